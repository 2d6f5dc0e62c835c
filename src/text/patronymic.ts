const PATRONYMIC = /[a-z]{2}(?:[aeioy]v[iy]t?ch|[aeio]vna|ichna)$/;

/** Whether a folded token is a Russian, Ukrainian or Belarusian father's name: `grigoryevich`, `ryhoravich`, `nikolaevna`. */
export function isPatronymic(token: string): boolean {
  return PATRONYMIC.test(token);
}
