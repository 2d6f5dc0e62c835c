import type { LicenceAsk } from "../model/determination.ts";
import { useSigns } from "../text/use-signs.ts";
import { isFavourable } from "../text/use-words-data.ts";
import type { UseSign } from "../text/use-words-data.ts";

/** What the uses of an ask speak of. What is stated beside the end use adds uses that ask for more, never one that asks for less. */
export function signsOf({
  endUse,
  alsoStated = [],
}: Pick<LicenceAsk, "endUse" | "alsoStated">): ReadonlySet<UseSign> {
  const added = alsoStated.flatMap((text) => [...useSigns(text)]).filter((sign) => !isFavourable(sign));
  return new Set([...useSigns(endUse), ...added]);
}
