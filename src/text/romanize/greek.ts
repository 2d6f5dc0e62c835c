import { table } from "./table.ts";

/** ELOT 743 as Greek passports and the EU's lists print it: `η` `i`, `υ` `y`, `χ` `ch`. */
const LETTERS = table(
  "α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=x ο=o π=p ρ=r σ,ς=s τ=t υ=y φ=f χ=ch ψ=ps ω=o ϐ=v ϑ=th ϕ=f ϖ=p ϰ=k ϱ=r ϲ=s",
);
const MARKS = /[\u0300-\u0307\u0309-\u036f]/g;
const DIAERESIS = /\u0308/g;
const WORD = /\p{Script=Greek}[\p{Script=Greek}\u0300-\u036f]*/gu;
/** A vowel with a diaeresis stands alone; a bare one may be half of a pair. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/([αεη])υ(?!\u0308)(?=[θκξπστφχψς]|$)/g, "$1f"],
  [/([αεη])υ(?!\u0308)/g, "$1v"],
  [/ου(?!\u0308)/g, "ou"],
  [/γγ/g, "ng"],
  [/γξ/g, "nx"],
  [/γχ/g, "nch"],
  [/^γκ/g, "g"],
  [/γκ/g, "gk"],
  [/^μπ/g, "b"],
  [/μπ$/g, "b"],
  [/^ντ/g, "d"],
];

/** Greek letters in Latin, all else as it stands: `Ναυτιλία` → `Naftilia`, `Παπανδρέου` → `Papandreou`. Capitals stay. */
export function romanizeGreek(text: string): string {
  return text.replaceAll(WORD, (word) => latin(word.normalize("NFD").replaceAll(MARKS, "")));
}

function latin(word: string): string {
  const lower = word.toLowerCase();
  let out = lower;
  for (const [pattern, by] of RULES) out = out.replaceAll(pattern, by);
  out = Array.from(out.replaceAll(DIAERESIS, ""), (letter) => LETTERS.get(letter) ?? letter).join("");
  if (word === lower) return out;
  const bare = word.replaceAll(DIAERESIS, "");
  if (bare.length > 1 && bare === bare.toUpperCase()) return out.toUpperCase();
  return lower.startsWith(word[0]!) ? out : out.charAt(0).toUpperCase() + out.slice(1);
}
