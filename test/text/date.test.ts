import { expect, test } from "vitest";
import { isoDate, partialDate } from "../../src/text/date.ts";

test.each([
  ["1973-03-25", "1973-03-25"],
  ["1975-5-3", "1975-05-03"],
  ["1973-03-25T00:00:00", "1973-03-25"],
  ["1973-03-25 00:00:00.000", "1973-03-25"],
  ["1964-09", "1964-09"],
  ["25 Mar 1973", "1973-03-25"],
  ["25 March 1973", "1973-03-25"],
  ["25-MAR-1973", "1973-03-25"],
  ["1st Jan 1973", "1973-01-01"],
  ["Mar 25, 1973", "1973-03-25"],
  ["March 1973", "1973-03"],
  ["Sept. 1973", "1973-09"],
  ["Sep-75", "1975-09"],
  ["Sep-30", "1930-09"],
  ["25 Mar 73", "1973-03-25"],
  ["1973", "1973"],
  ["  25\t Mar \n 1973 ", "1973-03-25"],
  ["dd/mm/1952", "1952"],
  ["DD/MM/1952", "1952"],
  ["00/00/1952", "1952"],
  ["00/05/1960", "1960-05"],
  ["dd/05/1960", "1960-05"],
  ["25/03/1973", "1973-03-25"],
  [" 8/11/2015", "2015-11-08"],
  ["25.3.1973", "1973-03-25"],
  ["25-03-1973", "1973-03-25"],
  ["1973/03/25", "1973-03-25"],
  ["29/02/2000", "2000-02-29"],
  ["29 Feb 1996", "1996-02-29"],
])("%j is the date %s", (text, date) => {
  expect(partialDate(text)).toMatchObject({ from: date, to: date });
  expect(isoDate(text)).toBe(date.length === 10 ? date : undefined);
});

test.each([
  ["1968 to 1970", "1968", "1970"],
  ["1968-1970", "1968", "1970"],
  ["1968 – 1970", "1968", "1970"],
  ["1968/1970", "1968", "1970"],
  ["1970 or 1971", "1970", "1971"],
  ["Between 1955 and 1958", "1955", "1958"],
  ["between circa 1955 and 1958", "1955", "1958"],
  ["Sep 1962 to 1963", "1962-09", "1963"],
  ["1970 to 1970", "1970", "1970"],
])("%j reaches from %s to %s", (text, from, to) => {
  expect(partialDate(text)).toMatchObject({ from, to });
  expect(isoDate(text)).toBeUndefined();
});

test.each([
  ["circa 1937", "1937", "1937"],
  ["Circa 1955 to 1958", "1955", "1958"],
  ["c. 1970", "1970", "1970"],
  ["c.1970", "1970", "1970"],
  ["ca. 1970", "1970", "1970"],
  ["approximately 1968", "1968", "1968"],
  ["about Mar 1973", "1973-03", "1973-03"],
])("%j is a guess", (text, from, to) => {
  expect(partialDate(text)).toEqual({ text, from, to, circa: true });
});

test.each([
  ["03/25/1973", "mdy", "1973-03-25"],
  ["8/11/2015", "mdy", "2015-08-11"],
  ["8/11/2015", "dmy", "2015-11-08"],
  ["05/00/1952", "mdy", "1952-05"],
] as const)("%s read as %s is %s", (text, order, date) => {
  expect(partialDate(text, order).from).toBe(date);
});

test.each([
  ["29 Feb 1999"],
  ["29/02/1900"],
  ["1999-02-29"],
  ["29-Feb-75"],
  ["31 Apr 1970"],
  ["32 Jan 1970"],
  ["0 Jan 1970"],
  ["25/13/1973"],
  ["03/25/1973"],
  ["1964-13"],
  ["1964-00"],
  ["0000-00-00"],
  ["1599"],
  ["2100"],
  ["1970 to 1968"],
  ["25 Foo 1973"],
  ["1968, 1970"],
  ["19730325"],
  ["1st 1973"],
  ["1973-03-25x"],
  ["unknown"],
  ["-"],
  ["circa"],
  ["٢٥ مارس ١٩٧٣"],
  ["\ud800"],
  [""],
])("%j is no date", (text) => {
  expect(partialDate(text)).toEqual({ text });
  expect(isoDate(text)).toBeUndefined();
});

test.each([
  ["blanks", " "],
  ["digits", "1"],
  ["years", "1970 "],
  ["hyphens", "- "],
  ["the word to", "to "],
  ["the word between", "between "],
  ["circa", "circa "],
  ["letters", "a"],
])("10 kB of %s are no date", (_, unit) => {
  expect(partialDate(unit.repeat(10_240 / unit.length)).from).toBeUndefined();
});

test("every day of leap and other years reads as itself in each of the common forms", () => {
  const months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
  const wrong: string[] = [];
  for (const year of [1896, 1900, 1999, 2000, 2024]) {
    for (
      let day = new Date(Date.UTC(year, 0));
      day.getUTCFullYear() === year;
      day = new Date(+day + 86_400_000)
    ) {
      const iso = day.toISOString().slice(0, 10);
      const [, m, d] = iso.split("-").map(Number);
      const forms = [iso, `${d} ${months[m! - 1]} ${year}`, `${d}/${m}/${year}`, `${year}/${m}/${d}`];
      for (const form of forms) if (isoDate(form) !== iso) wrong.push(form);
    }
  }
  expect(wrong).toEqual([]);
});
