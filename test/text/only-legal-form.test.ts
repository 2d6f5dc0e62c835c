import { expect, test } from "vitest";
import { fold } from "../../src/text/fold.ts";
import { isOnlyLegalForm } from "../../src/text/only-legal-form.ts";

test.each([
  "Limited Liability Company",
  "LIMITED LIABILITY COMP",
  "The Company",
  "Co., Ltd.",
  "Private Limited",
  "Public Joint-Stock Com",
  "OBSHCHESTVO S OGRANICHENNOI OTVETSTVENNO",
  "Общество с ограниченной ответственностью",
  "Gesellschaft mit beschränkter Haftung",
])("%s names nobody", (name) => {
  expect(isOnlyLegalForm(fold(name).split(" "))).toBe(true);
});

test.each([
  "Limited Liability Company Ru",
  "Coop",
  "MTU GmbH",
  "SAS AB",
  "General Company",
  "Trading Company LLC",
  "Limited Brands",
  "Joint Stock Company Po",
  "12",
  "",
])("%s may name somebody", (name) => {
  expect(isOnlyLegalForm(fold(name).split(" "))).toBe(false);
});
