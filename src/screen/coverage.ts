import type { Coverage, PartyScreening } from "../model/screening.ts";
import type { RowProblem } from "../model/shipment.ts";
import type { Owned } from "./owned.ts";

/** Problems after which a party was screened on less than the manifest holds of it. */
const UNREAD = new Set(["bad-imo", "damaged-text"]);

/** What one screening covered: that of the run, less what of this one could not be screened. */
export function coverageOf(
  base: Coverage,
  parties: readonly PartyScreening[],
  problems: readonly RowProblem[],
  owned: readonly Owned[],
): Coverage {
  const gaps = [
    ...parties
      .filter((result) => result.status === "unscreenable")
      .map(({ party, reason }) => `${party.role} could not be screened: ${reason ?? ""}`),
    ...problems
      .filter(({ blocking, code }) => blocking || UNREAD.has(code))
      .map(({ line, message }) => `line ${line}: ${message}`),
    ...new Set(owned.flatMap((one) => one.gaps)),
  ];
  const known = owned.length > 0 && owned.every(({ looked }) => looked);
  const so = known ? { ...base, notCovered: base.notCovered.filter((code) => code !== "ownership") } : base;
  return gaps.length === 0 ? so : { ...so, status: "partial", gaps: [...so.gaps, ...gaps] };
}
