import type { Lang } from "../model/lang.ts";

/** Titles by code of a finding: at most 80 letters each. */
type TitleTable = Readonly<Record<string, string>>;

/** Most runs show no titles, and none shows more than one language and English. */
const LANGUAGES: Readonly<Record<Lang, () => Promise<TitleTable>>> = {
  en: async () => (await import("./titles/en.ts")).en,
  de: async () => (await import("./titles/de.ts")).de,
  fr: async () => (await import("./titles/fr.ts")).fr,
  es: async () => (await import("./titles/es.ts")).es,
  ja: async () => (await import("./titles/ja.ts")).ja,
};

export interface Title {
  readonly text: string;
  /** The language of `text`: `en` where the one asked for has no title for the code. */
  readonly lang: Lang;
}

/** Titles in one language. */
export interface Titles {
  readonly lang: Lang;
  /** The title of a finding's code, else the English one; undefined where neither has one. */
  of(code: string): Title | undefined;
}

export async function titlesIn(lang: Lang): Promise<Titles> {
  const [own, english] = await Promise.all([LANGUAGES[lang](), LANGUAGES.en()]);
  return titlesOf(lang, own, english);
}

export function titlesOf(lang: Lang, own: TitleTable, english: TitleTable): Titles {
  const of = (code: string): Title | undefined => {
    if (Object.hasOwn(own, code)) return { text: own[code]!, lang };
    return Object.hasOwn(english, code) ? { text: english[code]!, lang: "en" } : undefined;
  };
  return { lang, of };
}
