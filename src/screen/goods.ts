import { determine } from "../licensing/index.ts";
import type { LicensingRules } from "../licensing/index.ts";
import { isTold } from "../match/items/declared.ts";
import type { ItemClassifier } from "../match/items/answer.ts";
import type { Classification, DeclaredStatus } from "../model/classification.ts";
import { OUTCOMES, PARTY_STATUS } from "../model/determination.ts";
import type { Determination, Jurisdiction, PartyStatus } from "../model/determination.ts";
import { placesOfExport } from "../model/places-of-export.ts";
import type { Measure } from "../model/measure.ts";
import { overlayOfList } from "../model/list-overlay.ts";
import { listingsOf } from "../model/screening.ts";
import type { ItemScreening, PartyScreening, Undetermined } from "../model/screening.ts";
import type { Item, Shipment } from "../model/shipment.ts";
import type { StatementFacts } from "../flags/rule.ts";
import type { AskedUses } from "./shipment-ask.ts";
import { isListedParty } from "./listed-party.ts";
import { askedUses, notAsked, shipmentAsk } from "./shipment-ask.ts";
import { stricter } from "./stricter.ts";

/** What goods are looked at with. */
export interface Goods {
  readonly items: ItemClassifier;
  readonly rules: LicensingRules;
  /** Whose rules are asked, never empty; those of the place of export where absent. */
  readonly jurisdictions?: readonly Jurisdiction[];
}

/** From this confidence (hundredths) on a proposed code stands for one that nobody declared. */
const SURE = 55;
const MEMO = 20_000;

/** Classifies the goods of shipments and determines their licence requirements; equal lines of a run are classified once. */
export function goodsScreener({
  items,
  rules,
  jurisdictions,
}: Goods): (
  shipment: Shipment,
  asOf: string,
  parties?: readonly PartyScreening[],
  given?: StatementFacts["given"],
) => ItemScreening[] {
  const memo = new Map<string, Classification>();
  const classify = ({ description = "", hs, declaredCode }: Item): Classification => {
    const key = JSON.stringify([description, hs, declaredCode]);
    let known = memo.get(key);
    if (known === undefined) {
      if (memo.size >= MEMO) memo.clear();
      known = items.classify({
        text: description,
        ...(hs === undefined ? {} : { hs }),
        ...(declaredCode === undefined ? {} : { declared: declaredCode }),
      });
      memo.set(key, known);
    }
    return known;
  };
  return (shipment, asOf, parties = [], given) => {
    if (shipment.withoutGoods) return [];
    const uses = askedUses(shipment, asOf, given);
    const standing = statusesOf(parties);
    return shipment.items.map((item) => {
      const classification = classify(item);
      const left = notAsked(shipment, item, rules.eu.members, jurisdictions);
      const base = { item, classification, ...(left === undefined ? {} : { notAsked: left }) };
      const codes = codesOf(classification);
      if (typeof codes === "string") return { ...base, determinations: [], undetermined: codes };
      const answers = codes.map((code) => ({
        code,
        ...determined({ rules, jurisdictions }, shipment, item, code, asOf, standing, uses),
      }));
      // Where declared code and description disagree, the one under stricter rules is told.
      const strictest = answers.reduce((so, next) => (rankOf(next) < rankOf(so) ? next : so));
      return { ...base, ...strictest };
    });
  };
}

/** What stands in a declared code's place where none can be used. */
const UNREAD: ReadonlySet<DeclaredStatus> = new Set(["malformed", "unknown", "damaged"]);

/**
 * The declared code where it is one and nothing speaks against it; with a sure candidate where that tells of more control; else a
 * sure candidate. A code that cannot be read is never answered for by another one.
 */
function codesOf({ declared, candidates }: Classification): readonly string[] | Undetermined {
  if (declared !== undefined && UNREAD.has(declared.status)) return "unread-code";
  const [first] = candidates;
  const sure = first !== undefined && isTold(first) && first.confidence >= SURE ? [first.code] : [];
  if (declared?.code !== undefined)
    return declared.status === "conflict" ? [declared.code, ...sure] : [declared.code];
  return sure.length > 0 ? sure : "no-code";
}

function determined(
  {
    rules,
    jurisdictions,
  }: Pick<Goods, "rules"> & { readonly jurisdictions: Goods["jurisdictions"] | undefined },
  shipment: Shipment,
  item: Item,
  code: string,
  asOf: string,
  parties: readonly PartyStatus[],
  uses: AskedUses,
): Pick<ItemScreening, "determinations" | "undetermined"> {
  const asked = shipmentAsk(shipment, item, code, asOf, parties, rules.eu.members, jurisdictions, uses);
  if (typeof asked === "string") return { determinations: [], undetermined: asked };
  const several = shipment.destinations !== undefined;
  const leaves = placesOfExport(shipment);
  const answers = new Map<string, Determination>();
  for (const { ask, jurisdictions: whose } of asked) {
    for (const found of determine(rules, ask, whose)) {
      const key = `${ask.to} ${found.jurisdiction}`;
      const known = answers.get(key);
      const from = `asked of goods that leave from ${ask.from}: the papers name ${leaves.join(" and ")}`;
      const one = leaves.length > 1 ? { ...found, notes: [...found.notes, from] } : found;
      answers.set(key, known === undefined ? (several ? { ...one, to: ask.to } : one) : stricter(known, one));
    }
  }
  return { determinations: [...answers.values()] };
}

/** Place of the strictest outcome among the outcomes, 0 for the strictest of all. */
function rankOf({ determinations }: Pick<ItemScreening, "determinations">): number {
  return Math.min(OUTCOMES.length, ...determinations.map(({ outcome }) => OUTCOMES.indexOf(outcome)));
}

interface Standing {
  readonly overlay: string;
  readonly status: PartyStatus;
}

/** What a measure of a government makes of a party by that government's own rules: of the US in the words of part 744. */
const STANDING: Partial<Readonly<Record<Measure, Standing>>> = {
  blocking: { overlay: "us", status: "sdn" },
  denied_export_privileges: { overlay: "us", status: "denied" },
  licence_presumption_of_denial: { overlay: "us", status: "entity-list" },
  licence_case_by_case: { overlay: "us", status: "entity-list" },
  military_end_user: { overlay: "us", status: "meu" },
  military_intelligence_end_user: { overlay: "us", status: "meu" },
  unverified: { overlay: "us", status: "unverified" },
  end_user_concern: { overlay: "jp", status: "end-user-list" },
};

/**
 * What parties that match a listed one to the full stand under; a person still decides whether they are the same. A listing by
 * another government is its own finding and changes no such rule; whose a collection's entry is, nobody can tell.
 */
function statusesOf(parties: readonly PartyScreening[]): PartyStatus[] {
  const statuses = new Set<PartyStatus>();
  for (const listing of parties.flatMap(({ hits }) => hits.flatMap(listingsOf))) {
    if (!isListedParty(listing)) continue;
    const whose = overlayOfList(listing.entry);
    for (const measure of listing.entry.measures) {
      const standing = STANDING[measure];
      if (standing && (whose ?? standing.overlay) === standing.overlay) statuses.add(standing.status);
    }
  }
  return PARTY_STATUS.filter((status) => statuses.has(status));
}
