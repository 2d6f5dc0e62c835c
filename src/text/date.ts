import type { PartialDate } from "../model/party.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const CIRCA = /^(?:circa|c\.|ca\.?|approximately|approx\.?|about|around)\s*/i;
const YEAR = /^(1[6-9]\d\d|20\d\d)$/;
const RANGE = /^(?:between\s+)?(.+?)\s*(?:\bto\b|\band\b|\bor\b|–|-|\/)\s*((?:1[6-9]|20)\d\d)$/i;

/** Which of two numbers in `03/04/1970` is the day. Lists say; nothing is guessed. */
export type DayOrder = "dmy" | "mdy";

/**
 * Reads a date as lists write them: `1973-03-25`, `25 Mar 1973`, `March 1973`, `Sep-75`, `1973`, `circa 1970`,
 * `1973年3月25日`, `1968 to 1970`, `Between 1955 and 1958`, `dd/mm/1952`, `00/00/1952`, and `25/03/1973` by `order`.
 * A text that is no date comes back with neither `from` nor `to`.
 */
export function partialDate(text: string, order: DayOrder = "dmy"): PartialDate {
  const clean = text.replaceAll(/\s+/g, " ").trim();
  const circa = CIRCA.test(clean);
  const bare = clean.replace(CIRCA, "");
  const single = isoPrefix(bare, order);
  if (single) return { text: clean, from: single, to: single, ...(circa ? { circa } : {}) };
  const range = RANGE.exec(bare);
  const from = range?.[1] === undefined ? undefined : isoPrefix(range[1].replace(CIRCA, ""), order);
  const to = range?.[2];
  if (from !== undefined && to !== undefined && from.slice(0, 4) <= to) {
    return { text: clean, from, to, ...(circa ? { circa } : {}) };
  }
  return { text: clean };
}

/** `YYYY-MM-DD` of a text that is one whole date; undefined for anything less or else. */
export function isoDate(text: string, order: DayOrder = "dmy"): string | undefined {
  const prefix = isoPrefix(text.replaceAll(/\s+/g, " ").trim(), order);
  return prefix?.length === 10 ? prefix : undefined;
}

function isoPrefix(text: string, order: DayOrder): string | undefined {
  const iso = /^(\d{4})-(\d\d?)(?:-(\d\d?))?(?:[T ].*)?$/.exec(text);
  if (iso) return build(iso[1], iso[2], iso[3]);
  if (YEAR.test(text)) return text;
  const slashed = /^(\d\d?|dd)[/.-](\d\d?|mm)[/.-](\d{4})$/i.exec(text);
  if (slashed) {
    const [first, second] = [slashed[1], slashed[2]].map((part) =>
      /^(dd|mm|0?0)$/i.test(part ?? "") ? undefined : part,
    );
    return order === "dmy" ? build(slashed[3], second, first) : build(slashed[3], first, second);
  }
  const yearFirst = /^(\d{4})[/.](\d\d?)[/.](\d\d?)$/.exec(text);
  if (yearFirst) return build(yearFirst[1], yearFirst[2], yearFirst[3]);
  const eastern = /^(\d{4})\s?[年년]\s?(\d\d?)\s?[月월](?:\s?(\d\d?)\s?[日일号號])?$/.exec(text);
  if (eastern) return build(eastern[1], eastern[2], eastern[3]);
  const named = /^(?:(\d\d?)(?:st|nd|rd|th)?[ .-]+)?([A-Za-z]{3,9})\.?[ ,-]+(\d{4}|\d\d)$/.exec(text);
  if (named) return build(century(named[3]), monthNumber(named[2]), named[1]);
  const american = /^([A-Za-z]{3,9})\.? (\d\d?),? (\d{4})$/.exec(text);
  return american ? build(american[3], monthNumber(american[1]), american[2]) : undefined;
}

function build(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): string | undefined {
  if (year === undefined || !YEAR.test(year)) return undefined;
  if (month === undefined) return year;
  const m = Number(month);
  if (m < 1 || m > 12) return undefined;
  const start = `${year}-${String(m).padStart(2, "0")}`;
  if (day === undefined) return start;
  const d = Number(day);
  if (d < 1 || d > new Date(Date.UTC(Number(year), m, 0)).getUTCDate()) return undefined;
  return `${start}-${String(d).padStart(2, "0")}`;
}

function monthNumber(word: string | undefined): string | undefined {
  const index = MONTHS.indexOf((word ?? "").slice(0, 3).toLowerCase());
  return index < 0 ? "0" : String(index + 1);
}

/** Two-digit years (`Sep-75`) are birth years of living people: 1930–2029. */
function century(year: string | undefined): string | undefined {
  if (year?.length !== 2) return year;
  return Number(year) < 30 ? `20${year}` : `19${year}`;
}
