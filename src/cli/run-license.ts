import { determine } from "../licensing/index.ts";
import { openRules } from "../licensing/rules.ts";
import { determinationReport } from "../report/determination.ts";
import { readLicensing } from "../sources/catalogs/rules.ts";
import { readCatalog } from "../sources/catalogs/shipped.ts";
import { annexWords, numbered } from "./annex-number.ts";
import { DATA } from "./home.ts";
import type { Io } from "./io.ts";
import { lookOf } from "./look.ts";
import { jurisdictionsOf } from "./jurisdictions.ts";
import { askOf } from "./license-ask.ts";
import type { LicenseOptions } from "./license-ask.ts";

/** Answers whether an item needs a licence, for each jurisdiction asked. @throws CordonError `usage`. */
export async function runLicense(io: Io, code: string, options: LicenseOptions): Promise<void> {
  const asked = askOf(io, code, options);
  const jurisdictions = jurisdictionsOf(options.jurisdictions);
  const catalog = readCatalog(DATA);
  const number = numbered(asked.code, catalog.annexNumbers);
  const ask = number?.us === undefined ? asked : { ...asked, code: number.us };
  const rules = openRules(readLicensing(DATA, catalog));
  const found = determine(rules, ask, jurisdictions);
  const told = number === undefined ? [] : [annexWords(number)];
  const isAhead = ask.date > io.now().toISOString().slice(0, 10);
  const determinations = found.map((one) => {
    const ahead = `the day lies ahead: the rules of ${one.asOf} were laid on it, and may change until then`;
    return { ...one, notes: [...one.notes, ...told, ...(isAhead ? [ahead] : [])] };
  });
  await io.out(
    options.output === "json"
      ? determinationReport.json(ask, determinations)
      : determinationReport.table(ask, determinations, await lookOf(io)),
  );
}
