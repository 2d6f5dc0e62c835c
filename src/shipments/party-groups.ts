import type { PartyRole } from "../model/shipment.ts";
import type { PartyField } from "./fields.ts";
import type { PartyMeaning } from "./header.ts";

export type By = "header" | "position" | "map";

/** One column of a party, while it is sought whose it is. */
export interface Piece {
  readonly column: number;
  readonly meaning: PartyMeaning;
  readonly by: By;
}

/** The columns of one party, while they are gathered. */
export interface Group {
  role: PartyRole;
  readonly phrase: string;
  readonly index: number;
  pieces: Piece[];
}

/** Identifiers that can stand for a party without a name, the most telling first. */
export const NAMING_FIELDS = ["imo", "mmsi", "callsign", "tail_number", "bic", "lei", "passport"] as const;

const isNaming = (field: PartyField) => NAMING_FIELDS.some((naming) => naming === field);
const isName = ({ meaning: { field } }: Piece) => field === "name" || field === "name_address";
/** Whether a column gives a party its name. */
export const hasName = (group: Group): boolean => group.pieces.some(isName);
/** Bare fields that can only be of one kind of party. */
const HOME: Readonly<Partial<Record<PartyField, PartyRole>>> = {
  imo: "vessel",
  mmsi: "vessel",
  callsign: "vessel",
  tail_number: "aircraft",
};
/** Whose bare fields next to it are not: a contact, an owner. */
const isSide = ({ pieces }: Group) => pieces.some(({ meaning }) => meaning.side);
const isTransport = (role: PartyRole) => role === "vessel" || role === "aircraft";

/**
 * Gathers columns to parties: those with the same words for the role belong together; a field that names no role
 * ("Country") goes to the only party, else to the one whose columns it follows. `loose` are those left over.
 * @param pieces party columns and, as undefined, the columns of goods and shipment that stand between them
 */
export function groupParties(pieces: readonly (Piece | undefined)[]): { groups: Group[]; loose: Piece[] } {
  const groups: Group[] = [];
  const join = (role: PartyRole, phrase: string, index: number, piece: Piece): Group => {
    let group = groups.find((one) => one.role === role && one.phrase === phrase && one.index === index);
    if (group === undefined) groups.push((group = { role, phrase, index, pieces: [] }));
    group.pieces.push(piece);
    return group;
  };
  const waiting: { piece: Piece; after: Group | undefined }[] = [];
  let after: Group | undefined;
  for (const piece of pieces) {
    if (piece === undefined) {
      after = undefined;
      continue;
    }
    const { role, phrase, index, field } = piece.meaning;
    const home = role ?? HOME[field] ?? (isName(piece) ? "party" : undefined);
    if (home === undefined) waiting.push({ piece, after });
    else if (role === undefined && isTransport(home)) atHome(home, piece);
    else if (piece.meaning.side) join(home, phrase, index, piece);
    else after = join(home, phrase, index, piece);
  }
  function atHome(role: PartyRole, piece: Piece) {
    const group = groups.find((one) => one.role === role && one.index === 0);
    join(role, group?.phrase ?? role, 0, piece);
  }
  for (const group of groups) if (isShip(group)) group.role = "vessel";
  const settled = merge(groups);
  const loose: Piece[] = [];
  for (const { piece, after: before } of waiting) {
    const group = ownerOf(piece, before, settled);
    if (group === undefined) loose.push(piece);
    else group.pieces.push({ ...piece, by: "position" });
  }
  return { groups: settled, loose };
}

/** "Partner" beside "Name" is the number of the one who is named. */
const ACCOUNTS = new Set(["partner", "party", "bp", "businesspartner", "geschaftspartner"]);
const isAccount = ({ role, phrase, index, pieces }: Group, groups: readonly Group[]): boolean =>
  role === "party" &&
  ACCOUNTS.has(phrase) &&
  pieces.every(({ meaning }) => meaning.name === "bare") &&
  groups.some((one) => one.role === role && one.phrase === "" && one.index === index && hasName(one));

/** "Ship-to" beside "Name of ship-to party" is one party, and its number where both are given. */
const isShortened = ({ role, phrase, index, pieces }: Group, groups: readonly Group[]): boolean =>
  pieces.every((piece) => !isName(piece) || piece.meaning.name === "bare") &&
  groups.some(
    (one) =>
      one.role === role &&
      one.index === index &&
      one.phrase !== phrase &&
      one.phrase.startsWith(phrase) &&
      one.pieces.some(({ meaning }) => meaning.name === "name"),
  );

/** "Ship Name" beside "Ship Address" is whom it is shipped to, alone a vessel. */
const isShip = ({ phrase, pieces }: Group): boolean =>
  phrase === "ship" &&
  !pieces.some(({ meaning: { field } }) => field === "address" || field === "city" || field === "country");

/** A party without a name column joins the one of its role that has one: "Ship-to Name", "Consignee Country". */
function merge(groups: readonly Group[]): Group[] {
  for (const group of groups) {
    if (hasName(group) && !isAccount(group, groups) && !isShortened(group, groups)) continue;
    const named = groups.filter(
      (one) => one !== group && one.role === group.role && one.index === group.index && hasName(one),
    );
    const target =
      named.find(({ phrase }) => phrase.startsWith(group.phrase) || group.phrase.startsWith(phrase)) ??
      named[0];
    if (target === undefined) continue;
    target.pieces = [...target.pieces, ...group.pieces].sort(
      (a, b) => Number(b.by === "map") - Number(a.by === "map"),
    );
    group.pieces = [];
  }
  return groups.filter(({ pieces }) => pieces.length > 0);
}

function ownerOf({ meaning }: Piece, after: Group | undefined, groups: readonly Group[]): Group | undefined {
  if (meaning.field === "bic") {
    const bank = groups.find(({ role }) => role === "bank");
    if (bank !== undefined) return bank;
  }
  const mains = groups.filter((group) => !isTransport(group.role) && !isSide(group) && hasName(group));
  if (mains.length === 1) return mains[0];
  if (after !== undefined) return groups.find((group) => group === after || sameParty(group, after));
  return mains.find(({ role, index }) => role === "party" && index === 0);
}

const sameParty = (a: Group, b: Group) => a.role === b.role && a.index === b.index;

/** Whether a party can be read at all: by its name, or by an identifier that stands for it. */
export const isReadable = (group: Group): boolean =>
  hasName(group) || group.pieces.some(({ meaning }) => isNaming(meaning.field));
