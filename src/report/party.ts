import type { PartyCheck, RunHeader } from "../model/screening.ts";
import type { PresenterOptions } from "./presenter.ts";

/** One party checked on its own, as the whole text to be written. */
export interface PartyPresenter {
  party(header: RunHeader, check: PartyCheck): string;
}

type Titled = Pick<PresenterOptions, "titles">;

/** The outputs of a check: one row a format, each loaded where it is asked for. */
export const partyPresenters = {
  table: async (options) => (await import("./party-table.ts")).partyTable(options),
  json: async ({ titles }: Titled = {}) => (await import("./party-json.ts")).partyJson(titles, 2),
  jsonl: async ({ titles }: Titled = {}) => (await import("./party-json.ts")).partyJson(titles, 0),
  csv: async () => (await import("./party-csv.ts")).partyCsv(),
} satisfies Record<string, (options: PresenterOptions) => Promise<PartyPresenter>>;
