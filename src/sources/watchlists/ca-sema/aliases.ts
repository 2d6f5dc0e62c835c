/** One alias cut out of the list's free text; `lang` where a label such as `Russian:` stands before it. */
export interface Alias {
  readonly text: string;
  readonly lang?: string;
}

const LANGS: Readonly<Record<string, string>> = {
  arabic: "ar",
  belarusian: "be",
  belarussian: "be",
  chinese: "zh",
  english: "en",
  farsi: "fa",
  french: "fr",
  hebrew: "he",
  persian: "fa",
  russian: "ru",
  spanish: "es",
  ukrainian: "uk",
};
const LABEL = new RegExp(`\\b(${Object.keys(LANGS).join("|")}) ?: ?`, "gi");
/** A piece that is only a legal form belongs to the name beside it: `Радиоавтоматика, ООО`, `SSC RF Trinity, JSC`. */
const LEGAL_FORM =
  /^(?:ltd|limited|llc|inc|incorporated|co|corp|company|jsc|cjsc|pjsc|ojsc|oao|ooo|zao|pao|ao|fsue|plc|gmbh|sa|sau|sc|fze|fzco|pte|llp|ооо|ао|оао|зао|пао|сао|фгуп|мк|нп|некоммерческое партнерство)\.?$/i;
/** Words with which the second of two names joined by "and" begins. */
const NEW_NAME =
  /^(?:jsc|cjsc|pjsc|ojsc|oao|ooo|zao|ao|llc|joint stock|open joint|public joint|production|federal) /i;

/** Cuts the `Aliases` text at separators that are certain: `;`, labels, a spaced `/`, and commas outside names. */
export function splitAliases(text: string, person: boolean): Alias[] {
  // A bracket that never closes would hide the separators behind it.
  const clean = fold(text).replace(/^\((?![^()]*\))/, "");
  return labelled(clean).flatMap(({ text: part, lang }) =>
    cut(part, ";")
      .flatMap((piece) => commas(piece, person))
      .flatMap((piece) => slashes(piece))
      .flatMap((piece) => conjunctions(piece, person))
      .map((piece) => trimmed(piece))
      .filter((piece) => piece !== "")
      .map((piece) => ({ text: piece, ...(lang ? { lang } : {}) })),
  );
}

/** `Name (also known as A and B)/Nom français` as its names, the main one first. */
export function splitName(text: string): string[] {
  return slashes(fold(text)).flatMap((side) => {
    const known = /^(.+?) ?\(also known as (.+?)\)?$/i.exec(side);
    const [main, others] = [known?.[1], known?.[2]];
    if (main === undefined || others === undefined) return [side];
    return [main, ...commas(others, false).flatMap((other) => joined(other, main))];
  });
}

function fold(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}

function labelled(text: string): { text: string; lang?: string }[] {
  const parts: { text: string; lang?: string }[] = [];
  let from = 0;
  let lang: string | undefined;
  const add = (to: number) => parts.push({ text: text.slice(from, to), ...(lang ? { lang } : {}) });
  for (const label of text.matchAll(LABEL)) {
    add(label.index);
    from = label.index + label[0].length;
    lang = LANGS[(label[1] ?? "").toLowerCase()];
  }
  add(text.length);
  return parts;
}

/** Pieces between separators that stand outside brackets and quotation marks. */
function cut(text: string, separator: ";" | "," | "/"): string[] {
  const pieces: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const letter = text.charAt(i);
    if (separator !== ";") depth = Math.max(0, depth + nesting(letter, text.charAt(i - 1)));
    if (letter !== separator || depth > 0) continue;
    pieces.push(text.slice(from, i));
    from = i + 1;
  }
  return [...pieces, text.slice(from)].map((piece) => piece.trim()).filter((piece) => piece !== "");
}

/** A straight quote opens after a blank or a bracket, else it closes. */
function nesting(letter: string, before: string): number {
  if (letter === "(" || letter === "«" || letter === "“") return 1;
  if (letter === ")" || letter === "»" || letter === "”") return -1;
  if (letter !== '"') return 0;
  return /[\s(«“]/.test(before) || before === "" ? 1 : -1;
}

function commas(text: string, person: boolean): string[] {
  const pieces: string[] = [];
  for (const piece of cut(text, ",")) {
    const last = pieces.at(-1);
    // "НПО Лавочкина, АО or Акционерное Общество …"
    const [form, ...after] = piece.split(" or ");
    if (last !== undefined && after.length > 0 && LEGAL_FORM.test(form ?? "")) {
      pieces[pieces.length - 1] = `${last}, ${form}`;
      pieces.push(after.join(" or "));
      continue;
    }
    // A Cyrillic piece in lower case continues the name: "образования, науки и молодежи".
    const continues = LEGAL_FORM.test(piece) || /^[а-яёіїєў]/.test(piece);
    if (last !== undefined && (continues || LEGAL_FORM.test(last)))
      pieces[pieces.length - 1] = `${last}, ${piece}`;
    else pieces.push(piece);
  }
  const [first, second] = pieces;
  const reversed = pieces.length === 2 && words(first) === 1 && words(second) === 2;
  const cyrillic = /^[\p{Script=Cyrillic} .,-]+$/u.test(text);
  // "Баранов, Олег Анатольевич" is one person, last name first.
  return person && reversed && cyrillic ? [`${first}, ${second}`] : pieces;
}

/** A slash with a blank beside it, or between two names of several words, parts names; `M/V Maria` stays whole. */
function slashes(text: string): string[] {
  if (text.includes(" or ")) return [text];
  const sides = cut(text, "/");
  const spaced = / \/|\/ /.test(text);
  return spaced || sides.every((side) => words(side) > 1) ? sides : [text];
}

function conjunctions(text: string, person: boolean): string[] {
  const sides = text.split(/ (?:or|and) /);
  if (sides.length < 2) return [text];
  const letters = /[A-Za-z]/;
  // An English word between names in another script is no part of them.
  if (sides.every((side) => !letters.test(side))) return sides;
  // Names of bodies hold "and", of persons neither; "Katsiaryna or Katerina X" is one name with two spellings.
  if (!person && text.includes(" or ")) return text.split(" or ");
  if (person && !text.includes(" or ")) return sides;
  const [first, second] = text.split(" or ");
  const two = person && sides.length === 2 && words(first) >= 3 && words(first) === words(second);
  return two ? sides : [text];
}

function joined(text: string, main: string): string[] {
  const at = text.indexOf(" and ");
  if (at < 0) return [text];
  const right = text.slice(at + 5);
  const same = right.split(" ")[0]?.toLowerCase() === main.split(" ")[0]?.toLowerCase();
  return NEW_NAME.test(right) || same ? [text.slice(0, at), right] : [text];
}

function words(text: string | undefined): number {
  return text === undefined || text === "" ? 0 : text.split(" ").length;
}

/** Without connectives at its ends, and without brackets that have no partner or hold the whole text. */
function trimmed(text: string): string {
  let clean = text
    .replace(/^(?:also|and|or|aka) /i, "")
    .replace(/ a\.?k\.?a\.?$/i, "")
    .replace(/[,;:/( ]+$/, "");
  const opened = clean.split("(").length;
  const closed = clean.split(")").length;
  if (closed > opened && clean.endsWith(")")) clean = clean.slice(0, -1);
  else if (opened > closed && clean.startsWith("(")) clean = clean.slice(1);
  return (/^\([^()]*\)$/.test(clean) ? clean.slice(1, -1) : clean).trim();
}
