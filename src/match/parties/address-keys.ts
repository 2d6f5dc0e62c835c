import { skeletons } from "../../text/skeleton.ts";
import { TELLING_BOX } from "./address-read.ts";
import type { Building } from "./address-read.ts";
import { isDirection } from "./address-words.ts";

const HAS_DIGIT = /\d/;

/** Keys under which a building is filed: two addresses of one building share one, unless every word is misspelt. */
export function buildingKeys({ street, numbers }: Building): string[] {
  const keys = new Set<string>();
  for (const word of street.filter(
    (word) => !isDirection(word) && (word.length > 1 || HAS_DIGIT.test(word)),
  )) {
    const sounds = HAS_DIGIT.test(word) ? [] : skeletons(word);
    for (const sound of sounds.length > 0 ? sounds : [word]) keys.add(`${sound} ${numbers.house}`);
  }
  if (numbers.box !== undefined && numbers.box.length >= TELLING_BOX) keys.add(`box ${numbers.box}`);
  return [...keys];
}
