/**
 * Whether a list with some paragraphs can have another: it is one of them, lies above one, is the first of a row (`a` where
 * `b` is there: readings of a list lose first paragraphs), or lies straight beneath one that has nothing beneath it here. Every paragraph where none are known.
 */
export function canHave(paths: readonly string[], path: string): boolean {
  if (paths.length === 0 || paths.some((one) => one === path || one.startsWith(`${path}.`))) return true;
  const at = path.lastIndexOf(".");
  const [above, label] = [path.slice(0, Math.max(0, at)), path.slice(at + 1)];
  const beneath = above === "" ? paths : paths.filter((one) => one.startsWith(`${above}.`));
  const row = beneath.map((one) => (above === "" ? one : one.slice(above.length + 1)).split(".")[0]!);
  if (row.length > 0) return (label === "a" && row.includes("b")) || (label === "1" && row.includes("2"));
  return paths.includes(above);
}
