import type { ListEntry, ListedName, NameStrength } from "../model/list-entry.ts";
import { MEASURES } from "../model/measure.ts";
import type { Measure } from "../model/measure.ts";
import type { Address, Identifier, PartyKind } from "../model/party.ts";
import { scriptOf } from "../text/script.ts";

type Given<T> = { readonly [K in keyof T]?: T[K] | undefined };

/** What a reader knows of a record; everything but these keys may be left out. */
export type EntryDraft = Given<Omit<ListEntry, "id" | "list" | "names" | "kind">> & {
  readonly list: string;
  /** The publisher's id; the entry's id becomes `<list>:<ref>`. */
  readonly ref: string;
  readonly kind: PartyKind;
  readonly names: readonly ListedName[];
  readonly measures: readonly Measure[];
};

const STRENGTHS: readonly NameStrength[] = ["primary", "strong", "weak"];

/**
 * Makes a list entry of a draft: absent lists become empty, equal names are joined (the strongest stays),
 * countries, programmes and measures are sorted and unique, empty texts are dropped.
 */
export function entryOf(draft: EntryDraft): ListEntry {
  const { list, ref, kind, names, source, ...rest } = draft;
  const plain: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(rest))
    if (value !== undefined && value !== "") plain[key] = value;
  return {
    addresses: [],
    birthDates: [],
    birthPlaces: [],
    owners: [],
    ...plain,
    id: `${list}:${ref}`,
    list,
    source: source ?? list,
    kind,
    names: uniqueNames(names),
    countries: sorted(draft.countries),
    identifiers: uniqueIdentifiers(draft.identifiers ?? []),
    programmes: sorted(draft.programmes),
    measures: MEASURES.filter((measure) => draft.measures.includes(measure)),
    citations: unique(draft.citations),
    positions: unique(draft.positions),
  };
}

/** A listed name with its script; undefined where the text holds no letter and no digit. */
export function nameOf(
  text: string | undefined,
  strength: NameStrength,
  more: Given<Pick<ListedName, "kind" | "lang" | "parts" | "script">> = {},
): ListedName | undefined {
  const clean = (text ?? "").normalize("NFC").replaceAll(/\s+/g, " ").trim();
  if (!/[\p{L}\p{N}]/u.test(clean)) return undefined;
  const { kind, lang, parts, script } = more;
  return {
    text: clean,
    strength,
    script: script ?? scriptOf(clean),
    ...(kind ? { kind } : {}),
    ...(lang ? { lang } : {}),
    ...(parts ? { parts } : {}),
  };
}

/** An address from its parts in their usual order; undefined where nothing but white space was given. */
export function addressOf(parts: Given<Address>): Address | undefined {
  const { street, city, region, postcode, country } = parts;
  const text = (parts.text ?? [street, city, region, postcode, country].filter(Boolean).join(", "))
    .replaceAll(/\s+/g, " ")
    .trim();
  if (text === "") return undefined;
  const address: Record<string, string> = { text };
  for (const [key, value] of Object.entries({ street, city, region, postcode, country })) {
    const clean = value?.replaceAll(/\s+/g, " ").trim();
    if (clean) address[key] = clean;
  }
  return address as unknown as Address;
}

/** The list without its undefined members. */
export function present<T>(values: readonly (T | undefined)[]): T[] {
  return values.filter((value): value is T => value !== undefined);
}

function uniqueNames(names: readonly ListedName[]): ListedName[] {
  const byText = new Map<string, ListedName>();
  for (const name of names) {
    const known = byText.get(name.text);
    if (!known || STRENGTHS.indexOf(name.strength) < STRENGTHS.indexOf(known.strength))
      byText.set(name.text, name);
  }
  return [...byText.values()];
}

function uniqueIdentifiers(identifiers: readonly Identifier[]): Identifier[] {
  const byValue = new Map(identifiers.map((id) => [`${id.scheme} ${id.value} ${id.country ?? ""}`, id]));
  return [...byValue.values()].filter((id) => id.value.trim() !== "");
}

function sorted(values: readonly string[] | undefined): string[] {
  return unique(values).sort();
}

function unique(values: readonly string[] | undefined): string[] {
  return [...new Set((values ?? []).map((value) => value.trim()).filter((value) => value !== ""))];
}
