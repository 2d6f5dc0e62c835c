import { CordonError } from "../model/errors.ts";
import { visible } from "../report/escape.ts";

/** Refuses an id that came before. */
export class Ids {
  private readonly seen = new Map<string, string>();
  private readonly what: string;

  constructor(what: string) {
    this.what = what;
  }

  has(id: string): boolean {
    return this.seen.has(id);
  }

  /** @throws CordonError `input`. */
  add(id: string, where: string): void {
    const before = this.seen.get(id);
    if (before !== undefined) {
      const message = `${where}: ${this.what} ${id.slice(0, 80)} stands already in ${before}`;
      throw new CordonError("input", message, "Each needs one of its own.");
    }
    this.seen.set(id, where);
  }
}

/**
 * A cell with what came from outside: unseen characters are shown, quotes doubled. No `'` before a possible formula, as
 * results for spreadsheets have it: these ids are joined with the user's own.
 */
export function idCell(id: string): string {
  const text = visible(id);
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
