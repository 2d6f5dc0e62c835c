import { table } from "./table.ts";

/** The national system of 2002 without its apostrophes, as Georgian passports print it; Mtavruli capitals alike. */
const LETTERS = table(
  "ა=a ბ=b გ=g დ=d ე=e ვ=v ზ=z თ=t ი=i კ=k ლ=l მ=m ნ=n ო=o პ=p ჟ=zh რ=r ს=s ტ=t უ=u ფ=p ქ=k ღ=gh ყ=q შ=sh ჩ=ch ც=ts ძ=dz " +
    "წ=ts ჭ=ch ხ=kh ჯ=j ჰ=h ჱ=e ჲ=y ჳ=vi ჴ=q ჵ=o ჶ=f",
);
const LETTER = /\p{Script=Georgian}/gu;
const WORDS = table("შპს=llc სს=jsc");
const WORD = /\p{Script=Georgian}+/gu;

/** Georgian letters in Latin, all else as it stands: `კეზევაძე` → `kezevadze`; the legal forms as `llc` and `jsc`. */
export function romanizeGeorgian(text: string): string {
  return text.replaceAll(WORD, (word) => {
    const lower = word.toLowerCase();
    return WORDS.get(lower) ?? lower.replaceAll(LETTER, (letter) => LETTERS.get(letter) ?? letter);
  });
}
