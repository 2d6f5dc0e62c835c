import { once } from "node:events";
import { EXIT } from "./exit.ts";

/** All that a command may touch of the world outside: handed in, so that tests run whole command lines in-process. */
export interface Io {
  /** Standard input. */
  readonly in: AsyncIterable<Uint8Array>;
  /** Results. Resolves when more may be written. */
  out(text: string): Promise<void>;
  /** Messages and progress. */
  err(text: string): void;
  readonly env: Readonly<Record<string, string | undefined>>;
  now(): Date;
  /** Aborted by Ctrl-C, or when nobody reads the results any more. */
  readonly signal: AbortSignal;
  readonly outIsTerminal: boolean;
  readonly errIsTerminal: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}

/** Why `Io.signal` was aborted. */
export type AbortReason = "interrupted" | "closed";

/** The real streams, clock and signals. A second Ctrl-C ends the process at once. */
export function processIo(real: NodeJS.Process): Io {
  const stop = new AbortController();
  real.once("SIGINT", () => stop.abort("interrupted" satisfies AbortReason));
  real.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE" && stop.signal.reason !== "closed") {
      real.stderr.write(`cordon: the results could not be written: ${error.message}\n`);
      // Whatever the command came to, nobody has its answer; thrown from here it would exit with 1, "found".
      real.once("exit", () => (real.exitCode = EXIT.input));
    }
    stop.abort("closed" satisfies AbortReason);
  });
  return {
    get in() {
      return real.stdin;
    },
    async out(text) {
      if (stop.signal.reason === "closed" || real.stdout.write(text)) return;
      await once(real.stdout, "drain", { signal: stop.signal }).catch(() => undefined);
    },
    err: (text) => void real.stderr.write(text),
    env: real.env,
    now: () => new Date(),
    signal: stop.signal,
    outIsTerminal: real.stdout.isTTY,
    errIsTerminal: real.stderr.isTTY,
    width: real.stdout.columns ?? 100,
  };
}
