import { setImmediate } from "node:timers/promises";
import { CordonError } from "../model/errors.ts";
import { visible } from "../report/escape.ts";
import type { Io } from "./io.ts";
import { progressOn } from "./progress.ts";

/** Cases after which Ctrl-C, a closed pipe and the progress line get their turn. */
const TURN = 50;

export interface TurnOptions {
  readonly quiet: boolean;
  /** `cases`, `queries`. */
  readonly what: string;
}

/**
 * The values one by one until they end or nobody reads the results any more.
 * @throws CordonError `interrupted`.
 */
export async function* inTurns<T>(
  io: Io,
  values: AsyncIterable<T>,
  { quiet, what }: TurnOptions,
): AsyncGenerator<T> {
  const progress = progressOn(io, quiet || io.outIsTerminal);
  let count = 0;
  try {
    for await (const value of values) {
      if (io.signal.aborted) break;
      yield value;
      if (++count % TURN !== 0) continue;
      progress.show(`${count} ${what}`);
      await setImmediate();
    }
  } finally {
    progress.end();
  }
  if (io.signal.reason !== "interrupted") return;
  throw new CordonError("interrupted", `Interrupted: ${count} ${what} were looked at, the rest was not`);
}

/** Counts what could not be read, and keeps the first of them to show. */
export class Unread {
  private count = 0;
  private first = "";

  add(texts: readonly string[]): void {
    if (this.count === 0) this.first = texts[0] ?? "";
    this.count += texts.length;
  }

  /** Says on stderr what was left out, if anything was. */
  say(io: Io): void {
    if (this.count === 0) return;
    const such = visible(this.first.slice(0, 80));
    io.err(`cordon: ${this.count} countries or dates could not be read and were left out, such as ${such}\n`);
  }
}
