import { expect, test } from "vitest";
import { tokensOf } from "../../src/text/tokens.ts";
import { isLegalForm } from "../../src/text/legal-forms.ts";
import { PHRASES } from "../../src/text/trade-phrases-data.ts";
import { shortenTradePhrases } from "../../src/text/trade-phrases.ts";
import { tradeWord } from "../../src/text/trade-words.ts";
import { wordsIn } from "../../src/text/word-table.ts";

test.each([
  ["33 TsNII", "33rd Central Scientific Research Institute"],
  ["NII Vektor", "Scientific-Research Institute Vektor"],
  ["OKB Sokol", "Experimental Design Bureau Sokol"],
  ["NPK Almaz", "Research and Production Corporation Almaz"],
  ["NPP Almaz", "Nauchno-proizvodstvennoe predpriyatie Almaz"],
  ["Military Unit 26165", "Voyskovaya chast 26165"],
  ["Military Unit 26165", "v/ch 26165"],
  ["PLA Navy", "People's Liberation Army Navy"],
  ["IRGC", "Sepah-e Pasdaran-e Enqelab-e Eslami"],
  ["IRGC", "Islamic Revolutionary Guards Corps"],
  ["CETC 38", "China Electronics Technology Group Corporation 38"],
  ["WPK", "Workers' Party of Korea"],
  ["64th Detached Motor Rifle Brigade", "64-ya otdelnaya motostrelkovaya brigada"],
  ["64th Separate Motorized Rifle Brigade", "64th Independent Motorised Rifle Brigade"],
  ["64 omsbr", "64th Separate Motor Rifle Brigade"],
  ["155 обрмп", "155th Separate Naval Infantry Brigade"],
  ["76 dshd", "76th Air Assault Division"],
  ["234th Air Assault Regiment", "234-й десантно-штурмовой полк"],
  ["Naval Infantry 810", "Morskaya pekhota 810"],
  ["10 SRZ", "10 Ship Repair Plant"],
  ["144 BTRZ", "144 Armoured Repair Plant"],
  ["Beihang University", "Beijing University of Aeronautics and Astronautics"],
  ["Centre for Scientific Studies and Research", "Centre d'Etudes et de Recherches Scientifiques"],
  ["Markaz al-Dirasat wal-Buhuth al-Ilmiyya", "Scientific Studies and Research Center"],
  ["Rosgvardiya", "National Guard"],
  ["Torgovyy dom Vektor", "Trading House Vektor"],
  ["Saratovskiy NPZ", "Saratov Oil Refinery"],
  ["Orenburgskiy GPZ", "Orenburg Gas Processing Plant"],
  ["Kovdorskiy GOK", "Kovdor Mining and Processing Plant"],
  ["Surgutskaya GRES", "Surgut State District Power Plant"],
  ["Irkutskiy aviatsionnyy zavod", "Irkutsk Aircraft Plant"],
  ["Mitsubishi Jukogyo", "Mitsubishi Heavy Industries"],
  ["Hyundai Chunggongop", "Hyundai Heavy Industries"],
  ["Nihon Kagaku Kogyo", "Japan Chemical Industries"],
  ["Kagaku Gijutsu", "Science Technology"],
  ["Sherkat-e Melli-ye Gaz", "Company National Gas"],
  ["Keshtirani-ye Jomhuri-ye Eslami-ye Iran", "Islamic Republic of Iran Shipping Line"],
  ["Bank Markazi Suriya", "Central Bank Syria"],
  ["Wizarat al Naft", "Ministry of Petroleum"],
  ["Cong Ty TNHH Thuong Mai Dich Vu Minh Long", "TNHH Trading Services Minh Long"],
  ["Hefei Xincailiao Keji", "Hefei New Materials Technology"],
  ["New Mat. Tech.", "New Materials Technology"],
  ["Fabryka Broni Radom", "Weapons Factory Radom"],
  ["Bank Rossiya AKB", "Bank Rossiya Joint Stock Commercial Bank"],
  ["Ministry of Interior", "Ministerstvo vnutrennikh del"],
])("%s is %s", (short, long) => {
  expect(tokensOf(short)).toEqual(tokensOf(long));
});

test.each(["Bank Melli", "Mat Isa", "Demir Celik", "Hossein Eslami", "Nguyen Van Tai", "Madan Industry"])(
  "%s is no phrase",
  (name) => {
    expect(tokensOf(name)).toEqual(name.toLowerCase().split(" "));
  },
);

test.each([
  ["a letter and a word before no number", ["v", "ch", "almaz"]],
  ["the beginning of a phrase", ["people", "liberation"]],
  ["its words in another order", ["bureau", "design"]],
  ["nothing", []],
])("%s stays as it is", (_, tokens) => {
  expect(shortenTradePhrases(tokens)).toBe(tokens);
});

test("what stands before and behind a phrase stays, and so does a number that it needs", () => {
  expect(shortenTradePhrases(["almaz", "v", "ch", "74455", "okb", "sokol"])).toEqual([
    "almaz",
    "military",
    "unit",
    "74455",
    "design",
    "bureau",
    "sokol",
  ]);
});

test.each([
  ["Hezbollah in Arabic", "حزب الله", "Hizballah"],
  ["Hezbollah in kana", "ヒズボラ", "Hizbullah"],
  ["Huawei in Russian", "Хуавэй", "Huawei"],
  ["the Quds force in Persian", "فیلق القدس", "Quds Force"],
])("%s has one token in every script", (_, text, other) => {
  expect(tokensOf(text)).toEqual(tokensOf(other));
});

test("phrases are written in the words that stand for the words of trade", () => {
  const ways = PHRASES.replaceAll(/^.* = /gm, "");
  const others = wordsIn(ways).filter((word) => !isLegalForm(word) && (tradeWord(word) ?? word) !== word);
  expect(others).toEqual([]);
});
