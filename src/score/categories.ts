import { CATEGORIES } from "../model/category.ts";
import type { Categories, Category } from "../model/category.ts";
import { CordonError } from "../model/errors.ts";
import type { Finding } from "../model/finding.ts";
import { CODE, VERSION } from "./grammar.ts";
import { dayAt, FILE, rowAt, tableAt, text, textAt, word } from "./shape.ts";

interface CategoriesFile extends Categories {
  readonly title: string;
  /** What each category holds; for readers of the file. */
  readonly meanings: Readonly<Record<Category, string>>;
}

/**
 * Reads `data/scoring/categories-1.0.json`: every key known and present, every category of the closed set.
 * @throws CordonError `usage` naming each place that is wrong.
 */
export function parseCategories(json: unknown): Categories {
  const meanings = Object.fromEntries(CATEGORIES.map((category) => [category, text]));
  try {
    const { id, version, asOf, codes } = rowAt<CategoriesFile>(json, FILE, {
      id: (value, where) => textAt(value, where, /^[a-z][a-z0-9.-]*$/u, "categories-1.0"),
      version: (value, where) => textAt(value, where, VERSION, "1.0"),
      title: text,
      asOf: dayAt,
      meanings: (value, where) =>
        rowAt<CategoriesFile["meanings"]>(value, where, meanings as Record<Category, typeof text>),
      codes: (value, where) =>
        tableAt(value, where, word(CATEGORIES), (name, at) => textAt(name, at, CODE, "DEST.EMBARGO")),
    });
    return { id, version, asOf, codes };
  } catch (cause) {
    if (!(cause instanceof CordonError)) throw cause;
    const what = cause.message.replace(/^scoring profile/, "risk categories");
    throw new CordonError("usage", what, "Compare it with data/scoring/categories-1.0.json.", { cause });
  }
}

/** The findings, each with the category of its code; codes that only a profile of the user's own has stay without. */
export function withCategories<T extends Finding>(
  findings: readonly T[],
  categories: Categories | undefined,
): readonly T[] {
  if (categories === undefined) return findings;
  const { codes } = categories;
  return findings.map((finding) => {
    const category = Object.hasOwn(codes, finding.code) ? codes[finding.code] : undefined;
    return category === undefined ? finding : { ...finding, category };
  });
}
