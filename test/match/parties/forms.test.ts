import { expect, test } from "vitest";
import { formsOf } from "../../../src/match/parties/forms.ts";

function plain(text: string): string[] {
  return formsOf(text).map((form) => form.replaceAll(/\s+/g, " ").trim());
}

test.each([
  ["an acronym in brackets", "Iran Aircraft Industries (IACI)", "Iran Aircraft Industries"],
  ["another name in brackets", "Rosneft (Kalashnikov) Works", "Rosneft Works"],
  [
    "whom else a listing means",
    "Ayman Trading and any successor, sub-unit, or subsidiary thereof",
    "Ayman Trading",
  ],
  [
    "all that a listing includes",
    "Ministry of Defence of Ruritania, including the Armed Forces",
    "Ministry of Defence of Ruritania",
  ],
  ["names beside a slash, the first", "Al-Qa'ida/Islamic Army", "Al-Qa'ida"],
  ["names beside a slash, the last", "Al-Qa'ida/Islamic Army", "Islamic Army"],
  [
    "a long description before its name",
    "Корпорация по содействию разработке, производству и экспорту продукции «Алмаз»",
    "Алмаз",
  ],
  ["whom a plant is named after", "Zavod Almaz named after Kalinin", "Zavod Almaz"],
  ["the same in short", "Almaz im. V.V. Chernysheva", "Almaz"],
  ["the same in Russian", "Завод Алмаз имени Калинина", "Завод Алмаз"],
])("a name is also met without %s", (_, text, form) => {
  expect(plain(text)[0]).toBe(text);
  expect(plain(text)).toContain(form);
});

test.each([
  ["a place in brackets", "Bank of China (Hong Kong)"],
  ["a word of trade in brackets", "Rosneft (Trading)"],
  ["a legal form in brackets", "Acme (Pty) Ltd"],
  ["a number in brackets", "Acme (2000)"],
  ["a legal form with a slash", "Acme S/A"],
  ["figures with a slash", "Acme 24/7"],
  ["neither", "Rosneft Oil"],
  ["a legal form and a name in quotes", 'OOO "Rosneft"'],
  ["nothing but words of trade beside whom it is named after", "Research Institute named after Kalinin"],
])("a name with %s has one form", (_, text) => {
  expect(formsOf(text)).toEqual([text]);
});
