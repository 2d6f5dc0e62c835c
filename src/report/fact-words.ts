import type { Fact, NotEvaluated } from "../model/fact.ts";
import { counted } from "./wording.ts";

/** What a rule would have to know, as a reader would look for it. */
const FACT_WORDS: Readonly<Record<Fact, string>> = {
  destination: "country of destination",
  route: "countries on the way",
  receivers: "country of a consignee or end user",
  party_countries: "country of every party",
  end_use: "end use",
  end_user: "end user",
  end_use_or_end_user: "end use or end user",
  goods_descriptions: "description of every item",
  control_codes: "control code of every item",
  hs_codes: "HS code of every item",
  licence_rules: "licence rules",
  determinations: "licence determination of every item",
  payment_terms: "payment terms",
  transport_mode: "mode of transport",
  packaging: "packaging",
  delivery_terms: "delivery terms",
  service: "installation, training or maintenance ordered",
  established: "date on which a party was founded",
  industry: "line of business of a party",
  headquarters: "headquarters of a party",
  quantity: "quantity",
  value: "value",
  addresses: "addresses of parties",
  websites: "websites or e-mail addresses of parties",
  history: "earlier shipments",
  statements: "end-use statements",
  payer: "payer with country",
  phones: "telephone numbers with country codes",
  currencies: "currency of every value",
  sender: "country of exporter or departure",
  destination_port: "country of the port of destination",
};

/** A fact in words. */
export function missingWords(fact: Fact): string {
  return FACT_WORDS[fact];
}

/** Facts that a reader of a table is told; the JSON outputs have all, by rule. */
const TOLD = 4;

/**
 * In short: `3 rules not evaluated in full, for want of: end use, end user`; of more facts than `most` the first of them and
 * how many more. Nothing for no rules.
 */
export function notEvaluatedWords(rules: readonly NotEvaluated[], most = TOLD): string {
  if (rules.length === 0) return "";
  const facts = [...new Set(rules.flatMap(({ missing }) => missing).map(missingWords))];
  const head = `${counted(rules.length, "rule")} not evaluated in full`;
  if (most === 0) return head;
  const more = facts.length > most ? ` and ${counted(facts.length - most, "more fact")}` : "";
  return `${head}, for want of: ${facts.slice(0, most).join(", ")}${more}`;
}
