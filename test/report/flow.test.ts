import { describe, expect, test } from "vitest";
import { flow } from "../../src/report/flow.ts";
import { clip, columnsOf, padTo } from "../../src/report/width.ts";

describe("columns of a terminal", () => {
  test.each([
    ["ACME", 4],
    ["Šroubárna", 9],
    ["S\u030croub", 5],
    ["长江存储", 8],
    ["ｱｲ", 2],
    ["한국", 4],
    ["Ａ", 2],
    ["🚢", 2],
    ["شركة", 4],
  ])("%s takes %i", (text, columns) => {
    expect(columnsOf(text)).toBe(columns);
  });

  test("padding counts columns, not characters", () => {
    expect(padTo("长江", 6)).toBe("长江  ");
    expect(padTo("Yangtze", 3)).toBe("Yangtze");
  });

  test("a clipped name says so", () => {
    expect(clip("Yangtze", 7)).toBe("Yangtze");
    expect(clip("Yangtze Memory", 8)).toBe("Yangtze…");
    expect(clip("长江存储", 6)).toBe("长江…");
  });
});

const paint = (text: string): string => `<${text}>`;

describe("lines that fit", () => {
  const width = 40;

  test("break at blanks and hang", () => {
    const text = "licence required, presumption of denial, for all items";
    expect(flow([{ text }], { width, indent: 2, hang: 4 })).toBe(
      "  licence required, presumption of\n    denial, for all items\n",
    );
  });

  test("break between wide characters", () => {
    const lines = flow([{ text: "长江存储科技有限责任公司".repeat(3) }], { width, indent: 0 })
      .trimEnd()
      .split("\n");
    expect(lines.map(columnsOf)).toEqual([40, 32]);
  });

  test("never break a vector, so that it can be copied", () => {
    const vector = `CSS:1.0/${"P:100/".repeat(10)}`;
    expect(flow([{ text: `see ${vector} there` }], { width, indent: 0 })).toBe(`see\n${vector}\nthere\n`);
  });

  test("paint neighbours of one look in one stroke, and no blanks at a line's end", () => {
    expect(flow([{ text: "HOLD now ", paint }, { text: "SO-1" }], { width, indent: 0 })).toBe(
      "<HOLD now >SO-1\n",
    );
    expect(flow([{ text: "HOLD now ", paint }], { width, indent: 0 })).toBe("<HOLD now>\n");
  });

  test("nothing gives nothing", () => {
    expect(flow([{ text: "" }], { width, indent: 4 })).toBe("");
  });
});
