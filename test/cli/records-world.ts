import { join } from "node:path";
import { ROOT, run } from "./world.ts";
import type { Place } from "./world.ts";

export const EXAMPLE = join(ROOT, "docs/dated-records.yaml");
export const BALANCES = join(ROOT, "docs/dated-records-balances.json");
export const HEADER =
  "Shipment ID,Ship Date,Exporter,Exporter Country,Consignee Name,Consignee Country,Destination,HS Code,Goods Description,ECCN,Value,Currency,End Use\n";
export const LICENSED = (id: string) =>
  `${id},2026-12-01,Lakeside Circuits Inc,US,Hengyu Measuring Instruments Co Ltd,CN,China,854239,ADC 14 bit 3 GSPS,3A001.a.5.a.4,100000.10,USD,Test benches\n`;
export const MISMATCH =
  "M-1,2026-11-25,Brandt GmbH,DE,Aozora Sokki K.K.,JP,Germany,850440,Power supply 24 V DC for rack,EAR99,120.00,EUR,Office\n";
export const EMBARGO =
  'H-1,2026-12-01,Lakeside Circuits Inc,US,Karun Valley Hospital,IR,Iran,901890,"Surgical scissors, steel",EAR99,1000,USD,Patient care\n';

interface Told {
  readonly record: string;
  readonly text: string;
  readonly covers: readonly { readonly code: string; readonly overlay?: string }[];
  readonly draws: readonly object[];
  readonly why: readonly { readonly code: string; readonly text: string }[];
}
interface Line {
  readonly type: string;
  readonly shipment: { readonly id: string };
  readonly score: { readonly total: number; readonly bands: Record<string, string>; readonly vector: string };
  readonly records?: {
    readonly statement: string;
    readonly reasons: readonly object[];
    readonly applied: readonly Told[];
    readonly nearly: readonly Told[];
  };
}

export const screen = (where: Place, rows: string, ...args: string[]) => {
  const file = where.file("shipments.csv", HEADER + rows);
  return run(where, ["screen", file, "--starter", ...args]);
};

export async function lines(where: Place, rows: string, ...args: string[]): Promise<Line[]> {
  const { stdout } = await screen(where, rows, "-o", "jsonl", ...args);
  const all = stdout.trimEnd().split("\n");
  return all.map((line) => JSON.parse(line) as Line).filter(({ type }) => type === "screening");
}
