/**
 * Russian and Ukrainian names of two words of trade written as one, as hundreds of firms have them: `stroyservis` (construction
 * service), `promsnab`, `elektromontazh`. Compounds that are brands of their own (`gazprom`, `uralmash`) end otherwise.
 */
const BEGINNING =
  /^(?:stro[iy]|trans|te[ck]?h|tekhno|prom|energo|elektro|spe[ct]s|avto|agro|torg|snab|teplo|gaz|neft[eo]?|khim|metall?o?|mash|sel|rem|mont|remont|dor|voda?o?|les|lift|bur|ma?rket|biznes|inter|evro|sib|ural|vostok|don|yug|volga?)$/;
const END = /(?:servis|service|stro[iy]|montazh|snab|torg|invest|komplekt|trejd|treyd|trade|resurs)$/;

/** Whether a folded word is such a compound. */
export function isTradeCompound(word: string): boolean {
  // In one expression the two take several milliseconds to be made ready.
  const end = END.exec(word);
  return end !== null && BEGINNING.test(word.slice(0, end.index));
}
