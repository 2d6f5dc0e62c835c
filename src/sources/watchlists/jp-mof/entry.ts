import type { ListEntry, ListedName } from "../../../model/list-entry.ts";
import type { Address, Identifier, IdentifierScheme, PartialDate, PartyKind } from "../../../model/party.ts";
import { countryCode } from "../../../text/country.ts";
import { isoDate, partialDate } from "../../../text/date.ts";
import { addressOf, entryOf, nameOf, present } from "../../entry.ts";
import { aliasNames, englishNames, isBlank, japaneseNames } from "./names.ts";
import type { MofSheet, Role, Row } from "./sheets.ts";

/** Columns that only persons have; even "unknown" in one of them tells a person on a sheet that lists both. */
const PERSONAL: readonly Role[] = ["birth", "birthplace", "nationality", "passport", "id"];

/** Turns a row into an entry. `ref` is unique in the list. */
export function rowEntry(
  row: Row,
  { programme, kind, lifted }: MofSheet,
  ref: string,
  deleted: boolean,
): ListEntry {
  const what: PartyKind = kind ?? (PERSONAL.some((role) => row.cell(role) !== "") ? "person" : "unknown");
  const addresses = listed(row.cell("address")).map((text) => toAddress(text));
  const { listedOn, amendedOn } = noticeDates(row.cell("notice"));
  return entryOf({
    list: "jp-mof",
    ref,
    kind: what,
    names: namesOf(row, what === "person"),
    countries: present([
      ...nationalities(row.cell("nationality")),
      ...addresses.map((address) => address.country),
    ]),
    addresses,
    birthDates: birthDates(row.cell("birth")),
    birthPlaces: listed(row.cell("birthplace")),
    identifiers: [
      ...numbers(row.cell("passport"), "passport"),
      ...numbers(row.cell("id"), "national_id"),
      ...imoIn([row.cell("remark"), row.cell("address")].join("\n")),
      ...lines(row.cell("phone")).map((value) => ({ scheme: "phone" as const, value })),
      ...lines(row.cell("reference")).map((value) => ({
        scheme: "other" as const,
        value,
        label: "UN reference",
      })),
    ],
    programmes: [programme],
    measures: lifted || deleted ? ["ended"] : ["blocking"],
    citations: [`${programme} ${row.cell("number").replaceAll(/\s+/g, "")}`.trim()],
    positions: lines(row.cell("position")),
    listedOn,
    amendedOn,
    remarks: isBlank(row.cell("remark")) ? undefined : row.cell("remark").replaceAll(/\s+/g, " "),
  });
}

function namesOf(row: Row, person: boolean): ListedName[] {
  const english = englishNames(row.cell("english"), person);
  const japanese = japaneseNames(row.cell("japanese"));
  // Latin letters lead: they are what a manifest has.
  const all = [...english, ...japanese].filter((name) => !isBlank(name));
  return present([
    ...all.map((name, index) => nameOf(name, index === 0 ? "primary" : "strong")),
    ...aliasNames(row.cell("alias"), { weak: false, former: false }),
    ...aliasNames(row.cell("former"), { weak: false, former: true }),
    ...aliasNames(row.cell("weak"), { weak: true, former: false }),
  ]);
}

/** `2001.9.22⏎2008.6.25改訂`: the first notice and the latest change. */
export function noticeDates(text: string): {
  readonly listedOn: string | undefined;
  readonly amendedOn: string | undefined;
  /** The newest day of all, deletions too. */
  readonly changedOn: string | undefined;
} {
  const dates = text
    .split("\n")
    .map((line) => ({ line, date: isoDate(/\d{4}[./-]\d\d?[./-]\d\d?/.exec(line)?.[0] ?? "") }));
  const changed = dates.filter(({ line }) => line.includes("改訂")).flatMap(({ date }) => date ?? []);
  return {
    listedOn: dates.find(({ line, date }) => date !== undefined && !/改訂|削除/.test(line))?.date,
    amendedOn: changed.toSorted().at(-1),
    changedOn: dates
      .flatMap(({ date }) => date ?? [])
      .toSorted()
      .at(-1),
  };
}

/** Dates as the workbook has them: `1955年-1958年頃`, `1944年又は1947年`, `(a)1964年1月1日(b)1959年`, ISO. */
export function birthDates(text: string): PartialDate[] {
  return (
    text
      .split(/\((?:[a-z]|©)\)|©|\n|又は|または|;|、/)
      .map((piece) => piece.replaceAll(/\s+/g, " ").trim())
      // One sheet says it again in English: "Born at Belgrade on …".
      .filter((piece) => /\d/.test(piece) && !/^born\b/i.test(piece))
      .map((piece) => birthDate(piece))
  );
}

function birthDate(text: string): PartialDate {
  const circa = /頃|年代|おおよそ|およそ/.test(text) ? { circa: true } : {};
  if (text.includes("ヒジュラ")) return { text };
  const plain = text.replaceAll(" ", "").replace(/^(?:おおよそ|およそ)/, "");
  const range = /^(\d{4})年?頃?(?:から|-|~|〜|–)(\d{4})年?(?:頃|まで|の間|頃まで|までの間)*$/.exec(plain);
  if (range?.[1] !== undefined && range[2] !== undefined)
    return { text, from: range[1], to: range[2], ...circa };
  const date = /^(\d{4})年(?:(\d\d?)月(?:(\d\d?)日)?)?/.exec(plain);
  if (!date) return partialDate(text);
  const iso = [date[1], date[2]?.padStart(2, "0"), date[3]?.padStart(2, "0")].filter(Boolean).join("-");
  const read = partialDate(iso);
  return read.from === undefined ? { text } : { text, from: read.from, to: iso, ...circa };
}

/** Country codes of a 国籍 cell; undefined for a piece that names none. */
export function nationalities(text: string): (string | undefined)[] {
  return listed(text)
    .flatMap((piece) => (countryCode(piece) ? [piece] : piece.split(/[、,]/)))
    .map((piece) => piece.replaceAll(/\([^()]*\)/g, "").trim())
    .filter((piece) => !isBlank(piece))
    .map((piece) => {
      const latin = piece.replaceAll(/[^\p{Script=Latin} '-]/gu, "").trim();
      return (
        countryCode(piece) ?? countryCode(latin) ?? countryCode(piece.replaceAll(/[\p{Script=Latin} ]/gu, ""))
      );
    });
}

/** The country is the last part of a Latin address, or the first letters of a Japanese one. */
function toAddress(text: string): Address {
  const place = text.replaceAll(/\([^()]*\)/g, "").replace(/[\s.,、;]+$/, "");
  const last = place.slice(Math.max(place.lastIndexOf(","), place.lastIndexOf("、")) + 1).trim();
  let country = countryCode(last) ?? countryCode(last.replaceAll(/[\d-]/g, "").trim());
  if (/^[\p{Script=Han}\p{Script=Katakana}]/u.test(place)) {
    for (let length = Math.min(14, place.length); length >= 2 && !country; length--) {
      country = countryCode(place.slice(0, length));
    }
  }
  return { ...(addressOf({ text }) ?? { text }), ...(country ? { country } : {}) };
}

/** Numbers among words: `外交旅券番号D014433、2013年2月21日発行` holds one. A short text in ASCII is one as it stands. */
function numbers(text: string, scheme: IdentifierScheme): Identifier[] {
  return listed(text).flatMap((piece) => {
    if (/^[\x20-\x7e]{3,25}$/.test(piece)) return [{ scheme, value: piece }];
    const found = piece.match(/(?<![\dA-Z-])[A-Z]{0,3}[- ]?\d[\dA-Z-]{3,22}[\dA-Z](?![\dA-Z年])/g) ?? [];
    return found
      .filter((value) => /(?:\D*\d){5}/.test(value))
      .map((value) => ({ scheme, value: value.trim().replace(/^SSN /, "") }));
  });
}

/** `IMO番号:5936312` and `船舶登録証明:IMO1267131`: the number of a ship or of the company that owns it. */
function imoIn(text: string): Identifier[] {
  const found = text.matchAll(/(?:IMO番号|船舶登録証明)\s*:\s*(?:IMO)?\s*(\d{7})(?!\d)/g);
  return [...found].map((match) => ({ scheme: "imo", value: match[1] ?? "" }));
}

/** The pieces of `(a)…(b)…`, or the lines. */
function listed(text: string): string[] {
  const pieces = text.split(/[、,;]?\s*\((?:[a-z]|©)\)\s*/);
  const cut = pieces.length > 1 ? pieces : text.split("\n");
  return cut
    .map((piece) =>
      piece
        .replaceAll(/\s+/g, " ")
        .replace(/[、,;\s]+$/, "")
        .trim(),
    )
    .filter((piece) => !isBlank(piece));
}

function lines(text: string): string[] {
  return text
    .split("\n")
    .map((line) =>
      line
        .replaceAll(/\s+/g, " ")
        .replace(/[、;,\s]+$/, "")
        .trim(),
    )
    .filter((line) => !isBlank(line));
}
