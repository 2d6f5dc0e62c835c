import type { Address } from "../../../model/party.ts";
import { isoDate } from "../../../text/date.ts";
import { entryOf, present } from "../../entry.ts";
import type { Expect, ReadContext, SourceEvent } from "../../source.ts";
import { splitMarked } from "../us-common/aliases.ts";
import { citationsIn } from "../us-common/citation.ts";
import { treasuryName } from "../us-common/facts.ts";
import { stableId } from "../us-common/stable-id.ts";

const LIST = "us-bis-dpl";

/** Floor from the full file of November 2023 (665 rows), ceiling from July 2026 (1,596 rows in the CSL). */
export const DPL_EXPECT: Readonly<Record<string, Expect>> & { readonly all: Expect } = {
  all: { min: 400, max: 3_200 },
  [LIST]: { min: 400, max: 3_200 },
};

/** One row of either layout: one party at one address. A party with several addresses has several rows. */
export interface DplRow {
  readonly name: string;
  /** Another reading of the name, where it cannot be told from the address. */
  readonly otherName?: string | undefined;
  readonly address: Address | undefined;
  readonly effective: string;
  readonly expires: string;
  readonly citations: string;
  readonly amended: string;
  readonly remarks: readonly string[];
}

/** A denial order as an entry; one whose end has passed is `ended`. The list does not say what a party is. */
export function* dplEvents(
  row: DplRow,
  where: string,
  distinct: (id: string) => string,
  context: ReadContext,
): Generator<SourceEvent> {
  const [own, ...aliases] = splitMarked(row.name.replaceAll(/\s+/g, " ").trim());
  const names = present([
    treasuryName(own?.text, "primary", "unknown"),
    treasuryName(row.otherName, "strong", "unknown"),
    ...aliases.map((alias) => treasuryName(alias.text, "strong", "unknown", alias.former)),
  ]);
  if (names.length === 0) {
    yield { note: "no-name", where };
    return;
  }
  const listedOn = isoDate(row.effective, "mdy");
  const endsOn = isoDate(row.expires, "mdy");
  // An end that cannot be read never ends an order.
  for (const [text, date] of [
    [row.effective, listedOn],
    [row.expires, endsOn],
  ] as const) {
    if (text.trim() !== "" && !date) yield { note: "unreadable-date", where: `${where}: ${text}` };
  }
  const ended = endsOn !== undefined && endsOn < context.today;
  if (ended) yield { note: "expired", where };
  yield {
    entry: entryOf({
      list: LIST,
      ref: distinct(stableId(row.name, listedOn ?? row.effective)),
      kind: "unknown",
      names,
      measures: [ended ? "ended" : "denied_export_privileges"],
      countries: row.address?.country ? [row.address.country] : [],
      addresses: present([row.address]),
      citations: citationsIn(row.citations),
      listedOn,
      amendedOn: isoDate(row.amended),
      endsOn,
      remarks: row.remarks
        .map((text) => text.replaceAll(/\s+/g, " ").trim())
        .filter(Boolean)
        .join("; "),
    }),
  };
}
