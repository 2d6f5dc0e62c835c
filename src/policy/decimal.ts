const PLAIN = /^(\d{1,18})(?:\.(\d{1,6}))?$/;
const MILLION = 1_000_000n;

/** A plain decimal (`1250.40`: at most 18 digits and 6 places) in whole millionths; undefined for any other text. */
export function decimalOf(text: string): bigint | undefined {
  const parts = PLAIN.exec(text.trim());
  return parts === null ? undefined : BigInt(parts[1]!) * MILLION + BigInt((parts[2] ?? "").padEnd(6, "0"));
}

/** Whole millionths as a plain decimal without needless zeros. */
export function decimalText(millionths: bigint): string {
  const sign = millionths < 0n ? "-" : "";
  const size = millionths < 0n ? -millionths : millionths;
  const places = String(size % MILLION)
    .padStart(6, "0")
    .replace(/0+$/, "");
  return `${sign}${size / MILLION}${places === "" ? "" : `.${places}`}`;
}
