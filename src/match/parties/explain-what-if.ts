import type { WhatIf } from "../../model/explanation.ts";
import type { ListEntry } from "../../model/list-entry.ts";
import { IDENTIFIER_SCHEMES } from "../../model/party.ts";
import type { Identifier } from "../../model/party.ts";
import { identifierKey } from "../../text/identifier.ts";
import type { Alignment, Weighed } from "./alignment.ts";
import { compareNames } from "./compare.ts";
import type { Beside } from "./explain-beside.ts";
import { textOf } from "./explain-parts.ts";
import { judgeName } from "./judge.ts";
import type { PartyQuery } from "./query.ts";
import { weakScore } from "./search.ts";
import { NUMBERS } from "./weights.ts";

/** A year and a country that no listed party has. */
const OTHER_YEAR = "0001";
const OTHER_COUNTRY = "ZZ";

/** The score of a party beside an entry by its name, in hundredths, were the query or the alignment this one. */
export function scoreOf(
  query: PartyQuery,
  entry: ListEntry,
  { name, weak, query: own, place }: Pick<Beside, "name" | "weak" | "query" | "place">,
  plain: Alignment,
): number {
  const alignment = { ...plain, score: weak ? weakScore(plain) : plain.score };
  const met = { entry: 0, name, weak, query: own, alignment, ...(place && { place }) };
  return judgeName(query, entry, { ...met, evidence: () => [] }).score;
}

/** What the score would be without each word of weight that both share, and without each that the party alone has. */
export function withoutWords(query: PartyQuery, entry: ListEntry, beside: Beside): WhatIf[] {
  const { plain, manner } = beside;
  // A name that was cut is met by its beginning, whole or not at all.
  if (plain.ceiling === "cut" || plain.taken.some(({ relation }) => relation === "cut")) return [];
  const now = scoreOf(query, entry, beside, plain);
  const found: WhatIf[] = [];
  const without = (queryMask: number, listMask: number, what: Omit<WhatIf, "score">): void => {
    const left = beside.query.filter((_, i) => !(queryMask & (1 << i)));
    const listed = beside.list.filter((_, i) => !(listMask & (1 << i)));
    const family = closedUp(manner.family, listMask, beside.list.length);
    const changed = compareNames(left, listed, { ...manner, family });
    const score = scoreOf(query, entry, { ...beside, query: left }, changed);
    if (score !== now || weighs(beside.query, queryMask)) found.push({ ...what, score });
  };
  let used = 0;
  for (const { query: q, list: l } of plain.taken) {
    without(q, l, { change: "without-shared", what: textOf(beside.query, q) });
    used |= q;
  }
  for (const { query: q, list: l } of plain.clashes) {
    const against = textOf(beside.list, l);
    without(q, 0, { change: "without-contradicted", what: textOf(beside.query, q), against });
    used |= q;
  }
  for (const [i, { text }] of beside.query.entries()) {
    if (!(used & (1 << i))) without(1 << i, 0, { change: "without-missing", what: text });
  }
  return found;
}

function weighs(side: readonly Weighed[], mask: number): boolean {
  return side.some(({ weight }, i) => mask & (1 << i) && weight > NUMBERS.weight.particle);
}

/** A mask of places after some places have gone. */
function closedUp(mask: number, gone: number, length: number): number {
  let closed = 0;
  for (let i = 0, to = 0; i < length; i++) {
    if (gone & (1 << i)) continue;
    if (mask & (1 << i)) closed |= 1 << to;
    to++;
  }
  return closed;
}

/** What the facts would decide that the entry has and the party lacks. */
export function withFacts(query: PartyQuery, entry: ListEntry, beside: Beside): WhatIf[] {
  const { party } = query;
  const scored = (change: WhatIf["change"], what: string, changed: Partial<PartyQuery>): WhatIf => {
    return { change, what, score: scoreOf({ ...query, ...changed }, entry, beside, beside.plain) };
  };
  const found: WhatIf[] = [];
  const dated = entry.birthDates.filter(({ from }) => from !== undefined);
  const born = (dated.find(({ from, to }) => from === to && from?.length === 10) ?? dated[0])?.from;
  if (party.birthDate === undefined && born !== undefined) {
    found.push(
      scored("birth-agrees", born, { party: { ...party, birthDate: born } }),
      scored("birth-differs", born, { party: { ...party, birthDate: OTHER_YEAR } }),
    );
  }
  const countries = [...entry.countries, ...entry.addresses.map(({ country }) => country ?? "")];
  const listed = [...new Set(countries)].filter((country) => country !== "").sort();
  if (query.countries.length === 0 && listed.length > 0) {
    found.push(
      scored("country-agrees", listed.join(" "), { countries: listed }),
      scored("country-differs", listed.join(" "), { countries: [OTHER_COUNTRY] }),
    );
  }
  const own = new Set(party.identifiers.map(({ scheme }) => scheme));
  const [number] = entry.identifiers
    .filter(({ scheme, value }) => !own.has(scheme) && identifierKey(scheme, value) !== "")
    .sort((a, b) => IDENTIFIER_SCHEMES.indexOf(a.scheme) - IDENTIFIER_SCHEMES.indexOf(b.scheme));
  if (number) found.push({ change: "identifier-equal", what: labelOf(number), score: 100 });
  return found;
}

/** The first identifier of the party that the entry holds too. */
export function equalIdentifier({ party }: PartyQuery, entry: ListEntry): string | undefined {
  const same = party.identifiers.find(({ scheme, value }) =>
    entry.identifiers.some((listed) => {
      // A number of which the scheme is not known may be any number.
      if (scheme !== "other" && scheme !== listed.scheme) return false;
      const key = identifierKey(listed.scheme, listed.value);
      return key !== "" && key === identifierKey(listed.scheme, value);
    }),
  );
  return same && labelOf(same);
}

function labelOf({ scheme, value }: Identifier): string {
  return scheme === "other" ? value : `${scheme.toUpperCase()} ${value}`;
}
