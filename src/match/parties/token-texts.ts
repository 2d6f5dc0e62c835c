/** Texts of the tokens of an index, by token. */
export interface TokenTexts {
  readonly length: number;
  at(token: number): string | undefined;
}

/** Texts that stand behind one another in one, each cut out when it is first asked for: a start asks for few. */
export class CutTexts implements TokenTexts {
  readonly length: number;
  readonly #text: string;
  readonly #starts: Uint32Array;
  readonly #cut: (string | undefined)[];

  /** `starts` in UTF-16 units, one more than there are texts. */
  constructor(text: string, starts: Uint32Array) {
    this.length = starts.length - 1;
    this.#text = text;
    this.#starts = starts;
    this.#cut = Array<string | undefined>(this.length);
  }

  at(token: number): string | undefined {
    return (this.#cut[token] ??= this.#text.slice(this.#starts[token], this.#starts[token + 1]));
  }
}

/** All texts as one, and where each starts. */
export function joinTexts(texts: TokenTexts): { readonly text: string; readonly starts: Uint32Array } {
  const starts = new Uint32Array(texts.length + 1);
  let text = "";
  for (let token = 0; token < texts.length; token++) {
    text += texts.at(token)!;
    starts[token + 1] = text.length;
  }
  return { text, starts };
}
