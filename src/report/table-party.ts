import type { PartyMatch, Qualifier, TokenEvidence } from "../model/match.ts";
import type { Hit, PartyScreening, SetAside } from "../model/screening.ts";
import { listedName } from "./listed-name.ts";
import { flow } from "./flow.ts";
import { type Sheet, shown } from "./paint.ts";
import {
  counted,
  hundredths,
  matchedWords,
  measureWords,
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
  const list = entry.source === entry.list ? entry.list : `${entry.list} ${entry.source}`;
  const name = `${shown(listedName(entry))}, ${shown(list)}, ${shown(entry.id)}`;
  const text = `set aside: ${name}: name ${hundredths(match.nameScore)}, now ${hundredths(match.score)}; ${shown(why.join(" · "))}`;
  return flow([{ text, paint: paint.faint }], { width, indent: 4, hang: 6 });
}

function hitBlock({ match, entry }: Hit, { width, paint }: Sheet): string {
  const list = entry.source === entry.list ? entry.list : `${entry.list} ${entry.source}`;
  const grade = { text: `${hundredths(match.score)} ${match.grade}`, paint: paint.band[bandOfGrade(match)] };
  const countries = entry.countries.length > 0 ? ` (${shown(entry.countries.join(" "))})` : "";
  const listed = { text: shown(listedName(entry)), paint: paint.strong };
  const head = [grade, { text: `  ${shown(list)}  ` }, listed, { text: countries }];
  const law = entry.measures.map(measureWords).map(shown).join(" · ");
  const terms = [entry.licenceRequirement, entry.licencePolicy].filter((text) => text !== undefined);
  const basis = [
    ...entry.citations,
    ...(entry.programmes.length > 0 ? [`programme ${entry.programmes.join(", ")}`] : []),
    ...(entry.listedOn === undefined ? [] : [`listed ${entry.listedOn}`]),
    ...(entry.endsOn === undefined ? [] : [`ends ${entry.endsOn}`]),
    entry.id,
  ];
  const lines = [
    law,
    terms.map(shown).join(" · "),
    basis.map(shown).join(" · "),
    matchedLine(match, listedName(entry)),
    whyLine(match),
  ];
  const details = lines
    .filter((text) => text !== "")
    .map((text, index) => {
      return flow([index === 0 ? { text } : { text, paint: paint.faint }], { width, indent: 6, hang: 8 });
    });
  return [flow(head, { width, indent: 4, hang: 6 }), ...details].join("");
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

function qualifierWords({ feature, relation, factor, query, list }: Qualifier): string {
  return `${feature} ${relation}: ${query} / ${list} (×${hundredths(factor)})`;
}
