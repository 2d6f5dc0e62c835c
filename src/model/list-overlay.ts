/** Whose law a list is, by its id; a list of many publishers by its source. */
const LISTS: Readonly<Record<string, string>> = {
  "us-csl": "us",
  "us-ofac-sdn": "us",
  "us-ofac-cons": "us",
  "us-bis-dpl": "us",
  "eu-fsf": "eu",
  "uk-sl": "uk",
  "uk-conlist": "uk",
  "un-sc": "un",
  "ca-sema": "ca",
  "au-dfat": "au",
  "ch-seco": "ch",
  "jp-meti-eul": "jp",
  "jp-mof": "jp",
};
const STARTER: Readonly<Record<string, string>> = { EU: "eu", UK: "uk", UN: "un", METI: "jp", CA: "ca" };

/** The overlay that a list entry belongs to; undefined for your own lists and for collections. */
export function overlayOfList({
  list,
  source,
}: {
  readonly list: string;
  readonly source: string;
}): string | undefined {
  return list === "starter" ? (STARTER[source] ?? "us") : LISTS[list];
}
