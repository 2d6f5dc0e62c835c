import { expect, test } from "vitest";
import { parseBalances } from "../../src/policy/balances.ts";
import { recordsJudge } from "../../src/screen/dated-records.ts";
import { authorities, caseOf, GOODS, NOW, record, SCOPE } from "../policy/world.ts";

const balances = (value?: string) =>
  parseBalances(
    {
      schema: "cordon-balances/1",
      records: [
        { id: "R-1", currency: "USD", drawn: value === undefined ? [] : [{ shipment: "SO-1", value }] },
      ],
    },
    "balances.json",
  );

function judged(
  limit: string,
  parts: readonly { id?: string; value: string; plain?: true }[],
  before?: string,
) {
  const limited = record({ scope: { ...SCOPE, max_value: "1000.00", currency: "USD", limit } });
  const judge = recordsJudge([limited], authorities, NOW, balances(before));
  const nets = parts.map(({ id = "SO-1", value, plain }) => {
    const items = [{ ...GOODS, value, currency: "USD" }];
    return judge.judge(caseOf({ shipment: { id, items }, ...(plain ? { findings: [] } : {}) })).net;
  });
  return { nets, drawn: judge.balances()[0]?.drawn.get("SO-1")?.value };
}

test.each(["per_shipment", "cumulative"])(
  "parts of one shipment in a run add up against a limit %s",
  (limit) => {
    const half = { value: "500.00" };
    expect(judged(limit, [half, half]).nets).toEqual(["standard", "standard"]);
    expect(judged(limit, [{ value: "900.00" }, { value: "900.00" }]).nets).toEqual(["standard", "hold"]);
    // A part that needed no record, was over the limit, or told no amount, counts for the next one too.
    expect(judged(limit, [{ value: "900.00", plain: true }, { value: "900.00" }]).nets.at(-1)).toBe("hold");
    expect(judged(limit, [{ value: "1200.00" }, { value: "10.00" }]).nets).toEqual(["hold", "hold"]);
    expect(judged(limit, [{ value: "some" }, { value: "10.00" }]).nets).toEqual(["hold", "hold"]);
  },
);

test("a limit for each shipment is each shipment's own", () => {
  const two = [{ value: "900.00" }, { id: "SO-2", value: "900.00" }];
  expect(judged("per_shipment", two).nets).toEqual(["standard", "standard"]);
  expect(judged("cumulative", two).nets).toEqual(["standard", "hold"]);
});

test("a later run takes the place of an earlier one, with all parts of it", () => {
  const half = { value: "450.00" };
  expect(judged("cumulative", [half, half], "900.00")).toEqual({
    nets: ["standard", "standard"],
    drawn: 900_000_000n,
  });
  expect(judged("cumulative", [half, half]).drawn).toBe(900_000_000n);
});
