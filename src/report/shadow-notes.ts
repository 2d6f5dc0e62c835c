import type { ShadowInput, ShadowSummary } from "../model/shadow.ts";
import { CUT_WORDS, counted, hundredths } from "./wording.ts";

/** What to know of the figures. `near`: the new profile's threshold in hundredths. */
export function shadowNotes(summary: ShadowSummary, near: number): string[] {
  const { inputs, keptFindings, keptShipments, netUnknown, restated } = summary;
  const notes = inputs.flatMap((input) => inputNotes(input, near));
  const shipments = counted(keptShipments, "shipment");
  if (keptFindings > 0)
    notes.push(`${counted(keptFindings, "finding")} of ${shipments} kept the numbers of the saved result`);
  if (netUnknown > 0)
    notes.push(
      `${counted(netUnknown, "shipment")} had dated records applied: the net band was not told anew`,
    );
  if (restated > 0)
    notes.push(
      `${counted(restated, "saved result")} had another total than under the profile in force; both sides were scored anew`,
    );
  return notes;
}

/** What to know of a saved result before its figures are relied on. */
export function resultFaults({
  kind,
  shipments,
  run,
  cut,
  otherProfile,
  altered = 0,
}: ShadowInput): string[] {
  const empty = kind === "result" && shipments === 0;
  return [
    ...(cut === true ? [`it is not whole: ${CUT_WORDS}; what is missing was not compared`] : []),
    ...(empty ? ["it holds no screened shipment: nothing of it was compared"] : []),
    ...(otherProfile === true && run !== undefined
      ? [
          `it was made under the profile ${run.profile.id} with sha256 ${run.profile.sha256.slice(0, 12)}, not the one in force: whether it was changed since cannot be told`,
        ]
      : []),
    ...(altered > 0
      ? [
          `the scores saved for ${counted(altered, "shipment")} do not follow from their findings and dated records: the file was changed`,
        ]
      : []),
  ];
}

function inputNotes(input: ShadowInput, near: number): string[] {
  const { name, kind, run } = input;
  const notes = resultFaults(input);
  if (kind === "result" && run === undefined) notes.push("it does not say under which profile it was made");
  if (run !== undefined && run.threshold > near)
    notes.push(
      `matches from ${hundredths(near)} to ${hundredths(run.threshold)} do not stand in it: screen the manifest`,
    );
  return notes.map((note) => `${name}: ${note}`);
}
