import { CordonError } from "../model/errors.ts";
import { headerWords } from "./header-words.ts";
import { rowReader } from "./read-rows.ts";

/** Where everything stands in a table with columns of its own. */
export interface TableColumns<Field extends string> {
  readonly delimiter: string;
  /** Line of the header, from 1. */
  readonly line: number;
  readonly headers: readonly string[];
  readonly at: Readonly<Partial<Record<Field, number>>>;
}

/** What the columns of a table are called. */
export interface TableWords<Field extends string> {
  /** For each field its names, with commas or line ends between. */
  readonly words: Readonly<Record<Field, string>>;
  /** Fields without which no row is a header. */
  readonly needed: readonly Field[];
  /** What is said where there is none: `no header that names …`. */
  readonly missing: string;
  readonly hint: string;
}

const DELIMITERS = [",", ";", "\t", "|"];
/** Excel's own hint in the first line of a file: `sep=;`. */
const SEP = /^"?sep=([,;\t|])"?\s*$/im;
const SEARCHED = 10;
const MAX_COLUMNS = 400;

const form = (text: string) => headerWords(text.replaceAll("%", " percent ")).join("");

function formsOf<Field extends string>(words: Readonly<Record<Field, string>>): ReadonlyMap<string, Field> {
  const map = new Map<string, Field>();
  for (const field of Object.keys(words) as Field[])
    for (const word of words[field].split(/[,\n]/)) {
      const key = form(word);
      if (key !== "" && !map.has(key)) map.set(key, field);
    }
  return map;
}

/** The field a header means; remarks in brackets and "in %" are left out where needed: `Anteil (%)`, `Anteil in %`. */
function fieldOf<Field extends string>(header: string, words: ReadonlyMap<string, Field>): Field | undefined {
  if (header.length > 200) return undefined;
  const bare = header.replaceAll(/[([][^)\]]*[)\]]?/g, " ");
  const forms = [header, bare, bare.replace(/\s(?:in|en|em)?\s*%\s*$/, "")];
  return forms.map((text) => words.get(form(text))).find((field) => field !== undefined);
}

/**
 * Header and columns: of the first ten rows that are not blank, under each delimiter, the one with most fields.
 * @throws CordonError `input` where no row names the needed fields, or one field stands in two columns
 */
export function tableColumns<Field extends string>(
  file: string,
  head: string,
  whole: boolean,
  { words, needed, missing, hint }: TableWords<Field>,
): TableColumns<Field> {
  const named = formsOf(words);
  const stated = SEP.exec(head.slice(0, 20))?.[1];
  const found = (stated === undefined ? DELIMITERS : [stated]).flatMap((delimiter) =>
    rowReader(delimiter)
      .push(head, whole)
      .filter(({ fields, fault }) => fault === undefined && fields.some((text) => text.trim() !== ""))
      .slice(0, SEARCHED)
      .map(({ fields, line }) => ({
        delimiter,
        line,
        fields,
        known: fields.map((header) => fieldOf(header, named)),
      })),
  );
  const count = ({ known }: (typeof found)[number]) =>
    new Set(known.filter((field) => field !== undefined)).size;
  const [best] = found
    .filter(({ known }) => needed.every((field) => known.includes(field)))
    .sort((a, b) => count(b) - count(a));
  if (best === undefined) throw new CordonError("input", `${file} has ${missing}`, hint);
  if (best.fields.length > MAX_COLUMNS)
    throw new CordonError("input", `${file} has more than ${MAX_COLUMNS} columns in line ${best.line}`);
  const at: Partial<Record<Field, number>> = {};
  for (const [index, field] of best.known.entries()) {
    if (field === undefined) continue;
    const twin = at[field];
    if (twin !== undefined) {
      const what = `${file}: the columns "${best.fields[twin]}" and "${best.fields[index]}" both mean ${field}`;
      throw new CordonError("input", what, "Rename or remove one of them.");
    }
    at[field] = index;
  }
  return { delimiter: best.delimiter, line: best.line, headers: best.fields, at };
}
