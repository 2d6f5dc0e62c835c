import { z } from "zod";

const text = (words: string) => z.string().min(1).describe(words);
const day = z.iso.date();
const strings = (words: string) => z.array(z.string().min(1)).describe(words);

const code = z
  .string()
  .regex(/^(?:\d[A-E]\d{3}(?:\.[a-z0-9]+)*|EAR99|ML\d{1,2}(?:\.[a-z0-9]+)*|[IVX]+(?:\([a-zA-Z0-9]+\))*)$/)
  .describe("ECCN with or without a paragraph, EAR99, USML or military-list code; always text");

const scope = {
  paths: strings("paragraphs with all beneath them; absent for the entire entry").optional(),
  except: strings("paragraphs left out").optional(),
  of: strings("other entries the clause names").optional(),
  conditional: z.boolean().optional().describe("the clause asks for a fact that no code tells"),
};

const requirement = z.strictObject({
  ...scope,
  reason: text("reason for control, such as NS"),
  where: z.enum([
    "column",
    "worldwide",
    "groups",
    "countries",
    "cwc-non-party",
    "un-arms-embargo",
    "russia-industry",
    "encryption",
    "unstated",
  ]),
  column: z
    .string()
    .regex(/^[A-Z]{2} \d$/)
    .optional()
    .describe("column of the Country Chart, such as NS 2"),
  groups: strings("Country Groups it reaches").optional(),
  not: strings("Country Groups left out").optional(),
  countries: strings("ISO 3166-1 alpha-2").optional(),
  notCountries: strings("ISO 3166-1 alpha-2 left out").optional(),
  cite: text("section of 15 CFR").optional(),
  since: day.optional().describe("first day, where two editions differ"),
  until: day.optional().describe("last day, where two editions differ"),
});

const clause = z.strictObject({
  ...scope,
  usd: z.number().positive().optional().describe("cap of one shipment, US dollars"),
  reasons: strings("only for these reasons for control").optional(),
  countries: strings("ISO 3166-1 alpha-2").optional(),
  notGroups: strings("Country Groups left out").optional(),
});

const entry = z.strictObject({
  code,
  title: text("our own words"),
  also: strings("other names of such goods"),
  eu: text("the same code in EU Annex I").optional(),
  reasons: strings("reasons for control in the order of the entry"),
  requirements: z.array(requirement),
  exceptions: z
    .record(z.string(), z.strictObject({ grants: z.array(clause), not: z.array(clause) }))
    .optional()
    .describe("list-based licence exceptions by their letters"),
  sta: z
    .array(z.strictObject({ ...scope, groups: strings("Country Groups") }))
    .optional()
    .describe("closed to License Exception STA"),
  itar: z.boolean().optional().describe("only points to the munitions list"),
  basket: z.boolean().optional().describe("takes what other entries leave over"),
  speciallyDesigned: z.boolean().optional().describe("its text turns on specially designed"),
  related: strings("codes its text points to"),
  cas: strings("CAS numbers it names"),
  paths: strings("paragraphs without the code"),
  asOf: day.describe("edition its requirements were compared with"),
});

/** `data/catalog/us-ccl.json`. */
export const entriesSchema = z
  .strictObject({
    list: text("us-ccl"),
    title: text("name of the list"),
    version: text("newest edition read"),
    asOf: day,
    citation: text("where the list stands"),
    source: text("how it was read"),
    entries: z.array(entry),
  })
  .meta({ title: "Cordon catalog: entries of the Commerce Control List" });

const hs = z.array(z.string().regex(/^\d{6}$/)).describe("HS 2022, six digits, text");

/** A line of `data/catalog/lexicon/*.jsonl`. */
export const conceptSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
    names: z.array(z.string().min(1)).min(1).describe("English names, singular"),
    de: strings("German").optional(),
    fr: strings("French").optional(),
    es: strings("Spanish").optional(),
    ru: strings("Russian").optional(),
    zh: strings("Chinese").optional(),
    ja: strings("Japanese").optional(),
    codes: z
      .array(
        z.strictObject({
          code,
          likelihood: z.enum(["usual", "possible", "rare"]),
          when: text("when the code applies").optional(),
          need: strings("facts that decide").optional(),
        }),
      )
      .min(1)
      .describe("likeliest first"),
    not: strings("words that beside a name show other goods").optional(),
    hs: hs.optional(),
  })
  .meta({ title: "Cordon catalog: a kind of goods with its names, one line" });

const figure = z.strictObject({
  param: text("what is measured"),
  op: z.enum([">", ">=", "<", "<=", "="]),
  value: z.number(),
  unit: z.string().describe("empty for a count"),
  qualifier: text("own words").optional(),
});
const feature = z.strictObject({
  feature: text("a fact told in words"),
  words: z.array(z.string().min(1)).min(1),
  not: strings("words that show the contrary").optional(),
});
const condition: z.ZodType = z.lazy(() =>
  z.union([
    figure,
    feature,
    z.strictObject({ all: z.array(condition).min(1) }),
    z.strictObject({ any: z.array(condition).min(1) }),
    z.strictObject({ none: z.array(condition).min(1) }),
  ]),
);

/** A line of `data/catalog/paragraphs/*.jsonl`. */
export const paragraphSchema = z
  .strictObject({
    code,
    title: text("our own words"),
    noun: strings("one of these must be named").optional(),
    when: condition,
  })
  .meta({ title: "Cordon catalog: a paragraph with the conditions that decide, one line" });

/** JSON Schema (2020-12) of the catalog's files, by file name in data/schema. */
export function catalogSchemas(): Record<string, object> {
  return {
    "catalog-entries-1.json": z.toJSONSchema(entriesSchema),
    "catalog-concept-1.json": z.toJSONSchema(conceptSchema),
    "catalog-paragraph-1.json": z.toJSONSchema(paragraphSchema),
  };
}
