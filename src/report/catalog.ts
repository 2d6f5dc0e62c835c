import type { CatalogEntry, ExceptionClause, ParagraphRule, Requirement, Scope } from "../model/catalog.ts";
import { officialLines } from "./catalog-titles.ts";
import type { Official } from "./catalog-titles.ts";
import { placeOf, regimesOf } from "./control-words.ts";
import { jsonText } from "./escape.ts";
import { flow } from "./flow.ts";
import { sheetOf, shown } from "./paint.ts";
import type { PresenterOptions } from "./presenter.ts";

/** One entry with what is known of it. */
export interface ShownEntry {
  readonly entry: CatalogEntry;
  readonly paragraphs: readonly ParagraphRule[];
  /** HS codes under which such goods travel. */
  readonly hs: { readonly strong: readonly string[]; readonly weak: readonly string[] };
  readonly official: Official;
}

const DEEPEST = 40;

function scopeWords({ paths, except, conditional, of }: Scope): string {
  const parts = [
    paths === undefined ? "entire entry" : paths.map((path) => `.${path}`).join(" "),
    ...(except ? [`except ${except.map((path) => `.${path}`).join(" ")}`] : []),
    ...(of ? [`for ${of.slice(0, 6).join(" ")}`] : []),
    ...(conditional ? ["under a condition of the entry"] : []),
  ];
  return parts.join(", ");
}

function whereWords({ where, column, groups, countries, notCountries, cite }: Requirement): string {
  const named = [...(groups ?? []), ...(countries ?? [])].join(" ");
  const place = column ?? (named === "" ? where.replaceAll("-", " ") : named);
  return `${place}${notCountries ? ` but ${notCountries.join(" ")}` : ""}${cite ? ` (15 CFR ${cite})` : ""}`;
}

function grantWords(grants: readonly ExceptionClause[]): string {
  return grants
    .map(({ usd, ...scope }) => `${usd === undefined ? "" : `$${usd}: `}${scopeWords(scope)}`)
    .join("; ");
}

function dated({ since, until }: Requirement): string {
  return `${since ? `, since ${since}` : ""}${until ? `, until ${until}` : ""}`;
}

/** A paragraph of an imported text that was found. */
interface FoundText {
  readonly list: string;
  readonly code: string;
  readonly text: string;
}

/** Outputs of `catalog show` and `catalog search`. */
export const catalogReport = {
  table({ entry, paragraphs, hs, official }: ShownEntry, options: PresenterOptions): string {
    const { width, paint } = sheetOf(options);
    const [place, regimes] = [placeOf(entry.code), regimesOf(entry.reasons)];
    const line = (text: string, indent: number) => flow([{ text }], { width, indent, hang: indent + 2 });
    return [
      flow([{ text: entry.code, paint: paint.strong }, { text: `  ${entry.title}` }], {
        width,
        indent: 0,
        hang: 2,
      }),
      ...(entry.also.length > 0 ? [line(`also: ${entry.also.join("; ")}`, 2)] : []),
      line(`category ${place?.category}; group ${place?.group}`, 2),
      ...(regimes.length > 0 ? [line(`regimes: ${regimes.join(", ")}`, 2)] : []),
      line(`reasons for control: ${entry.reasons.join(", ") || "none stated"}`, 2),
      ...entry.requirements.map((one) =>
        line(`${one.reason}  ${whereWords(one)}  ${scopeWords(one)}${dated(one)}`, 4),
      ),
      ...Object.entries(entry.exceptions ?? {}).map(([code, { grants }]) =>
        line(`exception ${code}: ${grantWords(grants)}`, 2),
      ),
      ...(entry.related.length > 0 ? [line(`related: ${entry.related.join(" ")}`, 2)] : []),
      ...(entry.cas.length > 0 ? [line(`CAS numbers: ${entry.cas.slice(0, DEEPEST).join(" ")}`, 2)] : []),
      ...(hs.strong.length > 0 ? [line(`HS, usual: ${hs.strong.slice(0, DEEPEST).join(" ")}`, 2)] : []),
      ...(hs.weak.length > 0 ? [line(`HS, possible: ${hs.weak.slice(0, DEEPEST).join(" ")}`, 2)] : []),
      line(entry.eu ? `EU Annex I: ${entry.eu}` : "EU Annex I: no entry of this code", 2),
      ...paragraphs.slice(0, DEEPEST).map(({ code, title }) => line(`${code}  ${title}`, 4)),
      ...(paragraphs.length > DEEPEST
        ? [line(`and ${paragraphs.length - DEEPEST} more paragraphs with figures`, 4)]
        : []),
      ...officialLines(official, width),
      line(`as of ${entry.asOf}`, 2),
    ].join("");
  },
  json({ entry, paragraphs, hs, official }: ShownEntry): string {
    const regimes = regimesOf(entry.reasons);
    const document = {
      schema: "cordon-catalog-entry/1",
      ...placeOf(entry.code),
      regimes,
      entry,
      paragraphs,
      hs,
      official,
    };
    return `${jsonText(document, 2)}\n`;
  },
  list(
    found: readonly { readonly code: string; readonly title: string }[],
    wording: readonly FoundText[],
    options: PresenterOptions,
  ): string {
    const { width } = sheetOf(options);
    const titles = found.map(({ code, title }) =>
      flow([{ text: `${code.padEnd(8)}  ${title}` }], { width, indent: 0, hang: 10 }),
    );
    const texts = wording.map(({ list, code, text }) =>
      flow([{ text: `${shown(code)}  ${shown(list)}: ${shown(text)}` }], { width, indent: 0, hang: 10 }),
    );
    return [...titles, ...(texts.length > 0 ? ["imported wording:\n", ...texts] : [])].join("");
  },
  listJson(found: readonly { readonly code: string }[], wording: readonly FoundText[]): string {
    return `${jsonText({ schema: "cordon-catalog-search/1", found, wording }, 2)}\n`;
  },
};
