import type { IndexData } from "./index-data.ts";
import { PARTY_KINDS } from "./index-data.ts";
import type { NameFiles } from "./join-table.ts";
import { hashOf } from "./keys.ts";
import { kindIn } from "./name-facts.ts";
import { Numbers } from "./numbers.ts";
import { KIND, NUMBERS } from "./weights.ts";

/** An acronym has at least three letters and at most eight. */
const ACRONYM = /^[a-z]{3,8}$/;
const NAMES = 2 ** 21;
const PERSON = PARTY_KINDS.indexOf("person");

/** Legal forms that acronyms spell: National Iranian Oil Company, NIOC. */
const COMPANY = new Set(["company", "corporation"]);

/** Bodies better known by their first letters than by name: Iranian shipping, oil, gas and rockets, Indian and Pakistani research. */
const KNOWN: ReadonlySet<string> = new Set(
  "irisl nitc nioc nigc niordc sbig shig drdo barc paec suparco irgc".split(" "),
);

/** How surely an acronym stands for a name with its first letters, by how many it has; 0 for fewer than three. */
export function acronymSimilarity(acronym: string): number {
  const { similarity } = NUMBERS;
  if (KNOWN.has(acronym)) return similarity.knownAcronym;
  return similarity.acronym[Math.min(acronym.length, 5) - 3] ?? 0;
}

/** First letters of a name's words, with its little words and without them, each once; none where they are no acronym. */
export function acronymsOf(words: readonly { readonly text: string; readonly kind: number }[]): string[] {
  const found: string[] = [];
  if (words.length < 3) return found;
  let [full, fullTelling, named, namedTelling] = ["", "", "", ""];
  for (const { text, kind } of words) {
    const letter = text[0] ?? "";
    const told = kind === KIND.little ? "" : letter;
    const legal = kind === KIND.legal;
    if (!legal) [named, namedTelling] = [named + letter, namedTelling + told];
    if (!legal || COMPANY.has(text)) [full, fullTelling] = [full + letter, fullTelling + told];
  }
  for (const letters of [full, fullTelling, named, namedTelling])
    if (!found.includes(letters) && ACRONYM.test(letters)) found.push(letters);
  return found;
}

/** The one word of a name, its legal form aside, that may be the first letters of another. */
export function aloneAcronym(
  words: readonly { readonly text: string; readonly kind: number }[],
): string | undefined {
  let alone: string | undefined;
  for (const { text, kind } of words) {
    if (kind === KIND.legal) continue;
    if (alone !== undefined) return undefined;
    alone = text;
  }
  return alone !== undefined && ACRONYM.test(alone) ? alone : undefined;
}

/** The names of bodies by their first letters: `People's Liberation Army` under `pla`. */
export function acronymTable(
  { vocabulary, kinds, starts, tokens }: NameFiles,
  nameFacts: Uint32Array,
): Pick<IndexData, "acronyms" | "acronymNames"> {
  const found = new Numbers();
  for (let name = 0; name + 1 < starts.length; name++) {
    if (kindIn(nameFacts[name]!) === PERSON) continue;
    const words = Array.from(tokens.subarray(starts[name], starts[name + 1]), (token) => ({
      text: vocabulary[token]!,
      kind: kinds[token]!,
    }));
    for (const acronym of acronymsOf(words)) found.push(hashOf(acronym) * NAMES + name);
  }
  const sorted = found.all().sort();
  return {
    acronyms: Uint32Array.from(sorted, (value) => Math.floor(value / NAMES)),
    acronymNames: Uint32Array.from(sorted, (value) => value % NAMES),
  };
}
