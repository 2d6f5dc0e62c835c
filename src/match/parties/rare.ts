import { isGroupBrand } from "../../text/group-brands.ts";
import { acronymSimilarity, acronymsOf, aloneAcronym } from "./acronym-table.ts";
import type { IndexData } from "./index-data.ts";
import { PARTY_KINDS } from "./index-data.ts";
import { hashOf } from "./keys.ts";
import type { Looked } from "./look-name.ts";
import type { Vocabulary } from "./lookup.ts";
import { lowerBound } from "./lower-bound.ts";
import { kindIn } from "./name-facts.ts";
import { NUMBERS } from "./weights.ts";

const PERSON = PARTY_KINDS.indexOf("person");

/** Names that begin with the same brand of a group. */
export function group(index: IndexData, { tokens }: Looked, visit: (name: number) => void): void {
  const first = tokens[0]?.found[0];
  if (first?.relation !== "equal" || !isGroupBrand(tokens[0]!.text)) return;
  for (let at = index.postingStarts[first.token]!; at < index.postingStarts[first.token + 1]!; at++) {
    const name = index.postings[at]!;
    if (
      index.nameTokens[index.nameStarts[name]!] === first.token &&
      kindIn(index.nameFacts[name]!) !== PERSON
    )
      visit(name);
  }
}

/** Names that stand whole within the query score by that, whatever else the query says. */
export function contained(index: IndexData, { tokens }: Looked, visit: (name: number) => void): void {
  const same: number[] = [];
  for (const { found } of tokens) {
    // What is equal is likest of all.
    const first = found[0];
    if (first?.relation === "equal" && !same.includes(first.token)) same.push(first.token);
  }
  for (const token of same) {
    if (index.weights[token]! < NUMBERS.distinctive) continue;
    const end = index.postingStarts[token + 1]!;
    for (let at = index.postingStarts[token]!; at < end; at++) {
      const name = index.postings[at]!;
      if (kindIn(index.nameFacts[name]!) !== PERSON && holdsOnly(index, name, same)) visit(name);
    }
  }
}

function holdsOnly(index: IndexData, name: number, known: readonly number[]): boolean {
  const end = index.nameStarts[name + 1]!;
  for (let at = index.nameStarts[name]!; at < end; at++) {
    const token = index.nameTokens[at]!;
    if (index.weights[token]! > NUMBERS.weight.particle && !known.includes(token)) return false;
  }
  return true;
}

/** Names whose first letters the query is, or which are the first letters of the query. */
export function eachAcronym(
  index: IndexData,
  { tokens }: Looked,
  vocabulary: Vocabulary,
  threshold: number,
  visit: (name: number) => void,
): void {
  const own = aloneAcronym(tokens);
  if (own !== undefined && acronymScore(own) >= threshold) {
    const hash = hashOf(own);
    for (
      let i = lowerBound(index.acronyms, hash, 0, index.acronyms.length);
      index.acronyms[i] === hash;
      i++
    ) {
      visit(index.acronymNames[i]!);
    }
  }
  for (const letters of acronymsOf(tokens)) {
    const token = acronymScore(letters) >= threshold ? vocabulary.idOf(letters) : undefined;
    if (token === undefined) continue;
    for (let at = index.postingStarts[token]!; at < index.postingStarts[token + 1]!; at++)
      visit(index.postings[at]!);
  }
}

/** What an acronym scores that stands for a whole name. */
function acronymScore(acronym: string): number {
  const similarity = acronymSimilarity(acronym);
  return (100 * similarity) / (similarity + NUMBERS.cost.unlike * (100 - similarity));
}
