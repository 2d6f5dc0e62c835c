import { openTexts, textsOf } from "./texts.ts";
import type { Texts } from "./texts.ts";

/** Records laid one behind the other as JSON. */
export function recordsOf(all: readonly object[]): Texts {
  return textsOf(all.map((one) => JSON.stringify(one)));
}

/** Makes records ready to be read one by one; each is parsed when it is first asked for, and the same object each time. */
export function openRecords<T>(records: Texts): (at: number) => T {
  const textAt = openTexts(records);
  const known: (T | undefined)[] = [];
  return (at) => (known[at] ??= JSON.parse(textAt(at)) as T);
}
