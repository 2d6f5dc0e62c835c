import { shortenTradePhrases } from "../../text/trade-phrases.ts";
import type { Vocabulary } from "./lookup.ts";
import type { PlaceBeside } from "./place-beside.ts";
import type { PartyQuery } from "./query.ts";
import { segment, unjoin } from "./segment.ts";

/** One form in which a party's name is searched or compared. */
export interface AskedForm {
  readonly tokens: readonly string[];
  /** How a name in Chinese characters is read aloud. */
  readonly readAloud: boolean;
  /** What the form leaves out: only an entry that is known to be there is met by it. */
  readonly place?: PlaceBeside;
}

/** Every form of a party's name, its readings in words that `words` knows. */
export function askedForms(query: PartyQuery, words: Pick<Vocabulary, "idOf">): AskedForm[] {
  const forms: AskedForm[] = [];
  for (const tokens of query.forms) {
    forms.push({ tokens, readAloud: false });
    const parted = tokens.flatMap((token) => unjoin(words, token) ?? token);
    if (parted.length > tokens.length) forms.push({ tokens: shortenTradePhrases(parted), readAloud: false });
  }
  for (const reading of query.readings) forms.push({ tokens: segment(words, reading), readAloud: true });
  for (const { tokens, place } of query.placed) forms.push({ tokens, readAloud: false, place });
  return forms;
}
