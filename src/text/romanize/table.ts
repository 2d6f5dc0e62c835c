import { lookup } from "../lookup.ts";
import type { Lookup } from "../lookup.ts";

/**
 * A table written as text: entries parted by blanks or line breaks, each `key=value`; several keys of one value are
 * parted by commas, an underscore in a value is a blank. A key that comes twice keeps its first value.
 */
export function table(rows: string): Lookup<string> {
  return lookup(() => {
    const map = new Map<string, string>();
    for (const row of rows.split(/\s+/)) {
      const place = row.indexOf("=");
      if (place < 1) continue;
      const value = row.slice(place + 1).replaceAll("_", " ");
      for (const key of row.slice(0, place).split(",")) if (!map.has(key)) map.set(key, value);
    }
    return map;
  });
}
