import type { ListEntry } from "../model/list-entry.ts";

export const ENTRY_SCHEMA = "cordon-entry/1";

/** A list entry as it leaves: the keys that we name and no others, whatever the store holds besides. */
export function entryDocument(entry: ListEntry): object {
  const { names, addresses, birthDates, identifiers, owners } = entry;
  return {
    schema: ENTRY_SCHEMA,
    id: entry.id,
    list: entry.list,
    source: entry.source,
    kind: entry.kind,
    names: names.map(({ text, strength, script, kind, lang, parts }) => {
      return { text, strength, script, kind, lang, parts };
    }),
    countries: entry.countries,
    addresses: addresses.map(({ text, street, city, region, postcode, country }) => {
      return { text, street, city, region, postcode, country };
    }),
    birthDates: birthDates.map(({ text, from, to, circa }) => ({ text, from, to, circa })),
    birthPlaces: entry.birthPlaces,
    identifiers: identifiers.map(({ scheme, value, country, label }) => ({ scheme, value, country, label })),
    programmes: entry.programmes,
    measures: entry.measures,
    citations: entry.citations,
    owners: owners.map(({ name, sharePercent, relation }) => ({ name, sharePercent, relation })),
    positions: entry.positions,
    gender: entry.gender,
    licenceRequirement: entry.licenceRequirement,
    licencePolicy: entry.licencePolicy,
    listedOn: entry.listedOn,
    amendedOn: entry.amendedOn,
    endsOn: entry.endsOn,
    remarks: entry.remarks,
    url: entry.url,
  };
}
