import { expect, test } from "vitest";
import { isTradeCompound } from "../../src/text/trade-compounds.ts";

test.each(["stroyservis", "transservis", "promsnab", "elektromontazh", "spetsstroy", "tekhnoservis"])(
  "%s is two words of trade in one",
  (word) => {
    expect(isTradeCompound(word)).toBe(true);
  },
);

test.each(["gazprom", "rosneft", "uralmash", "stroytransgaz", "servis", "kolservis", "promservisbank"])(
  "%s is not",
  (word) => {
    expect(isTradeCompound(word)).toBe(false);
  },
);
