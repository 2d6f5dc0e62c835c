import { expect, test } from "vitest";
import { isReordered, shownOrder } from "../../src/text/shown-order.ts";

test.each([
  ["\u202eriA nahaM", "Mahan Air"],
  ["\u202eriA nahaM\u202c", "Mahan Air"],
  ["Trading \u202enahaM\u202c LLC", "Trading Mahan LLC"],
  ["\u202dناهام", "ماهان"],
])("%j is shown as %j", (text, shown) => {
  expect([isReordered(text), shownOrder(text)]).toEqual([true, shown]);
});

test.each(["Mahan Air", "ماهان\u200f (Mahan)", "\u2067שלום\u2069 Ltd", "\u202bماهان\u202c"])(
  "%j is shown as it stands",
  (text) => {
    expect([isReordered(text), shownOrder(text)]).toEqual([false, text]);
  },
);
