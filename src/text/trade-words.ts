import { editDistance } from "./edit-distance.ts";

/** One word of trade in its spellings, abbreviations and languages, as folded tokens; the first stands for all. */
const FAMILIES =
  "technology technologies tech technological tekhnologii tekhnologiya tecnologia tecnologias technologie technologies teknoloji " +
  "technologia techn tecnology technolgy|industry industries industrial industrials ind inds indust industria industrias " +
  "industrie industriya endustri endustriyel|international intl internat internatl internacional internationale " +
  "mezhdunarodny mezhdunarodnyy mezhdunarodnaya uluslararasi|manufacturing mfg manuf manufacture manufacturer manufacturers " +
  "mfr mfrs manufactur manufacturi manufactory|trading trade trades trdg trd trader traders torgovlya|group grp grps gruppa gruppe " +
  "grupo groupe groups gr grupp|company companies kompaniya sherkat sharikat compania compagnie compagnia|electronics electronic elec elect elektronik elektronika " +
  "electronica electronicos electronique elektroniks elettronica|equipment equipments equip eqpt eqp equipt oborudovanie ekipman ekipmanlari|services " +
  "service svc svcs srv srvs srvces servis servisi servicios servicos|development dev devel developments|engineering eng " +
  "engg engr engrg engineers muhendislik inzhiniring|science sciences sci scientific|shipping shpg shppg denizcilik|import imports imp importer importers " +
  "importacao importacion ithalat|export exports exp exporter exporters exportacao exportacion ihracat|machinery machine machines mach mak " +
  "makina makine maschinen maschinenbau|construction constr const constructions insaat stroitelstvo|commercial comm commerce comercial commerciale|communications " +
  "communication comms telecommunication telecommunications telecom telecoms|logistics logistic logist lojistik lodzhistiks logistik logistica logistika " +
  "lodzhistik|transport transportation transports trans transp trnsp nakliyat|aviation avia aviatsiya aviatsionnaya|university univ universitet universite " +
  "universidad|institute inst instit institut instituto|research res rsch|department dept dep|general gen gnrl|investment " +
  "investments invest inv investitsii|management mgmt mgt|marketing mktg|petroleum petro petrol|chemical chemicals chem " +
  "chemie khim kimya kimyevi quimica|pharmaceutical pharmaceuticals pharma pharm farma|products product prod produkt|production productions|systems system sys " +
  "sistemy sistem|solutions solution soln|holding holdings hldg hldgs kholding|association assn assoc asociacion|national nat natl|" +
  "hongkong hk|factory plant works zavod fabrika fabrik|supply supplies tedarik suppliers|bank banka banco banque|center centre tsentr centro zentrum merkezi|" +
  "sanayi sanayii|ticaret tic ticareti|pazarlama paz|limitedsirketi|corporation corp korporatsiya|air airline airlines airway airways|precision prec presicion|instruments instrument instr|material materials";

/** Shorter words may be another word with one letter changed. */
const SAFE_LENGTH = 9;

const CANONICAL = new Map(
  FAMILIES.split("|").flatMap((family) => {
    const words = family.split(" ");
    return words.map((word) => [word, words[0]!] as const);
  }),
);

/** Words of Arabic trade names with what they mean: romanised letter by letter they would match nothing. */
const ARABIC: readonly (readonly [RegExp, string])[] = (
  [
    ["(?:ال)?مجموعة", "group"],
    ["(?:ال)?شركة", "company"],
    ["(?:ال)?مؤسسة", "establishment"],
    ["(?:لل|ال)?تجارة|(?:ال)?تجارية", "trading"],
    ["(?:ال)?عامة|(?:ال)?عام", "general"],
    ["(?:ال)?دولية|(?:ال)?دولي", "international"],
    ["(?:ال)?محدودة", "limited"],
    ["(?:ال)?مصنع", "factory"],
    ["(?:ال)?بنك|(?:ال)?مصرف", "bank"],
    ["(?:لل|ال)?صناعة|(?:ال)?صناعية|(?:لل|ال)?صناعات", "industry"],
    ["(?:لل|ال)?شحن|(?:لل|ال)?ملاحة", "shipping"],
    ["(?:لل|ال)?نقل", "transport"],
    ["(?:لل|ال)?طيران", "aviation"],
    ["(?:لل|ال)?صرافة", "exchange"],
    ["(?:ال)?جامعة", "university"],
    ["(?:لل|ال)?استيراد", "import"],
    ["(?:وال|لل|ال)?تصدير", "export"],
    ["ذ\\.?م\\.?م\\.?", "llc"],
    ["ش\\.?م\\.?م\\.?", "llc"],
    ["ش\\.?م\\.?ل\\.?", "sal"],
  ] as const
).map(([words, meaning]) => [new RegExp(`(?<![\\p{L}])(?:${words})(?![\\p{L}])`, "gu"), ` ${meaning} `]);

/** Words of Chinese trade names with what they mean, longest first. */
const CHINESE: readonly (readonly [string, string])[] = (
  "集成电路=integrated circuit|進出口=import export|进出口=import export|研究院=institute research|研究所=institute research|" +
  "半导体=semiconductor|科学院=academy science|学院=institute|大学=university|大學=university|技术=technology|技術=technology|" +
  "科技=technology|工业=industry|工業=industry|实业=industry|實業=industry|工程=engineering|国际=international|國際=international|" +
  "电子=electronics|電子=electronics|贸易=trading|貿易=trading|商贸=trading|航空航天=aerospace|航空=aviation|航天=aerospace|" +
  "数字=digital|数码=digital|制造=manufacturing|製造=manufacturing|设备=equipment|設備=equipment|装备=equipment|银行=bank|" +
  "銀行=bank|通信=communications|通讯=communications|信息=information|网络=network|软件=software|材料=material|机械=machinery|" +
  "機械=machinery|精密=precision|仪器=instruments|发展=development|開發=development|投资=investment|物流=logistics|运输=transport|" +
  "化工=chemical|石油=petroleum|重工=heavy industry|集团=group|集團=group|中国=china|香港=hongkong"
)
  .split("|")
  .map((row) => {
    const [word = "", meaning = ""] = row.split("=");
    return [word, ` ${meaning} `] as const;
  })
  .toSorted((a, b) => b[0].length - a[0].length);

const ARABIC_LETTER = /\p{Script=Arabic}/u;
const ROMAN = new Map(
  "ii iii iv vi vii viii ix xii xiii xiv xv xvi".split(" ").map((roman, i) => {
    return [roman, String([2, 3, 4, 6, 7, 8, 9, 12, 13, 14, 15, 16][i])] as const;
  }),
);

const LONGEST = 1 + Math.max(...[...CANONICAL.keys()].map((word) => word.length));

/** Long trade words without one of their letters: where two words share such a form, they may be one edit apart. */
const DAMAGED = new Map<string, { readonly word: string; readonly canonical: string }[]>();
for (const [word, canonical] of CANONICAL) {
  if (word.length < SAFE_LENGTH) continue;
  for (const form of withoutOne(word)) {
    DAMAGED.set(form, [...(DAMAGED.get(form) ?? []), { word, canonical }]);
  }
}

/**
 * The word that stands for a folded token in all its spellings and abbreviations, long ones also with one letter wrong
 * (`technolgy`, `industral`); the token itself for most.
 */
export function canonicalWord(token: string): string {
  const known = CANONICAL.get(token);
  if (known !== undefined || token.length < SAFE_LENGTH - 1 || token.length > LONGEST) return known ?? token;
  for (const form of withoutOne(token)) {
    const near = DAMAGED.get(form)?.find(({ word }) => editDistance(token, word, 1) <= 1);
    if (near) return near.canonical;
  }
  return token;
}

function withoutOne(word: string): string[] {
  return [word, ...Array.from(word, (_, place) => word.slice(0, place) + word.slice(place + 1))];
}

/** Roman numerals from two letters on as digits, but at the head of a name; `xi` is left alone: it is a family name. */
export function canonicalNumeral(token: string, place: number): string {
  return place === 0 ? token : (ROMAN.get(token) ?? token);
}

/** Arabic text with its trade words in English. */
export function translateTradeWords(text: string): string {
  if (!ARABIC_LETTER.test(text)) return text;
  return ARABIC.reduce((so, [words, meaning]) => so.replaceAll(words, meaning), text);
}

/** Chinese text with its trade words in English; what is left are names, to be romanised. */
export function translateChinese(text: string): string {
  return CHINESE.reduce((so, [word, meaning]) => so.replaceAll(word, meaning), text);
}
