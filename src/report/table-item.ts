import { OUTCOMES } from "../model/determination.ts";
import type { Determination } from "../model/determination.ts";
import type { ItemScreening } from "../model/screening.ts";
import type { Item } from "../model/shipment.ts";
import { flow } from "./flow.ts";
import type { DeclaredStatus } from "../model/classification.ts";
import { OUTCOME_WORDS, UNDETERMINED_WORDS, classificationWords, declaredWords } from "./item-words.ts";
import { type Sheet, shown } from "./paint.ts";

/** Lines of goods shown for one shipment. */
const MOST = 10;

const ASKING: ReadonlySet<DeclaredStatus> = new Set(["conflict", "damaged", "unknown", "malformed"]);

/** Whether a line asks for a look: munitions, a conflict, a requirement, or nothing known. */
function isTelling({ item, classification, determinations }: ItemScreening): boolean {
  const { outcome, declared, cut } = classification;
  return (
    cut ||
    isUnnamed(item) ||
    outcome === "possible_munitions" ||
    (declared !== undefined && ASKING.has(declared.status)) ||
    determinations.some((one) => one.outcome !== "no_requirement_found")
  );
}

/** Whether nothing that stands for its goods was given. */
function isUnnamed({ description, declaredCode, hs }: Item): boolean {
  return (description ?? declaredCode ?? hs) === undefined;
}

/** The goods that ask for a look, a line each; the rest is counted. */
export function itemsBlock(items: readonly ItemScreening[], { width, paint }: Sheet): string {
  const telling = items.filter(isTelling);
  const lines = telling.slice(0, MOST).map(({ item, classification, code, determinations, undetermined }) => {
    const [first] = classification.candidates;
    // Side by side, a line each, where several jurisdictions were asked.
    const several = determinations.length > 1;
    const parts = [
      first === undefined ? classificationWords(classification) : `${first.code} ${first.confidence} %`,
      ...(first !== undefined && (classification.outcome === "possible_munitions" || classification.cut)
        ? [classificationWords(classification)]
        : []),
      ...(classification.declared ? [declaredWords(classification.declared)] : []),
      ...(several ? [] : determinations.map((one) => determinationWords(one, code))),
      ...(undetermined === undefined ? [] : [UNDETERMINED_WORDS[undetermined]]),
    ];
    const name = item.description ?? item.declaredCode ?? item.hs ?? item.number ?? "not told";
    const strictest = OUTCOMES.find((outcome) => determinations.some((one) => one.outcome === outcome));
    return [
      flow(
        [{ text: "goods", paint: paint.strong }, { text: `  ${shown(name)}: ${shown(parts.join("; "))}` }],
        { width, indent: 2, hang: 4 },
      ),
      ...(several ? determinations : []).map((one) => {
        const missing = one.missing.length > 0 ? `; missing: ${one.missing.join("; ")}` : "";
        const most = one.outcome === strictest ? "  strictest" : "";
        const words = { text: shown(`${determinationWords(one, code)}${missing}`) };
        return flow([words, { text: most, paint: paint.strong }], { width, indent: 4, hang: 6 });
      }),
    ].join("");
  });
  const left = telling.length - lines.length;
  return [
    ...lines,
    ...(left > 0 ? [flow([{ text: `and ${left} more lines of goods` }], { width, indent: 4 })] : []),
  ].join("");
}

function determinationWords(
  { jurisdiction, to, outcome, reasons }: Determination,
  code: string | undefined,
): string {
  const why = reasons.length > 0 ? ` (${reasons.join("; ")})` : "";
  const where = to === undefined ? "" : ` to ${to}`;
  return `${jurisdiction} for ${code}${where}: ${OUTCOME_WORDS[outcome]}${why}`;
}
