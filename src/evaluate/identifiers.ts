import type { Identifier, IdentifierScheme } from "../model/party.ts";
import { IDENTIFIER_SCHEMES } from "../model/party.ts";
import { identifierKey } from "../text/identifier.ts";

/** Other words for a scheme, lower case, without signs and without `code` or `number` behind them. */
const WORDS: Readonly<Record<string, IdentifierScheme>> = {
  inn: "tax",
  vat: "tax",
  tin: "tax",
  uscc: "tax",
  ogrn: "registration",
  company: "registration",
  swift: "bic",
  swiftbic: "bic",
  nationalid: "national_id",
  id: "national_id",
  tail: "tail_number",
  serial: "msn",
  callsign: "callsign",
};

/** An identifier of a labelled set; a scheme of no word that we know is `other` and keeps it as its label. */
export function identifierOf(word: string, value: string): Identifier {
  const lower = word.trim().toLowerCase();
  const bare = lower.replaceAll(/[^\p{L}\p{N}]/gu, "").replace(/(?:code|number|no)$/, "");
  const known = IDENTIFIER_SCHEMES.find((scheme) => scheme === lower || scheme === bare);
  const scheme = known ?? (Object.hasOwn(WORDS, bare) ? WORDS[bare] : undefined);
  return scheme === undefined || scheme === "other"
    ? { scheme: "other", value, label: lower }
    : { scheme, value };
}

/** Whether two parties have an identifier of one scheme in common. */
export function shareIdentifier(some: readonly Identifier[], others: readonly Identifier[]): boolean {
  const known = new Set(some.map(keyOf));
  known.delete(undefined);
  return others.some((id) => known.has(keyOf(id)));
}

function keyOf({ scheme, value, label }: Identifier): string | undefined {
  const key = identifierKey(scheme, value);
  return key === "" ? undefined : `${scheme} ${scheme === "other" ? (label ?? "") : ""} ${key}`;
}
