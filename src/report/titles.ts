import type { Lang } from "../model/lang.ts";
import { de } from "./titles/de.ts";
import { en } from "./titles/en.ts";
import { es } from "./titles/es.ts";
import { fr } from "./titles/fr.ts";
import { ja } from "./titles/ja.ts";

/** Titles by language, then by code of a finding: at most 80 letters each. */
export const TITLES: Readonly<Record<Lang, Readonly<Record<string, string>>>> = { en, de, fr, es, ja };

export interface Title {
  readonly text: string;
  /** The language of `text`: `en` where the one asked for has no title for the code. */
  readonly lang: Lang;
}

/** The title of a finding's code, else the English one; undefined where no language has one. */
export function title(code: string, lang: Lang, titles = TITLES): Title | undefined {
  const found = ([lang, "en"] as const).find((one) => Object.hasOwn(titles[one], code));
  return found && { text: titles[found][code]!, lang: found };
}
