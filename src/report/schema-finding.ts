import { z } from "zod";
import { CATEGORIES } from "../model/category.ts";
import { BANDS } from "../model/finding.ts";
import { LANGS } from "../model/lang.ts";
import { CIRCUMSTANCES, MEASURES } from "../model/measure.ts";
import { flag, one, points, share, text } from "./schema-words.ts";

/** A finding of a result. */
export const finding = z
  .strictObject({
    code: text("code of the scoring profile, such as PARTY.LISTED"),
    factor: one(["P", "I", "D", "U", "-"], "party, item, destination, end use, or none"),
    severity: points("0–100"),
    confidence: share("how sure"),
    points: points("severity × confidence"),
    counted: flag("it is part of the score; false where a stronger finding stands for it"),
    gate: one(BANDS, "least band it demands").optional(),
    overlay: text("whose law it is; absent for the common profile").optional(),
    rule: text("rule that raised it"),
    citation: text("legal basis"),
    effective: z.strictObject({ from: text("ISO date"), to: text("ISO date").optional() }).optional(),
    subject: text("what it is about, such as consignee").optional(),
    category: one(
      CATEGORIES,
      "risk category of its code; absent where the table has no such code",
    ).optional(),
    evidence: z
      .record(z.string(), z.union([z.string(), z.number()]))
      .meta({ description: "facts it rests on" }),
    rated: z
      .strictObject({
        variant: text("variant of the code's row in the profile").optional(),
        measure: one(MEASURES, "what the listing means in law, where the numbers go by it").optional(),
        grade: one(["same", "near"], "grade of the match").optional(),
        known: z.array(one(CIRCUMSTANCES, "what changes the meaning of the measure")).optional(),
        weak: flag("only a weak name matched").optional(),
      })
      .meta({ description: "what the profile was asked with beside the code: enough to rate it anew" })
      .optional(),
    title: text("short title of its code; with --lang alone").optional(),
    lang: one(LANGS, "language of the title; en where the one asked for has none").optional(),
    text: text("in plain words"),
  })
  .meta({ id: "finding", description: "one observed fact with consequences" });
