import type { ListedName } from "../../../model/list-entry.ts";
import { countryCode } from "../../../text/country.ts";
import { nameOf, present } from "../../entry.ts";

const NATIVE = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Hangul}]/u;
const LATIN = /\p{Script=Latin}/u;
const LABEL = /^\(?(?:[af]\.k\.a ?\.?|also known as|別称(?=:)|旧称(?=:)) ?:? ?/i;
/** What follows a name of its bearer's papers and birth. */
const PARTICULARS = /(?:,? (?:[a-z]+ )?passport (?:number|no)|[ ,(](?:born |DOB:)).*$/i;
const IN_ARABIC = /^(?:original script|previously listed as[.,]* in arabic) ?: ?/i;
/** Brackets that tell of a name, not a name. */
const NOTE =
  /\d{4}|年|番号|指定|旅券|掲載|記載|の息子|誕生名|戦闘員名|イニシャル|コールサイン|別名|[af]\.k\.a|formerly|previously listed as\)?$|known by|initials|de guerre|(?:combat|birth) name/i;
const GENERIC = /^(?:NGO|PMC|LLC|JSC|PJSC|OJSC|LTD|CO)\.?$/i;
const ORIGINAL = /\(original script ?: ?([^()]*)\)(?: ?\([^()]*\))?|\(([^()]*): ?original script\)/i;
/** More combinations than this of bracketed spellings no name has. */
const MAX_VARIANTS = 32;

/** A text in NFKC that the workbook uses for "unknown" or "none". */
export function isBlank(text: string): boolean {
  return /^(?:不明|なし|無し|別名|-|n\/?a|and|the following \w+ aliases ?:?)?$/i.test(text.trim());
}

/**
 * `英語表記`: the name without its brackets first, then what the brackets hold: spellings of the word before them
 * for persons (`Sergey(Sergei) AKSYONOV(AKSENOV)`), short or other names for bodies, and the original script.
 */
export function englishNames(text: string, person: boolean): string[] {
  const found = ORIGINAL.exec(text);
  const original = (found?.[1] ?? found?.[2] ?? "").trim();
  const names = fold(text.replace(ORIGINAL, " "))
    .split(/、 ?| \/ |, (?=[af]\.k\.a\. )/)
    .map((name) => name.replace(LABEL, ""))
    .flatMap((name) => (person ? personSpellings(name) : bodyNames(name)));
  return [...names, ...(isBlank(original) ? [] : [original])];
}

/** `日本語表記` as printed, and without its brackets. */
export function japaneseNames(text: string): string[] {
  const name = fold(text);
  const base = fold(outside(name));
  return base === name || base === "" ? [name] : [base, name];
}

function personSpellings(name: string): string[] {
  const tokens = [...name.matchAll(/\(([^()]*)\)?|[^\s()]+/g)];
  const words: string[][] = [];
  const apart: string[] = [];
  for (const token of tokens) {
    const inner = token[1];
    const last = words.at(-1);
    if (inner === undefined || !last) words.push([token[0].replace(/^\(/, "")]);
    else {
      const spelt = inner
        .replace(/^(?:nee|née),? /i, "")
        .split(/[/,、;] ?/)
        .map((text) => text.trim());
      for (const given of spelt) {
        const text = given.replace(LABEL, "");
        const most = LABEL.test(given) ? 1 : 2;
        // A spelling stands for one word; more words are a name of their own.
        if (text.split(" ").length <= most && text !== "") last.push(text);
        else if (text !== "") apart.push(text);
      }
    }
  }
  const base = words.map(([word]) => word ?? "");
  const count = words.reduce((product, options) => product * options.length, 1);
  const all =
    count <= MAX_VARIANTS
      ? words.reduce<string[][]>(
          (names, options) => names.flatMap((one) => options.map((word) => [...one, word])),
          [[]],
        )
      : words.flatMap((options, at) => options.map((word) => base.with(at, word)));
  return [...new Set(all.map((parts) => parts.join(" ")))].concat(apart);
}

function bodyNames(name: string): string[] {
  const base = fold(outside(name));
  if (base === name || base === "") return [name];
  const tail = /\(([^()]+)\)?\.?$/.exec(name)?.[1]?.replace(/^(?:including|a\.k\.a\.?|formerly) /i, "");
  // Brackets in the midst are a part of the name: "LEADER (HONG KONG) INTERNATIONAL".
  if (tail === undefined) return [name, base];
  return [base, ...tail.split("/").filter((text) => isOtherName(text)), name];
}

/** "AL-HARAMAIN FOUNDATION (KENYA)" is not also called Kenya. */
function isOtherName(text: string): boolean {
  return text.trim().length > 2 && !GENERIC.test(text) && countryCode(text.toLowerCase()) === undefined;
}

/** The names in an alias cell; `weak` and `former` are what its column says, labels in the text may add `former`. */
export function aliasNames(
  text: string,
  column: { readonly weak: boolean; readonly former: boolean },
): ListedName[] {
  let former = column.former;
  const strength = column.weak ? "weak" : "strong";
  return present(
    linesOf(text).flatMap((line) => {
      const label = /^\(?(別称|旧称)(?:[、);]|$)/.exec(line)?.[1];
      if (label) former = column.former || label === "旧称";
      return itemsOf(line.replace(/^\(?(?:別称|旧称)(?:[、);]|$)/, ""))
        .map(fold)
        .flatMap((item) => {
          // Within a list, too, a label holds for what comes after it.
          if (item === "別称" || item === "旧称") {
            former = column.former || item === "旧称";
            return [];
          }
          const was = former || /f\.k\.a|formerly|以前掲載|旧称:/i.test(item);
          const kind = was && !/a\.k\.a/i.test(item) ? ("former" as const) : undefined;
          return itemNames(item).map((name) =>
            isBlank(name) || name.includes("旅券番号") ? undefined : nameOf(name, strength, { kind }),
          );
        });
    }),
  );
}

/** Lines; one that breaks off within brackets goes on in the next. */
function linesOf(text: string): string[] {
  const lines: string[] = [];
  for (const line of text.split("\n").map(fold)) {
    const last = lines.at(-1);
    const open = last !== undefined && /\([^()]*$/.test(last) && !line.startsWith("(");
    if (open && !/^\(?[af]\.k\.a/i.test(line)) lines[lines.length - 1] = `${last} ${line}`;
    else if (line !== "") lines.push(line);
  }
  return lines;
}

/** `(a)…(b)…`; else pieces between `;`; else between `、` or, in Latin letters, commas. */
function itemsOf(line: string): string[] {
  return cutLine(line).flatMap((item) => item.split(/(?:[,、] ?| )(?=[af]\.k\.a\. |旧称:|別称:)/));
}

function cutLine(line: string): string[] {
  const unlabelled = line.replace(/^\(?(?:[af]\.k\.a\.?|also known as) ?:? ?(?=\([a-z]\))/i, "");
  const listed = unlabelled.split(/[、,;]? ?\((?:[a-z]{1,2}|[A-H]|©)\) ?/);
  if (listed.length > 1) return listed;
  if (/[;；]/.test(line)) return line.split(/[;；]/);
  const whole = /^\(.*\)$/.test(line) ? line.slice(1, -1) : line;
  if (NATIVE.test(whole)) return outsideSplit(whole, "、");
  // "BARANOV, Oleg" is one person, last name first.
  if (/^\p{Lu}{2,}, \p{Lu}\p{Ll}[^,]*$/u.test(whole)) return [whole];
  return outsideSplit(whole.replace(PARTICULARS, ""), ",").reduce<string[]>((items, piece) => {
    const last = items.at(-1);
    const form = /^(?:ltd|llc|inc|co|corp|jsc|s\.?a|limited)\b\.?$/i.test(piece.trim());
    return last !== undefined && form ? [...items.slice(0, -1), `${last},${piece}`] : [...items, piece];
  }, []);
}

/** One item as its names: `ルヒンダ(RUHINDA)` is two, `Jin Tiesan (金铁三)` too; notes in brackets are none. */
function itemNames(item: string): string[] {
  const text = unwrapped(
    unwrapped(item)
      .replace(LABEL, "")
      .replaceAll(/[「」“”"]|【[^】]*】/g, "")
      .replace(PARTICULARS, "")
      .replace(/、?\d{4}年.*(?:出生|生まれ).*$/, ""),
  );
  const base = fold(outside(text));
  const mixed = /^([^\p{Script=Latin}]*[\p{Script=Han}\p{Script=Katakana}]) ([\p{Script=Latin}].*)$/u.exec(
    base,
  );
  const names = mixed?.[1] !== undefined && mixed[2] !== undefined ? [mixed[1], mixed[2]] : base.split(/; ?/);
  const others = bracketed(text)
    .filter((note) => !NOTE.test(note))
    .flatMap((note) => fold(outside(note.replace(IN_ARABIC, ""))).split(/; ?/))
    .filter((note) => note !== "");
  // In brackets stands the same in another script, or a short form; what else stands there is a part of the name.
  const named = others.filter(
    (note) => base === "" || LATIN.test(note) !== LATIN.test(base) || isForeign(note) || isShort(note),
  );
  const balanced = text.split("(").length === text.split(")").length;
  const whole = named.length < others.length && balanced ? [fold(text)] : [];
  const arabic = /In Arabic: ?([\p{Script=Arabic} ]+)/u.exec(item)?.[1] ?? "";
  return [...names, ...named, ...whole, arabic.trim()].map((name) =>
    name.replace(/^[-、,;: ]+|[、,;: ]+$/g, ""),
  );
}

/** Neither Latin nor Japanese letters: an original script. */
function isForeign(text: string): boolean {
  return /\p{L}/u.test(text) && !LATIN.test(text) && !NATIVE.test(text);
}

/** What stands in brackets of the first level; a last bracket may lack its end. */
function bracketed(text: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    if (text[at] === "(" && depth++ === 0) from = at + 1;
    const closes = text[at] === ")" && depth > 0 && --depth === 0;
    if (closes || (at === text.length && depth > 0)) found.push(text.slice(from, at));
  }
  return found;
}

/** An acronym that is not merely a kind of body. */
function isShort(text: string): boolean {
  return /^[A-Z][A-Z0-9/.&-]+$/.test(text) && !GENERIC.test(text);
}

function unwrapped(text: string): string {
  let clean = text.trim().replace(/[、,; ]+$/, "");
  if (clean.endsWith(")") && clean.split(")").length > clean.split("(").length) clean = clean.slice(0, -1);
  return /^\([^()]*\)$/.test(clean) ? clean.slice(1, -1) : clean;
}

/** The text outside brackets. */
function outside(text: string): string {
  let depth = 0;
  let kept = "";
  for (const letter of text) {
    if (letter === "(") depth++;
    else if (letter === ")") depth = Math.max(0, depth - 1);
    else if (depth === 0) kept += letter;
    if (letter === "(" && kept !== "" && !kept.endsWith(" "))
      kept += NATIVE.test(kept.at(-1) ?? "") ? "" : " ";
  }
  return kept;
}

function outsideSplit(text: string, separator: string): string[] {
  let depth = 0;
  const pieces = [""];
  for (const letter of text) {
    if (letter === "(") depth++;
    if (letter === ")") depth = Math.max(0, depth - 1);
    if (letter === separator && depth === 0) pieces.push("");
    else pieces[pieces.length - 1] += letter;
  }
  return pieces;
}

function fold(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
