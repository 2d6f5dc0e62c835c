import type { DatedRecord, NearMiss } from "../model/dated-record.ts";
import { destinationsOf } from "../model/destinations.ts";
import type { Finding } from "../model/finding.ts";
import { departuresOf } from "../model/places-of-export.ts";
import { fold } from "../text/fold.ts";
import { linesAbout, type Facts, type Line } from "./case.ts";
import { isExcludedUse } from "./end-use-fit.ts";
import { itemFit } from "./goods-fit.ts";
import { isNamedParty, mayBeNamed, RECEIVERS } from "./party-fit.ts";

const miss = (reason: string, facts: NearMiss["facts"] = {}): NearMiss => ({ reason, facts });

/** What of the shipment as a whole lies outside a record: its destinations, receivers and end use. */
export function scopeMisses({ scope }: DatedRecord, { shipment }: Facts): readonly NearMiss[] {
  const { endUse } = shipment;
  const misses: NearMiss[] = [];
  if (scope.countries !== "*") {
    const of = scope.countries.join(", ");
    const destinations = destinationsOf(shipment);
    if (destinations.length === 0) misses.push(miss("destination-unknown", { of }));
    for (const destination of destinations)
      if (!scope.countries.includes(destination)) misses.push(miss("other-destination", { of, destination }));
  }
  if (scope.parties !== "*") {
    const named = scope.parties;
    const receivers = shipment.parties.filter(({ role }) => RECEIVERS.has(role));
    if (receivers.length === 0) misses.push(miss("no-receiver"));
    for (const party of receivers)
      if (!isNamedParty(named, party))
        misses.push(miss("other-party", { role: party.role, party: party.name }));
  }
  if (scope.endUses !== "*") {
    const of = scope.endUses.join("; ");
    if (endUse === undefined) misses.push(miss("end-use-unknown", { of }));
    else if (!scope.endUses.some((one) => fold(one) === fold(endUse)))
      misses.push(miss("other-end-use", { of, end_use: endUse }));
  }
  return misses;
}

/** What of one finding lies outside: its own party, another place than the destinations, its goods. */
export function findingMisses({ scope }: DatedRecord, finding: Finding, facts: Facts): readonly NearMiss[] {
  const { evidence, subject } = finding;
  const misses: NearMiss[] = [];
  const place = evidence["country"];
  const elsewhere = finding.rule === "transit-place" || finding.rule === "party-place";
  if (scope.countries !== "*" && elsewhere && !scope.countries.includes(String(evidence["via"] ?? place)))
    misses.push(
      miss("other-place", { of: scope.countries.join(", "), place: String(evidence["via"] ?? place) }),
    );
  if (scope.parties !== "*" && evidence["party"] !== undefined) {
    const { parties } = facts.shipment;
    const own = parties.filter(({ role, name }) => role === subject && name === evidence["party"]);
    const named = scope.parties;
    if (own.length === 0 || !own.every((party) => isNamedParty(named, party)))
      misses.push(miss("other-party", { role: subject ?? "", party: String(evidence["party"]) }));
  }
  if (scope.items !== "*")
    misses.push(...goodsMisses(scope.items, linesAbout(facts, finding) ?? facts.lines));
  return misses;
}

function goodsMisses(items: readonly string[], lines: readonly Line[]): NearMiss[] {
  const of = items.join(", ");
  if (lines.length === 0) return [miss("goods-unknown", { of, item: "" })];
  return lines.flatMap((line) => {
    const fit = itemFit(items, line);
    if (fit === true) return [];
    const item = line.code ?? line.item.declaredCode ?? line.item.description ?? "";
    return [miss(fit === "unknown" ? "goods-unknown" : "other-goods", { of, item: item.slice(0, 120) })];
  });
}

/** What the record leaves out and the shipment has, or may have: what is not known may be it. */
export function exclusionMisses({ excludes }: DatedRecord, facts: Facts): readonly NearMiss[] {
  const misses: NearMiss[] = [];
  const { shipment, lines } = facts;
  const { parties, endUse } = shipment;
  if (excludes.countries.length > 0) misses.push(...countryMisses(excludes.countries, facts));
  for (const party of parties) {
    const one = mayBeNamed(excludes.parties, party);
    if (one === undefined) continue;
    const sure = isNamedParty([one], party);
    misses.push(
      sure
        ? miss("excluded", { what: "party", value: party.name })
        : miss("may-be-excluded", { party: party.name, role: party.role, named: one.name }),
    );
  }
  if (excludes.items.length > 0) {
    const fits = lines.map((line) => ({ line, fit: itemFit(excludes.items, line) }));
    const found = fits.find(({ fit }) => fit === true);
    if (found !== undefined)
      misses.push(miss("excluded", { what: "goods", value: found.line.code ?? found.line.item.hs ?? "" }));
    else if (lines.length === 0 || fits.some(({ fit }) => fit === "unknown"))
      misses.push(miss("exclusion-unknown", { what: "goods" }));
  }
  if (excludes.endUses.length > 0) {
    if (endUse === undefined) misses.push(miss("exclusion-unknown", { what: "end use" }));
    else if (excludes.endUses.some((one) => isExcludedUse(endUse, one)))
      misses.push(miss("excluded", { what: "end use", value: endUse }));
  }
  return misses;
}

/** Every place of the shipment: its route and ports, and of each party country, address and headquarters. */
function countryMisses(excluded: readonly string[], { shipment, placeUnread }: Facts): NearMiss[] {
  const { destinationPort, via, parties } = shipment;
  const destinations = destinationsOf(shipment);
  const places = [
    ...destinations,
    destinationPort,
    ...departuresOf(shipment),
    ...via,
    ...parties.flatMap(({ country, address, headquarters }) => [country, address?.country, headquarters]),
  ];
  const found = places.find((place) => place !== undefined && excluded.includes(place));
  if (found !== undefined) return [miss("excluded", { what: "country", value: found })];
  const nowhere = parties.filter((one) => (one.country ?? one.address?.country) === undefined);
  return [
    ...(destinations.length === 0 ? [miss("exclusion-unknown", { what: "destination" })] : []),
    ...(placeUnread ? [miss("place-unread")] : []),
    ...nowhere.map(({ role, name }) => miss("party-country-unknown", { role, party: name })),
  ];
}
