import { runDocument, SCREENING_SCHEMA, screeningDocument, summaryDocument } from "./document.ts";
import { jsonText } from "./escape.ts";
import type { Presenter, PresenterOptions } from "./presenter.ts";

/** One JSON document, `data/schema/screening-1.json`, a line for each screening. */
export function json({ titles }: Pick<PresenterOptions, "titles"> = {}): Presenter {
  let comma = "";
  return {
    begin: (header) =>
      `{"schema":${jsonText(SCREENING_SCHEMA)},\n"run":${jsonText(runDocument(header))},\n"screenings":[`,
    screening(screening) {
      const line = `${comma}\n${jsonText(screeningDocument(screening, titles))}`;
      comma = ",";
      return line;
    },
    end: (summary) => `\n],\n"summary":${jsonText(summaryDocument(summary))}}\n`,
  };
}
