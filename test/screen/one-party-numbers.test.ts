import { describe, expect, test } from "vitest";
import type { Identifier } from "../../src/model/party.ts";
import { entry } from "../store/world.ts";
import { groups, joined, number, person, vessel } from "./one-party-world.ts";

describe("a number that one party alone has joins entries of any name", () => {
  test.each<[string, readonly Identifier[], readonly Identifier[], boolean]>([
    ["LEI", number("lei", "5299000J2N45DDNE4Y28"), number("lei", "5299000j2n45ddne4y28"), true],
    [
      "passport of one country",
      number("passport", "AB 812345", "AF"),
      number("passport", "AB812345", "AF"),
      true,
    ],
    [
      "passport, one without a country",
      number("passport", "AB812345", "AF"),
      number("passport", "AB812345"),
      true,
    ],
    [
      "passport of two countries",
      number("passport", "AB812345", "AF"),
      number("passport", "AB812345", "PK"),
      false,
    ],
    ["passport too short to tell", number("passport", "8123", "AF"), number("passport", "8123", "AF"), false],
    [
      "tax number filed as registration",
      number("tax", "7718852163", "RU"),
      number("registration", "7718852163"),
      true,
    ],
    [
      "number of no known scheme",
      number("other", "7718852163", "RU"),
      number("other", "7718852163", "RU"),
      false,
    ],
    ["website", number("website", "www.roe.ru"), number("website", "www.roe.ru"), false],
    ["telephone", number("phone", "+7 495 534 6183"), number("phone", "+7 495 534 6183"), false],
  ])("%s: %#", (_, one, other, together) => {
    const a = entry("eu-fsf:1", "Yunqi Optronics", { identifiers: one });
    const b = entry("uk-sl:RUS0001", "Alborz Drillbit", { identifiers: other });
    expect(joined(a, b)).toBe(together);
  });

  test("an IMO number joins ships that were renamed", () => {
    const a = vessel("eu-fsf:1", "Taedong Kumyong", { identifiers: number("imo", "9187629") });
    const b = vessel("uk-sl:DPR0001", "Petrel 8", {
      identifiers: number("imo", "IMO 9187629"),
      countries: ["PA"],
    });
    expect(groups(a, b)).toEqual(["eu-fsf:1 + uk-sl:DPR0001"]);
  });

  test("OFAC's own number joins what the Consolidated Screening List copies, and two of them keep apart", () => {
    const ids = ["us-csl:SDN-18782", "us-csl:SSI-18782", "us-ofac-sdn:18782", "us-ofac-sdn:18783"];
    const [sdn, ssi, own, another] = ids.map((id) => entry(id, "Rosoboronexport"));
    expect(joined(sdn!, ssi!, own!)).toBe(true);
    expect(joined(sdn!, another!)).toBe(false);
  });

  test("a reference to the UN's entry joins the entry that cites it, and two of them keep apart", () => {
    const un = person("un-sc:IRi.038", "Hosein Salimi", { citations: ["IRi.038"] });
    const uk = person("uk-sl:INU0282", "Hussain Saleemi", { citations: ["IRI.038"] });
    expect(joined(un, uk)).toBe(true);
    const other = person("eu-fsf:1", "Hosein Salimi", {
      citations: ["2017/1124", "IRi.039"],
      programmes: ["IRN"],
    });
    expect(joined({ ...un, programmes: ["Iran"] }, other)).toBe(false);
  });
});
