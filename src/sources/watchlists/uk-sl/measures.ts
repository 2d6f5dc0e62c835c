import type { Measure } from "../../../model/measure.ts";

/** Correspondent banking relationships are no ships. */
const TRANSPORT = /(?<!relation)ship|port entry|de-?flag|charter|crew servic|transport sanctions|aircraft/i;

/**
 * What the sanctions imposed mean in law: an asset freeze blocks; port, flag, charter, crew and aircraft rules restrict
 * transport; a travel ban, trust services, director disqualification and the rest alone are `other`.
 */
export function measuresOf(imposed: readonly string[]): Measure[] {
  const measures: Measure[] = [];
  // The indicators of the XML are spelt `AssetFreeze`, `Deflag`, `CharteringOfShips`.
  if (imposed.some((text) => /asset ?freeze/i.test(text))) measures.push("blocking");
  if (imposed.some((text) => TRANSPORT.test(text) || /portentry/i.test(text)))
    measures.push("transport_restriction");
  return measures.length > 0 || imposed.length === 0 ? measures : ["other"];
}
