import { describe, expect, test } from "vitest";
import { countries } from "../../src/text/country-names.ts";
import { countryCode, countryKey, countryName, isCountry } from "../../src/text/country.ts";

describe("the table", () => {
  test("holds the 249 entries of ISO 3166-1 and Kosovo, sorted", () => {
    const codes = countries().map((country) => country.alpha2);
    expect(codes).toHaveLength(250);
    expect(codes).toEqual([...new Set(codes)].sort());
    expect(codes.filter((code) => !/^[A-Z]{2}$/.test(code))).toEqual([]);
  });

  test("has alpha-3 and numeric codes of the right form, each once", () => {
    const wrong = countries().filter(
      ({ alpha3, numeric }) => !/^[A-Z]{3}$/.test(alpha3) || !/^\d{3}$/.test(numeric),
    );
    expect(wrong).toEqual([]);
    expect(new Set(countries().map((country) => country.alpha3)).size).toBe(250);
    expect(new Set(countries().map((country) => country.numeric)).size).toBe(250);
  });

  test("has no name in two rows and none that repeats another code", () => {
    const owners = new Map<string, string>();
    for (const { alpha2, alpha3 } of countries())
      for (const code of [alpha2, alpha3]) owners.set(countryKey(code), alpha2);
    const clashes: string[] = [];
    for (const { alpha2, name, aliases } of countries())
      for (const text of [name, ...aliases]) {
        const owner = owners.get(countryKey(text)) ?? alpha2;
        if (owner !== alpha2) clashes.push(`${text}: ${owner} and ${alpha2}`);
        owners.set(countryKey(text), alpha2);
      }
    expect(clashes).toEqual([]);
  });

  test("resolves every code, name and alias to its own row", () => {
    const wrong = countries().flatMap(({ alpha2, alpha3, numeric, name, aliases }) =>
      [alpha2, alpha3, numeric, name, ...aliases].filter((text) => countryCode(text) !== alpha2),
    );
    expect(wrong).toEqual([]);
  });
});

test.each([
  ["CN", "CN"],
  ["cn", "CN"],
  [" Cn ", "CN"],
  ["CHN", "CN"],
  ["156", "CN"],
  ["004", "AF"],
  ["XK", "XK"],
  ["ＣＮ", "CN"],
  ["USA", "US"],
  ["U.S.A.", "US"],
  ["U.S.", "US"],
  ["U S A", "US"],
  ["United States of America", "US"],
  ["UK", "GB"],
  ["U.K.", "GB"],
  ["England", "GB"],
  ["EL", "GR"],
  ["U.A.E.", "AE"],
  ["UAE", "AE"],
  ["PRC", "CN"],
  ["P.R. China", "CN"],
  ["P.R.China", "CN"],
  ["People’s Republic of China", "CN"],
  ["China (PRC)", "CN"],
  ["中国", "CN"],
  ["中华人民共和国", "CN"],
  ["KSA", "SA"],
  ["DPRK", "KP"],
  ["Korea (North)", "KP"],
  ["Korea, North", "KP"],
  ["KOREA, DEMOCRATIC PEOPLE'S REPUBLIC OF", "KP"],
  ["Korea, South", "KR"],
  ["Korea (the Republic of)", "KR"],
  ["ROK", "KR"],
  ["대한민국", "KR"],
  ["Burma", "MM"],
  ["Myanmar (Burma) / Myanmar (Birmanie)", "MM"],
  ["Ivory Coast", "CI"],
  ["Cote d'Ivoire", "CI"],
  ["Côte d’Ivoire", "CI"],
  ["Cote d'lvoire", "CI"],
  ["Türkiye", "TR"],
  ["TURKEY", "TR"],
  ["Turkiye", "TR"],
  ["Viet Nam", "VN"],
  ["Russian Federation", "RU"],
  ["Russia / Russie", "RU"],
  ["Россия", "RU"],
  ["РФ", "RU"],
  ["ロシア\nRussian Federation", "RU"],
  ["Macau", "MO"],
  ["Macao SAR", "MO"],
  ["Hong Kong SAR", "HK"],
  ["Hong Kong, China", "HK"],
  ["China, Hong Kong Special Administrative Region", "HK"],
  ["香港\nHong Kong", "HK"],
  ["Taiwan (Province of China)", "TW"],
  ["Taiwan, China", "TW"],
  ["China (Taiwan)", "TW"],
  ["Republic of China", "TW"],
  ["Holland", "NL"],
  ["The Netherlands", "NL"],
  ["Czech Republic", "CZ"],
  ["Swaziland", "SZ"],
  ["Macedonia", "MK"],
  ["North Macedonia, The Republic of", "MK"],
  ["Cape Verde", "CV"],
  ["Zaire", "CD"],
  ["CONGO, Democratic Republic of (was Zaire)", "CD"],
  ["Congo (Kinshasa)", "CD"],
  ["Congo, Republic of the", "CG"],
  ["コンゴ共和国", "CG"],
  ["Guinea", "GN"],
  ["Guinea (Bissau)", "GW"],
  ["Equatorial Guinea", "GQ"],
  ["Papua New Guinea", "PG"],
  ["Georgia", "GE"],
  ["Ireland (Northern)", "GB"],
  ["Niger", "NE"],
  ["Nigeria", "NG"],
  ["Dominica", "DM"],
  ["Dominican Republic", "DO"],
  ["St. Kitts & Nevis", "KN"],
  ["Virgin Islands, British", "VG"],
  ["Virgin Islands (U.S.)", "VI"],
  ["Puerto Rico, USA", "PR"],
  ["Martinique (France)", "MQ"],
  ["Iran (Islamic Republic of).", "IR"],
  ["IRAN (ISLAMIC REPUBLIC OF)", "IR"],
  ["İran", "IR"],
  ["Syria / Syrie", "SY"],
  ["Haiti / Haïti", "HT"],
  ["Bahamas, The", "BS"],
  ["Deutschland", "DE"],
  ["Österreich", "AT"],
  ["Suisse", "CH"],
  ["Corée du Nord", "KP"],
  ["Reino Unido", "GB"],
  ["Paesi Bassi", "NL"],
  ["Coreia do Sul", "KR"],
  ["Белоруссия", "BY"],
  ["Соединенные Штаты", "US"],
  ["沙特阿拉伯", "SA"],
  ["俄羅斯", "RU"],
  ["アラブ首長国連邦", "AE"],
  ["Çin", "CN"],
  ["Stany Zjednoczone", "US"],
  ["ルワンダ共和国", "RW"],
  ["エジプトEgypt", "EG"],
  ["Turkey (from Jun. 2016 to Jan. 2017)", "TR"],
  ["Afghanistan (area bordering Chaman District, Quetta, Pakistan)", "AF"],
  ["Iranian", "IR"],
  ["Region: Crimea", "UA"],
  ["CRIMEA (OCCUPIED)", "UA"],
  ["Region: Gaza", "PS"],
  ["Palestinian Territory, Occupied", "PS"],
  ["BU", "MM"],
  ["TP", "TL"],
  ["ZR", "CD"],
  ["CNSHA", "CN"],
  ["CN SHA", "CN"],
  ["DEHAM", "DE"],
  ["USNY2", "US"],
  ["NA", "NA"],
  ["Namibia", "NA"],
  ["SPAIN", "ES"],
  ["INDIA", "IN"],
])("%j is %s", (text, code) => {
  expect(countryCode(text)).toBe(code);
});

test.each([
  [""],
  ["  "],
  ["UNKNOWN"],
  ["Unknown"],
  ["00"],
  ["0"],
  ["N/A"],
  ["n.a."],
  ["na"],
  ["undetermined"],
  ["None Identified"],
  ["不明"],
  ["-0-"],
  ["XX"],
  ["ZZ"],
  ["EU"],
  ["SU"],
  ["YU"],
  ["DD"],
  ["CS"],
  ["AN"],
  ["USSR"],
  ["Yugoslavia"],
  ["Serbia and Montenegro"],
  ["Korea"],
  ["KOREA"],
  ["Congo"],
  ["CONGO"],
  ["Congolese"],
  ["Virgin Islands"],
  ["0156"],
  ["15"],
  ["999"],
  ["Beijing"],
  ["Shanghai, China"],
  ["Atlanta, Georgia"],
  ["Georgia, USA"],
  ["Georgia (USA)"],
  ["Russia; Ukraine"],
  ["Australia and Egypt"],
  ["cnsha"],
  ["TOKYO"],
  ["SEOUL"],
  ["DELHI"],
  ["LA PAZ"],
  ["XXSHA"],
  ["CNSH1"],
  ["Crimea / Russia"],
  ["constructor"],
  ["__proto__"],
])("%j is no one country", (text) => {
  expect(countryCode(text)).toBeUndefined();
});

test("names and codes", () => {
  expect(countryName("RU")).toBe("Russia");
  expect(countryName("KP")).toBe("North Korea");
  expect(countryName("QQ")).toBe("QQ");
  expect(["CN", "XK", "cn", "UK", "SU", "BU", "toString"].map(isCountry)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
    false,
  ]);
});
