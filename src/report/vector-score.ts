import type { Band, Score } from "../model/finding.ts";
import { jsonText } from "./escape.ts";
import { flow } from "./flow.ts";
import { grid } from "./grid.ts";
import { sheetOf, shown } from "./paint.ts";
import type { PresenterOptions } from "./presenter.ts";
import type { VectorScoreDocument } from "./schema-score.ts";
import {
  type BandStarts,
  FACTOR_LETTERS,
  FACTOR_WORDS,
  type FactorLetter,
  rangeWords,
  sumWords,
} from "./score-words.ts";
import { BAND_WORDS, counted, hundredths } from "./wording.ts";

/** A vector, what was recomputed from it, and the profile that gave the numbers. */
export interface VectorScore {
  readonly vector: string;
  readonly factors: Score["factors"];
  readonly gates: Score["gates"];
  readonly overlays: readonly string[];
  readonly total: number;
  readonly totalBand: Band;
  readonly gross: Band;
  /** As the vector states it. */
  readonly net: Band;
  readonly sha256: string;
  readonly profile: {
    readonly id: string;
    readonly version: string;
    /** Whole hundredths. */
    readonly weights: Readonly<Record<FactorLetter, number>>;
    readonly bands: BandStarts & Readonly<Record<Band, { readonly serviceDays: number }>>;
  };
  /** What codes mean, by code. */
  readonly meanings: Readonly<Record<string, string>>;
}

/** Outputs of `score`. */
export const vectorScoreReport = {
  table(one: VectorScore, options: PresenterOptions): string {
    const { total, totalBand, gross, net, gates, overlays, profile } = one;
    const sheet = sheetOf(options);
    const { width, paint } = sheet;
    const line = (text: string, indent = 2) => flow([{ text }], { width, indent, hang: indent + 2 });
    const bandLine = (name: string, band: Band, words: string) => {
      const pieces = [{ text: `${name} ` }, { text: band, paint: paint.band[band] }, { text: `: ${words}` }];
      return flow(pieces, { width, indent: 2, hang: 4 });
    };
    const parts = FACTOR_LETTERS.map((letter) => pointsOf(one, letter));
    const rows = FACTOR_LETTERS.map((letter, at) => ({
      cells: [
        `${letter}  ${FACTOR_WORDS[letter]}`,
        String(one.factors[letter]).padStart(5),
        hundredths(profile.weights[letter]).padStart(6),
        hundredths(parts[at] ?? 0).padStart(6),
      ],
    }));
    const days = profile.bands[gross].serviceDays;
    const due = days === 0 ? "" : `, within ${counted(days, "calendar day")}`;
    return [
      flow([{ text: shown(one.vector), paint: paint.strong }], { width, indent: 0 }),
      grid(["factor", "score", "weight", "points"], rows, sheet),
      line(`total ${total}: ${sumWords(parts, total)}`),
      bandLine("by the total alone", totalBand, `totals from ${rangeWords(totalBand, profile.bands)}`),
      ...(gates.length === 0 ? [line("gates: none")] : [line("gates")]),
      ...gates.map(({ code, band }) => line(`${shown(code)} demands ${band}: ${meaningOf(one, code)}`, 4)),
      bandLine("gross band", gross, `${BAND_WORDS[gross]}${due}`),
      bandLine("net band", net, net === gross ? NOT_LOWERED : LOWERED),
      line(
        `overlays: ${overlays.length === 0 ? "none, the common profile alone" : shown(overlays.join(", "))}`,
      ),
      flow(
        [
          {
            text: `profile ${profile.id}, version ${profile.version}, sha256 ${one.sha256}`,
            paint: paint.faint,
          },
        ],
        { width, indent: 2, hang: 4 },
      ),
    ].join("");
  },
  json(one: VectorScore): string {
    const { vector, total, totalBand, gross, net, factors, gates, overlays, profile, sha256, meanings } = one;
    const document: VectorScoreDocument = {
      schema: "cordon-score/1",
      vector,
      system: `CSS:${profile.version}`,
      profile: { id: profile.id, version: profile.version, sha256 },
      total,
      totalBand,
      band: gross,
      net,
      factors: { P: factors.P, I: factors.I, D: factors.D, U: factors.U },
      parts: FACTOR_LETTERS.map((factor) => ({
        factor,
        score: factors[factor],
        weight: profile.weights[factor] / 100,
        points: pointsOf(one, factor) / 100,
      })),
      gates: gates.map(({ code, band }) => ({
        code,
        band: band === "hold" ? "hold" : "enhanced",
        ...(Object.hasOwn(meanings, code) ? { meaning: meanings[code] } : {}),
      })),
      overlays,
    };
    return `${jsonText(document, 2)}\n`;
  },
};

const NOT_LOWERED = "as the vector states it; no dated record lowered the gross band";
const LOWERED =
  "as the vector states it; dated records lowered the gross band, and a vector does not hold them: ask for them";

/** What a factor brings to the total, in hundredths of a point. */
function pointsOf({ profile, factors }: VectorScore, letter: FactorLetter): number {
  return profile.weights[letter] * factors[letter];
}

function meaningOf({ meanings, profile }: VectorScore, code: string): string {
  return Object.hasOwn(meanings, code)
    ? shown(meanings[code] ?? "")
    : `the profile ${profile.id} has no such code; an overlay or a partner's profile may`;
}
