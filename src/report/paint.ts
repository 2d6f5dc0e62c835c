import type { Band } from "../model/finding.ts";
import { visible } from "./escape.ts";
import type { PresenterOptions } from "./presenter.ts";
import type { Titles } from "./titles.ts";
import { clip } from "./width.ts";

/** How things look on a terminal; without colour every look is plain text. */
export interface Paint {
  readonly band: Readonly<Record<Band, (text: string) => string>>;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly warn: (text: string) => string;
}

/** What the parts of a table share. */
export interface Sheet {
  readonly width: number;
  readonly paint: Paint;
  /** Of findings; no titles where absent. */
  readonly titles?: Titles;
}

const plain = (text: string) => text;
const PLAIN: Paint = {
  band: { standard: plain, enhanced: plain, hold: plain },
  strong: plain,
  faint: plain,
  warn: plain,
};

export function sheetOf({ paint = PLAIN, width, titles }: PresenterOptions): Sheet {
  return { width, paint, ...(titles && { titles }) };
}

/** Longer than any real name, address or citation; a cell of a megabyte shall not flood the terminal. */
const MOST = 1000;

/** Data made harmless for a terminal. Everything that comes from a file or a list goes through here. */
export function shown(text: string): string {
  return clip(visible(text), MOST);
}
