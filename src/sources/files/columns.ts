/** Rows of a file with a header row as functions from column name to text (`""` where absent). */
export type Column = (name: string) => string;

/** A lookup by column name for one row under `header`. */
export function columns(header: readonly string[]): (fields: readonly string[]) => Column {
  const at = new Map(header.map((name, index) => [name.trim(), index]));
  return (fields) => (name) => {
    const index = at.get(name);
    return index === undefined ? "" : (fields[index] ?? "");
  };
}
