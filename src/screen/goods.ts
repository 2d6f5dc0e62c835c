import { determine } from "../licensing/index.ts";
import type { LicensingRules } from "../licensing/index.ts";
import type { ItemClassifier } from "../match/items/answer.ts";
import type { Classification, DeclaredStatus } from "../model/classification.ts";
import { PARTY_STATUS } from "../model/determination.ts";
import type { Determination, Jurisdiction, PartyStatus } from "../model/determination.ts";
import type { Measure } from "../model/measure.ts";
import { listingsOf } from "../model/screening.ts";
import type { ItemScreening, PartyScreening, Undetermined } from "../model/screening.ts";
import type { Item, PartyRole, Shipment } from "../model/shipment.ts";

/** What goods are looked at with. */
export interface Goods {
  readonly items: ItemClassifier;
  readonly rules: LicensingRules;
}

/** From this confidence (hundredths) on a proposed code stands for one that nobody declared. */
const SURE = 55;
/** Whose country is the place of export, best first. */
const SENDERS: readonly PartyRole[] = ["exporter", "consignor", "seller"];
const MEMO = 20_000;

/** Classifies the goods of shipments and determines their licence requirements; equal lines of a run are classified once. */
export function goodsScreener({
  items,
  rules,
}: Goods): (shipment: Shipment, asOf: string, parties?: readonly PartyScreening[]) => ItemScreening[] {
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
  return (shipment, asOf, parties = []) => {
    const standing = statusesOf(parties);
    return shipment.items
      .filter(({ description, declaredCode, hs }) => description ?? declaredCode ?? hs)
      .map((item) => {
        const classification = classify(item);
        const code = codeOf(classification);
        const found =
          typeof code !== "string"
            ? code.none
            : determinationsOf(rules, shipment, item, code, asOf, standing);
        return {
          item,
          classification,
          ...(typeof code === "string" ? { code } : {}),
          ...(typeof found === "string"
            ? { determinations: [], undetermined: found }
            : { determinations: found }),
        };
      });
  };
}

/** What stands in a declared code's place where none can be used. */
const UNREAD: ReadonlySet<DeclaredStatus> = new Set(["malformed", "unknown", "damaged"]);

/**
 * The declared code where it is one and nothing speaks against it, else a sure candidate. A code that cannot be read is never
 * answered for by another one.
 */
function codeOf({ declared, candidates }: Classification): string | { readonly none: Undetermined } {
  if (declared !== undefined && UNREAD.has(declared.status)) return { none: "unread-code" };
  if (declared?.code !== undefined && declared.status !== "conflict") return declared.code;
  const [first] = candidates;
  return first !== undefined && first.confidence >= SURE ? first.code : { none: "no-code" };
}

/** What a listing's measure makes of a party, in the words of part 744. */
const STATUS: Partial<Readonly<Record<Measure, PartyStatus>>> = {
  blocking: "sdn",
  denied_export_privileges: "denied",
  licence_presumption_of_denial: "entity-list",
  licence_case_by_case: "entity-list",
  military_end_user: "meu",
  military_intelligence_end_user: "meu",
  unverified: "unverified",
};

/** What parties that match a listed one to the full stand under; a person still decides whether they are the same. */
function statusesOf(parties: readonly PartyScreening[]): PartyStatus[] {
  const listings = parties.flatMap(({ hits }) => hits.flatMap(listingsOf));
  const same = listings.filter(({ match }) => match.grade === "same" && !match.weak);
  const statuses = new Set(
    same.flatMap(({ entry }) => entry.measures.flatMap((measure) => STATUS[measure] ?? [])),
  );
  return PARTY_STATUS.filter((status) => statuses.has(status));
}

function determinationsOf(
  rules: LicensingRules,
  shipment: Shipment,
  item: Item,
  code: string,
  asOf: string,
  parties: readonly PartyStatus[],
): Determination[] | Undetermined {
  const { destination, endUse, date } = shipment;
  const from = SENDERS.flatMap((role) =>
    shipment.parties.filter((party) => party.role === role).flatMap(({ country }) => country ?? []),
  )[0];
  if (destination === undefined) return "no-destination";
  if (from === undefined) return "no-sender";
  const jurisdictions: Jurisdiction[] = [
    ...(from === "US" || item.origin === "US" ? (["us"] as const) : []),
    ...(rules.eu.members.includes(from) ? (["eu"] as const) : []),
    ...(from === "GB" ? (["uk"] as const) : []),
  ];
  if (jurisdictions.length === 0) return "no-rules";
  const value =
    item.currency === "USD" && item.value !== undefined && /^\d+(?:\.\d+)?$/.test(item.value)
      ? Number(item.value)
      : undefined;
  return determine(
    rules,
    {
      code,
      to: destination,
      from,
      date: date ?? asOf,
      ...(value === undefined ? {} : { valueUsd: value }),
      ...(endUse === undefined ? {} : { endUse }),
      ...(parties.length === 0 ? {} : { parties }),
      ...(item.hs === undefined ? {} : { hs: item.hs }),
    },
    jurisdictions,
  );
}
