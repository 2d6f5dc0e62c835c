import { destinationsOfLine } from "../../model/destinations.ts";
import type { Raised } from "../../model/finding.ts";
import { placesOfExport } from "../../model/places-of-export.ts";
import type { Item } from "../../model/shipment.ts";
import type { StatementKind } from "../../model/statement.ts";
import { byParty, lastReceivers, ofReceiver } from "../statements/answers.ts";
import type { Answers } from "../statements/answers.ts";
import { lacking, servesAs } from "../statements/lacking.ts";
import type { Case, Rule } from "../rule.ts";

const STA = /(?:^|[^\p{L}])STA(?:[^\p{L}]|$)|strategic trade authori[sz]ation/iu;
const LONGEST = 120;

/** The law asks for a statement before the goods go, and none that stands was given. */
export const statementMissing: Rule = {
  id: "statement-missing",
  about:
    "USE.STATEMENT_MISSING: no statement that the law asks for: of a party on the unverified list, for chemicals of CWC Schedule 3, for License Exception STA; it must be of that party, or of the consignee and the goods",
  codes: ["USE.STATEMENT_MISSING"],
  citation: "by kind of statement: data/licensing/statements.json",
  // Codes and matches that are not known are told where they are looked for.
  needs: [],
  raise(facts) {
    const { statements } = facts;
    if (statements === undefined) return [];
    const { rules, items, unverified } = statements;
    const base = { code: "USE.STATEMENT_MISSING", rule: "statement-missing", confidence: 100 } as const;
    const several = items.length > 1;
    const subjectOf = (item: Item, at: number) => (several ? `item ${item.line ?? at + 1}` : "item");
    const ask = (
      kind: StatementKind,
      citation: string,
      answers: Answers,
      more: Pick<Raised, "subject" | "evidence">,
    ): Raised[] => {
      const given = lacking(facts, servesAs(kind), answers);
      return given === undefined
        ? []
        : [{ ...base, citation, ...more, evidence: { asked: kind, ...more.evidence, given } }];
    };
    const receivers = lastReceivers(facts.shipment);
    const askFor = (
      kind: StatementKind,
      citation: string,
      item: Item,
      more: Pick<Raised, "subject" | "evidence">,
    ): Raised[] => {
      // A statement of nobody known to receive the goods is not known to be of the right one.
      if (receivers.length === 0) return ask(kind, citation, () => "other_party", more);
      const open = receivers.flatMap((name) =>
        ask(kind, citation, ofReceiver(facts.shipment, name, item), {
          ...more,
          evidence: { ...more.evidence, receiver: name },
        }),
      );
      return open.slice(0, 1);
    };
    // A licence is asked for in the statement's place: then that finding holds the goods.
    const open = items.length === 0 || items.some(({ licensed }) => !licensed);
    return [
      ...(open && mayBeUs(facts)
        ? unverified.flatMap(({ role, name }) =>
            ask("uvl", rules.uvl.citation, byParty(name), { subject: role, evidence: { party: name } }),
          )
        : []),
      ...items.flatMap(({ item, code }, at) =>
        isSchedule3(facts, item, code)
          ? askFor("cwc_schedule_3", rules.cwc.citation, item, {
              subject: subjectOf(item, at),
              evidence: {
                code: code ?? "",
                item: nameOf(item),
                destination: destinationsOfLine(facts.shipment, item).join(" "),
                ...(rules.cwc.entries.includes(code ?? "") ? { unknown: "the paragraph of the entry" } : {}),
              },
            })
          : [],
      ),
      ...items.flatMap(({ item }, at) =>
        STA.test(item.licence ?? "")
          ? askFor("sta_consignee", rules.sta.citation, item, {
              subject: subjectOf(item, at),
              evidence: { licence: item.licence ?? "", item: nameOf(item) },
            })
          : [],
      ),
    ];
  },
};

function nameOf({ description }: Item): string {
  return (description ?? "").slice(0, LONGEST);
}

/** Whether goods may be subject to US rules: sent from there, made there, or nobody says from where they are sent. */
function mayBeUs({ shipment }: Case): boolean {
  const leaves = placesOfExport(shipment);
  return leaves.length === 0 || leaves.includes("US") || shipment.items.some(({ origin }) => origin === "US");
}

/** A Schedule 3 chemical, or an entry that may be one, to a place that is no party to the treaty. */
function isSchedule3({ shipment, statements }: Case, item: Item, code: string | undefined): boolean {
  const cwc = statements?.rules.cwc;
  if (cwc === undefined || code === undefined) return false;
  if (!destinationsOfLine(shipment, item).some((country) => cwc.nonParties.includes(country))) return false;
  return (
    cwc.entries.includes(code) || cwc.codes.some((above) => code === above || code.startsWith(`${above}.`))
  );
}
