import type { Finding } from "../model/finding.ts";
import type { Coverage, Hit, PartyScreening, SetAside } from "../model/screening.ts";
import type { Row } from "./csv-cells.ts";
import { listedName } from "./listed-name.ts";
import { pointsOf } from "./document-score.ts";
import { listVersion } from "./document.ts";
import {
  counted,
  findingText,
  hundredths,
  matchedWords,
  matchStatement,
  measureWords,
  reasonWords,
  STARTER_LABEL,
} from "./wording.ts";

/** What was found: a row for each hit, or for each measure of it, and for each other finding; else one row saying so. */
export function foundRows(
  parties: readonly PartyScreening[],
  findings: readonly Finding[],
  coverage: Coverage,
): Row[] {
  const open = new Set(findings);
  const rows = [...parties.flatMap((party) => partyRows(party, open)), ...[...open].map(otherRow)];
  return rows.length > 0 ? rows : [{ reason: matchStatement(parties, coverage) }];
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
  const rows = hits.flatMap((hit) => hitRows(result, hit, open).map((row): Row => ({ ...base, ...row })));
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
    list: entry.source === entry.list ? entry.list : `${entry.list}/${entry.source}`,
    listed_name: listedName(entry),
    matched_name: match.matched,
    score: hundredths(match.score),
    measure: entry.measures.join(" "),
    citation: entry.citations.join("; "),
    reason: `set aside, not scored: name ${hundredths(match.nameScore)}, but ${differs.join(" and ")} differs`,
  };
}

function hitRows(result: PartyScreening, hit: Hit, open: Set<Finding>): Row[] {
  const { match, entry } = hit;
  const base: Row = {
    entry_id: entry.id,
    list: entry.source === entry.list ? entry.list : `${entry.list}/${entry.source}`,
    listed_name: listedName(entry),
    matched_name: match.matched,
    score: hundredths(match.score),
    grade: match.grade,
    measure: entry.measures.join(" "),
    citation: entry.citations.join("; "),
    reason: `${entry.measures.map(measureWords).join("; ")}; ${matchedWords(match)}`,
  };
  const told = new Map<unknown, Finding>();
  for (const finding of open) {
    const measure = finding.evidence["measure"];
    const own = finding.evidence["entry"] === entry.id && isAbout(finding, result) && !told.has(measure);
    if (own) told.set(measure, finding);
  }
  for (const finding of told.values()) open.delete(finding);
  const rows = [...told.values()].map((finding) => ({ ...base, ...findingCells(finding) }));
  return rows.length > 0 ? rows : [base];
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
