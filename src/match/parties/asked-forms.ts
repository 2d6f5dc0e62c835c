import type { ListEntry } from "../../model/list-entry.ts";
import { tokensOf } from "../../text/tokens.ts";
import { shortenTradePhrases } from "../../text/trade-phrases.ts";
import type { Vocabulary } from "./lookup.ts";
import { isAt } from "./place-beside.ts";
import type { PlaceBeside } from "./place-beside.ts";
import type { PartyQuery } from "./query.ts";
import { rejoin, segment, unjoin } from "./segment.ts";

/** One form in which a party's name is searched or compared. */
export interface AskedForm {
  readonly tokens: readonly string[];
  /** How a name in Chinese characters is read aloud. */
  readonly readAloud: boolean;
  /** What the form leaves out: only an entry that is known to be there is met by it. */
  readonly place?: PlaceBeside;
  /** The name without what says that it is a ship's. */
  readonly ship?: true;
}

/** Whether what a form leaves out is true of the entry: no other is met by it. */
export function mayBeMetBy(
  { place, ship }: { readonly [Fact in "place" | "ship"]?: AskedForm[Fact] | undefined },
  entry: Pick<ListEntry, "kind" | "countries" | "addresses">,
): boolean {
  return (place === undefined || isAt(place, entry)) && (ship === undefined || entry.kind === "vessel");
}

/** Words of a name with those parted that listed ones are written together in; undefined where none is. */
function partedWords(tokens: readonly string[], words: Pick<Vocabulary, "idOf">): string[] | undefined {
  let out: string[] | undefined;
  for (let at = 0; at < tokens.length; at++) {
    const parts = unjoin(words, tokens[at]!);
    if (parts !== undefined) (out ??= tokens.slice(0, at)).push(...parts);
    else out?.push(tokens[at]!);
  }
  return out;
}

/** Every form of a party's name, its readings in words that `words` knows. */
export function askedForms(query: PartyQuery, words: Pick<Vocabulary, "idOf">): AskedForm[] {
  const forms: AskedForm[] = [];
  for (const tokens of query.forms) {
    forms.push({ tokens, readAloud: false });
    const parted = partedWords(tokens, words);
    if (parted !== undefined && parted.length > tokens.length)
      forms.push({ tokens: shortenTradePhrases(parted), readAloud: false });
  }
  const whole = query.spelled && rejoin(words, query.spelled, query.forms[0]!);
  if (whole !== undefined) forms.push({ tokens: tokensOf(whole.join(" ")), readAloud: false });
  for (const reading of query.readings) {
    forms.push({ tokens: shortenTradePhrases(segment(words, reading)), readAloud: true });
  }
  for (const { tokens, place } of query.placed) forms.push({ tokens, readAloud: false, place });
  if (query.ship !== undefined) forms.push({ tokens: query.ship, readAloud: false, ship: true });
  return forms;
}
