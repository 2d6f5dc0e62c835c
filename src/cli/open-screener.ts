import type { History } from "../model/history.ts";
import type { Owners } from "../model/owners.ts";
import type { RunHeader } from "../model/screening.ts";
import type { Statements } from "../model/statement.ts";
import type { ScoringProfile } from "../score/profile.ts";
import type { RecordsJudge } from "../screen/dated-records.ts";
import type { Goods } from "../screen/goods.ts";
import { createScreener } from "../screen/screener.ts";
import type { Screener, ScreenerSettings } from "../screen/screener.ts";
import { readStatementRules } from "../sources/statement-rules.ts";
import { DATA } from "./home.ts";
import type { Io } from "./io.ts";
import { jurisdictionsOf } from "./jurisdictions.ts";
import { countryOf } from "./place-of.ts";
import { isBlocked, isOutdated, lacksPart, openParties } from "./open-parties.ts";
import type { PartyOptions } from "./open-parties.ts";
import { openRecords } from "./open-records.ts";
import type { ProfileFile } from "./profiles.ts";

export interface OpenOptions extends PartyOptions {
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
  /** From where goods are exported of which no paper tells it. */
  readonly from?: string;
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
  /** A loaded list is too old, or was closed by its publisher. */
  readonly listsOutdated: boolean;
  /** Something of the owners file could not be used. */
  readonly ownersIncomplete: boolean;
  /** Something of the file of statements could not be used. */
  readonly statementsIncomplete: boolean;
  close(): void;
}

/** Opens the lists, the data that ships and the files given. @throws CordonError `no-list`, `usage`, `input`. */
export async function openScreener(io: Io, options: OpenOptions): Promise<OpenedScreener> {
  const jurisdictions =
    options.jurisdictions === undefined ? undefined : jurisdictionsOf(options.jurisdictions);
  const exportFrom = options.from === undefined ? undefined : countryOf(options.from, "--from");
  const statements = options.statements === undefined ? undefined : await statementsOf(options.statements);
  const read =
    options.records === undefined ? undefined : await openRecords(options.records, options.balances);
  const { settings: parties, now, header, owners, ownersIncomplete, close } = await openParties(io, options);
  const dated = read?.at(now);
  const settings: ScreenerSettings = {
    ...parties,
    goods: await openGoods(jurisdictions),
    stating: { rules: readStatementRules(DATA), ...(statements === undefined ? {} : { statements }) },
    ...(options.earlier === undefined
      ? {}
      : { history: options.earlier.history, historyGaps: options.earlier.gaps }),
    ...(dated === undefined ? {} : { records: dated.judge }),
    ...(exportFrom === undefined ? {} : { exportFrom }),
  };
  const screener = createScreener(settings);
  return {
    screener,
    under: (other) => createScreener({ ...settings, profile: other.profile, ownProfile: other.own }),
    header: {
      ...header(screener.coverage),
      ...(jurisdictions === undefined ? {} : { jurisdictions }),
      ...(exportFrom === undefined ? {} : { exportFrom }),
      ...(dated === undefined ? {} : { records: dated.input }),
    },
    profile: settings.profile,
    ...(owners === undefined ? {} : { owners }),
    ...(statements === undefined ? {} : { statements }),
    ...(dated === undefined ? {} : { records: dated.judge }),
    listsIncomplete: lacksPart(screener.coverage),
    listsOutdated: isOutdated(screener.coverage),
    ownersIncomplete,
    statementsIncomplete: statements !== undefined && isBlocked(statements),
    close,
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

async function statementsOf(path: string): Promise<Statements> {
  const { readStatements } = await import("../shipments/statements.ts");
  return readStatements(path);
}
