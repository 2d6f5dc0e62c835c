import { expect, test } from "vitest";
import { MAX_TOKENS } from "../../../src/match/parties/index-data.ts";
import { MAX_NAME, partyQuery } from "../../../src/match/parties/query.ts";
import { pick, seeded } from "../../text/world.ts";
import { party } from "./world.ts";

function forms(name: string): string[] {
  return partyQuery(party(name)).forms.map((form) => form.join(" "));
}

test.each([
  ["a plain name", "Rosneft Oil", []],
  ["care of another", "Rosneft c/o Almaz Kalashnikov", ["rosneft", "almaz kalashnikov"]],
  ["care of another in capitals and words", "ROSNEFT CARE OF ALMAZ", ["rosneft", "almaz"]],
  ["for the attention of a person", "Rosneft, Attn: Ivan Petrov", ["rosneft", "ivan petrov"]],
  ["doing business as", "Rosneft d/b/a Almaz", ["rosneft", "almaz"]],
  ["doing business as, in letters", "Rosneft DBA Almaz", ["rosneft", "almaz"]],
  ["trading as", "Rosneft t/a Almaz", ["rosneft", "almaz"]],
  ["formerly", "Rosneft (formerly known as Almaz)", ["rosneft", "formerly known as almaz"]],
  ["formerly, without brackets", "Rosneft f/k/a Almaz", ["rosneft", "almaz"]],
  ["also known as", "Rosneft a.k.a. Almaz aka Sukhoi", ["rosneft", "almaz", "sukhoi"]],
  ["a ship's former name", "LADY ROSNEFT, ex ALMAZ", ["lady rosneft", "almaz"]],
  ["a ship's former name in brackets", "IRAN ROSNEFT (ex-ALMAZ)", ["iran rosneft", "almaz"]],
  ["on behalf of", "Rosneft on behalf of Almaz", ["rosneft", "almaz"]],
  ["to the order of a bank", "To the order of Sukhoi Almaz", ["sukhoi almaz"]],
  ["another name in brackets", "Rosneft (Kalashnikov Works)", ["rosneft", "kalashnikov factory"]],
  ["another name in Chinese brackets", "Rosneft（Kalashnikov）", ["rosneft", "kalashnikov"]],
])("a name has a form for all of it and one for each name in it: %s", (_, name, parts) => {
  const [whole, ...others] = forms(name);
  expect(whole).toBe(whole?.trim());
  expect(others).toEqual(expect.arrayContaining(parts));
  expect(new Set([whole, ...others]).size).toBe(others.length + 1);
});

test.each([
  ["a firm with a comma before its legal form", "Almaz Tecnologia, C.A.", "almaz technology c a"],
  ["a firm with a comma before a word of trade", "AL ALMAZ, INTL.", "al almaz international"],
  ["a person of whose names one is a word of trade elsewhere", "Xueyuan Hou", "xueyuan hou"],
  ["a firm with its own first letters", "United Almaz Corporation UAC", "united almaz corporation"],
  ["a firm's head office", "Almaz Kalashnikov Head Office", "almaz kalashnikov"],
  ["Messrs as India and the Gulf write it", "M/s. Almaz Kalashnikov", "almaz kalashnikov"],
  ["the same without a dot", "M/S ALMAZ KALASHNIKOV", "almaz kalashnikov"],
  ["a ship with its tanker's prefix", "M/T ALMAZ", "almaz"],
])("%s has a form that its listing has", (_, name, form) => {
  expect(forms(name)).toContain(form);
});

test.each([
  ["a place in brackets is no name of its own", "Rosneft (Dubai)", "dubai"],
  ["a legal form in brackets is no name of its own", "Rosneft (Pty) Ltd", "pty"],
  ["a word of trade in brackets is no name of its own", "Rosneft (Trading)", "trading"],
  ["a beginning is no former name", "Ex Libris Almaz", "libris almaz"],
  ["a syllable is no former name", "Imp-Ex Almaz", "almaz"],
  ["letters within a word are no sign", "Dbarosneft Akabar", "rosneft"],
])("%s", (_, name, form) => {
  expect(forms(name)).not.toContain(form);
});

test.each([
  ["to order"],
  ["TO THE ORDER"],
  ["to order of shipper"],
  ["To the order of the consignee"],
  ["same as consignee"],
  ["Same"],
  ["unknown"],
  ["N/A"],
  ["n/a"],
  ["none"],
  ["not applicable"],
  ["TBA"],
  ["t.b.d."],
  ["xxx"],
  ["test"],
  ["as per invoice"],
  ["private individual"],
  ["End user"],
  ["  customer  "],
  ["ditto"],
  ["as above"],
  ["同上"],
  ["〃"],
  ['-"-'],
  ["Idem"],
  ["Wie oben"],
  ["à l'ordre"],
  ["то же"],
  ["凭指示"],
  ["不明"],
  ["なし"],
  ["상동"],
])("%j names nobody", (name) => {
  expect(partyQuery(party(name))).toMatchObject({ unscreenable: "placeholder", forms: [] });
});

test.each([
  ["Same Deutz"],
  ["Test Rite International"],
  ["Unknown Worlds"],
  ["Various Foods"],
  ["Customer First"],
  ["XX Foods"],
  ["Ditto Ltd"],
  ["Idem Systèmes"],
  ["同上貿易"],
])("%s is a name", (name) => {
  expect(partyQuery(party(name)).unscreenable).toBeUndefined();
});

test.each([
  ["punctuation", "-- (..) !!", "no-letters"],
  ["empty brackets", "()[]{}", "no-letters"],
  ["invisible marks", "\u200b\u202e\u200b", "no-letters"],
  ["lone surrogates", "\ud800\udfff", "no-letters"],
  ["blanks", " \t\u00a0", "no-letters"],
  ["combining marks", "\u0301\u0302", "no-letters"],
  ["more letters than a name has", "x".repeat(MAX_NAME + 1), "too-long"],
  ["10 kB of brackets", "(".repeat(10_240), "too-long"],
  ["10 kB of blanks", " ".repeat(10_240), "no-letters"],
  ["10 kB of blanks and a letter in turn", " a".repeat(5120), "too-long"],
])("a name of %s cannot be screened, and that is said", (_, name, reason) => {
  expect(partyQuery(party(name))).toMatchObject({ unscreenable: reason, forms: [] });
});

test.each([
  ["more words than are compared", "rosneft ".repeat(MAX_TOKENS + 1), "too-long"],
  ["more Chinese than is compared", "华".repeat(MAX_TOKENS + 2), "too-long"],
  ["letters lost on the way", "Ros\ufffdneft Trading", "damaged"],
  ["hardly a letter left", "\ufffdI\ufffdE\ufffd\ufffd\ufffd^", "damaged"],
])("a name of %s is not screened whole, and what is left of it is searched for", (_, name, reason) => {
  const { forms, unscreenable } = partyQuery(party(name));
  expect(unscreenable).toBe(reason);
  expect(forms).not.toEqual([]);
});

test("a name as long as a name may be is screened", () => {
  expect(partyQuery(party("ab".repeat(MAX_NAME / 2))).unscreenable).toBeUndefined();
  expect(partyQuery(party("rosneft ".repeat(MAX_TOKENS))).forms[0]).toHaveLength(MAX_TOKENS);
});

test.each([
  ["brackets", "([{"],
  ["closed brackets", "()"],
  ["care-of signs", "c/o "],
  ["a.k.a.", "aka "],
  ["blanks and slashes", " / "],
])("%s to the length of a name have bounded work", (_, unit) => {
  const { forms } = partyQuery(party(unit.repeat(MAX_NAME / unit.length)));
  expect(forms.length).toBeLessThan(MAX_NAME);
});

test.each([
  ["a legal form at the end", "Rosneft LLC", "entity"],
  ["a short legal form at the end", "Rosneft AG", "entity"],
  ["a short legal form at the head", "OY Nokkia", "entity"],
  ["a word of trade", "Rosneft Trading", "entity"],
  ["a legal form glued to it", "日本郵船株式会社", "entity"],
  ["nothing of the kind", "Ivan Petrov", "unknown"],
  ["an Arabic article that looks like a legal form", "Musab As-Sudani", "unknown"],
  ["the words for another name", "Ivan Petrov also known as Vanka", "unknown"],
  ["one word alone", "Bank", "unknown"],
])("a name with %s is of the kind it says", (_, name, kind) => {
  expect(partyQuery(party(name)).kind).toBe(kind);
  expect(partyQuery(party(name, { kind: "vessel" })).kind).toBe("vessel");
});

test("a party is known by its country and by that of its address, each once", () => {
  const address = { text: "Moscow", country: "RU" };
  expect(partyQuery(party("Rosneft", { country: "AE", address })).countries).toEqual(["AE", "RU"]);
  expect(partyQuery(party("Rosneft", { country: "RU", address })).countries).toEqual(["RU"]);
  expect(partyQuery(party("Rosneft")).countries).toEqual([]);
});

test("a Chinese name also comes as it is read aloud, no more than a name has words", () => {
  expect(partyQuery(party("西安翔腾有限公司")).readings[0]).toEqual(["xi", "an", "xiang", "teng"]);
  expect(partyQuery(party("Rosneft")).readings).toEqual([]);
});

test.each([
  ["a family name before a comma stands last", "Petrov, Ivan", "ivan petrov"],
  ["letters spaced out are a word", "R O S N E F T Oil", "rosneft oil"],
  ["digits for letters are letters", "R0SN3FT OIL", "rosneft oil"],
  ["Wade-Giles is read as pinyin", "Mao Tse-tung", "mao ze dong"],
  ["initials written as one stand apart", "A.Q. Petrov", "a q petrov"],
  ["a Korean given name is parted", "Jang Hyonu", "jang hyon u"],
  ["and its syllable of one letter is in full", "Jang Hyonu", "jang hyon woo"],
  ["what a form says before a name is no word of it", "Ship-to: Petrov Oil", "petrov oil"],
  ["nor is what it asks for", "Company name: Petrov Oil", "petrov oil"],
  ["a year of birth in Russian is no group", "Иван Петров 1961 г.р.", "ivan petrov"],
  ["a title of Burma is left out", "U Soe Win", "soe win"],
  ["terminal escapes and blanks of web pages are gone", "\u001b[31mRosneft&nbsp;Oil\u001b[0m", "rosneft oil"],
])("%s", (_, name, form) => {
  expect(forms(name)).toContain(form);
});

test.each(["LIMITED LIABILITY COMPAN", "有限公司", "株式会社", "주식회사", "شرکت با مسئولیت محدود"])(
  "%s is nobody's name, and is searched for nevertheless",
  (name) => {
    const query = partyQuery(party(name));
    expect(query.unscreenable).toBe("legal-form");
    expect(query.forms).not.toEqual([]);
  },
);

test.each(["株式会社東芝", "360有限公司", "شرکت سهامی فولاد", "MTU GmbH", "Coop"])(
  "%s may be somebody's",
  (name) => {
    expect(partyQuery(party(name)).unscreenable).toBeUndefined();
  },
);

function asked({ forms, kind, readings }: ReturnType<typeof partyQuery>): string {
  return JSON.stringify([forms, kind, readings]);
}

test("usual names, read on a short way, have the forms they have on the long one", () => {
  const next = seeded(32);
  const words = (
    "Rosneft aka a.k.a. A.K.A. dba as care of attn Attn. c/o formerly order behalf MV J.P. J. P. A.Q.Khan A.B Co. Ltd. " +
    "LLC & AT&T O'Neil O' Al-Qaida - Jean-Luc Petrov Hsi Chin Ping Kuo Ting Li Wang Tsai R0sneft Sech1n 21 G a b c d " +
    "Smith, Acme (Dubai) Bank/Trust d/b/a f.k.a. t/a"
  ).split(" ");
  const wrong: unknown[] = [];
  for (let i = 0; i < 20_000; i++) {
    const name = Array.from({ length: 1 + next(5) }, () => pick(next, words)).join(" ");
    // Fields of these lengths may be cut; and a sign that folding drops leads on the long way.
    if ([29, 30, 34, 35, 39, 40].includes(name.length)) continue;
    const kind = pick(next, ["person", "entity", "unknown"] as const);
    // Longer names may be cut anywhere.
    if (name.length === 19) continue;
    const short = asked(partyQuery(party(name, { kind })));
    const long = asked(partyQuery(party(`${name}\u200b`, { kind })));
    if (short !== long) wrong.push({ name, short, long });
  }
  expect(wrong).toEqual([]);
});

test("a name that marks turn around is searched for as it stands and as it is shown", () => {
  const { forms } = partyQuery(party("\u202eriA nahaM"));
  expect(forms).toEqual(
    expect.arrayContaining([
      ["ria", "naham"],
      ["mahan", "air"],
    ]),
  );
});
