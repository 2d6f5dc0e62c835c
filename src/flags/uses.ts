import { destinationsOf } from "../model/destinations.ts";
import type { Fact } from "../model/fact.ts";
import type { Raised } from "../model/finding.ts";
import type { PartyRole, Shipment } from "../model/shipment.ts";
import { purposeOf } from "../text/purpose.ts";
import { useWords } from "../text/use-signs.ts";
import type { UseWord } from "../text/use-signs.ts";
import type { UseSign } from "../text/use-words-data.ts";
import { perCase } from "./per-case.ts";
import type { Case } from "./rule.ts";
import { endUseOf, statedInStatements } from "./statements/stated-use.ts";

/** A sign of a use, with where it was read. */
export interface Use extends UseWord {
  readonly from: "end_use" | "statement" | "party" | "description";
  /** What a finding is about: `end_use`, `end-use statement`, a role, `item`. */
  readonly subject: string;
  /** Name of the party it was read in. */
  readonly party?: string;
  /** Reference of the statement it was read in. */
  readonly statement?: string;
  /** The text as written, cut. */
  readonly text: string;
  /** Whole hundredths: a statement says it, a name suggests it, a description mentions it. */
  readonly confidence: number;
}

/** Those whose names may tell of the use. */
const USERS: ReadonlySet<PartyRole> = new Set(["end_user", "ultimate_consignee", "consignee", "buyer"]);
const SURE = { end_use: 100, party: 80, description: 60 } as const;
const LONGEST = 160;

/** What the end use states, by sign, and what end-use statements say beyond it. */
export const statedUses = perCase((facts): readonly Use[] => {
  const stated = readStated(facts.shipment);
  return [...stated, ...readStatements(facts, new Set(stated.map(({ sign }) => sign)))];
});
/** What the names of users tell, by sign. */
export const namedUses = perCase(({ shipment }): readonly Use[] => readNames(shipment));
/** What descriptions of goods say they are for, by sign. */
export const describedUses = perCase(({ shipment }): readonly Use[] => readGoods(shipment));

function readStated({ endUse }: Shipment): Use[] {
  if (endUse === undefined) return [];
  return useWords(endUse).map((word) => ({
    ...word,
    from: "end_use",
    subject: "end_use",
    text: endUse.slice(0, LONGEST),
    confidence: SURE.end_use,
  }));
}

function readStatements(facts: Case, known: ReadonlySet<UseSign>): Use[] {
  return statedInStatements(facts).flatMap(({ endUse, reference }) =>
    useWords(endUse)
      .filter(({ sign }) => !known.has(sign))
      .map((word): Use => ({
        ...word,
        from: "statement",
        subject: "end-use statement",
        statement: reference,
        text: endUse.slice(0, LONGEST),
        confidence: SURE.end_use,
      })),
  );
}

function readNames({ parties }: Shipment): Use[] {
  // Names of persons mean nothing.
  const users = parties.filter(({ role, kind }) => USERS.has(role) && kind !== "person");
  return users.flatMap(({ role, name }) =>
    useWords(name).map((word): Use => ({
      ...word,
      from: "party",
      subject: role,
      party: name,
      text: name.slice(0, LONGEST),
      confidence: SURE.party,
    })),
  );
}

function readGoods({ items }: Shipment): Use[] {
  return items.flatMap(({ description = "", line }, at) => {
    const purpose = purposeOf(description);
    const subject = items.length > 1 ? `item ${line ?? at + 1}` : "item";
    return useWords(purpose).map((word): Use => ({
      ...word,
      from: "description",
      subject,
      text: description.slice(0, LONGEST),
      confidence: SURE.description,
    }));
  });
}

const MILITARY: ReadonlySet<UseSign> = new Set(["military", "military-body", "military-intelligence"]);
const BODIES: ReadonlySet<UseSign> = new Set(["military-body", "military-intelligence"]);

/** Military uses stated, and users that are armed forces or serve them by name; one a text. */
export const militaryUses = perCase((facts): readonly Use[] => {
  const stated = statedUses(facts).filter(({ sign }) => MILITARY.has(sign));
  const named = namedUses(facts).filter(({ sign }) => BODIES.has(sign));
  const seen = new Set<string>();
  return [...stated, ...named].filter(({ subject, statement = "", text }) => {
    const key = `${subject} ${statement} ${text}`;
    return !seen.has(key) && seen.add(key);
  });
});

/** The end use as far as it is stated to be civil, where the same text states no military one. */
export function civilUse(facts: Case): Use | undefined {
  const civil = statedUses(facts).find(({ sign }) => sign === "civil" || sign === "civil-telecom");
  const isMilitary = militaryUses(facts).some(
    ({ from, text }) => from === civil?.from && text === civil.text,
  );
  return isMilitary ? undefined : civil;
}

/** The evidence of a stated use: the text, and the statement that holds it. */
export function statedIn({ text, statement }: Use): { readonly stated: string; readonly statement?: string } {
  return { stated: text, ...(statement === undefined ? {} : { statement }) };
}

/** Subject, confidence and evidence of a finding that rests on a text. */
export function readIn(use: Use): Pick<Raised, "subject" | "confidence" | "evidence"> {
  const { subject, words, confidence } = use;
  return {
    subject,
    confidence,
    evidence: { ...(use.from === "party" ? { party: use.party ?? use.text } : statedIn(use)), words },
  };
}

/** Where the goods are used: the destinations and the countries of end users, once each. */
export const usePlaces = perCase(({ shipment }): readonly string[] => {
  const users = shipment.parties.filter(({ role }) => role === "end_user" || role === "ultimate_consignee");
  const countries = users.map(({ country, address }) => country ?? address?.country);
  return [...new Set([...destinationsOf(shipment), ...countries].filter((country) => country !== undefined))];
});

/** What a rule about an end use that matters by place does not know: the statement, and of a use that is open the place and its law. */
export function unknownOf(facts: Case, open: readonly Use[]): Fact[] {
  return [
    ...(endUseOf(facts) === undefined ? (["end_use"] as const) : []),
    ...(open.length > 0 && usePlaces(facts).length === 0 ? (["destination"] as const) : []),
    ...(open.length > 0 && facts.law === undefined ? (["licence_rules"] as const) : []),
  ];
}
