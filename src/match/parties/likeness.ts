import type { TokenRelation } from "../../model/match.ts";
import { areOtherSyllables } from "../../text/pinyin-syllables.ts";
import { editDistance } from "../../text/edit-distance.ts";
import { sameName } from "../../text/name-families.ts";
import { BY, LONG, LONGEST } from "./keys.ts";
import { KIND, NUMBERS } from "./weights.ts";
import { Word, areFarApart, wordOf } from "./word.ts";

export interface Likeness {
  /** Hundredths; 0 where the two are different words. */
  readonly similarity: number;
  readonly relation: TokenRelation;
}

export const EQUAL: Likeness = { similarity: NUMBERS.similarity.equal, relation: "equal" };
export const DIFFERENT: Likeness = { similarity: 0, relation: "contradicted" };

const VARIANT: Likeness = { similarity: NUMBERS.similarity.variant, relation: "variant" };
const NICKNAME: Likeness = { similarity: NUMBERS.similarity.nickname, relation: "nickname" };

/** How alike two folded tokens are: equal, one name, of one sound, within the edits their length allows, or different. */
export function likeness(a: string, b: string): Likeness {
  return a === b ? EQUAL : alike(wordOf(a), wordOf(b));
}

/** `likeness` of two words. Hot. */
export function alike(a: Word, b: Word): Likeness {
  if (a.text === b.text) return EQUAL;
  const family = byFamily(a, b);
  if (a.exact || b.exact) return family;
  return liker(liker(liker(liker(family, byStem(a, b)), bySound(a, b)), bySpelling(a, b)), byShape(a, b));
}

function liker(best: Likeness, way: Likeness): Likeness {
  return way.similarity > best.similarity ? way : best;
}

/** The likest of the ways by which two words share a key: bits of `BY`. */
export function likestWay(bys: number, a: Word, b: Word): Likeness {
  let best = DIFFERENT;
  if (bys & ((1 << BY.same) | (1 << BY.kin))) best = liker(best, byFamily(a, b));
  if (bys & (1 << BY.stem)) best = liker(best, byStem(a, b));
  if (bys & (1 << BY.sound)) best = liker(best, bySound(a, b));
  if (bys & (1 << BY.spelling)) best = liker(best, bySpelling(a, b));
  if (bys & (1 << BY.shape)) best = liker(best, byShape(a, b));
  return best;
}

/** Whether both are well known as names of people, and no spellings of one: Hassan is not Hussein, Simon not Simona. */
export function knownApart(a: Word, b: Word): boolean {
  if (!(a.known || b.known) || a.text === b.text || sameName(a.families, b.families) !== undefined)
    return false;
  return (a.known && b.known) || isWomans(a, b) || isWomans(b, a);
}

/** Whether both are known places, and neither is the other with an ending: Iran is no slip for Iraq, nor Hebei for Hubei. */
export function arePlacesApart(a: Word, b: Word): boolean {
  if (a.kind !== KIND.place || b.kind !== KIND.place) return false;
  return !a.text.startsWith(b.text) && !b.text.startsWith(a.text);
}

/** Shorter names may end so by accident. */
const LEAST_GIVEN = 4;
const WOMANS_END = /(?:a|ah|eh)$/;

/** Whether the first is a woman's name made of a man's that is known: `simona` of `simon`, `alejandra` of `alejandro`. */
function isWomans({ text, families }: Word, man: Word): boolean {
  const { length } = man.text;
  if (length < LEAST_GIVEN || !WOMANS_END.test(text)) return false;
  if (man.families !== undefined && text.startsWith(man.text))
    return WOMANS_END.test(text.slice(length)) && text.length - length <= 2;
  return (
    (families ?? man.families) !== undefined &&
    text.length === length &&
    man.text.endsWith("o") &&
    text.slice(0, -1) === man.text.slice(0, -1)
  );
}

/** Spellings and short forms of one personal name. */
export function byFamily(a: Word, b: Word): Likeness {
  const family = sameName(a.families, b.families);
  if (family === "same") return VARIANT;
  return family === "kin" ? NICKNAME : DIFFERENT;
}

/** One name in the endings of two languages or genders. */
export function byStem(a: Word, b: Word): Likeness {
  return a.exact || b.exact || a.stem !== b.stem ? DIFFERENT : VARIANT;
}

/** One in a scan of the other: as one edit. */
function byShape(a: Word, b: Word): Likeness {
  if (a.exact || b.exact || a.text.length === b.text.length) return DIFFERENT;
  if (a.shape === undefined || a.shape !== b.shape || knownApart(a, b)) return DIFFERENT;
  return { similarity: oneEdit(Math.min(a.text.length, b.text.length)), relation: "edit" };
}

/** What one edit leaves of a word of so many letters. */
function oneEdit(letters: number): number {
  const { edit } = NUMBERS.similarity;
  return edit[letters <= 4 ? letters - 3 : letters <= 6 ? 2 : letters === 7 ? 3 : 4]!;
}

/** Within the edits that their length allows. */
export function bySpelling(a: Word, b: Word): Likeness {
  return byEdits(a, b, mostEdits(a.text, b.text));
}

/** Whether two tokens lie within the edits that their length allows; where not, no spelling makes them alike. */
export function areNear(a: string, b: string): boolean {
  const most = mostEdits(a, b);
  return editDistance(a, b, most) <= most;
}

function mostEdits(a: string, b: string): 1 | 2 {
  return Math.min(a.length, b.length) >= LONG && Math.max(a.length, b.length) <= LONGEST ? 2 : 1;
}

/** Within one edit: words written as one resemble others by accident. */
export function byOneEdit(a: Word, b: string): Likeness {
  if (a.text === b) return EQUAL;
  // Few are.
  return editDistance(a.text, b, 1) > 1 ? DIFFERENT : byEdits(a, wordOf(b), 1);
}

function byEdits(a: Word, b: Word, most: 1 | 2): Likeness {
  if (a.exact || b.exact || areFarApart(a, b, most)) return DIFFERENT;
  const edits = editDistance(a.text, b.text, most);
  if (edits > most) return DIFFERENT;
  const { exchanged, twoEdits } = NUMBERS.similarity;
  const shorter = Math.min(a.text.length, b.text.length);
  // Of three letters, words are one edit apart by the dozen; and one well-known name is no misspelling of another.
  if (
    (shorter <= 3 && a.text.length !== b.text.length) ||
    knownApart(a, b) ||
    arePlacesApart(a, b) ||
    (edits > 1 && areTwoWords(a, b))
  )
    return DIFFERENT;
  if (areOtherSyllables(a.text, b.text))
    return { similarity: NUMBERS.similarity.otherSyllable, relation: "edit" };
  if (edits === 1 && shorter >= 5 && areExchanged(a.text, b.text))
    return { similarity: exchanged[shorter <= 6 ? 0 : shorter === 7 ? 1 : 2], relation: "edit" };
  const similarity =
    edits === 1 ? oneEdit(shorter) : twoEdits[shorter === 7 ? 0 : shorter === 8 ? 1 : shorter <= 10 ? 2 : 3];
  return { similarity, relation: "edit" };
}

/** Whether both are everyday words of other beginnings: two slips make no `reliance` of `alliance`. */
function areTwoWords(a: Word, b: Word): boolean {
  return a.text[0] !== b.text[0] && isEveryday(a) && isEveryday(b);
}

function isEveryday({ kind }: Word): boolean {
  return kind === KIND.ordinary || kind === KIND.generic;
}

/** Whether two words one edit apart differ by two neighbouring letters exchanged behind the first: `Jinhua`, `Jinhau`. */
function areExchanged(a: string, b: string): boolean {
  if (a.length !== b.length || a[0] !== b[0]) return false;
  let at = 1;
  while (a[at] === b[at]) at++;
  return a[at] === b[at + 1] && a[at + 1] === b[at];
}

/** Shorter words written as one sound like others by accident, and so do words of fewer consonants. */
const SOUND_JOIN = 6;
const SOUND_KEY = 4;
const LONG_SOUND_JOIN = 11;

/** The sounds by which words written as one are found: `abdulrahman` for `Abd al-Rahman`; none of a short word. */
export function joinedSounds({ text, heard }: Word): readonly string[] {
  const least = leastJoinedSound(text);
  return heard.skeletons.filter((sound) => sound.length >= least);
}

/** Consonants that such a sound has at least. */
export function leastJoinedSound(text: string): number {
  return text.length < SOUND_JOIN ? Infinity : SOUND_KEY;
}

/** Whether both are long enough that neighbouring words written as one may be met by sound. */
export function mayJoinBySound(a: string, b: string): boolean {
  return Math.min(a.length, b.length) >= SOUND_JOIN;
}

/** How alike a word is to neighbouring words written as one, if both are spellings of one sound. */
export function byJoinedSound(a: Word, b: Word): Likeness {
  if (!mayJoinBySound(a.text, b.text)) return DIFFERENT;
  const { skeletons } = b.heard;
  if (!a.heard.skeletons.some((sound) => sound.length >= SOUND_KEY && skeletons.includes(sound)))
    return DIFFERENT;
  const sounds = bySound(a, b);
  if (sounds.similarity === 0) return DIFFERENT;
  const family = byFamily(a, b);
  // A vowel more or less makes other words of two short ones.
  const shorter = Math.min(a.text.length, b.text.length);
  const like = sounds.similarity > NUMBERS.similarity.soundsNear || shorter >= LONG_SOUND_JOIN;
  return like ? liker(sounds, family) : family;
}

/** The keys by which neighbouring words written as one may meet a word, as bits of `BY`. */
const BY_JOINED = (1 << BY.spelling) | (1 << BY.sound);

/** Whether their lengths let neighbouring words written as one be a word by `joinedSpelling`. */
export function mayBeJoined(run: string, listed: string): boolean {
  return Math.abs(run.length - listed.length) <= 1 || mayJoinBySound(run, listed);
}

/**
 * How alike neighbouring words of a query written as one are to a word: equal, one edit apart, or of one sound; `bys` are the
 * ways by which they share a key, where that is known.
 */
export function joinedSpelling(run: Word, listed: Word, bys = BY_JOINED): Likeness {
  const edit = bys & (1 << BY.spelling) ? byOneEdit(run, listed.text) : DIFFERENT;
  if (edit === EQUAL || !(bys & (1 << BY.sound))) return edit;
  return liker(edit, byJoinedSound(run, listed));
}

/** Neighbouring words written as one; not kept, for hardly any is met twice. */
export function runOf(text: string): Word {
  return new Word(text, false);
}

/** Of one sound in the romanisations that lists and manifests use. */
export function bySound(a: Word, b: Word): Likeness {
  if (a.exact || b.exact) return DIFFERENT;
  const { skeletons } = a.heard;
  const key = b.heard.skeletons.find((sound) => skeletons.includes(sound));
  const similarity = key === undefined ? 0 : soundSimilarity(a, b, key);
  if (similarity === 0 || knownApart(a, b)) return DIFFERENT;
  const most = areOtherSyllables(a.text, b.text) ? NUMBERS.similarity.otherSyllable : similarity;
  return { similarity: Math.min(similarity, most), relation: "sounds" };
}

function soundSimilarity({ text: a, heard }: Word, { text: b, heard: other }: Word, key: string): number {
  const { similarity: table } = NUMBERS;
  // Arabic does not write short vowels: a token that is all consonants can be told from no other of its skeleton.
  if (unvowelled(a) || unvowelled(b)) return key.length >= 4 ? table.unvowelled : table.unvowelledShort;
  const shorter = Math.min(a.length, b.length);
  // Four letters are an acronym as often as a word: only one of them may differ.
  if (shorter <= 3) return 0;
  if (shorter === 4) return a.length === b.length && editDistance(a, b, 1) <= 1 ? table.soundsShort : 0;
  let apart = 3;
  for (const one of heard.forms)
    for (const form of other.forms) apart = Math.min(apart, editDistance(one, form, 2));
  // Of two spellings of one sound, the one with fewer letters changed is the likelier.
  if (apart === 0) return table.soundsEqual - Math.max(0, editDistance(a, b, 5) - 2);
  if (apart === 1 && shorter >= 5) return key.length >= 4 ? table.soundsNear : table.soundsShort;
  return apart <= 2 && key.length >= 4 ? table.soundsFar : 0;
}

function unvowelled(token: string): boolean {
  return !/[aeiouy]/.test(token);
}
