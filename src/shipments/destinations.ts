import type { Item, Party, PartyRole, Shipment } from "../model/shipment.ts";

/** Those who receive the goods, the last in the chain first: where no destination is stated, theirs is taken and said. */
const RECEIVERS: readonly PartyRole[] = ["ultimate_consignee", "consignee", "end_user"];

type Whither = Pick<Shipment, "destination" | "destinations" | "destinationFrom">;

/** Where a shipment goes: as its rows state, else where those are who receive it. The order of rows changes nothing. */
export function whither(stated: ReadonlySet<string>, parties: readonly Party[]): Whither {
  if (stated.size > 0) return named(stated);
  for (const role of RECEIVERS) {
    const countries = parties
      .filter((party) => party.role === role)
      .flatMap(({ country, address }) => country ?? address?.country ?? []);
    if (countries.length > 0) return { ...named(new Set(countries)), destinationFrom: role };
  }
  return {};
}

function named(countries: ReadonlySet<string>): Whither {
  const sorted = [...countries].sort();
  const [destination] = sorted;
  if (destination === undefined) return {};
  return { destination, ...(sorted.length > 1 ? { destinations: sorted } : {}) };
}

/** A line of goods with the destination that its own row states. */
export interface Bound {
  readonly item: Item;
  readonly to: string | undefined;
}

/** Lines of goods as the shipment holds them: each with its own destination where there are several. */
export function boundLines(lines: readonly Bound[], { destinations }: Whither): readonly Item[] {
  return lines.map(({ item, to }) =>
    destinations === undefined || to === undefined ? item : { ...item, destination: to },
  );
}

/** The port to lay beside the destinations: the first by code that lies in none of them, else the first. */
export function portOf(
  ports: ReadonlySet<string>,
  { destination, destinations }: Whither,
): string | undefined {
  const sorted = [...ports].sort();
  return sorted.find((port) => port !== destination && !destinations?.includes(port)) ?? sorted[0];
}
