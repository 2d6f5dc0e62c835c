import type { ExitCode } from "./exit.ts";

/** How a command hands back its exit code. */
export type Finish = (code: ExitCode) => void;

/** Options of every command. */
export interface GlobalOptions {
  readonly quiet?: boolean;
}
