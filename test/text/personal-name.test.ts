import { expect, test } from "vitest";
import { isPersonalName } from "../../src/text/personal-name.ts";

test.each([
  "Marco Bellini",
  "Mr Wolfgang Petzl",
  "Ivanov Sergey Petrovich",
  "Nguyen Van Thanh",
  "محمد أحمد",
  "Aisha Rahman",
])("%s is a person's", (name) => {
  expect(isPersonalName(name)).toBe(true);
});

test.each([
  "Marco Bellini Srl",
  "Bellini Logistics",
  "Ali Trading",
  "Liffey Quay Holdings Ltd",
  "Rheinfels Moebel",
  "Marco",
  "Johnson Controls",
  "Hong Kong Office",
  "Studio 54 Martin",
  "",
])("%s is not surely one", (name) => {
  expect(isPersonalName(name)).toBe(false);
});
