import type { Balance, DatedRecord, Drawn } from "../model/dated-record.ts";
import { CordonError } from "../model/errors.ts";
import type { Authorities } from "../policy/authorities.ts";
import { draw } from "../policy/balances.ts";
import { factsOf, type RecordsCase } from "../policy/case.ts";
import { evaluateRecords, type Evaluation } from "../policy/evaluate.ts";
import { amountsOf, type Amounts } from "../policy/limits.ts";

/** Dated records with what was drawn on them, over one run: a shipment that draws leaves less for the next. */
export interface RecordsJudge {
  judge(of: Omit<RecordsCase, "moment">): Evaluation;
  /** What stands drawn now, with balances of records that this file does not hold. */
  balances(): readonly Balance[];
}

/** `now`: the moment of the screening, one for the whole run. @throws CordonError `usage` where a record is of an authority that the table does not hold. */
export function recordsJudge(
  records: readonly DatedRecord[],
  authorities: Authorities,
  now: Date,
  balances: readonly Balance[] = [],
): RecordsJudge {
  const issued = records.map((record) => {
    const authority = authorities.find(record.authority);
    if (authority === undefined)
      throw new CordonError("usage", `record ${record.id}: no authority ${record.authority} in the table`);
    return { record, authority };
  });
  const standing = new Map(
    balances.map(({ sums, ...balance }) => {
      return [balance.record, { ...balance, sums: sums as Drawn, drawn: new Map(balance.drawn) }];
    }),
  );
  const limited = issued.filter(({ record }) => record.scope.limits.length > 0);
  // By record, then by shipment id: one whose rows do not follow one another comes in parts.
  const parts = new Map(limited.map(({ record }) => [record.id, new Map<string, Amounts>()]));
  const count = (of: RecordsCase) => {
    const { id } = of.shipment;
    if (limited.length === 0) return;
    const facts = factsOf(of);
    for (const { record } of limited) {
      const known = parts.get(record.id)!;
      known.set(id, amountsOf(record, facts, known.get(id)));
    }
  };
  return {
    judge(unlaid) {
      const of = { ...unlaid, moment: now.getTime() };
      const { id: shipment } = of.shipment;
      const evaluation = evaluateRecords(
        of,
        issued,
        authorities.rows,
        (id) => standing.get(id),
        (id) => parts.get(id)?.get(shipment),
      );
      count(of);
      for (const [id, drawn] of evaluation.drawn) {
        const balance = standing.get(id);
        if (balance) balance.sums = draw(balance, shipment, drawn);
      }
      return evaluation;
    },
    balances: () => [...standing.values()],
  };
}
