import type { Finding } from "../model/finding.ts";
import type { ListEntry } from "../model/list-entry.ts";
import type { Measure } from "../model/measure.ts";
import { listingsOf } from "../model/screening.ts";
import type { Coverage, Hit, PartyScreening, SetAside } from "../model/screening.ts";
import type { Row } from "./csv-cells.ts";
import { listedName } from "./listed-name.ts";
import { pointsOf } from "./document-score.ts";
import { listVersion } from "./document-run.ts";
import { findingText } from "./finding-words.ts";
import {
  counted,
  hundredths,
  matchedWords,
  matchStatement,
  measureWords,
  reasonWords,
  STARTER_LABEL,
} from "./wording.ts";

/** What was found: a row for each hit and for each other finding; else one row saying so. */
export function foundRows(
  parties: readonly PartyScreening[],
  findings: readonly Finding[],
  coverage: Coverage,
): Row[] {
  const open = new Set(findings);
  const rows = [...parties.flatMap((party) => partyRows(party, open)), ...[...open].map(otherRow)];
  return rows.length > 0 ? rows : [{ reason: matchStatement(parties, coverage, findings) }];
}

/** What stands at the end of every row. */
export function coverageCells({ lists, status, starter }: Coverage): Row {
  return {
    list_versions: lists.map((record) => `${record.list}@${listVersion(record)}`).join(" "),
    coverage: status,
    ...(starter && { starter_label: STARTER_LABEL }),
  };
}

/** Takes from `open` the findings it has told. */
function partyRows(result: PartyScreening, open: Set<Finding>): Row[] {
  const { party, status, reason, hits, furtherHits, setAside, furtherSetAside } = result;
  const base: Row = { role: party.role, party: party.name, party_country: party.country, status };
  const rows = hits.map((hit): Row => ({ ...base, ...hitRow(result, hit, open) }));
  if (furtherHits > 0)
    rows.push({ ...base, reason: `${counted(furtherHits, "further match", "further matches")} not listed` });
  rows.push(...setAside.map((aside) => ({ ...base, ...setAsideCells(aside) })));
  if (furtherSetAside > 0)
    rows.push({ ...base, reason: `${counted(furtherSetAside, "more name")} set aside` });
  if (status === "screened") return rows;
  const own = [...open].find((finding) => finding.code === "DATA.UNSCREENABLE" && isAbout(finding, result));
  if (own) open.delete(own);
  return [
    ...rows,
    { ...base, ...(own && findingCells(own)), reason: `could not be screened: ${reasonWords(reason ?? "")}` },
  ];
}

function setAsideCells({ match, entry }: SetAside): Row {
  const differs = match.qualifiers
    .filter(({ relation }) => relation === "differs")
    .map(({ feature }) => feature);
  return {
    entry_id: entry.id,
    list: listWords(entry),
    listed_name: listedName(entry),
    matched_name: match.matched,
    score: hundredths(match.score),
    measure: entry.measures.join(" "),
    citation: entry.citations.join("; "),
    reason: `set aside, not scored: name ${hundredths(match.nameScore)}, but ${differs.join(" and ")} differs`,
  };
}

/** One row: cells of the lists hold a part for each, in one order; code, points and reason are of the strongest finding. */
function hitRow(result: PartyScreening, hit: Hit, open: Set<Finding>): Row {
  const { match, entry } = hit;
  const listings = listingsOf(hit);
  const each = (cell: (of: ListEntry) => string): string => listings.map((one) => cell(one.entry)).join("; ");
  const told = findingsOf(result, hit, open);
  for (const finding of told) open.delete(finding);
  const strongest = told.toSorted((a, b) => pointsOf(b) - pointsOf(a))[0];
  const laws = new Set(listings.flatMap((one) => one.entry.measures));
  laws.delete(strongest?.evidence["measure"] as Measure);
  const law = [...laws].map(measureWords).join("; ");
  return {
    entry_id: each(({ id }) => id),
    list: each(listWords),
    listed_name: listedName(entry),
    matched_name: match.matched,
    score: hundredths(match.score),
    grade: match.grade,
    measure: each(({ measures }) => measures.join(" ")),
    citation: each(({ citations, id }) => citations.join(", ") || id),
    ...(strongest === undefined
      ? { reason: `${law}; ${matchedWords(match)}` }
      : {
          finding_code: [...new Set([strongest, ...told].map(({ code }) => code))].join("; "),
          points: hundredths(pointsOf(strongest)),
          reason: law === "" ? findingText(strongest) : `${findingText(strongest)}; also ${law}`,
        }),
  };
}

/** Of findings in several places of a shipment one for each measure of each listing. */
function findingsOf(result: PartyScreening, hit: Hit, open: ReadonlySet<Finding>): Finding[] {
  const entries = new Set<unknown>(listingsOf(hit).map(({ entry }) => entry.id));
  const told = new Map<string, Finding>();
  for (const finding of open) {
    const { entry, measure } = finding.evidence;
    const key = `${entry} ${measure}`;
    if (entries.has(entry) && isAbout(finding, result) && !told.has(key)) told.set(key, finding);
  }
  return [...told.values()];
}

function listWords({ list, source }: ListEntry): string {
  return source === list ? list : `${list}/${source}`;
}

function otherRow(finding: Finding): Row {
  return { role: finding.subject, party: finding.evidence["party"], ...findingCells(finding) };
}

function findingCells(finding: Finding): Row {
  const measure = finding.evidence["measure"];
  return {
    finding_code: finding.code,
    points: hundredths(pointsOf(finding)),
    citation: finding.citation,
    reason: findingText(finding),
    ...(measure !== undefined && { measure }),
  };
}

function isAbout({ subject, evidence }: Finding, { party }: PartyScreening): boolean {
  return subject === party.role && (evidence["party"] ?? party.name) === party.name;
}
