import { readFileSync } from "node:fs";
import type { Band, Factor, Finding } from "../../src/model/finding.ts";
import { parseProfile, type ScoringProfile } from "../../src/score/profile.ts";

/** A fresh copy of the shipped profile's JSON, to be broken at will. */
export function shippedJson(): Record<string, unknown> {
  return JSON.parse(readFileSync(new URL("../../data/scoring/common-1.0.json", import.meta.url), "utf8"));
}

/** The shipped profile's JSON with its shape, to be changed at will. */
export interface ProfileJson {
  id: string;
  weights: Record<string, number>;
  bands: Record<string, { from: number }>;
  match: { near: number; same: number; holdConfidence: number };
  measures: Record<string, { code: string; severity?: number; gate?: string }>;
  codes: Record<
    string,
    { severity: unknown; gate: string; ladder?: string; variants?: Record<string, object> }
  >;
  ladders: Record<string, string[]>;
}

/** The shipped profile's JSON with a change. */
export function changedJson(change: (json: ProfileJson) => void): ProfileJson {
  const json = shippedJson() as unknown as ProfileJson;
  change(json);
  return json;
}

/** The shipped profile with a change. */
export function changed(change: (json: ProfileJson) => void): ScoringProfile {
  return parseProfile(changedJson(change));
}

export const profile: ScoringProfile = parseProfile(shippedJson());

export function finding(code: string, severity: number, confidence = 100, gate?: Band): Finding {
  const initial = code.startsWith("DATA") || code.startsWith("LICENCE") ? "-" : (code[0] as Factor);
  return {
    code,
    factor: initial,
    severity,
    confidence,
    ...(gate !== undefined && { gate }),
    rule: "test",
    citation: "15 CFR 744.11",
    evidence: {},
  };
}

/** Equal seeds give equal numbers, 0 ≤ x < 1. */
export function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function pick<T>(from: readonly T[], random: () => number): T {
  return from[Math.floor(random() * from.length)] as T;
}

export function shuffled<T>(from: readonly T[], random: () => number): T[] {
  const list = [...from];
  for (let last = list.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [list[last], list[other]] = [list[other] as T, list[last] as T];
  }
  return list;
}
