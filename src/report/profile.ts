import { BANDS } from "../model/finding.ts";
import { flow } from "./flow.ts";
import { grid, type GridRow } from "./grid.ts";
import { sheetOf, shown } from "./paint.ts";
import type { PresenterOptions } from "./presenter.ts";
import type { ProfileDocument } from "./schema-profile.ts";
import { FACTOR_LETTERS, FACTOR_WORDS, rangeWords } from "./score-words.ts";
import { counted, hundredths } from "./wording.ts";

/** A whole scoring profile as a table. */
export function profileTable(profile: ProfileDocument, sha256: string, options: PresenterOptions): string {
  const { id, version, title, asOf, weights, bands, match, weakShare, ladders } = profile;
  const sheet = sheetOf(options);
  const { width, paint } = sheet;
  const line = (text: string, indent = 0) => flow([{ text }], { width, indent, hang: indent + 2 });
  const head = (text: string) => `\n${paint.strong(text)}\n`;
  const weightRows = FACTOR_LETTERS.map((letter) => ({
    cells: [`${letter}  ${FACTOR_WORDS[letter]}`, hundredths(weights[letter])],
  }));
  const bandRows = BANDS.map((band) => ({
    cells: [band, rangeWords(band, bands), daysOf(bands[band].serviceDays)],
    text: bands[band].meaning,
  }));
  return [
    flow([{ text: shown(id), paint: paint.strong }, { text: `  ${shown(title)}` }], {
      width,
      indent: 0,
      hang: 2,
    }),
    line(`version ${version}, numbers of ${asOf}, sha256 ${sha256}`, 2),
    head("weights"),
    grid(["factor", "weight"], weightRows, sheet),
    head("bands"),
    grid(["band", "totals", "decided", "meaning"], bandRows, sheet),
    head("matches"),
    line(`near from ${hundredths(match.near)}, same from ${hundredths(match.same)}`, 2),
    line(
      `a listing holds only where the match is the same and its confidence ${hundredths(match.holdConfidence)} or more`,
      2,
    ),
    line(`a weak match keeps ${weakShare} % of its measure's severity`, 2),
    head("measures: what a listing means in law"),
    grid(["measure", "code", "severity", "gate"], measureRows(profile), sheet),
    head("codes: what a finding means"),
    grid(["code", "factor", "severity", "gate", "meaning"], codeRows(profile), sheet),
    head("ladders: only the rung with the most points scores"),
    ...Object.entries(ladders).map(([name, rungs]) => line(`${shown(name)}: ${shown(rungs.join(" > "))}`, 2)),
  ].join("");
}

function daysOf(days: number): string {
  return days === 0 ? "by nobody" : `in ${counted(days, "day")}`;
}

function measureRows({ measures }: ProfileDocument): GridRow[] {
  return Object.entries(measures).flatMap(([name, { code, severity, gate, variants = {} }]) => [
    { cells: [name, code, numberOf(severity), gate] },
    ...Object.entries(variants).map(([fact, variant]) => ({
      cells: [`  ${fact}`, "", numberOf(variant?.severity), variant?.gate ?? ""],
    })),
  ]);
}

function codeRows({ codes }: ProfileDocument): GridRow[] {
  return Object.entries(codes).flatMap(([code, { factor, severity, gate, meaning, variants = {} }]) => [
    { cells: [code, factor, numberOf(severity), gate], text: meaning },
    ...Object.entries(variants).map(([fact, variant]) => ({
      cells: [`  ${fact}`, "", numberOf(variant.severity), variant.gate ?? ""],
    })),
  ]);
}

/** A severity to the right; nothing where a variant leaves it as it is. */
function numberOf(severity: number | string | undefined): string {
  return typeof severity === "number" ? String(severity).padStart(3) : (severity ?? "");
}
