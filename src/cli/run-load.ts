import { CordonError } from "../model/errors.ts";
import { loadLists } from "../load/load-lists.ts";
import type { LoadOutcome } from "../load/load-lists.ts";
import { visible } from "../report/escape.ts";
import { listsReport } from "../report/index.ts";
import { formats, lists } from "../sources/index.ts";
import { withAge } from "../sources/list-ages.ts";
import { ownList } from "../sources/watchlists/own-list.ts";
import { openForLoading } from "../store/open.ts";
import { EXIT, exitOf } from "./exit.ts";
import type { ExitCode } from "./exit.ts";
import { listsPath } from "./home.ts";
import type { Io } from "./io.ts";
import { progressOn } from "./progress.ts";

export interface LoadCommandOptions {
  readonly acceptShrink?: string;
  readonly allowPartial?: boolean;
  readonly own?: string;
  readonly map?: Readonly<Record<string, string>>;
  readonly output: "table" | "json";
  readonly quiet: boolean;
}

/** Loads list files, shows what was loaded, and says of each refused list why its old data stays. */
export async function runLoad(
  io: Io,
  files: readonly string[],
  options: LoadCommandOptions,
): Promise<ExitCode> {
  if (options.acceptShrink?.trim() === "") throw new CordonError("usage", "--accept-shrink needs a reason");
  const own = ownFormat(options);
  const progress = progressOn(io, options.quiet);
  const db = openForLoading(listsPath(io.env));
  try {
    const outcomes = await loadLists(db, files, {
      formats: own ? [own] : formats,
      titles: new Map([
        ...lists.map(({ id, title }) => [id, title] as const),
        ...(own ? [[own.list, options.own ?? ""] as const] : []),
      ]),
      now: io.now().toISOString(),
      ...(options.acceptShrink === undefined ? {} : { acceptShrink: options.acceptShrink }),
      ...(options.allowPartial === undefined ? {} : { allowPartial: options.allowPartial }),
      progress: (stage, entries) => {
        if (io.signal.reason === "interrupted" && stage !== "index")
          throw new CordonError("interrupted", "Interrupted: the lists loaded before stay as they were");
        progress.show(stage === "index" ? "building the index" : `${stage}: ${entries} entries`);
      },
    });
    progress.end();
    const today = io.now().toISOString().slice(0, 10);
    const loaded = outcomes.flatMap((outcome) =>
      "record" in outcome ? [withAge(outcome.record, today)] : [],
    );
    if (loaded.length > 0 || options.output === "json") await io.out(listsReport[options.output](loaded));
    return outcomes.map((outcome) => refusal(io, outcome)).reduce(strictest, EXIT.done);
  } finally {
    progress.end();
    db.close();
  }
}

function ownFormat({ own, map }: LoadCommandOptions) {
  if (own !== undefined) return ownList({ name: own, map: map ?? {} });
  if (map === undefined) return undefined;
  throw new CordonError("usage", "--map goes with --own NAME", "Official lists need no mapping.");
}

function refusal(io: Io, outcome: LoadOutcome): ExitCode {
  if (!("error" in outcome)) return EXIT.done;
  const { error, list } = outcome;
  if (!(error instanceof CordonError) || error.code === "interrupted") throw error;
  io.err(`cordon: ${list} was refused, what was loaded before stays: ${visible(error.message)}\n`);
  if (error.hint !== undefined) io.err(`  ${visible(error.hint)}\n`);
  return exitOf(error.code);
}

function strictest(a: ExitCode, b: ExitCode): ExitCode {
  return a === EXIT.done ? b : a;
}
