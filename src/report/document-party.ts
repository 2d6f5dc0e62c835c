import { listingsOf } from "../model/screening.ts";
import type { Hit, Listing, PartyScreening } from "../model/screening.ts";
import { qualifierDocument, setAsideDocument } from "./document-set-aside.ts";
import { listedName } from "./listed-name.ts";
import type { ScreeningDocument } from "./schema.ts";
import { reasonWords } from "./wording.ts";

type PartyDocument = ScreeningDocument["parties"][number];
type HitDocument = PartyDocument["hits"][number];
type ListingDocument = HitDocument["listings"][number];

export function partyDocument(result: PartyScreening): PartyDocument {
  const { party, status, reason, hits, furtherHits, setAside, furtherSetAside } = result;
  return {
    role: party.role,
    name: party.name,
    kind: party.kind,
    country: party.country,
    address: party.address?.text,
    birthDate: party.birthDate,
    established: party.established,
    industry: party.industry,
    headquarters: party.headquarters,
    identifiers: party.identifiers.map(({ scheme, value }) => ({ scheme, value })),
    status,
    reason: reason === undefined ? undefined : { code: reason, text: reasonWords(reason) },
    hits: hits.map(hitDocument),
    furtherHits,
    setAside: setAside.map(setAsideDocument),
    furtherSetAside,
  };
}

function hitDocument(hit: Hit): HitDocument {
  const { match, entry } = hit;
  return {
    entry: entry.id,
    listedName: listedName(entry),
    score: match.score / 100,
    grade: match.grade,
    listings: listingsOf(hit).map(listingDocument),
  };
}

function listingDocument({ match, entry }: Listing): ListingDocument {
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
