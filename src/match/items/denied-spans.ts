/** A part of a text: from, and up to but without. */
export type Span = readonly [from: number, to: number];

/** Words that say that goods are without what follows them, in folded text, and small words between. */
const WITHOUT =
  /(?<![\p{L}\d])(?:(?:no|not|without|w\/o|excl(?:uding|\.)?|ohne|keine?|sans|sin|senza|без)\s+(?:(?:any|an?|the|for|of|with|integrated|built-in|eingebautes?)\s+)*|non[- ])/gu;
/** What they speak of: two words, and one more that is joined to them. */
const REACH =
  /^[\p{L}][\p{L}\d-]*(?:[ -](?!(?:or|and|nor|of|for|in|with|but|oder|und|mit|von|ou|o|или) )[\p{L}][\p{L}\d-]*)?(?:(?:\s(?:or|and|nor|oder|und|ou|o|или)\s|\s?\/\s?)[\p{L}][\p{L}\d-]*)?/u;
/** Without any of these letters none of those words stands in a text. */
const SOME = /no|w\/o|without|excl|ohne|kein|sans|sin|senza|без/;

/** The parts of a folded text that tell what goods are without: `no vibration or altitude`. */
export function deniedSpans(text: string): readonly Span[] {
  if (!SOME.test(text)) return [];
  const spans: Span[] = [];
  for (const match of text.matchAll(WITHOUT)) {
    const from = match.index + match[0].length;
    const reach = REACH.exec(text.slice(from, from + 60));
    if (reach) spans.push([from, from + reach[0].length]);
  }
  return spans;
}

/** Whether a word or phrase stands in a text, and nowhere but within such parts. */
export function standsOnlyIn(text: string, word: string, spans: readonly Span[]): boolean {
  let at = text.indexOf(word);
  if (at < 0) return false;
  for (; at >= 0; at = text.indexOf(word, at + 1))
    if (!spans.some(([from, to]) => at >= from && at < to)) return false;
  return true;
}
