import type { OfficialEntry } from "../model/official-text.ts";
import { jsonText } from "./escape.ts";
import { flow } from "./flow.ts";
import { sheetOf, shown } from "./paint.ts";
import type { PresenterOptions } from "./presenter.ts";

/** Publishers' wording of one code, by list, where it was imported. */
export type Official = readonly { readonly list: string; readonly entry: OfficialEntry }[];

/** A code of a list of which Cordon has titles alone: the munitions lists, entries that only EU Annex I has. */
export interface ShownTitles {
  readonly code: string;
  readonly titles: readonly { readonly code: string; readonly title: string }[];
  readonly official: Official;
}

const place = (path: string) => (path === "" || path.startsWith("(") ? path : `.${path}`);

/** Imported wording, a line for each paragraph. */
export function officialLines(official: Official, width: number): string[] {
  const line = (text: string, indent: number) => flow([{ text }], { width, indent, hang: indent + 2 });
  return official.flatMap(({ list, entry }) => [
    line(`official text, ${shown(list)}: ${shown(entry.heading)}`, 2),
    ...entry.paragraphs.map(({ path, text }) =>
      line(`${path === "" ? "" : `${shown(place(path))}  `}${shown(text)}`, 4),
    ),
  ]);
}

/** Outputs of `catalog show` for such a code. */
export const titledReport = {
  table({ code, titles, official }: ShownTitles, options: PresenterOptions): string {
    const { width, paint } = sheetOf(options);
    const own = titles.find((one) => one.code === code) ?? titles[0];
    const head = [
      { text: shown(own?.code ?? code), paint: paint.strong },
      { text: own ? `  ${own.title}` : "" },
    ];
    const others = titles.filter((one) => one !== own);
    return [
      flow(head, { width, indent: 0, hang: 2 }),
      ...others.map((one) => flow([{ text: `${one.code}  ${one.title}` }], { width, indent: 4, hang: 6 })),
      ...officialLines(official, width),
      ...(official.length === 0 && code !== "EAR99"
        ? [
            flow([{ text: "its wording was not imported: cordon catalog import FILE" }], {
              width,
              indent: 2,
              hang: 4,
            }),
          ]
        : []),
    ].join("");
  },
  json(one: ShownTitles): string {
    return `${jsonText({ schema: "cordon-catalog-titles/1", ...one }, 2)}\n`;
  },
};
