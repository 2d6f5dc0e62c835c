import { commonName } from "./common-names.ts";
import { commonWord } from "./common-words.ts";
import { isLegalForm } from "./legal-forms.ts";
import { tradeWord } from "./trade-words.ts";

/** Whether some table knows a folded word: of trade, a legal form, a common word or a name of people. */
export function isKnownWord(word: string): boolean {
  return (
    tradeWord(word) !== undefined ||
    isLegalForm(word) ||
    commonWord(word) !== undefined ||
    commonName(word) !== undefined
  );
}
