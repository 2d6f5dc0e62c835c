import { z } from "zod";
import { BANDS } from "../model/finding.ts";
import { one, text, texts } from "./schema-words.ts";

const points = z.int().min(0).max(100);
const factor = one(["P", "I", "D", "U"], "party, item, destination, end use and conduct");

/** What `cordon score -o json` writes. */
export const vectorScoreSchema = z
  .strictObject({
    schema: z.literal("cordon-score/1"),
    vector: text("the vector, its overlays in order"),
    system: text("scoring system with its version"),
    profile: z.strictObject({
      id: z.string(),
      version: z.string(),
      sha256: text("hex, of the profile's file"),
    }),
    total: points.meta({ description: "recomputed from the factors, 0–100" }),
    totalBand: one(BANDS, "from the total alone"),
    band: one(BANDS, "gross band: the total's, raised by the gates"),
    net: one(BANDS, "net band as the vector states it: dated records are no part of a vector"),
    factors: z.strictObject({ P: points, I: points, D: points, U: points }),
    parts: z
      .array(
        z.strictObject({
          factor,
          score: points.meta({ description: "the factor, 0–100" }),
          weight: z.number().min(0).max(1).meta({ description: "hundredths" }),
          points: z.number().min(0).max(100).meta({ description: "weight × score, in hundredths" }),
        }),
      )
      .meta({
        description: "what each factor brings: total = 100 × (1 − Π (1 − points/100)), rounded half up",
      }),
    gates: z
      .array(
        z.strictObject({
          code: z.string(),
          band: one(["enhanced", "hold"], "least band it demands"),
          meaning: text("from the profile; absent where it has no such code").optional(),
        }),
      )
      .meta({ description: "in order of code" }),
    overlays: texts("overlays in force, name@version; empty for the common profile alone"),
  })
  .meta({ title: "Cordon: a score recomputed from its vector" });

type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;
export type VectorScoreDocument = Frozen<z.output<typeof vectorScoreSchema>>;
