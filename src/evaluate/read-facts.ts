import type { NameStrength } from "../model/list-entry.ts";
import type { Address, Identifier, PartialDate, PartyKind } from "../model/party.ts";
import { countryCode } from "../text/country.ts";
import { partialDate } from "../text/date.ts";
import { identifierOf } from "./identifiers.ts";
import { kindOf } from "./kind-of.ts";
import type { NeutralRecord } from "./neutral-record.ts";

/** What the engine can use of a record, for either side of a comparison. */
export interface Facts {
  readonly kind: PartyKind;
  readonly names: readonly { readonly text: string; readonly strength: NameStrength }[];
  /** ISO 3166-1 alpha-2, sorted, of the record itself; addresses have their own. */
  readonly countries: readonly string[];
  readonly addresses: readonly Address[];
  readonly births: readonly PartialDate[];
  readonly identifiers: readonly Identifier[];
  /** Countries and dates that could not be read and count for nothing, as written. */
  readonly unread: readonly string[];
}

export function readFacts(record: NeutralRecord): Facts {
  const said = [...record.countries, ...record.countryNames].map((text) => ({ text, code: codeOf(text) }));
  const births = [...record.birthDates, ...record.birthYears].map((text) => partialDate(text));
  const unread = [
    ...said.filter(({ code }) => code === undefined).map(({ text }) => text),
    ...births.filter(({ from }) => from === undefined).map(({ text }) => text),
  ];
  return {
    kind: kindOf(record.type),
    names: namesIn(record),
    countries: [...new Set(said.map(({ code }) => code).filter((code) => code !== undefined))].sort(),
    addresses: record.addresses.map(addressOf),
    births: births.filter(({ from }) => from !== undefined),
    identifiers: [
      ...[...record.ids].flatMap(([word, values]) => values.map((value) => identifierOf(word, value))),
      ...record.phones.map((value): Identifier => ({ scheme: "phone", value })),
      ...record.emails.map((value): Identifier => ({ scheme: "email", value })),
      ...record.websites.map((value): Identifier => ({ scheme: "website", value })),
    ],
    unread,
  };
}

function namesIn({ names, aliases, weakAliases, nameParts }: NeutralRecord): Facts["names"] {
  const { first, middle, last } = nameParts;
  const parts = [first, middle, last].filter((part) => part !== undefined).join(" ");
  const primary = names.length > 0 || parts === "" ? names : [parts];
  return [
    ...primary.map((text) => ({ text, strength: "primary" as const })),
    ...aliases.map((text) => ({ text, strength: "strong" as const })),
    ...weakAliases.map((text) => ({ text, strength: "weak" as const })),
  ];
}

function codeOf(text: string): string | undefined {
  return countryCode(text) ?? (text.length === 2 ? countryCode(text.toUpperCase()) : undefined);
}

/** The country of an address on one line is what stands behind its last comma. */
function addressOf(text: string): Address {
  const country = countryCode(text.slice(text.lastIndexOf(",") + 1).trim());
  return { text, ...(country === undefined ? {} : { country }) };
}
