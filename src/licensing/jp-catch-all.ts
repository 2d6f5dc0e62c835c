import type { Determination, LicenceAsk } from "../model/determination.ts";
import type { UseSign } from "../text/use-words-data.ts";
import { WEAPONS } from "./eu.ts";
import type { JpRules } from "./jp-rules.ts";
import { signsOf } from "./signs-of.ts";

const MILITARY: readonly UseSign[] = ["military", "military-body", "military-intelligence"];
/** Uses some of which row 16 reaches. */
const NEARBY: readonly UseSign[] = ["nuclear-other", "uav"];

export type Caught = Pick<Determination, "outcome" | "reasons" | "exceptions" | "missing">;

/** What row 16 asks for by the use and the parties told; undefined where they are no sign of anything it reaches. */
export function catchAllOf(rules: JpRules, ask: LicenceAsk): Caught | undefined {
  const { armsEmbargo, catchAll, endUserList, groupA } = rules;
  const signs = signsOf(ask);
  const has = (some: readonly UseSign[]) => some.some((sign) => signs.has(sign));
  const weapons = has(WEAPONS);
  const military = ask.endUser === "military" || has(MILITARY);
  const nearby = has(NEARBY);
  const listedUser = ask.parties?.includes("end-user-list") ?? false;
  if (!weapons && !military && !nearby && !listedUser) return undefined;
  const reasons = [catchAll.cite, ...(listedUser ? [endUserList] : [])];
  const open = (...missing: string[]): Caught => ({
    outcome: "indeterminate",
    reasons,
    exceptions: [],
    missing,
  });
  const informed = `whether METI has informed the exporter that a licence is needed`;
  if (groupA.countries.includes(ask.to)) return open(`${informed} (since ${catchAll.revised}, to confirm)`);
  const chapter = chapterOf(ask.hs);
  if (chapter !== undefined && !reaches(catchAll.chapters, chapter))
    return open(`whether row 16 reaches goods of chapter ${chapter} of the tariff (to confirm: it does not)`);
  if (weapons || (military && armsEmbargo.countries.includes(ask.to)))
    return { outcome: "licence_required", reasons, exceptions: [], missing: [] };
  const core = [
    `whether the goods are among those named by tariff code since ${catchAll.revised} (to confirm)`,
  ];
  const missing = [
    ...(military ? [...core, informed] : []),
    ...(nearby ? ["whether the use is one that the order names"] : []),
  ];
  if (!listedUser) return open(...missing);
  return {
    outcome: "exception_possible",
    reasons,
    exceptions: [
      {
        code: "plainly another use",
        unmet: ["that by METI's guidelines nothing speaks for a use in weapons of mass destruction"],
      },
    ],
    missing,
  };
}

/** Chapter of the tariff, 1 to 97; undefined where the code does not tell it. */
function chapterOf(hs: string | undefined): number | undefined {
  const found = /^\s*(\d\d)[\d. ]*$/.exec(hs ?? "")?.[1];
  const chapter = Number(found ?? 0);
  return chapter >= 1 && chapter <= 97 ? chapter : undefined;
}

function reaches(chapters: readonly string[], chapter: number): boolean {
  return chapters.some((range) => {
    const [first, last] = range.split("-").map(Number);
    return chapter >= first! && chapter <= last!;
  });
}
