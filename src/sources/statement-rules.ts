import { join } from "node:path";
import type { StatementRules } from "../model/statement-rules.ts";
import { readData } from "./reference.ts";

type Shipped = Omit<StatementRules, "russiaClause" | "cwc"> & {
  readonly russiaClause: Omit<StatementRules["russiaClause"], "members" | "highPriority">;
  readonly cwc: Omit<StatementRules["cwc"], "nonParties">;
};

/** The rules about statements that ship. `data` is the data folder's path. @throws CordonError `usage` where a file is missing. */
export function readStatementRules(data: string): StatementRules {
  const read = <T>(...path: string[]) => readData(join(data, ...path)).json as T;
  const { russiaClause, cwc, ...rest } = read<Shipped>("licensing", "statements.json");
  const { euMembers, annexVIII } = read<{ euMembers: string[]; annexVIII: string[] }>(
    "countries",
    "partner-group.json",
  );
  const { codes } = read<{ codes: Record<string, string> }>("catalog", "high-priority.json");
  const { cwcNonParties } = read<{ cwcNonParties: { countries: string[] } }>("licensing", "us.json");
  return {
    ...rest,
    russiaClause: {
      ...russiaClause,
      exempt: [...russiaClause.exempt, ...annexVIII, ...euMembers],
      members: euMembers,
      highPriority: Object.fromEntries(Object.keys(codes).map((code) => [code, "Annex XL"])),
    },
    cwc: { ...cwc, nonParties: cwcNonParties.countries },
  };
}
