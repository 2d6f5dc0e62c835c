import type { History, MonthSum, PastOrder, PastPayer } from "../model/history.ts";
import type { Item, Party, PartyRole, Shipment } from "../model/shipment.ts";
import { amountOf } from "../text/amount.ts";
import { identifierKey } from "../text/identifier.ts";
import { partKey } from "../text/part-key.ts";
import { partyNameKey } from "../text/party-name.ts";
import { shipmentKey } from "../text/shipment-key.ts";

/** Those who buy or receive. */
const CUSTOMERS: ReadonlySet<PartyRole> = new Set(["buyer", "consignee", "ultimate_consignee", "end_user"]);
const CONSIGNEES: ReadonlySet<PartyRole> = new Set(["consignee", "ultimate_consignee"]);

interface Row extends PastOrder {
  /** Of its shipment. */
  readonly key: string;
  readonly hs6?: string;
  readonly part?: string;
  readonly payer?: PastPayer;
}

export interface HistoryBuilder {
  /** Takes one earlier shipment; false where it has no day and cannot be used. */
  add(shipment: Shipment): boolean;
  /** What was taken. Undefined where nothing was. */
  build(): History | undefined;
}

/** Gathers earlier shipments in memory: some hundred bytes a line of goods. */
export function historyBuilder(): HistoryBuilder {
  const rows = new Map<string, Row[]>();
  const parts = new Map<string, Row[]>();
  const consignees = new Map<string, Set<string>>();
  let [from, to] = ["9999", ""];
  const add = (shipment: Shipment): boolean => {
    const { date, id, parties, items } = shipment;
    if (date === undefined) return false;
    if (date < from) from = date;
    if (date > to) to = date;
    const payer = payerOf(parties);
    const goods: readonly Item[] = items.length === 0 ? [{}] : items;
    const lines = goods.map((item) => rowOf(item, date, id, payer));
    const keys = new Set(parties.filter(({ role }) => CUSTOMERS.has(role)).flatMap(keysOf));
    for (const key of keys) for (const line of lines) put(rows, key, line);
    for (const line of lines) if (line.part !== undefined) put(parts, line.part, line);
    for (const { role, name } of isNumbered(shipment) ? parties : []) {
      if (!CONSIGNEES.has(role)) continue;
      const names = consignees.get(shipmentKey(id));
      if (names === undefined) consignees.set(shipmentKey(id), new Set([name]));
      else names.add(name);
    }
    return true;
  };
  const build = (): History | undefined => {
    if (to === "") return undefined;
    for (const list of [...rows.values(), ...parts.values()]) list.sort(byDay);
    let last: { readonly of: string; readonly rows: readonly Row[] } | undefined;
    // One shipment asks several questions about one party.
    const rowsOf = (party: Party, day: string, not: string): readonly Row[] => {
      const keys = keysOf(party);
      const of = JSON.stringify([keys, day, not]);
      if (last?.of !== of) last = { of, rows: earlierRows(rows, keys, day, not) };
      return last.rows;
    };
    return {
      from,
      to,
      firstDate: (party, day, not) => rowsOf(party, day, not)[0]?.date,
      ordersOf: (party, hs6, day, not) =>
        rowsOf(party, day, not)
          .filter((row) => row.hs6 === hs6)
          .map(orderOf),
      headingsOf: (party, day, not) => headings(rowsOf(party, day, not)),
      ordersOfPart: (number, day, not) => {
        const own = shipmentKey(not);
        const all = parts.get(partKey(number)) ?? [];
        return all.filter((row) => row.date < day && row.key !== own).map(orderOf);
      },
      monthsOf: (party, day, not) => months(rowsOf(party, day, not)),
      payersOf: (party, day, not) => payers(rowsOf(party, day, not)),
      consigneesOf: (shipment) => [...(consignees.get(shipmentKey(shipment)) ?? [])].sort(),
    };
  };
  return { add, build };
}

/** Whether a shipment has a number of its own, and not only its place in a file. */
export function isNumbered({ id, origin }: Shipment): boolean {
  return id !== `${origin.file}:${origin.fromLine}`;
}

function put<V>(map: Map<string, V[]>, key: string, row: V): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [row]);
  else known.push(row);
}

function earlierRows(
  rows: ReadonlyMap<string, readonly Row[]>,
  keys: readonly string[],
  day: string,
  not: string,
): readonly Row[] {
  const own = shipmentKey(not);
  const found = new Set(keys.flatMap((key) => rows.get(key) ?? []));
  return [...found].filter((row) => row.date < day && row.key !== own).sort(byDay);
}

function rowOf(item: Item, date: string, shipment: string, payer: PastPayer | undefined): Row {
  const quantity = positive(item.quantity, item.unit);
  const value = positive(item.value, item.currency);
  const hs6 = headingOf(item);
  return {
    date,
    shipment,
    key: shipmentKey(shipment),
    ...(quantity === undefined ? {} : { quantity }),
    ...(item.unit === undefined ? {} : { unit: item.unit }),
    ...(value === undefined ? {} : { value }),
    ...(item.currency === undefined ? {} : { currency: item.currency }),
    ...(hs6 === undefined ? {} : { hs6 }),
    ...(item.number === undefined ? {} : { part: partKey(item.number) }),
    ...(payer === undefined ? {} : { payer }),
  };
}

/** The HS heading of a line, six digits. */
export function headingOf({ hs }: Item): string | undefined {
  const digits = hs?.replaceAll(/\D/g, "").slice(0, 6) ?? "";
  return digits.length === 6 ? digits : undefined;
}

const positive = (text: string | undefined, of: string | undefined): number | undefined => {
  const amount = text === undefined ? undefined : amountOf(text, of);
  return amount === undefined || Number(amount) <= 0 ? undefined : Number(amount);
};
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const byDay = (a: Row, b: Row) => compare(a.date, b.date) || compare(a.shipment, b.shipment);

const orderOf = ({ key: _key, hs6: _hs6, part: _part, payer: _payer, ...order }: Row): PastOrder => order;

function keysOf({ name, identifiers }: Party): string[] {
  const numbers = identifiers.filter(({ scheme }) => !["email", "phone", "website"].includes(scheme));
  return [
    `name ${partyNameKey(name)}`,
    ...numbers.map(({ scheme, value }) => `${scheme} ${identifierKey(scheme, value)}`),
  ];
}

function payerOf(parties: readonly Party[]): PastPayer | undefined {
  const payer = parties.find(({ role }) => role === "payer");
  const country = payer?.country ?? payer?.address?.country;
  return payer && { name: payer.name, ...(country === undefined ? {} : { country }) };
}

function headings(rows: readonly Row[]): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  for (const { hs6, date } of rows) if (hs6 !== undefined && !first.has(hs6)) first.set(hs6, date);
  return first;
}

function months(rows: readonly Row[]): readonly MonthSum[] {
  const sums = new Map<string, MonthSum>();
  for (const { date, value, currency } of rows) {
    if (value === undefined || currency === undefined) continue;
    const month = date.slice(0, 7);
    const key = `${month} ${currency}`;
    sums.set(key, { month, currency, value: (sums.get(key)?.value ?? 0) + value });
  }
  return [...sums.keys()].sort().map((key) => sums.get(key)!);
}

function payers(rows: readonly Row[]): readonly PastPayer[] {
  const found = new Map(
    rows.flatMap(({ payer }) => (payer === undefined ? [] : [[partyNameKey(payer.name), payer]])),
  );
  return [...found.keys()].sort().map((key) => found.get(key)!);
}
