import { type Answer, RECORD_KINDS } from "../model/dated-record.ts";
import type { NotEvaluated } from "../model/fact.ts";
import { FACTS } from "../model/fact.ts";
import { BANDS } from "../model/finding.ts";
import type { SavedRecord, SavedRecords } from "../model/saved.ts";
import { objectAt, textAt, wholeAt, wordAt } from "../score/shape.ts";
import { listAt, textOr } from "./saved-finding.ts";

/** A rule that could not be evaluated, as a saved result has it. @throws CordonError `usage`. */
export function notEvaluatedAt(value: unknown, where: string): NotEvaluated {
  const row = objectAt(value, where);
  return {
    rule: textAt(row["rule"], `${where}.rule`),
    missing: listAt(row["missing"], `${where}.missing`, (one, at) =>
      wordAt(objectAt(one, at)["code"], `${at}.code`, FACTS),
    ),
  };
}

/** What a saved result says of dated records. @throws CordonError `usage`. */
export function recordsAt(value: unknown, where: string): SavedRecords {
  const row = objectAt(value, where);
  return {
    reasons: listAt(row["reasons"], `${where}.reasons`, reasonAt),
    applied: listAt(row["applied"], `${where}.applied`, appliedAt),
    nearly: listAt(row["nearly"], `${where}.nearly`, recordAt),
    furtherNearly: wholeAt(row["furtherNearly"], `${where}.furtherNearly`, 0, Number.MAX_SAFE_INTEGER),
  };
}

function reasonAt(value: unknown, where: string): SavedRecords["reasons"][number] {
  const row = objectAt(value, where);
  return {
    ...("finding" in row && { finding: indexAt(row["finding"], `${where}.finding`) }),
    code: textAt(row["code"], `${where}.code`),
    ...("overlay" in row && { overlay: textAt(row["overlay"], `${where}.overlay`) }),
    ...("subject" in row && { subject: textOr(row["subject"], `${where}.subject`) }),
    from: wordAt(row["from"], `${where}.from`, BANDS),
    to: wordAt(row["to"], `${where}.to`, BANDS),
    by: listAt(row["by"], `${where}.by`, (one, at) => textAt(one, at)),
  };
}

function appliedAt(value: unknown, where: string): SavedRecords["applied"][number] {
  const row = objectAt(value, where);
  const open = listAt(row["openConditions"], `${where}.openConditions`, (one, at) => textAt(one, at));
  return {
    ...recordAt(value, where),
    covers: listAt(row["covers"], `${where}.covers`, coveredAt),
    met: open.length === 0,
  };
}

/** Without `answers` a record answers for all of the finding, as every other one over it does. */
function coveredAt(value: unknown, where: string): SavedRecords["applied"][number]["covers"][number] {
  const row = objectAt(value, where);
  const answers = "answers" in row ? listAt(row["answers"], `${where}.answers`, answerAt) : [{ part: "" }];
  return { finding: indexAt(row["finding"], `${where}.finding`), answers };
}

function answerAt(value: unknown, where: string): Answer {
  const row = objectAt(value, where);
  return {
    part: textAt(row["part"], `${where}.part`),
    ...("unconfirmed" in row && { unconfirmed: textAt(row["unconfirmed"], `${where}.unconfirmed`) }),
  };
}

const indexAt = (value: unknown, where: string) => wholeAt(value, where, 0, Number.MAX_SAFE_INTEGER);

function recordAt(value: unknown, where: string): SavedRecord {
  const row = objectAt(value, where);
  const word = (key: string) => textAt(row[key], `${where}.${key}`);
  return {
    record: word("record"),
    kind: wordAt(row["kind"], `${where}.kind`, RECORD_KINDS),
    authority: word("authority"),
    legalRef: word("legalRef"),
    validFrom: word("validFrom"),
    validTo: word("validTo"),
    text: word("text"),
  };
}
