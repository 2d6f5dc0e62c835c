import type { Classification } from "../model/classification.ts";
import { csvCell } from "./csv-cells.ts";
import { jsonText } from "./escape.ts";
import { flow } from "./flow.ts";
import { CLASSIFY_NOTE, TIER_WORDS, classificationWords, declaredWords } from "./item-words.ts";
import { sheetOf, shown } from "./paint.ts";
import type { PresenterOptions } from "./presenter.ts";

/** One item as it was asked, with what came of it. */
export interface ClassifiedItem {
  /** The part number or line of the input, where there is one. */
  readonly id?: string;
  readonly text: string;
  readonly result: Classification;
}

/** What the answers rest on. */
export interface ClassificationHeader {
  readonly version: string;
  readonly asOf: string;
}

const SHOWN = 5;

function document({ id, text, result }: ClassifiedItem): object {
  return { ...(id === undefined ? {} : { id }), text, ...result };
}

/** Outputs of `classify`: a text for people, JSON, and a table with one row an item. */
export const classificationReport = {
  table(items: readonly ClassifiedItem[], { asOf }: ClassificationHeader, options: PresenterOptions): string {
    const { width, paint } = sheetOf(options);
    const line = (text: string, indent: number, tint?: (text: string) => string) =>
      flow([{ text, ...(tint ? { paint: tint } : {}) }], { width, indent, hang: indent + 2 });
    const blocks = items.map(({ id, text, result }) => {
      const head = line(`${id === undefined ? "" : `${shown(id)}  `}${shown(text)}`, 0, paint.strong);
      const rows = result.candidates
        .slice(0, SHOWN)
        .flatMap((one) => [
          line(`${one.code}  ${one.confidence} %  ${TIER_WORDS[one.tier]}  ${one.title}`, 2),
          ...(one.terms.length > 0 ? [line(`named as: ${one.terms.map(shown).join(", ")}`, 6)] : []),
          ...(one.decided.length > 0 ? [line(`decided by: ${one.decided.map(shown).join("; ")}`, 6)] : []),
          ...(one.missing.length > 0 ? [line(`need: ${one.missing.join(", ")}`, 6)] : []),
          ...(one.when === undefined ? [] : [line(`when: ${one.when}`, 6)]),
        ]);
      const notes = [
        ...(result.declared
          ? [line(declaredWords({ ...result.declared, text: shown(result.declared.text) }), 2)]
          : []),
        ...(result.highPriority
          ? [line(`HS code of the Common High Priority List, tier ${result.highPriority}`, 2)]
          : []),
      ];
      return [head, line(classificationWords(result), 2), ...rows, ...notes, "\n"].join("");
    });
    return [...blocks, line(`Catalog as of ${asOf}. ${CLASSIFY_NOTE}`, 0)].join("");
  },
  json(items: readonly ClassifiedItem[], { version, asOf }: ClassificationHeader): string {
    const head = { schema: "cordon-classification/1", catalog: { version, asOf } };
    return `${jsonText({ ...head, items: items.map(document), note: CLASSIFY_NOTE }, 2)}\n`;
  },
  jsonl(item: ClassifiedItem): string {
    return `${jsonText(document(item))}\n`;
  },
};

const COLUMNS = [
  "id",
  "text",
  "outcome",
  "code",
  "confidence",
  "tier",
  "title",
  "other_codes",
  "decided_by",
  "need",
  "declared",
  "declared_status",
  "declared_proposal",
  "high_priority",
];

export const CLASSIFICATION_HEAD = `${COLUMNS.join(",")}\r\n`;

/** One item as a row; possible formulas and unseen characters are made harmless. */
export function classificationRow({ id = "", text, result }: ClassifiedItem): string {
  const [first, ...others] = result.candidates;
  const cells = [
    id,
    text,
    result.outcome,
    first?.code ?? "",
    first === undefined ? "" : String(first.confidence),
    first?.tier ?? "",
    first?.title ?? "",
    others
      .slice(0, SHOWN - 1)
      .map(({ code, confidence }) => `${code} ${confidence}`)
      .join("; "),
    first?.decided.join("; ") ?? "",
    first?.missing.join("; ") ?? "",
    result.declared?.text ?? "",
    result.declared?.status ?? "",
    result.declared?.proposal ?? "",
    result.highPriority ?? "",
  ];
  return `${cells.map(csvCell).join(",")}\r\n`;
}
