import { commonName } from "../../text/common-names.ts";
import { nameFamilies, nameStem } from "../../text/name-families.ts";
import type { NameFamilies } from "../../text/name-families.ts";
import { shapeOf } from "../../text/look-alikes.ts";
import { remember } from "../../text/remember.ts";
import { Heard, hear } from "../../text/skeleton.ts";
import { exactOnly, kindOf, tokenWeight } from "./weigh.ts";

/** Names of people from this rank on are well known. */
const WELL_KNOWN = 2;
/** Words kept; manifests and lists repeat theirs. */
const MEMO = 60_000;

/** A folded token with all that its likeness to others rests on; what is costly is found when it is first asked for. */
export class Word {
  readonly text: string;
  /** It is compared exactly or not at all. */
  readonly exact: boolean;
  /** A bit for each of its letters; some letters share one. */
  readonly letters: number;
  #families: NameFamilies | null | undefined;
  #known: boolean | undefined;
  #stem: string | undefined;
  #heard: Heard | undefined;
  #kind: number | undefined;
  #weight: number | undefined;
  #shape: string | null | undefined;

  readonly #kept: boolean;

  /** What is heard of a word that is not `kept` is not remembered. */
  constructor(text: string, kept = true) {
    this.text = text;
    this.#kept = kept;
    this.exact = exactOnly(text);
    this.letters = lettersOf(text);
  }

  get families(): NameFamilies | undefined {
    if (this.#families === undefined) this.#families = nameFamilies(this.text) ?? null;
    return this.#families ?? undefined;
  }

  /** It is well known as a name of people. */
  get known(): boolean {
    return (this.#known ??= this.families !== undefined || (commonName(this.text)?.rank ?? 0) >= WELL_KNOWN);
  }

  get stem(): string {
    return (this.#stem ??= nameStem(this.text));
  }

  get heard(): Heard {
    return (this.#heard ??= this.#kept ? hear(this.text) : new Heard(this.text));
  }

  /** As it looks on paper, where that may be another word's: see `shapeOf`. */
  get shape(): string | undefined {
    if (this.#shape === undefined) this.#shape = shapeOf(this.text) ?? null;
    return this.#shape ?? undefined;
  }

  /** One of `KIND`. */
  get kind(): number {
    return (this.#kind ??= kindOf(this.text));
  }

  /** Hundredths. */
  get weight(): number {
    return (this.#weight ??= tokenWeight(this.text));
  }
}

/** The word of a folded token. */
export const wordOf = remember((text) => new Word(text), MEMO);

function lettersOf(text: string): number {
  let bits = 0;
  for (let i = 0; i < text.length; i++) bits |= 1 << (text.charCodeAt(i) & 31);
  return bits;
}

/** Whether more than `most` edits lie between two words for certain: each edit takes one letter away at most, and gives one. */
export function areFarApart(a: Word, b: Word, most: number): boolean {
  return (
    Math.abs(a.text.length - b.text.length) > most ||
    bitsIn(a.letters & ~b.letters) > most ||
    bitsIn(b.letters & ~a.letters) > most
  );
}

/** How many bits of 32 are set. */
function bitsIn(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}
