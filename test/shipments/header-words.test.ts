import { describe, expect, test } from "vitest";
import { PARTY_ROLES } from "../../src/model/shipment.ts";
import { ITEM_WORDS, SHIPMENT_WORDS } from "../../src/shipments/field-words.ts";
import { readHeader, roleOf } from "../../src/shipments/header.ts";
import { ROLE_WORDS, SIDE_PARTY_WORDS } from "../../src/shipments/role-words.ts";

const list = (words: string) =>
  words
    .split(/[,\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== "");

describe("the words", () => {
  const roles = [
    ...PARTY_ROLES.flatMap((role) => list(ROLE_WORDS[role]).map((word) => [word, role] as const)),
    ...list(SIDE_PARTY_WORDS).map((word) => [word, "party"] as const),
  ];

  test("no word means two roles", () => {
    expect(roles.filter(([word, role]) => roleOf(word) !== role)).toEqual([]);
  });

  test("every word for a role is a party column by itself", () => {
    const odd = roles.filter(([word, role]) => {
      const meaning = readHeader(word);
      return meaning?.of !== "party" || meaning.field !== "name" || (meaning.role ?? "party") !== role;
    });
    expect(odd).toEqual([]);
  });

  test("every word for a role is understood before a country, run together or not", () => {
    const odd = roles.flatMap(([word, role]) =>
      [`${word} Country`, `${word}country`, `${word.toUpperCase()}_COUNTRY_CODE`].filter((header) => {
        const meaning = readHeader(header);
        return meaning?.of !== "party" || meaning.field !== "country" || (meaning.role ?? "party") !== role;
      }),
    );
    expect(odd.filter((header) => !/^(?:ship|parent)/i.test(header))).toEqual([]);
  });

  test("no word of goods or shipment means something else", () => {
    const odd = [...Object.entries(SHIPMENT_WORDS), ...Object.entries(ITEM_WORDS)].flatMap(([field, words]) =>
      list(words).filter((word) => {
        const meaning = readHeader(word);
        return (
          meaning === undefined ||
          meaning.of === "party" ||
          meaning.of === "nothing" ||
          meaning.field !== field
        );
      }),
    );
    expect(odd).toEqual([]);
  });
});
