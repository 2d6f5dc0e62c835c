import { expect, test } from "vitest";
import { romanizeCyrillic } from "../../src/text/romanize/cyrillic.ts";

test.each([
  ["Russian", "Хезболла Щукин", "Khezbolla Shchukin"],
  ["Russian", "Дмитрий Николаевич Шумилин", "Dmitry Nikolaevich Shumilin"],
  ["Russian", "Игорь Анатольевич Егоров", "Igor Anatolievich Egorov"],
  ["Russian", "Яровая Ирина Анатольевна", "Yarovaya Irina Anatolievna"],
  ["Russian", "Михаил Михайлович Кузьмин", "Mikhail Mikhailovich Kuzmin"],
  ["Russian", "Мария Ёлкина", "Maria Yolkina"],
  ["Russian with stress marks", "Ю\u0301рий Кара\u0301ев", "Yuri Karaev"],
  ["Russian legal forms in capitals", "ЗАО ЮГ", "ZAO YUG"],
  [
    "a long Russian form",
    "общество с ограниченной ответственностью",
    "obshchestvo s ogranichennoy otvetstvennostyu",
  ],
  ["Ukrainian", "Сергій Олександрович Книш", "Serhiy Oleksandrovych Knysh"],
  ["Ukrainian", "Володимир Зеленський", "Volodymyr Zelensky"],
  ["Ukrainian without a letter of its own", "Петро Гончар", "Petro Honchar"],
  ["Ukrainian", "Київ Євген Юлія", "Kyiv Yevhen Yulia"],
  ["Ukrainian", "Віктор Ратушняк", "Viktor Ratushniak"],
  ["Belarusian", "Аляксандр Рыгоравіч Лукашэнка", "Aliaksandr Ryhoravich Lukashenka"],
  ["Belarusian", "Сяргей Мікалаевіч Зубкоў", "Siarhei Mikalaevich Zubkou"],
  ["Belarusian", "Наталля Іванаўна Качанава", "Natallia Ivanauna Kachanava"],
  ["Belarusian", "Уладзімір", "Uladzimir"],
  ["Serbian", "Радован Караџић", "Radovan Karadzic"],
  ["Serbian", "Жељка Цвијановић", "Zeljka Cvijanovic"],
  ["Serbian", "Богољуб Карић", "Bogoljub Karic"],
  ["Serbian", "Ђорђе Његош", "Djordje Njegos"],
  ["Macedonian", "Никола Груевски, Ѓорге", "Nikola Gruevski, Gjorge"],
  ["Bulgarian", "България Въткова Хаджиева", "Balgaria Vatkova Hadzhieva"],
  ["Kazakh", "Нұрсұлтан Қасым", "Nursultan Qasym"],
  ["Tajik", "Эмомалӣ Раҳмон", "Emomali Rahmon"],
  ["Latin look-alikes inside a word", "Xомяков Борисoвич", "Khomyakov Borisovich"],
  ["Latin words beside", "OOO Ромашка Bank", "OOO Romashka Bank"],
  ["letters of both that do not look alike", "abв", "abv"],
])("%s: %s", (_, text, romanised) => {
  expect(romanizeCyrillic(text)).toBe(romanised);
});
