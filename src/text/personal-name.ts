import { commonName } from "./common-names.ts";
import { commonWord } from "./common-words.ts";
import { isLegalForm } from "./legal-forms.ts";
import { isHonorific, nameFamilies } from "./name-families.ts";
import { tokensOf } from "./tokens.ts";
import { canonicalWord, wordKind } from "./trade-words.ts";

/** Words of the names of persons: fewer and more are names of other things as often. */
const FEWEST = 2;
const MOST = 4;

/** Whether a name can only be read as a person's: led by a title, or a known given or family name and no word of firms. */
export function isPersonalName(name: string): boolean {
  const tokens = tokensOf(name);
  if (tokens.some((token) => /\d/.test(token) || isLegalForm(token) || isOfFirms(token))) return false;
  if (tokens.length > 1 && isHonorific(tokens[0]!)) return true;
  return tokens.length >= FEWEST && tokens.length <= MOST && tokens.some(isKnownName);
}

function isOfFirms(token: string): boolean {
  const kind = commonWord(token);
  return wordKind(canonicalWord(token)) !== undefined || kind === "generic" || kind === "place";
}

function isKnownName(token: string): boolean {
  return commonName(token) !== undefined || nameFamilies(token) !== undefined;
}
