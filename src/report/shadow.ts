import type { ShadowHead, Shadowed, ShadowSummary } from "../model/shadow.ts";
import { jsonText } from "./escape.ts";
import type { PresenterOptions } from "./presenter.ts";
import {
  SHADOW_SCHEMA,
  shadowHeadDocument,
  shadowSummaryDocument,
  shadowedDocument,
} from "./shadow-document.ts";
import { isTold } from "./shadow-told.ts";
import { shadowTable } from "./shadow-table.ts";
import { shadowNotes } from "./shadow-notes.ts";

/** A shadow run as text, piece by piece, as `Presenter` does it for a screening; `shipment` may have nothing to say. */
export interface ShadowPresenter {
  begin(head: ShadowHead): string;
  shipment(one: Shadowed): string;
  end(summary: ShadowSummary): string;
}

export const shadowPresenters = { table: shadowTable, json: shadowJson } satisfies Record<
  string,
  (options: PresenterOptions) => ShadowPresenter
>;

/** One JSON document, `data/schema/shadow-1.json`, a line for each shipment. */
function shadowJson(): ShadowPresenter {
  let [comma, near] = ["", 0];
  return {
    begin(head) {
      near = head.nextThreshold;
      return `{"schema":${jsonText(SHADOW_SCHEMA)},\n"run":${jsonText(shadowHeadDocument(head))},\n"shipments":[`;
    },
    shipment(one) {
      if (!isTold(one)) return "";
      const line = `${comma}\n${jsonText(shadowedDocument(one))}`;
      comma = ",";
      return line;
    },
    end: (summary) =>
      `\n],\n"summary":${jsonText(shadowSummaryDocument(summary, shadowNotes(summary, near)))}}\n`,
  };
}
