const ESCAPED = /&(?:([a-z]{2,6})|#(\d{2,7})|#x([0-9a-f]{2,6}));|\\u([0-9a-f]{4})|%20/gi;
const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  quot: '"',
  apos: "'",
  lt: "<",
  gt: ">",
  nbsp: " ",
  ndash: "-",
  mdash: "-",
  lsquo: "'",
  rsquo: "'",
  ldquo: '"',
  rdquo: '"',
  laquo: "«",
  raquo: "»",
};
const LAST = 0x10ffff;
/** Control characters and halves of letters stand for nothing. */
const isLetter = (code: number) =>
  code > 0x1f && code <= LAST && !(code >= 0x7f && code < 0xa0) && !(code >= 0xd800 && code < 0xe000);

/** Text without what web pages and JSON write for letters: `Chang&nbsp;An &amp; Co`, `&#39;`, `\u0420`. What is no letter stays as it stands. */
export function withoutEscapes(text: string): string {
  if (!/[&\\%]/.test(text)) return text;
  return text.replaceAll(
    ESCAPED,
    (whole: string, name?: string, ten?: string, hex?: string, json?: string) => {
      if (whole === "%20") return " ";
      if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
      const code = ten === undefined ? Number.parseInt(hex ?? json!, 16) : Number(ten);
      return isLetter(code) ? String.fromCodePoint(code) : whole;
    },
  );
}
