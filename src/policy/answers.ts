import type { Answer, Authority } from "../model/dated-record.ts";
import { inParts, type Imposed } from "./imposed.ts";

/** The whole of a finding that is not answered for in parts. */
const WHOLE: readonly Answer[] = [{ part: "" }];

/** A citation, and whether it is this section or a paragraph of it: `15 CFR 746.7(a)` is of `15 CFR 746.7`. */
const isOf = (part: string, section: string) => part === section || part.startsWith(`${section}(`);

/** Whether all of a measure is one authority's own: by its code, or as the keeper of its list. */
function ownsAll({ imposes }: Authority, code: string, { list }: Imposed): boolean {
  if (imposes.codes.some((start) => code.startsWith(start))) return true;
  return (
    list !== undefined &&
    imposes.lists.some((one) => one === list.list || one === `${list.list}/${list.source}`)
  );
}

/** Whether an authority imposed a part of a citation, or a name of its measure. */
export function imposedPart({ imposes }: Authority, part: string): boolean {
  return imposes.citations.some((start) => part.startsWith(start));
}

/** The rule by which an authority's licence is enough for a part that another imposed; one in force before one to confirm. */
function serviceOf({ serves }: Authority, part: string, { goods }: Imposed) {
  const found = serves.filter(
    (one) =>
      one.of.some((section) => isOf(part, section)) && (one.goods === undefined || one.goods === goods),
  );
  return found.find(({ status }) => status === "in_force") ?? found[0];
}

/**
 * What of a finding the licence of an authority of its jurisdiction answers for: the parts of its citation that the authority
 * imposed, and those for which the table says that its licence is enough. Empty where it answers for none.
 */
export function answersOf(authority: Authority, code: string, imposed: Imposed): readonly Answer[] {
  if (!inParts(code, imposed)) return WHOLE;
  if (ownsAll(authority, code, imposed)) return imposed.parts.map((part) => ({ part }));
  if (imposed.list !== undefined) return [];
  return imposed.parts.flatMap((part): Answer[] => {
    if (imposedPart(authority, part)) return [{ part }];
    const service = serviceOf(authority, part, imposed);
    if (service === undefined) return [];
    return [{ part, ...(service.status === "in_force" ? {} : { unconfirmed: service.citation }) }];
  });
}

/** Whether a record that names this name of the measure names one of its authority's own, or one that it answers for without doubt. */
export function mayName(authority: Authority, code: string, imposed: Imposed, name: string): boolean {
  if (ownsAll(authority, code, imposed) || imposedPart(authority, name)) return true;
  return serviceOf(authority, name, imposed)?.status === "in_force";
}

/** The authorities that a finding is left to: for each part that none of the answers is for, who imposed it. */
export function lacking(
  code: string,
  imposed: Imposed,
  answers: readonly (readonly Answer[])[],
  table: readonly Authority[],
): readonly { readonly part: string; readonly by: readonly string[] }[] {
  const all = inParts(code, imposed) ? imposed.parts : WHOLE.map(({ part }) => part);
  const answered = new Set(answers.flat().map(({ part }) => part));
  return all
    .filter((part) => !answered.has(part))
    .map((part) => ({
      part,
      by: table
        .filter((one) => one.overlay === imposed.overlay && imposedPart(one, part))
        .map(({ name }) => name),
    }));
}

/** Whether some authority of the jurisdiction answers for a part of a finding and not for all of it without doubt. */
export function isSplit(code: string, imposed: Imposed, table: readonly Authority[]): boolean {
  return table.some((one) => {
    if (one.overlay !== imposed.overlay) return false;
    const answers = answersOf(one, code, imposed);
    if (answers === WHOLE || answers.length === 0) return false;
    return (
      answers.length < imposed.parts.length || answers.some(({ unconfirmed }) => unconfirmed !== undefined)
    );
  });
}
