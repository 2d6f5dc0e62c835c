import { placesOfExport } from "../model/places-of-export.ts";
import { NOT_COVERED } from "../model/screening.ts";
import type { Coverage, ItemScreening, NotCovered, PartyScreening } from "../model/screening.ts";
import type { RowProblem, Shipment } from "../model/shipment.ts";
import type { Owned } from "./owned.ts";
import { subjectOf } from "./subject.ts";
import { undeterminedGap, undeterminedLines } from "./undetermined.ts";
import { isUntold } from "./untold.ts";

/** Problems after which a party or the route was screened on less than the manifest holds of it. */
const UNREAD = new Set(["bad-imo", "damaged-text", "unread-route"]);

/** Places that could not be read, and whether what else is told of a shipment stands in for them. */
const PLACES: Readonly<Record<string, (shipment: Shipment) => boolean>> = {
  "unread-departure": (shipment) => placesOfExport(shipment).length > 0,
  "unread-destination": ({ destination }) => destination !== undefined,
};

/** The problems by which a shipment was screened on less than the manifest holds of it. */
export function unreadOf(shipment: Shipment, problems: readonly RowProblem[]): readonly RowProblem[] {
  return problems.filter(
    ({ blocking, code }) => blocking || UNREAD.has(code) || PLACES[code]?.(shipment) === false,
  );
}

/** What is not looked at where a shipment has no goods. */
const OF_GOODS: ReadonlySet<NotCovered> = new Set(["items", "licences", "item_scope"]);

/**
 * What one screening covered: that of the run, less what of this one could not be screened. Rules that somebody `asked` for and that
 * could not be laid beside a line of goods are a gap; those of a place of export that nobody tells are not looked at.
 */
export function coverageOf(
  base: Coverage,
  parties: readonly PartyScreening[],
  items: readonly ItemScreening[],
  unread: readonly RowProblem[],
  owned: readonly Owned[],
  asked: boolean,
): Coverage {
  const gaps = [
    ...parties
      .filter((result) => result.status === "unscreenable")
      .map(({ party, reason }) => `${party.role} could not be screened: ${reason ?? ""}`),
    ...items.flatMap(({ item }, at) =>
      isUntold(item)
        ? [
            `${subjectOf(items, at)} could not be screened: it needs a description, a control code or a tariff code`,
          ]
        : [],
    ),
    ...unread.map(({ line, message }) => `line ${line}: ${message}`),
    ...new Set(owned.flatMap((one) => one.gaps)),
    ...(asked ? undeterminedGap(undeterminedLines(items)) : []),
  ];
  const known = owned.length > 0 && owned.every(({ looked }) => looked);
  const notCovered = NOT_COVERED.filter(
    (code) =>
      (base.notCovered.includes(code) && !(known && code === "ownership")) ||
      (items.length === 0 && OF_GOODS.has(code)) ||
      (code === "licences" &&
        items.some((one) => one.notAsked !== undefined || one.undetermined !== undefined)),
  );
  const so = { ...base, notCovered };
  return gaps.length === 0 ? so : { ...so, status: "partial", gaps: [...so.gaps, ...gaps] };
}
