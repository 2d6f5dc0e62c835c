import type { RunHeader } from "../model/screening.ts";
import { flow } from "./flow.ts";
import { type Sheet, shown } from "./paint.ts";
import { daysWords, exportFromWords } from "./wording.ts";

/** With what was screened: version, day, profile, overlays. */
export function headLine(
  { tool, version, asOf, profile, overlays, jurisdictions, exportFrom }: RunHeader,
  { width, paint }: Sheet,
): string {
  const parts = [
    `${tool} ${version}`,
    `rules as of ${asOf}`,
    `profile ${profile.id}${daysWords(profile.effective)}`,
    `overlays ${overlays.join(" ") || "none"}`,
    ...(jurisdictions === undefined ? [] : [`licence rules ${jurisdictions.join(" ")}`]),
    ...exportFromWords(exportFrom),
  ];
  return flow([{ text: shown(parts.join(" · ")), paint: paint.faint }], { width, indent: 0, hang: 2 });
}
