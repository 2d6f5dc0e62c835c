import { z } from "zod";
import { BANDS } from "../model/finding.ts";
import { item } from "./schema-item.ts";
import { statementCheck } from "./schema-statement.ts";
import { count, coded, country, one, text, texts } from "./schema-words.ts";

const goods = z.strictObject({
  ...item.shape,
  origin: text("where it was made, as written").optional(),
  quantity: text("as written").optional(),
  unit: text("unit of the quantity").optional(),
  value: text("as written").optional(),
  currency: text("currency of the value").optional(),
  licence: text("licence or exception that the manifest names").optional(),
});

/** What `cordon form licence-application -o json` writes. */
export const licenceDataSchema = z
  .strictObject({
    schema: z.literal("cordon-licence-data/1"),
    notice: text("what this sheet is not"),
    tool: z.literal("cordon"),
    version: text("of Cordon"),
    asOf: text("day the rules are applied as of, ISO"),
    shipment: z.strictObject({
      id: text("the manifest's own reference, else file:line"),
      file: text("manifest"),
      destination: country.optional(),
      destinations: z
        .array(country)
        .meta({ description: "all of them, where it goes to several countries" })
        .optional(),
      destinationText: text("as written").optional(),
      via: z.array(country),
      departure: text("where it leaves from, of several the first by its code").optional(),
      departures: z.array(z.string()).optional(),
      departureFrom: one(["run"], "no paper tells a place of export: it was stated for the run").optional(),
      date: text("ISO date of shipment").optional(),
      lastDate: text("the last of them, where rows name several days").optional(),
      endUse: text("as written").optional(),
    }),
    parties: z.array(
      z.strictObject({
        role: text("part in the shipment"),
        name: text("as written"),
        address: text("on one line").optional(),
        country: country.optional(),
        identifiers: z.array(z.strictObject({ scheme: z.string(), value: z.string() })),
        result: text("what the screening came to, in plain words"),
      }),
    ),
    items: z.array(goods),
    statements: z.array(statementCheck).meta({ description: "empty where none was given" }),
    band: one(BANDS, "net band"),
    total: count("score, 0–100"),
    vector: text("the score as one line"),
    findings: z.array(
      z.strictObject({ code: z.string(), text: text("in plain words"), citation: text("legal basis") }),
    ),
    missing: z.array(coded("a fact that an application will need and that is not known")),
    lists: z.array(
      z.strictObject({ id: text("list"), version: text("publisher's date, else the file's hash") }),
    ),
    notCovered: texts("codes of the parts of screening that were left out"),
    gaps: texts("what of the shipment or the lists was not screened"),
    label: text("what to know of starter data; absent otherwise").optional(),
  })
  .meta({ title: "Data sheet for a licence application; no form of any authority" });

type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;
export type LicenceDataDocument = Frozen<z.output<typeof licenceDataSchema>>;
