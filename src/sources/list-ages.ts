import type { LoadRecord } from "../model/load-record.ts";

/** How long an edition of a list may stand before newer ones are certain to exist, or that there will be none any more. */
type ListAge = { readonly days: number } | { readonly closedOn: string; readonly instead: string };

/** A year: for publishers that list every few days or weeks, and for those whose files bear the day they were made. */
const OFTEN = { days: 365 };

/**
 * One row a list of `sources/index.ts`. The limits are no advice: they are where a screening stops calling itself complete. A
 * list is to be fetched as often as its publisher changes it.
 */
export const LIST_AGES: Readonly<Record<string, ListAge>> = {
  // Several times a week, out of lists that are taken in every hour.
  "us-csl": OFTEN,
  "us-ofac-sdn": OFTEN,
  // Few changes a year.
  "us-ofac-cons": { days: 730 },
  // Several orders a month.
  "us-bis-dpl": OFTEN,
  // Files bear the day they were made, every day anew.
  "un-sc": OFTEN,
  "eu-fsf": OFTEN,
  "uk-sl": OFTEN,
  "ch-seco": OFTEN,
  opensanctions: OFTEN,
  // Every few weeks.
  "ca-sema": OFTEN,
  "au-dfat": OFTEN,
  "jp-mof": OFTEN,
  // Reviewed about once a year.
  "jp-meti-eul": { days: 730 },
  "uk-conlist": { closedOn: "2026-01-28", instead: "uk-sl" },
};

/** The loaded lists as they are on a day. */
export function withAges<T extends { records(): LoadRecord[] }>(lists: T, asOf: string): T {
  return { ...lists, records: () => lists.records().map((record) => withAge(record, asOf)) };
}

const DAY = 86_400_000;

/** A loaded list with what its age leaves uncertain on a day (ISO), as `outdated`; own lists have none. */
export function withAge(record: LoadRecord, asOf: string): LoadRecord {
  const age = LIST_AGES[record.list];
  if (age === undefined) return record;
  if ("closedOn" in age)
    return {
      ...record,
      outdated: `${record.list}: closed by its publisher on ${age.closedOn}, what was listed since is not in it: load ${age.instead}`,
    };
  const told = editionDay(record);
  if (told === undefined) return record;
  const [what, day] = told;
  const days = Math.floor((Date.parse(asOf) - Date.parse(day)) / DAY);
  if (!(days > age.days)) return record;
  return {
    ...record,
    outdated: `${record.list}: ${what} ${day}, ${days} days before this screening (limit ${age.days}): what was listed since is not in it`,
  };
}

/** The day that tells of which edition a list is: its publisher's, else its newest listing, else that of the load, than which it is older. */
function editionDay({
  publishedOn,
  newestListing,
  loadedAt,
}: LoadRecord): readonly [string, string] | undefined {
  if (publishedOn !== undefined) return ["published on", publishedOn];
  if (newestListing !== undefined) return ["newest listing of", newestListing];
  return loadedAt === undefined ? undefined : ["loaded on", loadedAt.slice(0, 10)];
}
