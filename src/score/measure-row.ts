import { CIRCUMSTANCES, type Circumstance } from "../model/measure.ts";
import { objectAt, recordAt, textAt, wholeAt, wordAt } from "./shape.ts";

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

/** @throws CordonError `usage` naming the place. */
export function parseMeasureRow(json: unknown, where: string): MeasureRow {
  const row = recordAt(json, where, ["code", "severity", "gate"], ["variants"]);
  return {
    code: textAt(row["code"], `${where}.code`),
    severity: wholeAt(row["severity"], `${where}.severity`, 0, 100),
    gate: gateAt(row["gate"], `${where}.gate`),
    ...("variants" in row && { variants: variantsAt(row["variants"], `${where}.variants`) }),
  };
}

function variantsAt(json: unknown, where: string): Readonly<Partial<Record<Circumstance, MeasureVariant>>> {
  const variants = Object.entries(objectAt(json, where)).map(([name, value]) => {
    const at = `${where}.${name}`;
    const row = recordAt(value, at, [], ["severity", "gate"]);
    return [
      wordAt(name, `${where}: a name`, CIRCUMSTANCES),
      {
        ...("severity" in row && { severity: wholeAt(row["severity"], `${at}.severity`, 0, 100) }),
        ...("gate" in row && { gate: gateAt(row["gate"], `${at}.gate`) }),
      },
    ] as const;
  });
  return Object.fromEntries(variants);
}

function gateAt(value: unknown, where: string): MeasureGate {
  return wordAt(value, where, ["hold", "enhanced", "none"]);
}
