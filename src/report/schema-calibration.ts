import { z } from "zod";
import { DECISION_STATUSES } from "../model/decision.ts";
import { count, one, share, text, texts } from "./schema-words.ts";

const part = z.number().min(0).max(1);
const shareOf = z
  .strictObject({
    count: count("how many"),
    of: count("of how many"),
    share: part.meta({ description: "three decimals; absent where there is none to count" }).optional(),
    interval: z
      .strictObject({ low: part, high: part })
      .meta({ description: "Wilson, 95 %; three decimals, rounded outwards" })
      .optional(),
  })
  .meta({ id: "calibrationShare", description: "a count of a whole" });

const figures = z
  .array(
    z.strictObject({
      threshold: share("match score from which a match is told"),
      lost: shareOf.meta({ description: "true hits that score below it" }),
      saved: shareOf.meta({ description: "pairs decided to be no match that score below it" }),
    }),
  )
  .meta({ description: "by threshold, rising" });

/** What `cordon calibrate -o json` writes. */
export const calibrationSchema = z
  .strictObject({
    schema: z.literal("cordon-calibration/1"),
    run: z.strictObject({
      tool: z.literal("cordon"),
      version: text("of Cordon"),
      asOf: text("day on which decisions must be in force, ISO"),
      decisions: text("file of decisions"),
      results: texts("saved results that were read for scores and codes"),
      profile: z.strictObject({ id: z.string(), version: z.string(), sha256: z.string() }),
      threshold: share("that of the profile in force"),
      maxLoss: part.meta({ description: "largest share of true hits that may be lost, at the upper bound" }),
    }),
    decisions: z.strictObject({
      rows: count("rows of the file"),
      pairs: count("pairs of party and list entry"),
      repeated: count("rows beside another of the same pair that says the same"),
      hits: count("pairs confirmed or authorised, with a score"),
      others: count("pairs decided to be no match, with a score"),
      expired: count("pairs of which every decision has expired"),
      undecided: count("pairs under review"),
      unscored: count("decided pairs of which no score is known"),
      unscoredHits: z
        .array(
          z.strictObject({
            subject: text("party"),
            list: text("list"),
            entry: text("list entry"),
            line: count("line of the file"),
          }),
        )
        .meta({ description: "those of them that are true hits: no threshold is proposed over them" })
        .optional(),
      conflicts: z.array(
        z.strictObject({
          subject: text("party"),
          list: text("list"),
          entry: text("list entry"),
          decisions: z.array(
            z.strictObject({
              line: count("line of the file"),
              status: one(DECISION_STATUSES, "what it says"),
              author: text("who decided"),
              date: text("ISO date"),
            }),
          ),
        }),
      ),
    }),
    lowest: share("lowest score of a decided pair: below it nothing is known").optional(),
    thresholds: figures,
    codes: z
      .array(
        z.strictObject({
          code: text("code of the findings; absent for pairs of which none is known").optional(),
          hits: count("true hits"),
          others: count("pairs decided to be no match"),
          thresholds: figures,
        }),
      )
      .meta({ description: "in order of code; a pair with several findings stands under each" }),
    proposal: z.strictObject({
      kind: one(["threshold", "too_few", "unscored", "stay"], "what follows; nothing is changed"),
      threshold: share("the one proposed").optional(),
      saved: count("reviews it would have saved").optional(),
      needed: count("true hits that a proposal takes").optional(),
      text: text("in plain words"),
    }),
  })
  .meta({ title: "Cordon calibration on decided cases" });

type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;
export type CalibrationDocument = Frozen<z.output<typeof calibrationSchema>>;
