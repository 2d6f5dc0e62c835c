import type { TokenRelation } from "../../model/match.ts";
import { editDistance } from "../../text/edit-distance.ts";
import { skeletons, soundForms } from "../../text/skeleton.ts";
import { LONG, LONGEST } from "./keys.ts";
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
  const twoEdits = shorter >= LONG && Math.max(a.length, b.length) <= LONGEST;
  const edits = editDistance(a, b, twoEdits ? 2 : 1);
  const spelled =
    edits === 1
      ? shorter >= 8
        ? table.editLong
        : shorter === 7
          ? table.editSeven
          : shorter >= 5
            ? table.editMiddle
            : table.editShort
      : edits === 2 && twoEdits
        ? table.twoEdits
        : 0;
  if (sound >= spelled) return sound > 0 ? { similarity: sound, relation: "sounds" } : DIFFERENT;
  return { similarity: spelled, relation: "edit" };
}

function bySound(a: string, b: string): number {
  const keys = skeletons(a);
  const key = skeletons(b).find((other) => keys.includes(other));
  if (key === undefined) return 0;
  const { similarity: table } = NUMBERS;
  // Arabic does not write short vowels: a token that is all consonants can be told from no other of its skeleton.
  if (unvowelled(a) || unvowelled(b)) return key.length >= 4 ? table.unvowelled : table.unvowelledShort;
  // Four letters are an acronym as often as a word: only one of them may differ.
  if (Math.min(a.length, b.length) <= 4)
    return a.length === b.length && editDistance(a, b, 1) <= 1 ? table.soundsShort : 0;
  const forms = soundForms(b);
  const apart = Math.min(
    ...soundForms(a).flatMap((form) => forms.map((other) => editDistance(form, other, 2))),
  );
  // Of two spellings of one sound, the one with fewer letters changed is the likelier.
  if (apart === 0) return table.soundsEqual - Math.max(0, editDistance(a, b, 5) - 2);
  if (apart === 1 && Math.min(a.length, b.length) >= 5)
    return key.length >= 4 ? table.soundsNear : table.soundsShort;
  return apart <= 2 && key.length >= 4 ? table.soundsFar : 0;
}

function unvowelled(token: string): boolean {
  return !/[eiouy]/.test(token) && token.replaceAll(/a/g, "").length >= token.length - 1;
}
