import { expect, test } from "vitest";
import { SLACK } from "../../../src/match/parties/bound.ts";
import { buildIndex } from "../../../src/match/parties/build-index.ts";
import { compareNames } from "../../../src/match/parties/compare.ts";
import { lookName } from "../../../src/match/parties/look-name.ts";
import { openVocabulary } from "../../../src/match/parties/lookup.ts";
import { NUMBERS } from "../../../src/match/parties/weights.ts";
import { openWordBound } from "../../../src/match/parties/word-bound.ts";
import { pick, seeded } from "../../text/world.ts";
import { composedNames, damaged, heldAt } from "./world.ts";

test("no name scores more than the bound by its words, which is far below 100 for most", () => {
  const next = seeded(31);
  const names = composedNames(next, 150);
  const index = buildIndex(names);
  const vocabulary = openVocabulary(index);
  const bound = openWordBound(index);
  const filed = Array.from(index.nameFacts, (_, name) => heldAt(index, name, names));
  const sideOf = (tokens: readonly number[]) =>
    tokens.map((id) => ({
      text: index.vocabulary.at(id)!,
      weight: index.weights[id]!,
      kind: index.kinds[id]!,
    }));
  const wrong: unknown[] = [];
  let [compared, low, joined] = [0, 0, 0];
  for (let i = 0; i < 60; i++) {
    const looked = lookName(vocabulary, damaged(next, pick(next, names).tokens));
    bound.ask(looked);
    for (const [name, { tokens, kind, family }] of filed.entries()) {
      const list = sideOf([...index.nameTokens.subarray(index.nameStarts[name], index.nameStarts[name + 1])]);
      const person = kind === "person";
      const alignment = compareNames(looked.tokens, list, { person, family, readAloud: false });
      // First letters, names that stand word by word within others, and those of one group score by other rules.
      if (alignment.taken.some(({ relation }) => relation === "acronym")) continue;
      const written = alignment.taken.some(({ relation }) => relation === "joined");
      if (written) joined++;
      else if (alignment.score === NUMBERS.contained) continue;
      if (alignment.score === NUMBERS.group) continue;
      const most = bound.most(name, index.nameFacts[name]!);
      compared++;
      if (most < 50) low++;
      if (alignment.score > most + SLACK)
        wrong.push({ query: looked.tokens.map(({ text }) => text), tokens, most, ...alignment });
    }
  }
  expect(wrong).toEqual([]);
  expect(low / compared).toBeGreaterThan(0.9);
  expect(joined).toBeGreaterThan(20);
});
