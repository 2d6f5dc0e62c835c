import type { ListEntry } from "../../model/list-entry.ts";
import { commonName } from "../../text/common-names.ts";
import { commonWord } from "../../text/common-words.ts";
import { formsOf } from "./forms.ts";
import { withKoreanLetters } from "../../text/korean-names.ts";
import { readingsOf, tokensOf } from "../../text/tokens.ts";
import type { IndexedName } from "./index-data.ts";
import { personName } from "./person-name.ts";

/**
 * The names of an entry as the index files them, each spelling once (the EU prints one name in twenty languages), and each
 * also as names in Chinese characters are read, and without what stands in brackets: users write `Iran Aircraft Industries`, lists `Iran Aircraft Industries (IACI)`.
 */
export function namesOf(row: number, { kind, names }: Pick<ListEntry, "kind" | "names">): IndexedName[] {
  const seen = new Map<string, IndexedName>();
  for (const [name, listed] of names.entries()) {
    const weak = listed.strength === "weak";
    for (const text of formsOf(listed.text)) {
      const person = kind === "person" || (kind === "unknown" && isPersonal(tokensOf(text)));
      const named = person ? personName({ ...listed, text }) : { tokens: tokensOf(text), family: 0 };
      const readings = readingsOf(text).map((tokens) => ({ tokens, family: 0, readAloud: true }));
      // Beside the name as printed: `Hyonu` is `Hyon U` written as one, not `Hyon Woo`.
      const full = person ? withKoreanLetters(named.tokens) : named.tokens;
      const printed = [named, { ...named, tokens: full }].map((way) => ({ ...way, readAloud: false }));
      for (const { tokens, family, readAloud } of [...printed, ...readings]) {
        const key = tokens.join(" ");
        const known = seen.get(key);
        if (tokens.length === 0 || (known && (!known.weak || weak))) continue;
        seen.set(key, { entry: row, name, tokens, weak, kind: person ? "person" : kind, family, readAloud });
      }
    }
  }
  return [...seen.values()];
}

/** Words a name has at most that is taken for a person's for its words alone. */
const LONGEST_PERSON = 4;

/** Whether a name of which the list does not say what it is has nothing but names of people. */
function isPersonal(tokens: readonly string[]): boolean {
  const names = tokens.filter((token) => commonName(token) !== undefined && commonWord(token) === undefined);
  const others = tokens.filter(
    (token) => !names.includes(token) && token.length > 1 && commonWord(token) !== "particle",
  );
  return names.length >= 2 && others.length === 0 && tokens.length <= LONGEST_PERSON;
}
