import { withoutBurmeseTitle } from "../../text/burmese-names.ts";
import { commonWord } from "../../text/common-words.ts";
import { koreanPartings } from "../../text/korean-names.ts";
import { withoutGaps } from "../../text/gaps.ts";
import { isLegalForm } from "../../text/legal-forms.ts";
import { remember } from "../../text/remember.ts";
import { slavicAsEnglish } from "../../text/slavic-abroad.ts";
import { areWritten, readsAlone } from "../../text/tokens.ts";
import { wordKind } from "../../text/trade-words.ts";
import { pinyinReadings } from "../../text/wade-giles.ts";
import { OFFICE_HINT } from "./additions.ts";
import { standsBeside } from "./beside.ts";
import { NOTE_HINT } from "./notes.ts";
import { withFatherWhole } from "./person-name.ts";
import { mayBePlace } from "./place-beside.ts";
import { SPLIT_HINT } from "./split-names.ts";
import { mayBeWorks } from "./works.ts";

/** Two or three words of three letters and more, each with its first letter or all of them a capital. */
const SHAPE = /^(?:[A-Z][a-z]{2,}|[A-Z]{3,})(?: (?:[A-Z][a-z]{2,}|[A-Z]{3,})){1,2}$/;
/** A longer name may fill a field. */
const LONGEST = 28;
/** Words that stand between two names, or say whom a body is named after. */
const BETWEEN = /^(?:and|und|oder|named|imeni)$/;
/** Words kept. */
const MEMO = 60_000;

/** Whether no table knows of a word that it may change what its neighbours say. */
const isPlain = remember(
  (word): boolean =>
    readsAlone(word) &&
    (commonWord(word) ?? "ordinary") === "ordinary" &&
    wordKind(word) === undefined &&
    !isLegalForm(word) &&
    !mayBePlace(word) &&
    !standsBeside(word) &&
    !BETWEEN.test(word) &&
    !SPLIT_HINT.test(word) &&
    !OFFICE_HINT.test(word) &&
    !NOTE_HINT.test(word) &&
    !mayBeWorks(word),
  MEMO,
);

/**
 * The tokens of a usual name of persons or of a brand, the only form it has: of two or three words that say nothing but themselves. Undefined
 * for any other, of which `partyQuery` finds the forms. Hot.
 */
export function plainTokens(name: string): string[] | undefined {
  if (name.length > LONGEST || !SHAPE.test(name)) return undefined;
  const words = name.toLowerCase().split(" ");
  for (const word of words) if (!isPlain(word)) return undefined;
  if (!areWritten(words)) return undefined;
  if (withoutGaps(words) ?? withoutBurmeseTitle(words) ?? slavicAsEnglish(words)) return undefined;
  if (withFatherWhole(words)) return undefined;
  return koreanPartings(words).length > 0 || pinyinReadings(words).length > 0 ? undefined : words;
}
