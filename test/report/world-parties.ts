import type { PartyMatch } from "../../src/model/match.ts";
import type { Hit, Listing, PartyScreening } from "../../src/model/screening.ts";
import type { Party } from "../../src/model/shipment.ts";
import { yangtze, yangtzeUn } from "./world-lists.ts";

/** How the listed maker of chips matches. */
export const match: PartyMatch = {
  entry: yangtze.id,
  score: 97,
  nameScore: 97,
  grade: "same",
  by: "name",
  matched: "Yangtze Memory Technologies Co., Ltd.",
  strength: "primary",
  tokens: [
    { query: "yangtze", list: "yangtze", relation: "equal", weight: 50, similarity: 100 },
    { query: "memorie", list: "memory", relation: "edit", weight: 30, similarity: 83 },
    { query: "technologies", list: "technologies", relation: "equal", weight: 20, similarity: 100 },
    { query: "wuhan", relation: "missing", weight: 0, similarity: 0 },
  ],
  qualifiers: [{ feature: "country", relation: "agrees", odds: 1.5, query: "CN", list: "CN" }],
  weak: false,
};

export const hit: Hit = { match, entry: yangtze, others: [] };

/** The same maker on a second list, under another name. */
export const elsewhere: Listing = {
  match: {
    ...match,
    entry: yangtzeUn.id,
    score: 91,
    nameScore: 91,
    matched: "YMTC Co Ltd",
    strength: "primary",
  },
  entry: yangtzeUn,
};
export const onTwoLists: Hit = { ...hit, others: [elsewhere] };

export const chipMaker: Party = {
  role: "end_user",
  name: "YANGTZE MEMORIE TECHNOLOGIES WUHAN",
  kind: "entity",
  country: "CN",
  identifiers: [],
};
export const forwarder: Party = {
  role: "forwarder",
  name: "Harbourline Express HK",
  kind: "unknown",
  identifiers: [],
};
export const bakery: Party = {
  role: "consignee",
  name: "Bäckerei Lindner GmbH",
  kind: "entity",
  country: "DE",
  identifiers: [],
};
export const nameless: Party = { role: "notify", name: "TO ORDER", kind: "unknown", identifiers: [] };

export const quiet = (party: Party): PartyScreening => ({
  party,
  status: "screened",
  hits: [],
  furtherHits: 0,
  setAside: [],
  furtherSetAside: 0,
});
export const found: PartyScreening = {
  party: chipMaker,
  status: "screened",
  hits: [hit],
  furtherHits: 3,
  setAside: [],
  furtherSetAside: 0,
};
export const unscreenable: PartyScreening = {
  party: nameless,
  status: "unscreenable",
  reason: "placeholder",
  hits: [],
  furtherHits: 0,
  setAside: [],
  furtherSetAside: 0,
};
