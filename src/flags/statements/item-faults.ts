import { amountOf } from "../../text/amount.ts";
import type { Item } from "../../model/shipment.ts";
import type { EndUseStatement, StatementItem } from "../../model/statement.ts";
import { codesDiffer, coversItem } from "./alike.ts";
import type { Fault } from "./fault.ts";
import { unitOf } from "./unit.ts";

interface Line {
  readonly statement: EndUseStatement;
  readonly stated: StatementItem;
}

/** A fault that statements have together. */
type SharedFault = Fault & { readonly of: readonly EndUseStatement[] };

const LONGEST = 120;

/**
 * What the lines of goods have against all statements of a shipment together: one that none covers, another code, more
 * than is stated. Lines that the same stated lines cover are counted together.
 */
export function itemFaults(
  items: readonly Item[],
  statements: readonly EndUseStatement[],
): readonly SharedFault[] {
  const lines: Line[] = statements.flatMap((statement) =>
    statement.items.map((stated) => ({ statement, stated })),
  );
  if (lines.length === 0) return [];
  const covered = items
    .filter(({ description, declaredCode, hs, number }) => description ?? declaredCode ?? hs ?? number)
    .map((item) => ({ item, by: lines.filter(({ stated }) => coversItem(stated, item)) }));
  const open = covered
    .filter(({ by }) => by.length === 0)
    .map(({ item }): SharedFault => ({
      fault: "item",
      stated: lines
        .map(({ stated }) => nameOf(stated))
        .join("; ")
        .slice(0, LONGEST),
      shipped: nameOf(item),
      of: [...new Set(lines.map(({ statement }) => statement))],
    }));
  const codes = covered.flatMap(({ item, by }): SharedFault[] => {
    const against = by.filter(({ stated }) => codesDiffer(stated.code, item.declaredCode));
    // One line that agrees is enough.
    if (by.length === 0 || against.length < by.length) return [];
    const stated = against.map((line) => line.stated.code ?? "").join(", ");
    const shipped = `${item.declaredCode ?? ""} for ${nameOf(item)}`;
    return [{ fault: "code", stated, shipped, of: against.map(({ statement }) => statement) }];
  });
  return [...open, ...codes, ...quantityFaults(covered)];
}

interface Covered {
  readonly item: Item;
  readonly by: readonly Line[];
}

function quantityFaults(covered: readonly Covered[]): SharedFault[] {
  const groups: { readonly by: readonly Line[]; readonly items: Item[] }[] = [];
  for (const { item, by } of covered) {
    if (by.length === 0) continue;
    const same = groups.find(
      (group) => group.by.length === by.length && group.by.every((line) => by.includes(line)),
    );
    if (same === undefined) groups.push({ by, items: [item] });
    else same.items.push(item);
  }
  return groups.flatMap(({ by, items }): SharedFault[] => {
    const stated = by.flatMap(({ stated: { quantity, unit } }) =>
      quantity === undefined ? [] : [{ quantity, unit }],
    );
    // A line without a quantity sets no bound.
    if (stated.length < by.length) return [];
    const words = {
      stated: stated.map(inWords).join(" + "),
      shipped: `${items.map(inWords).join(" + ")} of ${nameOf(items[0]!)}`.slice(0, LONGEST),
      of: [...new Set(by.map(({ statement }) => statement))],
    };
    const [most, sent] = [sumOf(stated), sumOf(items)];
    const units = new Set(
      [...stated, ...items].flatMap(({ unit }) => (unit === undefined ? [] : [unitOf(unit)])),
    );
    if (most === undefined || sent === undefined || units.size > 1)
      return [{ fault: "uncompared", ...words }];
    return sent > most ? [{ fault: "quantity", ...words }] : [];
  });
}

interface Amount {
  readonly quantity?: string | undefined;
  readonly unit?: string | undefined;
}

function sumOf(amounts: readonly Amount[]): bigint | undefined {
  return amounts.reduce<bigint | undefined>((sum, { quantity, unit }) => {
    const plain = quantity === undefined ? undefined : amountOf(quantity, unit);
    return sum === undefined || plain === undefined ? undefined : sum + exactly(plain);
  }, 0n);
}

/** A plain decimal in whole 10⁻¹⁵. */
function exactly(plain: string): bigint {
  const [whole = "", part = ""] = plain.split(".");
  return BigInt(whole + part.padEnd(15, "0"));
}

function inWords({ quantity, unit }: Amount): string {
  return `${quantity ?? "no quantity"}${unit === undefined ? "" : ` ${unit}`}`;
}

function nameOf({ description, number, hs, ...rest }: Item | StatementItem): string {
  const code = "code" in rest ? rest.code : "declaredCode" in rest ? rest.declaredCode : undefined;
  return (description ?? number ?? code ?? hs ?? "").slice(0, LONGEST);
}
