import { z } from "zod";

/* The small words of which the published schemas are made. */

export const text = (description: string) => z.string().meta({ description });
export const texts = (description: string) => z.array(z.string()).meta({ description });
export const count = (description: string) => z.int().min(0).meta({ description });
export const share = (description: string) =>
  z
    .number()
    .min(0)
    .max(1)
    .meta({ description: `${description}, 0–1 in hundredths` });
export const points = (description: string) => z.number().min(0).max(100).meta({ description });
export const flag = (description: string) => z.boolean().meta({ description });
export const one = <T extends readonly [string, ...string[]]>(words: T, description: string) =>
  z.enum(words).meta({ description });
export const country = z.string().meta({ description: "ISO 3166-1 alpha-2" });
export const coded = (description: string) =>
  z.strictObject({ code: text("stable word"), text: text("the same in plain words") }).meta({ description });
