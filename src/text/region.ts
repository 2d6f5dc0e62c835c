import { fold } from "./fold.ts";
import { remember } from "./remember.ts";

/** The regions of Ukraine that some rule treats as occupied, wholly or in part. */
export const OCCUPIED_REGIONS = ["crimea", "donetsk", "luhansk", "kherson", "zaporizhzhia"] as const;
export type OccupiedRegion = (typeof OCCUPIED_REGIONS)[number];

interface Rule {
  readonly region: OccupiedRegion;
  /** Names as they come out of `fold`, each standing as a word of its own. */
  readonly names: readonly string[];
  /** Names in scripts without spaces between words. */
  readonly glyphs: readonly string[];
  /** Contexts, as they come out of `fold`, in which the names mean another place. */
  readonly unless?: RegExp;
}

/** What makes an adjective a region and not a street: Donetskaya oblast, but ulitsa Donetskaya. */
const OBLAST = "(?:obl|oblast|region|narodna\\w* respubl\\w+)";
/** State agencies of natural resources in the US are called DNR. */
const US_AGENCY = /\b(?:wisconsin|michigan|minnesota|indiana|natural resources)\b/;

/*
 * The law: Crimea with Sevastopol, and the "DNR" and "LNR" regions, are under rules for all items of the US
 * (15 CFR 746.6) and for nearly all of the EU (692/2014, 2022/263) and the UK. Kherson and Zaporizhzhia are only in
 * the EU's rule (2022/263 as widened in October 2022, beside 833/2014) and the UK's, not in the US one. But for
 * Crimea these rules reach only areas that Ukraine's government does not control, which no name can tell.
 */
const RULES: readonly Rule[] = [
  {
    region: "crimea",
    names: [
      "crimea|crimee|crimeia|krimea|krym|krim|kryma|krymu|krime|al qrm",
      "crimean (?:peninsula|region|republic|federal district|autonomous republic)|krymskiy (?:poluostrov|federal\\w+)",
      "kirim (?:yarimadasi|ozerk\\w*|cumhuriyeti|ukray\\w*)",
      "[sc]evastopol|sewastopol|sevastopil|sebastopol (?:ukraine|russia|crimea)",
      "simferopol|simferopil|sinferopol|sinferopoli|simferopool|kerch|kertch|kertsch|yalta|jalta|ialta",
      "feodosi[yj]?a|y?evpatori[yj]?a|ievpatoriya|jewpatorija|dzhanko[yi]|dschankoj|alushta|aluschta",
      "bakhchis[ae]ra[yi]|krasnoperekopsk|armyansk|armiansk|balaklava",
    ],
    glyphs: [
      "克里米亚",
      "克里米亞",
      "塞瓦斯托波",
      "クリミア",
      "セヴァストポリ",
      "セバストポリ",
      "シンフェロポリ",
    ],
    unless: /\bde krim\b/,
  },
  {
    region: "donetsk",
    names: [
      `donetsk|donezk|donieck|doneck|donjeck|donetzk|donetska?y?a? ${OBLAST}|dnr`,
      "makiivka|makiyivka|makeevka|makeyevka|makijiwka|horlivka|gorlovka|gorlivka|mariupol|mariupil|marioupol",
      "[yi]?enakii?eve|y?enakievo|[yi]?enakiyevo|debaltseve|debaltsevo|khartsyzk|khartsyzsk|khartsizsk|ilova[iy]sk",
      "volnovakha|snizhne|snezhnoe|snezhnoye|dokuchaievsk|dokuchaevsk|novoazovsk|amvrosiivka|avdiivka|avdeevka",
    ],
    glyphs: ["顿涅茨克", "頓涅茨克", "马里乌波尔", "ドネツク", "ドネツィク", "マリウポリ"],
    // A town in Russia's Rostov region is called Donetsk too.
    unless: new RegExp(`\\brostov\\w*|${US_AGENCY.source}`),
  },
  {
    region: "luhansk",
    names: [
      `l[uo]u?[gh]ansk|lu[gh]anska?y?a? ${OBLAST}|lnr|alchevsk|altschewsk|s[iy]?everodonetsk|sievierodonetsk`,
      "lysychansk|lisichansk|kadiivka|rubizhne|rubezhnoe|krasnodon|rovenky|rovenki|antratsyt|antratsit",
      "starobilsk|starobelsk|khrustalnyi|dovzhansk",
    ],
    glyphs: ["卢甘斯克", "盧甘斯克", "ルガンスク", "ルハンシク", "ルハーンシク"],
  },
  {
    region: "kherson",
    names: [
      `kherson|cherson|khersonska?y?a? ${OBLAST}|henichesk|genichesk|skadovsk`,
      "nova kakhovka|nova[iy]?a kakhovka",
    ],
    glyphs: ["赫尔松", "赫爾松", "ヘルソン"],
  },
  {
    region: "zaporizhzhia",
    names: [
      "zaporizhzh?[iy]?y?a|zaporizhzhja|zaporizhzhye|zaporozhye|zaporozhe|zaporozhie|zaporozhya|zaporozhia",
      `zaporizzia|zaporoze|zaporijj?ia|saporischschja|saporoschje|zaporoz\\w*ska?y?a? ${OBLAST}|zaporiz\\w*ka ${OBLAST}`,
      "melitopol|melitopil|berdyansk|berdiansk|enerhodar|energodar",
    ],
    glyphs: ["扎波罗热", "扎波羅熱", "ザポリージャ", "ザポロジエ", "ザポリッジャ"],
  },
];

interface Matcher {
  readonly region: OccupiedRegion;
  readonly names: RegExp;
  readonly glyphs: RegExp;
  readonly unless: RegExp | undefined;
}

const MATCHERS: readonly Matcher[] = RULES.map(({ region, names, glyphs, unless }) => ({
  region,
  names: new RegExp(`(?:^| )(?:${names.join("|")})(?= |$)`),
  glyphs: new RegExp(glyphs.join("|")),
  unless,
}));

/** The two "people's republics" by their initials: lower case is an ordinary word or an agency. */
const INITIALS = /(?<![\p{L}\p{N}])(?:[dl]\.?n\.?r|[дл]\.?н\.?р)(?![\p{L}\p{N}])/gu;

/**
 * The occupied region of Ukraine that an address or a destination names, in Latin, Cyrillic, Arabic, Chinese or
 * Japanese script; undefined when it names none. Where a text names several, the first in the order of
 * `OCCUPIED_REGIONS`. "DNR" and "LNR" count in upper case only.
 *
 * A name is a sign, not proof: a street elsewhere may bear it, and but for Crimea it covers land that Ukraine holds.
 */
export const occupiedRegion = (text: string): OccupiedRegion | undefined => read(text) ?? undefined;

const read = remember((text): OccupiedRegion | null => {
  const folded = fold(text.replaceAll(INITIALS, ""));
  const found = MATCHERS.find(({ names, glyphs, unless }) => {
    if (!names.test(folded) && !glyphs.test(text)) return false;
    return unless === undefined || !unless.test(folded);
  });
  return found?.region ?? null;
}, 2000);
