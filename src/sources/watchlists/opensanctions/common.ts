import type { Expect } from "../../source.ts";
import type { PartyKind } from "../../../model/party.ts";
import { countryCode } from "../../../text/country.ts";

/** FollowTheMoney schemata that are parties. A LegalEntity may be a person or a firm, says its definition. */
const KINDS: Readonly<Record<string, PartyKind>> = {
  Person: "person",
  Company: "entity",
  Organization: "entity",
  PublicBody: "entity",
  LegalEntity: "unknown",
  Vessel: "vessel",
  Airplane: "aircraft",
  CryptoWallet: "unknown",
};

/** One dataset of five names and the default collection of 300,000 targets are both read. */
export const EXPECT: { readonly all: Expect } = { all: { min: 1, max: 5_000_000 } };

export function kindOf(schema: string): PartyKind | undefined {
  return Object.hasOwn(KINDS, schema) ? KINDS[schema] : undefined;
}

/** `ru`, `ua-cri` and `gb-sct` as ISO codes; undefined for `eu`, `zz` and countries that are no more (`suhh`). */
export function isoCountry(code: string): string | undefined {
  const two = /^([a-z]{2})(?:-[a-z0-9]+)?$/i.exec(code.trim())?.[1]?.toUpperCase();
  return two === undefined || two === "EU" || two === "ZZ" ? undefined : countryCode(two);
}

/** Entities have a page each, by id. */
export function entityUrl(id: string): string {
  return `https://www.opensanctions.org/entities/${encodeURIComponent(id)}`;
}
