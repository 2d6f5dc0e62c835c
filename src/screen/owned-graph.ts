import type { Holder, OwnerRow, Owners } from "../model/owners.ts";
import type { Party } from "../model/shipment.ts";
import { identifierKey } from "../text/identifier.ts";
import { partyNameKey } from "../text/party-name.ts";
import { ofPercent } from "./owned-decimal.ts";
import type { Decimal } from "./owned-decimal.ts";

/** Links of a chain that are followed, and holdings that are looked at for one party. */
export const MAX_LINKS = 10;
export const MAX_HOLDINGS = 1000;

/** One holding: `owner` holds `share` of `owned`. Both are ids of parties of the file. */
export interface Holding {
  readonly row: OwnerRow;
  readonly owned: string;
  readonly owner: string;
  /** Part of one; absent where it is not known. */
  readonly share?: Decimal;
  /** The owner as a party to be screened. */
  readonly party: Party;
}

export interface OwnerGraph {
  /** The ids under which the file names this party; empty where it names no owner of it. */
  find(party: Party): readonly string[];
  /** Who holds the party of this id. */
  holdings(id: string): readonly Holding[];
}

/** All holdings above one party, as far as they are followed. */
export interface Above {
  /** By the id of what is owned; the party itself has the id `START`. In order of links, then lines. */
  readonly by: ReadonlyMap<string, readonly Holding[]>;
  readonly all: readonly Holding[];
  /** There are more. */
  readonly cut: boolean;
}

export const START = "@";

/** Under what a party is found: its name, and each identifier. */
function keysOf({ name, identifiers }: Pick<Holder, "name" | "identifiers">): string[] {
  return [
    `name ${partyNameKey(name)}`,
    ...identifiers.map(({ scheme, value }) => `${scheme} ${identifierKey(scheme, value)}`),
  ];
}

/** Joins the rows to a graph: rows that name one party by equal name or identifier speak of the same. */
export function ownerGraph({ rows }: Pick<Owners, "rows">): OwnerGraph {
  const parents = new Map<string, string>();
  const rootOf = (key: string): string => {
    let root = key;
    for (let up = parents.get(root); up !== undefined; up = parents.get(root)) root = up;
    if (root !== key) parents.set(key, root);
    return root;
  };
  const join = (keys: readonly string[]): void => {
    // The least key stands for all, so that the order of rows changes nothing.
    const [least, ...rest] = [...new Set(keys.map(rootOf))].sort();
    if (least !== undefined) for (const other of rest) parents.set(other, least);
  };
  const named = rows.map((row) => ({ row, owned: keysOf(row.party), owner: keysOf(row.owner) }));
  for (const { owned, owner } of named) {
    join(owned);
    join(owner);
  }
  const by = new Map<string, Holding[]>();
  for (const { row, owned, owner } of named) {
    const holding: Holding = {
      row,
      owned: rootOf(owned[0]!),
      owner: rootOf(owner[0]!),
      party: { role: "party", kind: "unknown", ...row.owner },
      ...(row.share === undefined ? {} : { share: ofPercent(row.share) }),
    };
    const known = by.get(holding.owned);
    if (known === undefined) by.set(holding.owned, [holding]);
    else known.push(holding);
  }
  return {
    find: (party) => [...new Set(keysOf(party).map(rootOf))].filter((id) => by.has(id)).sort(),
    holdings: (id) => by.get(id) ?? [],
  };
}

/** Everything above the party of these ids, nearest first. */
export function holdingsAbove(graph: OwnerGraph, ids: readonly string[]): Above {
  const by = new Map<string, Holding[]>();
  const all: Holding[] = [];
  let cut = false;
  let level: readonly string[] = [START];
  const idOf = (id: string) => (ids.includes(id) ? START : id);
  for (let links = 1; level.length > 0; links++) {
    const next = new Set<string>();
    for (const id of level) {
      const found = (id === START ? ids : [id]).flatMap((one) => graph.holdings(one));
      if (found.length === 0) continue;
      if (links > MAX_LINKS || all.length + found.length > MAX_HOLDINGS) {
        cut = true;
        continue;
      }
      const here = found
        .map((holding) => ({ ...holding, owned: id, owner: idOf(holding.owner) }))
        .sort((a, b) => a.row.line - b.row.line);
      by.set(id, here);
      all.push(...here);
      for (const { owner } of here) next.add(owner);
    }
    level = [...next].filter((id) => !by.has(id));
  }
  return { by, all, cut };
}
