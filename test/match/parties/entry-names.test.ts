import { expect, test } from "vitest";
import type { ListedName } from "../../../src/model/list-entry.ts";
import { namesOf } from "../../../src/match/parties/entry-names.ts";

function listed(text: string, strength: ListedName["strength"] = "primary"): ListedName {
  return { text, strength, script: "Latn" };
}

function names(kind: "person" | "entity" | "unknown", ...all: ListedName[]) {
  return namesOf(7, { kind, names: all }).map(({ tokens, ...more }) => ({ ...more, text: tokens.join(" ") }));
}

test("an entry is filed under each of its names, with its row, kind and strength", () => {
  expect(names("entity", listed("Rosneft Oil"), listed("Almaz", "weak"))).toEqual([
    { entry: 7, name: 0, text: "rosneft oil", weak: false, kind: "entity", family: 0, readAloud: false },
    { entry: 7, name: 1, text: "almaz", weak: true, kind: "entity", family: 0, readAloud: false },
  ]);
});

test("one spelling is filed once, and as strong as it is anywhere", () => {
  expect(names("entity", listed("ROSNEFT"), listed("Rosneft"))).toMatchObject([{ name: 0 }]);
  expect(names("person", listed("Petrov, Ivan", "weak"), listed("Ivan PETROV", "strong"))).toMatchObject([
    { name: 1, weak: false, text: "ivan petrov" },
  ]);
});

test("a Korean name with a syllable of one letter is filed as printed and in full", () => {
  expect(names("person", listed("JANG, Hyon U")).map(({ text }) => text)).toEqual([
    "hyon u jang",
    "hyon woo jang",
  ]);
  expect(names("entity", listed("Jang Hyon U")).map(({ text }) => text)).toEqual(["jang hyon u"]);
});

test("a name with brackets is filed without them too", () => {
  expect(names("entity", listed("Iran Aircraft Industries (IACI)")).map(({ text }) => text)).toEqual([
    "iran aircraft industry iaci",
    "iran aircraft industry",
  ]);
});

test("a name in Chinese characters is filed as it is written and as it is read", () => {
  expect(names("entity", listed("西安翔腾有限公司"))).toMatchObject([
    { text: "西安 安翔 翔腾", readAloud: false },
    { text: "xi an xiang teng", readAloud: true },
  ]);
});

test("a person's family name is marked where the list says which it is", () => {
  const name = { ...listed("PUTIN Vladimir"), parts: { first: "Vladimir", last: "Putin" } };
  expect(names("person", name)).toMatchObject([{ text: "vladimir putin", family: 0b10 }]);
  expect(names("entity", name)).toMatchObject([{ text: "putin vladimir", family: 0 }]);
});

test("a name without letters is not filed", () => {
  expect(names("entity", listed("-- ?"), listed(""))).toEqual([]);
});

test("a name of nothing but names of people is filed as a person's too where the list does not say", () => {
  expect(names("unknown", listed("RAMIREZ, Jesus Adrian"))).toMatchObject([
    { text: "ramirez jesus adrian", kind: "unknown" },
    { text: "jesus adrian ramirez", kind: "person" },
  ]);
  expect(names("unknown", listed("Miller Trading Ltd"), listed("Ramirez Rosneft"))).toMatchObject([
    { kind: "unknown" },
    { kind: "unknown" },
  ]);
  expect(names("entity", listed("Jesus Ramirez"))).toMatchObject([{ kind: "entity" }]);
});

test("a name with a capital within a word is filed as one word too, as capitals write it", () => {
  expect(names("entity", listed("TechCamel LLC")).map(({ text }) => text)).toContain("techcamel llc");
});
