import { table } from "./table.ts";

/** BGN/PCGN (1981) without apostrophes, with the habits of passports: `ու` is `u`, `և` `ev`, `ւ` `v`. */
const LETTERS = table(
  "ա=a բ=b գ=g դ=d ե=e զ=z է=e ը=y թ=t ժ=zh ի=i լ=l խ=kh ծ=ts կ=k հ=h ձ=dz ղ=gh ճ=ch մ=m յ=y ն=n շ=sh ո=o չ=ch պ=p ջ=j " +
    "ռ=r ս=s վ=v տ=t ր=r ց=ts ւ=v փ=p ք=k օ=o ֆ=f և=ev ՙ=",
);
const WORD = /\p{Script=Armenian}+/gu;
const RULES: readonly (readonly [RegExp, string])[] = [
  [/^յով/g, "hov"],
  [/ու/g, "u"],
  [/եւ/g, "ev"],
  [/իւ/g, "yu"],
  [/^ո(?!վ)/g, "vo"],
  [/^ե/g, "ye"],
  [/^և(?=.)/g, "yev"],
  [/(?<=[աօո])յ$/g, ""],
  [/եան$/g, "yan"],
];

/** Armenian letters in Latin, all else as it stands, in both orthographies: `Սարգսյան`, `Սարգսեան` → `Sargsyan`. */
export function romanizeArmenian(text: string): string {
  return text.replaceAll(WORD, latin);
}

function latin(word: string): string {
  const lower = word.toLowerCase();
  let out = lower;
  for (const [pattern, by] of RULES) out = out.replaceAll(pattern, by);
  out = Array.from(out, (letter) => LETTERS.get(letter) ?? letter).join("");
  if (word === lower) return out;
  return word.length > 1 && word === word.toUpperCase()
    ? out.toUpperCase()
    : out.charAt(0).toUpperCase() + out.slice(1);
}
