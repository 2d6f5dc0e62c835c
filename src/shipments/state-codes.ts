import { countryCode } from "../text/country.ts";
import { townOf } from "../text/towns.ts";

/** Codes of states and provinces that are ISO codes of other countries, and one name: `GA` is Georgia in the US, and Gabon. */
const STATES: Readonly<Record<string, ReadonlySet<string>>> = {
  AU: codes("SA"),
  BR: codes("AL AM BA ES MA MG MS MT PA PE PR RO RS SC SE TO"),
  CA: codes("NL PE SK"),
  IT: codes(
    `AG AL AO AR AT BA BG BI BN BO BR BS BT BZ CA CH CL CN CO CR FM FR GE GR IM LC LI LT LU MC ME MN MO MS MT NA NO NU
    PA PE PG PR PT RE RO SA SI SO SR SV TN TO TR TV VA VC VE VI`,
  ),
  US: codes("AL AR AZ CA CO DE GA ID IL IN KY LA MA MD ME MN MO MS MT NC NE PA SC SD TN VA GEORGIA"),
};

function codes(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}

/**
 * The country of a known town before a state or province of it, and no country that has a town of that
 * name: `Savannah, GA` and `Genova (GE)`, but `Vancouver, CA`.
 */
export function countryOfTownInState(town: string, code: string): string | undefined {
  if (!/^(?:[A-Z]{2}|georgia)$/i.test(code)) return undefined;
  const found = townOf(town);
  if (found === undefined) return undefined;
  const places = [found.country, ...found.alsoIn];
  if (places.includes(countryCode(code) ?? "")) return undefined;
  return places.find((country) => STATES[country]?.has(code.toUpperCase()));
}
