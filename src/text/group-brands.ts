/**
 * Brands that head the names of whole groups of listed firms (counted over the CSL, OFAC, UK, EU and UN lists of 2021–2026), and
 * that are no words or names of everyday use: a firm under such a brand deserves a look even where it is not listed itself.
 */
const BRANDS = new Set(
  (
    "alrosa aeroflot avtovaz bashneft baltkrank belavia beltechexport cambricon casic cetc cnooc comac dahua daesong " +
    "energomash faradis gazprom gazprombank gazpromneft genbank hamas hesa hezbollah hikvision hisilicon huawei iflytek " +
    "inspur irisl irkut kalashnikov kamaz kaspersky khatam komid krasnoyarskaya lukoil mahan mapna megvii melli " +
    "mikron mosoblbank norinco novatek novikombank novorossiysk otkritie phytium promsvyazbank pegasusairline " +
    "rosatom rosneft rosneftegaz rosoboronexport rossiya rostec rostelecom roscosmos ruselectronics rusal saderat sberbank " +
    "sensetime severstal shvabe sinopec sinotrans smic sovcombank sovcomflot sovfracht stroygazmontazh stroytransgaz sugon " +
    "sukhoi surgutneftegas tatneft transneft transmashholding tupolev uralvagonzavod uralmash vnesheconombank vimpelcom " +
    "wagner ymtc zte"
  ).split(" "),
);

/** Whether a folded word is the brand of a group of listed firms. */
export function isGroupBrand(word: string): boolean {
  return BRANDS.has(word);
}
