/**
 * Russian and Ukrainian works and institutes are named after people (`zavod imeni V.A. Degtyareva`, `Plant named after V.A.
 * Degtyarev`); initials written as one would be read as a word or a Roman numeral: `V.I.`.
 */
const NAMESAKE =
  /(?<![\p{L}])(?:named (?:after|for)|imeni|im\.|имени|им\.|імені|ім\.)\s+(?:(?:acad|akad|академика)[\p{L}]*\.?\s+)?(\p{L})\.\s?(?:(\p{L})\.\s?)?(?=\p{L})/giu;
/** The same, shortened, before a family name. */
const SHORT = /(?<=[\s"«“])(?:im|им|ім)\.\s(?=\p{Lu})/giu;

/** No name without one of these is somebody's namesake. */
const HINT = /named |imeni |im\.|им|ім/i;

/** A name with the initials of whom a body is named after apart, and the words before them written one way. */
export function namesakesApart(text: string): string {
  if (!text.includes(".") || !HINT.test(text)) return text;
  return text
    .replaceAll(NAMESAKE, (_, first: string, second: string | undefined) => `imeni ${first} ${second ?? ""} `)
    .replaceAll(SHORT, "imeni ");
}
