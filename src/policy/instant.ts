import type { Instant } from "../model/dated-record.ts";

const ZONED = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)(?::(\d\d))?(Z|[+-]\d\d:\d\d)$/;
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** What is wrong with a moment, for the message. */
export const INSTANT_LIKE = "2026-12-31T23:59:59+01:00, with its zone (Z or an offset)";

/** A moment with date, time and zone; undefined for any other text, or a day or hour that does not exist. */
export function instantOf(text: string): Instant | undefined {
  const parts = ZONED.exec(text);
  if (parts === null) return undefined;
  const [, day = "", hour = "", minute = "", second = "00", zoneText = ""] = parts;
  const start = startOf(day);
  const zone = zoneText === "Z" ? 0 : zoneOf(zoneText);
  if (start === undefined || zone === undefined) return undefined;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  const local = start + (Number(hour) * 60 + Number(minute)) * MINUTE + Number(second) * 1000;
  return { text, at: local - zone * MINUTE, zone };
}

function zoneOf(text: string): number | undefined {
  const [hours, minutes] = [Number(text.slice(1, 3)), Number(text.slice(4))];
  if (hours > 14 || minutes > 59) return undefined;
  return (text.startsWith("-") ? -1 : 1) * (hours * 60 + minutes);
}

/** The start of an ISO day, as if its zone were UTC; undefined where there is no such day. */
function startOf(day: string): number | undefined {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day) ? date.getTime() : undefined;
}

/** How many days a moment lies outside a day, and on which side; undefined where the whole day is within. */
export interface Outside {
  readonly side: "before" | "after";
  /** Whole days between the day and the day of the moment, in the zone of the moment. */
  readonly days: number;
}

/**
 * Whether the day on which it is `now` lies within two moments, all of it, to the second: the day that it is then in the zone in
 * which each moment is written. So now itself lies within them. `now`: milliseconds since 1970 UTC.
 */
export function outsideNow(now: number, from: Instant, to: Instant): Outside | undefined {
  const dayIn = ({ zone }: Instant) => Math.floor((now + zone * MINUTE) / DAY) * DAY;
  return outsideDays(dayIn(from), dayIn(to), from, to);
}

/** Whole hours since a moment of the last day; undefined where it is longer ago, or has yet to come. */
export function hoursSince({ at }: Instant, now: number): number | undefined {
  const passed = now - at;
  return passed > 0 && passed < DAY ? Math.floor(passed / (60 * MINUTE)) : undefined;
}

/**
 * Whether all of an ISO day lies within two moments, to the second. A day has no zone of its own: it is taken in the zone in
 * which each moment is written. A day that does not exist is never within.
 */
export function outside(day: string, from: Instant, to: Instant): Outside | undefined {
  const start = startOf(day);
  if (start === undefined) return { side: "after", days: 0 };
  return outsideDays(start, start, from, to);
}

/** `first`, `last`: the start of the day in the zone of each moment, as if that were UTC. */
function outsideDays(first: number, last: number, from: Instant, to: Instant): Outside | undefined {
  const [fromLocal, toLocal] = [from.at + from.zone * MINUTE, to.at + to.zone * MINUTE];
  if (last + DAY - 1000 > toLocal) return { side: "after", days: last / DAY - Math.floor(toLocal / DAY) };
  if (first < fromLocal) return { side: "before", days: Math.floor(fromLocal / DAY) - first / DAY };
  return undefined;
}
