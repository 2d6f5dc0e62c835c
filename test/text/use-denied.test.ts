import { describe, expect, test } from "vitest";
import { weighty } from "./use-signs-world.ts";

describe("a denied use is none", () => {
  test.each([
    "no military end use",
    "No military end-use or end-user",
    "not for military purposes",
    "Not intended for use in missiles, nuclear weapons, chemical or biological weapons, or for any military end use",
    "The goods will not be used for any purpose connected with chemical, biological or nuclear weapons, or missiles capable of delivering such weapons.",
    "non-military",
    "civil use, non military",
    "non-military use only",
    "non-military purposes exclusively",
    "nur nicht-militärische Nutzung",
    "uso solamente non militare",
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
