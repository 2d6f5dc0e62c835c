import type { Item, PartyRole, Shipment } from "../../model/shipment.ts";
import type { EndUseStatement } from "../../model/statement.ts";
import { codesDiffer, coversItem, isSameName } from "./alike.ts";

/** Why a statement does not answer what is asked, as a stable word; undefined where it does. */
export type Answers = (statement: EndUseStatement) => "other_goods" | "other_party" | undefined;

/** Who receives the goods in the end: of the first of these roles that the shipment names. */
const LAST: readonly (readonly PartyRole[])[] = [
  ["ultimate_consignee"],
  ["consignee"],
  ["end_user"],
  ["buyer"],
];
const CUSTOMERS: ReadonlySet<PartyRole> = new Set([...LAST.flat(), "intermediate_consignee"]);

/** The statement of this party itself: who states is the end user it names, else its consignee. */
export function byParty(name: string): Answers {
  return ({ endUser, consignee }) => {
    const by = endUser.name ?? consignee.name;
    return by !== undefined && isSameName(by, name) ? undefined : "other_party";
  };
}

/** A statement of customers of the shipment, and of nobody else. */
export function byCustomers({ parties }: Shipment): Answers {
  const known = parties.filter(({ role }) => CUSTOMERS.has(role));
  return (statement) => {
    const named = namesIn(statement);
    const all = named.every((name) => known.some((party) => isSameName(party.name, name)));
    return named.length > 0 && all ? undefined : "other_party";
  };
}

/** A statement by one of the end users that the shipment names, where it names any. */
export function byEndUser({ parties }: Shipment): Answers {
  const users = parties.filter(({ role }) => role === "end_user");
  return ({ endUser: { name } }) =>
    name === undefined || users.length === 0 || users.some((user) => isSameName(user.name, name))
      ? undefined
      : "other_party";
}

/** A statement of customers of the shipment that names this receiver, and this line of goods under no other code. */
export function ofReceiver(shipment: Shipment, receiver: string, item: Item): Answers {
  const isCustomers = byCustomers(shipment);
  return (statement) => {
    const names = namesIn(statement).some((name) => isSameName(name, receiver));
    if (!names || isCustomers(statement) !== undefined) return "other_party";
    const covers = statement.items.some(
      (stated) => coversItem(stated, item) && !codesDiffer(stated.code, item.declaredCode),
    );
    return covers ? undefined : "other_goods";
  };
}

/** The names of those who receive the goods in the end; empty where the shipment names nobody who does. */
export function lastReceivers({ parties }: Shipment): readonly string[] {
  const all = LAST.map((roles) => parties.filter(({ role }) => roles.includes(role)));
  return [...new Set(all.find((found) => found.length > 0)?.map(({ name }) => name))];
}

function namesIn({ endUser, consignee }: EndUseStatement): readonly string[] {
  return [endUser.name, consignee.name].flatMap((name) => name ?? []);
}
