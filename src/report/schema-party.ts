import { z } from "zod";
import { MEASURES } from "../model/measure.ts";
import { PARTY_ROLES } from "../model/shipment.ts";
import { coded, count, country, flag, one, share, text, texts } from "./schema-words.ts";

const token = z.strictObject({
  query: text("word of the screened name").optional(),
  list: text("word of the listed name").optional(),
  relation: one(
    [
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
    ],
    "how the two agree",
  ),
  weight: share("part of the name's weight"),
  similarity: share("how alike the two are"),
});
const qualifier = z.strictObject({
  feature: one(["country", "birth", "kind", "identifier", "address", "place"], "the fact compared"),
  relation: one(["agrees", "differs"], "how the two compare"),
  odds: z.number().meta({ description: "what it multiplies the odds of the match by; 1 is neutral" }),
  query: text("as screened"),
  list: text("as listed"),
});
const listing = z
  .strictObject({
    entry: text("id of the list entry: list, colon, publisher's id"),
    list: text("id of the watchlist"),
    source: text("part of the list"),
    kind: one(["person", "entity", "vessel", "aircraft", "address", "unknown"], "what the listed party is"),
    listedName: text("the entry's primary name"),
    matched: text("the listed name, address or identifier that matched"),
    strength: one(["primary", "strong", "weak"], "the publisher's word for the matched name"),
    by: one(["name", "identifier", "address"], "what matched"),
    score: share("match score"),
    grade: one(["same", "near"], "grade of the score"),
    weak: flag("it rests on a weak alias or on words that many listed parties share"),
    measures: z
      .array(z.enum(MEASURES))
      .meta({ description: "what the listing means in law, strongest first" }),
    programmes: texts("sanctions programmes"),
    citations: texts("legal basis"),
    licenceRequirement: text("as published").optional(),
    licencePolicy: text("as published").optional(),
    listedOn: text("ISO date or prefix").optional(),
    endsOn: text("ISO date or prefix").optional(),
    countries: z.array(country).meta({ description: "of the entry" }),
    url: text("the publisher's page").optional(),
    tokens: z.array(token).meta({ description: "word by word, what the name's score rests on" }),
    qualifiers: z.array(qualifier).meta({ description: "facts beside the name that moved the score" }),
  })
  .meta({ id: "listing", description: "one entry of one list that matches" });
const hit = z
  .strictObject({
    entry: text("id of its strongest listing"),
    listedName: text("the primary name there"),
    score: share("match score there"),
    grade: one(["same", "near"], "grade of the score"),
    listings: z.array(listing).meta({ description: "the same party on each list, strongest first" }),
  })
  .meta({
    id: "hit",
    description: "a listed party that matches at or above the threshold: potential until a person decides",
  });

const setAside = z
  .strictObject({
    entry: text("id of the list entry"),
    list: text("id of the watchlist"),
    source: text("part of the list"),
    listedName: text("the entry's primary name"),
    matched: text("the listed name that matched"),
    nameScore: share("score of the name alone, at or above the threshold"),
    score: share("score after the facts beside the name"),
    measures: z
      .array(z.enum(MEASURES))
      .meta({ description: "what the listing means in law, strongest first" }),
    qualifiers: z.array(qualifier).meta({ description: "the facts that differ" }),
  })
  .meta({ id: "setAside", description: "a name that matches while birth date, country or kind differ" });

export const party = z
  .strictObject({
    role: one(PARTY_ROLES, "part it plays"),
    name: text("as given"),
    kind: one(["person", "entity", "vessel", "aircraft", "address", "unknown"], "what it is"),
    country: country.optional(),
    address: text("as given").optional(),
    birthDate: text("ISO date or prefix, as given").optional(),
    established: text("when it was founded, ISO date or prefix").optional(),
    industry: text("line of business, as given").optional(),
    headquarters: country.optional(),
    identifiers: z.array(z.strictObject({ scheme: text("kind of number"), value: text("as given") })),
    status: one(["screened", "unscreenable"], "unscreenable is never no match"),
    reason: coded("why it could not be screened").optional(),
    hits: z.array(hit).meta({ description: "one for each listed party, strongest first" }),
    furtherHits: count("listed parties beyond those shown"),
    setAside: z
      .array(setAside)
      .meta({ description: "not scored: a fact beside the name took them below the threshold" }),
    furtherSetAside: count("set aside beyond those listed"),
  })
  .meta({ id: "party", description: "one party and what was found" });
