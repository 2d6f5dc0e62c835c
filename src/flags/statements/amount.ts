const DECIMALS = 15;
const GROUPED = /^\d{1,3}(?:([ ',.’\u00a0\u202f])\d{3})(?:\1\d{3})+$/;
const BLANK_GROUP = /^\d{1,3}(?:[ ’'\u00a0\u202f]\d{3})$/;
const PLAIN = /^(\d{1,15})(?:[.,](\d{1,15}))?$/;

/** A quantity in whole 10⁻¹⁵; undefined for what is no number or may be two: `1,000` is a thousand or one. */
export function amountOf(text: string): bigint | undefined {
  const clean = text.trim();
  if (GROUPED.test(clean) || BLANK_GROUP.test(clean)) return scaled(clean.replaceAll(/\D/g, ""), "");
  const plain = PLAIN.exec(clean);
  if (plain === null) return undefined;
  const [, whole = "", part = ""] = plain;
  if (part.length === 3 && whole.length <= 3 && whole !== "0") return undefined;
  return scaled(whole, part);
}

function scaled(whole: string, part: string): bigint {
  return BigInt(whole + part.padEnd(DECIMALS, "0"));
}

/** Words for one unit of quantity; a line each. */
const UNITS = `piece pieces pc pcs pce ea each unit units no nos number st stk stuck stueck c62 h87 ad
set sets kit kits
kg kgs kgm kilo kilos kilogram kilograms kilogramme kilogrammes
g gr grm gram grams gramme grammes
t to ton tons tonne tonnes mt tne
l ltr litre litres liter liters
m mtr metre metres meter meters
pair pairs pr prs`
  .split("\n")
  .map((line) => line.split(" "));

/** One word for each unit, so that `PCS` and `ea` are the same; another word stands for itself. */
export function unitOf(text: string): string {
  const plain = text
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[^a-z\d]/g, "");
  return UNITS.find((words) => words.includes(plain))?.[0] ?? (plain || text.trim());
}
