import { useSigns } from "../../src/text/use-signs.ts";
import type { UseSign } from "../../src/text/use-words-data.ts";

/** Signs that ask for a look. */
const WEIGHTY = (sign: UseSign): boolean =>
  ![
    "civil",
    "civil-telecom",
    "trade-fair",
    "gift",
    "sojourn",
    "luxury",
    "data-centre",
    "fab",
    "weapons-protection",
  ].includes(sign);

/** The signs of a text that ask for a look, in order. */
export const weighty = (text: string | undefined) => [...useSigns(text)].filter(WEIGHTY).sort();
