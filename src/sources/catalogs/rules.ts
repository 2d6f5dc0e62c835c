import { join } from "node:path";
import type { Catalog } from "../../model/catalog.ts";
import { readData } from "../reference.ts";

/** The files of `data/licensing` and `data/countries` that licence determination works with, as they are. */
export interface LicensingFiles {
  readonly us: Record<string, unknown>;
  readonly chart: { readonly rows: Record<string, string[]>; readonly withoutMarks: string[] };
  readonly groups: {
    readonly groups: Record<string, string[]>;
    readonly treatAs: Record<string, string>;
    readonly unReason: { citation: string; countries: string[] };
  };
  readonly conditions: readonly {
    entry: string;
    reason: string;
    column: string;
    only?: readonly string[];
    needs: string;
  }[];
  readonly eu: Record<string, unknown>;
  readonly uk: Record<string, unknown>;
  readonly jp: Record<string, unknown>;
  readonly euCodes: readonly string[];
  readonly hsPrefixes: readonly string[];
  readonly catalog: Catalog;
}

/** `data` is the data folder's path. @throws CordonError `usage` where a file is missing. */
export function readLicensing(data: string, catalog: Catalog): LicensingFiles {
  const read = <T>(...path: string[]) => readData(join(data, ...path)).json as T;
  const annex = read<{ entries: { code: string }[] }>("catalog", "eu-annex-i.json");
  const measures = read<{ prefixes: string[] }>("licensing", "eu-hs-measures.json");
  return {
    us: read("licensing", "us.json"),
    chart: read("licensing", "us-chart.json"),
    groups: read("countries", "groups.json"),
    conditions: read<{ conditions: LicensingFiles["conditions"] }>("licensing", "us-conditions.json")
      .conditions,
    eu: read("licensing", "eu.json"),
    uk: read("licensing", "uk.json"),
    jp: read("licensing", "jp.json"),
    euCodes: annex.entries.map(({ code }) => code),
    hsPrefixes: measures.prefixes,
    catalog,
  };
}
