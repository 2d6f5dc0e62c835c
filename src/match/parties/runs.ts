import type { Weighed } from "./alignment.ts";
import { mayJoin } from "./join-table.ts";
import { KIND } from "./weights.ts";

/** Neighbouring words that may be written as one. */
export interface Run {
  /** Bit mask of their places. */
  readonly places: number;
  readonly text: string;
  /** A word of trade is among them. */
  readonly generic: boolean;
}

/** All runs of neighbouring words of a name that may be written as one. */
export function runsOf(side: readonly Weighed[]): Run[] {
  const runs: Run[] = [];
  for (let from = 0; from + 1 < side.length; from++) {
    let text = "";
    let generic = false;
    for (let size = 1; from + size <= side.length; size++) {
      const word = side[from + size - 1]!;
      if (word.kind === KIND.legal || !mayJoin(size, text.length, word.text.length)) break;
      text += word.text;
      generic ||= word.kind === KIND.generic;
      if (size > 1) runs.push({ places: ((1 << size) - 1) << from, text, generic });
    }
  }
  return runs;
}
