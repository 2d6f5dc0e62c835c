import { describe, expect, test } from "vitest";
import { contradicts, toldPlaces } from "../../src/text/told-places.ts";

const against = (street: string, stated: string) =>
  toldPlaces({ text: `${street}, ${stated}`, street })
    .filter((told) => contradicts(told, stated))
    .map(({ country, words }) => `${country} ${words}`);

describe("an address tells another country", () => {
  test.each([
    ["12 Lenin St, Moscow, Russia", "KZ", ["RU Moscow"]],
    ["Valiasr Ave 5, Tehran, Iran", "AE", ["IR Tehran"]],
    ["Dubai (for onward to Tehran, Iran)", "AE", ["IR for onward to Tehran"]],
    ["Dubai [onward shipment to Tehran]", "AE", ["IR onward shipment to Tehran"]],
    ["ул. Ленина 12, г. Москва", "KZ", ["RU г. Москва"]],
    ["Россия, 119021, Москва, ул. Льва Толстого 16", "AM", ["RU Россия"]],
    ["12 Lenin St Moscow Russia", "KZ", ["RU 12 Lenin St Moscow Russia"]],
    ["Leninstrasse 12, 119021 Moskau", "TR", ["RU 119021 Moskau"]],
    ["Bd de la Liberté, Minsk 220004, Biélorussie", "TR", ["BY Minsk 220004"]],
    ["Calle 23, La Habana", "PA", ["CU La Habana"]],
    ["Building 4, Shiraz, IRN", "OM", ["IR Shiraz"]],
    ["Building 4, Harasta, SY", "LB", ["SY SY"]],
    ["Building 4; Harasta; SYRIAN ARAB REPUBLIC", "LB", ["SY SYRIAN ARAB REPUBLIC"]],
    ["Unit 3, Shenzhen, China", "AE", ["CN Shenzhen"]],
    ["Hauptstr. 3, Almaty, Kazakhstan", "DE", ["KZ Kazakhstan"]],
  ])("%s, stated %s", (street, stated, told) => {
    expect(against(street, stated)).toEqual(told);
  });
});

describe("an address tells no other country", () => {
  test.each([
    ["India Street 5, San Diego", "US"],
    ["12 Peachtree St, Atlanta, Georgia, USA", "US"],
    ["12 Peachtree St, Atlanta, Georgia", "US"],
    ["5 Main St, Lebanon, PA 17042", "US"],
    ["5 Main St, Santa Fe, New Mexico", "US"],
    ["101 Main St, Moscow, ID 83843", "US"],
    ["1 Bay Shore Dr, St. Petersburg, FL", "US"],
    ["Iran Khodro Street 4, Baku", "AZ"],
    ["China-Singapore Suzhou Industrial Park", "SG"],
    ["Rue de Russie 4, Casablanca", "MA"],
    ["Via España, Torre 3", "PA"],
    ["Avenida Cuba 14", "PA"],
    ["Brasil 1234, Miraflores", "PE"],
    ["Brasil, 1234", "CL"],
    ["Moskauer Str. 12, Erfurt", "DE"],
    ["Hotel Moskva, Belgrade", "RS"],
    ["Russia House, Sheikh Zayed Road", "AE"],
    ["Russia Cluster V12, International City", "AE"],
    ["Queen's Road, Hong Kong, China", "HK"],
    ["Rue Jean-Jaurès 4, Brest", "FR"],
    ["16 Mau Lam St, Jordan, Kowloon", "HK"],
    ["Route d'Arlon, Luxembourg", "BE"],
    ["Toledo, 45001, Granada", "ES"],
    ["100 King St, Fresno, CA", "US"],
    ["Corso Cuneo 4, CN", "IT"],
    ["", "DE"],
    ["Werkstr. 4, Jena, Germany", "DE"],
  ])("%s, stated %s", (street, stated) => {
    expect(against(street, stated)).toEqual([]);
  });
});

test("the city column counts, the country's own does not", () => {
  const address = { text: "Lenin St 12, Moscow, RU", street: "Lenin St 12", city: "Moscow" };
  expect(toldPlaces(address)).toEqual([{ country: "RU", words: "Moscow", alsoIn: ["US"] }]);
  expect(toldPlaces({ text: "Street 5, IR", street: "Street 5" })).toEqual([]);
});

test("a long hostile address is read at its end, in bounded time", () => {
  const long = `${"(,".repeat(50_000)}to to to ${"x ".repeat(20_000)}, Iran`;
  expect(toldPlaces({ text: long }).map(({ country }) => country)).toEqual(["IR"]);
});
