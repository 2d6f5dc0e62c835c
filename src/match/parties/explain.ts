import type { ExplainedGrade, Explanation } from "../../model/explanation.ts";
import type { ListEntry } from "../../model/list-entry.ts";
import { besideOf } from "./explain-beside.ts";
import type { ListedWords } from "./explain-beside.ts";
import { evidenceOf } from "./evidence.ts";
import { holdsOf } from "./explain-holds.ts";
import { partsOf, wholeParts } from "./explain-parts.ts";
import { equalIdentifier, withFacts, withoutWords } from "./explain-what-if.ts";
import { NEAR_FROM, SAME_FROM, judgeName, movedBy } from "./judge.ts";
import type { PartyQuery } from "./query.ts";

/**
 * Lays a party beside one entry and says why it matches or does not: every word with what it brings and costs, what held
 * the score, the facts beside the name, and what would change it. Given the words of the loaded lists, the score is the one a
 * screening finds. Undefined where either has no name that can be compared.
 */
export function explainMatch(
  query: PartyQuery,
  entry: ListEntry,
  listed?: ListedWords,
): Explanation | undefined {
  const beside = besideOf(query, entry, listed);
  if (!beside) return undefined;
  const { name, weak, query: own, list, manner, plain, place } = beside;
  const met = { entry: 0, name, weak, query: own, alignment: beside.alignment, ...(place && { place }) };
  const evidence = () => evidenceOf(own, list, plain);
  const match = judgeName(query, entry, { ...met, evidence });
  const parts = partsOf(own, list, plain, manner.person);
  const holds = holdsOf(own, list, plain, parts, manner, weak);
  const points = wholeParts(
    [...parts.words.flatMap(({ earned, lost }) => [earned, -lost]), ...holds.map((hold) => hold.points)],
    match.nameScore,
  );
  const identifier = equalIdentifier(query, entry);
  const score = identifier === undefined ? match.score : 100;
  const byName = match.qualifiers.map((fact, at) => {
    const after = movedBy(beside.alignment.score, match.qualifiers.slice(0, at + 1));
    return { ...fact, score: shown(after) };
  });
  const moved = byName.at(-1)?.score ?? match.nameScore;
  return {
    party: query.party,
    entry,
    name,
    words: parts.words.map((word, at) => {
      return { ...word, earned: points[2 * at]!, lost: -points[2 * at + 1]! + 0 };
    }),
    holds: holds.map((hold, at) => {
      return { ...hold, points: points[2 * parts.words.length + at]!, score: shown(hold.score) };
    }),
    nameScore: match.nameScore,
    facts: byName,
    ...(moved > match.score ? { heldAt: match.score } : {}),
    ...(identifier === undefined ? {} : { identifier }),
    score,
    grade: gradeOf(score),
    weak: identifier === undefined && match.weak,
    border: borderOf(score),
    whatIf:
      identifier === undefined
        ? [...withoutWords(query, entry, beside), ...withFacts(query, entry, beside)]
        : [{ change: "identifier-absent", what: identifier, score: match.score }],
  };
}

/** As `judge.ts` rounds. */
function shown(score: number): number {
  return Math.floor(score + 1e-9);
}

function gradeOf(score: number): ExplainedGrade {
  if (score < NEAR_FROM) return "none";
  return score >= SAME_FROM ? "same" : "near";
}

function borderOf(score: number): Explanation["border"] {
  return Math.abs(score - SAME_FROM) < Math.abs(score - NEAR_FROM)
    ? { grade: "same", score: SAME_FROM }
    : { grade: "near", score: NEAR_FROM };
}
