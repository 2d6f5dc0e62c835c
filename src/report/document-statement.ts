import type { Screening } from "../model/screening.ts";
import type { StatementCheck } from "../model/statement-check.ts";
import { checklistOf } from "./checklist.ts";
import type { ChecklistDocument, StatementCheckDocument } from "./schema-statement.ts";
import { checkWords } from "./statement-words.ts";

/** A statement beside a shipment as it leaves. */
export function statementCheckDocument(check: StatementCheck): StatementCheckDocument {
  const { statement, by, faults, stands } = check;
  const { reference, file, line, serves, signed, validUntil } = statement;
  return {
    reference,
    file,
    line,
    by,
    serves: [...serves],
    ...(signed === undefined ? {} : { signed }),
    ...(validUntil === undefined ? {} : { validUntil }),
    faults: [...faults],
    stands,
    text: checkWords(check),
  };
}

/** The checklist as it leaves. */
export function checklistDocument(screening: Screening): ChecklistDocument {
  const { band, serviceDays, steps } = checklistOf(screening);
  return {
    band,
    ...(serviceDays === undefined ? {} : { serviceDays }),
    steps: steps.map(({ text, codes }) => ({ text, codes: [...codes] })),
  };
}
