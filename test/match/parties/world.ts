import type { Manner, Weighed } from "../../../src/match/parties/alignment.ts";
import type { IndexedName, IndexData } from "../../../src/match/parties/index-data.ts";
import { buildIndex } from "../../../src/match/parties/build-index.ts";
import { kindOf, tokenWeight } from "../../../src/match/parties/weigh.ts";
import type { ListEntry } from "../../../src/model/list-entry.ts";
import type { PartyKind } from "../../../src/model/party.ts";
import type { Party } from "../../../src/model/shipment.ts";
import { tokensOf } from "../../../src/text/tokens.ts";
import { damage, pick } from "../../text/world.ts";

type Next = (limit: number) => number;

const RARE =
  "rosneft gazprom sukhoi almaz kalashnikov uralvagonzavod khodorkovsky soleimani mohammed muhammad hossein hezbollah qaddafi " +
  "abdulrahman alexandrovich novatek tecnimont bellerophon wackenhut schwarzkopf fernandez gonzalez rajapaksa kumaratunga " +
  "nguyen tran zhang wang li chen huawei dahua hikvision inspur phytium sugon norinco poly sinotrans yangtze xiangteng " +
  "kuznetsov petrov ivanov ivanova sidorov wladimir vladimir sergei sergey yusuf iusuf osama usama karimi rezaei tehrani " +
  "bushehr elektromekhanicheskii nauchnoissledovatelskiy vneshneekonomicheskoye constructor 7up a4 x9000 nioc irisl rkgas " +
  "william bill aleksandr sasha mhmd";
const COMMON =
  "trading technology international general company bank group shipping electronics industry sun star golden dragon phoenix " +
  "dubai moscow beijing tehran hongkong pacific global united institute research";
const LITTLE = "al bin abu de la and van llc ltd gmbh jsc ooo co sa pjsc";
const OTHER = "2 3 14 2000 a m v j k x 华为 为技 技术 东芝 华";
const KINDS = ["person", "person", "entity", "entity", "vessel", "unknown"] as const;

/** `count` names of some entries, as lists have them: aliases share words, some are weak, a few are in Chinese or read aloud. */
export function composedNames(next: Next, count: number): IndexedName[] {
  const names: IndexedName[] = [];
  for (let entry = 0; names.length < count; entry++) {
    const first = composed(next);
    const kind = pick(next, KINDS);
    for (let name = 0; name <= next(3); name++) {
      const tokens =
        name === 0 ? first : [...first.slice(0, 1 + next(first.length)), ...composed(next).slice(0, 2)];
      const family = kind === "person" && next(2) === 0 ? 1 << (tokens.length - 1) : 0;
      names.push(
        indexed(tokens, { entry, name, kind, family, weak: next(8) === 0, readAloud: next(6) === 0 }),
      );
    }
  }
  return names;
}

/** The name that an index of composed names files at a place. */
export function heldAt(index: IndexData, place: number, names: readonly IndexedName[]): IndexedName {
  const at = index.holderStarts[place]!;
  const [entry, number] = [index.holderEntry[at], index.holderNumber[at]];
  return names.find((one) => one.entry === entry && one.name === number)!;
}

/** A name as the index files it. */
export function indexed(tokens: readonly string[], more: Partial<IndexedName> = {}): IndexedName {
  return { entry: 0, name: 0, tokens, weak: false, kind: "unknown", family: 0, readAloud: false, ...more };
}

function composed(next: Next): string[] {
  return Array.from({ length: 1 + next(next(6) === 0 ? 9 : 4) }, () => {
    const words = pick(next, [RARE, RARE, RARE, RARE, COMMON, COMMON, LITTLE, OTHER]).split(" ");
    return pick(next, words);
  });
}

/** The tokens as a careless clerk types them: misspelt, left out, put in, swapped, joined, parted, as initials. */
export function damaged(next: Next, tokens: readonly string[]): string[] {
  const so = [...tokens];
  for (let times = next(4); times > 0; times--) {
    const at = next(so.length);
    const token = so[at]!;
    const kind = next(9);
    if (kind <= 2 && token.length > 3) so[at] = damage(next, token);
    else if (kind === 3 && so.length > 1) so.splice(at, 1);
    else if (kind === 4) so.splice(at, 0, ...composed(next).slice(0, 1));
    else if (kind === 5) so.push(...so.splice(at, 1));
    else if (kind === 6 && at + 1 < so.length) so.splice(at, 2, token + so[at + 1]!);
    else if (kind === 7 && token.length > 4) so.splice(at, 1, token.slice(0, 3), token.slice(3));
    else if (kind === 8) so[at] = token[0]!;
  }
  return so;
}

/** The tokens with some neighbours written as one, and some words parted. */
export function respelled(next: Next, tokens: readonly string[]): string[] {
  const so = [...tokens];
  for (let times = 1 + next(3); times > 0; times--) {
    const at = next(so.length);
    const token = so[at]!;
    const cut = 2 + next(Math.max(1, token.length - 3));
    if (next(2) === 0) so.splice(at, 2, token + (so[at + 1] ?? ""));
    else if (token.length > 4) so.splice(at, 1, token.slice(0, cut), token.slice(cut));
  }
  return so;
}

/** An index over names as a list prints them, each the one name of an entry. */
export function indexOf(names: readonly string[], kind: PartyKind = "unknown"): IndexData {
  return buildIndex(names.map((name, entry) => indexed(tokensOf(name), { entry, kind })));
}

/** Tokens as they weigh of themselves. */
export function weighed(text: string): Weighed[] {
  return tokensOf(text).map((token) => ({ text: token, weight: tokenWeight(token), kind: kindOf(token) }));
}

/** How a name is read, for tests that care for one thing of it. */
export function manner(more: Partial<Manner> = {}): Manner {
  return { person: false, family: 0, readAloud: false, ...more };
}

export function party(name: string, more: Partial<Party> = {}): Party {
  return { role: "consignee", name, kind: "unknown", identifiers: [], ...more };
}

export function listEntry(more: Partial<ListEntry> = {}): ListEntry {
  return {
    id: "us-csl:1",
    list: "us-csl",
    source: "SDN",
    kind: "entity",
    names: [{ text: "Rosneft Trading", strength: "primary", script: "Latn" }],
    countries: [],
    addresses: [],
    birthDates: [],
    birthPlaces: [],
    identifiers: [],
    programmes: [],
    measures: [],
    citations: [],
    owners: [],
    positions: [],
    ...more,
  };
}
