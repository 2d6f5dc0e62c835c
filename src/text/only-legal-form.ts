import { beginsLegalForm, endCutForm, shortenLegalForms } from "./legal-forms.ts";

/** Stands before a form, which is read behind another word. */
const BEFORE = "qqx";
/** Words of one legal form that are nobody's name; `Coop`, `MTU` and `SAS` may be one. */
const PLAIN: ReadonlySet<string> = new Set(
  "the ltd limited llc gmbh co comp company corp corporation inc incorporated jsc ojsc pjsc cjsc plc pte pty pvt ooo oao zao pao".split(
    " ",
  ),
);

/**
 * Whether folded words say what legal form a party has and nothing of who it is: `limited liability company`, `co ltd`, and a name
 * that was cut off within its form.
 */
export function isOnlyLegalForm(words: readonly string[]): boolean {
  if (!PLAIN.has(words[0]!) && !beginsLegalForm(words[0]!)) return false;
  const written = new Set(words);
  const isForm = (word: string) => PLAIN.has(word) || !written.has(word);
  const [, ...whole] = shortenLegalForms([BEFORE, ...words].join(" ")).split(" ");
  if (whole.every(isForm)) return true;
  const [, ...cut] = endCutForm([BEFORE, ...words])?.split(" ") ?? [];
  return cut.length > 0 && cut.every(isForm);
}
