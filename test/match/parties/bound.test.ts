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
    const query = { weight, telling: next(2) === 0 ? weight : next(weight), ends: next(weight + 1), letters };
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

test("the more a name may meet, the higher its bound", () => {
  const next = seeded(14);
  const wrong: unknown[] = [];
  for (let i = 0; i < 50_000; i++) {
    const letters = next(4) === 0 ? 1 + next(2) : 0;
    const weight = 1 + next(400);
    const query = { weight, telling: next(2) === 0 ? weight : next(weight), ends: next(weight + 1), letters };
    const facts = packFacts({
      ...rest,
      kind: next(PARTY_KINDS.length),
      weight: 1 + next(400),
      telling: next(6),
    });
    const more = next(2) === 0 ? 0 : 15 * (2 + next(4));
    const used = next(weight + 1);
    const met = Math.round(used * (0.5 + next(51) / 100));
    const [sure, hits, covered] = [next(used + 1), next(6), next(2) * next(200)];
    const less = bound(query, facts, Math.min(met, used), used, sure, hits, more, covered);
    const all = next(300);
    const part = next(all + 1);
    const like = Math.round(part * (0.5 + next(51) / 100));
    const some = bound(
      query,
      facts,
      Math.min(met, used) + Math.min(like, part),
      used + part,
      sure + next(part + 1),
      hits + next(2),
      more,
      covered + next(100),
    );
    const most = bound(
      query,
      facts,
      Math.min(met, used) + all,
      used + all,
      sure + all,
      30,
      more,
      covered + 100,
    );
    const even = bound(query, facts, used, used, sure, hits, more, covered);
    if (some > most + SLACK || less > most + SLACK || less > even + SLACK)
      wrong.push({ query, facts, less, some, most, even });
  }
  expect(wrong).toEqual([]);
});

test("a name met whole may score all, one met in little but its common words next to nothing", () => {
  const query = { weight: 170, telling: 170, ends: 170, letters: 0 };
  const facts = packFacts({ ...rest, kind: PARTY_KINDS.indexOf("entity"), weight: 170, telling: 2 });
  expect(bound(query, facts, 170, 170, 170, 2, 0)).toBe(100);
  expect(bound(query, facts, 28, 28, 28, 1, 0)).toBeLessThan(30);
});
