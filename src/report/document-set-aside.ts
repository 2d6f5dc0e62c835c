import type { Qualifier } from "../model/match.ts";
import type { SetAside } from "../model/screening.ts";
import { listedName } from "./listed-name.ts";
import type { ScreeningDocument } from "./schema.ts";

type SetAsideDocument = ScreeningDocument["parties"][number]["setAside"][number];

export function setAsideDocument({ match, entry }: SetAside): SetAsideDocument {
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

export function qualifierDocument({ feature, relation, odds, query, list }: Qualifier) {
  return { feature, relation, odds, query, list };
}
