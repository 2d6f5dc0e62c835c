import { CordonError } from "../../../model/errors.ts";
import { isoDate } from "../../../text/date.ts";
import { childrenOf, readXml, textOf } from "../../files/xml.ts";
import type { XmlElement } from "../../files/xml.ts";
import type { Format, ListFile, SourceEvent } from "../../source.ts";
import { partyOf, targetEntry, toPlace } from "./target.ts";
import type { Place, Registers, SanctionsSet } from "./target.ts";

/** Elements that are read, or are known to hold neither names nor numbers. */
const KNOWN: Readonly<Record<string, ReadonlySet<string>>> = {
  target: new Set([
    "sanctions-set-id",
    "foreign-identifier",
    "individual",
    "entity",
    "object",
    "modification",
    "generic-attribute",
  ]),
  party: new Set(["identity", "justification", "relation", "other-information"]),
  identity: new Set([
    "name",
    "day-month-year",
    "place-of-birth",
    "nationality",
    "identification-document",
    "address",
  ]),
};

/** The whole list of SECO (`consolidated-list_YYYY-MM-DD.xml`). */
export const chSecoXml: Format = {
  id: "ch-seco/xml",
  list: "ch-seco",
  parser: 1,
  parts: { required: ["xml"], optional: [] },
  // 24,483 identities in August 2026, de-listed targets among them; the number of targets is not on record.
  expect: { all: { min: 3_000, max: 40_000 } },
  recognise({ text }) {
    const root = /<swiss-sanctions-list\b([^>]*)>/.exec(text)?.[1];
    if (root === undefined) return undefined;
    const type = /\blist-type\s*=\s*["']([^"']*)["']/.exec(root)?.[1] ?? "";
    if (type === "whole-list") return { part: "xml" };
    const hint = "Fetch the whole list (Gesamtliste) from SECO's SESAM.";
    if (type !== "amendment") return { refuse: `a SECO list of the type "${type}" is not read`, hint };
    return {
      refuse: "this is a SECO amendment (list-type amendment): changes only, not the whole list",
      hint,
    };
  },
  async *read(files, { today }) {
    const file = files.get("xml");
    if (!file) throw new CordonError("list-refused", "The Swiss list needs its XML file");
    yield* readTargets(file, await readRegisters(file), today);
  },
};

/** First pass: programmes and places, wherever in the file they stand. */
async function readRegisters(file: ListFile): Promise<Registers> {
  const sets = new Map<string, SanctionsSet>();
  const places = new Map<string, Place>();
  for await (const element of readXml(file, new Set(["sanctions-program", "place"]))) {
    if (element.name === "place") places.set(element.attrs["ssid"] ?? "", toPlace(element));
    for (const set of element.name === "sanctions-program" ? childrenOf(element, "sanctions-set") : []) {
      const ssid = set.attrs["ssid"] ?? "";
      // Each set stands there in four languages; English is kept, else the first.
      if (sets.has(ssid) && set.attrs["lang"] !== "eng") continue;
      const programme = english(element, "program-key");
      sets.set(ssid, {
        programme,
        ordinance: english(element, "program-name"),
        title: set.text.replaceAll(/\s+/g, " ").trim(),
      });
    }
  }
  return { sets, places };
}

async function* readTargets(
  file: ListFile,
  registers: Registers,
  today: string,
): AsyncGenerator<SourceEvent> {
  const seen = new Set<string>();
  const unknown = new Set<string>();
  for await (const element of readXml(file, new Set(["target"]))) {
    if (element.name === "swiss-sanctions-list") {
      const published = isoDate(element.attrs["date"] ?? "");
      if (published) yield { published };
      continue;
    }
    const ssid = element.attrs["ssid"] ?? "";
    const where = `target ${ssid}`;
    if (ssid === "" || seen.has(ssid)) {
      const what = ssid === "" ? "a target without ssid" : `${where} stands there twice`;
      throw new CordonError("list-refused", `${file.name}: ${what}`, "Fetch the file again from SECO.");
    }
    seen.add(ssid);
    const party = partyOf(element, `${file.name}, ${where}`);
    for (const name of unknownElements(element, party)) {
      if (!unknown.has(name)) yield { note: "unknown-column", where: `${where}: ${name}` };
      unknown.add(name);
    }
    yield* targetEvents(element, party, registers, where, today);
  }
}

function* targetEvents(
  target: XmlElement,
  party: XmlElement,
  registers: Registers,
  where: string,
  today: string,
): Generator<SourceEvent> {
  const entry = targetEntry(target, party, registers, today);
  for (const id of childrenOf(target, "sanctions-set-id")) {
    if (!registers.sets.has(id.text.trim())) {
      yield { note: "unknown-programme", where: `${where}: sanctions-set ${id.text.trim()}` };
    }
  }
  for (const address of childrenOf(party, "identity").flatMap((identity) =>
    childrenOf(identity, "address"),
  )) {
    const place = address.attrs["place-id"];
    if (place !== undefined && !registers.places.has(place)) {
      yield { note: "unknown-place", where: `${where}: place ${place}` };
    }
  }
  for (const date of entry.birthDates) {
    if (date.from === undefined) yield { note: "unreadable-date", where: `${where}: ${date.text}` };
  }
  if (entry.measures.includes("ended")) yield { note: "delisted", where };
  if (entry.names.length === 0) yield { note: "no-name", where };
  else yield { entry };
}

function unknownElements(target: XmlElement, party: XmlElement): string[] {
  return [
    ...namesOutside(target.children, KNOWN["target"]),
    ...namesOutside(party.children, KNOWN["party"]),
    ...childrenOf(party, "identity").flatMap(({ children }) => namesOutside(children, KNOWN["identity"])),
  ];
}

function namesOutside(elements: readonly XmlElement[], known: ReadonlySet<string> | undefined): string[] {
  return elements.map(({ name }) => name).filter((name) => !known?.has(name));
}

function english(program: XmlElement, name: string): string {
  const all = childrenOf(program, name);
  const chosen = all.find(({ attrs }) => attrs["lang"] === "eng") ?? all[0];
  return (chosen?.text ?? textOf(program, name) ?? "").replaceAll(/\s+/g, " ").trim();
}
