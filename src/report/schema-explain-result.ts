import { z } from "zod";
import { BANDS } from "../model/finding.ts";
import { LEFT_OUT } from "../model/score-explanation.ts";
import { finding } from "./schema-finding.ts";
import { coded, count, flag, one, points, share, text, texts } from "./schema-words.ts";

const whole = (description: string) => z.int().min(0).max(100).meta({ description });
const places = (description: string) => z.array(count("index into findings")).meta({ description });
const exact = text("before rounding: a plain decimal");
const formula = text("the sum written out");
const profile = z.strictObject({ id: z.string(), version: z.string(), sha256: text("hex, of its file") });

const left = z.strictObject({
  code: one(LEFT_OUT, "stable word"),
  by: count("index of the finding that counts in its place"),
  text: text("the same in plain words"),
});

const explained = finding
  .extend({
    index: count("its place in the findings of the result"),
    listed: z
      .strictObject({ list: text("id of the list"), source: text("part of the list") })
      .meta({ description: "list of the entry it rests on" })
      .optional(),
    left: left.meta({ description: "why it is no part of its factor" }).optional(),
  })
  .meta({ id: "explainedFinding", description: "a finding with what it brings" });

const factor = z
  .strictObject({
    factor: one(["P", "I", "D", "U"] as const, "party, item, destination, end use and conduct"),
    score: whole("0–100"),
    exact,
    formula,
    counted: places(
      "findings whose points are in it: score = 100 × (1 − Π (1 − points/100)), rounded half up",
    ),
    left: places("findings of the factor that count for nothing"),
    weight: share("of the factor in the total"),
    brings: points("weight × score"),
  })
  .meta({ id: "explainedFactor", description: "how a factor comes of its findings" });

const record = z
  .strictObject({
    record: text("id of the record"),
    kind: text("what it is"),
    authority: text("who issued it"),
    legalRef: text("what it cites"),
    validFrom: text("as written, with its zone"),
    validTo: text("as written, with its zone"),
    text: text("what came of it"),
  })
  .meta({ id: "explainedRecord", description: "a dated record beside the shipment" });

/** What `cordon explain RESULT SHIPMENT -o json` writes. */
export const explainResultSchema = z
  .strictObject({
    schema: z.literal("cordon-explain-result/1"),
    tool: z.literal("cordon"),
    version: text("of Cordon"),
    label: text("what to know of starter data; absent otherwise").optional(),
    shipment: z.strictObject({
      id: text("its reference"),
      origin: z.strictObject({ file: z.string(), firstLine: count("line"), lastLine: count("line") }),
    }),
    profile: profile.meta({ description: "the profile it was recomputed with" }),
    run: z
      .strictObject({ profile, threshold: share("match score from which matches stand in the result") })
      .meta({ description: "the run that made the result; absent where it lacks its head" })
      .optional(),
    cut: flag("the result lacks its summary, or shipments that it counts").optional(),
    vector: text("the score as one line that anyone can recompute"),
    overlays: texts("overlays in force, name@version"),
    findings: z.array(explained).meta({ description: "all of them, in the order of the result" }),
    factors: z.array(factor),
    total: z.strictObject({
      score: whole("total = 100 × (1 − Π (1 − brings/100)), rounded half up"),
      exact,
      formula,
    }),
    gates: z.array(
      z.strictObject({
        code: text("of the findings"),
        band: one(BANDS, "least band it demands"),
        findings: places("findings that demand it"),
      }),
    ),
    bands: z.strictObject({
      from: z
        .strictObject({ standard: whole("total"), enhanced: whole("total"), hold: whole("total") })
        .meta({ description: "total from which each band begins" }),
      total: one(BANDS, "from the total alone"),
      gross: one(BANDS, "after gates"),
      net: one(BANDS, "after dated records"),
    }),
    records: z
      .strictObject({
        reasons: z.array(
          z.strictObject({
            code: text("code of the finding, or total"),
            overlay: text("whose law it is").optional(),
            subject: text("what it is about").optional(),
            from: one(BANDS, "before dated records"),
            to: one(BANDS, "after them"),
            by: texts("ids of the records that lowered it"),
          }),
        ),
        applied: z.array(record),
        nearly: z.array(record),
        furtherNearly: count("such records beyond those told"),
      })
      .meta({ description: "absent where no dated records were given" })
      .optional(),
    notEvaluated: z
      .array(
        z.strictObject({
          rule: text("id of the rule"),
          missing: z.array(coded("a fact that would settle it")),
        }),
      )
      .meta({ description: "rules that could not be evaluated in full; absent in results of older builds" })
      .optional(),
    gaps: texts("what of the input was not screened"),
  })
  .meta({ title: "Cordon explanation of one shipment's score" });

type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;
export type ExplainResultDocument = Frozen<z.output<typeof explainResultSchema>>;
