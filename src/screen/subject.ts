import type { ItemScreening } from "../model/screening.ts";

/** `item`, or of several `item 20`: its line of the manifest, else its place. */
export function subjectOf(items: readonly ItemScreening[], at: number): string {
  return items.length > 1 ? `item ${items[at]?.item.line ?? at + 1}` : "item";
}
