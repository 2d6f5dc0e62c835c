/**
 * Brands that head names of groups of listed firms, and that are no words or names of everyday use: a firm under such a brand
 * deserves a look even where it is not listed itself. Chosen by hand; each heads the names of two entries or more of the
 * CSL, OFAC, UK, EU and UN lists of 2021–2026 together.
 */
const BRANDS = new Set(
  (
    "aecc alabuga alrosa ascotec avic belavia beltechexport bitriver cambricon casc casic cetc cnooc " +
    "corad cssc daesong dahua evraz fanap gazprom gazprombank gazpromneft genbank gtlk hamas hesa " +
    "hezbollah hikvision hisilicon huawei inspur irisl irkut kalashnikov kamaz kaspersky khatam komid " +
    "kronshtadt lukoil mahan mapna mechel megvii melli mikron novatek novikombank ostec ostek otkritie " +
    "pasargad petropars piotech promsvyazbank promtech promtekh rosatom rosneft rosoboronexport rostec " +
    "rusatom saderat sberbank shvabe smic sovcombank sovfracht sovtest stroygazmontazh stroytransgaz " +
    "sugon sukhoi surgutneftegas transneft tuojing tupolev uralvagonzavod vnesheconombank vniir zurmat"
  ).split(" "),
);

/** Whether a folded word is the brand of a group of listed firms. */
export function isGroupBrand(word: string): boolean {
  return BRANDS.has(word);
}
