const FRACTION = /^(?:(\d+)[- ])?(\d+)\/(\d+)$/;

/** `1,250.5`, `1.250,5`, `5 x 10^3`, `2e6`, `1-1/2`. */
export function numberOf(text: string): number {
  const fraction = FRACTION.exec(text);
  if (fraction) return Number(fraction[1] ?? 0) + Number(fraction[2]) / Number(fraction[3]);
  const power = /\s?[x×*]\s?10\^?([-−]?\d+)$/.exec(text);
  const digits = (power ? text.slice(0, power.index) : text).replaceAll(/[±+ ]/g, "");
  const comma = digits.lastIndexOf(",");
  const dot = digits.lastIndexOf(".");
  // A mark before just three digits parts thousands, unless it is the only one and a lone zero stands before it.
  const decimalComma = comma > dot && !(/,\d{3}$/.test(digits) && !/^-?0,/.test(digits));
  const plain = decimalComma ? digits.replaceAll(".", "").replace(",", ".") : digits.replaceAll(",", "");
  return Number(plain) * (power ? 10 ** Number(power[1]!.replace("−", "-")) : 1);
}
