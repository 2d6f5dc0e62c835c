import type { TokenEvidence } from "../../model/match.ts";
import type { Alignment, Weighed } from "./alignment.ts";

/** What an alignment rests on, word by word: pairs, contradictions, then what stands on one side alone. */
export function evidenceOf(
  query: readonly Weighed[],
  list: readonly Weighed[],
  { taken, clashes }: Alignment,
): TokenEvidence[] {
  const all = Math.max(1, weigh(query, -1) + weigh(list, -1));
  const share = (weight: number) => Math.round((100 * weight) / all);
  const tokens: TokenEvidence[] = taken.map((link) => ({
    query: words(query, link.query),
    list: words(list, link.list),
    relation: link.relation,
    weight: share(weigh(query, link.query) + weigh(list, link.list)),
    similarity: link.similarity,
  }));
  let [queryUsed, listUsed] = [0, 0];
  for (const link of [...taken, ...clashes]) {
    queryUsed |= link.query;
    listUsed |= link.list;
  }
  for (const clash of clashes) {
    tokens.push({
      query: words(query, clash.query),
      list: words(list, clash.list),
      relation: "contradicted",
      weight: share(weigh(query, clash.query) + weigh(list, clash.list)),
      similarity: Math.round(100 * clash.likeness),
    });
  }
  for (const [i, { text, weight }] of query.entries()) {
    if (!(queryUsed & (1 << i)))
      tokens.push({ query: text, relation: "missing", weight: share(weight), similarity: 0 });
  }
  for (const [i, { text, weight }] of list.entries()) {
    if (!(listUsed & (1 << i)))
      tokens.push({ list: text, relation: "extra", weight: share(weight), similarity: 0 });
  }
  return tokens;
}

function weigh(side: readonly Weighed[], mask: number): number {
  return side.reduce((total, { weight }, i) => total + (mask & (1 << i) ? weight : 0), 0);
}

function words(side: readonly Weighed[], mask: number): string {
  return side
    .filter((_, i) => mask & (1 << i))
    .map(({ text }) => text)
    .join(" ");
}
