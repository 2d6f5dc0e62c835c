import type { Item } from "../../model/shipment.ts";
import type { StatementItem } from "../../model/statement.ts";
import { fold } from "../../text/fold.ts";
import { legalClass } from "../../text/legal-forms.ts";
import { partKey } from "../../text/part-key.ts";
import { tokensOf } from "../../text/tokens.ts";

/** Two names of one body: the same words in the same order, legal forms aside unless both have one and they differ. */
export function isSameName(one: string, other: string): boolean {
  const [a, b] = [readName(one), readName(other)];
  if (a.key === "" || b.key === "") return one.trim() === other.trim();
  const known = a.forms.length > 0 && b.forms.length > 0;
  return a.key === b.key && (!known || a.forms.some((form) => b.forms.includes(form)));
}

/** Under what the names of one body are kept: equal where the words are, legal forms aside. */
export function nameKey(name: string): string {
  return readName(name).key || name.trim();
}

function readName(name: string): { readonly key: string; readonly forms: readonly string[] } {
  const tokens = tokensOf(name);
  const telling = tokens.filter((token) => legalClass(token) === undefined);
  return {
    key: (telling.length > 0 ? telling : tokens).join(" "),
    forms: tokens.flatMap((token) => legalClass(token) ?? []),
  };
}

/** Of the words of the shorter description so many must stand in the longer one, per cent. */
const SHARED = 60;
const SHORT_HS = 6;
/** They say that goods are on no list, and not what they are. */
const NO_LIST = /^(?:EAR99|NONE)$/;

/** Whether a statement's line speaks of a line of goods: by number, HS code, control code or words. */
export function coversItem(stated: StatementItem, item: Item): boolean {
  if (stated.number !== undefined && item.number !== undefined)
    if (partKey(stated.number) === partKey(item.number)) return true;
  const [hs, own] = [stated.hs?.replaceAll(/\D/g, "") ?? "", item.hs?.replaceAll(/\D/g, "") ?? ""];
  if (hs.length >= SHORT_HS && own.length >= SHORT_HS && (hs.startsWith(own) || own.startsWith(hs)))
    return true;
  const [code, declared] = [codeWords(stated.code), codeWords(item.declaredCode)];
  if (code !== undefined && declared !== undefined && isWithin(code, declared)) return true;
  return isAlike(stated.description ?? "", item.description ?? "");
}

/** Whether two control codes speak against one another; codes that say "on no list" do against any other. */
export function codesDiffer(stated: string | undefined, declared: string | undefined): boolean {
  if (stated === undefined || declared === undefined) return false;
  const [one, other] = [plainCode(stated), plainCode(declared)];
  return one !== other && !isWithin(one, other);
}

/** Whether words of one description stand in the other. */
function isAlike(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const shared = [...a].filter((word) => b.has(word));
  const least = Math.min(a.size, b.size);
  return shared.some((word) => /[a-z]{3}/.test(word)) && shared.length * 100 >= least * SHARED;
}

/** Descriptions remembered: each line of goods is laid beside each stated line. */
const REMEMBERED = 5000;
const known = new Map<string, ReadonlySet<string>>();

function wordsOf(text: string): ReadonlySet<string> {
  const before = known.get(text);
  if (before !== undefined) return before;
  if (known.size >= REMEMBERED) known.clear();
  const found = readWords(text);
  known.set(text, found);
  return found;
}

function readWords(text: string): ReadonlySet<string> {
  const words = fold(text).split(" ");
  return new Set(
    words.filter((word) => word.length > 1).map((word) => word.replace(/(?<=[a-z]{3})(?:es|s)$/, "")),
  );
}

function plainCode(text: string): string {
  return text
    .normalize("NFKC")
    .toUpperCase()
    .replaceAll(/[^\p{L}\d]+/gu, "");
}

function codeWords(text: string | undefined): string | undefined {
  const plain = text === undefined ? "" : plainCode(text);
  return plain === "" || NO_LIST.test(plain) ? undefined : plain;
}

/** `3A001` holds `3A001A5`; the paragraphs of a code are letters and digits in turn, so none is cut in two. */
function isWithin(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (!long.startsWith(short)) return false;
  const [before, after] = [short.at(-1) ?? "", long[short.length] ?? ""];
  return short.length >= 3 && (after === "" || /\d/.test(before) !== /\d/.test(after) || !/\d/.test(after));
}
