import type { EndUseStatement } from "../../model/statement.ts";
import { useSigns } from "../../text/use-signs.ts";
import type { UseSign } from "../../text/use-words-data.ts";
import { isFavourable } from "../../text/use-words-data.ts";
import type { Case } from "../rule.ts";
import { describedUses, namedUses } from "../uses.ts";
import type { Fault } from "./fault.ts";
import { endUseOf } from "./stated-use.ts";

/** Signs that say the same of a use. */
const SAME: Partial<Readonly<Record<UseSign, UseSign>>> = { "military-body": "military" };
const LONGEST = 160;

/**
 * A statement states a use that asks for a look and of which the shipment says nothing: its end use, its users' names, what its
 * goods are for; or leaves out one that the shipment's end use states.
 */
export function useFault({ endUse }: EndUseStatement, facts: Case): Fault[] {
  if (endUse === undefined) return [];
  const { endUse: papers } = facts.shipment;
  const [stated, shipped] = [gravesOf(useSigns(endUse)), gravesOf(useSigns(papers))];
  const named = [...namedUses(facts), ...describedUses(facts)].map(({ sign }) => sign);
  const told = gravesOf([...useSigns(endUseOf(facts)), ...named]);
  const isAdded = [...stated].some((sign) => !told.has(sign));
  const isLeftOut = [...shipped].some((sign) => !stated.has(sign));
  if (!isAdded && !isLeftOut) return [];
  return [
    {
      fault: "end_use",
      stated: endUse.slice(0, LONGEST),
      ...(papers === undefined ? {} : { shipped: papers.slice(0, LONGEST) }),
    },
  ];
}

function gravesOf(signs: Iterable<UseSign>): ReadonlySet<UseSign> {
  return new Set([...signs].filter((sign) => !isFavourable(sign)).map((sign) => SAME[sign] ?? sign));
}
