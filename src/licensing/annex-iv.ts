import { isOneOf } from "../text/scope.ts";
import type { EuRules } from "./eu-rules.ts";

/** Whether Annex IV holds an item: in whole, not at all, or by a fact that no code tells, which is then the answer, in own words. */
export function annexIvOf({ codes, partial }: EuRules["annexIV"], code: string): "whole" | "no" | string {
  if (!isOneOf(code, codes)) return "no";
  return partial.find((one) => isOneOf(code, one.codes))?.needs ?? "whole";
}
