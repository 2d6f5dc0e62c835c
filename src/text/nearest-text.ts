import { editDistance } from "./edit-distance.ts";

/**
 * The text among those known that takes the fewest edits, capitals aside, the first of such in their order; undefined where each
 * takes more than `most`.
 */
export function nearestText(text: string, known: Iterable<string>, most: number): string | undefined {
  let nearest: string | undefined;
  let least = most + 1;
  for (const one of known) {
    const edits = editDistance(text.toLowerCase(), one.toLowerCase(), most);
    if (edits < least) [nearest, least] = [one, edits];
  }
  return nearest;
}
