import { ruleDays } from "../../model/days.ts";
import { destinationsOf, destinationsOfLine } from "../../model/destinations.ts";
import { placesOfExport } from "../../model/places-of-export.ts";
import type { StatementRules } from "../../model/statement-rules.ts";
import type { EndUseStatement } from "../../model/statement.ts";
import { byCustomers } from "../statements/answers.ts";
import { lacking } from "../statements/lacking.ts";
import { isKnown } from "../known.ts";
import type { Case, Rule } from "../rule.ts";

/** No clause is one that the same statement takes back. */
const isClause = ({ russiaClause: stated, onwardTo }: EndUseStatement) =>
  stated === true && !onwardTo.includes("RU") && !onwardTo.includes("BY");

/** An exporter in the EU owes the buyer's promise not to re-export to Russia, and no statement holds it. */
export const russiaClause: Rule = {
  id: "russia-clause",
  about:
    "USE.NO_RUSSIA_CLAUSE: goods of the kinds that EU 833/2014 Art. 12g names leave the EU for no partner country, and no clause against re-export to Russia is stated",
  codes: ["USE.NO_RUSSIA_CLAUSE"],
  citation: "Regulation (EU) No 833/2014, Article 12g",
  effective: { from: "2024-03-20" },
  needs: ["destination", "hs_codes", "statements"],
  missing(facts) {
    const members = facts.statements?.rules.russiaClause.members ?? [];
    if (memberOf(facts, members) === undefined) return [];
    const open = ["destination", "hs_codes"] as const;
    const lacks = open.filter((fact) => !isKnown(fact, facts));
    // Without statements nobody knows whether there is a clause, and what is not known is not scored.
    const asked = due(facts) !== undefined && facts.statements?.given === undefined;
    return [...lacks, ...(asked ? (["statements"] as const) : [])];
  },
  raise(facts) {
    const owed = due(facts);
    const given = lacking(facts, isClause, byCustomers(facts.shipment));
    if (owed === undefined || given === undefined || facts.statements?.given === undefined) return [];
    const { rules, destination, from, goods } = owed;
    return [
      {
        code: "USE.NO_RUSSIA_CLAUSE",
        rule: "russia-clause",
        overlay: "eu",
        confidence: 100,
        citation: rules.citation,
        effective: { from: rules.effective },
        subject: "destination",
        evidence: { destination, from, goods: goods.join(", "), given },
      },
    ];
  },
};

/** The goods of a shipment for which the clause is owed; undefined where it is not. */
function due(facts: Case):
  | {
      readonly rules: StatementRules["russiaClause"];
      readonly destination: string;
      readonly from: string;
      readonly goods: readonly string[];
    }
  | undefined {
  const { shipment, statements, asOf } = facts;
  const rules = statements?.rules.russiaClause;
  const isOwed = (country: string) => rules?.exempt.includes(country) === false;
  const destination = destinationsOf(shipment).filter(isOwed).join(" ");
  if (rules === undefined || destination === "") return undefined;
  const from = memberOf(facts, rules.members);
  if (from === undefined) return undefined;
  if (ruleDays(shipment, asOf).every((day) => day < rules.effective)) return undefined;
  const lines = shipment.items.filter((item) => destinationsOfLine(shipment, item).some(isOwed));
  const goods = [...new Set(lines.flatMap(({ hs }) => annexesOf(hs ?? "", rules)))];
  return goods.length === 0 ? undefined : { rules, destination, from, goods };
}

/** The annexes an HS code stands in; a code shorter than the annex's counts, as nothing rules it out. */
function annexesOf(text: string, { codes, highPriority }: StatementRules["russiaClause"]): string[] {
  const hs = text.replaceAll(/\D/g, "");
  if (hs.length < 6) return [];
  return [...Object.entries(highPriority), ...Object.entries(codes)]
    .filter(([code]) => hs.startsWith(code) || code.startsWith(hs))
    .map(([, annex]) => `${hs} ${annex}`);
}

/** The place of export in the EU, where there is one. */
function memberOf({ shipment }: Case, members: readonly string[]): string | undefined {
  return placesOfExport(shipment).find((from) => members.includes(from));
}
