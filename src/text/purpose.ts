import { useFolded, useParted } from "./use-folded.ts";

/** Words after which a description says what goods are for, with a denial before them. */
const FOR =
  /(?<![\p{L}\p{N}])(?:(?:not|no|nicht|pas|non|не) (?:\p{L}+ )?)?(?:for|intended|destined|fur|fuer|zur|zum|pour|destine\p{L}*|para|destinad\p{L}*|per|для|предназнач\p{L}*)(?![\p{L}\p{N}])/u;
/** Endings and heads of the same in scripts that set no blanks. */
const USED = /用于|用於|供|专用|專用|军用|軍用|向け|用の|용/u;

/** The part of a description of goods that says what they are for; undefined where none does. */
export function purposeOf(description: string): string | undefined {
  const folded = useFolded(description);
  const at = FOR.exec(folded)?.index;
  if (at !== undefined) return useParted(description).slice(at);
  return USED.test(folded) ? useParted(description) : undefined;
}
