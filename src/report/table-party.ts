import type { PartyMatch, Qualifier, TokenEvidence } from "../model/match.ts";
import type { ListEntry } from "../model/list-entry.ts";
import { listingsOf } from "../model/screening.ts";
import type { Hit, Listing, PartyScreening, SetAside } from "../model/screening.ts";
import { listedName } from "./listed-name.ts";
import { flow } from "./flow.ts";
import { type Sheet, shown } from "./paint.ts";
import {
  counted,
  hundredths,
  matchedWords,
  measureWords,
  onLists,
  reasonWords,
  roleWords,
  thousands,
  TOKEN_SIGNS,
} from "./wording.ts";

/** A party with its hits, or why it could not be screened; indented by two. */
export function partyBlock(
  { party, status, reason, hits, furtherHits, setAside, furtherSetAside }: PartyScreening,
  sheet: Sheet,
): string {
  const { width, paint } = sheet;
  const country = party.country === undefined ? "" : ` (${shown(party.country)})`;
  const why = status === "screened" ? "" : ` could not be screened: ${shown(reasonWords(reason ?? ""))}`;
  const name = { text: shown(party.name), paint: paint.strong };
  const head = [
    { text: `${roleWords(party.role)} ` },
    name,
    { text: country },
    { text: why, paint: paint.warn },
  ];
  const further = `and ${counted(furtherHits, "further match", "further matches")} not listed here`;
  return [
    flow(head, { width, indent: 2, hang: 4 }),
    ...hits.map((hit) => hitBlock(hit, sheet)),
    furtherHits > 0 ? flow([{ text: further, paint: paint.warn }], { width, indent: 4 }) : "",
    ...setAside.map((aside) => setAsideLine(aside, sheet)),
    furtherSetAside > 0
      ? flow([{ text: `and ${thousands(furtherSetAside)} more set aside`, paint: paint.faint }], {
          width,
          indent: 4,
        })
      : "",
  ].join("");
}

/** Not scored, but never hidden: the name matches, and which fact beside it does not. */
function setAsideLine({ match, entry }: SetAside, { width, paint }: Sheet): string {
  const why = match.qualifiers.filter(({ relation }) => relation === "differs").map(qualifierWords);
  const name = `${shown(listedName(entry))}, ${shown(listWords(entry))}, ${shown(entry.id)}`;
  const text = `set aside: ${name}: name ${hundredths(match.nameScore)}, now ${hundredths(match.score)}; ${shown(why.join(" · "))}`;
  return flow([{ text, paint: paint.faint }], { width, indent: 4, hang: 6 });
}

function hitBlock(hit: Hit, sheet: Sheet): string {
  const { match, entry, others } = hit;
  const { width, paint } = sheet;
  const grade = { text: `${hundredths(match.score)} ${match.grade}`, paint: paint.band[bandOfGrade(match)] };
  const listings = listingsOf(hit);
  const countries = countriesOf(listings);
  const listed = { text: shown(listedName(entry)), paint: paint.strong };
  const where =
    others.length === 0
      ? listWords(entry)
      : onLists(new Set(listings.map(({ entry }) => listWords(entry))).size);
  const head = [grade, { text: `  ${shown(where)}  ` }, listed, { text: countries }];
  const evidence = [matchedLine(match, listedName(entry)), whyLine(match)].filter((text) => text !== "");
  return [
    flow(head, { width, indent: 4, hang: 6 }),
    ...(others.length === 0
      ? listingLines(entry, sheet)
      : listings.map((one) => listingLine(one, hit, sheet))),
    ...evidence.map((text) => flow([{ text, paint: paint.faint }], { width, indent: 6, hang: 8 })),
  ].join("");
}

function countriesOf(listings: readonly Listing[]): string {
  const countries = [...new Set(listings.flatMap(({ entry }) => entry.countries))].sort();
  return countries.length > 0 ? ` (${shown(countries.join(" "))})` : "";
}

function listWords({ list, source }: ListEntry): string {
  return source === list ? list : `${list} ${source}`;
}

/** What the one listing of a party means and rests on, a line for each. */
function listingLines(entry: ListEntry, { width, paint }: Sheet): string[] {
  const [law, ...rest] = [measuresOf(entry), termsOf(entry).join(" · "), basisOf(entry).join(" · ")];
  const details = [{ text: law }, ...rest.map((text) => ({ text, paint: paint.faint }))];
  return details
    .filter(({ text }) => text !== "")
    .map((piece) => flow([piece], { width, indent: 6, hang: 8 }));
}

/** One of several lists on which a party stands; name and score where they are not those of the hit. */
function listingLine({ match, entry }: Listing, hit: Hit, { width, paint }: Sheet): string {
  const name = listedName(entry);
  const facts = [
    ...(name === listedName(hit.entry) ? [] : [`as ${shown(name)}`]),
    ...(match.score === hit.match.score ? [] : [`${hundredths(match.score)} ${match.grade}`]),
    ...termsOf(entry),
    ...basisOf(entry),
  ];
  const pieces = [
    { text: `${shown(listWords(entry))}: ${measuresOf(entry)}` },
    { text: ` · ${facts.join(" · ")}`, paint: paint.faint },
  ];
  return flow(pieces, { width, indent: 6, hang: 8 });
}

function measuresOf({ measures }: ListEntry): string {
  return measures.map(measureWords).map(shown).join(" · ");
}

function termsOf({ licenceRequirement, licencePolicy }: ListEntry): string[] {
  return [licenceRequirement, licencePolicy].filter((text) => text !== undefined).map(shown);
}

function basisOf({ citations, programmes, listedOn, endsOn, id }: ListEntry): string[] {
  const basis = [
    ...citations,
    ...(programmes.length > 0 ? [`programme ${programmes.join(", ")}`] : []),
    ...(listedOn === undefined ? [] : [`listed ${listedOn}`]),
    ...(endsOn === undefined ? [] : [`ends ${endsOn}`]),
    id,
  ];
  return basis.map(shown);
}

function bandOfGrade({ grade, weak }: PartyMatch): "hold" | "enhanced" {
  return grade === "same" && !weak ? "hold" : "enhanced";
}

function matchedLine(match: PartyMatch, name: string): string {
  const what = match.matched === name ? "" : ` "${shown(match.matched)}"`;
  return `matched${what} ${matchedWords(match)}`;
}

/** The evidence, pair by pair: `HUAWEI = huawei · country agrees: CN / CN`. */
function whyLine({ tokens, qualifiers }: PartyMatch): string {
  const parts = [...tokens.map(tokenWords), ...qualifiers.map(qualifierWords)];
  return parts.length > 0 ? `why: ${parts.map(shown).join(" · ")}` : "";
}

function tokenWords({ query, list, relation }: TokenEvidence): string {
  if (relation === "contradicted")
    return query === undefined ? `the listed name has ${list}` : `but not ${query}`;
  return [query, TOKEN_SIGNS[relation], list].filter((part) => part !== undefined).join(" ");
}

function qualifierWords({ feature, relation, odds, query, list }: Qualifier): string {
  return `${feature} ${relation}: ${query} / ${list} (odds ×${odds})`;
}
