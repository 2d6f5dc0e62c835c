import { join } from "node:path";
import type { Owners } from "../model/owners.ts";
import type { Coverage, RunHeader } from "../model/screening.ts";
import { parseCategories } from "../score/categories.ts";
import type { OpenOwned } from "../screen/owned.ts";
import { createPartyScreener } from "../screen/party-screener.ts";
import type { PartyScreener, PartySettings } from "../screen/party-screener.ts";
import { withAges } from "../sources/list-ages.ts";
import { readData, readPlaces } from "../sources/reference.ts";
import { openForReading } from "../store/open.ts";
import type { Connection } from "../store/open.ts";
import { readLists } from "../store/read-lists.ts";
import { DATA, listsPath } from "./home.ts";
import type { Io } from "./io.ts";
import { profileOn } from "./profile-on.ts";
import { parseThreshold } from "./threshold.ts";
import { version } from "./version.ts";

export interface PartyOptions {
  /** Screen on the embedded starter watchlist. */
  readonly starter?: boolean;
  /** 0.50–1.00 as typed. */
  readonly threshold?: string;
  /** Files of scoring profiles; the one that ships where absent. */
  readonly profile?: readonly string[];
  /** Path of a file of owners. */
  readonly owners?: string;
}

/** What every screening is opened with. */
export interface OpenedParties {
  readonly settings: PartySettings;
  /** The moment of the screening; its day in UTC is the day of the settings. */
  readonly now: Date;
  /** What a run is told to have been done with. */
  header(coverage: Coverage): RunHeader;
  readonly owners?: Owners;
  /** Something of the owners file could not be used. */
  readonly ownersIncomplete: boolean;
  close(): void;
}

/** Opens the lists, the data that ships and the file of owners. @throws CordonError `no-list`, `usage`, `input`. */
export async function openParties(io: Io, options: PartyOptions): Promise<OpenedParties> {
  const threshold = options.threshold === undefined ? undefined : parseThreshold(options.threshold);
  const now = io.now();
  const asOf = now.toISOString().slice(0, 10);
  const { profile, sha256, own } = await profileOn(asOf, options.profile);
  const owned = options.owners === undefined ? undefined : await openOwners(options.owners, asOf);
  const db = options.starter ? await openStarter(io) : openForReading(listsPath(io.env));
  const places = readPlaces(DATA);
  const settings: PartySettings = {
    lists: withAges(readLists(db), asOf),
    places,
    profile,
    asOf,
    starter: options.starter ?? false,
    categories: parseCategories(readData(join(DATA, "scoring/categories-1.0.json")).json),
    ownProfile: own,
    ...(threshold === undefined ? {} : { threshold }),
    ...(owned === undefined ? {} : { ownership: owned.ownership }),
  };
  return {
    settings,
    now,
    header: (coverage) => ({
      tool: "cordon",
      version: version(),
      asOf,
      profile: {
        id: profile.id,
        version: profile.version,
        sha256,
        ...(profile.effective !== undefined && { effective: profile.effective }),
      },
      overlays: places.overlays,
      coverage,
    }),
    ...(owned === undefined ? {} : { owners: owned.owners }),
    ownersIncomplete: owned !== undefined && isBlocked(owned.owners),
    close: () => db.close(),
  };
}

export interface OpenedPartyScreener extends OpenedParties {
  readonly screener: PartyScreener;
}

/** A screener of parties alone. @throws CordonError `no-list`, `usage`, `input`. */
export async function openPartyScreener(io: Io, options: PartyOptions): Promise<OpenedPartyScreener> {
  const opened = await openParties(io, options);
  return { ...opened, screener: createPartyScreener(opened.settings) };
}

/** Rows of a file of owners or statements could not be used. */
export const isBlocked = ({ problems, furtherBlocking }: Pick<Owners, "problems" | "furtherBlocking">) =>
  furtherBlocking > 0 || problems.some(({ blocking }) => blocking);

/** A loaded list lacks a part. */
export const lacksPart = ({ lists }: Coverage) => lists.some(({ gaps }) => gaps.length > 0);

/** A loaded list is too old, or was closed by its publisher. */
export const isOutdated = ({ lists }: Coverage) => lists.some(({ outdated }) => outdated !== undefined);

async function openOwners(path: string, asOf: string): Promise<{ owners: Owners; ownership: OpenOwned }> {
  const [{ readOwners }, { parseOwnership }, { ownershipOf }] = await Promise.all([
    import("../shipments/owners.ts"),
    import("../score/ownership.ts"),
    import("../screen/owned.ts"),
  ]);
  const owners = await readOwners(path, asOf);
  const rules = parseOwnership(readData(join(DATA, "scoring/ownership-1.0.json")).json);
  return { owners, ownership: ownershipOf({ owners, rules }) };
}

/** The embedded starter watchlist, loaded into memory. */
export async function openStarter(io: Io): Promise<Connection> {
  const [{ openForLoading }, { loadLists }, { starterFormat }] = await Promise.all([
    import("../store/open.ts"),
    import("../load/load-lists.ts"),
    import("../sources/watchlists/starter.ts"),
  ]);
  const db = openForLoading(":memory:");
  const [outcome] = await loadLists(db, [join(DATA, "watchlists/starter.json")], {
    formats: [starterFormat],
    titles: new Map([["starter", "Starter watchlist"]]),
    now: io.now().toISOString(),
    embedded: true,
  });
  if (outcome && "error" in outcome) throw outcome.error;
  return db;
}
