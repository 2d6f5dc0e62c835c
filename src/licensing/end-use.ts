/** What a text on end use speaks of. */
export type EndUseSign =
  | "nuclear"
  | "missile"
  | "chemical-biological"
  | "wmd"
  | "military"
  | "military-intelligence"
  | "supercomputer"
  | "advanced-fab"
  | "civil"
  | "civil-telecom"
  | "trade-fair"
  | "gift"
  | "sojourn"
  | "luxury"
  | "data-centre";

const SIGNS: readonly (readonly [EndUseSign, RegExp])[] = [
  [
    "nuclear",
    /\b(?:uranium|plutonium|enrichment|gas centrifuges?|centrifuge (?:plant|programme|program)|reprocessing|nuclear (?:weapons?|warheads?|explosives?|devices?|fuel cycle))\b/,
  ],
  [
    "missile",
    /\b(?:ballistic|cruise missiles?|missiles?|rocket (?:systems?|programme|program)|re[- ]?entry vehicles?|space launch vehicles?)\b|\b(?:unmanned aerial vehicles?|uavs?|drones?)\b.{0,40}\b(?:[3-9]\d\d|\d[\d,.]{3,}) ?km\b/,
  ],
  [
    "chemical-biological",
    /\b(?:chemical|biological) weapons?\b|\b(?:nerve agents?|blister agents?|sarin|tabun|soman|mustard gas|weaponi[sz]ed)\b/,
  ],
  ["wmd", /\b(?:weapons? of mass destruction|nuclear weapons?|warheads?)\b/],
  [
    "military",
    /\b(?:military|army|armies|navy|naval|air force|armed forces|defen[cs]e ministry|ministry of defen[cs]e|soldiers?|militias?|munitions?|ammunition|weapons?|troops)\b/,
  ],
  ["military-intelligence", /\bmilitary[- ]intelligence\b|\bsignals? (?:intelligence|collection)\b/],
  ["supercomputer", /\bsupercomput\w*\b|\bexascale\b/],
  [
    "advanced-fab",
    /\b(?:[1-9]|1[0-6]) ?nm\b.*\b(?:fab|wafers?|logic|process)\b|\b(?:finfet|gaafet|advanced[- ]node|18 ?nm dram|128[- ]layer)\b/,
  ],
  ["civil-telecom", /\bcivil telecom\w*|\bcivil(?:ian)? (?:base station|mobile network)|\bmobile network\b/],
  ["civil", /\bciv(?:il|ilian)\b|\blaborator\w*\b|\bmedical\b|\buniversity teaching\b/],
  ["trade-fair", /\b(?:trade fair|exhibition|temporary (?:display|export|import)|return to)\b/],
  ["gift", /\bgift\b/],
  ["sojourn", /\btemporary sojourn\b/],
  ["data-centre", /\bdata ?cent(?:re|er)s?\b/],
  ["luxury", /\bluxury\b|\bjewel\w*\b|\byachts?\b/],
];

/** Signs in other languages of manifests; words of these scripts have no borders that a pattern knows. */
const ABROAD: readonly (readonly [EndUseSign, RegExp])[] = [
  [
    "military",
    /milit[äa]risch|streitkr[äa]ft|bundeswehr|r[üu]stungs|kriegswaffe|militaire|forces arm[ée]es|arm[ée]e de|ej[ée]rcito|fuerzas armadas|uso militar|fines militares|военн|вооруж[её]нн|для армии|军用|军事|军队|国防|軍事|軍用|防衛省|自衛隊/,
  ],
  ["missile", /flugk[öo]rper|raketentechn|missile balistique|misiles?(?![a-z])|ракет|导弹|ミサイル/],
  [
    "nuclear",
    /urananreicherung|kernwaffe|enrichissement d'uranium|enriquecimiento de uranio|обогащени\S* урана|ядерн\S* оруж|铀浓缩|核武器|ウラン濃縮|核兵器/,
  ],
  [
    "chemical-biological",
    /chemiewaffe|giftgas|armes? chimiques?|armas? qu[íi]micas?|химическ\S* оруж|化学武器|化学兵器/,
  ],
];
/** `no`, `not for`, `without` before a word take it back, for the rest of the clause; `PO no 4411` and `not only` do not. */
const NEGATION =
  /(?:\b(?:no|not|never|without|excluding|neither|nor|keine?\w*|nicht|ohne|pas|sans|aucune?|sin)\b(?! only\b| nur\b| s[óo]lo\b| ?\d)|(?<!\p{L})(?:не|без|нет)(?!\p{L}| только))[^,.;]{0,40}$|(?:非|不|无|無|\bnon )[^,.;，。]{0,4}$/u;

/** What an end use, as stated, speaks of. Words that the text denies are not counted. */
export function signsOf(text: string | undefined): ReadonlySet<EndUseSign> {
  const found = new Set<EndUseSign>();
  if (text === undefined) return found;
  const plain = text.normalize("NFKC").toLowerCase().replaceAll("-", " ");
  for (const [sign, words] of READY) {
    for (const match of plain.matchAll(words)) {
      if (NEGATION.test(plain.slice(Math.max(0, match.index - LOOK), match.index))) continue;
      found.add(sign);
    }
  }
  return found;
}

/** Letters before a sign in which it may be denied. */
const LOOK = 80;
const READY = [...SIGNS, ...ABROAD].map(
  ([sign, words]) => [sign, new RegExp(words.source.replaceAll("[- ]", " "), "gu")] as const,
);
