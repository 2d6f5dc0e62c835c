import { describe, expect, test } from "vitest";
import { useSigns, useWords } from "../../src/text/use-signs.ts";
import type { UseSign } from "../../src/text/use-words-data.ts";

/** Signs that ask for a look. */
const WEIGHTY = (sign: UseSign): boolean =>
  ![
    "civil",
    "civil-telecom",
    "trade-fair",
    "gift",
    "sojourn",
    "luxury",
    "data-centre",
    "fab",
    "weapons-protection",
  ].includes(sign);
const weighty = (text: string | undefined) => [...useSigns(text)].filter(WEIGHTY).sort();

describe("an end use speaks of", () => {
  test.each<readonly [UseSign, string]>([
    ["military", "Repair of army trucks at the depot in Rawalpindi"],
    ["military", "Für militärische Zwecke"],
    ["military", "Fuer militaerische Zwecke"],
    ["military", "Militärtechnik, Instandsetzung von Kampfpanzern"],
    ["military", "Rüstungsgüter"],
    ["military", "air defence radar"],
    ["military", "Luftverteidigung"],
    ["military", "repuestos para aviones de combate"],
    ["military", "Ruestungsindustrie"],
    ["military", "à usage militaire"],
    ["military", "maintenance des blindés de l'armée de terre"],
    ["military", "para uso militar"],
    ["military", "Mantenimiento de vehículos del Ejército Nacional"],
    ["military", "uso no Exército"],
    ["military", "для военных целей"],
    ["military", "Для нужд Министерства обороны РФ"],
    ["military", "военно-морской флот"],
    ["military", "dlya voennykh nuzhd, Minoborony"],
    ["military", "用于军事用途"],
    ["military", "军用车辆"],
    ["military", "軍用"],
    ["military", "防衛省向け"],
    ["military", "군용 장비"],
    ["military", "للقوات المسلحة"],
    ["military-intelligence", "signals intelligence collection"],
    ["military-intelligence", "Hauptabteilung Militärnachrichtendienst"],
    ["military-body", "Ministère de la Défense nationale"],
    ["military-body", "войсковая часть 26165"],
    ["military-body", "Vojskovaya chast 26165"],
    ["military-body", "Zhongguo Renmin Jiefangjun 5720 gongchang"],
    ["nuclear", "gas centrifuge cascade for uranium enrichment"],
    ["nuclear", "Urananreicherung"],
    ["nuclear", "enrichissement de l'uranium"],
    ["nuclear", "enriquecimiento de uranio"],
    ["nuclear", "обогащение урана"],
    ["nuclear", "铀浓缩设施"],
    ["nuclear", "ウラン濃縮"],
    ["nuclear", "reprocessing of spent nuclear fuel"],
    ["nuclear-other", "Cooling pumps for nuclear power plant unit 3"],
    ["nuclear-other", "Kernkraftwerk Gösgen"],
    ["nuclear-other", "centrale nucléaire de Civaux"],
    ["nuclear-other", "Central nuclear de Trillo"],
    ["nuclear-other", "Ростовская АЭС"],
    ["nuclear-other", "атомная электростанция"],
    ["nuclear-other", "核电站"],
    ["nuclear-other", "原子力発電所"],
    ["missile", "ballistic missile guidance"],
    ["missile", "Lenkflugkörper"],
    ["missile", "missile balistique"],
    ["missile", "misiles de crucero"],
    ["missile", "крылатые ракеты"],
    ["missile", "导弹制导"],
    ["missile", "ミサイル誘導"],
    ["rocket", "UAV with a range of 450 km"],
    ["rocket", "sounding rockets"],
    ["uav", "production of drones"],
    ["uav", "сборка БПЛА"],
    ["uav", "无人机生产"],
    ["chemical-biological", "nerve agent plant"],
    ["chemical-biological", "chemische Waffen"],
    ["chemical-biological", "armes chimiques"],
    ["chemical-biological", "armas químicas"],
    ["chemical-biological", "химическое оружие"],
    ["chemical-biological", "化学武器"],
    ["wmd", "weapons of mass destruction"],
    ["wmd", "Massenvernichtungswaffen"],
    ["surveillance", "lawful interception of telephone traffic"],
    ["surveillance", "IMSI-catcher for the police"],
    ["surveillance", "Telekommunikationsüberwachung"],
    ["surveillance", "interception des communications"],
    ["surveillance", "СОРМ-3"],
    ["surveillance", "通信拦截系统"],
    ["supercomputer", "national supercomputing centre"],
    ["supercomputer", "Supercalculateur Joliot-Curie"],
    ["supercomputer", "суперкомпьютер «Ломоносов»"],
    ["supercomputer", "超级计算机中心"],
    ["advanced-fab", "5 nm logic wafer fab"],
    ["advanced-fab", "FinFET line"],
    ["advanced-fab", "7纳米芯片"],
    ["fab", "200 mm wafer fab"],
    ["fab", "Halbleiterfertigung in Dresden"],
    ["fab", "производство микросхем"],
    ["fab", "晶圆厂"],
    ["civil", "zivile Nutzung"],
    ["civil", "民用"],
    ["trade-fair", "temporary exhibition"],
  ])("%s: %s", (sign, text) => {
    expect([...useSigns(text)]).toContain(sign);
  });

  test("a sign comes with the words that gave it", () => {
    expect(useWords("Für die Bundeswehr, Urananreicherungsanlage").map(({ words }) => words)).toEqual([
      "urananreicherungsanlage",
      "bundeswehr",
      "bundeswehr",
    ]);
  });
});

describe("a denied use is none", () => {
  test.each([
    "no military end use",
    "No military end-use or end-user",
    "not for military purposes",
    "Not intended for use in missiles, nuclear weapons, chemical or biological weapons, or for any military end use",
    "The goods will not be used for any purpose connected with chemical, biological or nuclear weapons, or missiles capable of delivering such weapons.",
    "non-military",
    "civil use, non military",
    "nicht für militärische Zwecke",
    "keine militärische Endverwendung",
    "Zivile Nutzung; militärische Nutzung ausgeschlossen",
    "weder militärisch noch nuklear",
    "nicht für Massenvernichtungswaffen, Raketentechnik oder militärische Zwecke",
    "non militaire",
    "usage civil, sans usage militaire",
    "non destiné à un usage militaire",
    "Ne sera pas utilisé à des fins militaires",
    "sin uso militar",
    "no destinado a fines militares",
    "non per uso militare",
    "sem uso militar",
    "не для военных целей",
    "Не предназначено для военного применения",
    "военное применение исключено",
    "非军事用途",
    "不用于军事目的",
    "不会用于军事或核武器",
    "軍事用途ではない",
    "軍事目的には使用しない",
    "Prohibido el uso militar",
    "与军事无关",
    "軍事用途には使用しません",
    "Товар не будет использован в военных целях",
    "Не используется для производства оружия массового поражения, ракет и в военных целях",
    "Die Ware ist nicht für eine militärische, nukleare oder raketentechnische Verwendung bestimmt",
    "We certify that the goods will not be used for military purposes nor by military end users",
    "Military use: no",
    "Military end use: None",
    "military use is excluded",
    "for office use, without nuclear weapons",
  ])("%s", (text) => {
    expect(weighty(text)).toEqual([]);
  });
});

/** By language: what is denied, and the same words where the denial does not reach them. */
describe("a denial reaches its phrase and a list of like things", () => {
  test.each([
    ["en", "no military, nuclear weapons or missile use", "no civilian use, nuclear weapons programme"],
    ["en", "non-military", "non-civilian, missile production"],
    ["en", "non-nuclear weapons", "non-nuclear, military drones"],
    ["en", "non-military and non-nuclear weapons", "not non-military"],
    ["en", "none for military use", "None, military"],
    ["en", "not for commercial or military use", "No resale\nArmy depot"],
    ["en", "no military/nuclear weapons/missile use", "No resale - army workshop"],
    ["en", "will not, directly or indirectly, be used by any army", "no licence required for army use"],
    ["en", "no connection with the military", "without delay to the army"],
    ["en", "no military use, civil only", "not for military use only"],
    ["en", "military use is excluded", "military use is not excluded"],
    ["en", "Military use: none, civil use: yes", "Military use: no restrictions"],
    ["en", "missiles not intended", "missiles not intended for civil use"],
    ["en", "no nuclear weapons and no military use", "no nuclear weapons, military trucks"],
    ["en", "no military end use", "no use except military"],
    ["en", "without military use", "not without military use"],
    [
      "de",
      "keine Kernwaffen, Raketentechnik oder militärische Nutzung",
      "ohne zivile Nutzung, für die Armee, Raketentechnik",
    ],
    ["de", "weder militärisch noch für Raketentechnik", "nicht zivil, militärisch"],
    ["de", "keine militärische Nutzung", "keine zivile Nutzung, sondern militärische"],
    ["de", "militärische Nutzung ausgeschlossen", "keine Nutzung außer militärisch"],
    ["fr", "sans usage militaire, armes chimiques ni missiles", "non civil, militaire"],
    ["fr", "pas d'usage militaire, d'armes nucléaires ou de missiles", "pas civil mais militaire"],
    ["fr", "non destiné à un usage militaire", "aucun usage civil, missiles"],
    ["es", "ningún uso militar, armas químicas o misiles", "no civil, militar"],
    ["es", "sin uso militar, armas nucleares ni misiles", "no es civil sino militar"],
    ["ru", "не для военных целей, ядерного оружия или ракет", "не для гражданских целей, а для военных"],
    ["ru", "не используется в военных целях, а также для ракет", "никаких применений, кроме военных"],
    ["ru", "военное применение исключено", "военное применение не исключено"],
    ["ru", "военное применение исключается", "для военных целей исключительно"],
    ["zh", "不用于军事、核武器或导弹", "非民用，军事用途"],
    ["zh", "非军事用途", "非核，军用无人机"],
    ["zh", "不得用于大规模杀伤性武器，导弹或军事用途", "不是民用而是军用"],
    ["zh", "与军事、导弹无关", "不间断军用电源"],
    ["ja", "軍事、核兵器、ミサイル用途には使用しない", "軍事用途、民生用ではない"],
    ["ja", "軍事用途ではなく民生用", "民生用ではなく軍事用途"],
    ["ja", "軍事以外", "軍事以外には使用しない"],
  ])("%s: %s / %s", (_, denied, open) => {
    expect([weighty(denied), weighty(open).length > 0]).toEqual([[], true]);
  });
});

describe("what is not denied stands, though a denial is near", () => {
  test.each([
    "PO no. 4411, army workshop",
    "PO no 4411 for the army workshop",
    "not only civil but also military",
    "nicht nur zivil, sondern auch militärisch",
    "не только для гражданских, но и для военных целей",
    "不仅用于民用，也用于军事",
    "Not civil but military",
    "No licence needed. Army workshop",
    "no objection to military use",
    "non-hazardous parts for the army",
    "Ni alloy for military use",
    "for army use, no licence required",
    "NE military district",
    "非洲军队用无人机",
    "не нашлось гражданского применения; армия",
  ])("%s", (text) => {
    expect(weighty(text)).toContain("military");
  });
});

describe("weapons that goods find, keep off or clean away are no use of weapons", () => {
  test.each([
    "detector for chemical warfare agents",
    "chemical warfare agent detection",
    "protection against chemical weapons",
    "gas mask against nerve agents",
    "protective suits against chemical and biological weapons",
    "decontamination of nerve agents",
    "Detection of sarin, tabun and soman",
    "detector for nerve agents, no military use",
    "nerve agent detectors for the fire brigade",
    "Schutz gegen chemische Kampfstoffe",
    "Detektor für Kampfstoffe",
    "Kampfstoffdetektor",
    "Nachweis von Nervengas",
    "Dekontamination von Kampfstoffen",
    "détection d'armes chimiques",
    "détecteur de gaz neurotoxique",
    "protection contre les armes chimiques",
    "masques à gaz contre les armes chimiques",
    "décontamination du gaz moutarde",
    "detección de armas químicas",
    "protección contra armas químicas",
    "descontaminación de agentes nerviosos",
    "обнаружение отравляющих веществ",
    "защита от химического оружия",
    "средства защиты от химического и биологического оружия",
    "дегазация боевых отравляющих веществ",
    "化学武器检测",
    "化学武器防护",
    "检测化学武器",
    "神经毒剂探测器",
    "化学兵器の検知",
    "毒ガス防護マスク",
    "神経ガス検知器",
    "protection against weapons of mass destruction",
  ])("%s", (text) => {
    expect(useSigns(text)).toContain("weapons-protection");
    expect(weighty(text)).toEqual([]);
  });

  test.each([
    "detection and production of nerve agents",
    "protective suits for chemical weapons production workers",
    "protection of chemical weapons",
    "no protection against chemical weapons",
    "avoid detection of chemical weapons",
    "evading nerve agent detection",
    "masks for chemical weapons",
    "nerve agent plant with detection",
    "chemical weapons and detectors",
    "detectors; chemical weapons",
    "detector, sarin",
    "Schutz der chemischen Waffen",
    "Herstellung von Kampfstoffen, Detektor für Kampfstoffe",
    "protection des armes chimiques",
    "producción y detección de armas químicas",
    "защита химического оружия",
    "производство и обнаружение отравляющих веществ",
    "обход обнаружения отравляющих веществ",
    "生产化学武器检测",
    "规避化学武器检测",
    "化学兵器製造の検知",
    "chemical weapons with protection",
    "sensor and chemical weapons",
    "detector for gas, chemical weapons",
    "chemical weapons, detectors",
    "detectors for sarin, nerve gas",
  ])("it stays open, and the weapons stand: %s", (text) => {
    expect(weighty(text)).toContain("chemical-biological");
  });
});

describe("words with another sense are no sign", () => {
  test.each([
    "office furniture",
    "storage tank for diesel",
    "nuclear medicine department, PET scanner",
    "nuclear magnetic resonance spectroscopy",
    "fabric softener production",
    "fabrication of steel doors",
    "robot arms for palletising",
    "Salvation Army shelter",
    "Heilsarmee Zürich",
    "Armée du Salut",
    "Swiss army knives for retail",
    "navy blue paint",
    "naval architects' office software",
    "military style jackets",
    "soil enrichment",
    "dietary enrichment of flour",
    "reprocessing of medical devices",
    "rocket salad packaging",
    "heat treatment of bronze",
    "ballistic nylon bags",
    "self-defence classes",
    "scarmy",
    "Army Street 5, shop fitting",
    "drone light show",
    "Herr de Heer, Utrecht",
    "Göz hastanesi",
    "GRU airport Guarulhos",
    "무기화학 실험실",
    "теннисные ракетки",
    undefined,
  ])("%s", (text) => {
    expect(weighty(text)).toEqual([]);
  });
});

test("a long hostile text is read to its end in reason", () => {
  expect(weighty(`${"no ".repeat(2000)}army`)).toEqual([]);
  expect(weighty("army, ".repeat(5000))).toContain("military");
  expect(weighty("no army ".repeat(3000))).toContain("military");
  expect(weighty("军事不用于".repeat(3000))).toContain("military");
});
