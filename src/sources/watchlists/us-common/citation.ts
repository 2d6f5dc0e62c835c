/**
 * The Federal Register citations in free text: `68 F.R. 38290 6/27/03 71 F.R. 38843` → `68 FR 38290`, `71 FR 38843`.
 * A text in another form (`Vol. 81, No. 128, 07/05/16`) is kept whole, split at semicolons.
 */
export function citationsIn(text: string): string[] {
  const found = [...text.matchAll(/(\d{1,3})\.?\s{0,3}F\.?\s?R\.?\s{0,3}(\d{1,6})\b/gi)];
  if (found.length > 0) return found.map((match) => `${match[1]} FR ${match[2]}`);
  return text
    .split(";")
    .map((part) => part.replaceAll(/\s+/g, " ").trim())
    .filter((part) => part !== "");
}
