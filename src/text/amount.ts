import { currencyCountries } from "./currency.ts";

export type DecimalMark = "." | ",";

/** A quantity or value as it was read. */
export interface ReadAmount {
  /** A plain decimal, `3246.07`: no groups, no sign. */
  readonly plain: string;
  /** The decimal mark that the text itself proves. */
  readonly mark?: DecimalMark;
}

/** `250.000` by itself: a quarter of a million where the mark groups, or 250. */
export interface AmbiguousAmount {
  readonly whole: string;
  readonly part: string;
}

const LONGEST = 40;
const PLAIN = /^\d{1,15}(?:\.\d{1,15})?$/;
const AFFIXES = /^([^\d.,\s-]{0,5})\s*(\d[\d., '’\u00a0\u202f]*?)\s*([^\d.,\s-]{0,8}\.?)$/u;
const BLANK_GROUPS = /^[1-9]\d{0,2}([ '’\u00a0\u202f])\d{3}(?:\1\d{3})*(?:[.,]\d+)?$/;
/** Groups of three; in India of two before the last three. */
const GROUPED: Readonly<Record<DecimalMark, RegExp>> = {
  ".": /^[1-9]\d{0,2}(?:\.\d{3})+$/,
  ",": /^(?:[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d?(?:,\d{2})*,\d{3})$/,
};
/** Signs by the currency they may stand for; `$` with letters for one alone. */
const SIGNS: Readonly<Record<string, string>> = {
  EUR: "€",
  GBP: "£ GB£",
  USD: "$ US$",
  CAD: "$ C$ CA$",
  AUD: "$ A$ AU$",
  HKD: "$ HK$",
  SGD: "$ S$",
  TWD: "$ NT$",
  JPY: "¥ ￥ JP¥",
  CNY: "¥ ￥ CN¥ RMB",
  INR: "₹ Rs.",
  KRW: "₩",
  RUB: "₽",
  CHF: "Fr. SFr.",
};
const ALL_SIGNS = new Set(Object.values(SIGNS).flatMap((signs) => signs.split(" ")));
/** Words for one unit that stand in the cell of the number. A letter that may multiply, such as k or M, is none. */
const UNITS = new Set(
  "pcs pc pce pces piece pieces ea each unit units set sets st stk kg kgs kgm".split(" "),
);

/**
 * The one reader of quantities and values: `4188`, `3,246.07`, `3.246,07`, `1 234`, `1'234.50`, with a sign or code of currency or
 * a plain unit around it, which must agree with `of`. `1,234` and `1.234` by themselves are ambiguous. Undefined where it is none
 * or is negative; what is not known is never a number.
 * @param of currency or unit of the amount, where that is told beside it
 */
export function readAmount(text: string, of?: string): ReadAmount | AmbiguousAmount | undefined {
  const found = text.length > LONGEST ? null : AFFIXES.exec(text.trim());
  if (found === null) return undefined;
  const [, before = "", written = "", after = ""] = found;
  if (![before, after].every((affix) => affix === "" || isOf(affix, of))) return undefined;
  const blanks = BLANK_GROUPS.test(written);
  const bare = blanks ? written.replaceAll(/[^\d.,]/g, "") : written;
  const read = readMarks(bare, blanks);
  return read === undefined || "whole" in read || PLAIN.test(read.plain) ? read : undefined;
}

/** A quantity or value as a plain decimal; undefined where `readAmount` has none or finds it ambiguous. */
export function amountOf(text: string, of?: string): string | undefined {
  const read = readAmount(text, of);
  return read !== undefined && "plain" in read ? read.plain : undefined;
}

/** Both readings of an ambiguous amount, by the mark that is then the decimal one. */
export function readings({ whole, part }: AmbiguousAmount): {
  readonly decimal: string;
  readonly grouped: string;
} {
  const rest = part.replace(/0+$/, "");
  return { decimal: rest === "" ? whole : `${whole}.${rest}`, grouped: whole + part };
}

function readMarks(bare: string, blanks: boolean): ReadAmount | AmbiguousAmount | undefined {
  const [dot, comma] = [bare.lastIndexOf("."), bare.lastIndexOf(",")];
  if (dot < 0 && comma < 0) return { plain: bare };
  const last = dot > comma ? "." : ",";
  const other = last === "." ? "," : ".";
  const at = Math.max(dot, comma);
  const [whole, part] = [bare.slice(0, at), bare.slice(at + 1)];
  if (dot >= 0 && comma >= 0)
    return GROUPED[other].test(whole)
      ? { plain: `${whole.replaceAll(other, "")}.${part}`, mark: last }
      : undefined;
  if (whole.includes(last))
    return GROUPED[last].test(bare) ? { plain: bare.replaceAll(last, ""), mark: other } : undefined;
  if (!blanks && /^[1-9]\d{0,2}$/.test(whole) && part.length === 3) return { whole, part };
  return { plain: `${whole}.${part}`, mark: last };
}

function isOf(affix: string, of: string | undefined): boolean {
  const currency = currencyCountries(affix) !== undefined || ALL_SIGNS.has(affix);
  const plain = affix.replace(/\.$/, "").toLowerCase();
  if (of === undefined) return currency || UNITS.has(plain);
  const code = of.trim().toUpperCase();
  return (
    plain === of.trim().replace(/\.$/, "").toLowerCase() || (SIGNS[code] ?? "").split(" ").includes(affix)
  );
}
