import { fold } from "./fold.ts";
import { OTHER_TOWNS, TOWNS_OF_CONCERN } from "./towns-data.ts";
import { wordTable } from "./word-table.ts";

/** A town that a text names. */
export interface Town {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** The country is one of concern: under an embargo, an arms embargo or a severe regime. */
  readonly ofConcern: boolean;
  /** Countries that have a town of the same name. */
  readonly alsoIn: readonly string[];
}

const NOWHERE: readonly string[] = [];

let built: ReadonlyMap<string, Town> | undefined;

function table(): ReadonlyMap<string, Town> {
  if (built !== undefined) return built;
  const towns = new Map<string, Town>();
  for (const [text, ofConcern] of [
    [OTHER_TOWNS, false],
    [TOWNS_OF_CONCERN, true],
  ] as const)
    for (const row of text.trim().split(/\n(?=\S)/)) {
      const country = row.slice(0, 2);
      for (const entry of row.slice(2).split(",")) {
        const [names = "", also = ""] = entry.split("=");
        const town = { country, ofConcern, alsoIn: also === "" ? NOWHERE : also.trim().split(" ") };
        for (const name of names.trim().split("/")) towns.set(name, town);
      }
    }
  towns.delete("");
  built = towns;
  return towns;
}

/** What stands beside a town's name: g. Moskva, Moscow City, Port of Hamburg, 119021 Moscow. */
const BESIDE =
  /^(?:(?:g|gor|gorod|city of|ville de|ciudad de|port of|port|hafen|puerto de) )|(?: (?:city|gorod|port|seaport|sea port|airport|hafen|shahr|shi|province|oblast|region))$/;
const POSTCODE = /(?:^| )(?:[a-z]{1,2} )?\d{4,}(?= |$)/g;

/** The capital, large town or port of the table that a text is, postcode and `city` aside; undefined where it is none. */
export function townOf(text: string): Town | undefined {
  if (text.length > 60) return undefined;
  const towns = table();
  const whole = fold(text).replaceAll(POSTCODE, "").trim();
  return towns.get(whole) ?? towns.get(whole.replace(BESIDE, "").trim());
}

/** Whether a folded token is a word of a town's name. */
export const isWordOfTown: (token: string) => true | undefined = wordTable([
  [true, OTHER_TOWNS + TOWNS_OF_CONCERN],
]);
