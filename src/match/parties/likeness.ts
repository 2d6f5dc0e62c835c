import type { TokenRelation } from "../../model/match.ts";
import { editDistance } from "../../text/edit-distance.ts";
import { skeleton, soundForm } from "../../text/skeleton.ts";
import { NUMBERS, exactOnly } from "./weights.ts";

export interface Likeness {
  /** Hundredths; 0 where the two are different words. */
  readonly similarity: number;
  readonly relation: TokenRelation;
}

const EQUAL: Likeness = { similarity: NUMBERS.similarity.equal, relation: "equal" };
const DIFFERENT: Likeness = { similarity: 0, relation: "contradicted" };

/** How alike two folded tokens are: equal, of one sound, within the edits their length allows, or different. */
export function likeness(a: string, b: string): Likeness {
  if (a === b) return EQUAL;
  if (exactOnly(a) || exactOnly(b)) return DIFFERENT;
  const { similarity: table } = NUMBERS;
  const sound = bySound(a, b);
  const shorter = Math.min(a.length, b.length);
  const edits = editDistance(a, b, shorter >= 9 ? 2 : 1);
  const spelled =
    edits === 1
      ? shorter >= 8
        ? table.editLong
        : shorter >= 5
          ? table.editMiddle
          : table.editShort
      : edits === 2 && shorter >= 9
        ? table.twoEdits
        : 0;
  if (sound >= spelled) return sound > 0 ? { similarity: sound, relation: "sounds" } : DIFFERENT;
  return { similarity: spelled, relation: "edit" };
}

function bySound(a: string, b: string): number {
  const key = skeleton(a);
  if (key === "" || key !== skeleton(b)) return 0;
  const { similarity: table } = NUMBERS;
  // Arabic does not write short vowels: a token that is all consonants can be told from no other of its skeleton.
  if (unvowelled(a) || unvowelled(b)) return key.length >= 4 ? table.unvowelled : table.soundsFar;
  const apart = editDistance(soundForm(a), soundForm(b), 2);
  if (apart === 0) return table.soundsEqual;
  if (apart === 1 && Math.min(a.length, b.length) >= 5) return table.soundsNear;
  return apart <= 2 && key.length >= 4 ? table.soundsFar : 0;
}

function unvowelled(token: string): boolean {
  return !/[eiouy]/.test(token) && token.replaceAll(/a/g, "").length >= token.length - 1;
}
