import { CordonError } from "../../../model/errors.ts";
import type { OfficialEntry, OfficialParagraph } from "../../../model/official-text.ts";
import { readBlocks } from "../../files/xml-blocks.ts";
import type { ListFile } from "../../source.ts";
import { LabelPath, labelsOf } from "./levels.ts";

const BLOCKS = new Set(["HEAD", "P", "FP", "FP-1", "FP-2", "HD1", "HD2", "HD3", "HED"]);
const CATEGORY = /^Category ([XVI]+)\s*[-–—:.]\s*(\S.*)$/i;
const NOTE = /^(?:Note|Notes)\b/i;
/** The section that holds the list; others of the part define its words. */
const LIST = /^§ ?121\.1\b/;
const SECTION = /^§ ?\d+\.\d+\b/;
/** Categories I to XXI. */
const CATEGORIES = 21;

interface Building {
  readonly code: string;
  readonly heading: string;
  readonly path: LabelPath;
  readonly paragraphs: OfficialParagraph[];
  readonly notes: string[];
}

/**
 * The United States Munitions List as the eCFR publishes it: 22 CFR part 121 in XML, the part or section 121.1 alone. One entry for
 * each category, `XI`, with paths such as `(a)(3)(ii)`.
 * @throws CordonError `list-refused` where the file is damaged, cut or another document.
 */
export async function readUsml(file: ListFile): Promise<OfficialEntry[]> {
  const found: Building[] = [];
  let current: Building | undefined;
  for await (const { name, text, around } of readBlocks(file, BLOCKS)) {
    if (name === "HEAD" && SECTION.test(text) && !LIST.test(text)) {
      current = undefined;
      continue;
    }
    const heading = CATEGORY.exec(text);
    if (heading && name !== "P") {
      const code = heading[1]!.toUpperCase();
      if (found.some((one) => one.code === code)) refuse(file, `category ${code} stands in it twice`);
      current = { code, heading: heading[2]!, path: new LabelPath(), paragraphs: [], notes: [] };
      found.push(current);
    } else if (current !== undefined) add(current, text, around.includes("NOTE"));
  }
  if (found.length !== CATEGORIES)
    refuse(file, `${found.length} categories were read, ${CATEGORIES} are expected`);
  return found.map(({ code, heading, paragraphs, notes }) => ({
    code,
    heading,
    reasons: "",
    rows: [],
    exceptions: {},
    sta: "",
    relatedControls: "",
    relatedDefinitions: "",
    paragraphs,
    notes,
  }));
}

function add(category: Building, text: string, isNote: boolean): void {
  if (isNote || NOTE.test(text)) {
    category.notes.push(text);
    return;
  }
  const { labels, rest } = labelsOf(text);
  const path = category.path.next(labels, text);
  // Text without a label goes on from the paragraph above; a label that fits nowhere stays in the text.
  if (labels.length === 0 || path === undefined)
    category.paragraphs.push({ path: category.paragraphs.at(-1)?.path ?? "", text });
  else category.paragraphs.push({ path, text: rest });
}

function refuse(file: ListFile, what: string): never {
  throw new CordonError(
    "list-refused",
    `${file.name} is not the whole United States Munitions List: ${what}`,
    "Fetch 22 CFR part 121 as XML from ecfr.gov.",
  );
}
