import { align } from "./align.ts";
import type { Alignment, Weighed } from "./alignment.ts";
import { cutBeside } from "./cut-beside.ts";
import type { CutName } from "./cut-name.ts";
import { openCut } from "./cut-search.ts";
import { evidenceOf } from "./evidence.ts";
import type { IndexData } from "./index-data.ts";
import { MAX_TOKENS, PARTY_KINDS } from "./index-data.ts";
import { openLinks } from "./links.ts";
import { lookName } from "./look-name.ts";
import { openVocabulary } from "./lookup.ts";
import type { Vocabulary } from "./lookup.ts";
import type { PartyKind } from "../../model/party.ts";
import type { TokenEvidence } from "../../model/match.ts";
import { isReadAloud, isWeak, kindIn } from "./name-facts.ts";
import type { PlaceBeside } from "./place-beside.ts";
import { openRetrieval } from "./retrieve.ts";
import { sum } from "./side.ts";
import { NUMBERS } from "./weights.ts";

/** The best name of one entry for a query, by name alone. */
export interface NameHit {
  /** Row of the entry in the store. */
  readonly entry: number;
  /** Which of its names. */
  readonly name: number;
  readonly weak: boolean;
  /** The words of the query form that met it. */
  readonly query: readonly Weighed[];
  readonly alignment: Alignment;
  /** What the query says beside the name that was met. */
  readonly place?: PlaceBeside;
  /** What the score rests on; made when it is asked for. */
  readonly evidence: () => TokenEvidence[];
}

/** A name that was met, whoever holds it. */
type Met = Omit<NameHit, "entry" | "name">;

/** What a search asks for. */
export interface Ask {
  readonly tokens: readonly string[];
  /** What the query says it is; tells how names of unknown kind are read. */
  readonly kind: PartyKind;
  /** Hundredths. */
  readonly threshold: number;
  /** The tokens are how a name in Chinese characters is read aloud. */
  readonly readAloud?: boolean;
  /** Names scored at most, the likeliest first; without it all that can reach the threshold. */
  readonly limit?: number;
}

/** An index opened for searching; it keeps what it looked up between searches. */
export interface NameSearch {
  readonly vocabulary: Vocabulary;
  /**
   * All entries with a name that reaches the threshold for one form of a query name, one hit an entry, strongest first. A weak
   * alias counts only when it is met exactly, and then never reaches the grade *same*.
   */
  search(ask: Ask): NameHit[];
  /** Entries with a name that a cut name is the beginning of, one hit an entry; none where it is a cut word alone in which so many begin alike. */
  begun(cut: CutName, kind: PartyKind): NameHit[];
}

/** Entries that a cut name may be the beginning of, at most, where its whole words tell too little. */
const MOST_BEGUN = 10;

/** Opens an index for searching. Memory of about thirty bytes a name is taken once. */
export function openSearch(index: IndexData): NameSearch {
  const vocabulary = openVocabulary(index);
  const retrieve = openRetrieval(index, vocabulary);
  const links = openLinks(index);
  const words = Array<Weighed | undefined>(index.vocabulary.length);
  const wordOf = (id: number): Weighed =>
    (words[id] ??= { text: index.vocabulary.at(id)!, weight: index.weights[id]!, kind: index.kinds[id]! });

  const wordsOf = (name: number): Weighed[] => {
    const list: Weighed[] = [];
    for (let at = index.nameStarts[name]!; at < index.nameStarts[name + 1]!; at++)
      list.push(wordOf(index.nameTokens[at]!));
    return list;
  };

  /** Keeps a name that was met for each entry that holds it, where it is the best of these. */
  const keep = (best: Map<number, NameHit>, name: number, met: Met) => {
    for (let at = index.holderStarts[name]!; at < index.holderStarts[name + 1]!; at++) {
      const [entry, number] = [index.holderEntry[at]!, index.holderNumber[at]!];
      const known = best.get(entry);
      if (known !== undefined && !better(met, number, known)) continue;
      const { weak, query, alignment, evidence } = met;
      best.set(entry, { entry, name: number, weak, query, alignment, evidence });
    }
  };

  const search = ({ tokens, kind, threshold, limit, readAloud = false }: Ask): NameHit[] => {
    if (tokens.length === 0) return [];
    const looked = lookName(vocabulary, tokens.length > MAX_TOKENS ? tokens.slice(0, MAX_TOKENS) : tokens);
    const best = new Map<number, NameHit>();
    let candidates = retrieve(looked, threshold);
    if (limit !== undefined && candidates.length > limit) {
      candidates = candidates.sort((a, b) => b.most - a.most || a.name - b.name).slice(0, limit);
    }
    if (candidates.length > 0) links.ask(looked);
    for (const { name } of candidates) {
      const list = wordsOf(name);
      const facts = index.nameFacts[name]!;
      const person = readAsPerson(PARTY_KINDS[kindIn(facts)]!, kind);
      const manner = {
        person,
        family: index.nameFamily[name]!,
        readAloud: readAloud && isReadAloud(facts),
      };
      const alignment = align(looked.tokens, list, links.to(name, list, person), manner, threshold);
      if (alignment === undefined) continue;
      const weak = isWeak(facts);
      const score = weak ? weakScore(alignment) : alignment.score;
      if (score < threshold) continue;
      const evidence = () => evidenceOf(looked.tokens, list, alignment);
      const met = { weak, query: looked.tokens, alignment: { ...alignment, score }, evidence };
      keep(best, name, met);
    }
    return [...best.values()].sort((a, b) => b.alignment.score - a.alignment.score || a.entry - b.entry);
  };
  const beginning = openCut(index, vocabulary);
  const begun = (cut: CutName, kind: PartyKind): NameHit[] => {
    const best = new Map<number, NameHit>();
    for (const name of beginning(cut)) {
      const facts = index.nameFacts[name]!;
      const person = readAsPerson(PARTY_KINDS[kindIn(facts)]!, kind);
      const met = cutBeside(cut, wordsOf(name), { person, family: 0, readAloud: false });
      if (met === undefined || isWeak(facts)) continue;
      const { query, alignment } = met;
      const evidence = () => evidenceOf(query, met.list, alignment);
      keep(best, name, { weak: false, query, alignment, evidence });
    }
    const hits = [...best.values()];
    const [first] = hits;
    const many = first !== undefined && hits.length > MOST_BEGUN;
    return many &&
      sum(first.query, (-1 >>> (32 - cut.tokens.length)) & ~(1 << cut.at)) < NUMBERS.containedWeight
      ? []
      : hits;
  };
  return { vocabulary, search, begun };
}

/** Names are read as persons' where the list says so, or says nothing and the query does. */
export function readAsPerson(listed: PartyKind, asked: PartyKind): boolean {
  return listed === "person" || (listed === "unknown" && asked === "person");
}

/** A name replaces another of its entry where it scores more, or as much and is strong while the other is weak, or stands before it. */
function better(met: Met, number: number, known: NameHit): boolean {
  const more = met.alignment.score - known.alignment.score || Number(known.weak) - Number(met.weak);
  return more > 0 || (more === 0 && number < known.name);
}

/** The score of a weak alias: it counts where nothing stands beside it and every word is equal. */
export function weakScore({ score, taken, ceiling }: Alignment): number {
  const exact = taken.every(({ relation }) => relation === "equal");
  const whole = ceiling === "nameOnly" || ceiling === "whole" || ceiling === "commonName";
  return exact && whole ? Math.min(score, NUMBERS.ceiling.weakAlias) : 0;
}
