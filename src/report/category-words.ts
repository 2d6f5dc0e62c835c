import { CATEGORIES } from "../model/category.ts";
import type { Category } from "../model/category.ts";
import type { Finding } from "../model/finding.ts";
import { pointsOf } from "./document-score.ts";

const CATEGORY_WORDS: Readonly<Record<Category, string>> = {
  sanctions_party: "sanctioned or listed party",
  ownership: "ownership",
  military: "military goods or use",
  wmd: "weapons of mass destruction",
  dual_use_item: "dual-use item",
  diversion: "diversion",
  embargoed_place: "embargoed or restricted place",
  licensing: "licensing",
  end_use: "end use",
  conduct: "conduct",
  data_quality: "data quality",
};

/**
 * The categories of the findings that bring points or demand a band, each once: `risk categories: diversion, licensing`.
 * Nothing where no such finding has one.
 */
export function categoriesWords(findings: readonly Finding[]): string {
  const met = new Set(
    findings
      .filter((finding) => pointsOf(finding) > 0 || (finding.gate ?? "standard") !== "standard")
      .map(({ category }) => category),
  );
  const words = CATEGORIES.filter((category) => met.has(category)).map(
    (category) => CATEGORY_WORDS[category],
  );
  return words.length === 0 ? "" : `risk categories: ${words.join(", ")}`;
}
