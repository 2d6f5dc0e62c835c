import { commonName } from "../../text/common-names.ts";
import { tokensOf } from "../../text/tokens.ts";
import { KIND } from "./weights.ts";
import { wordOf } from "./word.ts";

/** What stands between two parties in one cell, and within names as well. */
const BETWEEN = /\s+(?:and\/or|and|or|und|oder|et|ou|y|e|represented by|for(?: use by)?|via|now|[&+–-])\s+/i;
/** What stands between two firms; with persons it parts family names from others. */
const COMMA = /,\s+(?:(?:the )?end[ -]user\s+)?/i;
const HINT = /,| (?:and|or|und|oder|et|ou|y|e|by|for|via|now|[&+–-]|and\/or) /i;
/** Who is told so is no part of the name before or behind. */
const TITLED = /^(?:mr|mrs|ms|miss|dr|herrn?|frau|sra?|mme|m\/s|attn)\b/i;
const MOST = 4;
/** Two parties have four words at least. */
const FEWEST = /^\s*(?:\S+\s+){3}\S/;
/** An acronym apart from what it may stand for, in its own language or another: `DGCIM - Dirección General …`. */
const ACRONYM_APART =
  /^\s*(?:\p{Lu}h?){3,8}\s+[-–]\s+(?=\S+\s+\S+\s+\S)|(?<=\S\s+\S+\s+\S+)\s+[-–]\s+(?:\p{Lu}h?){3,8}\s*$/u;
/** Letters of a brand that stands for a firm by itself. */
const SHORTEST_BRAND = 5;
/** Letters of a word that names anybody. */
const SHORTEST = 3;

/**
 * The parties that stand side by side in one cell: `Alexander Karlin and Greenfield Bakery Supplies`. None where a part of the
 * name would be a word of trade or a single name alone: `Research and Production Association`, `Karlin, Alexander`, `Smith & Sons`.
 */
export function sideBySide(name: string): string[] {
  if (!HINT.test(name) || !FEWEST.test(name)) return [];
  const parties = name.split(BETWEEN);
  const apart = name.split(COMMA);
  const bare = / [-–] /.test(name) ? name.replace(ACRONYM_APART, "") : name;
  return [
    ...(areParties(parties) ? parties : []),
    ...(areApart(apart) ? apart : []),
    ...(bare === name ? [] : [bare]),
  ];
}

function areParties(parts: readonly string[]): boolean {
  if (!areSeveral(parts)) return false;
  const kinds = parts.map(kindsOf);
  if (kinds.every(isParty)) return true;
  // Beside a firm a brand of one word is a party as well, no family name: `Rosneft and Greenfield Trading`.
  return kinds.some(isFirm) && parts.every((part, at) => isParty(kinds[at]!) || isBrand(part));
}

function isBrand(text: string): boolean {
  const [token = "", more] = tokensOf(text);
  return (
    more === undefined &&
    token.length >= SHORTEST_BRAND &&
    wordOf(token).kind === KIND.name &&
    commonName(token) === undefined
  );
}

/** Parts behind commas are parties where one of them is a firm, or has a title. */
function areApart(parts: readonly string[]): boolean {
  if (!areSeveral(parts)) return false;
  const kinds = parts.map(kindsOf);
  return (kinds.some(isFirm) || parts.some((part) => TITLED.test(part))) && kinds.every(isParty);
}

function areSeveral({ length }: readonly string[]): boolean {
  return length > 1 && length <= MOST;
}

/** A firm, or two names or everyday words. */
function isParty(kinds: readonly number[]): boolean {
  return isFirm(kinds) || kinds.filter((kind) => kind === KIND.name || kind === KIND.ordinary).length > 1;
}

/** A name with a word of trade or a legal form, or an everyday word with a word of trade: no `Partners Co.` */
function isFirm(kinds: readonly number[]): boolean {
  const generic = kinds.includes(KIND.generic);
  return (
    (kinds.includes(KIND.name) && (generic || kinds.includes(KIND.legal))) ||
    (generic && kinds.includes(KIND.ordinary))
  );
}

function kindsOf(text: string): number[] {
  const kinds: number[] = [];
  for (const token of tokensOf(text)) {
    const kind = wordOf(token).kind;
    if (token.length >= SHORTEST || kind === KIND.legal) kinds.push(kind);
  }
  return kinds;
}
