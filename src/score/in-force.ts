import { CordonError } from "../model/errors.ts";
import type { Effective } from "./profile.ts";

/** A profile with the name under which its user knows it, such as its file. */
export interface Dated {
  readonly name: string;
  readonly effective?: Effective;
}

const HINT =
  'Give each profile "effective": {"from": DAY, "to": DAY} so that one alone holds on any day; to is left out for the last.';

/**
 * Of several profiles the one that is in force on a day (ISO). One without `effective` holds on every day.
 * @throws CordonError `usage` where none is in force on that day, or where two share any day at all.
 */
export function inForceOn<T extends Dated>(profiles: readonly T[], day: string): T {
  const sorted = profiles.toSorted((a, b) => (fromOf(a) < fromOf(b) ? -1 : 1));
  for (const [at, one] of sorted.entries()) {
    const next = sorted[at + 1];
    if (next !== undefined && fromOf(next) <= toOf(one)) {
      const what = `${words(one)} and ${words(next)} are in force on the same days`;
      throw new CordonError("usage", `scoring profiles: ${what}`, HINT);
    }
  }
  const found = sorted.find((one) => fromOf(one) <= day && day <= toOf(one));
  if (found !== undefined) return found;
  const given = sorted.map(words).join(", ") || "none given";
  throw new CordonError("usage", `no scoring profile is in force on ${day}: ${given}`, HINT);
}

const fromOf = ({ effective }: Dated): string => effective?.from ?? "0000-01-01";
const toOf = ({ effective }: Dated): string => effective?.to ?? "9999-12-31";

function words({ name, effective }: Dated): string {
  if (effective === undefined) return `${name} (every day)`;
  return `${name} (${effective.from} to ${effective.to ?? "further notice"})`;
}
