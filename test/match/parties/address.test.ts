import { describe, expect, test } from "vitest";
import { compareBuildings, judgeBuilding, sharedAddress } from "../../../src/match/parties/address.ts";
import { buildingKeys } from "../../../src/match/parties/address-keys.ts";
import { readBuilding } from "../../../src/match/parties/address-read.ts";
import type { Address } from "../../../src/model/party.ts";
import { entry } from "../../store/world.ts";

const read = (text: string, more: Partial<Address> = {}) => readBuilding({ text, ...more });

function score(a: string, b: string, more: Partial<Address> = {}): number | undefined {
  const [asked, listed] = [read(a, more), read(b)];
  if (asked === undefined || listed === undefined) return undefined;
  const found = compareBuildings(asked, listed)?.score;
  expect(compareBuildings(listed, asked)?.score, "the same from either side").toBe(found);
  const shared = buildingKeys(asked).some((key) => buildingKeys(listed).includes(key));
  expect(found === undefined || shared, "it is filed where it is looked for").toBe(true);
  return found;
}

const LISTED = "18 Java Road, North Point, Hong Kong";

describe("an address says as much as a building", () => {
  test.each([
    ["18 Java Road, North Point, Hong Kong", { house: "18" }, "java"],
    ["Calle 13 No. 68-45, Cali, Colombia", { house: "68x45" }, "13"],
    ["170 SE 14 St, Unit 1606, Miami, FL, United States", { house: "170", unit: "1606" }, "southeast 14"],
    [
      "ul. Krasnobogatyrskaya, d. 6, str. 2, Moscow, Russia",
      { house: "6", building: "2" },
      "krasnobogatyrskaya",
    ],
    [
      "Unit 601, 6/F, 45 Pak Tin Par Street, Hong Kong",
      { house: "45", unit: "601", floor: "6" },
      "pak tin par",
    ],
    ["Bright Way Tower, No. 33, Mong Kok Road, Hong Kong", { house: "33" }, "mong kok"],
    ["P.O. Box 4470, Damascus, Syria", { box: "4470" }, ""],
    ["Hoveniersstraat 30, Box 145, Antwerp 2018, Belgium", { house: "30", unit: "145" }, "hoveniersstraat"],
  ])("%s", (text, numbers, street) => {
    expect(read(text)).toMatchObject({ numbers });
    expect(read(text)!.street.join(" ")).toBe(street);
  });

  test.each([
    "Dubai, United Arab Emirates",
    "Jebel Ali Free Zone, Dubai, United Arab Emirates",
    "PO Box, Dubai, United Arab Emirates",
    "PO Box 12, Dubai, United Arab Emirates",
    "Azadi Street, Tehran, Iran",
    "Street 13, Kabul, Afghanistan",
    "c/o Almacen Futuro No. 1, Medellin, Colombia",
    "CN",
    "",
    "12",
  ])("but not %j", (text) => expect(read(text)).toBeUndefined());
});

describe("the same unit of a named building", () => {
  test.each([
    [
      "Office 2509, Churchill Executive Tower, Business Bay, Dubai",
      "NO. 2509 CHURCHILL EXECUTIVE TOWER, BUSINESS BAY, DUBAI",
    ],
    [
      "Unit 12, Wing Tuck Commercial Centre, Hong Kong",
      "Flat 12, Wing Tuck Commercial Centre, 181 Wing Lok Street, Sheung Wan, Hong Kong",
    ],
  ])("%s, %s", (a, b) => expect(score(a, b)).toBeGreaterThanOrEqual(70));

  test.each([
    [
      "another unit",
      "Office 2509, Churchill Executive Tower, Dubai",
      "Office 2510, Churchill Executive Tower, Dubai",
    ],
    ["another building", "Office 2509, Churchill Executive Tower, Dubai", "Office 2509, Marina Plaza, Dubai"],
    [
      "another city",
      "Office 2509, Churchill Executive Tower, Dubai",
      "Office 2509, Churchill Executive Tower, Doha",
    ],
    [
      "a building that every town has",
      "Office 101, Business Centre, Dubai",
      "Office 101, Business Centre, Dubai",
    ],
  ])("not %s", (_, a, b) => expect(score(a, b)).toBeUndefined());
});

describe("the same building", () => {
  test.each([
    ["18 JAVA RD., NORTH POINT, HONG KONG", LISTED],
    ["Flat 3, 18 Java Rd, Kowloon, Hong Kong", LISTED],
    ["UL. SHABOLOVKA D. 31, MOSCOW, Russia", "Shabolovka Street 31, 115162, Moskva, Russia"],
    ["Bol’shaya Tatarskaya Street 35, Moscow, Russia", "Bolshaya Tatarskaya str. 35, Moscow, Russia"],
    ["No 15, Palizvani (7th) St, Tehran, Iran", "15 Palizvani Str., Gandhi Avenue, Tehran 1517655711, Iran"],
    ["31 Shabalovka Street, Moscow, Russia", "31 Shabolovka Street, Moscow, Russia"],
    ["12 Azadi Street, Tehran", "12 Azadi St., Teheran, Iran"],
  ])("%s: %s", (a, b) => expect(score(a, b)).toBeGreaterThanOrEqual(85));

  test.each([
    [
      "a word more of the street",
      "26 Dmitrovka Street, Moscow, Russia",
      "26 Bolshaya Dmitrovka Street, Moscow, Russia",
    ],
    ["a compass point more", "20 Nahid Blvd, Tehran", "20 West Nahid Blvd, Tehran"],
    ["a PO box alone", "P.O. Box 4470, Damascus, Syria", "Barzeh Street, PO Box 4470, Damascus, Syria"],
  ])("is near with %s", (_, a, b) => {
    const found = score(a, b);
    expect(found).toBeLessThan(85);
    expect(found).toBeGreaterThanOrEqual(70);
  });

  test("the manifest's own city, postcode and country count", () => {
    expect(
      score("71-75 Shelton Street", "71-75 Shelton Street, London WC2H 9JQ, United Kingdom", {
        city: "London",
      }),
    ).toBe(97);
    expect(
      score("71-75 Shelton Street", "71-75 Shelton Street, London, United Kingdom", { city: "Leeds" }),
    ).toBeUndefined();
    expect(
      score("71-75 Shelton Street, London", "71-75 Shelton Street, London, United Kingdom", {
        country: "CA",
      }),
    ).toBeUndefined();
  });
});

test.each([
  ["house", "19 Java Road, North Point, Hong Kong", LISTED],
  ["house with a letter", "18a Java Road, North Point, Hong Kong", LISTED],
  ["part of a range", "71 Shelton Street, London", "71-75 Shelton Street, London"],
  ["unit", "Room 12, 18 Java Road, Hong Kong", "Room 13, 18 Java Road, Hong Kong"],
  ["floor", "2/F, 18 Java Road, Hong Kong", "3rd Floor, 18 Java Road, Hong Kong"],
  ["building", "Lenina St 5, bld. 2, Perm, Russia", "Lenina St 5, bld. 3, Perm, Russia"],
  ["box", "PO Box 4470, Damascus, Syria", "PO Box 4471, Damascus, Syria"],
  ["street", "31 Hotel Street, Moscow", "31 Mira Street, Moscow"],
  ["compass point", "20 West Nahid Blvd, Tehran", "20 East Nahid Blvd, Tehran"],
  ["city", "4 Lenin St, Perm, Russia", "4 Lenin St, Tula, Russia"],
  ["country", "4 Lenin St, Brest, Belarus", "4 Lenin St, Brest, France"],
])("another %s is another place", (_, a, b) => expect(score(a, b)).toBeUndefined());

test("the best of an entry's addresses is told, with what it rests on", () => {
  const listed = entry("eu-fsf:1", "Maple Harbour", {
    addresses: [{ text: "PO Box 9, Victoria" }, { text: "Room 4, 18 Java Rd, Hong Kong" }, { text: LISTED }],
  });
  const match = judgeBuilding(read("18 Java Road, Hong Kong")!, listed)!;
  expect(match).toMatchObject({
    entry: "eu-fsf:1",
    by: "address",
    matched: LISTED,
    score: 100,
    grade: "same",
    weak: false,
  });
  expect(match.tokens.map(({ query, relation }) => `${query} ${relation}`)).toEqual([
    "java equal",
    "18 equal",
  ]);
  expect(sharedAddress(match, 31)).toMatchObject({ score: 75, grade: "near", weak: true });
  expect(sharedAddress(match, 31).matched).toContain("31 listed entries share");
  expect(judgeBuilding(read("19 Java Road, Hong Kong")!, listed)).toBeUndefined();
});

test("no text breaks it", () => {
  for (const text of [
    "1".repeat(5000),
    ", 1, ,",
    "1 ( 2 ) (",
    "№ 5 улица Ленина, Пермь",
    "北京市朝阳区1号",
    "1 st",
    "x 1x1-1/1",
  ])
    expect(() => read(text)).not.toThrow();
});
