const PATRONYMIC = /[a-z]{2}(?:[aeioy]v[iy]t(?:ch|j)|[aeioy]v[iy]ch|[aeio]vna|[ae]una|ichna)$/;

/** Whether a folded token is a Russian, Ukrainian or Belarusian father's name: `grigoryevich`, `nikolajevitj`, `nikolaevna`, `mikalaeuna`. */
export function isPatronymic(token: string): boolean {
  return PATRONYMIC.test(token);
}
