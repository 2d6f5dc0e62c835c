import { runDocument, SCREENING_SCHEMA, screeningDocument, summaryDocument } from "./document.ts";
import { jsonText } from "./escape.ts";
import type { Presenter, PresenterOptions } from "./presenter.ts";

/** One JSON object a line, `data/schema/screening-line-1.json`: the run, each screening, the summary. */
export function jsonl({ titles }: Pick<PresenterOptions, "titles"> = {}): Presenter {
  return {
    begin: (header) => line("run", runDocument(header)),
    screening: (screening) => line("screening", screeningDocument(screening, titles)),
    end: (summary) => line("summary", summaryDocument(summary)),
  };
}

function line(type: string, document: object): string {
  return `${jsonText({ type, schema: SCREENING_SCHEMA, ...document })}\n`;
}
