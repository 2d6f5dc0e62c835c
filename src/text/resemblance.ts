import { editDistance } from "./edit-distance.ts";

/** Letters two words must share at their start to be taken for forms of one. */
const STEM = 4;

/**
 * How much two different words resemble each other all the same, 0–0.9: by the share of letters that need no edit where
 * that is more than half, or by a common beginning (`tropic`, `tropicana`). Words of one or two letters resemble nothing.
 */
export function resemblance(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  const shorter = Math.min(a.length, b.length);
  if (shorter < 3 || /\d/.test(a) || /\d/.test(b)) return 0;
  const limit = Math.floor(longer / 2);
  const edits = editDistance(a, b, limit);
  const spelled = edits > limit ? 0 : 1 - edits / longer;
  let same = 0;
  while (same < shorter && a[same] === b[same]) same++;
  const begun = same >= STEM ? (0.9 * same) / longer : 0;
  return Math.min(0.9, Math.max(spelled > 0.5 ? spelled : 0, begun));
}
