import type { Catalog } from "../../model/catalog.ts";
import type { CandidateCode, Classification, ItemAsk } from "../../model/classification.ts";
import { casNumbersIn } from "../../text/cas-number.ts";
import { openClassifier } from "./classify.ts";
import type { Candidate, Classifier } from "./classify.ts";
import { EAR99_TITLE, baseOf, isMunitions, tierOf } from "./codes.ts";
import { checkDeclared } from "./declared.ts";
import { MAX_LETTERS } from "./folded.ts";
import { controlledHeadings } from "./hints.ts";
import { openOtherRegimes } from "./other-regimes.ts";
import { isVague } from "./vague.ts";

/** Weights of a logistic curve, fitted to how often candidates were right for descriptions that nothing had been tuned on. */
const CURVE = { base: -1.8, score: 1.6, margin: 4.25, unnamed: -1.1 };
/** Below this confidence (hundredths) nothing is known. */
const LEAST = 12;
/** And where no name of goods was met. */
const LEAST_UNNAMED = 30;
/** A munitions code with this share of the first candidate's confidence is said. */
const SHARE = 0.45;

export interface ItemClassifier {
  /** Equal questions get equal answers. */
  classify(ask: ItemAsk): Classification;
  /** How many names of goods it knows. */
  readonly terms: number;
}

/** Makes a catalog ready to classify goods with. */
export function openItems(catalog: Catalog): ItemClassifier {
  let opened: Classifier | undefined;
  /** Made ready for the first description: many a screening has none. */
  const classifier = () => (opened ??= openClassifier(catalog));
  const entries = new Map(catalog.entries.map((entry) => [entry.code, entry] as const));
  const otherRegime = openOtherRegimes(catalog.otherRegimes);
  const headings = controlledHeadings(catalog.concepts);
  const euOnly = new Set(catalog.euOnly.map(({ code }) => code));
  const titles = new Map([
    ...catalog.entries.map(({ code, title }) => [code, title] as const),
    ...[...catalog.munitions, ...catalog.euOnly].map(({ code, title }) => [code, title] as const),
  ]);
  const titleOf = (code: string): string => {
    if (code === "EAR99") return EAR99_TITLE;
    for (let at = code; at !== ""; at = above(at)) {
      const title = titles.get(at);
      if (title !== undefined) return title;
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
    get terms() {
      return classifier().terms;
    },
    classify(ask) {
      const vague = isVague(ask.text);
      const found = vague && !ask.cas?.length ? [] : classifier().classify(ask);
      const candidates = found.map(({ code, terms: names, decided, missing, when }, at): CandidateCode => ({
        code,
        ...about(code),
        confidence: confidenceOf(found, at),
        terms: names.slice(0, 3),
        decided,
        missing,
        ...(when === undefined ? {} : { when }),
      }));
      const likely = candidates.filter(({ confidence }) => confidence > 0);
      const hs = ask.hs?.replaceAll(/\D/g, "").slice(0, 6) ?? "";
      const tier = catalog.highPriority[hs];
      const text = ask.text.slice(0, MAX_LETTERS);
      const other = otherRegime(text, [...(ask.cas ?? []), ...casNumbersIn(text)]);
      return {
        outcome: outcomeOf(likely),
        candidates: likely,
        ...(ask.declared?.trim() ? { declared: checkDeclared(ask.declared, likely, entries, euOnly) } : {}),
        vague,
        uncontrolledHeading: hs.length >= 4 && !headings.has(hs.slice(0, 4)),
        cut: ask.text.length > MAX_LETTERS,
        ...(other === undefined ? {} : { otherRegime: other }),
        ...(tier === undefined ? {} : { highPriority: tier }),
      };
    },
  };
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
  if (first === undefined || first.confidence < (first.terms.length > 0 ? LEAST : LEAST_UNNAMED))
    return "insufficient_data";
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

function above(code: string): string {
  const at = Math.max(code.lastIndexOf("."), code.lastIndexOf("("));
  return at < 0 ? (code === baseOf(code) ? "" : baseOf(code)) : code.slice(0, at);
}
