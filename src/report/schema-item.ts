import { z } from "zod";
import { OTHER_REGIMES } from "../model/catalog.ts";
import { CLASSIFICATION_OUTCOMES, TIERS } from "../model/classification.ts";
import { JURISDICTIONS, OUTCOMES } from "../model/determination.ts";
import { coded, country, flag, one, share, text, texts } from "./schema-words.ts";

/** What a declared code comes to beside the description. */
export const DECLARED_STATUSES = [
  "agrees",
  "differs",
  "conflict",
  "unknown",
  "malformed",
  "damaged",
  "other-list",
  "not-compared",
] as const;

const candidate = z.strictObject({
  code: text("control code, as deep as the facts reach; EAR99; a USML paragraph"),
  title: text("the entry in plain words"),
  tier: one(TIERS, "how strictly it is controlled"),
  confidence: share("how often such an answer is right"),
  terms: texts("names of goods that were met"),
  decided: texts("figures and features that decided"),
  missing: texts("facts that would decide"),
});

/** One jurisdiction's answer. */
export const determination = z.strictObject({
  jurisdiction: one(JURISDICTIONS, "whose rules"),
  to: text("place it is for; only where the shipment goes to several countries").optional(),
  outcome: one(OUTCOMES, "what they ask for; nothing here releases goods"),
  reasons: texts("columns and sections"),
  exceptions: z.array(
    z.strictObject({ code: text("licence exception"), unmet: texts("conditions to be shown") }),
  ),
  missing: texts("facts that would settle it"),
  notes: texts("what else to know"),
  asOf: text("day of the rules, ISO"),
});

/** One line of goods in a screening. */
export const item = z
  .strictObject({
    line: text("line of the manifest").optional(),
    number: text("part number").optional(),
    description: text("as written").optional(),
    hs: text("HS code as written").optional(),
    service: text("installation, training, maintenance, as written").optional(),
    destination: country
      .meta({ description: "where its own row sends it; only where the shipment goes to several countries" })
      .optional(),
    outcome: one(CLASSIFICATION_OUTCOMES, "what the description came to"),
    text: text("the same in plain words"),
    uncontrolledHeading: flag("of no goods under its tariff heading is a control known"),
    vague: flag("the description could mean almost any goods"),
    cut: flag("the description was too long to be read to its end"),
    candidates: z.array(candidate).meta({ description: "likeliest first, three at most" }),
    declared: z
      .strictObject({
        declared: text("code as declared"),
        status: one(DECLARED_STATUSES, "beside the description"),
        code: text("what it was read as").optional(),
        annexNumber: z
          .strictObject({ code: text("as EU Annex I numbers it"), cas: text("CAS number") })
          .optional(),
        proposal: text("repair to confirm").optional(),
        text: text("the same in plain words"),
      })
      .optional(),
    otherRegime: z
      .strictObject({
        regime: one(OTHER_REGIMES, "whose rules"),
        name: text("the substance"),
        citation: text("the rules"),
      })
      .optional(),
    highPriorityTier: text("tier of the Common High Priority List").optional(),
    determinedFor: text("code the determinations are for").optional(),
    undetermined: coded("why nothing was determined").optional(),
    determinations: z.array(determination),
    strictest: z
      .array(one(JURISDICTIONS, "whose rules"))
      .meta({ description: "whose answers are the strictest; absent where fewer than two were given" })
      .optional(),
  })
  .meta({ id: "item", description: "one line of goods: proposals, and what they rest on" });
export type ItemDocument = z.infer<typeof item>;
