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

const CODES = [
  "PARTY.LISTED",
  "PARTY.LISTED_WEAK",
  "PARTY.ADDRESS",
  "ITEM.MUNITIONS",
  "ITEM.STRATEGIC",
  "ITEM.DUAL_USE",
  "ITEM.LOW_TIER",
  "ITEM.VAGUE",
  "DEST.EMBARGO",
  "DEST.SEVERE",
  "DEST.ARMS_EMBARGO",
  "DEST.CONCERN",
  "DEST.TIE",
  "DEST.MISMATCH",
  "USE.MILITARY",
  "USE.RED_FLAG.new-buyer",
  "USE.RED_FLAG.cash",
  "LICENCE.REQUIRED",
  "DATA.UNSCREENABLE",
];

/** Any whole number from 0 to `most`, the ends more often than the rest. */
export function upTo(most: number, random: () => number): number {
  const dice = random();
  if (dice < 0.1) return 0;
  return dice > 0.9 ? most : Math.floor(random() * (most + 1));
}

export function pick<T>(from: readonly T[], random: () => number): T {
  return from[Math.floor(random() * from.length)] as T;
}

export function anyFinding(random: () => number): Finding {
  const gate = pick<Band | undefined>([undefined, undefined, "standard", "enhanced", "hold"], random);
  return finding(pick(CODES, random), upTo(100, random), upTo(100, random), gate);
}

export function anyFindings(random: () => number): Finding[] {
  return Array.from({ length: Math.floor(random() * 12) }, () => anyFinding(random));
}

export function shuffled<T>(from: readonly T[], random: () => number): T[] {
  const list = [...from];
  for (let last = list.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [list[last], list[other]] = [list[other] as T, list[last] as T];
  }
  return list;
}
