import { z } from "zod";
import { OTHER_REGIMES } from "../model/catalog.ts";
import { CLASSIFICATION_OUTCOMES, TIERS } from "../model/classification.ts";
import { PARTY_STATUS } from "../model/determination.ts";
import { DECLARED_STATUSES, determination } from "./schema-item.ts";
import { flag, one, text, texts } from "./schema-words.ts";

const tier = one(TIERS, "how strictly it is controlled");

const candidate = z.strictObject({
  code: text("control code, as deep as the facts reach; EAR99; a USML paragraph"),
  title: text("the entry in plain words"),
  tier,
  confidence: z.int().min(0).max(100).meta({ description: "hundredths: how often such an answer is right" }),
  terms: texts("names of goods that were met"),
  decided: texts("figures and features that decided"),
  missing: texts("facts that would decide"),
  when: text("when the code applies").optional(),
});

const classified = z.strictObject({
  id: text("part number or line of the input").optional(),
  text: text("the description as given"),
  outcome: one(CLASSIFICATION_OUTCOMES, "what the description came to"),
  candidates: z.array(candidate).meta({ description: "likeliest first" }),
  declared: z
    .strictObject({
      text: text("code as declared"),
      status: one(DECLARED_STATUSES, "beside the description"),
      code: text("what it was read as").optional(),
      tier: tier.optional(),
      proposal: text("repair to confirm").optional(),
    })
    .optional(),
  vague: flag("the description could mean almost any goods"),
  cut: flag("the description was too long to be read to its end"),
  uncontrolledHeading: flag("of no goods under its tariff heading is a control known"),
  otherRegime: z
    .strictObject({
      regime: one(OTHER_REGIMES, "whose rules"),
      name: text("the substance"),
      citation: text("the rules"),
    })
    .optional(),
  highPriority: text("tier of the Common High Priority List").optional(),
});

/** `cordon classify -o json`. */
export const classificationSchema = z
  .strictObject({
    schema: z.literal("cordon-classification/1"),
    catalog: z.strictObject({ version: text("of the catalog"), asOf: text("its day, ISO") }),
    items: z.array(classified).meta({ description: "one an item, in the order of the input" }),
    note: text("what the answers are not"),
  })
  .meta({ title: "cordon classify" });

/** `cordon license -o json`. */
export const licenceSchema = z
  .strictObject({
    schema: z.literal("cordon-licence/1"),
    asked: z
      .strictObject({
        code: text("control code; none for an item on no list"),
        to: text("destination: ISO 3166-1 alpha-2, GB-NIR or an occupied region of Ukraine"),
        from: text("place of export"),
        origin: text("where the goods come from").optional(),
        date: text("day for which the rules are asked, ISO"),
        valueUsd: z
          .union([z.number(), z.literal("unknown")])
          .meta({ description: "in US dollars" })
          .optional(),
        endUse: text("as stated").optional(),
        alsoStated: texts("uses stated elsewhere").optional(),
        endUser: one(["government", "military", "civil"], "who uses the goods").optional(),
        parties: z
          .array(one(PARTY_STATUS, "a list that a party stands on"))
          .meta({ description: "of the transaction" })
          .optional(),
        hs: text("tariff code").optional(),
        consigneeStatement: flag("the consignee's statement is at hand").optional(),
        product: one(["food", "medicine"], "what some rules let pass").optional(),
      })
      .meta({ description: "the question as it was read" }),
    determinations: z.array(determination).meta({ description: "one a jurisdiction" }),
    note: text("what the answers are not"),
  })
  .meta({ title: "cordon license" });
