/** The digits of a customs tariff code of 4 to 12 digits, however it is set apart (`8542.31`, `8542 31 90`); undefined for other text. */
export function hsDigits(text: string): string | undefined {
  const plain = text.normalize("NFKC").trim();
  if (!/^\d[\d. ]*$/.test(plain)) return undefined;
  const digits = plain.replaceAll(/[. ]/g, "");
  return digits.length >= 4 && digits.length <= 12 ? digits : undefined;
}
