import { countOf, openTexts, textsOf } from "./texts.ts";
import type { Texts } from "./texts.ts";

/** Different texts by number, and a table in which each is found: by a sum of its letters its number plus one, or 0. */
export interface Dictionary {
  readonly texts: Texts;
  readonly slots: Uint32Array;
}

export interface OpenDictionary {
  readonly size: number;
  at(number: number): string;
  /** The number of a text; -1 where it is none of them. */
  find(text: string): number;
}

/** Makes different texts ready to be found. */
export function dictionaryOf(all: readonly string[]): Dictionary {
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(all.length * 2 + 2)));
  for (const [number, text] of all.entries()) {
    let slot = sumOf(text) & (slots.length - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = number + 1;
  }
  return { texts: textsOf(all), slots };
}

export function openDictionary({ texts, slots }: Dictionary): OpenDictionary {
  const at = openTexts(texts);
  const mask = slots.length - 1;
  return {
    size: countOf(texts),
    at,
    find(text) {
      for (let slot = sumOf(text) & mask; slots[slot] !== 0; slot = (slot + 1) & mask)
        if (at(slots[slot]! - 1) === text) return slots[slot]! - 1;
      return -1;
    },
  };
}

function sumOf(text: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return sum ^ (sum >>> 15);
}
