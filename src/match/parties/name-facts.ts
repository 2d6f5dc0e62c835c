/** What retrieval asks of every name it meets, in one number: names are met in no order, and each array read is a wait for memory. */
export interface NameFacts {
  /** What its tokens weigh together, hundredths. */
  readonly weight: number;
  /** How many of them are more than little words. */
  readonly telling: number;
  /** Place in `PARTY_KINDS`. */
  readonly kind: number;
  readonly weak: boolean;
  /** It is how a name in Chinese characters is read aloud. */
  readonly readAloud: boolean;
  /** It holds an initial. */
  readonly letter: boolean;
}

const WEAK = 1 << 24;
const READ_ALOUD = 1 << 25;
const LETTER = 1 << 26;

/** @throws RangeError where a number is larger than its field. */
export function packFacts({ weight, telling, kind, weak, readAloud, letter }: NameFacts): number {
  if (weight >= 1 << 16 || telling >= 1 << 5 || kind >= 1 << 3)
    throw new RangeError("a name's facts do not fit");
  return (
    weight |
    (telling << 16) |
    (kind << 21) |
    (weak ? WEAK : 0) |
    (readAloud ? READ_ALOUD : 0) |
    (letter ? LETTER : 0)
  );
}

export function weightIn(facts: number): number {
  return facts & 0xffff;
}

export function tellingIn(facts: number): number {
  return (facts >>> 16) & 31;
}

export function kindIn(facts: number): number {
  return (facts >>> 21) & 7;
}

export function isWeak(facts: number): boolean {
  return (facts & WEAK) !== 0;
}

export function isReadAloud(facts: number): boolean {
  return (facts & READ_ALOUD) !== 0;
}

export function hasLetter(facts: number): boolean {
  return (facts & LETTER) !== 0;
}
