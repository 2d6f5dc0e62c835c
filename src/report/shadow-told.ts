import type { Shadowed } from "../model/shadow.ts";

/** Shipments that are shown one by one: those that move, and those with a finding that kept its numbers. */
export function isTold({ move, findings }: Shadowed): boolean {
  return move !== "none" || findings.some(({ kept }) => kept !== undefined);
}
