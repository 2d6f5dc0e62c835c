import { CIRCUMSTANCES, type Circumstance } from "../model/measure.ts";
import { type Reader, rowAt, tableAt, text, whole, word } from "./shape.ts";

export type MeasureGate = "hold" | "enhanced" | "none";

/** One row of the profile's table of measures. */
export interface MeasureRow {
  /** The code a finding of this measure carries. */
  readonly code: string;
  /** 0–100. */
  readonly severity: number;
  /** `hold` where the measure forbids the transaction or requires a licence. */
  readonly gate: MeasureGate;
  readonly variants?: Readonly<Partial<Record<Circumstance, MeasureVariant>>>;
}

export interface MeasureVariant {
  readonly severity?: number;
  readonly gate?: MeasureGate;
}

/** @throws ProfileRefused naming each place that is wrong. */
export function parseMeasureRow(json: unknown, where: string): MeasureRow {
  return rowAt<Omit<MeasureRow, "variants">, Required<Pick<MeasureRow, "variants">>>(
    json,
    where,
    { code: text, severity: whole(0, 100), gate: gateAt },
    { variants: variantsAt },
  );
}

const variantsAt: Reader<Readonly<Partial<Record<Circumstance, MeasureVariant>>>> = (json, where) =>
  tableAt(json, where, variantAt, word(CIRCUMSTANCES));

const variantAt: Reader<MeasureVariant> = (json, where) =>
  rowAt<object, Required<MeasureVariant>>(json, where, {}, { severity: whole(0, 100), gate: gateAt });

const gateAt: Reader<MeasureGate> = word(["hold", "enhanced", "none"]);
