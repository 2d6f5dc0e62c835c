import { statSync } from "node:fs";
import type { ShadowInput } from "../model/shadow.ts";
import { shadowScreenings } from "../screen/shadow.ts";
import { openManifest } from "../shipments/open-manifest.ts";
import { openScreener } from "./open-screener.ts";
import { progressOn } from "./progress.ts";
import { Run } from "./run.ts";
import type { RunInput } from "./run.ts";
import type { ShadowRun } from "./run-shadow.ts";
import { sayFile } from "./say.ts";

type Source = Parameters<typeof openManifest>[0];

/** What came of the manifests. */
interface Screened {
  readonly inputs: readonly ShadowInput[];
  readonly gaps: readonly string[];
  /** Something was not screened. */
  readonly incomplete: boolean;
}

/** Manifests that are about to be screened. */
interface Shadowing {
  /** The place of export stated for all shipments of which no paper tells one. */
  readonly exportFrom?: string | undefined;
  /** Screens them under both profiles, shipment by shipment. */
  screened(): Promise<Screened>;
}

/** Opens lists and manifests. @throws CordonError. */
export async function openShadowed(
  { io, options, next, take }: ShadowRun,
  manifests: readonly Source[],
): Promise<Shadowing> {
  if (manifests.length === 0)
    return { screened: () => Promise.resolve({ inputs: [], gaps: [], incomplete: false }) };
  const { quiet, map } = options;
  const files: RunInput[] = [];
  for (const source of manifests) {
    const manifest = await openManifest(source, map === undefined ? {} : { map });
    files.push({ manifest, ...(typeof source === "string" && { size: statSync(source).size }) });
  }
  const opened = await openScreener(io, options);
  const other = opened.under(next);
  const progress = progressOn(io, quiet || io.outIsTerminal);
  const run = new Run(io, opened.screener, progress, async (screening) => {
    await take(shadowScreenings(screening, other.shipment(screening.shipment, screening.problems)));
  });
  const screened = async (): Promise<Screened> => {
    try {
      const inputs: ShadowInput[] = [];
      for (const file of files) {
        const before = run.summary().shipments;
        await run.read(file);
        const shipments = run.summary().shipments - before;
        inputs.push({ name: file.manifest.name, kind: "manifest", shipments });
      }
      if (opened.owners !== undefined) sayFile(io, opened.owners, quiet);
      const incomplete = run.incomplete() || opened.ownersIncomplete;
      return { inputs, gaps: run.summary().coverage.gaps, incomplete };
    } finally {
      progress.end();
      opened.close();
    }
  };
  return { exportFrom: opened.header.exportFrom, screened };
}
