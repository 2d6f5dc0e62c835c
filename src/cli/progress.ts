import type { Io } from "./io.ts";

const AFTER_MS = 1000;
const EVERY_MS = 100;
const BAR = 24;

/** A progress line on stderr, shown on a terminal once a command runs longer than a second. */
export interface Progress {
  /** `share` is 0–1 where the end is known. */
  show(text: string, share?: number): void;
  /** Wipes the line. */
  end(): void;
}

export function progressOn(io: Io, quiet: boolean): Progress {
  if (quiet || !io.errIsTerminal) return { show: () => undefined, end: () => undefined };
  const started = io.now().getTime();
  let last = started + AFTER_MS - EVERY_MS;
  let shown = false;
  return {
    show(text, share) {
      const now = io.now().getTime();
      if (now - last < EVERY_MS) return;
      last = now;
      shown = true;
      const filled = Math.round(BAR * Math.min(1, share ?? 0));
      const bar = share === undefined ? "" : `${"█".repeat(filled)}${"░".repeat(BAR - filled)} `;
      io.err(`\r\u001b[K${bar}${text}`);
    },
    end() {
      if (shown) io.err("\r\u001b[K");
      shown = false;
    },
  };
}
