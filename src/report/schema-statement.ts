import { z } from "zod";
import { BANDS } from "../model/finding.ts";
import { STATEMENT_KINDS } from "../model/statement.ts";
import { STATEMENT_FAULTS } from "../model/statement-check.ts";
import { count, flag, one, text, texts } from "./schema-words.ts";

/** Statements and checklist of a screening: `document-statement.ts` builds them. */
export const statementCheck = z
  .strictObject({
    reference: text("the statement's own, else file:line"),
    file: text("file it was read from"),
    line: count("line or place in the file, from 1"),
    by: one(["shipment", "names"], "how it came to the shipment: by id, or by end user and consignee"),
    serves: z.array(z.enum(STATEMENT_KINDS)).meta({ description: "what it may serve as" }),
    signed: text("ISO date").optional(),
    validUntil: text("ISO date").optional(),
    faults: z.array(z.enum(STATEMENT_FAULTS)).meta({ description: "what was found wrong, as stable words" }),
    stands: flag("signed by a named person and in force on the days of shipment and screening"),
    text: text("in plain words"),
  })
  .meta({ id: "statementCheck", description: "an end-use statement laid beside the shipment" });

export const checklist = z
  .strictObject({
    band: one(BANDS, "net band it is for"),
    serviceDays: count("calendar days within which a person is to decide").optional(),
    steps: z.array(
      z.strictObject({ text: text("what to do"), codes: texts("finding codes that ask for it") }),
    ),
  })
  .meta({ id: "checklist", description: "what a reviewer does; no steps for standard" });

const words = (description: string) => z.string().max(2000).meta({ description });
const statementParty = (description: string) =>
  z
    .strictObject({
      name: words("full name"),
      address: words("street, number, place"),
      country: words("ISO code or name"),
    })
    .partial()
    .meta({ description });

/** The input shape of a statement, and what `cordon form end-use-statement -o json` writes. */
export const statementSchema = z
  .strictObject({
    schema: z.literal("cordon-end-use-statement/1"),
    reference: words("the statement's own number"),
    serves: z
      .array(z.union([z.enum(STATEMENT_KINDS), z.literal("")]))
      .meta({ description: "what it may serve as; end_use where nothing is said" }),
    endUser: statementParty("who uses the goods"),
    consignee: statementParty("who receives them, where another"),
    signatory: z
      .strictObject({ name: words("who signs"), function: words("in what function") })
      .partial()
      .meta({ description: "who signs" }),
    endUse: words("what the goods are for"),
    site: words("where they are used"),
    siteCountry: words("country of that place"),
    items: z.array(
      z
        .strictObject({
          description: words("what it is"),
          number: words("part or article number"),
          code: words("control code"),
          hs: words("HS code"),
          quantity: words("as a plain number"),
          unit: words("unit of the quantity"),
        })
        .partial(),
    ),
    onward: z
      .strictObject({
        answer: z.enum(["", "no_re_export", "re_export"]).meta({ description: "may the goods be passed on" }),
        countries: z.array(words("ISO code or name")).meta({ description: "where to" }),
      })
      .partial(),
    russiaClause: z
      .enum(["", "yes", "no"])
      .meta({ description: "it forbids re-export to Russia and Belarus, and for use there" }),
    place: words("where it was signed"),
    signed: words("day of signature, 2026-11-22"),
    validUntil: words("last day, 2027-11-21"),
    shipments: z
      .array(words("shipment id"))
      .meta({ description: "shipments it is for; none: found by names" }),
  })
  .partial()
  .meta({ title: "End-use statement, as Cordon reads and writes it" });

type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;
export type StatementCheckDocument = Frozen<z.output<typeof statementCheck>>;
export type ChecklistDocument = Frozen<z.output<typeof checklist>>;
/** With every key, as forms are written; a file that is read may leave any away. */
type Filled<T> = T extends readonly (infer One)[]
  ? readonly Filled<One>[]
  : T extends object
    ? { readonly [K in keyof T]-?: Filled<Exclude<T[K], undefined>> }
    : T;
export type StatementDocument = Filled<z.output<typeof statementSchema>>;
