import type { PartyCheck, RunHeader } from "../model/screening.ts";
import { partyDocument } from "./document-party.ts";
import { coverageDocument, headDocument } from "./document-run.ts";
import { findingDocument, scoreDocument } from "./document-score.ts";
import type { CheckDocument } from "./schema.ts";
import type { Titles } from "./titles.ts";
import { matchStatement } from "./wording.ts";

export const CHECK_SCHEMA = "cordon-check/1";

/** `titles`: findings carry theirs. */
export function checkDocument(header: RunHeader, check: PartyCheck, titles?: Titles): CheckDocument {
  const { result, findings, score, coverage } = check;
  return {
    schema: CHECK_SCHEMA,
    run: headDocument(header),
    statement: matchStatement([result], coverage, findings),
    party: partyDocument(result),
    findings: findings.map((finding, index) => findingDocument(finding, index, score, titles)),
    score: scoreDocument(score),
    coverage: coverageDocument(coverage),
  };
}
