/** Languages that titles of findings are told in, as ISO 639-1 codes. */
export const LANGS = ["en", "de", "fr", "es", "ja"] as const;
export type Lang = (typeof LANGS)[number];
