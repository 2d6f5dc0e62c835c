import type { Met } from "./denied-phrase.ts";
import { isProtective } from "./protective-use.ts";
import { remember } from "./remember.ts";
import { isDenied } from "./use-denied.ts";
import { useFolded, useParted } from "./use-folded.ts";
import { lazily, metIn, usePattern } from "./use-pattern.ts";
import { signsBegun } from "./use-starts.ts";
import { NO_SIGNS, USE_SIGNS, USE_WORDS } from "./use-words-data.ts";
import type { UseSign } from "./use-words-data.ts";

/** A sign with the words that gave it, as folded. */
export interface UseWord {
  readonly sign: UseSign;
  readonly words: string;
}

/** Places of a sign that are looked at in a text. */
const MOST = 40;
const READY = USE_SIGNS.map((sign) => [sign, lazily(() => usePattern(USE_WORDS[sign]))] as const);
const CIVIL: ReadonlySet<UseSign> = new Set(["civil", "civil-telecom"]);
/** Weapons that goods may be made against. */
const KEPT_OFF: ReadonlySet<UseSign> = new Set(["chemical-biological", "wmd"]);
const MASKED = lazily(() => usePattern(NO_SIGNS));

/** What a text on end use speaks of, and in which words; what it denies is left out. In order of the table, one a sign;
 * weapons that goods are made against are a sign of their own, the last. */
export function useWords(text: string | undefined): readonly UseWord[] {
  return text === undefined ? [] : read(text);
}

const read = remember((text): readonly UseWord[] => {
  const folded = useFolded(text);
  const begun = signsBegun(folded);
  if (begun.size === 0) return [];
  const plain = folded.replaceAll(MASKED(), (words) => "_".repeat(words.length));
  const met = READY.filter(([sign]) => begun.has(sign)).flatMap(([sign, pattern]) =>
    metIn(pattern(), plain, MOST).map(({ index, 0: words }) => ({
      sign,
      words,
      from: index,
      to: index + words.length,
      civil: CIVIL.has(sign),
    })),
  );
  const parted = useParted(text);
  const kept = met.filter(({ sign }) => KEPT_OFF.has(sign));
  const protective = kept.length >= MOST ? [] : kept.filter((one) => isProtective(parted, one, met));
  const isKeptOff = (one: Met) => protective.some(({ from, to }) => one.from >= from && one.to <= to);
  const signs = USE_SIGNS.flatMap((sign) => {
    const own = met.filter((one) => one.sign === sign);
    // A text that says it so often is not weighed any further.
    const first =
      own.length >= MOST ? own[0] : own.find((one) => !isKeptOff(one) && !isDenied(parted, one, met));
    return first === undefined ? [] : [{ sign, words: first.words }];
  });
  const [first] = protective;
  return first === undefined ? signs : [...signs, { sign: "weapons-protection", words: first.words }];
}, 2000);

/** What a text on end use speaks of. */
export function useSigns(text: string | undefined): ReadonlySet<UseSign> {
  return new Set(useWords(text).map(({ sign }) => sign));
}
