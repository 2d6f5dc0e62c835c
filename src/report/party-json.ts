import { checkDocument } from "./document-check.ts";
import { jsonText } from "./escape.ts";
import type { PartyPresenter } from "./party.ts";
import type { Titles } from "./titles.ts";

/** One document, `data/schema/check-1.json`, indented by `indent` blanks or on one line. */
export function partyJson(titles: Titles | undefined, indent: number): PartyPresenter {
  return { party: (header, check) => `${jsonText(checkDocument(header, check, titles), indent)}\n` };
}
