/**
 * Brands that head names of groups of listed firms, and that are no words or names of everyday use: a firm under such a brand
 * deserves a look even where it is not listed itself. Chosen by hand; each heads the names of two entries or more of the
 * CSL, OFAC, UK, EU and UN lists of 2021–2026 together.
 */
const BRANDS = new Set(
  (
    "belavia casic dahua genbank hezbollah hikvision mapna megvii rostec saderat sugon " +
    "alrosa beltechexport cambricon cetc cnooc daesong gazprom gazprombank gazpromneft hamas hesa hisilicon " +
    "huawei inspur irisl irkut kalashnikov kamaz kaspersky khatam komid lukoil mahan melli mikron novatek " +
    "novikombank otkritie promsvyazbank rosatom rosneft rosoboronexport sberbank shvabe smic sovcombank " +
    "sovfracht stroygazmontazh stroytransgaz sukhoi surgutneftegas transneft tupolev uralvagonzavod " +
    "vnesheconombank"
  ).split(" "),
);

/** Whether a folded word is the brand of a group of listed firms. */
export function isGroupBrand(word: string): boolean {
  return BRANDS.has(word);
}
