import type { ListEntry } from "../model/list-entry.ts";
import type { Qualifier } from "../model/match.ts";
import type { Hit, PartyScreening, SetAside } from "../model/screening.ts";
import type { ScreeningDocument } from "./schema.ts";
import { reasonWords } from "./wording.ts";

type PartyDocument = ScreeningDocument["parties"][number];
type HitDocument = PartyDocument["hits"][number];

export function partyDocument(result: PartyScreening): PartyDocument {
  const { party, status, reason, hits, furtherHits, setAside, furtherSetAside } = result;
  return {
    role: party.role,
    name: party.name,
    kind: party.kind,
    country: party.country,
    status,
    reason: reason === undefined ? undefined : { code: reason, text: reasonWords(reason) },
    hits: hits.map(hitDocument),
    furtherHits,
    setAside: setAside.map(setAsideDocument),
    furtherSetAside,
  };
}

/** The entry's primary name; an entry that lists only a place has its address. */
export function listedName({ names, addresses, id }: ListEntry): string {
  return (names.find((name) => name.strength === "primary") ?? names[0])?.text ?? addresses[0]?.text ?? id;
}

function setAsideDocument({ match, entry }: SetAside): PartyDocument["setAside"][number] {
  return {
    entry: entry.id,
    list: entry.list,
    source: entry.source,
    listedName: listedName(entry),
    matched: match.matched,
    nameScore: match.nameScore / 100,
    score: match.score / 100,
    measures: entry.measures,
    qualifiers: match.qualifiers.filter(({ relation }) => relation === "differs").map(qualifierDocument),
  };
}

function qualifierDocument({ feature, relation, factor, query, list }: Qualifier) {
  return { feature, relation, factor: factor / 100, query, list };
}

function hitDocument({ match, entry }: Hit): HitDocument {
  return {
    entry: entry.id,
    list: entry.list,
    source: entry.source,
    kind: entry.kind,
    listedName: listedName(entry),
    matched: match.matched,
    strength: match.strength,
    by: match.by,
    score: match.score / 100,
    grade: match.grade,
    weak: match.weak,
    measures: entry.measures,
    programmes: entry.programmes,
    citations: entry.citations,
    licenceRequirement: entry.licenceRequirement,
    licencePolicy: entry.licencePolicy,
    listedOn: entry.listedOn,
    endsOn: entry.endsOn,
    countries: entry.countries,
    url: entry.url,
    tokens: match.tokens.map(({ query, list, relation, weight, similarity }) => {
      return { query, list, relation, weight: weight / 100, similarity: similarity / 100 };
    }),
    qualifiers: match.qualifiers.map(qualifierDocument),
  };
}
