import { unpackIndex } from "../match/parties/index-data.ts";
import type { IndexData } from "../match/parties/index-data.ts";
import { CordonError } from "../model/errors.ts";
import type { IndexName, Lists } from "../store/read-lists.ts";

/** The retrieval index over the loaded lists. @throws CordonError `no-list` where it is missing or damaged. */
export function openIndex(lists: Lists, name: IndexName): IndexData {
  const parts = lists.index(name);
  try {
    const index = parts && unpackIndex(parts);
    if (index) return index;
  } catch {
    // Bytes that are no index: as good as none.
  }
  const hint = "A load was cut short or another version made it: run `cordon lists load FILE…` again.";
  throw new CordonError(
    "no-list",
    "The retrieval index of the lists is missing or damaged: nothing was screened",
    hint,
  );
}
