import { expect, test } from "vitest";
import { skeletons, soundForms } from "../../src/text/skeleton.ts";
import { seeded } from "./world.ts";

test.each([
  ["mohammed", "muhammad"],
  ["mohammed", "mhmd"],
  ["mohammed", "mohamed"],
  ["hezbollah", "hizballah"],
  ["hezbollah", "khezbolla"],
  ["qaddafi", "kadafi"],
  ["shcherbakov", "scherbakow"],
  ["yusuf", "iusuf"],
  ["sergei", "sergey"],
  ["tchaikovsky", "chaykovskiy"],
  ["wladimir", "vladimir"],
  ["alexander", "aleksander"],
  ["marwan", "marvan"],
])("%s and %s sound alike", (a, b) => {
  const keys = skeletons(a);
  expect(skeletons(b).filter((key) => keys.includes(key))).not.toEqual([]);
});

test.each([
  ["rosneft", "lukoil"],
  ["ivan", "john"],
  ["hassan", "hamdan"],
  ["mahmud", "hamad"],
])("%s and %s sound different", (a, b) => {
  const keys = skeletons(a);
  expect(skeletons(b).filter((key) => keys.includes(key))).toEqual([]);
});

test.each([["ali"], ["omar"], ["lee"], ["a"], [""], ["aeiou"]])(
  "%j is too short to have a sound of its own",
  (token) => {
    expect(skeletons(token).filter((key) => key.length < 3)).toEqual([]);
  },
);

test.each([
  ["sergei", "sergey"],
  ["mueller", "muller"],
  ["hassan", "hasan"],
  ["soleiman", "soleyman"],
  ["osama", "usama"],
])("%s and %s are spellings of one sound", (a, b) => {
  const forms = soundForms(a);
  expect(soundForms(b).filter((form) => forms.includes(form))).not.toEqual([]);
});

test("a token has one or two forms, and equal tokens equal ones", () => {
  const next = seeded(4);
  for (let i = 0; i < 3000; i++) {
    const token = Array.from({ length: 1 + next(12) }, () => "aeiouywhstzckqdgpjxv"[next(20)]!).join("");
    expect(soundForms(token).length).toBe(token.slice(1).includes("w") ? 2 : 1);
    expect(skeletons(token).length).toBeLessThanOrEqual(2);
    expect(skeletons(token)).toEqual(skeletons(token));
  }
});

test("10 kB of one letter have a sound", () => {
  for (const letter of "ahwsz") {
    expect(soundForms(letter.repeat(10_240)).length).toBeGreaterThan(0);
    expect(skeletons(letter.repeat(10_240)).filter((key) => key.length > 1)).toEqual([]);
  }
});
