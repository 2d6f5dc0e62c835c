import type { Balance, Drawn } from "../model/dated-record.ts";
import { CordonError } from "../model/errors.ts";
import { shipmentKey } from "../text/shipment-key.ts";
import { decimalOf, decimalText } from "./decimal.ts";
import { currencyAt, type Fields, LONGEST, recordAt, shown, type Tell, textAt } from "./shape.ts";

const SCHEMA = "cordon-balances/1";

/**
 * Reads what was drawn on records in earlier runs: schema `cordon-balances/1`, one row a record with each shipment once.
 * @throws CordonError `usage` with every problem.
 */
export function parseBalances(json: unknown, name: string): readonly Balance[] {
  const problems: string[] = [];
  const tell: Tell = (key, problem) => problems.push(`${key} ${problem}`.trim());
  const root = recordAt(json, "", ["schema", "records"], [], tell);
  if (root?.["schema"] !== undefined && root["schema"] !== SCHEMA) tell("schema", `must be ${SCHEMA}`);
  const rows = root?.["records"];
  if (rows !== undefined && !Array.isArray(rows)) tell("records", "must be a list");
  const balances = (Array.isArray(rows) ? rows : []).flatMap((row, at) => balanceAt(row, at, tell) ?? []);
  const ids = new Set<string>();
  for (const { record } of balances) {
    if (ids.has(record)) tell(`record ${record}:`, "stands twice in the file");
    ids.add(record);
  }
  if (problems.length === 0) return balances;
  const told = problems.length > 100 ? [...problems.slice(0, 100), "and more"] : problems;
  throw new CordonError(
    "usage",
    `${name}: ${told.join("; ")}`,
    "The shape of the file stands in docs/dated-records.md; nothing was screened.",
  );
}

function balanceAt(json: unknown, at: number, tell: Tell): Balance | undefined {
  const row = recordAt(json, `records[${at}]`, ["id", "drawn"], ["currency", "unit"], tell);
  const id = textAt(row?.["id"], `records[${at}].id`, tell);
  if (row === undefined || id === undefined) return undefined;
  const say: Tell = (key, problem) => tell(`record ${id}: ${key}`, problem);
  const currency = currencyAt(row["currency"], "currency", say);
  const unit = textAt(row["unit"], "unit", say);
  const drawn = new Map<string, Drawn>();
  const draws = row["drawn"];
  if (!Array.isArray(draws)) {
    say("drawn", `must be a list, not ${shown(draws)}`);
    return undefined;
  }
  for (const [index, one] of draws.entries()) {
    const where = `drawn[${index}]`;
    const fields = recordAt(one, where, ["shipment"], ["value", "quantity"], say);
    const shipment = textAt(fields?.["shipment"], `${where}.shipment`, say);
    if (fields === undefined || shipment === undefined) continue;
    const key = shipmentKey(shipment);
    if (key.length > LONGEST) say(`${where}.shipment`, `is longer than ${LONGEST} letters in capitals`);
    if (drawn.has(key)) say(where, `has the shipment ${shown(shipment)} twice`);
    drawn.set(key, {
      ...amountAt(fields, "value", where, say),
      ...amountAt(fields, "quantity", where, say),
    });
  }
  return {
    record: id,
    ...(currency === undefined ? {} : { currency }),
    ...(unit === undefined ? {} : { unit }),
    drawn,
    sums: { ...sumOf(drawn, "value"), ...sumOf(drawn, "quantity") },
  };
}

function sumOf(drawn: ReadonlyMap<string, Drawn>, of: "value" | "quantity"): Drawn {
  let sum = 0n;
  for (const one of drawn.values()) {
    const amount = one[of];
    if (amount === undefined) return {};
    sum += amount;
  }
  return { [of]: sum };
}

/** Enters what a shipment drew, in place of what it drew before. @returns the new sums. */
export function draw(balance: Balance, shipment: string, drawn: Drawn): Drawn {
  const key = shipmentKey(shipment);
  const before = balance.drawn.get(key);
  balance.drawn.set(key, { ...before, ...drawn });
  const sum = (of: "value" | "quantity"): Drawn => {
    const [all, now] = [balance.sums[of], drawn[of]];
    // A row that tells no amount of this kind leaves the sum of it unknown.
    if (all === undefined || (now === undefined && before?.[of] === undefined)) return {};
    return { [of]: all + ((now ?? before?.[of] ?? 0n) - (before?.[of] ?? 0n)) };
  };
  return { ...sum("value"), ...sum("quantity") };
}

function amountAt(fields: Fields, key: "value" | "quantity", where: string, tell: Tell): Drawn {
  const given = fields[key];
  if (given === undefined) return {};
  // A whole number is exact in JSON too; anything else must be text, as doubles are not.
  const text = typeof given === "number" && Number.isSafeInteger(given) ? String(given) : given;
  const amount = typeof text === "string" ? decimalOf(text) : undefined;
  if (amount === undefined)
    tell(`${where}.${key}`, `must be a plain decimal as text, such as "1250.40", not ${shown(given)}`);
  return amount === undefined ? {} : { [key]: amount };
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The same as a document: records by id, shipments by id. */
export function balancesDocument(balances: Iterable<Balance>): object {
  const records = [...balances].toSorted((a, b) => byText(a.record, b.record));
  return {
    schema: SCHEMA,
    records: records.map(({ record, currency, unit, drawn }) => ({
      id: record,
      currency,
      unit,
      drawn: [...drawn]
        .toSorted(([a], [b]) => byText(a, b))
        .map(([shipment, { value, quantity }]) => ({
          shipment,
          value: value === undefined ? undefined : decimalText(value),
          quantity: quantity === undefined ? undefined : decimalText(quantity),
        })),
    })),
  };
}
