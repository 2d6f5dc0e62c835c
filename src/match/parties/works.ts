/** A name in front of its works, as two words: `Uralvagon Zavod`; adjectives stand by themselves (`Bryanskiy Zavod`). */
const APART = /(?<=\p{L}{4})(?<![yij]|[oy]e|aya)[ -]zavod(?!\p{L})/giu;
/** Kinds of works by what is written in front of `zavod` in names written as one: `Kurganmashzavod`. */
const KINDS: Readonly<Record<string, string>> = {
  mash: "mashinostroitelnyy",
  khim: "khimicheskiy",
  met: "metallurgicheskiy",
  mekh: "mekhanicheskiy",
  avia: "aviatsionnyy",
  motor: "motorostroitelnyy",
  pribor: "priborostroitelnyy",
};
const AS_ONE = /(?<=\p{L}{3})(mash|khim|met|mekh|avia|motor|pribor)zavod(?!\p{L})/giu;
const ANY = /zavod(?![a-z])/i;

/** Whether a name may be one of a works written in another way: no other has `otherWorks`. */
export function mayBeWorks(text: string): boolean {
  return ANY.test(text);
}

/** The ways to write a Russian works' name other than the given: as one word, or with its kind as a word of its own. */
export function otherWorks(text: string): string[] {
  if (!mayBeWorks(text)) return [];
  const joined = text.replaceAll(APART, "zavod");
  const parted = text.replaceAll(AS_ONE, (_, kind: string) => ` ${KINDS[kind.toLowerCase()]} zavod`);
  return [joined, parted].filter((way) => way !== text);
}
