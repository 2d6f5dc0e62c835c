import type { Explanation } from "../model/explanation.ts";
import type { LoadRecord } from "../model/load-record.ts";
import { qualifierDocument } from "./document-set-aside.ts";
import { listVersion } from "./document-run.ts";
import { listedName } from "./listed-name.ts";
import type { ExplainDocument } from "./schema-explain.ts";
import { STARTER_LABEL, gradeWords, holdWords, whatIfWords } from "./wording.ts";

export const EXPLAIN_SCHEMA = "cordon-explain/1";

/** What an explanation is shown with: the version of Cordon, and the load its entry comes from. */
export interface ExplainHead {
  readonly version: string;
  readonly record: LoadRecord;
  /** The entry is of the embedded starter watchlist. */
  readonly starter: boolean;
}

/** An explanation as it leaves; scores are 0–1. */
export function explainDocument(
  { version, record, starter }: ExplainHead,
  explanation: Explanation,
): ExplainDocument {
  const { party, entry, name, heldAt, border } = explanation;
  return {
    schema: EXPLAIN_SCHEMA,
    tool: "cordon",
    version,
    label: starter ? STARTER_LABEL : undefined,
    party: {
      name: party.name,
      kind: party.kind,
      country: party.country,
      birthDate: party.birthDate,
      identifiers: party.identifiers.map(({ scheme, value }) => ({ scheme, value })),
    },
    entry: {
      id: entry.id,
      list: entry.list,
      source: entry.source,
      kind: entry.kind,
      listedName: listedName(entry),
      measures: entry.measures,
      countries: entry.countries,
    },
    list: { id: record.list, title: record.title, version: listVersion(record) },
    matched: entry.names[name]?.text ?? "",
    strength: entry.names[name]?.strength ?? "strong",
    words: explanation.words.map(({ query, list, relation, similarity, weight, earned, lost }) => ({
      query,
      list,
      relation,
      similarity: similarity / 100,
      weight: weight / 100,
      earned: earned / 100,
      lost: lost / 100,
    })),
    holds: explanation.holds.map((hold) => ({
      reason: hold.reason,
      text: holdWords(hold),
      factor: hold.factor === undefined ? undefined : hold.factor / 100,
      points: hold.points / 100,
      score: hold.score / 100,
    })),
    nameScore: explanation.nameScore / 100,
    facts: explanation.facts.map((fact) => ({ ...qualifierDocument(fact), score: fact.score / 100 })),
    heldAt: heldAt === undefined ? undefined : heldAt / 100,
    identifier: explanation.identifier,
    score: explanation.score / 100,
    grade: explanation.grade,
    weak: explanation.weak,
    border: { grade: border.grade, score: border.score / 100 },
    statement: gradeWords(explanation),
    whatIf: explanation.whatIf.map((one) => ({
      change: one.change,
      what: one.what,
      against: one.against,
      score: one.score / 100,
      text: whatIfWords(one),
    })),
  };
}
