const PATRONYMIC =
  /[a-z]{2}(?:[aeioy]v[iy]t(?:ch|j)|[aeioy]v[iy]ch|[aeio]vna|[ae]una|ichna)$|[a-z]{3}(?:[kq][yi]zy|u+l[yu])$/;

/**
 * Whether a folded token is a Russian, Ukrainian or Belarusian father's name, or a Kazakh or Kyrgyz one: `grigoryevich`, `nikolajevitj`,
 * `nikolaevna`, `mikalaeuna`, `abishuly`, `maratkyzy`.
 */
export function isPatronymic(token: string): boolean {
  return PATRONYMIC.test(token);
}

/** Son and daughter of the father whose name stands before: Azerbaijani, Turkmen, Uzbek, Kazakh, Kyrgyz. */
const CHILD = new Set("oglu oghlu ogly oghly uly uulu kyzy gyzy qizi gizi kizi qyzy".split(" "));

/** Whether a folded token says that the word before it is the name of the father: `Heydar oglu`. */
export function isChildWord(token: string): boolean {
  return CHILD.has(token);
}
