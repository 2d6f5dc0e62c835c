import { expect, test } from "vitest";
import { once, withoutNotes } from "../../../src/match/parties/notes.ts";
import { partyQuery } from "../../../src/match/parties/query.ts";
import { party } from "./world.ts";

test.each([
  "Almaz Oil - DO NOT USE",
  "Almaz Oil *** BLOCKED ***",
  "Almaz Oil (inactive)",
  "Almaz Oil and its subsidiaries",
  "Almaz Oil and others",
  "Almaz Oil & family",
  "Almaz Oil as agents for Greenfield Ltd",
  "Almaz Oil via Istanbul",
  "Almaz Oil (see notes)",
  "SOLD TO Almaz Oil",
  "Consignee - Almaz Oil",
  "Customer Almaz Oil",
  "Fa. Almaz Oil",
  "C-00417 Almaz Oil",
  "Almaz Oil Almaz Oil",
  "*** DO NOT USE *** Almaz Oil",
  "Do not ship Almaz Oil",
  "(BLOCKED) Almaz Oil",
  "OLD - Almaz Oil",
  "Almaz Oil - TBC",
  "Almaz Oil (to be confirmed)",
  "maybe Almaz Oil",
  "Final destination Almaz Oil",
  "P.O. 7781 Almaz Oil",
  "PO# 7781 - end user Almaz Oil",
  "on account of Almaz Oil",
  "Sole agents for Almaz Oil",
  "Greenfield Bakery JV with Almaz Oil",
  "Almaz Oil project office",
  "Almaz Oil (in liquidation)",
  "Almaz Oil in Liquidation",
  "Almaz Oil en liquidation judiciaire",
  "Almaz Oil - in administration",
  "Branch office: Almaz Oil",
  "Almaz Oil as consignee",
  "Almaz Oil (buyer)",
])("%s is read as Almaz Oil", (name) => {
  expect(partyQuery(party(name)).forms.map((form) => form.join(" "))).toContain("almaz oil");
});

test.each([
  "Almaz Oil",
  "Blocked Drains Ltd",
  "Customer Almaz",
  "Old Almaz Oil",
  "New - Ma Trading",
  "Via Ltd",
  "Almaz and Oil",
  "No Almaz",
])("%s has no note", (name) => {
  expect(withoutNotes(name)).toEqual([]);
});

test.each([
  ["almaz oil almaz oil", "almaz oil"],
  ["almaz oil almaz oil moscow", "almaz oil"],
  ["almaz oil almaz oil trading", "almaz oil trading"],
])("%s is written twice", (name, whole) => {
  expect(once(name.split(" "))?.join(" ")).toBe(whole);
});

test.each(["almaz almaz", "almaz oil almaz gas", "almaz oil gas almaz oil", ""])(
  "%s is not written twice",
  (name) => {
    expect(once(name.split(" "))).toBeUndefined();
  },
);
