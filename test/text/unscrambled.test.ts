import { expect, test } from "vitest";
import { isDamaged, unscrambled, withoutLostLetters } from "../../src/text/unscrambled.ts";

const western = (bytes: Uint8Array) => new TextDecoder("windows-1252").decode(bytes);
const latin = (bytes: Uint8Array) => String.fromCharCode(...bytes);

test.each(["Рособоронэкспорт", "华为技术有限公司", "شرکت هواپیمایی", "Müller & Söhne", "株式会社エール"])(
  "%s is read though it was taken for Windows-1252 or Latin-1",
  (name) => {
    const bytes = new TextEncoder().encode(name);
    expect(unscrambled(western(bytes))).toBe(name);
    expect(unscrambled(latin(bytes))).toBe(name);
  },
);

test("Cyrillic in Windows-1251 is read, with the Latin words beside it as they stand", () => {
  expect(unscrambled("Ðîñîáîðîíýêñïîðò JSC")).toBe("Рособоронэкспорт JSC");
  expect(unscrambled("ÎÎÎ Àëìàç-Àíòåé")).toBe("ООО Алмаз-Антей");
});

test.each([
  "Müller GmbH",
  "Société Générale",
  "İnşaat A.Ş.",
  "Ðorđe",
  "Þór",
  "São João",
  "Århus Ærø Øre",
  "Nº 1 ªº",
])("%s stays as it stands", (name) => {
  expect(unscrambled(name)).toBe(name);
  expect(isDamaged(name)).toBe(false);
});

test("text of which bytes were lost is told", () => {
  const lost = western(new TextEncoder().encode("Рособоронэкспорт")).replaceAll(/[\u0080-\u009f]/g, "");
  expect(unscrambled(lost)).toBe(lost);
  expect(isDamaged(lost)).toBe(true);
});

test.each(["Ros\ufffdneft", "EMT GEM? ??LETMEC?L???", "M?ll?r GmbH", "?st?nbul Makina"])(
  "%s has lost letters",
  (name) => {
    expect(isDamaged(name)).toBe(true);
  },
);

test.each(["M?ller GmbH", "Rosneft??", "Who? What? Ltd", "??? Rosneft"])("%s can be searched", (name) => {
  expect(isDamaged(name)).toBe(false);
});

test("a letter lost within a word leaves the rest of it", () => {
  expect(withoutLostLetters("M?ller & S?hne?")).toBe("Mller & Shne?");
});
