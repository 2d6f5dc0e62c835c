import { CordonError } from "../../../model/errors.ts";
import type { Format } from "../../source.ts";
import { readRecords } from "./entry.ts";
import type { Elements } from "./entry.ts";

const ELEMENTS: Elements = {
  entity: "EntityOrShip",
  title: "TitleOrShip",
  birth: "DateOfBirthOrShipBuildDate",
  known: new Set([
    "Country",
    "LastName",
    "GivenName",
    "EntityOrShip",
    "TitleOrShip",
    "Aliases",
    "DateOfBirthOrShipBuildDate",
    "ShipIMONumber",
    "Schedule",
    "Item",
    "DateOfListing",
  ]),
};

/** `sema-lmes.xml` of Global Affairs Canada since ships are listed (2025). */
export const caSemaXml: Format = {
  id: "ca-sema/xml",
  list: "ca-sema",
  parser: 1,
  parts: { required: ["xml"], optional: [] },
  // 5,690 records in August 2026, 4,759 in March 2025.
  expect: { all: { min: 3_400, max: 11_400 } },
  recognise: ({ text }) =>
    /<data-set[\s>]/.test(text) && /<(?:EntityOrShip|DateOfListing|TitleOrShip)>/.test(text)
      ? { part: "xml" }
      : undefined,
  async *read(files) {
    const file = files.get("xml");
    if (!file) throw new CordonError("list-refused", "The Canadian list needs sema-lmes.xml");
    yield* readRecords(file, ELEMENTS);
  },
};
