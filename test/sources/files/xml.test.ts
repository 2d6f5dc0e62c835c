import { describe, expect, test } from "vitest";
import { childOf, childrenOf, readXml, textOf } from "../../../src/sources/files/xml.ts";
import type { XmlElement } from "../../../src/sources/files/xml.ts";
import { gather, listFile, refusal } from "./world.ts";

const LIST = `<?xml version="1.0" encoding="UTF-8"?>
<un:CONSOLIDATED_LIST xmlns:un="urn:un" dateGenerated="2026-11-20T00:00:01">
  <INDIVIDUALS>
    <un:INDIVIDUAL un:id="690"><NAME>ЖУКОВ &amp; Sons</NAME><NAME><![CDATA[<長城> ]]>co<!-- x -->.</NAME></un:INDIVIDUAL>
    <INDIVIDUAL id="691"><NAME>🚢 &#x41;&#66;</NAME><INDIVIDUAL>within</INDIVIDUAL></INDIVIDUAL>
  </INDIVIDUALS>
  <OTHER><NAME>not asked for</NAME></OTHER>
</un:CONSOLIDATED_LIST>
`;

async function read(text: string, size?: number): Promise<XmlElement[]> {
  return gather(readXml(listFile(text, size), new Set(["INDIVIDUAL"])));
}

const wrapped = (inside: string) => `<list><INDIVIDUAL>${inside}</INDIVIDUAL></list>`;

const deep = (depth: number) => wrapped("<a>".repeat(depth - 2) + "</a>".repeat(depth - 2));

describe("a well-formed file", () => {
  test("yields its root without children, then the outermost wanted elements by local name", async () => {
    const [root, ...people] = await read(LIST);
    expect(root).toMatchObject({ name: "CONSOLIDATED_LIST", children: [] });
    expect(root?.attrs["dateGenerated"]).toBe("2026-11-20T00:00:01");
    expect(people.map(({ name, attrs }) => [name, attrs["id"]])).toEqual([
      ["INDIVIDUAL", "690"],
      ["INDIVIDUAL", "691"],
    ]);
    expect(childrenOf(people[0], "NAME").map(({ text }) => text)).toEqual(["ЖУКОВ & Sons", "<長城> co."]);
    expect(textOf(people[1], "NAME")).toBe("🚢 AB");
    expect(childOf(people[1], "INDIVIDUAL")?.text).toBe("within");
  });

  test.each([1, 2, 3, 5, 7, 11, 13])("reads the same in pieces of %i bytes", async (size) => {
    expect(await read(LIST, size)).toEqual(await read(LIST));
  });

  test("of UTF-16 with a byte order mark reads the same", async () => {
    const utf16 = Buffer.from(`\uFEFF${LIST.replace("UTF-8", "UTF-16")}`, "utf16le");
    const people = await gather(readXml(listFile(utf16, 9), new Set(["INDIVIDUAL"])));
    expect(people).toEqual(await read(LIST));
  });

  test("folds white space in texts, and an empty one is undefined", async () => {
    const [, one] = await read(wrapped("<NAME> Ali\n\t Hassan </NAME><TITLE> </TITLE>"));
    expect(textOf(one, "NAME")).toBe("Ali Hassan");
    expect([textOf(one, "TITLE"), textOf(one, "NONE"), textOf(undefined, "NAME")]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test("may be nested up to 64 deep", async () => {
    expect(await read(deep(64))).toHaveLength(2);
    await expect(read(deep(65))).rejects.toEqual(refusal("nested deeper than 64"));
  });
});

describe("a file is refused where", () => {
  const entities = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`);

  test.each([
    ["it is cut within a tag", LIST.slice(0, 200), "line 4"],
    ["it is cut between records", LIST.slice(0, LIST.indexOf("<OTHER>")), "unclosed tag"],
    ["it is cut before its last letter", LIST.trimEnd().slice(0, -1), "line 8"],
    ["it is empty", "", "root element"],
    ["it holds text only", "Service unavailable", "line 1"],
    ["it has two roots", "<list/><list/>", "line 1"],
    ["tags do not match", "<list><INDIVIDUAL></list></INDIVIDUAL>", "line 1"],
    ["an attribute stands twice", '<list a="1" a="2"/>', "line 1"],
    ["an ampersand is bare", wrapped("Johnson & Johnson"), "line 1"],
    ["an entity is not declared", wrapped("&nbsp;"), "line 1"],
    ["a control character stands in it", wrapped("\u0001"), "line 1"],
    ["it declares a document type", '<!DOCTYPE list SYSTEM "list.dtd"><list/>', "document type"],
    [
      "it reads a file of ours",
      `<!DOCTYPE l [<!ENTITY x SYSTEM "file:///etc/passwd">]>${wrapped("&x;")}`,
      "document type",
    ],
    [
      "its entities are a bomb",
      `<!DOCTYPE l [<!ENTITY l0 "lol">${entities.join("")}]>${wrapped("&l9;")}`,
      "document type",
    ],
    ["one record is endless", wrapped("<a/>".repeat(200_000)), "more than 200000 elements"],
    ["it is nested without end", "<a>".repeat(100_000), "nested deeper than 64"],
  ])("%s", async (_, text, words) => {
    await expect(read(text)).rejects.toEqual(refusal(words));
    await expect(read(text)).rejects.toEqual(refusal("list.xml, line "));
  });
});

test("what stood before the fault is yielded, so only the caller's transaction keeps it out", async () => {
  const seen: string[] = [];
  const reading = async () => {
    for await (const { name } of readXml(
      listFile(LIST.slice(0, LIST.indexOf("INDIVIDUAL>within")), 50),
      new Set(["INDIVIDUAL"]),
    ))
      seen.push(name);
  };
  await expect(reading()).rejects.toEqual(refusal("list.xml, line "));
  expect(seen).toEqual(["CONSOLIDATED_LIST", "INDIVIDUAL"]);
});
