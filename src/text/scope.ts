import type { CatalogEntry, Scope } from "../model/catalog.ts";

/** How a clause covers a paragraph: all of it, some of it, or none. */
export type Cover = "all" | "some" | "none";

/** Whether a clause covers a paragraph (empty for the whole entry). Conditions are not looked at. */
export function covers({ paths, except = [] }: Scope, path: string): Cover {
  if (except.some((one) => within(path, one))) return "none";
  const broken = except.some((one) => within(one, path));
  if (paths === undefined) return broken ? "some" : "all";
  if (paths.some((one) => within(path, one))) return broken ? "some" : "all";
  return paths.some((one) => within(one, path)) ? "some" : "none";
}

/** Whether a paragraph lies beneath another, or is it; everything lies within the empty one. */
export function within(path: string, above: string): boolean {
  return above === "" || path === above || path.startsWith(`${above}.`);
}

/** The entry and the paragraph of an ECCN: `3A001.a.5` is `3A001` and `a.5`. */
export function partsOf(code: string): { readonly entry: string; readonly path: string } {
  const at = code.indexOf(".");
  return at < 0 ? { entry: code, path: "" } : { entry: code.slice(0, at), path: code.slice(at + 1) };
}

/** Whether a code is one of some codes, or lies beneath one of them. */
export function isOneOf(code: string, codes: readonly string[]): boolean {
  return codes.some((one) => within(code, one));
}

/** The deepest paragraphs at and beneath a path: each has its own answer. The path itself where nothing lies beneath it. */
export function leavesOf(paths: readonly string[], path: string): string[] {
  const beneath = paths.filter((one) => within(one, path));
  const leaves = beneath.filter((one) => !beneath.some((other) => other !== one && within(other, one)));
  return leaves.length === 0 ? [path] : leaves;
}

/** The reasons of an entry but those whose every clause is for other paragraphs, or for Russian industry alone. */
export function reasonsOf({ reasons, requirements }: CatalogEntry, path: string): readonly string[] {
  return reasons.filter((reason) => {
    const clauses = requirements.filter((one) => one.reason === reason);
    if (clauses.length === 0) return true;
    return clauses.some((one) => one.where !== "russia-industry" && covers(one, path) !== "none");
  });
}
