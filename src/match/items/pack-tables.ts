import { bytesOf, joinParts, splitParts } from "../parts.ts";
import type { ItemTables } from "./item-tables.ts";

/** Raised whenever equal catalogs would give other tables. */
const VERSION = 3;

const TYPES = { Uint8Array, Uint16Array, Uint32Array, Int32Array, Float64Array } as const;
type TypeName = keyof typeof TYPES;

/** Arrays by name, and such groups. */
type Group = { [name: string]: ArrayBufferView | Group };

/** Each array of the tables: its path, in dots, and its type. */
type Part = readonly [path: string, type: TypeName];

/** Tables as bytes. `key` tells what they were made of. */
export function packTables(tables: ItemTables, key: string): Uint8Array {
  const parts: Part[] = [];
  const bytes: Uint8Array[] = [];
  const walk = (group: Group, path: string): void => {
    for (const [name, one] of Object.entries(group)) {
      if (!ArrayBuffer.isView(one)) {
        walk(one, `${path}${name}.`);
        continue;
      }
      parts.push([path + name, one.constructor.name as TypeName]);
      bytes.push(bytesOf(one));
    }
  };
  walk(tables as unknown as Group, "");
  return joinParts({ version: VERSION, key, parts }, bytes);
}

/** Tables in bytes made by `packTables`; undefined where they were made of something else, by another version of Cordon, or are damaged. */
export function unpackTables(bytes: Uint8Array, key: string): ItemTables | undefined {
  try {
    const { header, part } = splitParts(bytes);
    const made = header as {
      readonly version: number;
      readonly key: string;
      readonly parts: readonly Part[];
    };
    if (made.version !== VERSION || made.key !== key) return undefined;
    const tables: Group = {};
    for (const [index, [path, type]] of made.parts.entries()) {
      const names = path.split(".");
      let group = tables;
      for (const name of names.slice(0, -1)) group = (group[name] ??= {}) as Group;
      group[names.at(-1)!] = part<ArrayBufferView>(index, TYPES[type]);
    }
    return tables as unknown as ItemTables;
  } catch {
    return undefined;
  }
}
