import type { AnnexNumber } from "../model/catalog.ts";
import { CordonError } from "../model/errors.ts";

/** The chemical that a code of EU Annex I numbers; undefined for other codes. @throws CordonError `usage` for a number it has not. */
export function numbered(code: string, numbers: readonly AnnexNumber[]): AnnexNumber | undefined {
  const found = numbers.find((one) => one.code === code);
  if (found !== undefined || !/^1C350\.\d/.test(code)) return found;
  throw new CordonError(
    "usage",
    `EU Annex I of 20 May 2021, the edition held, has no chemical ${code}`,
    "Give the paragraph of the US list, such as 1C350.c.4, or the entry, 1C350.",
  );
}

export function annexWords({ code, cas, us }: AnnexNumber): string {
  return `${code} of EU Annex I is CAS ${cas}${us === undefined ? "" : `, ${us} of the US list`}`;
}
