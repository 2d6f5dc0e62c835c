import { folded, isAscii } from "./folded.ts";

/** Units of which the case of a letter tells: milli or mega, bit or byte, newton or knot. */
const CASED: readonly (readonly [written: RegExp, plain: string])[] = [
  [/(?<=\d[\s-]?)M(?=(?:[Ww]|J|V|[Rr]ad)(?![\p{L}\d]))/gu, "mega"],
  [/(?<=\d[\s-]?)kN(?![\p{L}\d])/gu, "kilonewton"],
  [/(?<=\d[\s-]?[kKMGT])b(?=\/s(?![\p{L}\d]))/gu, "bit"],
];
/** Without any of these letters none of them stands in a text. */
const CASE_TELLS = /M[WwJVRr]|kN|b\/s/;
/** `1'500'000`, `1.000.000`: marks that only part thousands. */
const APOSTROPHE = /['’]/;
const APOSTROPHES = /(?<=\d)['’](?=\d{3}(?!\d))/g;
const DOTS = /(?<![\d.,])\d{1,3}(?:\.\d{3}){2,}(?![\d.,]\d)/g;
/** `.9 µm`. */
const BARE_DOT = /(?<![\p{L}\d.,])\.(?=\d)/gu;
/** `20k rpm`. */
const RPM = /rpm/i;
const THOUSANDS = /(?<![\p{L}\d.,])(\d{1,4})\s?k(?=\s?rpm\b)/giu;
/** `(1.7 + L/800) µm`: a length error that grows with the length measured; lists compare its fixed part. */
const GROWING =
  /(?<![\d.,])(\d{1,3}(?:[.,]\d{1,3})?)(?:\s?um)?\s?\+\s?(?:\d+(?:[.,]\d+)?\s?[*x·]?\s?)?l\s?(?:\(mm\)|\[mm\])?\s?\/\s?\d+(?:\s?mm)?\s?\)?\s?(?:um(?![a-z])|microns?)?/g;
/** `±5"` of what measures angles: seconds of arc, no inches. */
const SECONDS = /(±\s?\d+(?:[.,]\d+)?)\s?(?:"|″|'')/g;
const MEASURES_ANGLES =
  /angle|angular|winkel|encoder|drehgeber|rotary|theodolit|total station|autocollimator|goniomet/;
/** `±10 g` of what senses or makes acceleration: no grams, but where its weight is told. */
const GRAVITIES = /(?<!(?:weight|weighs|mass|gewicht|masse|wt)[^,;\d]{0,12})(\d\s?)(m?)g(?![\p{L}\d/²³])/gu;
const SENSES_ACCELERATION = /acceleromet|beschleunigung|\bimu\b|inertial|gyro|vibration|\bshock\b|centrifuge/;
/** `X 650 Y 520 Z 475`: how far the axes of a machine travel, in millimetres. */
const AXES = /(?<![\p{L}\d])x\s?[:=]?\s?\d[^\p{L}]{1,12}y\s?[:=]?\s?\d/u;
const AXIS =
  /(?<![\p{L}\d])([xyz])\s?[:=]?\s?(\d{1,2},\d{3}|\d{2,5})(?:\s?mm)?(?=\s?[,;/)yz]|\s[yz]|\s*$|\s+(?!u?m\b))/gu;
/** `sensitivity 50 pT` of a magnetometer is its noise in a root hertz. */
const NOISE = /(\d)\s?pt(?![a-z]|\s?(?:rms\s?)?\/)/g;

/**
 * A description with its figures made plain, folded: what the case of letters tells of a unit is told in words, and marks between
 * thousands are gone, and of a length error that grows with the length its fixed part is left. In capitals alone case tells nothing: `5 MW` of such a text is left out of the figures.
 */
export function plainFigures(text: string): string {
  const plain = folded(/\d/.test(text) ? withFigures(text) : text);
  const marked = isAscii(text) ? plain : plain.replaceAll("−", "-").replaceAll("³", "3").replaceAll("²", "2");
  const signed = marked.replaceAll("+/-", "±");
  const seconds =
    signed.includes("±") && MEASURES_ANGLES.test(signed) ? signed.replaceAll(SECONDS, "$1 arcsec") : signed;
  const told = SENSES_ACCELERATION.test(seconds)
    ? seconds.replaceAll(GRAVITIES, (_, figure, milli) => `${figure}${milli === "" ? "gn" : "milli-g"}`)
    : seconds;
  const grown = told.includes("+") && told.includes("/") ? told.replaceAll(GROWING, "$1 um ") : told;
  const moved = AXES.test(grown) ? grown.replaceAll(AXIS, "$1 travel $2 mm") : grown;
  return moved.includes("magnet") ? moved.replaceAll(NOISE, "$1 pt/rthz") : moved;
}

function withFigures(text: string): string {
  let bare = APOSTROPHE.test(text) ? text.replaceAll(APOSTROPHES, "") : text;
  if (bare.includes("."))
    bare = bare.replaceAll(DOTS, (figure) => figure.replaceAll(".", "")).replaceAll(BARE_DOT, "0.");
  if (RPM.test(bare)) bare = bare.replaceAll(THOUSANDS, "$1000");
  if (!CASE_TELLS.test(bare)) return bare;
  return /\p{Ll}/u.test(bare)
    ? CASED.reduce((so, [written, plain]) => so.replaceAll(written, plain), bare)
    : bare.replaceAll(CASED[0]![0], "mega or milli ");
}
