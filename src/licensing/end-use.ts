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
    /\b(?:ballistic|cruise missiles?|missiles?|rocket (?:systems?|programme|program)|re-?entry vehicles?)\b/,
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

/** `no`, `not for`, `without` before a word take it back, for the rest of the clause. */
const NEGATION = /\b(?:no|not|non|never|without|excluding|neither|nor)\b[^,.;]{0,40}$/;

/** What an end use, as stated, speaks of. Words that the text denies are not counted. */
export function signsOf(text: string | undefined): ReadonlySet<EndUseSign> {
  const found = new Set<EndUseSign>();
  if (text === undefined) return found;
  const plain = text.toLowerCase().replaceAll("-", " ");
  for (const [sign, words] of SIGNS) {
    for (const match of plain.matchAll(new RegExp(words.source.replaceAll("[- ]", " "), "g"))) {
      if (NEGATION.test(plain.slice(0, match.index))) continue;
      found.add(sign);
    }
  }
  return found;
}
