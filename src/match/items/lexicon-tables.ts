import type { Concept } from "../../model/catalog.ts";
import { folded } from "./folded.ts";
import { numbersOf } from "./lists.ts";
import type { Numbers } from "./lists.ts";
import { NameTable } from "./name-table.ts";
import type { NameTables } from "./name-table.ts";
import { recordsOf } from "./records.ts";
import { textsOf } from "./texts.ts";
import type { Texts } from "./texts.ts";
import { isCjk, plainTokens } from "./tokens.ts";

const LANGUAGES = ["names", "de", "fr", "es", "ru", "zh", "ja"] as const;

/** The lexicon with its names taken apart. */
export interface LexiconTables {
  /** Every concept, as it is. */
  readonly concepts: Texts;
  /** Names in letters. */
  readonly names: NameTables;
  /** Names in Chinese and Japanese, folded, and the concept of each. */
  readonly drawn: Texts;
  readonly drawnGoods: Numbers;
}

/** Takes the names of all concepts apart. */
export function lexiconTablesOf(concepts: readonly Concept[]): LexiconTables {
  const drawn: string[] = [];
  const drawnGoods: number[] = [];
  const names = new NameTable();
  for (const [goods, concept] of concepts.entries())
    for (const language of LANGUAGES)
      for (const text of concept[language] ?? []) {
        if (isCjk(text)) {
          drawn.push(folded(text));
          drawnGoods.push(goods);
        } else names.add(goods, text, plainTokens(text));
      }
  return {
    concepts: recordsOf(concepts),
    names: names.tables(),
    drawn: textsOf(drawn),
    drawnGoods: numbersOf(drawnGoods),
  };
}

/** Words and phrases that deny a concept, as texts are compared. */
export function denyingOf(concept: Concept): readonly string[] {
  let not = notOf.get(concept);
  if (not === undefined) notOf.set(concept, (not = (concept.not ?? []).map(folded)));
  return not;
}

const notOf = new WeakMap<Concept, readonly string[]>();
