import type { Party } from "../../model/shipment.ts";
import type { PartyKind } from "../../model/party.ts";
import { splitBrackets } from "../../text/brackets.ts";
import { withoutBurmeseTitle } from "../../text/burmese-names.ts";
import { readCarons } from "../../text/carons.ts";
import { commonWord } from "../../text/common-words.ts";
import { fold } from "../../text/fold.ts";
import { withoutGaps } from "../../text/gaps.ts";
import { asLetters, mayHoldLikeLetters } from "../../text/look-alikes.ts";
import { foreignReadings } from "../../text/romanize/arabic-foreign.ts";
import { koreanPartings, withKoreanLetters } from "../../text/korean-names.ts";
import { isLegalForm, stripGluedLegalForms } from "../../text/legal-forms.ts";
import { isOnlyLegalForm } from "../../text/only-legal-form.ts";
import { shownOrder } from "../../text/shown-order.ts";
import { isPlaceholderName } from "../../text/placeholder-name.ts";
import { slavicAsEnglish } from "../../text/slavic-abroad.ts";
import { readingsOf, tokensOf } from "../../text/tokens.ts";
import { isDamaged, withoutLostLetters } from "../../text/unscrambled.ts";
import { translateTradeWords } from "../../text/trade-words.ts";
import { pinyinReadings } from "../../text/wade-giles.ts";
import { MAX_TOKENS } from "./index-data.ts";
import { OFFICE_HINT, withoutAcronym, withoutOffice } from "./additions.ts";
import { withoutRank, withoutShip } from "./beside.ts";
import { beforeAddress } from "./before-address.ts";
import { withoutBranch } from "./branch.ts";
import { cleanName } from "./clean-name.ts";
import { cutNames, uncut } from "./cut-name.ts";
import type { CutName } from "./cut-name.ts";
import { formsOf } from "./forms.ts";
import { mayHoldInitials, partedInitials, withLetters } from "./initials.ts";
import { once, withoutNotes } from "./notes.ts";
import { northernReading } from "./northern.ts";
import { placedForms } from "./place-beside.ts";
import type { PlacedForm } from "./place-beside.ts";
import { turned, withFatherWhole } from "./person-name.ts";
import { plainTokens } from "./plain-name.ts";
import { sideBySide } from "./side-by-side.ts";
import { SPLIT_HINT, splitNames } from "./split-names.ts";
import { townOf } from "./town.ts";
import type { Town } from "./town.ts";
import { bodyOfUnit } from "./unit-of-body.ts";
import { mayBeWorks, otherWorks } from "./works.ts";

/** Why a name cannot be screened, or not all of it. Each is said; none is ever "no match". */
export type Unscreenable = "no-letters" | "too-long" | "placeholder" | "damaged" | "legal-form";

/** A party made ready to search: every form of its name as tokens, most complete first. */
export interface PartyQuery {
  readonly party: Party;
  readonly forms: readonly (readonly string[])[];
  /** The folded words of the name, where its tokens are others. */
  readonly spelled?: readonly string[];
  /** Readings of a name in Chinese characters; `segment.ts` makes words of their syllables. */
  readonly readings: readonly (readonly string[])[];
  /** The name without a country or town beside it. */
  readonly placed: readonly PlacedForm[];
  /** The forms of a name that may have been cut off. */
  readonly cut?: readonly CutName[];
  /** The name without what says that it is a ship's (`MT`, `tanker`), where something does. */
  readonly ship?: readonly string[];
  /** What the party is, by its own word or its legal form. */
  readonly kind: PartyKind;
  /** Countries the party is known by, ISO 3166-1 alpha-2. */
  readonly countries: readonly string[];
  /** Towns it is known to be in. */
  readonly towns: readonly Town[];
  readonly unscreenable?: Unscreenable;
}

/** A name longer than this is no name; the work for one party stays bounded. */
export const MAX_NAME = 400;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const ONLY_ASCII = /^[\u0000-\u007f]*$/;
/** Words of a person's name that may hold a word of trade. */
const LONGEST_PERSON = 3;
/** Single letters in a row from which on they are taken for one word. */
const SPACED = 4;
/** Two words or more of letters, in single blanks, hyphens, apostrophes or commas. */
const SIMPLE = /^[A-Za-z.&]+(?:(?:[ '-]|, ?)[A-Za-z.&]+)+\.?$/;

/** A query in the making. */
type Draft = { -readonly [Part in keyof PartyQuery]: PartyQuery[Part] };

/** Makes a party ready to search. A name that holds several (c/o, DBA, formerly, brackets) gives a form for each. */
export function partyQuery(party: Party): PartyQuery {
  const name = cleanName(party.name);
  const query = draft(party);
  if (name.length > MAX_NAME) query.unscreenable = "too-long";
  else if (isPlaceholderName(name)) query.unscreenable = "placeholder";
  else {
    const plain = plainTokens(name);
    if (plain === undefined) readName(name, query);
    else {
      query.forms = [plain, ...uncut(name, plain, plain)];
      addCut(query, name, plain, [plain]);
    }
  }
  return query;
}

function draft(party: Party): Draft {
  const countries: string[] = [];
  for (const country of [party.country, party.address?.country])
    if (country !== undefined && !countries.includes(country)) countries.push(country);
  const town = party.address && townOf(party.address, party.country);
  const towns = town === undefined ? [] : [town];
  return { party, countries, towns, kind: party.kind, forms: [], readings: [], placed: [] };
}

/** Adds the forms of a name that may have several. */
function readName(name: string, query: Draft): void {
  const { party } = query;
  const forms: (readonly string[])[] = [];
  const words = fold(name).split(" ");
  for (const form of nameForms(name, words, party.kind)) forms.push(form, ...uncut(party.name, words, form));
  const [whole] = forms;
  if (whole === undefined || !(/[A-Za-z]{2}/.test(name) || /\p{L}.*[\p{L}\p{N}]|\p{N}.*\p{L}/u.test(name))) {
    query.unscreenable = "no-letters";
    return;
  }
  query.forms = forms;
  const bare = stripGluedLegalForms(name);
  const lost = lostOf(name, words, bare, forms);
  if (lost !== undefined) query.unscreenable = lost;
  if (!words.every((word) => whole.includes(word))) query.spelled = words;
  const several = forms.filter((form) => form.length > 1);
  // What may be read as anything but a firm, or beside one, may be a person.
  const firm =
    (several.length > 0 &&
      several.every((form) => form.some(namesFirm) && withoutRank(form) === undefined)) ||
    bare !== name;
  if (party.kind === "unknown" && firm) query.kind = "entity";
  query.readings = readingsOf(name).map((reading) => reading.slice(0, MAX_TOKENS));
  query.placed = placedForms(name, whole);
  const ship = withoutShip(whole);
  if (ship !== undefined) query.ship = ship;
  addCut(query, party.name, words, forms);
}

function addCut(
  query: Draft,
  name: string,
  words: readonly string[],
  forms: readonly (readonly string[])[],
): void {
  const cut = cutNames(name, words, forms);
  if (cut.length > 0) query.cut = cut;
}

/** What keeps a name from being screened whole; what is left of it is searched for nevertheless. */
function lostOf(
  name: string,
  words: readonly string[],
  bare: string,
  forms: readonly (readonly string[])[],
): Unscreenable | undefined {
  if (isDamaged(name)) return "damaged";
  if (!LETTER_OR_DIGIT.test(bare) || isOnlyLegalForm(words) || isOnlyLegalForm(forms[0]!))
    return "legal-form";
  return forms.some((form) => form.length > MAX_TOKENS) ? "too-long" : undefined;
}

/** Whether what stands in brackets may be a name of its own: not a place, a legal form or a word of trade. */
function saysMore(text: string): boolean {
  return tokensOf(text).some(
    (token) => token.length >= 4 && !isLegalForm(token) && commonWord(token) === undefined,
  );
}

/** A legal form or a word of trade makes a name a firm's; a short one within it may be `As-Sudani` or `known as`. */
function namesFirm(token: string, place: number, form: readonly string[]): boolean {
  const within = place > 0 && place < form.length - 1;
  return token.length > (within ? 2 : 1) && (isLegalForm(token) || commonWord(token) === "generic");
}

/** A word spaced out letter by letter is read as the word. */
function joinLetters(tokens: readonly string[]): string[] {
  const words: string[] = [];
  for (let at = 0; at < tokens.length; at++) {
    let end = at;
    while (tokens[end]?.length === 1) end++;
    if (end - at < SPACED) words.push(tokens[at]!);
    else {
      words.push(tokens.slice(at, end).join(""));
      at = end - 1;
    }
  }
  return words;
}

/** Whether no sign or word in a name leads to further forms. */
function isSimple(name: string): boolean {
  return (
    SIMPLE.test(name) &&
    !SPLIT_HINT.test(name) &&
    !OFFICE_HINT.test(name) &&
    !mayHoldInitials(name) &&
    !mayHoldLikeLetters(name) &&
    !mayBeWorks(name)
  );
}

/** The one form of a simple name with its folded words; undefined where there may be more. */
function oneForm(name: string, words: readonly string[], kind: PartyKind): readonly string[] | undefined {
  const straight = name.includes(",") && mayBePerson(kind) ? turned(name) : undefined;
  if (straight?.some(namesFirm)) return undefined;
  const tokens = straight ?? tokensOf(name);
  let letters = 0;
  for (const token of tokens) if (token.length === 1) letters++;
  if (letters >= SPACED) return undefined;
  if (withoutBranch(tokens) ?? withoutAcronym(tokens) ?? withoutRank(tokens)) return undefined;
  if (withoutBurmeseTitle(tokens) ?? once(tokens) ?? slavicAsEnglish(tokens)) return undefined;
  if (withoutGaps(words) ?? withFatherWhole(tokens)) return undefined;
  if (koreanPartings(tokens).length > 0 || withKoreanLetters(tokens) !== tokens) return undefined;
  return tokens.length === 0 || pinyinReadings(tokens).length > 0 ? undefined : tokens;
}

function mayBePerson(kind: PartyKind): boolean {
  return kind === "person" || kind === "unknown";
}

function nameForms(name: string, words: readonly string[], kind: PartyKind): (readonly string[])[] {
  const plain = formsOf(name);
  const beside = [...beforeAddress(name), ...withoutNotes(name), ...sideBySide(name), ...bodyOfUnit(name)];
  const simple = plain.length === 1 && beside.length === 0 && isSimple(name);
  const one = simple ? oneForm(name, words, kind) : undefined;
  if (one !== undefined) return [one, ...asWritten(name, words, one, kind)];
  const shown = shownOrder(name);
  const whole = shown === name ? plain : [...plain, ...formsOf(shown)];
  const parts = SPLIT_HINT.test(name) ? whole.flatMap(splitNames) : [];
  const inside =
    /[([{]/.test(name) || !ONLY_ASCII.test(name) ? splitBrackets(name).inside.filter(saysMore) : [];
  const bare = OFFICE_HINT.test(name) ? withoutOffice(name) : undefined;
  const lettered = mayBePerson(kind) ? withLetters(name) : [];
  const texts = new Set([
    ...whole,
    ...parts,
    ...inside,
    ...(bare === undefined ? [] : [bare]),
    ...lettered,
    ...beside,
  ]);
  const forms = new Map<string, readonly string[]>();
  const add = (tokens: readonly string[]) => {
    if (tokens.length > 0) forms.set(tokens.join(" "), tokens);
  };
  for (const text of texts) {
    const straight = mayBePerson(kind) ? turned(text) : undefined;
    const tokens = straight ?? tokensOf(text);
    add(tokens);
    // `SMT Tecnologia, C.A.`: what stands behind a comma may be anything of a firm.
    if (straight?.some(namesFirm) && kind === "unknown") add(tokensOf(text));
    add(withoutBranch(tokens) ?? []);
    if (text.includes("?")) add(tokensOf(withoutLostLetters(text)));
    if (mayBePerson(kind)) add(withFatherWhole(tokens) ?? []);
    if (tokens.some((token) => token.length === 1)) add(joinLetters(tokens));
    add(withoutAcronym(tokens) ?? []);
    add(withoutRank(tokens) ?? []);
    add(withoutBurmeseTitle(tokens) ?? []);
    add(once(tokens) ?? []);
    // Beside the words as they stand: a brand may be parted in three, `SevMash Pred Priyatie`.
    add(tokensOf(withoutGaps(fold(text).split(" "))?.join(" ") ?? ""));
    add(northernReading(text, tokens) ?? []);
    add(tokensOf(slavicAsEnglish(tokens)?.join(" ") ?? ""));
    const initials = mayBePerson(kind) ? partedInitials(text) : [];
    for (const way of initials) {
      add(way);
      add(slavicAsEnglish(way) ?? []);
    }
    for (const reading of pinyinReadings(tokens)) add(reading);
    const parted = mayBePerson(kind) ? koreanPartings(tokens) : [];
    for (const way of parted) add(way);
    for (const way of [tokens, ...parted]) add(withKoreanLetters(way));
    for (const spelling of asLetters(text)) add(tokensOf(spelling));
    for (const reading of foreignReadings(translateTradeWords(text))) add(tokensOf(reading));
    for (const way of otherWorks(text)) add(tokensOf(way));
    const sounded = readCarons(text);
    if (sounded !== undefined) add((mayBePerson(kind) ? turned(sounded) : undefined) ?? tokensOf(sounded));
  }
  return [...forms.values()];
}

/** A short name that may be a person's in its own words: `Xueyuan Hou` is no institute. */
function asWritten(
  name: string,
  words: readonly string[],
  tokens: readonly string[],
  kind: PartyKind,
): (readonly string[])[] {
  if (!mayBePerson(kind) || tokens.length > LONGEST_PERSON || name.includes(",")) return [];
  if (tokens.some((token) => token.length === 1)) return [];
  const differs = words.length === tokens.length && words.some((word, at) => word !== tokens[at]);
  return differs && !tokens.some(isLegalForm) ? [[...words]] : [];
}
