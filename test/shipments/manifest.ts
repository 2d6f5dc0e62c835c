import type { RowProblem, Shipment } from "../../src/model/shipment.ts";
import { openManifest } from "../../src/shipments/open-manifest.ts";
import type { MappedColumn } from "../../src/shipments/open-manifest.ts";

export interface ReadManifest {
  readonly shipments: readonly Shipment[];
  readonly problems: readonly RowProblem[];
  /** `Header → field`, only the columns that are read. */
  readonly fields: Readonly<Record<string, string>>;
  readonly mapping: readonly MappedColumn[];
  readonly rows: number;
  readonly sha256: string;
}

/** Bytes as a stream, in pieces of `size`. */
export async function* inPieces(bytes: Uint8Array, size = bytes.length): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** Reads a whole manifest: a file by its path, or the text or bytes of one called `orders.csv`. */
export async function readManifest(
  input: { readonly path: string } | { readonly text: string | Uint8Array; readonly pieces?: number },
  map?: Readonly<Record<string, string>>,
): Promise<ReadManifest> {
  const bytes =
    "path" in input || typeof input.text !== "string" ? input : { ...input, text: Buffer.from(input.text) };
  const source =
    "path" in bytes
      ? bytes.path
      : { name: "orders.csv", stream: inPieces(bytes.text as Uint8Array, bytes.pieces ?? 1 << 20) };
  const manifest = await openManifest(source, map === undefined ? {} : { map });
  const shipments: Shipment[] = [];
  const problems: RowProblem[] = [];
  for await (const event of manifest.events)
    if ("shipment" in event) shipments.push(event.shipment);
    else problems.push(event.problem);
  const fields = manifest.mapping.flatMap(({ column, field }) =>
    field === undefined ? [] : [[column, field]],
  );
  const { mapping } = manifest;
  return { shipments, problems, fields: Object.fromEntries(fields), mapping, ...manifest.summary() };
}

/** As `readManifest`, of a fixture by its name. */
export const readFixture = (name: string) =>
  readManifest({ path: new URL(`../../fixtures/shipments/${name}`, import.meta.url).pathname });

/** Problem codes with the lines on which they stand: `damaged-code 3`. */
export const codes = ({ problems }: ReadManifest): string[] =>
  problems.map(({ code, line }) => `${code} ${line}`);

/** `role: name` of all parties, shipment by shipment. */
export const parties = ({ shipments }: ReadManifest): string[][] =>
  shipments.map((shipment) => shipment.parties.map(({ role, name }) => `${role}: ${name}`));
