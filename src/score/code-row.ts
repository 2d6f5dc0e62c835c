import type { Factor } from "../model/finding.ts";
import { objectAt, recordAt, refuse, textAt, wholeAt, wordAt } from "./shape.ts";

/** Points 0–100; or the measure's own severity; or the weak share of it. */
export type CodeSeverity = number | "measure" | "weak_measure";
export type CodeGate = "hold" | "enhanced" | "none" | "measure";

/** One row of the profile's table of codes. */
export interface CodeRow {
  /** `-` where findings of this code only gate or inform; their severity is then 0. */
  readonly factor: Factor;
  readonly severity: CodeSeverity;
  readonly gate: CodeGate;
  readonly meaning: string;
  /** Name of the ladder it is a rung of. */
  readonly ladder?: string;
  /** What is otherwise when a named fact holds, such as `embargoed`. */
  readonly variants?: Readonly<Record<string, CodeVariant>>;
}

export interface CodeVariant {
  readonly severity?: CodeSeverity;
  readonly gate?: CodeGate;
}

/** @throws CordonError `usage` naming the place. */
export function parseCodeRow(json: unknown, where: string): CodeRow {
  const row = recordAt(json, where, ["factor", "severity", "gate", "meaning"], ["ladder", "variants"]);
  const factor = wordAt(row["factor"], `${where}.factor`, ["P", "I", "D", "U", "-"]);
  const severity = severityAt(row["severity"], `${where}.severity`);
  if (factor === "-" && severity !== 0) refuse(`${where}.severity`, `must be 0, as the factor is "-"`);
  return {
    factor,
    severity,
    gate: gateAt(row["gate"], `${where}.gate`),
    meaning: textAt(row["meaning"], `${where}.meaning`),
    ...("ladder" in row && { ladder: textAt(row["ladder"], `${where}.ladder`) }),
    ...("variants" in row && { variants: variantsAt(row["variants"], `${where}.variants`) }),
  };
}

function variantsAt(json: unknown, where: string): Readonly<Record<string, CodeVariant>> {
  const variants = Object.entries(objectAt(json, where)).map(([name, value]) => {
    const at = `${where}.${name}`;
    const row = recordAt(value, at, [], ["severity", "gate"]);
    return [
      name,
      {
        ...("severity" in row && { severity: severityAt(row["severity"], `${at}.severity`) }),
        ...("gate" in row && { gate: gateAt(row["gate"], `${at}.gate`) }),
      },
    ] as const;
  });
  return Object.fromEntries(variants);
}

function severityAt(value: unknown, where: string): CodeSeverity {
  if (value === "measure" || value === "weak_measure") return value;
  return wholeAt(value, where, 0, 100);
}

function gateAt(value: unknown, where: string): CodeGate {
  return wordAt(value, where, ["hold", "enhanced", "none", "measure"]);
}
