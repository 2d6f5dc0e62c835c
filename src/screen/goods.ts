import { determine } from "../licensing/index.ts";
import type { LicensingRules } from "../licensing/index.ts";
import type { ItemClassifier } from "../match/items/answer.ts";
import type { Classification } from "../model/classification.ts";
import type { Determination, Jurisdiction } from "../model/determination.ts";
import type { ItemScreening, Undetermined } from "../model/screening.ts";
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
}: Goods): (shipment: Shipment, asOf: string) => ItemScreening[] {
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
  return (shipment, asOf) =>
    shipment.items
      .filter(({ description, declaredCode, hs }) => description ?? declaredCode ?? hs)
      .map((item) => {
        const classification = classify(item);
        const code = codeOf(classification);
        const found = code === undefined ? "no-code" : determinationsOf(rules, shipment, item, code, asOf);
        return {
          item,
          classification,
          ...(code === undefined ? {} : { code }),
          ...(typeof found === "string"
            ? { determinations: [], undetermined: found }
            : { determinations: found }),
        };
      });
}

/** The declared code where it is one and nothing speaks against it, else a sure candidate. */
function codeOf({ declared, candidates }: Classification): string | undefined {
  if (declared?.code !== undefined && (declared.status === "agrees" || declared.status === "differs"))
    return declared.code;
  const [first] = candidates;
  return first !== undefined && first.confidence >= SURE ? first.code : undefined;
}

function determinationsOf(
  rules: LicensingRules,
  shipment: Shipment,
  item: Item,
  code: string,
  asOf: string,
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
      ...(item.hs === undefined ? {} : { hs: item.hs }),
    },
    jurisdictions,
  );
}
