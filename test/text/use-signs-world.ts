import { useSigns } from "../../src/text/use-signs.ts";
import { isFavourable } from "../../src/text/use-words-data.ts";
import type { UseSign } from "../../src/text/use-words-data.ts";

/** Signs that ask for a look; a data centre and a plant for chips do so only beside other facts. */
const WEIGHTY = (sign: UseSign): boolean => !isFavourable(sign) && sign !== "data-centre" && sign !== "fab";

/** The signs of a text that ask for a look, in order. */
export const weighty = (text: string | undefined) => [...useSigns(text)].filter(WEIGHTY).sort();
