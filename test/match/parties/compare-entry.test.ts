import { expect, test } from "vitest";
import type { PartyKind } from "../../../src/model/party.ts";
import { buildIndex } from "../../../src/match/parties/build-index.ts";
import { compareEntry } from "../../../src/match/parties/compare-entry.ts";
import { namesOf } from "../../../src/match/parties/entry-names.ts";
import { partyQuery } from "../../../src/match/parties/query.ts";
import { openSearch } from "../../../src/match/parties/search.ts";
import { SAME_FROM, NEAR_FROM } from "../../../src/match/parties/judge.ts";
import { listEntry, party } from "./world.ts";

function entry(kind: PartyKind, ...texts: string[]) {
  return listEntry({ kind, names: texts.map((text) => ({ text, strength: "primary", script: "Latn" })) });
}

function compare(name: string, kind: PartyKind, ...listed: string[]) {
  return compareEntry(partyQuery(party(name, { kind })), entry(kind, ...listed));
}

function score(name: string, kind: PartyKind, ...listed: string[]): number {
  return compare(name, kind, ...listed)?.alignment.score ?? 0;
}

test.each([
  ["word for word", "Rosneft Oil Company", "entity", "Rosneft Oil Company"],
  ["in another script", "ПАО Роснефть", "entity", "Rosneft PJSC"],
  ["with the family name first", "PETROVSKY, Dmitri", "person", "Dmitry Petrovskiy"],
  ["in another romanisation", "Muammar Gaddafi", "person", "Moammar Qadhafi"],
  ["with a father's name cut off", "CHEMEZOV STANISLAV SERGEYEV", "person", "Stanislav Sergeyevich Chemezov"],
  ["with a daughter's cut off", "CHEMEZOVA ANNA SERGEYEVN", "person", "Anna Sergeyevna Chemezova"],
  ["in the forms of Kazakhstan and of English", "KazStroyMontazh LLP", "entity", "TOO KazStroyMontazh"],
  ["in Korean, of a Co., Ltd.", "Hanwha Electronics Co Ltd", "entity", "한화전자 주식회사"],
  ["in Chinese, of a town", "长沙景嘉微电子", "entity", "Changsha Jingjia Microelectronics"],
  ["in capitals of a scan", "WUXl VELKOR TURBlNE CO.,LTD", "entity", "Wuxi Velkor Turbine Co., Ltd."],
  ["written twice", "VELKOROIL DMCC VELKOROIL DMCC", "entity", "Velkoroil DMCC"],
  [
    "of those who come after it",
    "Velkor Trading",
    "entity",
    "Velkor Trading and any successor, sub-unit, or subsidiary thereof",
  ],
  ["in brackets", "Almaz (Kalashnikov Uralvagonzavod)", "entity", "Kalashnikov Uralvagonzavod"],
] as const)("a name is the same %s", (_, name, kind, listed) => {
  expect(score(name, kind, listed)).toBeGreaterThanOrEqual(SAME_FROM);
});

test.each([
  ["another given name", "Fatima Qaddafi", "person", "Muammar Qaddafi"],
  ["father and son changed", "Saleh bin Qasim", "person", "Qasim bin Saleh"],
  ["another brand", "Lukoil Trading", "entity", "Rosneft Trading"],
  ["a common word alone", "Dragon Shipping", "entity", "Golden Dragon"],
] as const)("a name with %s is not near", (_, name, kind, listed) => {
  expect(score(name, kind, listed)).toBeLessThan(NEAR_FROM);
});

test("of several names the best counts", () => {
  expect(compare("Rosneft Oil", "entity", "Lukoil", "Rosneft Oil", "Rosneft")).toMatchObject({ name: 1 });
  expect(score("Rosneft Oil", "entity", "Lukoil", "Rosneft Oil")).toBe(
    score("Rosneft Oil", "entity", "Rosneft Oil"),
  );
});

test("where either side has no name there is nothing to compare", () => {
  expect(compare("Rosneft", "entity")).toBeUndefined();
  expect(compare("-- ??", "entity", "Rosneft")).toBeUndefined();
});

test("a name in Chinese characters meets its listed form in Latin letters", () => {
  expect(score("西安翔腾有限公司", "entity", "Xian Xiangteng")).toBeGreaterThanOrEqual(NEAR_FROM);
});

test.each([
  ["Rosneft Oil Company", "Rosneft Trading", "entity"],
  ["Kalashnikov Almaz", "Kalashnikov Almaz Concern", "entity"],
  ["Ivan Petrov", "Petrov, Ivan Sergeevich", "person"],
] as const)("%s beside %s scores as a search over that entry alone does", (name, listed, kind) => {
  const query = partyQuery(party(name, { kind }));
  const { search } = openSearch(buildIndex(namesOf(0, entry(kind, listed))));
  const hits = query.forms.flatMap((tokens) => search({ tokens, kind: query.kind, threshold: 1 }));
  expect(Math.max(...hits.map(({ alignment }) => alignment.score))).toBeCloseTo(score(name, kind, listed), 6);
});

test.each([
  ["a given name as one word, of the north's spelling", "Choi Youngho", "Yong Ho Choe"],
  ["the family name behind", "Youngchul Kim", "KIM, Yong Chol"],
  ["another romanisation", "Lee Byung-chul", "RI PYONG CHOL"],
  ["a syllable of one letter", "Hyun-woo Jang", "Jang Hyon U"],
  ["a family name of one letter", "Kukryol Oh", "O Kuk Ryol"],
])("a Korean name is met with %s", (_, name, listed) => {
  expect(score(name, "person", listed)).toBeGreaterThanOrEqual(NEAR_FROM);
  expect(score(name, "unknown", listed)).toBeGreaterThanOrEqual(NEAR_FROM);
});

test.each([
  ["another syllable", "Choi Youngho", "Yong Su Choe"],
  ["another family name", "Park Youngho", "Yong Ho Choe"],
])("a Korean name with %s is not near", (_, name, listed) => {
  expect(score(name, "person", listed)).toBeLessThan(NEAR_FROM);
});

test.each([
  ["Ram Das", "entity", "RAM JSC"],
  ["Mai Le", "entity", "MAI"],
  ["Parvati Das", "vessel", "PARVATI"],
  ["Le Van Anh", "aircraft", "YK-ANH"],
] as const)("%s is a person, and no %s %s", (name, kind, listed) => {
  const alignment = compareEntry(
    partyQuery(party(name, { kind: "unknown" })),
    entry(kind, listed),
  )?.alignment;
  expect(alignment?.score ?? 0).toBeLessThan(NEAR_FROM);
});

test.each([
  ["Le Parvati", "vessel", "PARVATI"],
  ["El Parvati", "vessel", "PARVATI"],
  ["YK-ANH", "aircraft", "YK-ANH"],
] as const)("%s is the %s %s", (name, kind, listed) => {
  expect(
    compareEntry(partyQuery(party(name, { kind: "unknown" })), entry(kind, listed))?.alignment.score,
  ).toBeGreaterThanOrEqual(NEAR_FROM);
});

test.each([
  ["Boris Černyšov", "Boris Alexandrovich CHERNYSHOV"],
  ["Čižov, Sergej", "Sergey CHIZHOV"],
  ["Sergej Šargunov", "SHARGUNOV, Sergey"],
])("a name is met with carons: %s, %s", (name, listed) => {
  expect(score(name, "person", listed)).toBeGreaterThanOrEqual(NEAR_FROM);
});

test.each([
  ["Timofeev A.Y.", "TIMOFEEV, Aleksandr Yurievich"],
  // Initials that are legal forms in other names.
  ["Gasparyan A.S.", "Armen Sumbatovich GASPARYAN"],
  ["Baranov O.Y.", "Oleg Yurievich BARANOV"],
  ["A.S. Gasparyan", "Armen Sumbatovich GASPARYAN"],
  ["Гаспарян А.С.", "Armen Sumbatovich GASPARYAN"],
])("%s may be %s by both initials", (name, listed) => {
  const entryOf = entry("person", listed);
  expect(compareEntry(partyQuery(party(name)), entryOf)?.alignment.score).toBeGreaterThanOrEqual(NEAR_FROM);
});

test.each([
  ["Gasparyan A.V.", "person", "Armen Sumbatovich GASPARYAN"],
  ["Ivanov V.A.", "person", "IVANOV, Vladimir Aleksandrovich"],
] as const)("%s is not near the %s %s", (name, kind, listed) => {
  expect(score(name, kind, listed)).toBeLessThan(NEAR_FROM);
});

test.each([
  ["Almaz S.A.", "Almaz SA"],
  ["Pescados Mariscos SA", "Pescados y Mariscos SA"],
])("%s is the firm %s", (name, listed) => {
  expect(score(name, "entity", listed)).toBeGreaterThanOrEqual(SAME_FROM);
});

test.each([
  ["another country", "National Bank of Iraq", "National Bank of Iran"],
  ["little words that differ", "ZA Bank Limited", "IS Bank"],
  ["a title that is a brand", "SIA Engineering Company Limited", "SMT Engineering"],
  ["a title in the listed name", "Societe Generale", "Muhandis General Company"],
  [
    "a title in the listed name, and what follows a legal form",
    "General Company for Ports of Iraq",
    "Muhandis General Company",
  ],
])("a body of nothing but words of trade is no other by %s", (_, asked, listed) => {
  expect(score(asked, "entity", listed)).toBeLessThan(NEAR_FROM);
});

test.each([
  ["The Ministry of Defence", "Ministry for Defence"],
  ["IS Bank A.S.", "IS Bank"],
  ["Muhandis General Co.", "Muhandis General Company"],
  ["SMT Engineering Ltd.", "SMT Engineering"],
])("little words of grammar tell no bodies apart, and equal ones none: %s, %s", (asked, listed) => {
  expect(score(asked, "entity", listed)).toBeGreaterThanOrEqual(SAME_FROM);
});

test("one letter between two places beside a brand is a name to be looked at where the country agrees", () => {
  const found = score("Hubei Sanjiang Aerospace", "entity", "Hebei Sanjiang Aerospace");
  expect(found).toBeGreaterThan(60);
  expect(found).toBeLessThan(SAME_FROM);
});

test.each([
  ["Korea Mining Development Trading Co", "Korea Mining Development Trading Corporation"],
  ["Korea Mining Development Trading", "Korea Mining Development Trading Corporation"],
  ["KOMID", "Korea Mining Development Trading Corporation"],
  ["North Western Polytechnical University", "Northwestern Polytechnical University"],
])("a name that a phrase shortens is met by its words as well: %s", (asked, listed) => {
  expect(score(asked, "entity", listed)).toBeGreaterThanOrEqual(SAME_FROM);
});
