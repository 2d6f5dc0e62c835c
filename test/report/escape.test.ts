import { describe, expect, test } from "vitest";
import { csvCell } from "../../src/report/csv-cells.ts";
import { jsonText, visible } from "../../src/report/escape.ts";

describe("no character of a name is obeyed by a terminal", () => {
  test.each([
    ["a colour", "\u001b[31mACME\u001b[0m", "\\u{1b}[31mACME\\u{1b}[0m"],
    ["a title set by a C1 control", "\u009d0;owned\u009c", "\\u{9d}0;owned\\u{9c}"],
    ["a line feed and a bell", "ACME\n\u0007LTD", "ACME\\u{a}\\u{7}LTD"],
    ["a bidi override", "ACME \u202etxt.exe", "ACME \\u{202e}txt.exe"],
    ["a bidi isolate", "\u2066ACME\u2069", "\\u{2066}ACME\\u{2069}"],
    ["a zero-width blank", "HUA\u200bWEI", "HUA\\u{200b}WEI"],
    ["a soft hyphen", "HUA\u00adWEI", "HUA\\u{ad}WEI"],
    ["an invisible tag", "ACME\u{e0041}", "ACME\\u{e0041}"],
    ["a Hangul filler", "ACME\u3164", "ACME\\u{3164}"],
    ["a line separator", "ACME\u2028LTD", "ACME\\u{2028}LTD"],
    ["half a character", "ACME \ud83d", "ACME \\u{d83d}"],
    ["a byte order mark", "\ufeffACME", "\\u{feff}ACME"],
  ])("%s is shown", (_, name, shown) => {
    expect(visible(name)).toBe(shown);
  });

  test.each(["Žižkov Šroubárna s.r.o.", "长江存储科技", "شركة المهان", "O'Neill & Søn", "Ｆｕｌｌ 🚢"])(
    "%s stays as it is",
    (name) => {
      expect(visible(name)).toBe(name);
    },
  );
});

describe("JSON is plain to look at and keeps what was said", () => {
  const hostile = "\u001b[2J\u009b\u202e\u200b\ufeff\u{e0041}\ud800\u2028\n\u007f";

  test("unseen characters are escaped", () => {
    expect(jsonText({ name: "A\u202eB\u{e0041}" })).toBe('{"name":"A\\u202eB\\udb40\\udc41"}');
    expect(jsonText({ [hostile]: hostile })).toMatch(/^[\u0020-\u007e]*$/);
  });

  test("reading it gives the same characters back", () => {
    expect(JSON.parse(jsonText([hostile]))).toEqual([hostile]);
  });

  test("indented JSON keeps its own line feeds and no others", () => {
    expect(jsonText({ name: "A\nB" }, 2)).toBe('{\n  "name": "A\\nB"\n}');
  });
});

describe("a cell is data, never a formula", () => {
  test.each([
    ['=HYPERLINK("http://x")', '"\'=HYPERLINK(""http://x"")"'],
    ["+49 821 5550", "'+49 821 5550"],
    ["-1+1", "'-1+1"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\t=1", "'\\u{9}=1"],
    ["\r=1", "'\\u{d}=1"],
    ["＝1+1", "'＝1+1"],
  ])("%j is written as %s", (name, cell) => {
    expect(csvCell(name)).toBe(cell);
  });

  test("a name with a comma is quoted, one with a line feed stays on its line", () => {
    expect(csvCell("Acme, Ltd")).toBe('"Acme, Ltd"');
    expect(csvCell('The "Acme"')).toBe('"The ""Acme"""');
    expect(csvCell("Acme\r\nLtd")).toBe("Acme\\u{d}\\u{a}Ltd");
  });
});

test("each unseen character is escaped, whatever stands beside it", () => {
  const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;
  for (let code = 0; code <= 0xffff; code++) {
    const letter = String.fromCharCode(code);
    expect(visible(`A${letter}`) === `A${letter}`, `U+${code.toString(16)}`).toBe(!unseen.test(letter));
    expect(unseen.test(jsonText([letter])), `U+${code.toString(16)}`).toBe(false);
  }
});
