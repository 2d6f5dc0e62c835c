import type { Address } from "../../model/party.ts";
import { fold } from "../../text/fold.ts";
import { listedRarity } from "../../text/listed-words.ts";
import { isCityState } from "./address-read.ts";
import { isGeneric, plainWord } from "./address-words.ts";
import { NUMBERS } from "./weights.ts";

/** A town as folded words: `["jinjiang"]`. */
export type Town = readonly string[];

/** Characters read of an address. */
const LONGEST = 1000;
const APART = /[,;/\n]+/;
const BRACKETS = /\([^()]*\)/g;
const HAS_DIGIT = /\d/;
const SAINT = new Set(["st", "saint", "sankt", "san", "sao"]);

/** The town that an address names as its city; undefined where it names none, and where the country (of the address, else `of`) says it already. */
export function townOf({ city, country }: Address, of = country): Town | undefined {
  return city === undefined || isCityState(country ?? of) ? undefined : townsIn(city)[0];
}

/** Whether a listed address lies in that town: by its city, or by a part of its text that is the town's name. */
export function liesIn(town: Town, { text, city }: Address): boolean {
  return townsIn(city ?? text).some(
    (place) => place.length === town.length && place.every((word, at) => word === town[at]),
  );
}

/** Odds by which one town on both sides moves a name's score: lower where many listed parties have their seat. */
export function townOdds(town: Town): number {
  const { townAgrees, knownTownAgrees } = NUMBERS.odds;
  return town.some((word) => listedRarity(word) >= NUMBERS.rareTown) ? townAgrees : knownTownAgrees;
}

/** The parts of an address that may be a town, in telling words. */
function townsIn(text: string): string[][] {
  return text
    .slice(0, LONGEST)
    .replaceAll(BRACKETS, " ")
    .split(APART)
    .map((part) => {
      const words = fold(part)
        .split(" ")
        .filter((word) => word !== "" && !HAS_DIGIT.test(word));
      const named = words.length > 1 && SAINT.has(words[0]!) ? words.slice(1) : words;
      return named.map(plainWord).filter((word) => !isGeneric(word));
    })
    .filter((words) => words.length > 0);
}
