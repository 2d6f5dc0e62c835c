import { PARTY_ROLES } from "../model/shipment.ts";
import type { PartyRole } from "../model/shipment.ts";
import type { ItemField, PartyField, ShipmentField } from "./fields.ts";
import {
  COMPANY_NAME_WORDS,
  FLAG_WORDS,
  GOODS_NAME_WORDS,
  IGNORED_WORDS,
  ITEM_WORDS,
  PARTY_FIELD_WORDS,
  PERSON_NAME_WORDS,
  SHIPMENT_WORDS,
} from "./field-words.ts";
import { headerWords } from "./header-words.ts";
import { BOUND_ROLE_WORDS, ROLE_WORDS, SHORT_ROLE_WORDS, SIDE_PARTY_WORDS } from "./role-words.ts";

/** What a header says by itself, before its neighbours are asked. */
export type Meaning =
  | { readonly of: "shipment"; readonly field: ShipmentField; readonly rank: number }
  | { readonly of: "item"; readonly field: ItemField; readonly word: string }
  | PartyMeaning
  | { readonly of: "nothing" };

export interface PartyMeaning {
  readonly of: "party";
  /** Absent for a bare field: "Country", "Name". */
  readonly role?: PartyRole;
  /** The role as the header words it: columns of one party share it. Empty without a role. */
  readonly phrase: string;
  readonly index: number;
  readonly field: PartyField;
  /** Kind of name column; `bare` is the role alone. Empty for other fields. */
  readonly name: "" | "name" | "bare" | "company" | "person";
  readonly part: number;
  /** Beside the parties of the trade: a contact, an owner. */
  readonly side?: true;
}

type FieldMeaning = Pick<PartyMeaning, "field" | "name" | "part"> | "nothing";

/** Small words between role and field, left out: "Name of the consignee", "pays du destinataire". */
const FILLERS = new Set(
  `of the de du des del della dello di da do das dos der die den dem l d la le les el los las s y e et und and no.`.split(
    " ",
  ),
);

/** Words before a role that count its parties: "2nd Consignee", "Additional Notify Party". */
const ORDINALS: ReadonlyMap<string, number> = new Map([
  ["1st", 1],
  ["first", 1],
  ["2nd", 2],
  ["second", 2],
  ["additional", 2],
  ["other", 2],
  ["alternate", 2],
  ["3rd", 3],
  ["third", 3],
]);

const joined = (words: readonly string[]) => words.join("");
const withoutFillers = (words: readonly string[]) => words.filter((word) => !FILLERS.has(word));

/** Every word of a table in the two forms in which headers are looked up, with its place in the table. */
function* forms(table: string): Generator<readonly [form: string, rank: number, bare: boolean]> {
  let rank = 0;
  for (const entry of table.split(/[,\n]/)) {
    const words = headerWords(entry);
    if (words.length === 0) continue;
    yield [joined(words), rank, false];
    yield [joined(withoutFillers(words)), rank, true];
    rank++;
  }
}

interface Words {
  readonly whole: ReadonlyMap<string, Meaning>;
  readonly roles: ReadonlyMap<string, PartyRole>;
  /** Those of `roles` that are of parties beside the trade. */
  readonly sides: ReadonlySet<string>;
  readonly bound: ReadonlyMap<string, PartyRole>;
  readonly short: ReadonlyMap<string, PartyRole>;
  readonly fields: ReadonlyMap<string, FieldMeaning>;
}

const entriesOf = <K extends string, V>(table: Readonly<Partial<Record<K, V>>>) =>
  Object.entries(table) as [K, V][];

function roleMap(table: Readonly<Partial<Record<PartyRole, string>>>): Map<string, PartyRole> {
  const roles = new Map<string, PartyRole>();
  for (const [role, words] of entriesOf(table))
    for (const [form] of forms(words)) if (form !== "" && !roles.has(form)) roles.set(form, role);
  return roles;
}

function fieldMap(): Map<string, FieldMeaning> {
  const fields = new Map<string, FieldMeaning>();
  const put = (words: string, meaning: FieldMeaning) => {
    for (const [form] of forms(words)) if (form !== "" && !fields.has(form)) fields.set(form, meaning);
  };
  for (const [field, words] of entriesOf(PARTY_FIELD_WORDS))
    put(words, { field, name: field === "name" ? "name" : "", part: 0 });
  put(COMPANY_NAME_WORDS, { field: "name", name: "company", part: 0 });
  for (const [at, words] of PERSON_NAME_WORDS.entries())
    put(words, { field: "name", name: "person", part: at + 1 });
  put(FLAG_WORDS, { field: "country", name: "", part: 0 });
  put(IGNORED_WORDS, "nothing");
  return fields;
}

function build(): Words {
  const fields = fieldMap();
  const whole = new Map<string, Meaning>();
  const put = (form: string, meaning: Meaning) => {
    if (form !== "" && !whole.has(form)) whole.set(form, meaning);
  };
  // Words as they stand go first: without its "de", "port de déchargement" is "port de chargement".
  for (const bare of [false, true]) {
    for (const [field, words] of entriesOf(SHIPMENT_WORDS))
      for (const [form, rank, isBare] of forms(words))
        if (isBare === bare) put(form, { of: "shipment", field, rank });
    for (const [field, words] of entriesOf(ITEM_WORDS))
      for (const [form, , isBare] of forms(words))
        if (isBare === bare) put(form, { of: "item", field, word: form });
  }
  for (const [form] of forms(FLAG_WORDS))
    put(form, {
      of: "party",
      role: "vessel",
      phrase: "vessel",
      index: 0,
      field: "country",
      name: "",
      part: 0,
    });
  const roles = roleMap(ROLE_WORDS);
  for (const [form, meaning] of fields)
    if (meaning !== "nothing" && !roles.has(form))
      put(form, { of: "party", phrase: "", index: 0, ...meaning });
  const sides = new Set<string>();
  for (const [form] of forms(SIDE_PARTY_WORDS)) {
    if (form === "" || roles.has(form)) continue;
    sides.add(form);
    roles.set(form, "party");
  }
  return { whole, roles, sides, bound: roleMap(BOUND_ROLE_WORDS), short: roleMap(SHORT_ROLE_WORDS), fields };
}

/** Whether a header that names a party by itself names goods as well. */
export function isGoodsName(header: string): boolean {
  return GOODS_NAMES.has(joined(headerWords(header)));
}

const GOODS_NAMES: ReadonlySet<string> = new Set(
  GOODS_NAME_WORDS.split(",").map((word) => joined(headerWords(word))),
);

let built: Words | undefined;
/** The words of headers, as `headerWords` folds them. */
export const words = (): Words => (built ??= build());

/** A role and a field in one word, in this order or the other: `consigneecountry`, `nameconsignee`, `party2role`. */
function roleAndField(text: string, part: number): Meaning | undefined {
  const { roles, bound, fields } = words();
  for (let at = text.length - 1; at > 0; at--) {
    const [, head = "", digits = ""] = /^(.*?)(\d{0,2})$/.exec(text.slice(0, at)) ?? [];
    const tail = text.slice(at);
    const field = fields.get(tail);
    const role = bound.get(head) ?? roles.get(head) ?? (field && sideBehind(head));
    if (role !== undefined && field !== undefined) return meaningOf(role, head, Number(digits), field, part);
    const turned = fields.get(head);
    const behind = roles.get(tail);
    if (turned !== undefined && behind !== undefined)
      return meaningOf(behind, tail, part, turned, Number(digits));
  }
  return undefined;
}

/** One who stands beside a party: `consigneecontact`, `vesselowner`. */
function sideBehind(text: string): PartyRole | undefined {
  const { roles, sides } = words();
  for (let at = text.length - 1; at > 0; at--)
    if (sides.has(text.slice(at)) && roles.has(text.slice(0, at))) return "party";
  return undefined;
}

function meaningOf(
  role: PartyRole,
  phrase: string,
  index: number,
  field: FieldMeaning,
  part: number,
): Meaning {
  if (field === "nothing") return { of: "nothing" };
  const firm = role === "party" && index === 0 ? words().fields.get(phrase) : undefined;
  if (firm !== undefined && firm !== "nothing" && firm.name === "company") {
    const name = field.field === "name" ? "company" : field.name;
    return { of: "party", phrase: "", index, ...field, name, part: part === 0 ? field.part : part };
  }
  const side = words().sides.has(phrase) || (role === "party" && sideBehind(phrase) !== undefined);
  const meaning = {
    of: "party",
    role,
    phrase,
    index,
    ...field,
    part: part === 0 ? field.part : part,
  } as const;
  return side ? { ...meaning, side } : meaning;
}

function single(text: string): Meaning | undefined {
  const { whole, roles } = words();
  const known = whole.get(text);
  if (known !== undefined) return known;
  const [, body = "", digits = ""] = /^(.*?)(\d{0,2})$/.exec(text) ?? [];
  const number = Number(digits);
  const role = roles.get(body) ?? sideBehind(body);
  if (role !== undefined) return meaningOf(role, body, number, { field: "name", name: "bare", part: 0 }, 0);
  const numbered = whole.get(body);
  if (numbered?.of === "party") return { ...numbered, part: number };
  if (numbered?.of === "item") return numbered;
  return roleAndField(body, number) ?? (digits === "" ? undefined : roleAndField(text, 0));
}

function shortRole(list: readonly string[]): Meaning | undefined {
  const [first = "", ...rest] = list;
  const role = words().short.get(first);
  if (role === undefined || rest.length === 0) return undefined;
  const [, body = "", digits = ""] = /^(.*?)(\d?)$/.exec(joined(rest)) ?? [];
  const exact = words().fields.get(joined(rest));
  const field = exact ?? words().fields.get(body);
  if (field === undefined) return undefined;
  return meaningOf(role, first, 0, field, exact === undefined ? Number(digits) : 0);
}

/** "Name des Empfängers" is a name of the "Empfänger". */
function nominative(list: readonly string[]): string[] {
  return list.map((word, at) => (list[at - 1] === "des" ? word.replace(/s$/, "") : word));
}

function ofWords(list: readonly string[]): Meaning | undefined {
  if (list.length === 0) return undefined;
  const fewer = withoutFillers(list);
  const known = single(joined(list)) ?? single(joined(fewer));
  return (
    known ??
    (list.includes("des")
      ? single(joined(withoutFillers(nominative(list))))
      : (shortRole(list) ?? counted(list)))
  );
}

function counted([first = "", ...rest]: readonly string[]): Meaning | undefined {
  const index = ORDINALS.get(first);
  const meaning = index === undefined ? undefined : single(joined(withoutFillers(rest)));
  if (index === undefined || meaning?.of !== "party" || meaning.role === undefined) return undefined;
  return { ...meaning, index };
}

/**
 * What one header means: whole, then without remarks in brackets, then the first part of "收货人/Consignee" that is
 * known. Only listed words count; nothing is guessed from likeness.
 */
export function readHeader(text: string): Meaning | undefined {
  const whole = ofWords(headerWords(text));
  if (whole !== undefined) return whole;
  const bare = ofWords(headerWords(text.replaceAll(/[([][^)\]]*[)\]]?/g, " ")));
  if (bare !== undefined) return bare;
  for (const part of text.split(/[/|\n()[\]]|\s-\s/)) {
    const meaning = part === text ? undefined : ofWords(headerWords(part));
    if (meaning !== undefined) return meaning;
  }
  return undefined;
}

/** Whether a header gives a party its name. */
export const isName = (meaning: Meaning | undefined): boolean =>
  meaning?.of === "party" && (meaning.field === "name" || meaning.field === "name_address");

/** The role a cell names: "Ship-to", "WE", "end user"; undefined where it names none. */
export function roleOf(text: string): PartyRole | undefined {
  const list = headerWords(text);
  const { roles, bound, short } = words();
  const whole = joined(list);
  const known = PARTY_ROLES.find((role) => role.replaceAll("_", "") === whole);
  for (const form of [whole, joined(withoutFillers(list))]) {
    const role = known ?? roles.get(form) ?? bound.get(form) ?? short.get(form);
    if (role !== undefined) return role;
  }
  return undefined;
}
