import { expect, test } from "vitest";
import { bodyOfUnit } from "../../../src/match/parties/unit-of-body.ts";

const TECH = "Almazov University of Technology";

test.each([
  `Department of Physics, ${TECH}`,
  `Physics Dept., ${TECH}`,
  `State Key Laboratory of Explosion Science, ${TECH}`,
  `School of Aeronautics - ${TECH}`,
  `Laboratory 12, ${TECH}`,
  `Prof. Karlin, ${TECH}`,
  `Greenfield College, ${TECH}`,
  `Lehrstuhl für Optik, ${TECH}`,
  `College of Engineering ${TECH}`,
  `Faculty of Science and Arts ${TECH}`,
  `${TECH}, Faculty of Mechanical Engineering`,
  `${TECH} Department of Physics`,
  `${TECH} - Library`,
  `Mail Room 3, ${TECH}, Almazovo`,
])("%s is of the university", (name) => {
  expect(bodyOfUnit(name)).toContain(TECH);
});

test("a unit of a firm is of the firm, one in another script of its body", () => {
  expect(bodyOfUnit("Warehouse 3, Almazov Trading Ltd")).toEqual(["Almazov Trading Ltd"]);
  expect(bodyOfUnit("Plant 3 of Almazov, S.A.")).toEqual(["Almazov, S.A."]);
  expect(bodyOfUnit("Кафедра физики, Алмазовский университет")).toEqual(["Алмазовский университет"]);
});

test.each([
  TECH,
  "Almazov Institute of Technology",
  "Institute of Physics, Almazovo",
  "Department of Energy",
  "Karlin, School",
  "Greenfield School, Ltd",
  "Office, Library, Room 3",
])("%s is no more than it says", (name) => {
  expect(bodyOfUnit(name)).toEqual([]);
});
