/** Whole numbers from 0, in as few bytes as they need. */
export type Numbers = Uint8Array | Uint16Array | Uint32Array;

/** Lists of whole numbers one behind the other, and where each begins; one start more than there are lists. */
export interface Lists {
  readonly starts: Uint32Array;
  readonly all: Numbers;
}

/** Whole numbers from 0 in the smallest array that holds them. */
export function numbersOf(all: readonly number[]): Numbers {
  let most = 0;
  for (const one of all) if (one > most) most = one;
  return most < 0x100 ? Uint8Array.from(all) : most < 0x10000 ? Uint16Array.from(all) : Uint32Array.from(all);
}

/** Lists laid one behind the other; `size` of them where the last are missing. */
export function listsOf(lists: readonly (readonly number[] | undefined)[], size = lists.length): Lists {
  const starts = new Uint32Array(size + 1);
  const all: number[] = [];
  for (let at = 0; at < size; at++) {
    for (const one of lists[at] ?? []) all.push(one);
    starts[at + 1] = all.length;
  }
  return { starts, all: numbersOf(all) };
}

/** One list of several; none where there is no such list. */
export function listAt({ starts, all }: Lists, at: number): Numbers {
  return at < 0 || at >= starts.length - 1 ? NONE : all.subarray(starts[at], starts[at + 1]);
}

const NONE = new Uint8Array(0);
