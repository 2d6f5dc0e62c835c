import type { PartyRole } from "../model/shipment.ts";
import { fold } from "../text/fold.ts";
import { isLegalForm, shortenLegalForms } from "../text/legal-forms.ts";
import { isPlaceholderName } from "../text/placeholder-name.ts";
import { translateTradeWords } from "../text/trade-words.ts";
import { isAddressLine } from "./address-line.ts";
import { isName, readHeader, roleOf } from "./header.ts";
import type { Meaning } from "./header.ts";

/** A party that a cell names. */
export interface CellParty {
  /** Where the cell says it: `Notify Party: …`. */
  readonly role?: PartyRole;
  readonly name: string;
  /** The lines of its address, joined by commas. */
  readonly rest: string;
}

interface Block {
  readonly role?: PartyRole;
  readonly lines: string[];
}

/** Ends of lines as they come out of spreadsheets and web pages. */
const LINES = /(?:_x000d_)?(?:\r\n?|[\n\v\u0085\u2028\u2029])|<br\s*\/?>/i;
const LABEL = /^([\p{L}\p{N}][^:：]{1,39}?)\s*[:：]\s*(.*)$/u;
/** What is said before a name and is none. */
const SALUTATION =
  /^(?:messrs|m\/s|mr|mrs|ms|an|an die|herrn?|frau|firma|fa|to|attn|attention|kind attention|monsieur|messieurs|señores|sres|spett(?:\.?le)?(?: ditta)?)\.?\s*[:,]?$/iu;
/** One for whom another stands: both are named, and the words between them part them when names are searched. */
const FOR_ANOTHER =
  /^(?:c\/o|care of|a\/c|d\/?b\/?a|t\/a|trading as|attn|att|(?:for (?:and )?)?on behalf of|for (?:the )?account of|o\/b|obo|formerly)(?!\p{L})/iu;
const OPEN_END = /(?:order of|behalf of|account of|c\/o|care of|attn)\s*[.:]?$/i;
const GOES_OVER = /(?:(?<!\p{L})(?:and|of|for|the|de|du|des|del|della|und|für|et|e|y|и|на)|[,&])$/iu;
const GOES_ON = /^(?:[\p{Ll}&(]|and\s|of\s)/u;
const SHORTEST_NAME = 4;
const LONGEST_NAME = 400;
const SLASH = " / ";
const FULL_STOP = /(?<=\p{L}{2})[.,;]+$/u;
/** Roles whose word is a firm's name as often: `Carrier`, `Partner`. */
const ALSO_NAMES: ReadonlySet<PartyRole> = new Set([
  "party",
  "bank",
  "carrier",
  "vessel",
  "aircraft",
  "manufacturer",
  "agent",
]);

/**
 * The parties of a cell: the first of the column's own role, others where the cell says so (`Notify Party:` on a line). A name
 * takes all lines before those of an address, and those that name one for another (`c/o`, `for account of`); lines that may be a name
 * of their own stand beside a slash, by which the search tries the whole and each. A line that may be either is of both.
 */
export function cellParties(text: string, combined: boolean): readonly CellParty[] {
  if (!/[:：\r\n\v\u0085\u2028\u2029<]/.test(text)) return [{ name: text, rest: "" }];
  const lines = text
    .split(LINES)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const parties = blocksOf(lines).flatMap(({ role, lines }) => {
    const { name, rest } = nameAndRest(lines, combined);
    // Too long for one name, as a list of parties is: each line is searched.
    const names = name.length > LONGEST_NAME ? name.split(SLASH) : [name];
    return names
      .filter((one) => one !== "")
      .map((one) => (role === undefined ? { name: one, rest } : { role, name: one, rest }));
  });
  return parties.length === 0 ? [{ name: text, rest: "" }] : parties;
}

function blocksOf(lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  let open: Block = { lines: [] };
  const begin = (role?: PartyRole) => {
    if (open.lines.length > 0) blocks.push(open);
    open = role === undefined ? { lines: [] } : { role, lines: [] };
  };
  for (const [at, line] of lines.entries()) {
    const label = labelOf(line, at < lines.length - 1);
    if (label?.role !== undefined) begin(label.role);
    if (label !== undefined) {
      if (label.name !== "") open.lines.push(label.name);
      continue;
    }
    if (SALUTATION.test(line) && at < lines.length - 1) continue;
    open.lines.push(line);
    const next = lines[at + 1];
    // Whom `to order` is followed by is no one's consignee: that nobody is named stays told.
    if (
      next !== undefined &&
      open.lines.length === 1 &&
      isPlaceholderName(line) &&
      isAddressLine(next) !== "yes"
    )
      begin();
  }
  begin();
  return blocks;
}

/** What a line says before the name it gives, or the line below it does. */
function labelOf(line: string, more: boolean): { role?: PartyRole; name: string } | undefined {
  const [, label, name = ""] = LABEL.exec(line) ?? [];
  if (label === undefined) {
    const role =
      more && line.length < 30 && line.length > 4 && !/\d/.test(line) ? roleOfLine(line) : undefined;
    return role === undefined || ALSO_NAMES.has(role) ? undefined : { role, name: "" };
  }
  if (FOR_ANOTHER.test(line) || (name === "" && !more)) return undefined;
  const meaning = meaningOf(label);
  if (meaning?.of !== "party" || !isName(meaning)) return undefined;
  return meaning.role === undefined || meaning.role === "party" ? { name } : { role: meaning.role, name };
}

/** Of a line that is a role and nothing else, and not its address. */
function roleOfLine(line: string): PartyRole | undefined {
  const role = roleOf(line);
  return role !== undefined && isName(readHeader(line)) ? role : undefined;
}

/** What a label means all of whose parts are known, so that no `Almaz (consignee): Orel` is one. */
function meaningOf(label: string): Meaning | undefined {
  const parts = label.split(/[/|()[\]]|\s-\s/).filter((part) => part.trim() !== "");
  return parts.every((part) => readHeader(part) !== undefined) ? readHeader(label) : undefined;
}

/** A line that says what it is of an address: `Country: Iran`, `Tel: …`. */
function isLabelled(line: string): boolean {
  const [, label] = LABEL.exec(line) ?? [];
  return label !== undefined && meaningOf(label) !== undefined;
}

function nameAndRest(lines: readonly string[], combined: boolean): { name: string; rest: string } {
  let name = "";
  let last = "";
  let closed = false;
  let address = combined;
  const rest: string[] = [];
  for (const line of lines) {
    const another = FOR_ANOTHER.test(line);
    const of = another || !isNamed(name) || OPEN_END.test(last) ? "no" : addressOf(line);
    closed ||= of === "yes";
    address ||= of !== "no";
    const between = closed && !another ? SLASH : betweenLines(last, line);
    if (!another && isNamed(name) && (closed || of === "maybe" || between === SLASH)) rest.push(line);
    if (closed && !another) continue;
    if (name === "") name = line;
    else name = `${between === SLASH ? name.replace(FULL_STOP, "") : name}${between}${line}`;
    last = line;
  }
  return { name, rest: address ? rest.join(", ") : "" };
}

const isNamed = (name: string) => /\p{L}/u.test(name);
const addressOf = (line: string) => (isLabelled(line) ? "yes" : isAddressLine(line));

/** What stands between two lines of a name: a slash where each may be a name of its own. */
function betweenLines(before: string, line: string): string {
  if (before.endsWith("-")) return "";
  const goesOn =
    FOR_ANOTHER.test(line) ||
    OPEN_END.test(before) ||
    GOES_OVER.test(before) ||
    GOES_ON.test(line) ||
    [before, line].some((part) => part.length < SHORTEST_NAME || !isNamed(part) || isForm(part));
  return goesOn ? " " : SLASH;
}

function isForm(text: string): boolean {
  return shortenLegalForms(fold(translateTradeWords(text)))
    .split(" ")
    .every(isLegalForm);
}
