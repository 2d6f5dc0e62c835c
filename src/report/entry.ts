import type { ListEntry, ListedName, ListedOwner } from "../model/list-entry.ts";
import type { Identifier, PartialDate } from "../model/party.ts";
import { entryDocument } from "./document-entry.ts";
import { listedName } from "./listed-name.ts";
import { jsonText } from "./escape.ts";
import { flow } from "./flow.ts";
import { sheetOf, shown } from "./paint.ts";
import type { PresenterOptions } from "./presenter.ts";
import { padTo } from "./width.ts";
import { measureWords } from "./wording.ts";

const PLAIN: PresenterOptions = { width: 100 };
const LABELS = 14;

/** One list entry with all it holds, as `lists show` prints it. */
export const entryReport = {
  table: (entry, options = PLAIN) => {
    const { width, paint } = sheetOf(options);
    const head = [{ text: shown(entry.id), paint: paint.strong }, { text: `  ${shown(listedName(entry))}` }];
    const rows = rowsOf(entry).flatMap(([label, values]) =>
      values.map((value, index) => {
        const pieces = [{ text: padTo(index === 0 ? label : " ", LABELS) }, { text: shown(value) }];
        return flow(pieces, { width, indent: index === 0 ? 2 : 2 + LABELS, hang: 2 + LABELS });
      }),
    );
    return [flow(head, { width, indent: 0, hang: 2 }), ...rows].join("");
  },
  json: (entry) => `${jsonText(entryDocument(entry), 2)}\n`,
} satisfies Record<string, (entry: ListEntry, options?: PresenterOptions) => string>;

function rowsOf(entry: ListEntry): (readonly [label: string, values: readonly string[]])[] {
  return [
    ["list", [entry.source === entry.list ? entry.list : `${entry.list}, part ${entry.source}`]],
    ["kind", [entry.gender === undefined ? entry.kind : `${entry.kind}, ${entry.gender}`]],
    ["names", entry.names.map(nameWords)],
    ["measures", entry.measures.map(measureWords)],
    ["programmes", entry.programmes],
    ["citations", entry.citations],
    ["requirement", given(entry.licenceRequirement)],
    ["policy", given(entry.licencePolicy)],
    ["countries", entry.countries.length > 0 ? [entry.countries.join(" ")] : []],
    [
      "addresses",
      entry.addresses.map(({ text, country }) => (country === undefined ? text : `${text} (${country})`)),
    ],
    ["born", entry.birthDates.map(dateWords)],
    ["born in", entry.birthPlaces],
    ["identifiers", entry.identifiers.map(identifierWords)],
    ["owners", entry.owners.map(ownerWords)],
    ["positions", entry.positions],
    ["listed", given(entry.listedOn)],
    ["amended", given(entry.amendedOn)],
    ["ends", given(entry.endsOn)],
    ["remarks", given(entry.remarks)],
    ["page", given(entry.url)],
  ];
}

function given(text: string | undefined): readonly string[] {
  return text === undefined ? [] : [text];
}

function nameWords({ text, strength, script, kind, lang }: ListedName): string {
  const facts = [strength, ...given(kind), ...(script === "Latn" ? [] : [script]), ...given(lang)];
  return `${text} (${facts.join(", ")})`;
}

function dateWords({ text, circa }: PartialDate): string {
  return circa ? `about ${text}` : text;
}

function identifierWords({ scheme, value, country, label }: Identifier): string {
  const facts = [...given(label), ...given(country)];
  return `${scheme} ${value}${facts.length > 0 ? ` (${facts.join(", ")})` : ""}`;
}

function ownerWords({ name, sharePercent, relation }: ListedOwner): string {
  const share = sharePercent === undefined ? [] : [`${sharePercent} %`];
  const facts = [...given(relation), ...share];
  return facts.length > 0 ? `${name} (${facts.join(", ")})` : name;
}
