import { z } from "zod";
import { JURISDICTIONS } from "../model/determination.ts";
import { BANDS } from "../model/finding.ts";
import { MODIFIED_BY } from "../model/screening.ts";
import { classificationSchema, licenceSchema } from "./schema-answers.ts";
import { calibrationSchema } from "./schema-calibration.ts";
import { catalogSchemas } from "./schema-catalog.ts";
import { explainResultSchema } from "./schema-explain-result.ts";
import { explainSchema } from "./schema-explain.ts";
import { finding } from "./schema-finding.ts";
import { item } from "./schema-item.ts";
import { licenceDataSchema } from "./schema-licence-data.ts";
import { records, recordsInput } from "./schema-records.ts";
import { party } from "./schema-party.ts";
import { profileDiffSchema, profileSchema } from "./schema-profile.ts";
import { vectorScoreSchema } from "./schema-score.ts";
import { checklist, statementCheck, statementSchema } from "./schema-statement.ts";
import { shadowSchema } from "./schema-shadow.ts";
import { coded, count, country, flag, one, points, share, text, texts } from "./schema-words.ts";

/**
 * The outward shape of results, frozen by version: a change that could break a reader is a new version. `document.ts`
 * builds it and takes from here types alone, as zod costs 170 ms at start. Optional keys are absent, never null.
 */
const listShape = {
  id: text("id of the watchlist, such as us-csl"),
  title: text("the list's own title"),
  publishedOn: text("publisher's date inside the files, ISO").optional(),
  newestListing: text("newest day of listing of its entries, ISO").optional(),
  loadedAt: text("when it was loaded, ISO instant; absent for the embedded list").optional(),
  format: text("layout in which it was read"),
  parser: count("version of the reader"),
  files: z
    .array(
      z.strictObject({
        name: text("file name"),
        sha256: text("hex, of the file as given"),
        bytes: count("size"),
      }),
    )
    .meta({ description: "the official files" }),
  entries: count("entries on the list"),
  names: count("names of all entries together"),
  gaps: texts("what the loaded files do not hold though the list does"),
  outdated: text("that the edition is too old, or its list closed").optional(),
  acceptedShrink: text("reason a person gave for accepting a smaller list").optional(),
};
const list = z.strictObject(listShape).meta({ id: "list", description: "one watchlist as loaded" });

const status = one(["complete", "partial", "not_screened"], "whether all of the input was screened");
const coverageShape = {
  status,
  threshold: share("match score from which a hit is reported"),
  profileModified: flag("threshold or scoring profile are not those that ship"),
  modifiedBy: z
    .array(one(MODIFIED_BY, "what is not as shipped"))
    .meta({ description: "absent where nothing was modified" })
    .optional(),
  starter: flag("the embedded starter watchlist was used"),
  label: text("what to know of starter data; absent otherwise").optional(),
};
const coverage = z
  .strictObject({
    ...coverageShape,
    lists: z.array(list),
    notCovered: z.array(coded("a part of screening that this release leaves out")),
    gaps: texts("what of this input was not screened"),
  })
  .meta({ id: "coverage", description: "what was and was not screened" });
const briefCoverage = z
  .strictObject({
    ...coverageShape,
    lists: z.array(
      z.strictObject({ id: text("id of the list"), version: text("publisher's date, else the file's hash") }),
    ),
    notCovered: texts("codes of the parts of screening that this release leaves out"),
    gaps: texts("what of this input was not screened"),
  })
  .meta({ id: "briefCoverage", description: "coverage, short enough for every result" });

const factor = z.int().min(0).max(100);
const score = z
  .strictObject({
    system: text("scoring system with its version"),
    total: factor.meta({ description: "0–100" }),
    factors: z.strictObject({ P: factor, I: factor, D: factor, U: factor }),
    bands: z.strictObject({
      total: one(BANDS, "from the total alone"),
      gross: one(BANDS, "after gates"),
      net: one(BANDS, "after dated records"),
    }),
    gates: z.array(z.strictObject({ code: z.string(), band: z.enum(BANDS) })),
    overlays: texts("overlays in force, name@version"),
    vector: text("the score as one line that anyone can recompute"),
    parts: z
      .array(
        z.strictObject({
          code: z.string(),
          points: points("0–100"),
          counted: z.boolean(),
          finding: count("index"),
        }),
      )
      .meta({ description: "each finding's part; finding is its place in the list of findings" }),
  })
  .meta({ id: "score", description: "score by the common scoring system" });

const overlayScore = z
  .strictObject({
    overlay: text("whose law, beside what is common to all"),
    total: factor.meta({ description: "0–100" }),
    gross: one(BANDS, "after gates, before dated records"),
    own: texts("codes of the findings that are its own"),
  })
  .meta({ id: "overlayScore", description: "what the law of one overlay comes to by itself" });

const problem = z
  .strictObject({
    file: text("input file"),
    line: count("line, from 1"),
    column: text("column").optional(),
    code: text("stable word"),
    message: text("what is wrong"),
    blocking: flag("the row, or a party that it names, was not screened"),
    shipment: text("the shipment it belongs to").optional(),
  })
  .meta({ id: "problem", description: "a row, or a cell of it, that could not be read in full" });

export const runSchema = z
  .strictObject({
    tool: z.literal("cordon"),
    version: text("of Cordon"),
    asOf: text("day the rules are applied as of, ISO"),
    profile: z.strictObject({
      id: z.string(),
      version: z.string(),
      sha256: z.string(),
      effective: z
        .strictObject({ from: text("ISO date"), to: text("ISO date").optional() })
        .meta({ description: "days of screening for which it says it holds" })
        .optional(),
    }),
    overlays: texts("overlays in force, name@version"),
    jurisdictions: z
      .array(one(JURISDICTIONS, "whose rules"))
      .meta({ description: "whose licence rules were asked for; absent: those of each place of export" })
      .optional(),
    exportFrom: text("from where goods are exported of which no paper tells it").optional(),
    records: recordsInput.optional(),
    coverage,
  })
  .meta({ id: "run", description: "what the run is" });

export const screeningSchema = z
  .strictObject({
    shipment: z.strictObject({
      id: text("the manifest's own reference, else file:line"),
      origin: z.strictObject({ file: z.string(), firstLine: count("from 1"), lastLine: count("from 1") }),
      destination: country.optional(),
      destinations: z
        .array(country)
        .meta({ description: "all of them, where it goes to several countries" })
        .optional(),
      destinationFrom: text("role whose country stands for a destination not stated").optional(),
      destinationText: text("as written").optional(),
      via: z.array(country).meta({ description: "countries on the way" }),
      departure: text("where it leaves from, of several the first by its code").optional(),
      departures: texts("all of them, ISO 3166-1 alpha-2, where there are several").optional(),
      departureFrom: one(["run"], "no paper tells a place of export: it was stated for the run").optional(),
      date: text("ISO date of shipment").optional(),
      lastDate: text("the last of them, where rows name several days").optional(),
      paymentTerms: text("as written").optional(),
      transportMode: text("as written").optional(),
      packaging: text("as written").optional(),
      deliveryTerms: text("as written").optional(),
    }),
    statement: text("what the matching of parties came to, in plain words"),
    parties: z.array(party),
    items: z.array(item).meta({ description: "lines of goods; empty where none was given" }),
    findings: z.array(finding).meta({ description: "by factor, points falling, code" }),
    notEvaluated: z
      .array(
        z.strictObject({
          rule: text("id of the rule"),
          missing: z.array(coded("a fact that would settle it")),
        }),
      )
      .meta({ description: "rules that could not be evaluated in full; nothing is scored for them" })
      .optional(),
    score,
    byOverlay: z
      .array(overlayScore)
      .optional()
      .meta({ description: "each overlay in force by itself; the score is of all findings together" }),
    checklist: checklist.optional(),
    statements: z
      .array(statementCheck)
      .meta({ description: "end-use statements of the shipment; absent where no file of them was given" })
      .optional(),
    records: records.optional(),
    problems: z.array(problem),
    coverage: briefCoverage,
  })
  .meta({ id: "screening", description: "one shipment beside all lists" });

export const summarySchema = z
  .strictObject({
    inputs: z.array(
      z.strictObject({
        name: z.string(),
        sha256: z.string(),
        rows: count("rows read"),
        columns: z.array(
          z.strictObject({
            column: text("its header"),
            field: text("what it was read as; absent: not read").optional(),
          }),
        ),
      }),
    ),
    shipments: count("shipments screened"),
    parties: count("parties in all shipments"),
    unscreenableParties: count("parties that could not be screened"),
    hits: count("potential matches, one for each listed party"),
    byNetBand: z.strictObject({
      standard: count("shipments"),
      enhanced: count("shipments"),
      hold: count("shipments"),
    }),
    problems: z.array(problem).meta({ description: "problems that belong to no shipment" }),
    furtherProblems: count("such problems beyond those listed"),
    coverage,
  })
  .meta({ id: "summary", description: "what the run came to" });

const version = z.literal("cordon-screening/1");
const runLine = { type: z.literal("run"), schema: version, ...runSchema.shape };
const screeningLine = { type: z.literal("screening"), schema: version, ...screeningSchema.shape };
const summaryLine = { type: z.literal("summary"), schema: version, ...summarySchema.shape };

/** What `-o json` writes. */
export const documentSchema = z
  .strictObject({
    schema: version,
    run: runSchema,
    screenings: z.array(screeningSchema),
    summary: summarySchema,
  })
  .meta({ title: "Cordon screening, one JSON document" });

/** One line of what `-o jsonl` writes. */
export const lineSchema = z
  .discriminatedUnion("type", [
    z.strictObject(runLine),
    z.strictObject(screeningLine),
    z.strictObject(summaryLine),
  ])
  .meta({ title: "Cordon screening, one line of JSONL" });

/** What `cordon check` writes, as JSON or as a line. */
export const checkSchema = z
  .strictObject({
    schema: z.literal("cordon-check/1"),
    run: runSchema.omit({ coverage: true, jurisdictions: true, exportFrom: true }),
    statement: text("what the matching came to, in plain words"),
    party,
    findings: z.array(finding),
    score,
    coverage,
  })
  .meta({ title: "Cordon check of one party" });

type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;
export type RunDocument = Frozen<z.output<typeof runSchema>>;
export type ScreeningDocument = Frozen<z.output<typeof screeningSchema>>;
export type SummaryDocument = Frozen<z.output<typeof summarySchema>>;
export type CheckDocument = Frozen<z.output<typeof checkSchema>>;

/** JSON Schema (2020-12) of each file in data/schema, by file name. */
export function jsonSchemas(): Record<string, object> {
  return {
    "screening-1.json": z.toJSONSchema(documentSchema),
    "screening-line-1.json": z.toJSONSchema(lineSchema),
    "check-1.json": z.toJSONSchema(checkSchema),
    "explain-1.json": z.toJSONSchema(explainSchema),
    "explain-result-1.json": z.toJSONSchema(explainResultSchema),
    "score-1.json": z.toJSONSchema(vectorScoreSchema),
    "profile-1.json": z.toJSONSchema(profileSchema),
    "profile-diff-1.json": z.toJSONSchema(profileDiffSchema),
    "end-use-statement-1.json": z.toJSONSchema(statementSchema),
    "licence-data-1.json": z.toJSONSchema(licenceDataSchema),
    "shadow-1.json": z.toJSONSchema(shadowSchema),
    "classification-1.json": z.toJSONSchema(classificationSchema),
    "licence-1.json": z.toJSONSchema(licenceSchema),
    "calibration-1.json": z.toJSONSchema(calibrationSchema),
    ...catalogSchemas(),
  };
}
