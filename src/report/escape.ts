/**
 * What a terminal would obey or not show: control characters (C0, C1, DEL), bidi controls, zero-width and other
 * invisible marks, line and paragraph separators, lone surrogates. A blank is none of them.
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
/** Texts of nothing but letters and signs that are seen: most are of ASCII, European, Chinese, Japanese and Korean ones. */
const PLAIN =
  /^[\x20-\x7e\xa0-\xac\xae-\u02ff\u0391-\u0481\u1e00-\u1eff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2190-\u22ff\u3001-\u303f\u3041-\u3096\u30a1-\u30fe\u4e00-\u9fff\uac00-\ud7a3]*$/;

/** Data for a terminal or a sheet: each unseen character is shown as `\u{202e}`. */
export function visible(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.replaceAll(UNSEEN, (mark) => `\\u{${(mark.codePointAt(0) ?? 0).toString(16)}}`);
}

const MARKUP: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Data for a page, as text or as the value of an attribute in quotes; unseen characters are shown as in `visible`. */
export function htmlText(text: string): string {
  return visible(text).replaceAll(/[&<>"']/g, (mark) => MARKUP[mark]!);
}

/** JSON on one line, or indented by `indent` blanks; unseen characters are escaped as `\u202e`, so it is plain to look at. */
export function jsonText(value: unknown, indent = 0): string {
  const text = JSON.stringify(value, undefined, indent);
  if (PLAIN.test(text)) return text;
  return text.replaceAll(UNSEEN, (mark) => (mark === "\n" ? mark : unitsOf(mark)));
}

/** JSON knows UTF-16 units only: a mark beyond U+FFFF takes two. A raw line feed is never data: stringify escapes those. */
function unitsOf(mark: string): string {
  const units = mark.split("").map((unit) => unit.charCodeAt(0).toString(16).padStart(4, "0"));
  return units.map((unit) => `\\u${unit}`).join("");
}
