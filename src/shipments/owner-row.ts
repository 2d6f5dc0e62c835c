import type { Holder, OwnerRow } from "../model/owners.ts";
import { IDENTIFIER_SCHEMES } from "../model/party.ts";
import type { Identifier } from "../model/party.ts";
import { identifierKey, isImoNumber } from "../text/identifier.ts";
import { partialDate } from "../text/date.ts";
import { cell, countryCell, countryOf, dateOf, shared } from "./cells.ts";
import type { OwnerColumns, OwnerField } from "./owner-columns.ts";
import type { Row } from "./read-rows.ts";

/** Says what is wrong with a row; blocking: something of it could not be used. */
export type Say = (code: string, message: string, blocking: boolean, column?: OwnerField) => void;

const UNKNOWN =
  /^(?:\?+|unknown|n\.a\.|not known|unbekannt|inconnu|desconocido|sconosciuto|desconhecido|未知|不明|tbd|tbc)$/i;
const YES = new Set("yes y true 1 x ja j oui o sí si s sim да 是 はい".split(" "));
const NO = new Set("no n false 0 nein non não nao нет 否 いいえ".split(" "));
/** Longer names are no names; the bound of the engine. */
const MAX_NAME = 400;
const MAX_DECIMALS = 15;

/** One row as read; undefined, and said, where it names no party or no owner. */
export function ownerRow(row: Row, { at }: OwnerColumns, say: Say): OwnerRow | undefined {
  const text = (field: OwnerField) => (at[field] === undefined ? "" : cell(row.fields, at[field]));
  const [party, owner] = [nameAt(text("party"), "party", say), nameAt(text("owner"), "owner", say)];
  if (party === undefined || owner === undefined) return undefined;
  const country = at.owner_country === undefined ? "" : countryCell(row.fields, at.owner_country);
  const code = country === "" ? undefined : countryOf(country);
  if (country !== "" && code === undefined)
    say("unknown-country", `"${cut(country)}" is no country we know: not used`, false, "owner_country");
  const birthDate = dateAt(text("owner_birth_date"), "owner_birth_date", say);
  const asOf = dayAt(text("as_of"), say);
  const share = shareAt(text("share"), say);
  const control = controlAt(text("control"), say);
  const source = text("source");
  const held: Holder = {
    name: party,
    identifiers: identifiersAt(text("party_identifiers"), "party_identifiers", say),
  };
  const holder: Holder = {
    name: owner,
    identifiers: identifiersAt(text("owner_identifiers"), "owner_identifiers", say),
    ...(code === undefined ? {} : { country: code }),
    ...(birthDate === undefined ? {} : { birthDate }),
  };
  return {
    line: row.line,
    party: held,
    owner: holder,
    ...(share === undefined ? {} : { share }),
    ...(control === undefined ? {} : { control }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(source === "" ? {} : { source: shared(source) }),
  };
}

const cut = (text: string) => (text.length > 80 ? `${text.slice(0, 80)}…` : text);

function nameAt(text: string, field: "party" | "owner", say: Say): string | undefined {
  const name = text.replaceAll(/\s+/g, " ").trim();
  if (name === "") say(`no-${field}`, `the row names no ${field} and was not used`, true, field);
  else if (name.length > MAX_NAME)
    say("name-too-long", `the ${field} is longer than ${MAX_NAME} letters and was not used`, true, field);
  else {
    if (name.includes("\ufffd"))
      say("damaged-text", `"${cut(name)}" has letters that were lost: save the file as UTF-8`, true, field);
    return shared(name);
  }
  return undefined;
}

/** `49.9`, `49,9 %`, `100`; anything else but an empty cell is said and taken as not known, which is the stricter reading. */
function shareAt(text: string, say: Say): string | undefined {
  if (text === "" || UNKNOWN.test(text)) return undefined;
  const number = /^(\d{1,3})(?:[.,](\d*))?\s*(?:%|percent|per cent|prozent|pct)?$/i.exec(
    text.normalize("NFKC").trim(),
  );
  const decimals = number?.[2]?.replace(/0+$/, "") ?? "";
  const plain = number && `${Number(number[1])}${decimals === "" ? "" : `.${decimals}`}`;
  if (plain === null || decimals.length > MAX_DECIMALS)
    say("bad-share", `"${cut(text)}" is no share from 0 to 100: taken as not known`, true, "share");
  else if (Number(plain) > 100 || (plain.startsWith("100.") && decimals !== ""))
    say("bad-share", `a share of ${cut(text)} is over 100 %: taken as not known`, true, "share");
  else return plain;
  return undefined;
}

/** `yes` or `no` in the languages of the columns; anything else but an empty cell is said and taken as not known. */
function controlAt(text: string, say: Say): boolean | undefined {
  const plain = text.trim().toLowerCase();
  if (plain === "" || UNKNOWN.test(plain)) return undefined;
  if (YES.has(plain)) return true;
  if (NO.has(plain)) return false;
  say("bad-control", `"${cut(text)}" is neither yes nor no: control is taken as not known`, true, "control");
  return undefined;
}

const FAULT_WORDS = {
  ambiguous: "may be two days",
  unreadable: "is no date we can read",
  serial: "is a spreadsheet's number of days",
} as const;

function dateAt(text: string, field: "owner_birth_date" | "as_of", say: Say): string | undefined {
  if (text === "") return undefined;
  const date = dateOf(text);
  if ("fault" in date)
    say(
      `${date.fault}-date`,
      `"${cut(text)}" ${FAULT_WORDS[date.fault]}: ${date.iso === undefined ? "not used" : `read as ${date.iso}`}`,
      false,
      field,
    );
  return date.iso;
}

/** The day of which a row speaks; about a day, or from one year to another, is none. */
function dayAt(text: string, say: Say): string | undefined {
  const { circa, from, to } = partialDate(text);
  if (circa !== true && from === to) return dateAt(text, "as_of", say);
  say("uncertain-date", `"${cut(text)}" is no one day: the row counts as one without a day`, false, "as_of");
  return undefined;
}

/** `LEI:529900T8BM49AURSDO55; IMO:9187629`; a number with no scheme before it is of no known scheme. */
function identifiersAt(
  text: string,
  field: "owner_identifiers" | "party_identifiers",
  say: Say,
): readonly Identifier[] {
  if (text === "") return [];
  return text.split(/[;,|\n]/).flatMap((piece): Identifier[] => {
    const whole = piece.trim();
    if (whole === "") return [];
    const at = whole.indexOf(":");
    const word = whole
      .slice(0, Math.max(at, 0))
      .trim()
      .toLowerCase()
      .replaceAll(/[\s-]+/g, "_");
    const scheme = IDENTIFIER_SCHEMES.find((known) => known === word) ?? "other";
    const value = whole.slice(at + 1).trim();
    const why =
      identifierKey(scheme, value) === ""
        ? "holds no number or code"
        : scheme === "imo" && !isImoNumber(identifierKey("imo", value))
          ? "is no IMO number"
          : undefined;
    if (why !== undefined) {
      say("bad-identifier", `"${cut(whole)}" ${why}: not used`, true, field);
      return [];
    }
    if (at > 0 && scheme === "other" && word !== "other")
      say(
        "unknown-scheme",
        `"${cut(word)}" is no scheme we know: looked up as a number of any scheme`,
        false,
        field,
      );
    return [{ scheme, value: shared(value) }];
  });
}
