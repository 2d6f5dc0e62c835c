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
