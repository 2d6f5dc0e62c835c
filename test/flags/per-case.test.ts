import { expect, test } from "vitest";
import { perCase } from "../../src/flags/per-case.ts";

test("what is asked of one shipment is made out once, and anew for the next", () => {
  const asked: string[] = [];
  const day = perCase(({ asOf }: { readonly asOf: string }) => {
    asked.push(asOf);
    return asOf === "2026-08-03" ? undefined : asOf;
  });
  const [one, other] = [{ asOf: "2026-08-03" }, { asOf: "2026-08-04" }];
  expect([day(one), day(one), day(other), day(other), day(one)]).toEqual([
    undefined,
    undefined,
    "2026-08-04",
    "2026-08-04",
    undefined,
  ]);
  expect(asked).toEqual(["2026-08-03", "2026-08-04", "2026-08-03"]);
});
