/** Under what a part is known, however its number is written: `6205-2rs` is `62052RS`. */
export function partKey(number: string): string {
  const plain = number
    .normalize("NFKC")
    .toUpperCase()
    .replaceAll(/[^\p{L}\d]+/gu, "");
  return plain || number.trim();
}
