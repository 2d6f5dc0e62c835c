import { isSameName, nameKey } from "../flags/statements/alike.ts";
import type { StatementFacts } from "../flags/rule.ts";
import { listingsOf } from "../model/screening.ts";
import type { ItemScreening, PartyScreening } from "../model/screening.ts";
import type { PartyRole, Shipment } from "../model/shipment.ts";
import type { EndUseStatement, Statements } from "../model/statement.ts";
import type { StatementRules } from "../model/statement-rules.ts";
import { shipmentKey } from "../text/shipment-key.ts";
import { isListedParty } from "./listed-party.ts";

/** What end-use statements are looked at with; without `statements` only what the law asks for is told. */
export interface Stating {
  readonly rules: StatementRules;
  readonly statements?: Statements;
}

/** Lays statements beside shipments. */
export interface Stated {
  /** What the file could not give, a fragment each. */
  readonly gaps: readonly string[];
  /** The statements that belong to a shipment; undefined where no file of them was given. */
  given(shipment: Shipment): StatementFacts["given"];
  facts(
    given: StatementFacts["given"],
    parties: readonly PartyScreening[],
    items: readonly ItemScreening[],
  ): StatementFacts;
  /** Statements that belonged to no shipment so far. */
  unused(): readonly EndUseStatement[];
}

const CONSIGNEES: readonly PartyRole[] = ["ultimate_consignee", "consignee"];
const MOST_GAPS = 20;

export function statedScreener({ rules, statements }: Stating): Stated {
  const byShipment = new Map<string, EndUseStatement[]>();
  const byEndUser = new Map<string, EndUseStatement[]>();
  for (const statement of statements?.statements ?? []) {
    for (const id of statement.shipments) add(byShipment, shipmentKey(id), statement);
    if (statement.shipments.length === 0 && statement.endUser.name !== undefined)
      add(byEndUser, nameKey(statement.endUser.name), statement);
  }
  const used = new Set<EndUseStatement>();
  const belonging = (shipment: Shipment): NonNullable<StatementFacts["given"]> => {
    const named = byShipment.get(shipmentKey(shipment.id)) ?? [];
    const found = named.length > 0 ? named : namedIn(shipment, byEndUser);
    for (const statement of found) used.add(statement);
    return found.map((statement) => ({ statement, by: named.length > 0 ? "shipment" : "names" }));
  };
  return {
    gaps: statements === undefined ? [] : gapsOf(statements),
    given: (shipment) => (statements === undefined ? undefined : belonging(shipment)),
    facts: (given, parties, items) => ({
      rules,
      ...(given === undefined ? {} : { given }),
      unverified: parties.filter(isUnverified).map(({ party: { role, name } }) => ({ role, name })),
      items: items.map(({ item, code, determinations }) => ({
        item,
        ...(code === undefined ? {} : { code }),
        licensed: determinations.some(
          ({ jurisdiction, outcome }) =>
            jurisdiction === "us" && (outcome === "licence_required" || outcome === "prohibited"),
        ),
      })),
    }),
    unused: () => (statements?.statements ?? []).filter((statement) => !used.has(statement)),
  };
}

function add(map: Map<string, EndUseStatement[]>, key: string, statement: EndUseStatement): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [statement]);
  else if (!list.includes(statement)) list.push(statement);
}

/** Statements for no shipment by number: of the same end user and, where they name one, of the same consignee. */
function namedIn(
  { parties }: Shipment,
  byEndUser: ReadonlyMap<string, readonly EndUseStatement[]>,
): EndUseStatement[] {
  const namesOf = (roles: readonly PartyRole[]) =>
    parties.filter(({ role }) => roles.includes(role)).map(({ name }) => name);
  const [endUsers, consignees] = [namesOf(["end_user"]), namesOf(CONSIGNEES)];
  const users = endUsers.length > 0 ? endUsers : consignees;
  const found = users.flatMap((user) =>
    (byEndUser.get(nameKey(user)) ?? []).filter(
      ({ endUser, consignee }) =>
        isSameName(endUser.name ?? "", user) &&
        (consignee.name === undefined || consignees.some((one) => isSameName(one, consignee.name ?? ""))),
    ),
  );
  return [...new Set(found)];
}

/** Matches a party on the unverified list to the full; a person still decides whether it is the same. */
function isUnverified({ hits }: PartyScreening): boolean {
  return hits
    .flatMap(listingsOf)
    .some((listing) => isListedParty(listing) && listing.entry.measures.includes("unverified"));
}

function gapsOf({ problems, furtherBlocking }: Statements): string[] {
  const blocking = problems.filter((problem) => problem.blocking);
  const more = Math.max(0, blocking.length - MOST_GAPS) + furtherBlocking;
  return [
    ...blocking.slice(0, MOST_GAPS).map(({ file, line, message }) => `${file}, line ${line}: ${message}`),
    ...(more > 0 ? [`and ${more} more problems of the statements`] : []),
  ];
}
