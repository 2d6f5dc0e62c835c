import { CordonError } from "../../../model/errors.ts";
import type { Format } from "../../source.ts";
import { readRecords } from "./entry.ts";
import type { Elements } from "./entry.ts";

const ELEMENTS: Elements = {
  entity: "Entity",
  title: "Title",
  birth: "DateOfBirth",
  known: new Set([
    "Country",
    "LastName",
    "GivenName",
    "Entity",
    "Title",
    "Aliases",
    "DateOfBirth",
    "Schedule",
    "Item",
  ]),
};

/** The layout of `sema-lmes.xml` up to about 2024: no ships, no dates of listing. */
export const caSemaXml2020: Format = {
  id: "ca-sema/xml-2020",
  list: "ca-sema",
  parser: 1,
  parts: { required: ["xml"], optional: [] },
  // 1,369 records in 2020; the list had about 4,300 when the layout was left.
  expect: { all: { min: 800, max: 5_000 } },
  recognise: ({ text }) => {
    if (!/<data-set[\s>]/.test(text) || /<(?:EntityOrShip|DateOfListing|TitleOrShip)>/.test(text))
      return undefined;
    return /<(?:Entity|LastName)>/.test(text) && /<Item>/.test(text) ? { part: "xml" } : undefined;
  },
  async *read(files) {
    const file = files.get("xml");
    if (!file) throw new CordonError("list-refused", "The Canadian list needs sema-lmes.xml");
    yield* readRecords(file, ELEMENTS);
  },
};
