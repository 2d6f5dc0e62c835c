import { describe, expect, test } from "vitest";
import { EntryBuilder, sectionOf } from "../../../src/sources/catalogs/us-ccl/entry.ts";
import { readUsCcl } from "../../../src/sources/catalogs/us-ccl/xml.ts";
import { readBlocks } from "../../../src/sources/files/xml-blocks.ts";
import type { ListFile } from "../../../src/sources/source.ts";

function file(xml: string): ListFile {
  const bytes = new TextEncoder().encode(xml);
  return {
    name: "ccl.xml",
    head: { name: "ccl.xml", text: xml },
    async *open() {
      // Small chunks: words and marks are cut anywhere.
      for (let at = 0; at < bytes.length; at += 7) yield bytes.subarray(at, at + 7);
    },
  };
}

/** Three entries in the layout of the eCFR; wording of our own. */
const XML = `<?xml version="1.0"?>
<DIV9><HD1>Category 3</HD1>
<FP-2><B>3A001 Fast parts, as follows.</B></FP-2>
<FP-1><E T="04">License Requirements</E></FP-1>
<FP-1><I>Reason for Control:</I> NS, AT</FP-1>
<TABLE><THEAD><TR><TH>Control(s)</TH><TH>Chart</TH></TR></THEAD><TBODY>
<TR><TD>NS applies to 3A001.a</TD><TD>NS Column 2.</TD></TR>
<TR><TD colspan="2">AT applies to entire entry AT Column 1.</TD></TR></TBODY></TABLE>
<HD1>List Based License Exceptions</HD1>
<FP-1><I>LVS:</I> N/A</FP-1><P>$3000: 3A001.a</P>
<FP-1><E T="04">List of Items Controlled</E></FP-1>
<FP-1><I>Related Controls:</I> See 3A991.</FP-1><FP-1>and more</FP-1>
<FP><I>Items:</I></FP>
<P>a. Converters of 10<SU>3</SU> kinds;</P><NOTE><HED>Note:</HED><P>a. not an item.</P></NOTE>
<P>a.1. Quick ones;</P><P>b. through d. [Reserved]</P><P>z.2 Late ones.</P>
<FP-2><B>3A002 Others.</B></FP-2>
<HD1>B. Test gear</HD1><P>a. Of the group, of no entry.</P>
<FP-2><B>EAR99 Items</B></FP-2></DIV9>`;

async function entriesOf(xml: string) {
  const { entries } = await collect(xml);
  return entries;
}

async function collect(xml: string) {
  const builders: EntryBuilder[] = [];
  for await (const block of readBlocks(file(xml), new Set(["P", "FP", "FP-1", "FP-2", "HD1", "HED", "TR"]))) {
    const heading = /^(\d[A-E]\d{3}) (.*)$/.exec(block.text);
    if (block.name === "FP-2" && heading) builders.push(new EntryBuilder(heading[1]!, heading[2]!));
    else if (block.name !== "HD1" || sectionOf(block.text) !== undefined) builders.at(-1)?.add(block);
  }
  return { entries: builders.map((one) => one.build()) };
}

describe("the Commerce Control List", () => {
  test("is read entry by entry: rows, exceptions, paragraphs, notes apart", async () => {
    const [first, second] = await entriesOf(XML);
    expect(first).toMatchObject({
      code: "3A001",
      reasons: "NS, AT",
      rows: [
        { control: "NS applies to 3A001.a", chart: "NS Column 2." },
        { control: "AT applies to entire entry", chart: "AT Column 1." },
      ],
      exceptions: { LVS: "N/A $3000: 3A001.a" },
      relatedControls: "See 3A991. and more",
    });
    expect(first!.paragraphs.filter(({ path }) => path !== "")).toEqual([
      { path: "a", text: "Converters of 10^3 kinds;" },
      { path: "a.1", text: "Quick ones;" },
      { path: "z.2", text: "Late ones." },
    ]);
    expect(first!.notes).toContain("a. not an item.");
    expect(second!.rows).toEqual([]);
  });

  test("keeps a first paragraph that stands behind the word for items", async () => {
    const [entry] = await entriesOf(
      XML.replace(
        "<FP><I>Items:</I></FP>\n<P>a. Converters",
        "<FP><I>Items:</I> a. Powders;</FP>\n<P>b. Converters",
      ),
    );
    expect(entry!.paragraphs.map(({ path }) => path).slice(0, 2)).toEqual(["a", "b"]);
    expect(entry!.paragraphs[0]).toEqual({ path: "a", text: "Powders;" });
  });

  test("is refused where it is cut, another document, or has a document type", async () => {
    await expect(readUsCcl(file(XML))).rejects.toThrow(
      /is not the whole Commerce Control List: 2 entries were read/,
    );
    await expect(readUsCcl(file(XML.slice(0, 400)))).rejects.toThrow(/ccl\.xml, line/);
    await expect(readUsCcl(file(`<!DOCTYPE x [<!ENTITY a "b">]>${XML}`))).rejects.toThrow(/document type/);
  });
});
