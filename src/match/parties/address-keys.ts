import { skeletons } from "../../text/skeleton.ts";
import { TELLING_BOX } from "./address-read.ts";
import type { Building } from "./address-read.ts";
import { isDirection } from "./address-words.ts";

const HAS_DIGIT = /\d/;

/** Keys under which a building is filed: two addresses of one building share one, unless every word is misspelt. */
export function buildingKeys({ street, tower, inTower, numbers }: Building): string[] {
  const keys = new Set<string>();
  for (const sound of soundsOf(street)) keys.add(`${sound} ${numbers.house}`);
  if (inTower !== undefined) for (const sound of soundsOf(tower)) keys.add(`${sound} in ${inTower}`);
  if (numbers.box !== undefined && numbers.box.length >= TELLING_BOX) keys.add(`box ${numbers.box}`);
  return [...keys];
}

function soundsOf(words: readonly string[]): string[] {
  return words
    .filter((word) => !isDirection(word) && (word.length > 1 || HAS_DIGIT.test(word)))
    .flatMap((word) => {
      const sounds = HAS_DIGIT.test(word) ? [] : skeletons(word);
      return sounds.length > 0 ? sounds : [word];
    });
}
