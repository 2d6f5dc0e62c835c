/**
 * The library door. Load official list files into a database, open a screener on it, screen shipments:
 *
 * ```ts
 * const db = openForLoading("lists.db");
 * await loadLists(db, ["consolidated.json"], { formats, titles: listTitles, now: new Date().toISOString() });
 * const screener = openShippedScreener({ lists: readLists(db), asOf: "2026-11-22", starter: false });
 * const manifest = await openManifest("shipments.csv", {});
 * for await (const event of manifest.events) if ("shipment" in event) screener.shipment(event.shipment, []);
 * ```
 *
 * Earlier shipments are compared with where the settings have a `history`: what `historyBuilder()` builds of them.
 * Owners are screened too where the settings have `ownership`: `ownershipOf({ owners: await readOwners("owners.csv", asOf), rules })`,
 * with `rules` from `parseOwnership` over the JSON of `data/scoring/ownership-1.0.json`. Dated records lower net bands where they have
 * `records`: `recordsJudge(parseRecords(readDocument("records.yaml").value, "records.yaml", authorities, shippedCodes()), authorities,
 * new Date())`, with `authorities` from `parseAuthorities` over the JSON of `data/policy/authorities.json`.
 */
import { join } from "node:path";
import { parseCategories } from "./score/categories.ts";
import { findingCodes } from "./score/finding-codes.ts";
import { parseOwnership } from "./score/ownership.ts";
import { parseProfile } from "./score/profile.ts";
import { createScreener } from "./screen/screener.ts";
import type { Screener, ScreenerSettings } from "./screen/screener.ts";
import { withAges } from "./sources/list-ages.ts";
import { readData, readPlaces, readProfile } from "./sources/reference.ts";
import { lists } from "./sources/index.ts";
import type { StatementRules } from "./model/statement-rules.ts";
import { readStatementRules } from "./sources/statement-rules.ts";

export type * from "./model/category.ts";
export type * from "./model/dated-record.ts";
export type * from "./model/fact.ts";
export type * from "./model/finding.ts";
export type * from "./model/history.ts";
export type * from "./model/list-entry.ts";
export type * from "./model/load-record.ts";
export type * from "./model/match.ts";
export type * from "./model/measure.ts";
export type * from "./model/owners.ts";
export type * from "./model/party.ts";
export type * from "./model/place.ts";
export type * from "./model/screening.ts";
export type * from "./model/shipment.ts";
export type * from "./model/statement-check.ts";
export type * from "./model/statement-rules.ts";
export type * from "./model/statement.ts";
export type { Claim, Format, Head, ListFile, ListInfo, SourceEvent } from "./sources/source.ts";
export type { OwnershipRule, OwnershipRules, RuleCover, RulePeriod, RuleStatus } from "./score/ownership.ts";
export type { OpenOwned, Ownership } from "./screen/owned.ts";
export type { Stating } from "./screen/stated.ts";
export type { Lists } from "./store/read-lists.ts";
export type { RecordsJudge } from "./screen/dated-records.ts";
export type { Screener, ScreenerSettings } from "./screen/screener.ts";
export type { Manifest, ManifestEvent } from "./shipments/open-manifest.ts";
export { CordonError } from "./model/errors.ts";
export { loadLists } from "./load/load-lists.ts";
export { parseOwnership } from "./score/ownership.ts";
export { historyBuilder } from "./screen/history.ts";
export { ownershipOf } from "./screen/owned.ts";
export { createScreener } from "./screen/screener.ts";
export { parseAuthorities } from "./policy/authorities.ts";
export { balancesDocument, parseBalances } from "./policy/balances.ts";
export { parseRecords } from "./policy/read-records.ts";
export { recordsJudge } from "./screen/dated-records.ts";
export { readDocument, readJson } from "./shipments/document-file.ts";
export { openManifest } from "./shipments/open-manifest.ts";
export { readOwners } from "./shipments/owners.ts";
export { readStatements } from "./shipments/statements.ts";
export { formats, lists } from "./sources/index.ts";
export { ownList } from "./sources/watchlists/own-list.ts";
export { openForLoading, openForReading } from "./store/open.ts";
export { readLists } from "./store/read-lists.ts";

/** Title of each list id, as `loadLists` records it. */
export const listTitles: ReadonlyMap<string, string> = new Map(lists.map(({ id, title }) => [id, title]));

/** The rules about end-use statements that ship, for the setting `stating`. @throws CordonError `usage`. */
export function shippedStatementRules(): StatementRules {
  return readStatementRules(join(import.meta.dirname, "../data"));
}

/** The codes of all findings, by which dated records may name them. @throws CordonError `usage`. */
export function shippedCodes(): readonly string[] {
  const data = join(import.meta.dirname, "../data");
  return findingCodes(
    parseProfile(readProfile(data).json),
    parseOwnership(readData(join(data, "scoring/ownership-1.0.json")).json),
  );
}

/** A screener with the place rules, the scoring profile and the risk categories that ship. @throws CordonError `no-list`, `usage`. */
export function openShippedScreener(
  settings: Omit<ScreenerSettings, "places" | "profile" | "categories">,
): Screener {
  const data = join(import.meta.dirname, "../data");
  return createScreener({
    ...settings,
    lists: withAges(settings.lists, settings.asOf),
    places: readPlaces(data),
    categories: parseCategories(readData(join(data, "scoring/categories-1.0.json")).json),
    profile: parseProfile(readProfile(data).json),
  });
}
