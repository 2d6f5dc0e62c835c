/** Texts of a statement, with the place of each in the JSON form. */
export const STATEMENT_PATHS = {
  reference: ["reference"],
  endUser: ["endUser", "name"],
  endUserAddress: ["endUser", "address"],
  endUserCountry: ["endUser", "country"],
  consignee: ["consignee", "name"],
  consigneeAddress: ["consignee", "address"],
  consigneeCountry: ["consignee", "country"],
  signatory: ["signatory", "name"],
  signatoryFunction: ["signatory", "function"],
  endUse: ["endUse"],
  site: ["site"],
  siteCountry: ["siteCountry"],
  onward: ["onward", "answer"],
  russiaClause: ["russiaClause"],
  place: ["place"],
  signed: ["signed"],
  validUntil: ["validUntil"],
} as const satisfies Record<string, readonly [string] | readonly [string, string]>;
export type StatementText = keyof typeof STATEMENT_PATHS;
export const STATEMENT_TEXTS = Object.keys(STATEMENT_PATHS) as readonly StatementText[];

/** Texts of one line of goods of a statement. */
export const ITEM_TEXTS = ["description", "number", "code", "hs", "quantity", "unit"] as const;
export type ItemText = (typeof ITEM_TEXTS)[number];

/** Lists of a statement, with the place of each in the JSON form. */
export const LIST_PATHS = {
  serves: ["serves"],
  onwardTo: ["onward", "countries"],
  shipments: ["shipments"],
} as const;
export type StatementList = keyof typeof LIST_PATHS;

/** A statement as it stands in a file: text alone, empty where nothing was filled in. */
export interface WrittenStatement {
  /** First line of a CSV, place in a JSON file; from 1. */
  readonly line: number;
  readonly texts: Readonly<Partial<Record<StatementText, string>>>;
  readonly lists: Readonly<Partial<Record<StatementList, readonly string[]>>>;
  readonly items: readonly Readonly<Partial<Record<ItemText, string>>>[];
}

/** More statements in one file, or items in one statement, are refused. */
export const MAX_STATEMENTS = 20_000;
export const MAX_ITEMS = 1000;
/** No text of a statement is longer. */
export const MAX_TEXT = 2000;
