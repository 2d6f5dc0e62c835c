import { CordonError } from "../model/errors.ts";
import { BANDS, type Band, type Score } from "../model/finding.ts";
import { isStricter } from "./bands.ts";
import { byCodeUnits, CODE, OVERLAY, VERSION, overlayName } from "./grammar.ts";

/** What a vector says. `gates` and `overlays` are sorted. */
export interface ParsedVector extends Pick<Score, "factors" | "gates" | "gross" | "net" | "overlays"> {
  /** Version of the scoring system, such as `1.0`. */
  readonly version: string;
}

const EXAMPLE = "CSS:1.0/P:100/I:0/D:35/U:0/G:PARTY.LISTED=hold/B:hold/N:hold/O:-";
const FIELDS = ["CSS", "P", "I", "D", "U", "G", "B", "N", "O"] as const;

/** The canonical text: gates and overlays sorted, `-` for none. */
export function formatVector(vector: ParsedVector): string {
  const { factors, gates, gross, net, overlays } = vector;
  const sorted = gates.toSorted((a, b) => byCodeUnits(a.code, b.code)); // by code alone: "=" comes after "-" and "."
  const demands = sorted.map(({ code, band }) => `${code}=${band}`);
  return [
    `CSS:${vector.version}/P:${factors.P}/I:${factors.I}/D:${factors.D}/U:${factors.U}`,
    `G:${demands.join("+") || "-"}/B:${gross}/N:${net}`,
    `O:${overlays.toSorted(byCodeUnits).join("+") || "-"}`,
  ].join("/");
}

/**
 * Reads a vector. Overlays may stand in any order; everything else has one way of being written.
 * @throws CordonError `usage` for any other text.
 */
export function parseVector(text: string): ParsedVector {
  const parts = text.split("/");
  if (parts.length !== FIELDS.length) malformed(text, `it has ${parts.length} fields, not ${FIELDS.length}`);
  const field = (name: (typeof FIELDS)[number]): string => {
    const part = parts[FIELDS.indexOf(name)] ?? "";
    if (!part.startsWith(`${name}:`)) malformed(part, `"${name}:" should stand here`);
    return part.slice(name.length + 1);
  };
  const version = field("CSS");
  if (!VERSION.test(version)) malformed(version, "this is no version, such as 1.0");
  const factors = {
    P: factorAt(field("P")),
    I: factorAt(field("I")),
    D: factorAt(field("D")),
    U: factorAt(field("U")),
  };
  const gates = gatesAt(field("G"));
  const gross = bandAt(field("B"));
  const net = bandAt(field("N"));
  if (isStricter(net, gross)) malformed(`N:${net}`, `the net band is never above the gross band, ${gross}`);
  return { version, factors, gates, gross, net, overlays: overlaysAt(field("O")) };
}

function factorAt(text: string): number {
  if (!/^(?:0|[1-9]\d?|100)$/u.test(text)) malformed(text, "a factor is a whole number from 0 to 100");
  return Number(text);
}

function bandAt(text: string): Band {
  return BANDS.find((band) => band === text) ?? malformed(text, `a band is one of ${BANDS.join(", ")}`);
}

function gatesAt(text: string): Score["gates"] {
  if (text === "-") return [];
  const gates = text.split("+").map((gate) => {
    const cut = gate.indexOf("=");
    const code = gate.slice(0, Math.max(0, cut));
    if (!CODE.test(code)) malformed(gate, "a gate is written as code=band");
    const band = bandAt(gate.slice(cut + 1));
    if (band === "standard") malformed(gate, "a gate demands enhanced or hold");
    return { code, band };
  });
  const unsorted = gates.findIndex((gate, place) => place > 0 && gate.code <= (gates[place - 1]?.code ?? ""));
  if (unsorted > 0) malformed(gates[unsorted]?.code ?? "", "gates stand once each, in alphabetical order");
  return gates;
}

function overlaysAt(text: string): readonly string[] {
  if (text === "-") return [];
  const overlays = text.split("+");
  const wrong = overlays.find((overlay) => !OVERLAY.test(overlay));
  if (wrong !== undefined) malformed(wrong, "an overlay is written as name@version");
  if (new Set(overlays.map(overlayName)).size < overlays.length) malformed(text, "an overlay stands once");
  return overlays.sort(byCodeUnits);
}

function malformed(found: string, why: string): never {
  const shown = found.length > 80 ? `${found.slice(0, 80)}…` : found;
  throw new CordonError(
    "usage",
    `not a scoring vector: ${why} (found ${JSON.stringify(shown)})`,
    `A vector looks like ${EXAMPLE}`,
  );
}
