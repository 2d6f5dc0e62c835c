import { z } from "zod";
import { RECORD_KINDS } from "../model/dated-record.ts";
import { BANDS } from "../model/finding.ts";
import { coded, count, one, text, texts } from "./schema-words.ts";

const told = {
  record: text("id of the record in the user's file"),
  kind: one(RECORD_KINDS, "what it is"),
  authority: text("who issued it, as the table of authorities names it"),
  legalRef: text("what it cites"),
  validFrom: text("as written, with its zone"),
  validTo: text("as written, with its zone"),
};
const finding = {
  code: text("code of the finding"),
  overlay: text("whose law it is").optional(),
  subject: text("what it is about").optional(),
};
const band = (description: string) => one(BANDS, description);

const applied = z.strictObject({
  ...told,
  covers: z
    .array(
      z.strictObject({
        finding: count("index into findings"),
        ...finding,
        from: band("what its gate demands; absent where it gates nothing").optional(),
        to: band("what this record alone leaves of what it answers for").optional(),
        answers: z
          .array(
            z.strictObject({
              part: text("part of the citation"),
              unconfirmed: text(
                "the rule by which it answers for another authority, yet to be confirmed: it reaches enhanced at most",
              ).optional(),
            }),
          )
          .meta({
            description:
              "parts of the citation that it answers for; absent where it answers for the whole of it",
          })
          .optional(),
        with: texts("ids of the other records over the same finding; only beside answers").optional(),
      }),
    )
    .meta({ description: "findings it covers, alone or with others" }),
  waits: z
    .array(
      z.strictObject({
        finding: count("index into findings"),
        ...finding,
        why: z.array(coded("what is lacking")).meta({ description: "licences that it needs beside it" }),
      }),
    )
    .meta({ description: "findings it would cover with licences of other authorities; absent where none" })
    .optional(),
  openConditions: texts("conditions not recorded as met"),
  draws: z
    .array(
      z.strictObject({
        of: one(["value", "quantity"], "what is limited"),
        amount: text("plain decimal"),
        unit: text("currency or unit"),
        left: text("plain decimal: the balance after it"),
      }),
    )
    .meta({ description: "what this shipment draws on it" }),
  text: text("in plain words"),
});

const nearly = z.strictObject({
  ...told,
  codes: texts("codes of the shipment that it names"),
  why: z.array(coded("why it did not apply")),
  text: text("in plain words"),
});

const reason = z.strictObject({
  finding: count("index into findings; absent for the band of the total").optional(),
  ...finding,
  code: text("code of the finding, or total"),
  from: band("before dated records"),
  to: band("after them"),
  by: texts("ids of the records that lowered it"),
});

/** What dated records made of the band of one shipment. */
export const records = z
  .strictObject({
    statement: text("what they come to, in plain words"),
    reasons: z.array(reason).meta({ description: "every reason of the gross band" }),
    applied: z.array(applied).meta({ description: "records that apply, by id" }),
    nearly: z
      .array(nearly)
      .meta({ description: "records that name a code of the shipment and do not apply, nearest first" }),
    furtherNearly: count("such records beyond those told"),
  })
  .meta({ id: "records", description: "dated records beside the shipment; absent where none were given" });

/** The files of dated records of a run. */
export const recordsInput = z
  .strictObject({
    file: text("file name"),
    sha256: text("hex, of the file"),
    count: count("records in it"),
    moment: text("when they were laid beside the shipments, ISO in UTC").optional(),
    balances: z.strictObject({ file: text("file name"), sha256: text("hex, of the file") }).optional(),
  })
  .meta({ id: "recordsInput", description: "dated records given; absent where none were" });

type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;
export type RecordsDocument = Frozen<z.output<typeof records>>;
export type RecordsInputDocument = Frozen<z.output<typeof recordsInput>>;
