import { isLegalForm } from "./legal-forms.ts";
import { remember } from "./remember.ts";
import { tokensOf } from "./tokens.ts";

/** The form under which names of parties are equal: folded tokens in order, legal forms aside. Never empty. */
export const partyNameKey = remember((name): string => {
  const tokens = tokensOf(name);
  const telling = tokens.filter((token) => !isLegalForm(token));
  const key = (telling.length > 0 ? telling : tokens).join(" ");
  return key === "" ? `=${name.trim()}` : key;
}, 2000);
