import { CordonError } from "../../../model/errors.ts";
import type { ListEntry, ListedName, ListedOwner } from "../../../model/list-entry.ts";
import type { Measure } from "../../../model/measure.ts";
import type { PartyKind } from "../../../model/party.ts";
import { countryCode } from "../../../text/country.ts";
import { isoDate, partialDate } from "../../../text/date.ts";
import { addressOf, entryOf, nameOf, present } from "../../entry.ts";
import type { Format, ListFile, SourceEvent } from "../../source.ts";
import { EXPECT, entityUrl, isoCountry, kindOf } from "./common.ts";
import { readFtm, values } from "./ftm-lines.ts";
import type { Ftm } from "./ftm-lines.ts";
import { readLinks } from "./ftm-links.ts";
import type { FtmLinks } from "./ftm-links.ts";
import { propertyIdentifiers } from "./identifier.ts";

/** Topics that describe what a body is, not a risk: ministries, banks, parties, judges. */
const NEUTRAL =
  /^(?:gov|pol|fin|soe|igo|mil|edu|corp(?!\.disqual)|role\.(?!pep|rca|oligarch|spy)|asset(?!\.frozen))/;
const COUNTRIES = ["country", "nationality", "citizenship", "jurisdiction", "flag", "mainCountry"] as const;
const HINT = "Fetch entities.ftm.json or targets.simple.csv of the dataset from data.opensanctions.org.";

/** `entities.ftm.json` of any OpenSanctions dataset: one FollowTheMoney entity a line. */
export const opensanctionsFtm: Format = {
  id: "opensanctions/ftm",
  list: "opensanctions",
  parser: 1,
  parts: { required: ["entities"], optional: [] },
  expect: EXPECT,
  recognise({ text }) {
    const start = text.trimStart();
    if (!/^[[{]/.test(start)) return undefined;
    if (start.includes('"DATA_SOURCE"') && start.includes('"RECORD_ID"')) {
      return { refuse: "this is a Senzing export (senzing.json)", hint: HINT };
    }
    if (/^\{\s*"op"\s*:\s*"(?:ADD|MOD|DEL)"/.test(start)) {
      return {
        refuse: "this is a delta of OpenSanctions (entities.delta.json), not a whole list",
        hint: HINT,
      };
    }
    if (/^\{\s*"versions"\s*:/.test(start) && start.includes("entities.delta.json")) {
      return { refuse: "this is the index of OpenSanctions deltas (delta.json), not a list", hint: HINT };
    }
    const entity = start.startsWith("{") && start.includes('"schema"') && start.includes('"properties"');
    return entity && /"id"\s*:/.test(start) ? { part: "entities" } : undefined;
  },
  async *read(files, { today }) {
    const file = files.get("entities");
    if (!file) throw new CordonError("list-refused", "OpenSanctions needs its entities.ftm.json");
    yield* readEntities(file, today);
  },
};

/** Second pass: entries go out as they come; those with owners wait for the owners' names. */
async function* readEntities(file: ListFile, today: string): AsyncGenerator<SourceEvent> {
  const links = await readLinks(file, today);
  const captions = new Map<string, string>();
  const waiting: Ftm[] = [];
  const seen = new Set<string>();
  let lastSeen = "";
  for await (const entity of readFtm(file)) {
    if (links.wanted.has(entity.id)) captions.set(entity.id, mainName(entity) ?? entity.id);
    if ((entity.lastSeen ?? "") > lastSeen) lastSeen = entity.lastSeen ?? "";
    if (!isListed(entity)) continue;
    const kind = kindOf(entity.schema);
    if (seen.has(entity.id)) {
      throw new CordonError(
        "list-refused",
        `${file.name}, line ${entity.line}: ${entity.id} stands there twice`,
        HINT,
      );
    }
    seen.add(entity.id);
    if (kind === undefined) yield { note: "not-a-party", where: `line ${entity.line}: ${entity.schema}` };
    else if (links.owners.has(entity.id)) waiting.push(entity);
    else yield* entityEvents(entity, kind, links, captions, today);
  }
  for (const entity of waiting) {
    yield* entityEvents(entity, kindOf(entity.schema) ?? "unknown", links, captions, today);
  }
  const published = isoDate(lastSeen);
  if (published) yield { published };
}

/** Targets of the dataset, and whatever bears a topic of risk; all else only feeds owners. */
function isListed(entity: Ftm): boolean {
  return entity.target || values(entity, "topics").some((topic) => !NEUTRAL.test(topic));
}

function* entityEvents(
  entity: Ftm,
  kind: PartyKind,
  links: FtmLinks,
  captions: ReadonlyMap<string, string>,
  today: string,
): Generator<SourceEvent> {
  const where = `line ${entity.line}: ${entity.id}`;
  const entry = toEntry(entity, kind, links, captions, today);
  for (const code of values(entity, ...COUNTRIES)) {
    if (isoCountry(code) === undefined) yield { note: "unknown-country", where: `${where}: ${code}` };
  }
  for (const date of entry.birthDates) {
    if (date.from === undefined) yield { note: "unreadable-date", where: `${where}: ${date.text}` };
  }
  for (const { owner } of links.owners.get(entity.id) ?? []) {
    if (!captions.has(owner)) yield { note: "unknown-owner", where: `${where}: ${owner}` };
  }
  if (entry.measures.includes("ended")) yield { note: "expired", where };
  if (entry.names.length === 0) yield { note: "no-name", where };
  else yield { entry };
}

function toEntry(
  entity: Ftm,
  kind: PartyKind,
  links: FtmLinks,
  captions: ReadonlyMap<string, string>,
  today: string,
): ListEntry {
  const sanctions = links.sanctions.get(entity.id) ?? [];
  const ends = sanctions.map(({ endsOn }) => endsOn ?? "").toSorted();
  const endsOn = ends[0] === "" ? undefined : ends.at(-1);
  const past = endsOn !== undefined && endsOn < today.slice(0, endsOn.length);
  const measures = measuresOf(values(entity, "topics"), sanctions.length > 0 && !past);
  // A topic outweighs end dates: it is set only while some source holds the measure.
  const ended = past && measures[0] === "other";
  const remarks = [...values(entity, "notes", "summary"), ...sanctions.flatMap(({ reasons }) => reasons)];
  const gender = values(entity, "gender")[0];
  return entryOf({
    list: "opensanctions",
    ref: entity.id,
    source: entity.datasets[0],
    kind,
    names: namesOf(entity, kind),
    countries: present(values(entity, ...COUNTRIES).map((code) => isoCountry(code))),
    addresses: present([
      ...values(entity, "addressEntity").map((id) => links.addresses.get(id)),
      ...values(entity, "address").map((text) =>
        addressOf({ text, country: countryCode(text.slice(text.lastIndexOf(",") + 1)) }),
      ),
    ]),
    birthDates: values(entity, "birthDate").map((date) => partialDate(date)),
    birthPlaces: values(entity, "birthPlace"),
    identifiers: [
      ...[...entity.properties].flatMap(([property, list]) => propertyIdentifiers(property, list, kind)),
      ...(links.identifiers.get(entity.id) ?? []),
    ],
    programmes: [
      ...sanctions.flatMap(({ programmes }) => programmes),
      ...values(entity, "programId", "program"),
    ],
    measures: ended ? ["ended"] : measures,
    citations: sanctions.flatMap(({ citations }) => citations),
    owners: ownersOf(entity, links, captions),
    positions: values(entity, "position"),
    gender: gender === "male" || gender === "female" ? gender : undefined,
    listedOn: sanctions.flatMap(({ listedOn }) => listedOn ?? []).toSorted()[0],
    amendedOn: isoDate(entity.lastChange ?? ""),
    endsOn,
    remarks: [...new Set(remarks.map((text) => text.replaceAll(/\s+/g, " ")))].join(" | "),
    url: entityUrl(entity.id),
  });
}

function measuresOf(topics: readonly string[], inForce: boolean): Measure[] {
  if (topics.length === 0 && inForce) return ["blocking"];
  const measures: Measure[] = [];
  if (topics.some((topic) => topic === "sanction" || topic === "asset.frozen")) measures.push("blocking");
  if (topics.includes("export.control")) measures.push("licence_case_by_case");
  if (topics.includes("debarment")) measures.push("debarred");
  return measures.length > 0 ? measures : ["other"];
}

function mainName(entity: Ftm): string | undefined {
  return entity.caption ?? values(entity, "name")[0];
}

/** The caption is one of the names; a caption of another making (an id, a first and last name) is no name. */
function namesOf(entity: Ftm, kind: PartyKind): ListedName[] {
  const names = values(entity, "name");
  const main = names.find((name) => name === entity.caption) ?? names[0];
  const [first, middle, last] = [
    values(entity, "firstName"),
    values(entity, "secondName", "middleName"),
    values(entity, "lastName"),
  ];
  const joined = [first[0], middle[0], last[0]].filter(Boolean).join(" ");
  const single = kind === "person" && first.length === 1 && last.length === 1;
  const parts = single ? { first: first[0] ?? "", last: last[0] ?? "" } : undefined;
  return present([
    nameOf(main ?? joined, "primary", { parts }),
    ...names.filter((name) => name !== main).map((name) => nameOf(name, "strong")),
    ...values(entity, "alias", "abbreviation").map((name) => nameOf(name, "strong")),
    ...values(entity, "previousName").map((name) => nameOf(name, "strong", { kind: "former" })),
    ...values(entity, "weakAlias").map((name) => nameOf(name, "weak")),
  ]);
}

function ownersOf(entity: Ftm, links: FtmLinks, captions: ReadonlyMap<string, string>): ListedOwner[] {
  return (links.owners.get(entity.id) ?? []).flatMap(({ owner, relation, share }) => {
    const name = captions.get(owner);
    return name === undefined
      ? []
      : [{ name, relation, ...(share === undefined ? {} : { sharePercent: share }) }];
  });
}
