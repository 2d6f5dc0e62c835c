import type { ListEntry } from "../model/list-entry.ts";

/** The entry's primary name; an entry that lists only a place has its address. */
export function listedName({ names, addresses, id }: ListEntry): string {
  return (names.find((name) => name.strength === "primary") ?? names[0])?.text ?? addresses[0]?.text ?? id;
}
