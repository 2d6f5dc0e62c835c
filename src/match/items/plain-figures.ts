import { folded } from "./folded.ts";

/** Units of which the case of a letter tells: milli or mega, bit or byte, newton or knot. */
const CASED: readonly (readonly [written: RegExp, plain: string])[] = [
  [/(?<=\d[\s-]?)M(?=(?:[Ww]|J|V|[Rr]ad)(?![\p{L}\d]))/gu, "mega"],
  [/(?<=\d[\s-]?)kN(?![\p{L}\d])/gu, "kilonewton"],
  [/(?<=\d[\s-]?[kKMGT])b(?=\/s(?![\p{L}\d]))/gu, "bit"],
];
/** `1'500'000`, `1.000.000`: marks that only part thousands. */
const APOSTROPHES = /(?<=\d)['’](?=\d{3}(?!\d))/g;
const DOTS = /(?<![\d.,])\d{1,3}(?:\.\d{3}){2,}(?![\d.,]\d)/g;
/** `.9 µm`. */
const BARE_DOT = /(?<![\p{L}\d.,])\.(?=\d)/gu;
/** `20k rpm`. */
const THOUSANDS = /(?<![\p{L}\d.,])(\d{1,4})\s?k(?=\s?rpm\b)/giu;

/**
 * A description with its figures made plain, folded: what the case of letters tells of a unit is told in words, and marks between
 * thousands are gone. In capitals alone case tells nothing: `5 MW` of such a text is left out of the figures.
 */
export function plainFigures(text: string): string {
  const bare = text
    .replaceAll(APOSTROPHES, "")
    .replaceAll(DOTS, (figure) => figure.replaceAll(".", ""))
    .replaceAll(BARE_DOT, "0.")
    .replaceAll(THOUSANDS, "$1000");
  const capitals = !/\p{Ll}/u.test(bare);
  const cased = capitals
    ? bare.replaceAll(CASED[0]![0], "mega or milli ")
    : CASED.reduce((so, [written, plain]) => so.replaceAll(written, plain), bare);
  return folded(cased).replaceAll("−", "-").replaceAll("³", "3").replaceAll("²", "2").replaceAll("+/-", "±");
}
