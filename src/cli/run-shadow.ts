import { join } from "node:path";
import { CordonError } from "../model/errors.ts";
import type { ShadowInput, ShadowProfile } from "../model/shadow.ts";
import type { Shadowed } from "../model/shadow.ts";
import { shadowPresenters } from "../report/shadow.ts";
import { visible } from "../report/escape.ts";
import { resultFaults } from "../report/shadow-notes.ts";
import { shadowStatement } from "../report/shadow-words.ts";
import { parseOwnership, withOwnership } from "../score/ownership.ts";
import { ShadowCount } from "../screen/shadow-count.ts";
import { readData } from "../sources/reference.ts";
import { eachOnce } from "./each-once.ts";
import { EXIT } from "./exit.ts";
import type { ExitCode } from "./exit.ts";
import { DATA } from "./home.ts";
import type { Io } from "./io.ts";
import { lookOf } from "./look.ts";
import { profileOn } from "./profile-on.ts";
import { profileFile, profileOfResult } from "./profiles.ts";
import type { ProfileFile } from "./profiles.ts";
import { openSaved } from "./saved-files.ts";
import type { EvalFile } from "./eval-input.ts";
import { shadowResult } from "./shadow-result.ts";
import { openShadowed } from "./shadow-manifests.ts";
import { version } from "./version.ts";

export interface ShadowOptions {
  readonly output: "table" | "json";
  readonly profile?: readonly string[];
  readonly map?: Readonly<Record<string, string>>;
  readonly owners?: string;
  /** From where goods of manifests are exported of which no paper tells it. */
  readonly from?: string;
  readonly starter?: boolean;
  readonly failOnLooser?: boolean;
  readonly quiet: boolean;
}

/** What the parts of a shadow run share. */
export interface ShadowRun {
  readonly io: Io;
  readonly options: ShadowOptions;
  readonly inForce: ProfileFile;
  readonly next: ProfileFile;
  take(one: Shadowed): Promise<void>;
}

/** Scores shipments under two profiles and writes each that moves as it comes. @throws CordonError. */
export async function runShadow(
  io: Io,
  path: string,
  files: readonly string[],
  options: ShadowOptions,
): Promise<ExitCode> {
  eachOnce(files);
  const asOf = io.now().toISOString().slice(0, 10);
  const next = await profileFile(path);
  const inForce = await profileOn(asOf, options.profile, profileOfResult);
  const rules = parseOwnership(readData(join(DATA, "scoring/ownership-1.0.json")).json);
  const profiles = {
    inForce: withOwnership(inForce.profile, rules),
    next: withOwnership(next.profile, rules),
  };
  const { results, manifests } = await sorted(io, files, options);
  const presenter = shadowPresenters[options.output](await lookOf(io));
  const count = new ShadowCount();
  const run: ShadowRun = {
    io,
    options,
    inForce,
    next,
    async take(one) {
      count.add(one);
      await io.out(presenter.shipment(one));
    },
  };
  const read = await openShadowed(run, manifests);
  const nextThreshold = next.profile.match.near;
  await io.out(
    presenter.begin({
      version: version(),
      asOf,
      inForce: headOf(inForce),
      next: headOf(next),
      nextThreshold,
      ...(read.exportFrom === undefined ? {} : { exportFrom: read.exportFrom }),
    }),
  );
  const screened = await read.screened();
  const inputs: ShadowInput[] = [...screened.inputs];
  for (const file of results) inputs.push(await shadowResult(run, file, profiles));
  const counted = count.counted();
  const summary = {
    ...counted,
    inputs,
    gaps: screened.gaps,
    starter: (options.starter ?? false) || inputs.some(({ run: made }) => made?.starter),
  };
  await io.out(presenter.end(summary));
  const left = io.signal.aborted;
  for (const input of left ? [] : inputs)
    for (const fault of resultFaults(input)) io.err(`cordon: ${visible(input.name)}: ${fault}\n`);
  if (!options.quiet && !io.outIsTerminal && !left) io.err(`cordon: ${shadowStatement(summary)}\n`);
  if (options.failOnLooser && counted.looser > 0) return EXIT.found;
  const lacking = inputs.some(({ kind, shipments, cut }) => kind === "result" && (shipments === 0 || cut));
  return counted.shipments === 0 || screened.incomplete || lacking || left ? EXIT.input : EXIT.done;
}

interface Sorted {
  readonly results: readonly EvalFile[];
  /** Paths, or standard input as it was begun. */
  readonly manifests: readonly (
    | string
    | { readonly name: string; readonly stream: AsyncIterable<Uint8Array> }
  )[];
}

/** Saved results and manifests apart. @throws CordonError `usage` for options of manifests where there is none. */
async function sorted(io: Io, files: readonly string[], options: ShadowOptions): Promise<Sorted> {
  const results: EvalFile[] = [];
  const manifests: Sorted["manifests"][number][] = [];
  for (const path of files) {
    const { file, saved } = await openSaved(io, path);
    if (saved) results.push(file);
    else manifests.push(path === "-" ? { name: file.name, stream: file.open() } : path);
  }
  const idle = (["map", "owners", "from", "starter"] as const).find((name) => options[name] !== undefined);
  if (manifests.length === 0 && idle !== undefined)
    throw new CordonError("usage", `--${idle} goes with a manifest`, "Saved results are scored as they are.");
  return { results, manifests };
}

function headOf({ profile, sha256 }: ProfileFile): ShadowProfile {
  const { id, version: of, effective } = profile;
  return { id, version: of, sha256, ...(effective !== undefined && { effective }) };
}
