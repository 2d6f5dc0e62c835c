/** How paragraphs of the Code of Federal Regulations are lettered, outermost first: (a), (1), (i), (A). */
const LEVELS = ["letter", "number", "roman", "capital"] as const;
type Level = (typeof LEVELS)[number];

const ROMAN = /^(?:xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/;
/** `(aa)` behind `(z)`; `(ii)` is always a figure. */
const LETTER = /^(?:[a-z]|([a-hj-uwyz])\1)$/;
const LABELS = /^\*?\s*((?:\([A-Za-z0-9]{1,5}\)\s*)+)/;
const VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };

/** Labels at the head of a paragraph and the text behind them; the asterisk of significant military equipment is left aside. */
export function labelsOf(text: string): { readonly labels: readonly string[]; readonly rest: string } {
  const found = LABELS.exec(text);
  if (!found) return { labels: [], rest: text };
  return {
    labels: [...found[1]!.matchAll(/\(([A-Za-z0-9]+)\)/g)].map(([, one]) => one!),
    rest: text.slice(found[0].length),
  };
}

/** What a paragraph ends with that opens a list beneath it. */
const OPENS = /(?::|—|–|\bfollows\.?)\s*$/;

/** Follows labels through a text and tells each paragraph's place, such as `(a)(3)(ii)`. */
export class LabelPath {
  #path: readonly string[] = [];
  #opened = true;

  /** The place of a paragraph by its labels and its text; undefined where a label fits nowhere behind the one before. */
  next(labels: readonly string[], text: string): string | undefined {
    let path = this.#path;
    for (const [at, label] of labels.entries()) {
      // A label straight behind another, `(a)(1)`, stands beneath it.
      const level = at > 0 ? path.length : levelOf(label, path, this.#opened);
      if (level === undefined || level >= LEVELS.length) return undefined;
      path = [...path.slice(0, level), label];
    }
    this.#path = path;
    this.#opened = OPENS.test(text);
    return path.map((one) => `(${one})`).join("");
  }
}

/**
 * The level of a label: the deepest at which it comes next. Where no list was opened, `(i)` behind `(h)(3)` is the next letter;
 * where one was, it is the first roman figure.
 */
function levelOf(label: string, path: readonly string[], opened: boolean): number | undefined {
  const can = LEVELS.map((level, at) => ({ level, at })).filter(
    ({ level, at }) => isOf(level, label) && at <= path.length,
  );
  const follows = can.filter(({ level, at }) => {
    const before = path[at];
    return orderOf(level, label) === (before === undefined ? 0 : orderOf(level, before)) + 1;
  });
  const first = opened ? follows.findLast(({ at }) => at === path.length) : undefined;
  const second = follows.findLast(({ at }) => at < path.length) ?? can.findLast(({ at }) => at < path.length);
  return (first ?? second ?? can.at(-1))?.at;
}

function isOf(level: Level, label: string): boolean {
  if (level === "number") return /^\d+$/.test(label);
  if (level === "capital") return /^[A-Z]{1,2}$/.test(label);
  return level === "roman" ? ROMAN.test(label) : LETTER.test(label);
}

/** 1 for the first label of a level. */
function orderOf(level: Level, label: string): number {
  if (level === "number") return Number(label);
  if (level === "roman") {
    const values = [...label].map((one) => VALUES[one] ?? 0);
    return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
  }
  return label.toLowerCase().codePointAt(0)! - 96;
}
