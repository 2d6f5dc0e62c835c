import type { Band } from "../model/finding.ts";
import type { Shadowed, ShadowSummary } from "../model/shadow.ts";

type Counts = Omit<ShadowSummary, "inputs" | "starter" | "gaps">;

/** Counts shipments as they come: a million need no more memory than one. */
export class ShadowCount {
  private readonly gross = empty();
  private readonly net = empty();
  private readonly counts = {
    shipments: 0,
    looser: 0,
    stricter: 0,
    totalOnly: 0,
    netUnknown: 0,
    keptFindings: 0,
    keptShipments: 0,
    restated: 0,
  };

  add({ before, after, move, findings, savedTotal }: Shadowed): void {
    const { counts } = this;
    counts.shipments++;
    if (move !== "none") counts[move]++;
    else if (before.total !== after.total) counts.totalOnly++;
    this.gross[before.gross][after.gross]++;
    if (before.net === undefined || after.net === undefined) counts.netUnknown++;
    else this.net[before.net][after.net]++;
    const kept = findings.filter((finding) => finding.kept !== undefined).length;
    counts.keptFindings += kept;
    if (kept > 0) counts.keptShipments++;
    if (savedTotal !== undefined) counts.restated++;
  }

  counted(): Counts {
    return { ...this.counts, gross: this.gross, net: this.net };
  }
}

function empty(): Record<Band, Record<Band, number>> {
  return { standard: noneYet(), enhanced: noneYet(), hold: noneYet() };
}

function noneYet(): Record<Band, number> {
  return { standard: 0, enhanced: 0, hold: 0 };
}
