import type { Determination, LicenceAsk } from "../model/determination.ts";
import { jsonText } from "./escape.ts";
import { flow } from "./flow.ts";
import { JURISDICTION_WORDS, LICENCE_NOTE, OUTCOME_WORDS } from "./item-words.ts";
import { sheetOf, shown } from "./paint.ts";
import type { PresenterOptions } from "./presenter.ts";

/** Outputs of `license`. */
export const determinationReport = {
  table(ask: LicenceAsk, determinations: readonly Determination[], options: PresenterOptions): string {
    const { width, paint } = sheetOf(options);
    const line = (text: string, indent: number, tint?: (text: string) => string) =>
      flow([{ text, ...(tint ? { paint: tint } : {}) }], { width, indent, hang: indent + 2 });
    const head = line(
      `${shown(ask.code)} from ${ask.from} to ${ask.to}, rules for ${ask.date}`,
      0,
      paint.strong,
    );
    const blocks = determinations.map((one) =>
      [
        line(`${JURISDICTION_WORDS[one.jurisdiction]}: ${OUTCOME_WORDS[one.outcome]}`, 2, paint.strong),
        ...(one.reasons.length > 0 ? [line(`reasons: ${one.reasons.join("; ")}`, 4)] : []),
        ...one.exceptions.map(({ code, unmet }) =>
          line(`exception ${code}${unmet.length > 0 ? `, to be shown: ${unmet.join("; ")}` : ""}`, 4),
        ),
        ...(one.missing.length > 0 ? [line(`missing: ${one.missing.join("; ")}`, 4)] : []),
        ...one.notes.map((note) => line(`note: ${note}`, 4)),
        line(`rules as of ${one.asOf}`, 4),
      ].join(""),
    );
    return [head, ...blocks, line(LICENCE_NOTE, 0)].join("");
  },
  json(ask: LicenceAsk, determinations: readonly Determination[]): string {
    return `${jsonText({ schema: "cordon-licence/1", asked: ask, determinations, note: LICENCE_NOTE }, 2)}\n`;
  },
};
