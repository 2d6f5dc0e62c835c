import { CordonError } from "../../../model/errors.ts";
import type { Measure } from "../../../model/measure.ts";
import type { PartyKind } from "../../../model/party.ts";
import { isoDate } from "../../../text/date.ts";
import { entryOf } from "../../entry.ts";
import type { ReadContext, SourceEvent } from "../../source.ts";
import { citationsIn } from "../us-common/citation.ts";
import { addCountry, addFact, newFacts, tailNumbers, unknownCountryNotes } from "../us-common/facts.ts";
import { readRemarks } from "../us-common/remarks.ts";
import { stableId } from "../us-common/stable-id.ts";
import { cslNames, leftOut } from "./names.ts";
import { splitCell } from "./record.ts";
import type { CslRecord } from "./record.ts";
import { cslSource } from "./sources.ts";
import type { CslSource } from "./sources.ts";

const KINDS: Readonly<Record<string, PartyKind>> = {
  Individual: "person",
  Entity: "entity",
  Vessel: "vessel",
  Aircraft: "aircraft",
};
/** Since June 2024 the Entity List has entries that list an address and nobody at it (89 FR 51644). */
const ADDRESS_ENTRY = /^Address \d+/i;
/** 746.8(b), and 746.5(b) before it, are policies of denial that the row only points to. */
const DENIAL = /\b(?:presumption|policy) (?:of|for) denial|746\.[58]\s?\(b\)/i;

/**
 * One row as an entry. `distinct` keeps ids unique over the file.
 * @throws CordonError `list-refused` where the source is none of the 13 we know: its legal effect is unknown.
 */
export function* cslEvents(
  record: CslRecord,
  where: string,
  distinct: (id: string) => string,
  context: ReadContext,
): Generator<SourceEvent> {
  const source = cslSource(record.source);
  if (!source) {
    const hint = "Its legal effect is not known to this version of Cordon: update Cordon.";
    throw new CordonError("list-refused", `${where}: unknown source list "${record.source}"`, hint);
  }
  const kind = kindOf(record, source);
  const names = cslNames(record.name, record.altNames, kind, source);
  if (names.length === 0) {
    yield { note: "no-name", where };
    return;
  }
  const facts = newFacts(kind);
  for (const fact of record.facts) addFact(facts, fact);
  if (source.treasury) readRemarks(facts, record.remarks);
  for (const country of [...record.countries, record.vessel.flag]) addCountry(facts, country);
  for (const address of record.addresses) if (address.country) facts.countries.push(address.country);
  for (const birthDate of record.birthDates) addFact(facts, { type: "DOB", value: birthDate });
  addFact(facts, { type: "Vessel Call Sign", value: record.vessel.callSign });
  addFact(facts, { type: "Vessel Owner", value: record.vessel.owner });

  const startsOn = isoDate(record.startDate, "mdy");
  const endsOn = isoDate(record.endDate, "mdy");
  for (const [text, date] of [
    [record.startDate, startsOn],
    [record.endDate, endsOn],
  ] as const) {
    if (text && !date) yield { note: "unreadable-date", where: `${where}: ${text}` };
  }
  const ended = endsOn !== undefined && endsOn < context.today;
  if (ended) yield { note: "expired", where };
  yield* unknownCountryNotes(facts, where);
  yield {
    entry: entryOf({
      list: "us-csl",
      ref: distinct(`${source.code}-${refOf(record)}`),
      source: source.code,
      kind,
      names: [...names, ...facts.names],
      measures: [ended ? "ended" : measureOf(record, source)],
      countries: facts.countries,
      addresses: record.addresses,
      birthDates: facts.birthDates,
      birthPlaces: [...new Set([...record.birthPlaces, ...facts.birthPlaces])],
      identifiers: [...facts.identifiers, ...tailNumbers(kind, names)],
      programmes: record.programs,
      citations: citationsIn(record.notice),
      owners: facts.owners,
      positions: splitCell(record.title),
      gender: facts.gender,
      licenceRequirement: fold(record.licenceRequirement),
      licencePolicy: fold(record.licencePolicy),
      listedOn: startsOn ?? facts.listedOn,
      endsOn,
      remarks: remarksOf(record, source, facts.remarks),
      url: record.url,
    }),
  };
}

function kindOf(record: CslRecord, source: CslSource): PartyKind {
  if (source.code === "EL" && ADDRESS_ENTRY.test(record.name.trim())) return "address";
  return KINDS[record.type] ?? "unknown";
}

/** OFAC's number or the publisher's hash; where a copy numbers its rows instead, the name and the notice tell. */
function refOf(record: CslRecord): string {
  if (record.entityNumber) return record.entityNumber;
  if (record.id && !/^row-\d+$/.test(record.id)) return record.id;
  return stableId(record.name, record.notice);
}

function measureOf(record: CslRecord, source: CslSource): Measure {
  if (source.measure !== "by-policy") return source.measure;
  return DENIAL.test(fold(record.licencePolicy)) ? "licence_presumption_of_denial" : "licence_case_by_case";
}

function remarksOf(record: CslRecord, source: CslSource, more: readonly string[]): string {
  const { vessel } = record;
  const parts = [
    source.treasury ? "" : fold(record.remarks),
    leftOut(record.name, source) ?? "",
    record.standardOrder && `Standard order: ${record.standardOrder}`,
    vessel.type && `Vessel type: ${vessel.type}`,
    vessel.tonnage && `Gross tonnage: ${vessel.tonnage}`,
    vessel.registeredTonnage && `Gross registered tonnage: ${vessel.registeredTonnage}`,
    ...more,
  ];
  return parts.filter((part) => part !== "").join("; ");
}

function fold(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
