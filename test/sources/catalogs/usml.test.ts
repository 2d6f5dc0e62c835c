import { describe, expect, test } from "vitest";
import { LabelPath, labelsOf } from "../../../src/sources/catalogs/usml/levels.ts";
import { readUsml } from "../../../src/sources/catalogs/usml/xml.ts";
import type { ListFile } from "../../../src/sources/source.ts";

function file(xml: string): ListFile {
  const bytes = new TextEncoder().encode(xml);
  return {
    name: "part-121.xml",
    head: { name: "part-121.xml", text: xml },
    async *open() {
      for (let at = 0; at < bytes.length; at += 11) yield bytes.subarray(at, at + 11);
    },
  };
}

const ROMAN = "I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI".split(" ");

/** The layout of the eCFR with wording of our own: category II has paragraphs, the others one each. */
function part(skip?: string, twice?: string): string {
  const categories = ROMAN.filter((code) => code !== skip).map((code) =>
    code === "II"
      ? `<HD1>Category II—Big Guns</HD1>
<P>*(a) Guns as follows:</P><P>(1) Long ones;</P><P>(2) Short ones:</P><P>(i) Quick;</P><P>(ii) Slow.</P>
<NOTE><HED>Note to paragraph (a):</HED><P>Toys are none.</P></NOTE>
<P>More of the slow ones.</P><P>(b) Carriages. <I>Note:</I> 10<SU>3</SU> kg.</P><P>(h)-(w) [Reserved]</P><P>(x) The rest.</P>`
      : `<HD1>Category ${code}—Things</HD1><P>(a) One &amp; all.</P>`,
  );
  return `<DIV5 N="121" TYPE="PART"><HEAD>PART 121—LIST</HEAD>
<DIV8 N="§ 121.0" TYPE="SECTION"><HEAD>§ 121.0 Order.</HEAD><P>(a) Not of the list.</P></DIV8>
<DIV8 N="§ 121.1" TYPE="SECTION"><HEAD>§ 121.1 The list.</HEAD><P>(a) Of no category.</P>
${categories.join("\n")}${twice ? `<HD1>Category ${twice}—Again</HD1>` : ""}</DIV8>
<DIV8 N="§ 121.2" TYPE="SECTION"><HEAD>§ 121.2 Words.</HEAD><P>(b) Behind the list.</P></DIV8></DIV5>`;
}

describe("the Munitions List", () => {
  test("is read category by category with the place of each paragraph", async () => {
    const entries = await readUsml(file(part()));
    expect(entries.map(({ code }) => code)).toEqual(ROMAN);
    const [first, second] = entries;
    expect(first).toMatchObject({ heading: "Things", paragraphs: [{ path: "(a)", text: "One & all." }] });
    expect(second!.heading).toBe("Big Guns");
    expect(second!.notes).toEqual(["Note to paragraph (a):", "Toys are none."]);
    expect(second!.paragraphs).toEqual([
      { path: "(a)", text: "Guns as follows:" },
      { path: "(a)(1)", text: "Long ones;" },
      { path: "(a)(2)", text: "Short ones:" },
      { path: "(a)(2)(i)", text: "Quick;" },
      { path: "(a)(2)(ii)", text: "Slow." },
      { path: "(a)(2)(ii)", text: "More of the slow ones." },
      { path: "(b)", text: "Carriages. Note: 10^3 kg." },
      { path: "(h)", text: "-(w) [Reserved]" },
      { path: "(x)", text: "The rest." },
    ]);
    expect(entries.at(-1)!.paragraphs).toHaveLength(1);
  });

  test.each([
    [part("VII"), "20 categories were read, 21 are expected"],
    [part(undefined, "III"), "category III stands in it twice"],
    ["<DIV5><HEAD>PART 121</HEAD></DIV5>", "0 categories were read"],
  ])("that is not whole is refused", async (xml, why) => {
    await expect(readUsml(file(xml))).rejects.toMatchObject({
      code: "list-refused",
      message: expect.stringContaining(why) as string,
    });
  });
});

test.each([
  ["(a) Text", ["a"], "Text"],
  ["*(a) Text", ["a"], "Text"],
  ["(b)(1) Text (c)", ["b", "1"], "Text (c)"],
  ["Text (a)", [], "Text (a)"],
])("labels of %s", (text, labels, rest) => {
  expect(labelsOf(text)).toEqual({ labels, rest });
});

test("letters and roman figures are told apart by what stands before", () => {
  const path = new LabelPath();
  const steps: readonly (readonly [string, string])[] = [
    ["h", "Parts, as follows:"],
    ["3", "Some part; or"],
    ["i", "Data."],
    ["j", "Kinds:"],
    ["1", "With parts:"],
    ["i", "one;"],
    ["ii", "two:"],
    ["A", "deep."],
    ["xlii", "far."],
    ["2", "next."],
    ["x", "The rest."],
    ["4", "?"],
    ["!", "?"],
  ];
  expect(steps.map(([label, text]) => path.next([label], text))).toEqual([
    "(h)",
    "(h)(3)",
    "(i)",
    "(j)",
    "(j)(1)",
    "(j)(1)(i)",
    "(j)(1)(ii)",
    "(j)(1)(ii)(A)",
    "(j)(1)(xlii)",
    "(j)(2)",
    "(x)",
    "(x)(4)",
    undefined,
  ]);
});
