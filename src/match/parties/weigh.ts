import { commonName } from "../../text/common-names.ts";
import { commonWord } from "../../text/common-words.ts";
import { isLegalForm } from "../../text/legal-forms.ts";
import { listedRarity } from "../../text/listed-words.ts";
import { isTradeCompound } from "../../text/trade-compounds.ts";
import { wordKind } from "../../text/trade-words.ts";
import { isHonorific, isTitleOrName } from "../../text/name-families.ts";
import { KIND, NUMBERS } from "./weights.ts";

/** The first half of names such as Abdul Rahman and Abu Omar: who has it is not who has it not. */
const FIRST_HALF = new Set(["abd", "abdal", "abdel", "abdul", "abu", "abou", "umm"]);
const DIGITS = /^\d+$/;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const ASCII = /^[a-z0-9]*$/;

/** True for tokens that are compared exactly or not at all: numbers, CJK pairs and words of up to two letters. */
export function exactOnly(token: string): boolean {
  return token.length <= 2 || /\d/.test(token) || (!ASCII.test(token) && CJK.test(token));
}

/** What kind of token it is: one of `KIND`. */
export function kindOf(token: string): number {
  if (isLegalForm(token)) return KIND.legal;
  if (/\d/.test(token)) return KIND.number;
  if (token.length === 1 && ASCII.test(token)) return KIND.letter;
  // `Abdul Khudai` is no `Wali Khudai`.
  const common = FIRST_HALF.has(token) ? undefined : commonWord(token);
  if (common === "particle") return KIND.little;
  if (common !== "generic" && isHonorific(token)) return KIND.little;
  if (common !== undefined) return KIND[common];
  const sort = wordKind(token);
  if (sort === undefined) return isTradeCompound(token) ? KIND.ordinary : KIND.name;
  return sort === "trade" ? KIND.generic : KIND.place;
}

/**
 * Weight of a token in hundredths (1–100): its rarity in the official lists and among the names of the world, held down for
 * words that honest firms share. Frozen with each version of Cordon: which lists are loaded changes no score.
 */
export function tokenWeight(token: string): number {
  const { weight } = NUMBERS;
  const kind = kindOf(token);
  if (kind === KIND.legal) return weight.legal;
  if (kind === KIND.number)
    return !DIGITS.test(token) ? weight.code : token.length === 1 ? weight.digit : weight.number;
  if (kind === KIND.letter) return weight.letter;
  if (kind === KIND.little) return weight.particle;
  if (FIRST_HALF.has(token)) return weight.firstHalf;
  const rarity = listedRarity(token);
  if (kind === KIND.generic) return Math.min(rarity, weight.genericCeiling);
  if (kind === KIND.ordinary) return Math.min(rarity, weight.ordinaryCeiling);
  if (kind === KIND.place) return Math.min(rarity, weight.placeCeiling);
  if (!ASCII.test(token) && CJK.test(token))
    return token.length === 1 ? 40 : Math.max(1, Math.round(rarity * 0.55));
  if (isTitleOrName(token)) return weight.title;
  const known = commonName(token);
  return known === undefined ? Math.max(rarity, weight.brand) : Math.min(rarity, weight.name[known.rank]);
}
