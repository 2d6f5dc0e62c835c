import { describe, expect, test } from "vitest";
import type { Party } from "../../src/model/shipment.ts";
import { mulberry32, pick } from "../score/world.ts";
import { LISTED, party, screener } from "./world.ts";

const one = screener();
const NAMED = LISTED.filter(({ kind }) => kind !== "address");
const ADDRESSES = [
  "12 Azadi Street, Tehran",
  "Industriestrasse 14, Augsburg",
  LISTED.at(-1)!.addresses[0]!.text,
];
const COUNTRIES = ["DE", "IR", "CN", "KP", undefined];
const BIRTHS = ["1961", "1961-04-30", "1984-02-29", "1900"];

/** A listed party's name, whole or a little off. */
function asked(random: () => number): Party {
  const { names, kind } = pick(NAMED, random);
  const { text } = pick(names, random);
  const at = Math.floor(random() * text.length);
  const name = random() < 0.5 ? text : text.slice(0, at) + text.slice(at + 1);
  return party(name, { kind: random() < 0.5 ? kind : "unknown" });
}

const idsOf = (subject: Party) => one.check(subject).result.hits.map(({ entry }) => entry.id);

describe("more data about a party", () => {
  test("an identifier only ever adds hits", () => {
    const random = mulberry32(3);
    for (let round = 0; round < 100; round++) {
      const subject = asked(random);
      const value = pick(["9187629", "1234567"], random);
      const more = { ...subject, identifiers: [{ scheme: pick(["tax", "other"] as const, random), value }] };
      expect(idsOf(more)).toEqual(expect.arrayContaining(idsOf(subject)));
    }
  });

  test("an address with no country only ever adds hits", () => {
    const random = mulberry32(5);
    for (let round = 0; round < 200; round++) {
      const subject = asked(random);
      const more = { ...subject, address: { text: pick(ADDRESSES, random) } };
      expect(idsOf(more)).toEqual(expect.arrayContaining(idsOf(subject)));
    }
  });

  test("a country or a birth date that agrees removes nothing and lowers no score", () => {
    const subject = party("Ibrahim Qasim al-Zubaydi", { kind: "person" });
    const [plain, born] = [subject, { ...subject, birthDate: "1961" }].map((who) => one.check(who));
    expect(born!.score.total).toBeGreaterThanOrEqual(plain!.score.total);
    expect(idsOf({ ...subject, birthDate: "1962" }), "a year off still agrees").toEqual(["un-sc:QDi.1"]);
  });

  test("a birth date or a country that differs never removes a hit silently: it is set aside and said", () => {
    const random = mulberry32(9);
    for (let round = 0; round < 200; round++) {
      const subject = asked(random);
      const country = pick(COUNTRIES, random);
      const address = { text: pick(ADDRESSES, random), ...(country === undefined ? {} : { country }) };
      const more: Party = { ...subject, birthDate: pick(BIRTHS, random), address };
      const { hits, setAside } = one.check(more).result;
      const told = [...hits, ...setAside].map(({ entry }) => entry.id);
      expect(told, JSON.stringify(more)).toEqual(expect.arrayContaining(idsOf(subject)));
    }
  });
});
