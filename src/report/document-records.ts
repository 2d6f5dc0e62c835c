import type { AppliedRecord, NearMiss, RecordsTrace, Waiting } from "../model/dated-record.ts";
import type { Score } from "../model/finding.ts";
import type { RecordsInput } from "../model/screening.ts";
import { appliedWords, missWords, nearWords, recordsStatement } from "./record-words.ts";
import type { RecordsDocument, RecordsInputDocument } from "./schema-records.ts";

/** What dated records made of a shipment, as it leaves. */
export function recordsDocument(
  { reasons, applied, nearly, furtherNearly }: RecordsTrace,
  score: Score,
): RecordsDocument {
  return {
    statement: recordsStatement(score),
    reasons: reasons.map(({ finding, code, overlay, subject, from, to, by }) => {
      return { finding, code, overlay, subject, from, to, by: [...by] };
    }),
    applied: applied.map((one) => ({
      ...toldDocument(one),
      covers: one.covers.map(({ finding, code, overlay, subject, from, to, answers, with: others }) => ({
        finding,
        code,
        overlay,
        subject,
        from,
        to,
        ...(answers && { answers: answers.map(({ part, unconfirmed }) => ({ part, unconfirmed })) }),
        ...(others && { with: [...others] }),
      })),
      ...(one.waits.length === 0 ? {} : { waits: one.waits.map(waitingDocument) }),
      openConditions: [...one.open],
      draws: one.draws.map(({ of, amount, unit, left }) => ({ of, amount, unit, left })),
      text: appliedWords(one),
    })),
    nearly: nearly.map((one) => ({
      ...toldDocument(one),
      codes: [...one.codes],
      why: one.why.map(missDocument),
      text: nearWords(one),
    })),
    furtherNearly,
  };
}

const missDocument = (miss: NearMiss) => ({ code: miss.reason, text: missWords(miss) });

function waitingDocument({ finding, code, overlay, subject, why }: Waiting) {
  return { finding, code, overlay, subject, why: why.map(missDocument) };
}

function toldDocument({
  record,
  kind,
  authority,
  legalRef,
  validFrom,
  validTo,
}: Omit<AppliedRecord, "covers" | "waits" | "open" | "draws">) {
  return { record, kind, authority, legalRef, validFrom, validTo };
}

/** The files of dated records, as the run names them. */
export function recordsInputDocument({
  file,
  sha256,
  count,
  moment,
  balances,
}: RecordsInput): RecordsInputDocument {
  return {
    file,
    sha256,
    count,
    moment,
    balances: balances && { file: balances.file, sha256: balances.sha256 },
  };
}
