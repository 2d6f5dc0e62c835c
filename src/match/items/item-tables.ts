import type { Catalog } from "../../model/catalog.ts";
import { dictionaryOf } from "./dictionary.ts";
import type { Dictionary } from "./dictionary.ts";
import { documentsOf } from "./documents.ts";
import { askedWordsOf, familyTablesOf } from "./family-tables.ts";
import type { FamilyTables } from "./family-tables.ts";
import { goodsTablesOf } from "./goods-tables.ts";
import type { GoodsTables } from "./goods-tables.ts";
import { controlledHeadings } from "./hints.ts";
import { denyingOf, lexiconTablesOf } from "./lexicon-tables.ts";
import type { LexiconTables } from "./lexicon-tables.ts";
import { listsOf } from "./lists.ts";
import type { Lists } from "./lists.ts";
import { phrasesOf } from "./phrases.ts";
import type { Phrases } from "./phrases.ts";
import { recordsOf } from "./records.ts";
import { textTablesOf } from "./text-index.ts";
import type { TextTables } from "./text-index.ts";
import { countOf, openTexts, textsOf } from "./texts.ts";
import type { Texts } from "./texts.ts";

/** A catalog taken apart for classification: flat arrays, so that they are stored as they are and used without being made anew. */
export interface ItemTables {
  /** The catalog's version, and the day it is of. */
  readonly edition: Texts;
  readonly lexicon: LexiconTables;
  readonly goods: GoodsTables;
  readonly texts: TextTables;
  /** Words that rules ask for, and those that deny goods. */
  readonly phrases: Phrases;
  readonly families: FamilyTables;
  readonly entries: { readonly codes: Dictionary; readonly records: Texts };
  readonly titles: { readonly codes: Dictionary; readonly texts: Texts };
  readonly cas: { readonly numbers: Dictionary; readonly entries: Lists };
  /** Tariff headings under which some goods travel that a list may control. */
  readonly headings: Dictionary;
}

/** Takes a catalog apart: equal catalogs give equal tables. */
export function itemTablesOf(catalog: Catalog): ItemTables {
  const { concepts, paragraphs, entries, munitions, euOnly } = catalog;
  const lexicon = lexiconTablesOf(concepts);
  const phrases = phrasesOf([...askedWordsOf(paragraphs), ...concepts.flatMap(denyingOf)]);
  const phraseAt = openTexts(phrases.texts);
  const phrased = Array.from({ length: countOf(phrases.texts) }, (_, at) => phraseAt(at));
  const titles = new Map(
    [...entries, ...munitions, ...euOnly].map(({ code, title }) => [code, title] as const),
  );
  const byCas = new Map<string, number[]>();
  for (const [at, { cas }] of entries.entries())
    for (const one of cas) byCas.set(one, [...(byCas.get(one) ?? []), at]);
  return {
    edition: textsOf([catalog.version, catalog.asOf]),
    lexicon,
    goods: goodsTablesOf(concepts, new Set(lexicon.names.goods)),
    texts: textTablesOf(documentsOf(catalog), catalog.thesaurus),
    phrases,
    families: familyTablesOf(paragraphs, phrased),
    entries: { codes: dictionaryOf(entries.map(({ code }) => code)), records: recordsOf(entries) },
    titles: { codes: dictionaryOf([...titles.keys()]), texts: textsOf([...titles.values()]) },
    cas: { numbers: dictionaryOf([...byCas.keys()]), entries: listsOf([...byCas.values()]) },
    headings: dictionaryOf([...controlledHeadings(concepts)]),
  };
}
