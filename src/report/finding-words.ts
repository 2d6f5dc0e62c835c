import type { Finding } from "../model/finding.ts";
import { factWords, fill, MEANINGS } from "./finding-meanings.ts";
import { roleWords } from "./wording.ts";

const OVERLAYS: Readonly<Record<string, string>> = {
  us: "US rule",
  eu: "EU rule",
  uk: "UK rule",
  jp: "Japanese rule",
  un: "UN rule",
};

/** Facts that the rest of a finding or a hit already says. */
const SAID: ReadonlySet<string> = new Set(
  "party role source grade matched score by lists citations".split(" "),
);
const QUIET_STATUS = "in_force";
const BLOCKED_BY_STATUTE = new Set(["CU", "IR"]);

/** A finding in words, with every fact it rests on: `consignee Orient Trading: its name matches …`. */
export function findingText(finding: Finding): string {
  const { overlay, evidence } = finding;
  const { text, said } = worded(finding);
  const rest = Object.entries(evidence)
    .filter(([key, value]) => !SAID.has(key) && !(key === "status" && value === QUIET_STATUS))
    .filter(([, value]) => value !== "" && !said.has(String(value)))
    .map(([key, value]) => `${factName(key)} ${factWords(key, value)}`);
  const law = overlay === undefined ? [] : [OVERLAYS[overlay] ?? `${overlay} rule`];
  return [text, ...rest, ...law, ...warnings(finding)].join("; ");
}

/** What a finding is about and means, without the facts behind it. */
export function findingMeaning(finding: Finding): string {
  return worded(finding).text;
}

/** `said`: the facts that the text holds. */
function worded({ code, subject, evidence }: Finding): { readonly text: string; readonly said: Set<string> } {
  const template = Object.hasOwn(MEANINGS, code) ? MEANINGS[code]! : code;
  const said = new Set<string>();
  const meaning = fill(template, evidence, said);
  const place =
    subject === "destination" && !template.includes("{destination}") ? evidence["destination"] : undefined;
  const who = [subject && roleWords(subject), evidence["party"], place]
    .map((part) => String(part ?? ""))
    .filter((part) => part !== "");
  for (const part of who) said.add(part);
  return { text: who.length > 0 ? `${who.join(" ")}: ${meaning}` : meaning, said };
}

/** The law of one side may be forbidden to follow on another. */
function warnings({ code, overlay, evidence }: Finding): string[] {
  const usAlone =
    overlay === "us" && code === "DEST.EMBARGO" && BLOCKED_BY_STATUTE.has(String(evidence["country"]));
  return usAlone ? ["EU and UK blocking statutes may forbid compliance, ask counsel"] : [];
}

function factName(key: string): string {
  return key.replaceAll(/[_-]/g, " ").replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
