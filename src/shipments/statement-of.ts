import { ONWARD_ANSWERS, STATEMENT_KINDS } from "../model/statement.ts";
import type { EndUseStatement, OnwardAnswer, StatementItem, StatementParty } from "../model/statement.ts";
import { countryOf, dateOf, shared } from "./cells.ts";
import type { Tell } from "./problem-list.ts";
import { ITEM_TEXTS } from "./statement-fields.ts";
import type { StatementList, StatementText, WrittenStatement } from "./statement-fields.ts";

const YES = /^(?:yes|y|true|x|1|ja|oui|sí|si)$/i;
const NO = /^(?:no|n|false|0|nein|non)$/i;
/** How the answer about passing goods on is written besides the words of the form. */
const ONWARD: readonly (readonly [RegExp, OnwardAnswer])[] = [
  [/^(?:no|n|none|false|0|no[ _-]re-?export)$/i, "no_re_export"],
  [/^(?:yes|y|true|1|re-?export)$/i, "re_export"],
];

/** A statement as it was meant; what cannot be read is said, and counts as not stated. */
export function statementOf(
  file: string,
  { line, texts, lists, items }: WrittenStatement,
  say: Tell<StatementText | StatementList>,
): EndUseStatement {
  const text = (field: StatementText): string | undefined => {
    const found = (texts[field] ?? "").replaceAll(/\s+/g, " ").trim();
    return found === "" ? undefined : shared(found);
  };
  const unread = (field: StatementText | StatementList, what: string, why: string) =>
    say(`bad-${field.toLowerCase()}`, `"${what.slice(0, 80)}" ${why}: taken as not stated`, true, field);
  const country = (field: StatementText): string | undefined => {
    const found = text(field);
    const code = found === undefined ? undefined : countryOf(found);
    if (found !== undefined && code === undefined) unread(field, found, "is no country we know");
    return code;
  };
  const day = (field: StatementText): string | undefined => {
    const found = text(field);
    if (found === undefined) return undefined;
    const date = dateOf(found);
    if (!("fault" in date) && date.iso.length === 10) return date.iso;
    unread(field, found, "is no whole day");
    return undefined;
  };
  const party = (name: StatementText, address: StatementText, land: StatementText): StatementParty =>
    known({ name: text(name), address: text(address), country: country(land) });
  const serves = (lists.serves ?? []).flatMap((word) => {
    const plain = word
      .trim()
      .toLowerCase()
      .replaceAll(/[\s-]+/g, "_");
    const kind = STATEMENT_KINDS.find((one) => one === plain);
    if (kind === undefined && plain !== "")
      unread("serves", word, `is none of ${STATEMENT_KINDS.join(", ")}`);
    return kind ?? [];
  });
  const onwardTo = (lists.onwardTo ?? []).flatMap((word) => {
    const code = word.trim() === "" ? undefined : countryOf(word.trim());
    if (code === undefined && word.trim() !== "") unread("onwardTo", word, "is no country we know");
    return code ?? [];
  });
  const clause = text("russiaClause");
  const isStated =
    clause === undefined ? undefined : YES.test(clause) ? true : NO.test(clause) ? false : undefined;
  if (clause !== undefined && isStated === undefined) unread("russiaClause", clause, "is neither yes nor no");
  const answer = text("onward");
  const onward =
    answer === undefined
      ? undefined
      : (ONWARD_ANSWERS.find((one) => one === answer) ?? ONWARD.find(([words]) => words.test(answer))?.[1]);
  if (answer !== undefined && onward === undefined)
    unread("onward", answer, `is none of ${ONWARD_ANSWERS.join(", ")}`);
  return {
    reference: text("reference") ?? `${file}:${line}`,
    file,
    line,
    serves: serves.length === 0 ? ["end_use"] : [...new Set(serves)],
    endUser: party("endUser", "endUserAddress", "endUserCountry"),
    consignee: party("consignee", "consigneeAddress", "consigneeCountry"),
    signatory: known({ name: text("signatory"), function: text("signatoryFunction") }),
    items: items.map(itemOf).filter((item) => Object.keys(item).length > 0),
    onwardTo: [...new Set(onwardTo)].sort(),
    shipments: [...new Set((lists.shipments ?? []).map((id) => id.trim()).filter(Boolean))],
    ...known({
      endUse: text("endUse"),
      site: text("site"),
      siteCountry: country("siteCountry"),
      onward,
      russiaClause: isStated,
      place: text("place"),
      signed: day("signed"),
      validUntil: day("validUntil"),
    }),
  };
}

function itemOf(item: WrittenStatement["items"][number]): StatementItem {
  return known(
    Object.fromEntries(ITEM_TEXTS.map((field) => [field, (item[field] ?? "").trim() || undefined])),
  );
}

/** Without the keys of which nothing is known. */
function known<T extends object>(record: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
