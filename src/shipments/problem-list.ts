import type { RowProblem } from "../model/shipment.ts";

/** Problems listed of one file; the rest is counted. */
const MAX_PROBLEMS = 200;

/** Says what is wrong in a line; blocking: something of it could not be used. */
export type Tell<Field extends string> = (
  code: string,
  message: string,
  blocking: boolean,
  field?: Field,
) => void;

/** Collects the problems of one table; a field is told by its column's header. */
export function problemList<Field extends string>(
  file: string,
  {
    headers,
    at,
  }: { readonly headers: readonly string[]; readonly at: Readonly<Partial<Record<Field, number>>> },
) {
  const problems: RowProblem[] = [];
  let [furtherProblems, furtherBlocking] = [0, 0];
  return {
    at:
      (line: number, header?: string): Tell<Field> =>
      (code, message, blocking, field) => {
        const column = header ?? (field === undefined ? undefined : headers[at[field] ?? -1]?.trim());
        const problem = { file, line, ...(column === undefined ? {} : { column }), code, message, blocking };
        if (problems.length < MAX_PROBLEMS) problems.push(problem);
        else {
          furtherProblems++;
          if (blocking) furtherBlocking++;
        }
      },
    all: () => ({ problems, furtherProblems, furtherBlocking }),
  };
}
