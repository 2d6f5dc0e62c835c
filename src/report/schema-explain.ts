import { z } from "zod";
import { CHANGES } from "../model/explanation.ts";
import { MEASURES } from "../model/measure.ts";
import { country, flag, one, share, text } from "./schema-words.ts";

const KINDS = ["person", "entity", "vessel", "aircraft", "address", "unknown"] as const;
const RELATIONS = [
  "equal",
  "variant",
  "sounds",
  "edit",
  "nickname",
  "cut",
  "initial",
  "acronym",
  "joined",
  "missing",
  "extra",
  "contradicted",
] as const;
const change = (description: string) =>
  z
    .number()
    .min(-1)
    .max(1)
    .meta({ description: `${description}, in hundredths, signed` });

/** What `cordon explain -o json` writes. */
export const explainSchema = z
  .strictObject({
    schema: z.literal("cordon-explain/1"),
    tool: z.literal("cordon"),
    version: text("of Cordon"),
    label: text("what to know of starter data; absent otherwise").optional(),
    party: z.strictObject({
      name: text("as given"),
      kind: one(KINDS, "what it is"),
      country: country.optional(),
      birthDate: text("ISO date or prefix, as given").optional(),
      identifiers: z.array(z.strictObject({ scheme: text("kind of number"), value: text("as given") })),
    }),
    entry: z.strictObject({
      id: text("id of the list entry: list, colon, publisher's id"),
      list: text("id of the watchlist"),
      source: text("part of the list"),
      kind: one(KINDS, "what the listed party is"),
      listedName: text("the entry's primary name"),
      measures: z
        .array(z.enum(MEASURES))
        .meta({ description: "what the listing means in law, strongest first" }),
      countries: z.array(country).meta({ description: "of the entry" }),
    }),
    list: z.strictObject({
      id: text("id of the watchlist"),
      title: text("the list's own title"),
      version: text("publisher's date, else the file's hash"),
    }),
    matched: text("the listed name it was laid beside"),
    strength: one(["primary", "strong", "weak"], "the publisher's word for the matched name"),
    words: z
      .array(
        z.strictObject({
          query: text("word of the party's name").optional(),
          list: text("word of the listed name").optional(),
          relation: one(RELATIONS, "how the two agree"),
          similarity: share("how alike the two are"),
          weight: share("what a pair carries, that of its lighter side; of a word left over, what it weighs"),
          earned: share("what the pair brings: all pairs together bring 1"),
          lost: share("what it costs"),
        }),
      )
      .meta({ description: "with holds they add up to nameScore: earned less lost, and points" }),
    holds: z
      .array(
        z.strictObject({
          reason: text("stable word"),
          text: text("the same in plain words"),
          factor: share("what the score was multiplied by; absent where a limit held it").optional(),
          points: change("by how much the score moved"),
          score: share("score after it"),
        }),
      )
      .meta({ description: "what held the score of the name down, or up" }),
    nameScore: share("score of the name alone"),
    facts: z
      .array(
        z.strictObject({
          feature: one(["country", "birth", "kind", "identifier", "address", "place"], "the fact compared"),
          relation: one(["agrees", "differs"], "how the two compare"),
          odds: z.number().meta({ description: "what it multiplies the odds of the match by; 1 is neutral" }),
          query: text("as given"),
          list: text("as listed"),
          score: share("score after this fact and those before it"),
        }),
      )
      .meta({ description: "facts beside the name that moved the score" }),
    heldAt: share("what a weak alias proves at most, whatever the facts say").optional(),
    identifier: text("the identifier that both hold: that alone makes 1").optional(),
    score: share("match score"),
    grade: one(["same", "near", "none"], "grade of the score"),
    weak: flag("it rests on a weak alias or on words that many listed parties share"),
    border: z
      .strictObject({ grade: one(["same", "near"], "a grade"), score: share("least score of that grade") })
      .meta({ description: "the grade border nearest to the score" }),
    statement: text("grade and border in plain words"),
    whatIf: z.array(
      z.strictObject({
        change: one(CHANGES, "what would be otherwise"),
        what: text("the word, or the value of the fact"),
        against: text("the listed word that contradicts it").optional(),
        score: share("match score then"),
        text: text("the same in plain words"),
      }),
    ),
  })
  .meta({ title: "Cordon explanation of one party beside one list entry" });

type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;
export type ExplainDocument = Frozen<z.output<typeof explainSchema>>;
