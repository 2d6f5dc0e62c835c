import { csv } from "./csv.ts";
import { json } from "./json.ts";
import { jsonl } from "./jsonl.ts";
import type { Presenter, PresenterOptions } from "./presenter.ts";
import { table } from "./table.ts";

/** The outputs of a screening: one row a format. */
export const presenters = { table, json, jsonl, csv } satisfies Record<
  string,
  (options: PresenterOptions) => Presenter
>;

export { entryReport } from "./entry.ts";
export { explainReport } from "./explain.ts";
export { listsReport } from "./lists-status.ts";
export { partyPresenters } from "./party.ts";
