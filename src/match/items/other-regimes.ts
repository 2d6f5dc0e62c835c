import type { OtherRegime, RegimeSubstance } from "../../model/catalog.ts";
import { folded } from "./folded.ts";
import { openPhrases, phrasesOf } from "./phrases.ts";

/** Finds substances for which another authority decides, by CAS number or by name as a word of its own; the first by name. */
export function openOtherRegimes(
  substances: readonly RegimeSubstance[],
): (text: string, cas: readonly string[]) => OtherRegime | undefined {
  const byCas = new Map(substances.map((one) => [one.cas, one] as const));
  const byName = new Map(
    substances.flatMap((one) => [one.name, ...one.also].map((name) => [folded(name), one] as const)),
  );
  const named = openPhrases(phrasesOf(byName.keys()));
  return (text, cas) => {
    const [name] = [...named.in(folded(text)).words].toSorted();
    const found =
      cas.map((one) => byCas.get(one)).find(Boolean) ?? (name === undefined ? undefined : byName.get(name));
    return found && { regime: found.regime, name: found.name, citation: found.citation };
  };
}
