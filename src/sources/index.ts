import type { Format, ListInfo } from "./source.ts";

/** The watchlists Cordon can read: one row a list. */
export const lists = [] as const satisfies readonly ListInfo[];

/** The layouts in which they are published: one row a layout; its id names its folder under fixtures/sources. */
export const formats: readonly Format[] = [];
