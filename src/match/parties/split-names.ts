import { LABEL_WORDS } from "./clean-name.ts";

/** No name without one of these is split. */
export const SPLIT_HINT =
  /[/:：]|\.k\.|\b(?:care|attn|dba|aka|fka|ex|as|formerly|previously|prev|behalf|account|obo|order|notify|known|subsidiary|affiliate|division|branch|member|part|agents? (?:for|of)|favou?r|(?:jv|venture|office) with)\b/i;
const SPLIT = new RegExp(
  String.raw`\s*(?:\bc\/o\b|\bcare of\b|\battn\b[.:]?|\batt\b:|\bd\/?b\/?a\b|\bt\/a\b|\btrading as\b|\bdoing business as\b|\b(?:formerly|previously|prev\.)(?: known as| called| named)?|\bf\/?k\/?a\b|\ba\/k\/a\b|\ba\.k\.a\.|\baka\b|\balso known as\b|\b(?:for (?:and )?)?on behalf of\b|\bfor account of\b|\bo\/b(?:\/o)?\b|\bobo\b|\bon account of\b|\bin favou?r of\b|\b(?:(?:sole|procurement|purchasing|sales|shipping) )?agents? (?:for|of)\b|[\s,-]*\b(?:(?:in )?jv|joint (?:venture|office)) with\b|(?<=\S\s+|[(,/]\s*)\bex[\s.-]+(?=\S{3})|\bto (?:the )?order of\b|\bnotify(?: party)?\b|\bnow known as\b|\b(?:${LABEL_WORDS})\s*(?=[:：])|\b(?:subsidiary|affiliate|division|branch|member|part) of\b)\s*[:：]?\s*`,
  "i",
);

/** The parts of a text that holds several names: care of, doing business as, formerly, on behalf of, the label of another field. */
export function splitNames(text: string): string[] {
  return text.split(SPLIT);
}
