import { Readable } from "node:stream";
import { spawn, spawnSync } from "node:child_process";
import type { SpawnSyncReturns } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import type { Io } from "../../src/cli/io.ts";
import { main } from "../../src/cli/main.ts";

export const ROOT = join(import.meta.dirname, "../..");
export const BINARY = join(ROOT, "bin/cordon.js");
export const UN = join(ROOT, "fixtures/sources/un-sc/xml/consolidated.xml");
const CLOCK = new Date("2026-11-22T08:00:00.000Z");

export const DENIED = "name,country,imo\nBrennerhof Antriebstechnik,DE,\nTaedong Kumyong,KP,9187629\n";
const HEADER = "Shipment ID,Consignee Name,Consignee Country,Destination\n";
const QUIET = "SO-1,Bäckerei Lindner,Germany,Germany\n";
export const MANIFESTS = {
  quiet: HEADER + QUIET,
  found: `${HEADER}${QUIET}SO-2,Brennerhof Antriebstechnik GmbH,Germany,Germany\n`,
  hold: `${HEADER}SO-3,Bäckerei Lindner,Iran,Iran\n`,
  unread: `${HEADER}${QUIET}SO-4,"Ateliers Vernet,France,France\n`,
  both: `${HEADER}SO-2,Brennerhof Antriebstechnik GmbH,Germany,Germany\nSO-4,"Ateliers Vernet,France,France\n`,
  noParty: "Article,Price\n12,3.50\n",
} as const;

export interface Place {
  /** A folder for this test, gone when the test is. */
  readonly folder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Writes a file into the folder; its path. */
  file(name: string, text: string | Uint8Array): string;
}

export function place(): Place {
  const folder = mkdtempSync(join(tmpdir(), "cordon-cli-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return {
    folder,
    env: { PATH: process.env["PATH"], CORDON_HOME: join(folder, "home") },
    file(name, text) {
      const path = join(folder, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
      return path;
    },
  };
}

/** Runs the binary. */
export function cordon({ folder, env }: Place, ...args: string[]): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [BINARY, ...args], { cwd: folder, env, encoding: "utf8" });
}

/** Runs a line of bash in which `cordon` is the binary. */
export function bash({ folder, env }: Place, line: string): SpawnSyncReturns<string> {
  const script = `cordon() { "${process.execPath}" "${BINARY}" "$@"; }\n${line}`;
  return spawnSync("bash", ["--norc", "--noprofile", "-c", script], { cwd: folder, env, encoding: "utf8" });
}

/** Starts the binary; `talk` may act on it at its first output. Resolves when it has ended. */
export async function started(where: Place, args: string[], talk: (pid: number) => void) {
  const child = spawn(process.execPath, [BINARY, ...args], { cwd: where.folder, env: where.env });
  let [stdout, stderr] = ["", ""];
  child.stdout.once("data", () => talk(child.pid!));
  child.stdout.on("data", (data: Buffer) => (stdout += data.toString()));
  child.stderr.on("data", (data: Buffer) => (stderr += data.toString()));
  const status = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return { status, stdout, stderr };
}

/** A home with an own list of two firms loaded. */
export async function loaded(): Promise<Place> {
  const where = place();
  const { exit, stderr } = await run(where, [
    "lists",
    "load",
    where.file("denied.csv", DENIED),
    "--own",
    "denied",
  ]);
  if (exit !== 0) throw new Error(stderr);
  return where;
}

export interface Ran {
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command line in-process, on a fixed clock, with no terminal unless `io` says so. */
export async function run(
  { env }: Pick<Place, "env">,
  args: readonly string[],
  io: Partial<Io> = {},
): Promise<Ran> {
  let [stdout, stderr] = ["", ""];
  const exit = await main(args, {
    in: Readable.from([]),
    out: async (text) => void (stdout += text),
    err: (text) => void (stderr += text),
    env,
    now: () => CLOCK,
    signal: new AbortController().signal,
    outIsTerminal: false,
    errIsTerminal: false,
    width: 100,
    ...io,
  });
  return { exit, stdout, stderr };
}
