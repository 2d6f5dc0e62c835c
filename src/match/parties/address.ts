import type { ListEntry } from "../../model/list-entry.ts";
import type { PartyMatch, TokenEvidence, TokenRelation } from "../../model/match.ts";
import { editDistance } from "../../text/edit-distance.ts";
import { skeletons } from "../../text/skeleton.ts";
import { isCityState, readBuilding } from "./address-read.ts";
import type { Building } from "./address-read.ts";
import { isDirection } from "./address-words.ts";
import { NEAR_FROM, SAME_FROM } from "./judge.ts";

/** Listed entries at one address beyond which it says nothing of any of them: a mail drop, a parliament. */
export const SHARED_BY_MANY = 25;

/** Every number of the comparison, hundredths. */
const NUMBERS = {
  sounds: 95,
  edit: 82,
  twoEdits: 74,
  /** Letters from which on a word may have one edit, two. */
  editFrom: 5,
  twoEditsFrom: 9,
  /** What words of the street cost that one side alone has, where they are all of it. */
  extra: 60,
  direction: 14,
  building: 6,
  unit: 2,
  country: 3,
  /** A box alone. */
  box: 78,
  shared: 75,
} as const;

interface Pairing {
  readonly score: number;
  readonly tokens: TokenEvidence[];
}

/** A party's address beside an entry's: the best that says as much as the same building; undefined where none does. */
export function judgeBuilding(asked: Building, entry: ListEntry): PartyMatch | undefined {
  let best: { text: string; pairing: Pairing } | undefined;
  for (const address of entry.addresses) {
    const listed = readBuilding(address);
    const pairing = listed && compareBuildings(asked, listed);
    if (pairing && pairing.score > (best?.pairing.score ?? 0)) best = { text: address.text, pairing };
  }
  if (best === undefined) return undefined;
  const { score, tokens } = best.pairing;
  return {
    entry: entry.id,
    score,
    nameScore: score,
    grade: score >= SAME_FROM ? "same" : "near",
    by: "address",
    matched: best.text,
    strength: "primary",
    tokens,
    qualifiers: [],
    weak: false,
  };
}

/** The match as it counts where so many entries stand at its address. */
export function sharedAddress(match: PartyMatch, entries: number): PartyMatch {
  const score = Math.min(match.score, NUMBERS.shared);
  const matched = `${match.matched} (an address that ${entries} listed entries share)`;
  return { ...match, score, nameScore: score, grade: "near", matched, weak: true };
}

/** Same street or named building, same numbers, same city and no other country; undefined where one of them is not, or below *near*. */
export function compareBuildings(asked: Building, listed: Building): Pairing | undefined {
  const away =
    asked.country !== undefined && listed.country !== undefined && asked.country !== listed.country;
  if (away || !numbersAgree(asked, listed) || !cityAgrees(asked, listed)) return undefined;
  const pairing = sameHouse(asked, listed) ?? sameUnit(asked, listed) ?? sameBox(asked, listed);
  if (pairing === undefined) return undefined;
  const lone = (kind: "building" | "unit" | "floor") =>
    (asked.numbers[kind] === undefined) !== (listed.numbers[kind] === undefined) ? 1 : 0;
  const cost =
    NUMBERS.building * lone("building") +
    NUMBERS.unit * Math.max(lone("unit"), lone("floor")) +
    (asked.country === undefined || listed.country === undefined ? NUMBERS.country : 0);
  const score = Math.floor(pairing.score - cost + 1e-9);
  return score >= NEAR_FROM ? { ...pairing, score } : undefined;
}

const KINDS = ["house", "building", "unit", "floor", "box"] as const;

/** A number that one side leaves out may be any; two that differ are two places. */
function numbersAgree({ numbers: a }: Building, { numbers: b }: Building): boolean {
  return KINDS.every((kind) => a[kind] === undefined || b[kind] === undefined || a[kind] === b[kind]);
}

function cityAgrees(a: Building, b: Building): boolean {
  if ([...a.postcodes].some((code) => code.length > 3 && b.postcodes.has(code))) return true;
  if (isCityState(a.country) && a.country === b.country) return true;
  return within(a.city, b) || within(b.city, a);
}

function within(city: readonly string[], { words, city: other }: Building): boolean {
  const all = [...words, ...other];
  return city.length > 0 && city.every((word) => all.some((one) => likeness(word, one) > 0));
}

function sameBox(a: Building, b: Building): Pairing | undefined {
  const { box } = a.numbers;
  // Beside a house on both sides the house decides.
  if (box === undefined || box !== b.numbers.box || (a.street.length > 0 && b.street.length > 0))
    return undefined;
  const token = {
    query: `PO box ${box}`,
    list: `PO box ${box}`,
    relation: "equal",
    weight: 100,
    similarity: 100,
  } as const;
  return { score: NUMBERS.box, tokens: [token] };
}

function sameHouse(a: Building, b: Building): Pairing | undefined {
  const { house } = a.numbers;
  if (house === undefined || house !== b.numbers.house || a.street.length === 0 || b.street.length === 0)
    return undefined;
  const best = sameStreet(a, a.street, b, b.street) ?? crossed(a, b);
  return best && withNumber(best, house);
}

/** The same unit of a building of the same name: `Office 2509, Churchill Executive Tower`. */
function sameUnit(a: Building, b: Building): Pairing | undefined {
  const { inTower } = a;
  if (inTower === undefined || inTower !== b.inTower) return undefined;
  const best = sameStreet(a, a.tower, b, b.tower);
  return best && withNumber(best, inTower);
}

function withNumber({ score, tokens }: Pairing, number: string): Pairing {
  const shown = number.replaceAll(/(?<=\d[a-z]*)x(?=\d)/g, "-");
  const equal = { query: shown, list: shown, relation: "equal", weight: 0, similarity: 100 } as const;
  return { score, tokens: [...tokens, equal] };
}

/** Of several streets each side may put the number to another: each has to name the other's. */
function crossed(a: Building, b: Building): Pairing | undefined {
  if (!a.streets.some((street) => sameStreet(a, street, b, b.street) !== undefined)) return undefined;
  return b.streets.map((street) => sameStreet(a, a.street, b, street)).find((found) => found !== undefined);
}

/** The words of two streets laid beside each other; words that both sides lack are two streets. */
function sameStreet(
  a: Building,
  asked: readonly string[],
  b: Building,
  listed: readonly string[],
): Pairing | undefined {
  const left = new Set(listed);
  const pairs: [string, string, number][] = [];
  const missing: string[] = [];
  for (const word of asked) {
    const found = [...left].map((one) => [one, likeness(word, one)] as const).sort((x, y) => y[1] - x[1])[0];
    if (found !== undefined && found[1] > 0) {
      pairs.push([word, found[0], found[1]]);
      left.delete(found[0]);
    } else missing.push(word);
  }
  // What one side writes beside the street the other may write elsewhere: a city without a comma.
  const lacking = missing.filter((word) => !b.words.has(word) && !b.city.includes(word));
  const extra = [...left].filter((word) => !a.words.has(word) && !a.city.includes(word));
  const telling = pairs.filter(([word]) => !isDirection(word) && (word.length > 1 || /\d/.test(word)));
  if (telling.length === 0 || (lacking.length > 0 && extra.length > 0)) return undefined;
  const alone = [...lacking, ...extra];
  const matched = pairs.reduce((sum, [word]) => sum + weighs(word), 0);
  const ways = alone.filter(isDirection).length;
  const rest = alone.filter((word) => !isDirection(word)).reduce((sum, word) => sum + weighs(word), 0);
  const like = pairs.reduce((sum, [word, , score]) => sum + weighs(word) * score, 0) / matched;
  const score = like - (NUMBERS.extra * rest) / (matched + rest) - NUMBERS.direction * ways;
  const share = (word: string) => Math.round((100 * weighs(word)) / (matched + rest || 1));
  const tokens = [
    ...pairs.map(([query, list, similarity]): TokenEvidence => ({
      query,
      list,
      relation: relationOf(similarity),
      weight: share(query),
      similarity,
    })),
    ...lacking.map((query): TokenEvidence => ({
      query,
      relation: "missing",
      weight: share(query),
      similarity: 0,
    })),
    ...extra.map((list): TokenEvidence => ({ list, relation: "extra", weight: share(list), similarity: 0 })),
  ];
  return { score, tokens };
}

/** Longer words tell more; an initial next to nothing. */
function weighs(word: string): number {
  return word.length === 1 && !/\d/.test(word) ? 1 : Math.min(word.length, 8);
}

function relationOf(similarity: number): TokenRelation {
  if (similarity === 100) return "equal";
  return similarity === NUMBERS.sounds ? "sounds" : "edit";
}

/** How alike two words of an address are, hundredths; 0 where they are two words. */
function likeness(a: string, b: string): number {
  if (a === b) return 100;
  const shorter = Math.min(a.length, b.length);
  if (shorter < NUMBERS.editFrom || /\d/.test(a) || /\d/.test(b) || isDirection(a) || isDirection(b))
    return 0;
  const edits = editDistance(a, b, 2);
  if (edits <= 2 && skeletons(a).some((one) => skeletons(b).includes(one))) return NUMBERS.sounds;
  if (edits === 1) return NUMBERS.edit;
  return edits === 2 && shorter >= NUMBERS.twoEditsFrom ? NUMBERS.twoEdits : 0;
}
