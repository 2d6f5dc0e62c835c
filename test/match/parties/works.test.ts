import { expect, test } from "vitest";
import { otherWorks } from "../../../src/match/parties/works.ts";
import { partyQuery } from "../../../src/match/parties/query.ts";
import { tokensOf } from "../../../src/text/tokens.ts";
import { party } from "./world.ts";

test.each([
  ["Uralvagon Zavod", ["Uralvagonzavod"]],
  ["Kurganmashzavod OAO", ["Kurgan mashinostroitelnyy zavod OAO"]],
  ["Bryanskiy Zavod", []],
  ["Zavod Almaz", []],
  ["Zavodskaya Ulitsa", []],
])("%s is also written %j", (name, ways) => {
  expect(otherWorks(name)).toEqual(ways);
});

test("works are searched for in the other way as well", () => {
  expect(partyQuery(party("Kurganmashzavod")).forms).toContainEqual(
    tokensOf("Kurgan Machine-Building Plant"),
  );
});
