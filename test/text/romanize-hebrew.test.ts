import { describe, expect, test } from "vitest";
import { HEBREW_NAMES } from "../../src/text/romanize/hebrew-names.ts";
import { romanizeHebrew } from "../../src/text/romanize/hebrew.ts";
import { table } from "../../src/text/romanize/table.ts";

test.each([
  ["a bank", "בנק לאומי", "bank leumi"],
  ["a person", "משה שרביט", "moshe sharvit"],
  ["a person", "איתמר בן גביר", "itamar ben gvir"],
  ["a person", "דניאלה וייס", "daniella weiss"],
  ["a person", "בצלאל יואל סמוטריץ", "bezalel yoel smotrich"],
  ["a person", "אלישע ירד", "elisha yard"],
  ["a person", "בנימין נתניהו", "benjamin netanyahu"],
  ["an article before a known word", "התעשייה האווירית לישראל", "industry aerospace leisrael"],
  ["initials", 'להב"ה', "lahva"],
  ["a geresh", "צ'כיה ג'ורג'", "chachia jorj"],
  ["points are no difference", "שָׁלוֹם", "shalom"],
  ["final letters", "ארצנו כץ", "artzano katz"],
])("%s: %s", (_, text, romanised) => {
  expect(romanizeHebrew(text)).toBe(romanised);
});

test.each(['איל הרי יהודה בע"מ', "איל הרי יהודה בע״מ", "איל הרי יהודה בעמ"])("%s is a ltd", (text) => {
  expect(romanizeHebrew(text)).toMatch(/ ltd $/);
});

describe("the table", () => {
  test("holds 120 words in lower-case Latin", () => {
    const words = new Map(table(HEBREW_NAMES).entries());
    expect(words.size).toBeGreaterThanOrEqual(120);
    expect([...words.values()].filter((word) => !/^[a-z]+(?: [a-z]+)*$/.test(word))).toEqual([]);
  });
});
