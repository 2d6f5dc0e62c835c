import { countryCode } from "../text/country.ts";
import { townOf } from "../text/towns.ts";

/** Codes of states and provinces beside towns of several countries; some are ISO codes of others: `GA` is Georgia in the US, and Gabon. */
const STATES: Readonly<Record<string, ReadonlySet<string>>> = {
  AU: codes("ACT NSW NT QLD SA TAS VIC WA"),
  BR: codes("AL AM BA ES MA MG MS MT PA PE PR RO RS SC SE TO"),
  CA: codes("AB BC MB NB NL NS ON PE QC SK"),
  IT: codes(
    `AG AL AO AR AT BA BG BI BN BO BR BS BT BZ CA CH CL CN CO CR FM FR GE GR IM LC LI LT LU MC ME MN MO MS MT NA NO NU
    PA PE PG PR PT RE RO SA SI SO SR SV TN TO TR TV VA VC VE VI`,
  ),
  US: codes(
    `AK AL AR AZ CA CO CT DC DE FL GA HI IA ID IL IN KS KY LA MA MD ME MI MN MO MS MT NC ND NE NH NJ NM NV NY OH OK OR PA RI
    SC SD TN TX UT VA VT WA WI WV WY GEORGIA`,
  ),
};

/** Names of states and provinces that are those of no country or large town elsewhere. */
const NAMES: Readonly<Record<string, ReadonlySet<string>>> = {
  AU: names("new south wales; queensland; south australia; tasmania; western australia"),
  CA: names(
    "alberta; british columbia; manitoba; new brunswick; newfoundland; nova scotia; ontario; quebec; saskatchewan",
  ),
  US: names(
    `alabama; alaska; arizona; arkansas; california; colorado; connecticut; delaware; florida; hawaii; idaho; illinois; indiana
    iowa; kansas; kentucky; louisiana; maine; maryland; massachusetts; michigan; minnesota; mississippi; missouri; nebraska
    nevada; new hampshire; new jersey; new mexico; new york; north carolina; north dakota; ohio; oklahoma; oregon; pennsylvania
    rhode island; south carolina; south dakota; tennessee; texas; utah; vermont; virginia; washington; west virginia; wisconsin
    wyoming`,
  ),
};

function codes(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}

function names(list: string): ReadonlySet<string> {
  return new Set(list.split(/;\s*|\n\s*/));
}

/**
 * The country of a town before the name of a state or province (`Dublin, Ohio`), or of a known town before the code of one in a
 * country that has a town of that name, where the code is not that of another such country: `Savannah, GA` and `Genova (GE)`, but
 * `Vancouver, CA`.
 */
export function countryOfTownInState(town: string, written: string): string | undefined {
  // `AL 35203`.
  const state = written.replace(/\s+\d[\d-]*$/, "");
  const name = state.toLowerCase().replaceAll(/\s+/g, " ");
  const named = Object.keys(NAMES).find((country) => NAMES[country]!.has(name));
  if (named !== undefined && town.trim() !== "") return named;
  if (!/^(?:[A-Z]{2,3}|georgia)$/i.test(state)) return undefined;
  const found = townOf(town);
  if (found === undefined) return undefined;
  const places = [found.country, ...found.alsoIn];
  if (places.includes(countryCode(state) ?? "")) return undefined;
  return places.find((country) => STATES[country]?.has(state.toUpperCase()));
}
