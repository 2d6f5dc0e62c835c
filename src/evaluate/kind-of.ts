import type { PartyKind } from "../model/party.ts";

const KINDS: Readonly<Record<string, PartyKind>> = {
  person: "person",
  individual: "person",
  company: "entity",
  organization: "entity",
  organisation: "entity",
  publicbody: "entity",
  vessel: "vessel",
  aircraft: "aircraft",
  airplane: "aircraft",
};

/** The kind a schema, type or variant names; `LegalEntity`, `entity` and other words may be person or firm. */
export function kindOf(word: string): PartyKind {
  const key = word.trim().toLowerCase();
  return Object.hasOwn(KINDS, key) ? (KINDS[key] ?? "unknown") : "unknown";
}
