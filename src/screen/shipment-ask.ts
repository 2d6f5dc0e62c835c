import type { StatementFacts } from "../flags/rule.ts";
import { endUseOf, statedInStatements } from "../flags/statements/stated-use.ts";
import type { Jurisdiction, LicenceAsk, PartyStatus } from "../model/determination.ts";
import { shipmentDays } from "../model/days.ts";
import { destinationsOfLine } from "../model/destinations.ts";
import { placesOfExport } from "../model/places-of-export.ts";
import type { NotAsked, Undetermined } from "../model/screening.ts";
import type { Item, PartyRole, Shipment } from "../model/shipment.ts";
import { amountOf } from "../text/amount.ts";
import { occupiedRegion } from "../text/region.ts";
import type { OccupiedRegion } from "../text/region.ts";

const RECEIVERS: ReadonlySet<PartyRole> = new Set(["consignee", "ultimate_consignee", "end_user"]);
/** The occupied regions by ISO 3166-2. */
const REGIONS: Readonly<Record<OccupiedRegion, string>> = {
  crimea: "UA-43",
  donetsk: "UA-14",
  luhansk: "UA-09",
  kherson: "UA-65",
  zaporizhzhia: "UA-23",
};
/** Chapters of the tariff that hold nothing but food, and medicine. Source: HS 2022, sections I to IV and chapter 30. */
const FOOD = /^(?:0[2-4]|0[7-9]|1[0-1]|1[5-9]|2[0-1])/;
const MEDICINE = /^30/;

/** What is asked of the rules, for one place the goods go to, one they leave from and one day, and whose rules. */
export interface ShipmentAsk {
  readonly ask: LicenceAsk;
  readonly jurisdictions: readonly Jurisdiction[];
}

/** The uses that the licence rules are asked about. */
export type AskedUses = Pick<LicenceAsk, "endUse" | "alsoStated">;

/** The end use of a shipment with what end-use statements say of it; those given for it, undefined where there was no file. */
export function askedUses(shipment: Shipment, asOf: string, given: StatementFacts["given"]): AskedUses {
  if (given === undefined) return shipment;
  const statements = { given };
  const endUse = endUseOf({ shipment, asOf, statements });
  return {
    ...(endUse === undefined ? {} : { endUse }),
    alsoStated: statedInStatements({ statements }).map((one) => one.endUse),
  };
}

/**
 * What the licence rules are asked for one line of goods, and whose: those `wanted`, else those of each place of export and, for
 * US goods, of the US; or why they cannot be asked. Of a shipment to several countries a line is asked for where it goes itself,
 * and for each of them where it tells nothing.
 */
export function shipmentAsk(
  shipment: Shipment,
  item: Item,
  code: string,
  asOf: string,
  parties: readonly PartyStatus[],
  members: readonly string[],
  wanted?: readonly Jurisdiction[],
  { endUse, alsoStated = [] }: AskedUses = shipment,
): readonly ShipmentAsk[] | Undetermined {
  const leaves = placesOfExport(shipment);
  const places = placesOf(shipment, item);
  if (places.length === 0) return "no-destination";
  if (leaves.length === 0) return "no-sender";
  const holding = leaves.map((from) => ({
    from,
    jurisdictions: askedFrom(from, leaves, item, members, wanted),
  }));
  if (holding.every(({ jurisdictions }) => jurisdictions.length === 0)) return "no-rules";
  const { currency, value, hs, origin } = item;
  const usd = currency === "USD" && value !== undefined ? amountOf(value, currency) : undefined;
  const product = reliefOf(item);
  const known = shipmentDays(shipment);
  const days = known.length === 0 ? [asOf] : known;
  const asked = places.flatMap((to) => days.map((date) => ({ to, date })));
  const told: Omit<LicenceAsk, "to" | "from" | "date"> = {
    code,
    ...(origin === undefined ? {} : { origin }),
    valueUsd: usd === undefined ? "unknown" : Number(usd),
    ...(endUse === undefined ? {} : { endUse }),
    ...(alsoStated.length === 0 ? {} : { alsoStated }),
    ...(parties.length === 0 ? {} : { parties }),
    ...(hs === undefined ? {} : { hs }),
    ...(product === undefined ? {} : { product }),
  };
  return holding.flatMap(({ from, jurisdictions }) =>
    jurisdictions.length === 0
      ? []
      : asked.map((place) => ({ ask: { ...told, ...place, from }, jurisdictions })),
  );
}

/** Whose rules are asked for goods that leave from a place: its own; those wanted from where they hold, else from each place. */
function askedFrom(
  from: string,
  leaves: readonly string[],
  item: Item,
  members: readonly string[],
  wanted: readonly Jurisdiction[] | undefined,
): readonly Jurisdiction[] {
  const own = jurisdictionsOf(from, item, members);
  return (
    wanted?.filter(
      (one) =>
        own.includes(one) || !leaves.some((place) => jurisdictionsOf(place, item, members).includes(one)),
    ) ?? own
  );
}

/** Whose rules hold for goods that leave from a place: its own, where they are held, and for US goods those of the US. */
function jurisdictionsOf(from: string, item: Item, members: readonly string[]): Jurisdiction[] {
  return [
    ...(from === "US" || item.origin === "US" ? (["us"] as const) : []),
    ...(members.includes(from) ? (["eu"] as const) : []),
    ...(from === "GB" ? (["uk"] as const) : []),
    ...(from === "JP" ? (["jp"] as const) : []),
  ];
}

/** Why not all rules that hold for a line of goods are asked; undefined where they are, or where no place of export is known. */
export function notAsked(
  shipment: Shipment,
  item: Item,
  members: readonly string[],
  wanted?: readonly Jurisdiction[],
): NotAsked | undefined {
  const leaves = placesOfExport(shipment);
  if (leaves.some((from) => jurisdictionsOf(from, {}, members).length === 0)) return "no-rules";
  const holding = leaves.flatMap((from) => jurisdictionsOf(from, item, members));
  return wanted === undefined || holding.every((one) => wanted.includes(one)) ? undefined : "left-out";
}

/** Whether goods are food or medicine, by their tariff chapter; undefined where it is not given, and for others. */
export function reliefOf({ hs }: Item): "food" | "medicine" | undefined {
  if (hs === undefined) return undefined;
  if (MEDICINE.test(hs)) return "medicine";
  return FOOD.test(hs) ? "food" : undefined;
}

/** The places a line goes to: an occupied region in place of its country, and beside it where the shipment goes to others too. */
function placesOf(shipment: Shipment, item: Item): readonly string[] {
  const countries = destinationsOfLine(shipment, item);
  const region = regionOf(shipment);
  const inRegion = (country: string) => region !== undefined && (country === "UA" || country === "RU");
  if (countries.length === 0) return region === undefined ? [] : [region];
  const several = shipment.destinations !== undefined;
  return [
    ...(countries.some(inRegion) ? [region!] : []),
    ...countries.filter((country) => several || !inRegion(country)),
  ];
}

/** The occupied region that the destination or a receiver's address names. */
function regionOf({ destinationText, parties }: Shipment): string | undefined {
  const texts = [
    destinationText,
    ...parties.filter(({ role }) => RECEIVERS.has(role)).map(({ address }) => address?.text),
  ];
  const region = texts.map((text) => (text === undefined ? undefined : occupiedRegion(text))).find(Boolean);
  return region && REGIONS[region];
}
