import type { Catalog, CatalogEntry } from "../../model/catalog.ts";
import type { CandidateCode, Classification, ItemAsk } from "../../model/classification.ts";
import { casNumbersIn } from "../../text/cas-number.ts";
import { openClassifier } from "./classify.ts";
import type { Candidate } from "./classify.ts";
import { EAR99_TITLE, baseOf, isMunitions, tierOf } from "./codes.ts";
import type { EntriesByCode } from "./codes.ts";
import { checkDeclared } from "./declared.ts";
import { openDictionary } from "./dictionary.ts";
import { MAX_LETTERS, folded } from "./folded.ts";
import { itemTablesOf } from "./item-tables.ts";
import type { ItemTables } from "./item-tables.ts";
import { openOtherRegimes } from "./other-regimes.ts";
import { openRecords } from "./records.ts";
import { openTexts } from "./texts.ts";
import { isVague } from "./vague.ts";

/** Weights of a logistic curve, fitted to how often candidates were right for descriptions that nothing had been tuned on. */
const CURVE = { base: -1.8, score: 1.6, margin: 4.25, unnamed: -1.1 };
/** Below this confidence (hundredths) nothing is known. */
const LEAST = 12;
/** And where no name of goods was met. */
const LEAST_UNNAMED = 30;
/** And where nothing but that no entry was met speaks for EAR99: a word in an unknown language meets none either. */
const LEAST_UNMET = 50;
/** A munitions code with this share of the first candidate's confidence is said. */
const SHARE = 0.45;

export interface ItemClassifier {
  /** Equal questions get equal answers. */
  classify(ask: ItemAsk): Classification;
  /** How many names of goods it knows. */
  readonly terms: number;
  /** Of the catalog. */
  readonly version: string;
  readonly asOf: string;
}

/** Makes a catalog ready to classify goods with. `tables` gives those made of it, if they are at hand. */
export function openItems(
  catalog: Catalog,
  tables: () => ItemTables = () => itemTablesOf(catalog),
): ItemClassifier {
  /** Made ready for the first description: many a screening has none. */
  const opened = once(() => open(tables(), catalog));
  return {
    get terms() {
      return opened().terms;
    },
    get version() {
      return opened().version;
    },
    get asOf() {
      return opened().asOf;
    },
    classify: (ask) => opened().classify(ask),
  };
}

function open(tables: ItemTables, catalog: Catalog): ItemClassifier {
  const classifier = openClassifier(tables);
  const editionAt = openTexts(tables.edition);
  const entries = entriesIn(tables);
  const otherRegime = openOtherRegimes(catalog.otherRegimes);
  const { find: headingAt } = openDictionary(tables.headings);
  const euOnly = new Set(catalog.euOnly.map(({ code }) => code));
  const annexNumbers = new Map(catalog.annexNumbers.map((one) => [one.code, one]));
  const { find: titleAt } = openDictionary(tables.titles.codes);
  const titleOfCode = openTexts(tables.titles.texts);
  const titleOf = (code: string): string => {
    if (code === "EAR99") return EAR99_TITLE;
    for (let at = code; at !== ""; at = above(at)) {
      const title = titleAt(at);
      if (title >= 0) return titleOfCode(title);
    }
    return "";
  };
  /** What is known of a code, looked up once: a catalog has a few thousand. */
  const known = new Map<string, Pick<CandidateCode, "title" | "tier">>();
  const about = (code: string) => {
    let one = known.get(code);
    if (one === undefined) known.set(code, (one = { title: titleOf(code), tier: tierOf(code, entries) }));
    return one;
  };
  return {
    terms: classifier.terms,
    version: editionAt(0),
    asOf: editionAt(1),
    classify(ask) {
      const all = ask.text === "" && !ask.cas?.length ? [] : classifier.classify(ask);
      const vague = isVague(ask.text) && !all.some((one) => isDesignated(one, ask.text));
      const found = vague && !ask.cas?.length ? [] : all;
      const candidates = found.map((one, at): CandidateCode => {
        const { code, decided, missing, when } = one;
        const { title, tier } = about(code);
        const confidence = confidenceOf(found, at);
        const terms = one.terms.slice(0, 3);
        return when === undefined
          ? { code, title, tier, confidence, terms, decided, missing }
          : { code, title, tier, confidence, terms, decided, missing, when };
      });
      const likely = candidates.filter(({ confidence }) => confidence > 0);
      const hs = ask.hs?.replaceAll(/\D/g, "").slice(0, 6) ?? "";
      const tier = catalog.highPriority[hs];
      const text = ask.text.slice(0, MAX_LETTERS);
      const other = otherRegime(text, [...(ask.cas ?? []), ...casNumbersIn(text)]);
      return {
        outcome: outcomeOf(likely),
        candidates: likely,
        ...(ask.declared?.trim()
          ? { declared: checkDeclared(ask.declared, likely, entries, euOnly, annexNumbers) }
          : {}),
        vague,
        uncontrolledHeading: hs.length >= 4 && headingAt(hs.slice(0, 4)) < 0,
        cut: ask.text.length > MAX_LETTERS,
        ...(other === undefined ? {} : { otherRegime: other }),
        ...(tier === undefined ? {} : { highPriority: tier }),
      };
    },
  };
}

/** Whether goods are named by a designation that stands in a text: `F-16 part`, `H100`. */
function isDesignated({ terms }: Candidate, text: string): boolean {
  return terms.some((term) => {
    const [designation] = DESIGNATION.exec(term) ?? [];
    return designation !== undefined && folded(text).includes(folded(designation));
  });
}

const DESIGNATION = /(?<![\p{L}\d])(?:\p{L}{1,3}-?\d|\d\p{L}\d)[\p{L}\d-]*/u;

/** The entries of the Commerce Control List by code. */
function entriesIn({ entries: { codes, records } }: ItemTables): EntriesByCode {
  const { find } = openDictionary(codes);
  const entryAt = openRecords<CatalogEntry>(records);
  return {
    has: (code) => find(code) >= 0,
    get: (code) => (find(code) < 0 ? undefined : entryAt(find(code))),
  };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** Whole hundredths, 0–99: nothing here is certain. */
function confidenceOf(found: readonly Candidate[], at: number): number {
  const { score, terms } = found[at]!;
  const margin = score - (at === 0 ? (found[1]?.score ?? 0) : found[0]!.score);
  // Found by the words of the list alone, no name of goods among them.
  const unnamed = terms.length === 0 ? CURVE.unnamed : 0;
  const sum = CURVE.base + CURVE.score * score + CURVE.margin * margin + unnamed;
  return Math.min(99, Math.round(100 / (1 + Math.exp(-sum))));
}

function outcomeOf(candidates: readonly CandidateCode[]): Classification["outcome"] {
  const [first] = candidates;
  if (first === undefined || first.confidence < leastOf(first)) return "insufficient_data";
  const arms =
    isMunitions(first.code) ||
    candidates
      .slice(0, 3)
      .some(
        ({ code, confidence, terms }) =>
          isMunitions(code) && confidence >= SHARE * first.confidence && terms.length > 0,
      );
  return arms ? "possible_munitions" : "candidates";
}

function leastOf({ code, terms }: CandidateCode): number {
  if (terms.length > 0) return LEAST;
  return code === "EAR99" ? LEAST_UNMET : LEAST_UNNAMED;
}

function above(code: string): string {
  const at = Math.max(code.lastIndexOf("."), code.lastIndexOf("("));
  return at < 0 ? (code === baseOf(code) ? "" : baseOf(code)) : code.slice(0, at);
}
