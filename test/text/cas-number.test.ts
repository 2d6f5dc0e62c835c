import { expect, test } from "vitest";
import { isCasNumber } from "../../src/text/cas-number.ts";

test.each(["7719-09-7", "107-44-8", "7732-18-5", "50-00-0"])("%s is a CAS number", (text) => {
  expect(isCasNumber(text)).toBe(true);
});

test.each(["7719-09-8", "7719097", "1-00-0", "7719-9-7", " 7719-09-7", "12345678-00-1", ""])(
  "%j is none",
  (text) => {
    expect(isCasNumber(text)).toBe(false);
  },
);
