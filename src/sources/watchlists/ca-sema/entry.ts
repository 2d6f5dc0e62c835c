import { CordonError } from "../../../model/errors.ts";
import type { ListEntry, ListedName } from "../../../model/list-entry.ts";
import type { PartialDate } from "../../../model/party.ts";
import { isoDate, partialDate } from "../../../text/date.ts";
import { entryOf, nameOf, present } from "../../entry.ts";
import { readXml, textOf } from "../../files/xml.ts";
import type { XmlElement } from "../../files/xml.ts";
import type { ListFile, SourceEvent } from "../../source.ts";
import { splitAliases, splitName } from "./aliases.ts";

/** What the elements of a record are called in one layout. */
export interface Elements {
  readonly entity: "Entity" | "EntityOrShip";
  readonly title: "Title" | "TitleOrShip";
  readonly birth: "DateOfBirth" | "DateOfBirthOrShipBuildDate";
  /** All elements of the layout. */
  readonly known: ReadonlySet<string>;
}

const HINT = "The layout has changed: look for a newer Cordon.";

/** The records of `data-set`, in file order. */
export async function* readRecords(file: ListFile, elements: Elements): AsyncGenerator<SourceEvent> {
  const seen = new Map<string, number>();
  const unknown = new Set<string>();
  let record = 0;
  for await (const element of readXml(file, new Set(["record"]))) {
    if (element.name === "data-set") continue;
    if (element.name !== "record") throw refused(file, `<${element.name}> stands where <data-set> should`);
    const where = `record ${++record}`;
    for (const { name } of element.children) {
      if (elements.known.has(name) || unknown.has(name)) continue;
      unknown.add(name);
      yield { note: "unknown-column", where: `${where}: ${name}` };
    }
    yield* recordEvents(element, elements, seen, `${file.name}, ${where}`);
  }
}

function* recordEvents(
  element: XmlElement,
  elements: Elements,
  seen: Map<string, number>,
  where: string,
): Generator<SourceEvent> {
  const country = textOf(element, "Country");
  const item = textOf(element, "Item");
  if (country === undefined || item === undefined) throw refused({ name: where }, "no Country or no Item");
  const names = namesOf(element, elements);
  if (names.length === 0) {
    const odd = element.children.find(({ name }) => !elements.known.has(name));
    if (odd) throw refused({ name: where }, `no name in the known elements, but <${odd.name}>`);
    yield { note: "no-name", where };
    return;
  }
  const listed = textOf(element, "DateOfListing");
  const listedOn = listed === undefined ? undefined : isoDate(listed);
  if (listed !== undefined && listedOn === undefined)
    yield { note: "unreadable-date", where: `${where}: ${listed}` };
  const birth = textOf(element, elements.birth);
  const dates = birth === undefined ? [] : birthDates(birth);
  if (dates.some((date) => date.from === undefined))
    yield { note: "unreadable-date", where: `${where}: ${birth}` };
  const schedule = textOf(element, "Schedule")?.replace(/^N\/A$/i, "");
  yield { entry: toEntry({ element, elements, names, dates, country, item, schedule, listedOn, seen }) };
}

interface Parts {
  readonly element: XmlElement;
  readonly elements: Elements;
  readonly names: readonly ListedName[];
  readonly dates: readonly PartialDate[];
  readonly country: string;
  readonly item: string;
  readonly schedule: string | undefined;
  readonly listedOn: string | undefined;
  readonly seen: Map<string, number>;
}

function toEntry({
  element,
  elements,
  names,
  dates,
  country,
  item,
  schedule,
  listedOn,
  seen,
}: Parts): ListEntry {
  const person = isPerson(element);
  const imo = textOf(element, "ShipIMONumber");
  const vessel = !person && (imo !== undefined || dates.length > 0);
  const title = textOf(element, elements.title);
  const regime = (country.split(" / ")[0] ?? country).trim();
  // The list has no ids, and items are renumbered by amendments: an id holds for one edition of a schedule.
  const key = [regimeWord(regime), slug(schedule ?? ""), slug(item)].filter((part) => part !== "").join("/");
  const times = (seen.get(key) ?? 0) + 1;
  seen.set(key, times);
  const built = vessel ? dates[0]?.text : undefined;
  const shipRemarks = [title, built ? `built ${built}` : undefined].filter(Boolean).join(", ");
  return entryOf({
    list: "ca-sema",
    ref: times === 1 ? key : `${key}#${times}`,
    kind: person ? "person" : vessel ? "vessel" : "entity",
    names,
    // Country is the regulation, not a nationality: the Russia schedules hold firms of many countries.
    programmes: [regime],
    measures: ["blocking"],
    citations: [[regime, scheduleWords(schedule), `item ${item}`].filter(Boolean).join(", ")],
    birthDates: person ? dates : undefined,
    identifiers: imo === undefined ? [] : [{ scheme: "imo", value: imo.replace(/^IMO\s*/i, "") }],
    positions: person && title ? [title] : undefined,
    remarks: vessel ? shipRemarks : person ? undefined : title,
    listedOn,
  });
}

function isPerson(element: XmlElement): boolean {
  return textOf(element, "LastName") !== undefined || textOf(element, "GivenName") !== undefined;
}

function namesOf(element: XmlElement, elements: Elements): ListedName[] {
  const person = isPerson(element);
  const main = person ? personNames(element) : entityNames(textOf(element, elements.entity));
  const aliases = splitAliases(textOf(element, "Aliases") ?? "", person).map(({ text, lang }) =>
    // A single word for a person is a spelling of one part of the name ("Andrei"), not a name to search by.
    nameOf(text, person && !text.includes(" ") ? "weak" : "strong", { lang }),
  );
  return present([...main, ...aliases]);
}

function entityNames(text: string | undefined): (ListedName | undefined)[] {
  return splitName(text ?? "").map((name, index) => nameOf(name, index === 0 ? "primary" : "strong"));
}

/** `DIKIY (DIKY)` gives two spellings of the last name. */
function personNames(element: XmlElement): (ListedName | undefined)[] {
  const first = textOf(element, "GivenName");
  const printed = textOf(element, "LastName");
  const spelt = /^([^()]+) \(([^()]+)\)$/.exec(printed ?? "");
  const lasts = spelt ? [spelt[1], spelt[2]] : [printed];
  return lasts.map((last, index) => {
    const parts = { ...(first ? { first } : {}), ...(last ? { last } : {}) };
    return nameOf([first, last].filter(Boolean).join(" "), index === 0 ? "primary" : "strong", { parts });
  });
}

/** `1972-08-10 or 1972-08-11` are two dates; `1963 or 1964`, `1963-1964` and `1966/1967` are read as a range. */
function birthDates(text: string): PartialDate[] {
  const early = /^(?:born )?in the early ((?:1[6-9]|20)\d)0s$/i.exec(text);
  if (early) return [{ text, from: `${early[1]}0`, to: `${early[1]}4`, circa: true }];
  const years = /^(\d{4}) ?(?:[-/]| or ) ?(\d{4})$/i.exec(text);
  if (years) return [partialDate(`${years[1]} to ${years[2]}`)];
  return text.split(/ or |; ?/i).map((part) => partialDate(part));
}

/** The short form in brackets where a regime has a long name: `… Regulations (JVCFOR)` is `jvcfor`. */
function regimeWord(regime: string): string {
  return slug(/\(([A-Z]{4,})\)$/.exec(regime)?.[1] ?? regime);
}

function scheduleWords(schedule: string | undefined): string {
  if (!schedule) return "";
  return /^part/i.test(schedule) ? schedule : `Schedule ${schedule}`;
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^a-z0-9.]+/g, "-")
    .replaceAll(/^-|-$/g, "");
}

function refused(file: { readonly name: string }, what: string): CordonError {
  return new CordonError("list-refused", `${file.name}: ${what}`, HINT);
}
