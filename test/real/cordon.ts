import { Readable } from "node:stream";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { main } from "../../src/cli/main.ts";
import type { Io } from "../../src/cli/io.ts";

export interface Ran {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

/** A Cordon of its own with empty lists: whole command lines, in-process, with a fixed clock. */
export function cordon(): { run(...args: string[]): Promise<Ran>; readonly home: string; remove(): void } {
  const home = mkdtempSync(join(tmpdir(), "cordon-real-"));
  return {
    home,
    async run(...args) {
      let out = "";
      let err = "";
      const io: Io = {
        in: Readable.from([]),
        out: (text) => {
          out += text;
          return Promise.resolve();
        },
        err: (text) => {
          err += text;
        },
        env: { CORDON_HOME: home },
        now: () => new Date("2026-11-22T12:00:00Z"),
        signal: new AbortController().signal,
        outIsTerminal: false,
        errIsTerminal: false,
        width: 100,
      };
      const exit = await main(args, io);
      return { exit, out, err };
    },
    remove: () => rmSync(home, { recursive: true, force: true }),
  };
}
