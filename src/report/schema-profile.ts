import { z } from "zod";
import { MEASURES, type Measure } from "../model/measure.ts";

/**
 * The outward shape of a scoring profile. `src/score/profile.ts` judges profiles without zod; a test holds that both refuse
 * the same ones. What lies between rows (bands in order, ladders) is checked here too, but no JSON Schema can say it.
 */
const words = (description: string) => z.string().regex(/\S/u).meta({ description });
const percent = (description: string) => z.int().min(0).max(100).meta({ description });
const hundredths = (description: string) => percent(`${description}, whole hundredths`);
const code = (description: string) =>
  z
    .string()
    .regex(/^[A-Z][A-Z0-9_]*(?:\.[A-Za-z0-9_-]+)+$/u)
    .meta({ description });

const band = z
  .strictObject({
    from: percent("least total of the band; 0 for standard, rising"),
    serviceDays: z
      .int()
      .min(0)
      .max(366)
      .meta({ description: "calendar days within which a person decides; 0: nobody is asked" }),
    meaning: words("what the band asks for"),
  })
  .meta({ id: "profileBand", description: "one band of totals" });

const measureNumbers = {
  severity: percent("points at certainty"),
  gate: z
    .enum(["hold", "enhanced", "none"])
    .meta({ description: "band it demands of a match that proves the same party, else enhanced" }),
};
const measureVariant = z
  .strictObject(measureNumbers)
  .partial()
  .meta({ id: "profileMeasureVariant", description: "what differs from the row" });
const measureRow = z
  .strictObject({
    code: code("code that a listing of this measure raises; it has a row in codes"),
    ...measureNumbers,
    variants: z
      .strictObject({
        out_of_scope: measureVariant.optional(),
        not_munitions: measureVariant.optional(),
        vessel: measureVariant.optional(),
      })
      .optional()
      .meta({ description: "what is otherwise where the fact holds; the first that holds decides" }),
  })
  .meta({ id: "profileMeasure", description: "what listings of one measure mean" });

const codeNumbers = {
  severity: z
    .union([z.int().min(0).max(100), z.enum(["measure", "weak_measure"])])
    .meta({ description: "points at certainty, or by the listing's measure; 0 where the factor is -" }),
  gate: z
    .enum(["hold", "enhanced", "none", "measure"])
    .meta({ description: "band it demands, or by the listing's measure" }),
};
const codeRow = z
  .strictObject({
    factor: z
      .enum(["P", "I", "D", "U", "-"])
      .meta({ description: "party, item, destination, end use and conduct; -: gates or informs only" }),
    ...codeNumbers,
    meaning: words("what was found"),
    ladder: words("ladder it is a rung of, there and here").optional(),
    variants: z
      .record(words("a named fact"), z.strictObject(codeNumbers).partial())
      .optional()
      .meta({ description: "what is otherwise where the fact holds" }),
  })
  .meta({ id: "profileCode", description: "what findings of one code mean" });

const rowOfEach = Object.fromEntries(MEASURES.map((measure) => [measure, measureRow]));

const shape = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z][a-z0-9.-]*$/u)
    .meta({ description: "name of the profile" }),
  version: z
    .string()
    .regex(/^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)$/u)
    .meta({ description: "version of the scoring system, as in the vector" }),
  title: words("title"),
  asOf: z.iso.date().meta({ description: "day of the numbers" }),
  effective: z
    .strictObject({ from: z.iso.date(), to: z.iso.date().optional() })
    .refine(({ from, to }) => to === undefined || to >= from)
    .meta({ description: "days of screening on which it holds, both inside; every day where absent" })
    .optional(),
  weights: z.strictObject({
    P: hundredths("weight of the party factor"),
    I: hundredths("weight of the item factor"),
    D: hundredths("weight of the destination factor"),
    U: hundredths("weight of the end-use factor"),
  }),
  bands: z.strictObject({ standard: band, enhanced: band, hold: band }),
  match: z.strictObject({
    near: hundredths("match score from which two parties are near"),
    same: hundredths("match score from which they are the same; above near"),
    holdConfidence: hundredths("confidence from which a listing may hold"),
  }),
  weakShare: percent("per cent of a measure's severity that a weak match keeps"),
  measures: z
    .strictObject(rowOfEach as Record<Measure, typeof measureRow>)
    .meta({ description: "what listings mean in law" }),
  codes: z.record(code("a finding's code"), codeRow).meta({ description: "findings by code" }),
  ladders: z.record(words("name of a ladder"), z.array(code("a rung")).min(1)).meta({
    description: "codes of which only the rung with the most points scores, the highest rung first",
  }),
});
type Shape = z.output<typeof shape>;

/** A scoring profile such as `data/scoring/common-1.0.json`. */
export const profileSchema = shape
  .superRefine((profile, context) => {
    for (const message of faultsOf(profile)) context.addIssue({ code: "custom", message });
  })
  .meta({ title: "Cordon scoring profile" });

function faultsOf({ bands, match, codes, measures, ladders }: Shape): string[] {
  const rungs = Object.entries(ladders).flatMap(([name, all]) => all.map((rung) => ({ name, rung })));
  const mixed = Object.values(ladders).filter(
    (all) => new Set(all.flatMap((rung) => codes[rung]?.factor ?? [])).size > 1,
  );
  const rows = Object.entries(codes);
  const unscored = rows.filter(([, { factor }]) => factor === "-").map(([, row]) => row);
  const scores = unscored.some(({ severity, variants = {} }) =>
    [severity, ...Object.values(variants).map((variant) => variant.severity ?? 0)].some((each) => each !== 0),
  );
  const rules: readonly (readonly [boolean, string])[] = [
    [bands.standard.from !== 0, "standard begins at 0"],
    [bands.enhanced.from <= 0 || bands.hold.from <= bands.enhanced.from, "bands rise"],
    [match.same <= match.near, "same lies above near"],
    [scores, "a code outside the factors has severity 0"],
    [Object.values(measures).some((row) => !Object.hasOwn(codes, row.code)), "a measure's code has a row"],
    [new Set(rungs.map(({ rung }) => rung)).size < rungs.length, "a code stands on a ladder once"],
    [mixed.length > 0, "a ladder leans on one factor"],
    [
      rows.some(([name, { ladder }]) => ladder !== rungs.find(({ rung }) => rung === name)?.name),
      "a row names the ladder its code stands on",
    ],
  ];
  return rules.flatMap(([broken, rule]) => (broken ? [rule] : []));
}

const file = z.strictObject({
  name: z.string().meta({ description: "file name" }),
  id: z.string(),
  version: z.string(),
  sha256: z.string().meta({ description: "hex, of the file as given" }),
});

/** What `cordon profile diff -o json` writes. */
export const profileDiffSchema = z
  .strictObject({
    schema: z.literal("cordon-profile-diff/1"),
    before: file,
    after: file,
    differences: z
      .array(
        z.strictObject({
          change: z.enum(["added", "removed", "changed"]),
          path: z.array(z.string()).meta({ description: "keys from the root of the profile" }),
          before: z.unknown().optional().meta({ description: "value there; absent where it was added" }),
          after: z.unknown().optional().meta({ description: "value there; absent where it was removed" }),
        }),
      )
      .meta({ description: "in the order of the files; empty where both say the same" }),
  })
  .meta({ title: "Cordon: what differs between two scoring profiles" });

type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;
export type ProfileDocument = Frozen<Shape>;
export type ProfileDiffDocument = Frozen<z.output<typeof profileDiffSchema>>;
