const PLAIN = /^\d{1,15}(?:\.\d{1,6})?$/;

/**
 * A quantity or value as a number: `4188`, `3,246.07`, `3.246,07`, `1 234`, `1'234.50`, with a currency's sign or letters
 * around it. Undefined where it is none, is negative, or could be two (`1.234` is read as a little over one).
 */
export function amountOf(text: string): number | undefined {
  if (text.length > 40) return undefined;
  const bare = text.replaceAll(/[\s\u00a0\u202f'’]/g, "").replaceAll(/^[^\d.,-]{1,4}|[^\d.,]{1,4}$/g, "");
  const comma = bare.lastIndexOf(",");
  const dot = bare.lastIndexOf(".");
  const grouped = /^\d{1,3}(?:,\d{3})+$/.test(bare) || /^\d{1,3}(?:\.\d{3}){2,}$/.test(bare);
  const plain = grouped
    ? bare.replaceAll(/[.,]/g, "")
    : comma > dot
      ? bare.replaceAll(".", "").replace(",", ".")
      : bare.replaceAll(",", "");
  return PLAIN.test(plain) ? Number(plain) : undefined;
}
