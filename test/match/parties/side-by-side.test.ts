import { expect, test } from "vitest";
import { partyQuery } from "../../../src/match/parties/query.ts";
import { sideBySide } from "../../../src/match/parties/side-by-side.ts";
import { party } from "./world.ts";

test.each([
  ["Alexander Vasilenkov and Greenfield Bakery Supplies", "Alexander Vasilenkov"],
  ["Greenfield Bakery Supplies & Almazov Trading", "Almazov Trading"],
  ["Greenfield Bakery Supplies - Almazov Trading", "Almazov Trading"],
  ["Almazov Trading, Greenfield Bakery Supplies", "Almazov Trading"],
  ["Greenfield Bakery Supplies, end user Almazov Trading", "Almazov Trading"],
  ["Mr. Hans Meyer, Alexander Vasilenkov", "Alexander Vasilenkov"],
  ["DGCIM - Contrainteligencia Militar de Almazov", "Contrainteligencia Militar de Almazov"],
  ["ChKPZ - Chelyabinskiy Kuznechniy Zavod", "Chelyabinskiy Kuznechniy Zavod"],
  ["МЗКТ - Минский завод тягачей", "Минский завод тягачей"],
  ["Contrainteligencia Militar de Almazov - DGCIM", "Contrainteligencia Militar de Almazov"],
  ["Rosneft and Greenfield Bakery Supplies", "Rosneft"],
  ["Greenfield Bakery Supplies for Alexander Vasilenkov", "Alexander Vasilenkov"],
  ["Greenfield Bakery Supplies represented by Alexander Vasilenkov", "Alexander Vasilenkov"],
])("%s holds %s", (name, one) => {
  expect(sideBySide(name)).toContain(one);
});

test.each([
  ["a word of trade", "Research and Production Association Almazov"],
  ["two words of trade", "Almazov Import and Export Trading"],
  ["one name", "Johnson and Johnson"],
  ["a family name beside a firm", "Smith & Wilson Trading"],
  ["a town behind a firm", "Almazov Trading, Tuluaq"],
  ["everyday words and a legal form", "Almazov Trading & Partners Co."],
  ["a family name", "Vasilenkov, Alexander Petrovich"],
  ["family names", "Garrido Gonzalez, Jose Luis"],
  ["a legal form apart", "Almazov Trading Co., Ltd."],
  ["too many", "Almazov Oil, Vasilenkov Oil, Karlin Oil, Petrov Oil, Ivanov Oil"],
])("%s is no party of its own: %s", (_, name) => {
  expect(sideBySide(name)).toEqual([]);
});

test.each(["Greenfield Bakery\tAlmazov Trading", "Greenfield Bakery // Almazov Trading"])(
  "both parties are read of %s",
  (name) => {
    const forms = partyQuery(party(name)).forms.map((form) => form.join(" "));
    expect(forms).toContain("almazov trading");
    expect(forms).toContain("greenfield bakery");
  },
);
