import { baseOf } from "../match/items/codes.ts";

/** One item: its true code and the codes proposed, likeliest first. */
export interface JudgedItem {
  readonly truth: string;
  readonly proposed: readonly string[];
}

/** Shares 0–1 of items whose true code was proposed. */
export interface ItemMeasures {
  readonly items: number;
  /** The first code is right to the paragraph. */
  readonly exactTop1: number;
  /** The entry (five characters, a munitions category) is right. */
  readonly entryTop1: number;
  readonly entryTop5: number;
  readonly entryTop10: number;
  /** The category digit is right, munitions list and EAR99 counted as categories of their own. */
  readonly categoryTop1: number;
  /** Of items under an entry that is more than EAR99: those given EAR99, or nothing, as the only answer. */
  readonly missed: number;
}

/** @param items at least one. */
export function measureItems(items: readonly JudgedItem[]): ItemMeasures {
  const share = (holds: (one: JudgedItem) => boolean) => items.filter(holds).length / items.length;
  const within = (most: number) => (one: JudgedItem) =>
    one.proposed.slice(0, most).some((code) => baseOf(code) === baseOf(one.truth));
  const controlled = items.filter(({ truth }) => truth !== "EAR99");
  const missed = controlled.filter(({ proposed }) => proposed.every((code) => code === "EAR99"));
  return {
    items: items.length,
    exactTop1: share(({ truth, proposed }) => proposed[0] === truth),
    entryTop1: share(within(1)),
    entryTop5: share(within(5)),
    entryTop10: share(within(10)),
    categoryTop1: share(({ truth, proposed }) => categoryOf(proposed[0] ?? "") === categoryOf(truth)),
    missed: controlled.length === 0 ? 0 : missed.length / controlled.length,
  };
}

/** The category digit of an ECCN, `M` for the munitions lists, the code itself for others. */
export function categoryOf(code: string): string {
  if (/^\d[A-E]/.test(code)) return code[0]!;
  return /^(?:[XVI]+(?:\(|$)|ML)/.test(code) ? "M" : code;
}
