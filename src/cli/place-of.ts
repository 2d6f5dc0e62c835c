import { CordonError } from "../model/errors.ts";
import { countryCode } from "../text/country.ts";

/** Parts of countries with rules of their own: Northern Ireland and regions of Ukraine. */
const PLACES: ReadonlySet<string> = new Set(["GB-NIR", "UA-09", "UA-14", "UA-23", "UA-40", "UA-43", "UA-65"]);
/** The same by the names people use. */
const PARTS: Readonly<Record<string, string>> = {
  crimea: "UA-43",
  donetsk: "UA-14",
  luhansk: "UA-09",
  "northern ireland": "GB-NIR",
};

/** The place that an option names: ISO alpha-2, or a part of a country with rules of its own. @throws CordonError `usage`. */
export function placeOf(text: string, option: string): string {
  const plain = text.trim();
  if (PLACES.has(plain.toUpperCase())) return plain.toUpperCase();
  const found = PARTS[plain.toLowerCase()] ?? countryCode(plain);
  if (found !== undefined) return found;
  throw noCountry(text, option, "CN or China; GB-NIR, UA-43");
}

/** The country that an option names, ISO alpha-2. @throws CordonError `usage`. */
export function countryOf(text: string, option: string): string {
  const found = countryCode(text.trim());
  if (found !== undefined) return found;
  throw noCountry(text, option, "DE or Germany");
}

function noCountry(text: string, option: string, such: string): CordonError {
  return new CordonError(
    "usage",
    `${option} ${text}: no such country`,
    `An ISO code or name, such as ${such}.`,
  );
}
