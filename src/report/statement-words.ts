import type { StatementKind } from "../model/statement.ts";
import type { StatementCheck, StatementFault } from "../model/statement-check.ts";

/** What was found wrong with a statement, after its reference. */
const FAULTS: Readonly<Record<StatementFault, string>> = {
  incomplete: "does not state all that makes it complete",
  expired: "has expired",
  signed_after: "was signed after the day of shipment",
  signed_in_future: "bears a date that is still to come",
  end_before_signed: "ends before it was signed",
  end_user: "names another end user than the shipment",
  consignee: "names another consignee than the shipment",
  destination: "is for use in another country than the destination",
  end_use: "states another use than the shipment, or leaves out one that the shipment states",
  item: "does not cover all goods of the shipment",
  code: "gives another control code than the shipment",
  quantity: "covers less than is shipped",
  uncompared: "states a quantity that could not be compared with the shipment's",
  onward: "lets the goods go on to a place under an embargo or severe restrictions",
  onward_unclear: "forbids to pass the goods on and yet names places for it",
};

export const KIND_WORDS: Readonly<Record<StatementKind, string>> = {
  end_use: "an end-use statement",
  uvl: "a statement of the party on the unverified list",
  cwc_schedule_3: "an end-use certificate for Schedule 3 chemicals to a place outside the treaty",
  sta_consignee: "a prior consignee statement for License Exception STA",
};

/** What is at hand where a statement or clause is asked for. */
const GIVEN: Readonly<Record<string, string>> = {
  not_looked: "no file of statements was given, so it is not known whether there is one",
  none: "none of the statements given for this shipment holds it",
  not_standing: "the one given is not signed, has expired or was signed too late",
  other_party:
    "what was given is another party's, or names one that the shipment does not: it answers for nobody else",
  other_goods: "what was given names other goods than these, or another code for them",
};

/** A fact of a finding about statements in words; undefined for other facts. */
export function statementFact(key: string, value: string): string | undefined {
  const words: Readonly<Record<string, string>> | undefined = {
    fault: FAULTS,
    asked: KIND_WORDS,
    given: GIVEN,
  }[key];
  return words !== undefined && Object.hasOwn(words, value) ? words[value] : undefined;
}

/** A statement beside a shipment in one sentence. */
export function checkWords({ statement, by, faults, stands }: StatementCheck): string {
  const how = by === "shipment" ? "by shipment id" : "by names";
  const said = faults.map((fault) => FAULTS[fault]).join("; ");
  const rest = stands ? "" : "; it does not stand for the days asked";
  return `statement ${statement.reference} (${how}): ${said === "" ? "no contradiction was found by the checks made" : said}${rest}`;
}
