import { expect, test } from "vitest";
import { skeletons } from "../../src/text/skeleton.ts";
import { waysToSpell } from "../../src/text/spelling-systems.ts";

test.each([
  ["Russian in the letters of Western Slavs", "jarcev", "yartsev"],
  ["a patronymic in them", "jurjevic", "yuryevich"],
  ["an ending in them", "sergej", "sergey"],
  ["Russian in German letters", "medwedjew", "medvedyev"],
  ["Russian in French letters", "pouchilin", "poushilin"],
  ["Arabic in French letters", "bouchra", "boushra"],
  ["a German sch in them", "schojgu", "schoygu"],
  ["Indonesian in Dutch spelling", "soeharjono", "soeharyono"],
  ["Persian q", "taqavi", "tagavi"],
  ["an article written with its noun", "elkhalidi", "khalidi"],
  ["a Ukrainian patronymic", "serhiyovych", "sergiyovych"],
  ["Japanese in the Kunrei system", "sinzi", "shinji"],
  ["the same with other syllables", "tutida", "tsuchida"],
])("%s: %s is also read as %s", (_, token, other) => {
  expect(waysToSpell(token)).toEqual([token, other]);
});

test.each([
  ["an English word", "technology"],
  ["an Arabic name", "jamil"],
  ["a Turkish name", "yalcin"],
  ["a Korean name", "dongjin"],
  ["a short Japanese name", "sini"],
  ["a short word that begins as an article", "elma"],
  ["an empty token", ""],
])("%s, %s, is read one way", (_, token) => {
  expect(waysToSpell(token)).toEqual([token]);
});

test.each([
  ["farrachow", "farrakhov"],
  ["ryschkow", "ryzhkov"],
  ["choroschew", "khoroshev"],
  ["truschtschalow", "trushchalov"],
  ["mehanik", "mekhanik"],
  ["dschabir", "jabir"],
  ["degtjarjow", "degtyaryov"],
  ["motowilichinskije", "motovilikhinskiye"],
  ["pouchiline", "pushilin"],
  ["specstrojinvest", "spetsstroyinvest"],
  ["qolamhosayn", "gholamhossein"],
  ["elkhalidi", "khalidi"],
])("%s and %s share a sound", (a, b) => {
  const keys = skeletons(a);
  expect(skeletons(b).some((key) => keys.includes(key))).toBe(true);
});
