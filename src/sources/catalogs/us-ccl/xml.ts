import { CordonError } from "../../../model/errors.ts";
import type { OfficialEntry } from "../../../model/official-text.ts";
import { readBlocks } from "../../files/xml-blocks.ts";
import type { ListFile } from "../../source.ts";
import { EntryBuilder, sectionOf } from "./entry.ts";

const BLOCKS = new Set(["P", "FP", "FP-1", "FP-2", "HD1", "HD2", "HD3", "HED", "TR"]);
/** Entries are headed by the second; one of them, 8D001, by the first. */
const HEADINGS = new Set(["FP-1", "FP-2"]);
const HEADING = /^(\d[A-E]\d{3})\.?\s+(\S.*)$/;
/** The Commerce Control List holds over 600 entries; a file with far fewer is cut or another supplement. */
const EXPECT = { min: 550, max: 800 };

/**
 * The Commerce Control List as the eCFR publishes it: 15 CFR part 774, Supplement No. 1, in XML (the supplement alone or the
 * whole part). Entries in the order of the text.
 * @throws CordonError `list-refused` where the file is damaged, cut or another document.
 */
export async function readUsCcl(file: ListFile): Promise<OfficialEntry[]> {
  const entries: EntryBuilder[] = [];
  let current: EntryBuilder | undefined;
  for await (const block of readBlocks(file, BLOCKS)) {
    const heading = HEADINGS.has(block.name) && block.label !== undefined ? HEADING.exec(block.text) : null;
    if (heading) entries.push((current = new EntryBuilder(heading[1]!, heading[2]!)));
    // Headings of categories and groups end an entry, as does EAR99 behind the last of each category.
    else if ((block.name === "HD1" && sectionOf(block.text) === undefined) || block.text.startsWith("EAR99"))
      current = undefined;
    else current?.add(block);
  }
  const codes = new Set(entries.map(({ code }) => code));
  const twice = entries.find(({ code }, at) => entries.findIndex((other) => other.code === code) !== at);
  if (twice) refuse(file, `${twice.code} stands in it twice`);
  if (codes.size < EXPECT.min || codes.size > EXPECT.max)
    refuse(file, `${codes.size} entries were read, ${EXPECT.min} to ${EXPECT.max} are expected`);
  return entries.map((entry) => entry.build());
}

function refuse(file: ListFile, what: string): never {
  throw new CordonError(
    "list-refused",
    `${file.name} is not the whole Commerce Control List: ${what}`,
    "Fetch 15 CFR part 774, Supplement No. 1 as XML from ecfr.gov.",
  );
}
