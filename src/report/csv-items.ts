import type { ItemScreening } from "../model/screening.ts";
import type { Row } from "./csv-cells.ts";
import { classificationWords, declaredWords, UNDETERMINED_WORDS } from "./item-words.ts";
import { hundredths } from "./wording.ts";

/** A row for each line of goods: what it may be, and what each jurisdiction asks for. */
export function itemRows(items: readonly ItemScreening[]): Row[] {
  return items.map(({ item, classification, code, determinations, undetermined }) => {
    const { outcome, candidates, declared } = classification;
    const likely =
      candidates.find((one) => one.code === code) ?? (code === undefined ? candidates[0] : undefined);
    const words = [
      classificationWords(classification),
      ...(declared === undefined ? [] : [declaredWords(declared)]),
      ...(undetermined === undefined ? [] : [UNDETERMINED_WORDS[undetermined]]),
    ];
    return {
      status: outcome,
      reason: words.join("; "),
      item_line: item.line,
      item: item.description,
      hs: item.hs,
      declared_code: item.declaredCode,
      code: code ?? likely?.code,
      ...(likely === undefined ? {} : { code_confidence: hundredths(likely.confidence) }),
      determinations: determinations
        .map(
          (one) =>
            `${one.jurisdiction}${one.to === undefined ? "" : ` to ${one.to}`}: ${[one.outcome, ...one.reasons].join(" ")}`,
        )
        .join("; "),
    };
  });
}
