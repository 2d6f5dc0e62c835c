/** Pieces after a comma that belong to the name before it. */
const SUFFIX =
  /^(?:co|company|corp|corporation|inc|incorporated|ltd|limited|llc|llp|lp|plc|pte|pvt|gmbh|ag|kg|sa|s a|srl|sl|bv|nv|oy|ab|as|sal|jsc|pjsc|ojsc|cjsc|oao|ooo|ao|pao|zao|jr|sr|ii|iii|iv|esq|md|fze|fzc|fzco|dmcc|bhd|sdn bhd)$/;

/** The names between commas; a legal form behind a comma belongs to the name before it. */
export function splitNames(text: string): string[] {
  const pieces: string[] = [];
  for (const piece of text.split(/,\s+/)) {
    if (pieces.length > 0 && isNameSuffix(piece)) pieces[pieces.length - 1] += `, ${piece}`;
    else pieces.push(piece);
  }
  return pieces;
}

/** Whether a comma piece is only a legal form or a generation: `LTD.`, `S.A. DE C.V.`, `JR.` */
export function isNameSuffix(piece: string): boolean {
  const key = piece
    .toLowerCase()
    .replaceAll(/[.]/g, "")
    .replaceAll(/\s+/g, " ")
    .replace(/ (?:de cv|& co.*|co ltd|ltd)$/, "")
    .trim();
  return SUFFIX.test(key);
}
