import type { Address } from "../../../model/party.ts";
import type { Fact } from "../us-common/facts.ts";

/** A row of the CSL, as both layouts give it: texts trimmed, absent ones `""`, lists split. */
export interface CslRecord {
  /** `_id` or `id`: OFAC's number for Treasury's rows, else a hash. */
  readonly id: string;
  readonly source: string;
  readonly entityNumber: string;
  readonly type: string;
  readonly programs: readonly string[];
  readonly name: string;
  readonly altNames: readonly string[];
  readonly title: string;
  readonly addresses: readonly Address[];
  readonly countries: readonly string[];
  readonly notice: string;
  readonly startDate: string;
  readonly endDate: string;
  readonly standardOrder: string;
  readonly licenceRequirement: string;
  readonly licencePolicy: string;
  readonly vessel: {
    readonly callSign: string;
    readonly type: string;
    readonly tonnage: string;
    readonly registeredTonnage: string;
    readonly flag: string;
    readonly owner: string;
  };
  readonly remarks: string;
  readonly url: string;
  readonly birthDates: readonly string[];
  readonly birthPlaces: readonly string[];
  readonly facts: readonly Fact[];
}

/** Splits a cell at `; ` and drops the noise the publisher leaves in it. */
export function splitCell(text: string): string[] {
  return text
    .split(/;(?:\s+|$)/)
    .map((part) => part.trim())
    .filter((part) => part !== "" && part !== "[]");
}
