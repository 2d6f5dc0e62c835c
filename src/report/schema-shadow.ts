import { z } from "zod";
import { BANDS } from "../model/finding.ts";
import { KEPT, MOVES } from "../model/shadow.ts";
import { coded, count, flag, one, points, share, text, texts } from "./schema-words.ts";

const profile = z
  .strictObject({
    id: text("of the profile"),
    version: text("of the scoring system it is for"),
    sha256: text("hex, of its file"),
    effective: z
      .strictObject({ from: text("ISO date"), to: text("ISO date").optional() })
      .meta({ description: "days of screening for which it says it holds" })
      .optional(),
  })
  .meta({ id: "shadowProfile", description: "a scoring profile" });

const side = z
  .strictObject({
    total: z.int().min(0).max(100),
    gross: one(BANDS, "after gates"),
    net: one(BANDS, "after dated records; absent where those can't be weighed again").optional(),
    vector: text("the score as one line"),
  })
  .meta({ id: "shadowSide", description: "a shipment's score under one profile" });

const row = z
  .strictObject({
    code: text("code of the finding"),
    severity: points("0–100"),
    gate: one(BANDS, "least band it demands").optional(),
    points: points("severity × confidence"),
    counted: flag("it is part of the score"),
  })
  .meta({ id: "shadowRow", description: "what a profile makes of a finding; absent where it is not raised" });

const shipment = z
  .strictObject({
    shipment: text("its reference"),
    origin: z.strictObject({ file: z.string(), firstLine: count("line"), lastLine: count("line") }),
    move: one(MOVES, "looser where its gross or its net band is"),
    before: side,
    after: side,
    savedTotal: z
      .int()
      .min(0)
      .max(100)
      .meta({ description: "total of the saved result, where it is another" })
      .optional(),
    findings: z.array(
      z.strictObject({
        rule: text("rule that raised it"),
        subject: text("what it is about").optional(),
        party: text("name of the party").optional(),
        overlay: text("whose law it is; absent for the common profile").optional(),
        entry: text("id of the list entry").optional(),
        before: row.optional(),
        after: row.optional(),
        kept: coded("why it kept its numbers")
          .extend({ code: one(KEPT, "stable word") })
          .optional(),
      }),
    ),
  })
  .meta({ description: "a shipment that changes its band, or that has a finding which kept its numbers" });

const bands = z.strictObject({ standard: count("after"), enhanced: count("after"), hold: count("after") });
const matrix = z
  .strictObject({ standard: bands, enhanced: bands, hold: bands })
  .meta({ id: "shadowMatrix", description: "shipments by band before, then by band after" });

/** What `cordon profile shadow -o json` writes. */
export const shadowSchema = z
  .strictObject({
    schema: z.literal("cordon-shadow/1"),
    run: z.strictObject({
      tool: z.literal("cordon"),
      version: text("of Cordon"),
      asOf: text("day of the run, ISO"),
      inForce: profile,
      next: profile,
      exportFrom: text("from where goods of manifests are exported of which no paper tells it").optional(),
    }),
    shipments: z.array(shipment),
    summary: z.strictObject({
      inputs: z.array(
        z.strictObject({
          name: text("file"),
          kind: one(["manifest", "result"], "what it is"),
          shipments: count("shipments in it"),
          run: z
            .strictObject({
              profile: z.strictObject({ id: z.string(), version: z.string(), sha256: z.string() }),
              threshold: share("match score from which matches stand in it"),
            })
            .meta({ description: "the run that made a saved result" })
            .optional(),
          cut: flag("a saved result that lacks its summary, or shipments that it counts").optional(),
          otherProfile: flag("a saved result made under another profile than the one in force").optional(),
          altered: count(
            "shipments whose saved score does not follow from their findings and dated records",
          ).optional(),
        }),
      ),
      shipments: count("shipments scored"),
      looser: count("shipments that move to a looser band"),
      stricter: count("shipments that move to a stricter band"),
      totalOnly: count("shipments that change their total and no band"),
      gross: matrix,
      net: matrix,
      netUnknown: count("shipments whose net band can't be told anew"),
      keptFindings: count("findings that kept their numbers"),
      keptShipments: count("shipments that have one"),
      restated: count("saved results with another total than under the profile in force"),
      label: text("what to know of starter data; absent otherwise").optional(),
      gaps: texts("what of the manifests was not screened"),
      notes: texts("what to know of the figures"),
    }),
  })
  .meta({ title: "Cordon shadow run of a scoring profile" });

type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;
export type ShadowDocument = Frozen<z.output<typeof shadowSchema>>;
