import { EXPORTERS, placesOfExport } from "../model/places-of-export.ts";
import type { Party } from "../model/shipment.ts";
import { cell, countryCell, countryOf } from "./cells.ts";
import { whither } from "./destinations.ts";
import type { Plan } from "./plan.ts";
import { countriesOf, placeCountry } from "./route.ts";
import { every, firstCountry, firstOf } from "./row-cells.ts";
import { countryAt } from "./row-to-parties.ts";
import type { Report } from "./row-to-parties.ts";

type Fields = readonly string[];
type Columns = readonly number[] | undefined;

/**
 * Each country that a column of departure names, that of a sender without a name included; where there is none, that of the port
 * of departure.
 */
export function readDepartures(
  fields: Fields,
  { shipment, parties: columns }: Plan,
  parties: readonly Party[],
  report: Report,
): string[] {
  const nameless = columns.filter(
    ({ role }) => EXPORTERS.includes(role) && !parties.some((party) => party.role === role),
  );
  const told = [...(shipment.departure ?? []), ...nameless.flatMap(({ of }) => of.country ?? [])];
  const countries = told.flatMap((column) => countryAt(fields, [column], report) ?? []);
  if (countries.length > 0) return [...new Set(countries)];
  const port = placeAt(fields, shipment["departure.port"], senderCountry(parties), (column, place) =>
    report(
      "unread-departure",
      column,
      `where the goods leave from was not read: ${place}; write the country`,
    ),
  );
  return port === undefined ? [] : [port];
}

/** The country of the one who sends the goods, beside whom a town of several countries is the one in theirs. */
function senderCountry(parties: readonly Party[]): string | undefined {
  return placesOfExport({ parties })[0];
}

/** Where one row sends the goods. */
export interface Destination {
  readonly code?: string | undefined;
  readonly text: string;
  readonly via: readonly string[];
  readonly port?: string | undefined;
}

/**
 * Country and port of destination; a port in another country than the destination is a place on the way. A port known by its name
 * alone tells that goods stop elsewhere than stated, or than where those are who receive them; it establishes no destination.
 */
export function readDestination(
  fields: Fields,
  { shipment }: Plan,
  parties: readonly Party[],
  report: Report,
): Destination {
  const country = countryAt(fields, shipment.destination, report);
  const written = firstCountry(fields, shipment.destination);
  const ports = shipment["destination.port"];
  if (ports === undefined) return { code: country, text: written, via: [] };
  const port = every(fields, ports, ", ");
  const code = country ?? countryOf(firstOf(fields, ports));
  const expected = code ?? whither(new Set(), parties).destination;
  const portCountry = placeAt(fields, ports, expected, (column, place) => {
    if (country === undefined)
      report("unread-destination", column, `where the goods go was not read: ${place}; write the country`);
  });
  const text = port === "" || written.includes(port) ? written : [port, written].filter(Boolean).join(", ");
  const elsewhere = portCountry !== undefined && portCountry !== expected;
  return { code, text, via: elsewhere ? [portCountry] : [], port: portCountry };
}

/** Countries on the way, without those at its ends; parts of a route that are none are reported. */
export function readVia(
  fields: Fields,
  columns: Columns,
  ends: readonly (string | undefined)[],
  report: Report,
): string[] {
  const via: string[] = [];
  for (const column of columns ?? []) {
    const text = countryCell(fields, column);
    if (text === "") continue;
    const { codes, unknown } = countriesOf(text);
    via.push(...codes.filter((code) => !ends.includes(code)));
    if (unknown.length > 0)
      report(
        "unread-route",
        column,
        `the route is not covered: "${unknown.join(", ").slice(0, 80)}" is no country, UN/LOCODE or large town that we know; write the countries`,
      );
  }
  return via;
}

/** Where a place that stands in one of these columns lies, by the first that is known; where none is, that is said. */
function placeAt(
  fields: Fields,
  columns: Columns,
  stated: string | undefined,
  unread: (column: number, place: string) => void,
): string | undefined {
  const filled = (columns ?? []).filter((column) => cell(fields, column) !== "");
  for (const column of filled) {
    const country = placeCountry(cell(fields, column), stated);
    if (country !== undefined) return country;
  }
  const [column] = filled;
  if (column !== undefined)
    unread(
      column,
      `"${cell(fields, column).slice(0, 80)}" is no country, UN/LOCODE or large town that we know`,
    );
  return undefined;
}
