/** Texts one behind the other as UTF-8, and where each begins; one start more than there are texts. */
export interface Texts {
  readonly bytes: Uint8Array;
  readonly starts: Uint32Array;
}

/** Texts laid one behind the other. */
export function textsOf(all: readonly string[]): Texts {
  const encoder = new TextEncoder();
  const starts = new Uint32Array(all.length + 1);
  const each = all.map((text) => encoder.encode(text));
  for (const [at, one] of each.entries()) starts[at + 1] = starts[at]! + one.length;
  const bytes = new Uint8Array(starts.at(-1)!);
  for (const [at, one] of each.entries()) bytes.set(one, starts[at]);
  return { bytes, starts };
}

/** How many texts there are. */
export function countOf({ starts }: Texts): number {
  return starts.length - 1;
}

/** Makes texts ready to be read one by one; each is made a string when it is first asked for. */
export function openTexts({ bytes, starts }: Texts): (at: number) => string {
  const known: (string | undefined)[] = [];
  return (at) => (known[at] ??= decoder.decode(bytes.subarray(starts[at]!, starts[at + 1]!)));
}

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
