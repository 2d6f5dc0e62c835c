import type { Band, Finding, Score } from "../model/finding.ts";
import type { ListEntry } from "../model/list-entry.ts";
import { listingsOf, type ItemScreening, type PartyScreening } from "../model/screening.ts";
import type { Item, Shipment } from "../model/shipment.ts";

/** One scored shipment to be laid beside dated records. */
export interface RecordsCase {
  readonly shipment: Shipment;
  readonly items: readonly ItemScreening[];
  readonly parties: readonly PartyScreening[];
  readonly findings: readonly Finding[];
  readonly score: Pick<Score, "totalBand" | "gross">;
  /** A row of the shipment could not be read, so that there may be more of it. */
  readonly unread: boolean;
  /** A country of the shipment, of its route or of a party is written as none that we know. */
  readonly placeUnread: boolean;
  /** Moment of the screening, milliseconds since 1970 UTC. */
  readonly moment: number;
  /** The band of the total, were the findings at these indices not there; computed exactly. */
  readonly totalBandWithout: (findings: ReadonlySet<number>) => Band;
}

/** A line of goods with the code it was declared under, where that could be read and nothing speaks against it. */
export interface Line {
  readonly item: Item;
  readonly screened?: ItemScreening;
  readonly code?: string;
}

/** What the tests of records look up more than once. */
export interface Facts extends RecordsCase {
  readonly lines: readonly Line[];
  readonly entries: ReadonlyMap<string, ListEntry>;
}

export function factsOf(of: RecordsCase): Facts {
  const lines = of.shipment.items.map((item): Line => {
    const screened = of.items.find((one) => one.item === item);
    const { declared } = screened?.classification ?? {};
    const sure = declared?.code !== undefined && declared.code === screened?.code;
    return {
      item,
      ...(screened === undefined ? {} : { screened }),
      ...(sure ? { code: declared.code } : {}),
    };
  });
  const listings = of.parties.flatMap(({ hits }) => hits.flatMap(listingsOf));
  return { ...of, lines, entries: new Map(listings.map(({ entry }) => [entry.id, entry])) };
}

/** The lines that a finding is about; undefined where it is about the shipment or a party. */
export function linesAbout({ items, lines }: Facts, { subject }: Finding): readonly Line[] | undefined {
  if (subject === undefined || !/^item(?: |$)/.test(subject)) return undefined;
  return lines.filter(({ screened }) => {
    if (screened === undefined) return false;
    return subject === "item" || subject === `item ${screened.item.line ?? items.indexOf(screened) + 1}`;
  });
}
