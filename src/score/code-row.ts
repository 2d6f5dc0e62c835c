import type { Factor } from "../model/finding.ts";
import { CODE } from "./grammar.ts";
import { type Reader, refuse, rowAt, tableAt, text, textAt, wholeAt, word } from "./shape.ts";

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

/** A table of rows by code. @throws ProfileRefused naming each place that is wrong. */
export const codesAt: Reader<Readonly<Record<string, CodeRow>>> = (json, where) =>
  tableAt(json, where, codeRowAt, (name, at) => textAt(name, at, CODE, "PARTY.LISTED"));

function codeRowAt(json: unknown, where: string): CodeRow {
  const row = rowAt<Omit<CodeRow, "ladder" | "variants">, Required<Pick<CodeRow, "ladder" | "variants">>>(
    json,
    where,
    { factor: word(["P", "I", "D", "U", "-"]), severity: severityAt, gate: gateAt, meaning: text },
    { ladder: text, variants: variantsAt },
  );
  const scores = [row, ...Object.values(row.variants ?? {})].some(({ severity = 0 }) => severity !== 0);
  if (row.factor === "-" && scores) refuse(`${where}.severity`, `must be 0, as the factor is "-"`);
  return row;
}

const variantsAt: Reader<Readonly<Record<string, CodeVariant>>> = (json, where) =>
  tableAt(json, where, variantAt, text);

const variantAt: Reader<CodeVariant> = (json, where) =>
  rowAt<object, Required<CodeVariant>>(json, where, {}, { severity: severityAt, gate: gateAt });

function severityAt(value: unknown, where: string): CodeSeverity {
  if (value === "measure" || value === "weak_measure") return value;
  return wholeAt(value, where, 0, 100);
}

const gateAt: Reader<CodeGate> = word(["hold", "enhanced", "none", "measure"]);
