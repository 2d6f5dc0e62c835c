import { join } from "node:path";
import type { History } from "../model/history.ts";
import type { Owners } from "../model/owners.ts";
import type { RunHeader } from "../model/screening.ts";
import type { Statements } from "../model/statement.ts";
import { parseCategories } from "../score/categories.ts";
import { parseOwnership } from "../score/ownership.ts";
import type { ScoringProfile } from "../score/profile.ts";
import type { RecordsJudge } from "../screen/dated-records.ts";
import type { Goods } from "../screen/goods.ts";
import { createScreener } from "../screen/screener.ts";
import type { Screener, ScreenerSettings } from "../screen/screener.ts";
import { readData, readPlaces } from "../sources/reference.ts";
import { readStatementRules } from "../sources/statement-rules.ts";
import { openForReading } from "../store/open.ts";
import type { Connection } from "../store/open.ts";
import { readLists } from "../store/read-lists.ts";
import { DATA, listsPath } from "./home.ts";
import type { Io } from "./io.ts";
import { jurisdictionsOf } from "./jurisdictions.ts";
import { openRecords } from "./open-records.ts";
import { profileOn } from "./profiles.ts";
import type { ProfileFile } from "./profiles.ts";
import { parseThreshold } from "./threshold.ts";
import { version } from "./version.ts";

export interface OpenOptions {
  /** Screen on the embedded starter watchlist. */
  readonly starter?: boolean;
  /** 0.50–1.00 as typed. */
  readonly threshold?: string;
  /** Files of scoring profiles; the one that ships where absent. */
  readonly profile?: readonly string[];
  /** Path of a file of owners. */
  readonly owners?: string;
  /** Path of a file of end-use statements. */
  readonly statements?: string;
  /** Earlier shipments. */
  readonly earlier?: { readonly history: History; readonly gaps: readonly string[] };
  /** Path of a file of dated records. */
  readonly records?: string;
  /** Path of what was drawn on them before. */
  readonly balances?: string;
  /** Whose licence rules are asked, with commas between; those of the place of export where absent. */
  readonly jurisdictions?: string;
  /** Goods are looked at too. */
  readonly goods?: boolean;
}

export interface OpenedScreener {
  readonly screener: Screener;
  /** The same screener under another profile. */
  under(other: ProfileFile): Screener;
  readonly header: RunHeader;
  readonly profile: ScoringProfile;
  readonly owners?: Owners;
  readonly statements?: Statements;
  readonly records?: RecordsJudge;
  /** A loaded list lacks a part. */
  readonly listsIncomplete: boolean;
  /** Something of the owners file could not be used. */
  readonly ownersIncomplete: boolean;
  /** Something of the file of statements could not be used. */
  readonly statementsIncomplete: boolean;
  close(): void;
}

/** Opens the lists, the data that ships and the file of owners. @throws CordonError `no-list`, `usage`, `input`. */
export async function openScreener(io: Io, options: OpenOptions): Promise<OpenedScreener> {
  const threshold = options.threshold === undefined ? undefined : parseThreshold(options.threshold);
  const jurisdictions =
    options.jurisdictions === undefined ? undefined : jurisdictionsOf(options.jurisdictions);
  const asOf = io.now().toISOString().slice(0, 10);
  const { profile, sha256, own } = await profileOn(asOf, options.profile);
  const owners = options.owners === undefined ? undefined : await ownersOf(options.owners);
  const statements = options.statements === undefined ? undefined : await statementsOf(options.statements);
  const dated =
    options.records === undefined ? undefined : await openRecords(options.records, options.balances);
  const db = options.starter ? await openStarter(io) : openForReading(listsPath(io.env));
  const places = readPlaces(DATA);
  const settings: ScreenerSettings = {
    lists: readLists(db),
    places,
    profile,
    asOf,
    starter: options.starter ?? false,
    categories: parseCategories(readData(join(DATA, "scoring/categories-1.0.json")).json),
    ownProfile: own,
    ...(options.goods ? { goods: await openGoods(jurisdictions) } : {}),
    ...(options.goods
      ? { stating: { rules: readStatementRules(DATA), ...(statements === undefined ? {} : { statements }) } }
      : {}),
    ...(threshold === undefined ? {} : { threshold }),
    ...(options.earlier === undefined
      ? {}
      : { history: options.earlier.history, historyGaps: options.earlier.gaps }),
    ...(dated === undefined ? {} : { records: dated.judge }),
    ...(owners === undefined
      ? {}
      : {
          ownership: {
            owners,
            rules: parseOwnership(readData(join(DATA, "scoring/ownership-1.0.json")).json),
          },
        }),
  };
  const screener = createScreener(settings);
  const header: RunHeader = {
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
    ...(jurisdictions === undefined ? {} : { jurisdictions }),
    ...(dated === undefined ? {} : { records: dated.input }),
    coverage: screener.coverage,
  };
  return {
    screener,
    under: (other) => createScreener({ ...settings, profile: other.profile, ownProfile: other.own }),
    header,
    profile,
    ...(owners === undefined ? {} : { owners }),
    ...(statements === undefined ? {} : { statements }),
    ...(dated === undefined ? {} : { records: dated.judge }),
    listsIncomplete: screener.coverage.lists.some(({ gaps }) => gaps.length > 0),
    ownersIncomplete: owners !== undefined && blocked(owners),
    statementsIncomplete: statements !== undefined && blocked(statements),
    close: () => db.close(),
  };
}

/** The catalog and the licence rules; a check of a party has no need of them. */
async function openGoods(jurisdictions: Goods["jurisdictions"]): Promise<Goods> {
  const [{ openCatalog }, { openRules }, { readLicensing }] = await Promise.all([
    import("./open-items.ts"),
    import("../licensing/rules.ts"),
    import("../sources/catalogs/rules.ts"),
  ]);
  const { catalog, items } = openCatalog();
  const rules = openRules(readLicensing(DATA, catalog));
  return { items, rules, ...(jurisdictions === undefined ? {} : { jurisdictions }) };
}

const blocked = ({ problems, furtherBlocking }: Pick<Owners, "problems" | "furtherBlocking">) =>
  furtherBlocking > 0 || problems.some(({ blocking }) => blocking);

async function ownersOf(path: string): Promise<Owners> {
  const { readOwners } = await import("../shipments/owners.ts");
  return readOwners(path);
}

async function statementsOf(path: string): Promise<Statements> {
  const { readStatements } = await import("../shipments/statements.ts");
  return readStatements(path);
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
  });
  if (outcome && "error" in outcome) throw outcome.error;
  return db;
}
