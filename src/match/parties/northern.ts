import { commonWord } from "../../text/common-words.ts";
import { wordKind } from "../../text/trade-words.ts";

const HANGUL = /[가-힣]/;
/** First letters that the north and older systems write hard: 단천 is Tanchon, 봉주 Pong Ju. Their `eo` is an `o`, their `eu` a `u`: 전 is Jon. */
const HARD: Readonly<Record<string, string>> = { b: "p", d: "t", g: "k" };

/** The tokens of a name in Hangul as lists print those of the north; undefined where that is no other way. */
export function northernReading(text: string, tokens: readonly string[]): string[] | undefined {
  if (!HANGUL.test(text)) return undefined;
  const read = tokens.map((token) => {
    if (isTranslated(token)) return token;
    const plain = token.replaceAll("eo", "o").replaceAll("eu", "u");
    const hard = HARD[plain[0]!];
    return hard === undefined ? plain : hard + plain.slice(1);
  });
  return read.some((token, at) => token !== tokens[at]) ? read : undefined;
}

function isTranslated(token: string): boolean {
  return wordKind(token) !== undefined || commonWord(token) === "generic";
}
