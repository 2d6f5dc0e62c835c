import { expect, test } from "vitest";
import { SLACK, bound, hopelessKinds } from "../../../src/match/parties/bound.ts";
import { PARTY_KINDS } from "../../../src/match/parties/index-data.ts";
import { packFacts } from "../../../src/match/parties/name-facts.ts";
import { seeded } from "../../text/world.ts";

const rest = { weak: false, readAloud: false, letter: false };

test("no name of a hopeless kind has a bound that reaches the threshold, and most kinds of most queries are hopeless", () => {
  const next = seeded(12);
  const wrong: unknown[] = [];
  let hopeless = 0;
  for (let i = 0; i < 20_000; i++) {
    const visited = next(200);
    const letters = next(4) === 0 ? 1 + next(2) : 0;
    const weight = visited + 1 + next(200);
    const query = { weight, telling: next(2) === 0 ? weight : next(weight), letters };
    const more = letters > 0 ? 15 * (2 + next(4)) : 0;
    const threshold = 40 + next(60);
    const kinds = hopelessKinds(query, visited, more, threshold);
    for (let kind = 0; kind < PARTY_KINDS.length; kind++) {
      if (!(kinds & (1 << kind))) continue;
      hopeless++;
      const used = next(visited + 1);
      const [met, sure] = [Math.round(used * (0.5 + next(51) / 100)), next(used + 1)];
      const facts = packFacts({ ...rest, kind, weight: 1 + next(400), telling: next(6) });
      const most = bound(query, facts, Math.min(met, used), used, sure, next(6), more);
      if (most >= threshold - SLACK) wrong.push({ query, visited, more, threshold, kind, most });
    }
  }
  expect(wrong).toEqual([]);
  expect(hopeless).toBeGreaterThan(40_000);
});

test("a name met whole may score all, one met in little but its common words next to nothing", () => {
  const query = { weight: 170, telling: 170, letters: 0 };
  const facts = packFacts({ ...rest, kind: PARTY_KINDS.indexOf("entity"), weight: 170, telling: 2 });
  expect(bound(query, facts, 170, 170, 170, 2, 0)).toBe(100);
  expect(bound(query, facts, 28, 28, 28, 1, 0)).toBeLessThan(30);
});
