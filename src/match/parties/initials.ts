import { withoutInvisible } from "../../text/fold.ts";
import { isLegalForm } from "../../text/legal-forms.ts";
import { tokensOf } from "../../text/tokens.ts";
import { translateTradeWords } from "../../text/trade-words.ts";

/** Two or three initials written without a blank before a name, or behind it: `A.Q. Khan`, `Putin V.V.` */
const TOGETHER =
  /(?<!\p{L})(?:\p{L}\.){2,3}(?=\s*\p{L}{2})|(?<=\p{L}{2}[\s,]{1,3})\p{L}\.(?:\p{L}\.){0,1}\p{L}(?:\.|(?=\s|,|$))(?!\p{L})/u;

/** A family name with two initials, which may be a legal form as well: `Gasparyan A.S.`, `Baranov O.Y.`, `A.S. Gasparyan`. */
const ONE_WORD = /^(\p{L}\.\p{L}\. ?)?(\p{L}{3,})(?:,? \p{L}\.\p{L}\.)?$/u;

/** Initials of Russian names that Latin writes with several letters, or that stand for two: `Yu. L. Vorobyov`, `Лобаев В. Е.` */
const OF_SOUNDS =
  /(?<!\p{L})(?:Shch|SHCH|Dzh|DZH|Y[uaeoUAEO]|Z[hH]|K[hH]|T[szSZ]|[CS][hH]|I[uaUA]|J[uaeUAE])(?=\.|(?<=\p{L}\.\s?\p{L}{2})$)|(?<!\p{L})[ЮЯЕЁЖХЦЧШЩ](?!\p{L})/gu;
/** The letter with which names of such a sound begin most often in Latin, and that of other spellings. */
const LETTERS: readonly Readonly<Record<string, string>>[] = [
  letters("Yu=Y Ya=Y Ye=Y Yo=Y Iu=I Ia=I Ju=J Ja=J Je=J Ю=Y Я=Y Е=E Ё=Y Х=K Ц=T"),
  letters("Yu=I Ya=I Ye=E Yo=E Iu=Y Ia=Y Ju=Y Ja=Y Je=E Kh=H Ts=C Ю=I Я=I Е=Y Ё=E Х=H Ц=C"),
];
const CYRILLIC: Readonly<Record<string, string>> = letters("Ж=Z Ч=C Ш=S Щ=S");

/** Two initials without dots behind a Slavic family name: `PUTIN VV`, `Путин ВВ`. */
const PAIR =
  /^(\p{L}{3,}(?:[oe]v|[oe]va|in|yn|ina|yna|sk[iy]y?|skaya|enko|uk|yan|dze|shvili|ов|ев|ова|ева|ин|ын|ина|ына|ский|ская|енко|ук|ян|дзе|швили)),? (\p{Lu})(\p{Lu})$/iu;

/** Two capitals behind a blank or a comma, and behind them marks that nobody sees at most. */
const PAIR_HINT = /[\s,]\p{Lu}{2}[^\p{L}\p{N}]*$/u;

/** Whether a name may hold initials that are read in more than one way. */
export function mayHoldInitials(name: string): boolean {
  return name.includes(".") ? TOGETHER.test(name) || name.search(OF_SOUNDS) >= 0 : pairOf(name) !== undefined;
}

/** No name without one of these has an initial of a sound. */
const SOUND_HINT = /\.|[ЮЯЕЁЖХЦЧШЩ](?:[^а-яё]|$)/;

/** The texts of a name with such initials of one letter each; none for most. */
export function withLetters(name: string): string[] {
  if (!SOUND_HINT.test(name) || name.search(OF_SOUNDS) < 0) return [];
  const ways = LETTERS.map((read) => name.replaceAll(OF_SOUNDS, (sound) => letterOf(sound, read)));
  return [...new Set(ways)];
}

/** The tokens of a family name with two initials written as one, without dots. */
function pairOf(text: string): string[] | undefined {
  if (!PAIR_HINT.test(text)) return undefined;
  const [, family = "", ...initials] = PAIR.exec(withoutInvisible(text)) ?? [];
  const together = initials.join("");
  if (family === "" || together !== together.toUpperCase() || isLegalForm(together.toLowerCase()))
    return undefined;
  return [family, ...initials.map((letter) => letterOf(letter, LETTERS[0]!))].flatMap(tokensOf);
}

function letterOf(sound: string, read: Readonly<Record<string, string>>): string {
  const small = sound[0]! + sound.slice(1).toLowerCase();
  return read[small] ?? LETTERS[0]![small] ?? CYRILLIC[small] ?? small[0]!;
}

/** The forms of a text of which the initials are written as one, each letter a token. */
export function partedInitials(text: string): (readonly string[])[] {
  const pair = pairOf(text);
  if (pair !== undefined) return [pair];
  if (!text.includes(".") || !TOGETHER.test(text)) return [];
  return [tokensOf(text.replace(TOGETHER, parted)), besideOneWord(text)];
}

/** The letters of a name of one word and two initials one by one. */
function besideOneWord(text: string): string[] {
  const [, before, word] = ONE_WORD.exec(text) ?? [];
  const initials = text.match(/\p{L}(?=\.)/gu) ?? [];
  if (word === undefined || initials.length !== 2) return [];
  const tokens = initials.flatMap(tokensOf);
  return before === undefined ? [...tokensOf(word), ...tokens] : [...tokens, ...tokensOf(word)];
}

/** Initials letter by letter; legal forms and `a.k.a.` are none. */
function parted(initials: string): string {
  const word = initials.replaceAll(".", "").toLowerCase();
  if (translateTradeWords(initials) !== initials) return initials;
  return isLegalForm(word) || word === "aka" || word === "fka" ? initials : initials.replaceAll(".", " ");
}

function letters(rows: string): Readonly<Record<string, string>> {
  return Object.fromEntries(rows.split(" ").map((row) => row.split("=") as [string, string]));
}
