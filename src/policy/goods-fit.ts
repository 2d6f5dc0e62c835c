import type { Line } from "./case.ts";

/** Whether a record's items cover a line of goods; `unknown` where no declared code or HS code tells. */
export function itemFit(items: "*" | readonly string[], { code, item }: Line): boolean | "unknown" {
  if (items === "*") return true;
  // What a spreadsheet made of a code, such as 8.54E+09, is none.
  const hs = /^[\d.\s-]*$/.test(item.hs ?? "") ? (item.hs?.replaceAll(/\D/g, "") ?? "") : "";
  let unknown = false;
  for (const one of items) {
    if (one.startsWith("hs:")) {
      const digits = one.slice(3);
      if (hs.length >= digits.length && hs.startsWith(digits)) return true;
      // A code shorter than the record's may be of it or not.
      unknown ||= digits.startsWith(hs);
    } else if (code === undefined) unknown = true;
    else if (isUnder(code, one)) return true;
    // A code less deep than the record's may be of it or not.
    else unknown ||= isUnder(one, code);
  }
  return unknown ? "unknown" : false;
}

/** `3A001.a.5` is under `3A001.a` and under itself. */
function isUnder(code: string, above: string): boolean {
  const [low, high] = [code.toUpperCase(), above.toUpperCase()];
  return low === high || low.startsWith(`${high}.`) || low.startsWith(`${high}(`);
}
