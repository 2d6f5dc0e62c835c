/** An override of direction with the letters it turns, to the mark that ends it. */
const OVERRIDE = /([\u202d\u202e])([^\u202c\u202d\u202e]*)\u202c?/gu;

/** Whether marks in a text make screens show its letters in another order than they stand in. */
export function isReordered(text: string): boolean {
  return /[\u202d\u202e]/.test(text);
}

/** A text as a reader sees it, where marks turn the direction of letters: `U+202E riA nahaM` is shown as `Mahan Air`. */
export function shownOrder(text: string): string {
  if (!isReordered(text)) return text;
  return text.replaceAll(OVERRIDE, (_, _mark: string, run: string) => [...run].toReversed().join(""));
}
