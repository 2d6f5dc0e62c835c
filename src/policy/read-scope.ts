import type { Limit, Named, NamedParty, RecordExcludes, RecordScope } from "../model/dated-record.ts";
import { IDENTIFIER_SCHEMES, type Identifier } from "../model/party.ts";
import { readCode, readOtherCode } from "../text/control-code.ts";
import { countryCode } from "../text/country.ts";
import { fold } from "../text/fold.ts";
import { decimalOf } from "./decimal.ts";
import {
  currencyAt,
  type Fields,
  listAt,
  recordAt,
  shown,
  type Tell,
  textAt,
  textsAt,
  wordAt,
} from "./shape.ts";

const HS = /^hs:\d{2,10}$/;
const ITEM_LIKE = "3A001.a.5, EAR99 or hs:854231";
/** `E*TRADE` is a name. */
const STARRED = /^\*|\*$/;
const SUBJECTS = ["countries", "items", "parties", "end_uses"];

/** @returns undefined where a key is missing or wrong; each is told. */
export function scopeAt(json: unknown, tell: Tell): RecordScope | undefined {
  const limits = ["currency", "limit", "max_quantity", "unit"];
  const scope = recordAt(json, "scope", [...SUBJECTS, "max_value"], limits, tell);
  if (scope === undefined) return undefined;
  return {
    countries: named(scope["countries"], "scope.countries", tell, countriesAt),
    items: named(scope["items"], "scope.items", tell, itemsAt),
    parties: named(scope["parties"], "scope.parties", tell, partiesAt),
    endUses: named(scope["end_uses"], "scope.end_uses", tell, usesAt),
    limits: limitsAt(scope, tell),
  };
}

/** What a record leaves out. */
export function excludesAt(json: unknown, tell: Tell): RecordExcludes | undefined {
  const excludes = recordAt(json, "excludes", [], SUBJECTS, tell);
  if (excludes === undefined) return undefined;
  return {
    countries: countriesAt(excludes["countries"], "excludes.countries", tell),
    items: itemsAt(excludes["items"], "excludes.items", tell),
    parties: partiesAt(excludes["parties"], "excludes.parties", tell),
    endUses: usesAt(excludes["end_uses"], "excludes.end_uses", tell),
  };
}

function named<T>(
  value: unknown,
  key: string,
  tell: Tell,
  read: (value: unknown, key: string, tell: Tell) => readonly T[],
): Named<T> {
  if (value === "*") return "*";
  const found = read(value, key, tell);
  if (Array.isArray(value) && value.length === 0) tell(key, "is empty: name them, or write * for all");
  return found;
}

function countriesAt(value: unknown, key: string, tell: Tell): readonly string[] {
  return textsAt(value, key, tell).flatMap((text, at) => {
    const code = countryCode(text);
    if (code === undefined) tell(`${key}[${at}]`, `${shown(text)} is no country: an ISO code, such as CN`);
    return code ?? [];
  });
}

function usesAt(value: unknown, key: string, tell: Tell): readonly string[] {
  const texts = textsAt(value, key, tell);
  for (const [at, text] of texts.entries()) tellEmpty(text, text.includes("*"), `${key}[${at}]`, tell);
  return texts;
}

/** Tells of a text that nothing could be like: no part of one stands for others, and signs alone are no words. */
function tellEmpty(text: string, starred: boolean, key: string, tell: Tell): void {
  if (starred)
    tell(key, `${shown(text)} has a *, which stands for nothing within a list: write out what is meant`);
  else if (fold(text) === "")
    tell(key, `${shown(text)} has no letter or digit by which it could be compared: write it in words`);
}

/** Codes in the form in which declared ones are read, so that `2B001a` is the `2B001.a` of a manifest. */
function itemsAt(value: unknown, key: string, tell: Tell): readonly string[] {
  return textsAt(value, key, tell).flatMap((text, at) => {
    const code = HS.test(text) ? text : (readOtherCode(text) ?? readCode(text));
    if (code === undefined)
      tell(`${key}[${at}]`, `${shown(text)} is no control code: write one such as ${ITEM_LIKE}`);
    return code ?? [];
  });
}

function partiesAt(value: unknown, key: string, tell: Tell): readonly NamedParty[] {
  return (listAt(value, key, tell) ?? []).flatMap((one, index) => {
    const at = `${key}[${index}]`;
    if (typeof one === "string") {
      const name = textAt(one, at, tell);
      if (name !== undefined) tellEmpty(name, STARRED.test(name), at, tell);
      return name === undefined ? [] : [{ name, identifiers: [] }];
    }
    const party = recordAt(one, at, ["name"], ["country", "identifiers"], tell);
    const name = textAt(party?.["name"], `${at}.name`, tell);
    if (party === undefined || name === undefined) return [];
    tellEmpty(name, STARRED.test(name), `${at}.name`, tell);
    const country =
      party["country"] === undefined ? [] : countriesAt([party["country"]], `${at}.country`, tell);
    const identifiers = textsAt(party["identifiers"], `${at}.identifiers`, tell).flatMap((text) =>
      identifierOf(text, `${at}.identifiers`, tell),
    );
    return [{ name, identifiers, ...(country[0] === undefined ? {} : { country: country[0] }) }];
  });
}

function identifierOf(text: string, key: string, tell: Tell): Identifier[] {
  const cut = text.indexOf(":");
  const scheme = IDENTIFIER_SCHEMES.find((known) => known === text.slice(0, Math.max(cut, 0)).toLowerCase());
  const value = text.slice(cut + 1).trim();
  if (scheme !== undefined && value !== "") return [{ scheme, value }];
  tell(key, `must be text such as IMO:9187629, not ${shown(text)}`);
  return [];
}

/** `*` limits nothing, and then nothing else may be said of it. */
function limitsAt(scope: Fields, tell: Tell): readonly Limit[] {
  const amount = (name: string): bigint | undefined => {
    if (scope[name] === undefined || scope[name] === "*") return undefined;
    const text = textAt(scope[name], `scope.${name}`, tell);
    const found = text === undefined ? undefined : decimalOf(text);
    if (text !== undefined && found === undefined)
      tell(`scope.${name}`, `must be * or a plain decimal such as 250000.00, not ${shown(text)}`);
    return found;
  };
  const [value, quantity] = [amount("max_value"), amount("max_quantity")];
  const limited = value !== undefined || quantity !== undefined;
  const needs = (name: string, of: bigint | undefined, by: string) => {
    const given = scope[name] !== undefined && scope[name] !== "*";
    if (of !== undefined && !given) tell(`scope.${name}`, `is missing: ${by} needs it`);
    else if (of === undefined && given && scope[by] === "*")
      tell(`scope.${name}`, `says nothing: ${by} is *`);
  };
  needs("currency", value, "max_value");
  needs("unit", quantity, "max_quantity");
  if (limited && scope["limit"] === undefined) tell("scope.limit", "is missing: cumulative or per_shipment");
  const counted =
    scope["limit"] === "*" && !limited
      ? undefined
      : wordAt(scope["limit"], "scope.limit", ["cumulative", "per_shipment"], tell);
  const currency = value === undefined ? undefined : currencyAt(scope["currency"], "scope.currency", tell);
  const unit = quantity === undefined ? undefined : textAt(scope["unit"], "scope.unit", tell);
  const cumulative = counted === "cumulative";
  return [
    ...(value === undefined || currency === undefined
      ? []
      : [{ of: "value" as const, max: value, unit: currency, cumulative }]),
    ...(quantity === undefined || unit === undefined
      ? []
      : [{ of: "quantity" as const, max: quantity, unit, cumulative }]),
  ];
}
