import type { Catalog } from "../../model/catalog.ts";
import { baseOf } from "./codes.ts";
import type { Document } from "./text-index.ts";
import { WEIGHTS } from "./weights.ts";

/** `3A001` and `3A001.a` of `3A001.a.5`; `XI` and `XI(a)` of `XI(a)(3)`. */
function ancestorsOf(code: string): string[] {
  const found: string[] = [];
  for (let at = 1; at < code.length; at++)
    if (code[at] === "." || code[at] === "(") found.push(code.slice(0, at));
  return found;
}

/** What the text search looks through: every paragraph of the lists with its words, our titles and the words above it. */
export function documentsOf({ entries, munitions, paragraphs, words }: Catalog): Document[] {
  const titles = new Map(
    entries.map(({ code, title, also }) => [code, `${title} ${also.join(" ")}`] as const),
  );
  const rules = new Map(paragraphs.map(({ code, title }) => [code, title] as const));
  const of = Object.entries(words).map(([code, own]) => {
    const base = baseOf(code);
    const above = ancestorsOf(code).map((one) => [words[one] ?? "", WEIGHTS.field.above] as const);
    return {
      code,
      fields: [
        [own, 1],
        [rules.get(code) ?? "", WEIGHTS.field.title],
        [titles.get(base) ?? "", code === base ? WEIGHTS.field.title : WEIGHTS.field.entry],
        ...above,
      ] as const,
    };
  });
  return [
    ...of,
    ...munitions
      .filter(({ code }) => !code.startsWith("ML"))
      .map(({ code, title, also }) => ({
        code,
        fields: [[`${title} ${also.join(" ")}`, 1]] as const,
      })),
  ];
}
