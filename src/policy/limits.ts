import type { AppliedRecord, Balance, DatedRecord, Drawn, Limit, NearMiss } from "../model/dated-record.ts";
import { amountOf as plainOf } from "../text/amount.ts";
import { fold } from "../text/fold.ts";
import { shipmentKey } from "../text/shipment-key.ts";
import type { Facts, Line } from "./case.ts";
import { decimalOf, decimalText } from "./decimal.ts";
import { itemFit } from "./goods-fit.ts";
import { LONGEST } from "./shape.ts";

/** What a shipment takes of a limited record. */
export interface Taking {
  readonly misses: readonly NearMiss[];
  readonly draws: AppliedRecord["draws"];
  /** What stands for this shipment in the balance from now on; absent where the record is not cumulative. */
  readonly drawn?: Drawn;
}

/** What the parts of one shipment id come to in one run, a row a limit of the record; why it is not known where it is not. */
export type Amounts = readonly (bigint | NearMiss)[];

/** What a shipment comes to for each limit, with the parts of it that came before in the run. */
export function amountsOf({ scope }: DatedRecord, facts: Facts, earlier: Amounts | undefined): Amounts {
  const covered = facts.lines.filter((line) => itemFit(scope.items, line) === true);
  return scope.limits.map((limit, at) => {
    const before = earlier?.[at] ?? 0n;
    if (typeof before !== "bigint" || covered.length === 0) return before;
    const amount = amountOf(covered, limit);
    return typeof amount === "bigint" ? before + amount : amount;
  });
}

/**
 * Lays the goods that a record covers beside its limits. Parts of one shipment id in one run add up. Over runs each id draws once:
 * what it drew in earlier ones counts as its own, and the larger of the two amounts stands.
 */
export function takingOf(
  record: DatedRecord,
  facts: Facts,
  balance: Balance | undefined,
  earlier: Amounts | undefined,
): Taking {
  const { id, scope } = record;
  const covered = facts.lines.some((line) => itemFit(scope.items, line) === true);
  const amounts = amountsOf(record, facts, earlier);
  const misses: NearMiss[] = [];
  const draws: AppliedRecord["draws"][number][] = [];
  let drawn: Drawn | undefined;
  for (const [at, limit] of scope.limits.entries()) {
    const { of, max, unit, cumulative } = limit;
    const amount = covered ? amounts[at]! : { reason: "amount-unknown", facts: { of, text: "" } };
    if (typeof amount !== "bigint") {
      misses.push(amount);
      continue;
    }
    const about = { of, unit, amount: decimalText(amount), max: decimalText(max) };
    if (!cumulative) {
      if (amount > max) misses.push({ reason: "over-limit", facts: about });
      continue;
    }
    const { id: shipment, origin } = facts.shipment;
    // Without a reference of its own the same goods would be drawn again in the next run.
    if (shipment === `${origin.file}:${origin.fromLine}`) {
      misses.push({ reason: "no-reference", facts: {} });
      continue;
    }
    // A balance that holds it could not be read again.
    const key = shipmentKey(shipment);
    if (key.length > LONGEST) {
      misses.push({ reason: "reference-too-long", facts: { length: key.length, most: LONGEST } });
      continue;
    }
    const known = of === "value" ? balance?.currency : balance?.unit;
    const all = known !== undefined && isUnit(known, limit) ? balance?.sums[of] : undefined;
    if (balance === undefined || all === undefined) {
      misses.push({ reason: "balance-unknown", facts: { record: id, of, unit } });
      continue;
    }
    const before = balance.drawn.get(key)?.[of] ?? 0n;
    const others = all - before;
    const own = amount > before ? amount : before;
    const left = max - others - own;
    if (left < 0n) {
      const rest = max - others;
      misses.push({ reason: "over-balance", facts: { ...about, left: decimalText(rest < 0n ? 0n : rest) } });
      continue;
    }
    draws.push({ of, amount: decimalText(own), unit, left: decimalText(left) });
    drawn = { ...drawn, [of]: own };
  }
  return { misses, draws, ...(drawn === undefined ? {} : { drawn }) };
}

const isUnit = (text: string, { of, unit }: Limit) =>
  of === "value" ? text.trim().toUpperCase() === unit : fold(text) === fold(unit);

/** The exact sum of the lines, or why it is not known. */
function amountOf(lines: readonly Line[], limit: Limit): bigint | NearMiss {
  const { of, unit } = limit;
  let sum = 0n;
  for (const { item } of lines) {
    const [text = "", given = ""] = of === "value" ? [item.value, item.currency] : [item.quantity, item.unit];
    const plain = plainOf(text, given === "" ? undefined : given);
    const amount = plain === undefined ? undefined : decimalOf(plain);
    if (amount === undefined) return { reason: "amount-unknown", facts: { of, text: text.slice(0, 40) } };
    if (!isUnit(given, limit))
      return { reason: "other-unit", facts: { of, unit, given: given.slice(0, 40) } };
    sum += amount;
  }
  return sum;
}
