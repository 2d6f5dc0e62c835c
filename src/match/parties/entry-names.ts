import type { ListEntry, ListedName } from "../../model/list-entry.ts";
import type { PartyKind } from "../../model/party.ts";
import { commonName } from "../../text/common-names.ts";
import { commonWord } from "../../text/common-words.ts";
import { formsOf } from "./forms.ts";
import { withKoreanLetters } from "../../text/korean-names.ts";
import { readingsOf, spelledOut, tokensOf } from "../../text/tokens.ts";
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
      for (const way of waysToFile({ ...listed, text }, kind)) {
        const key = `${way.kind} ${way.tokens.join(" ")}`;
        const known = seen.get(key);
        if (way.tokens.length === 0 || (known && (!known.weak || weak))) continue;
        seen.set(key, { entry: row, name, weak, ...way });
      }
    }
  }
  return [...seen.values()];
}

type Way = Pick<IndexedName, "tokens" | "family" | "readAloud" | "kind">;

/** The ways to file one name: as it is printed, as a person's, and read aloud; of an entry of unknown kind as what it may be. */
function waysToFile(listed: ListedName, kind: PartyKind): Way[] {
  const { text } = listed;
  const way = (tokens: readonly string[]): Way => ({ tokens, family: 0, readAloud: false, kind });
  const ways = kind === "person" ? [] : [way(tokensOf(text))];
  const spelled = kind === "person" ? undefined : spelledOut(text);
  if (spelled !== undefined) ways.push(way(spelled));
  // Written in capitals it is one word: Techcamel.
  if (kind !== "person" && CAMEL.test(text)) ways.push(way(tokensOf(text.toUpperCase())));
  if (kind === "person" || (kind === "unknown" && isPersonal(tokensOf(text)))) {
    const named: Way = { ...personName(listed), readAloud: false, kind: "person" };
    // Beside the name as printed: `Hyonu` is `Hyon U` written as one, not `Hyon Woo`.
    ways.push(named, { ...named, tokens: withKoreanLetters(named.tokens) });
  }
  return [...ways, ...readingsOf(text).map((tokens) => ({ ...way(tokens), readAloud: true }))];
}

/** A capital within a word. */
const CAMEL = /\p{Ll}\p{Lu}/u;
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
