import type { ListedName, NameStrength } from "../../../model/list-entry.ts";
import { nameOf, present } from "../../entry.ts";
import { childrenOf, textOf } from "../../files/xml.ts";
import type { XmlElement } from "../../files/xml.ts";

/** ISO 639-2 codes, as the list has them, to 639-1. */
const LANGS: Readonly<Record<string, string>> = {
  ara: "ar",
  bel: "be",
  chi: "zh",
  deu: "de",
  eng: "en",
  fas: "fa",
  fra: "fr",
  fre: "fr",
  ger: "de",
  ita: "it",
  jpn: "ja",
  kor: "ko",
  per: "fa",
  rus: "ru",
  spa: "es",
  srp: "sr",
  tur: "tr",
  ukr: "uk",
  zho: "zh",
};
const FIRST = new Set(["given-name"]);
const MIDDLE = new Set(["further-given-name", "father-name", "grand-father-name"]);
const LAST = new Set(["family-name", "tribal-name"]);
/** One name with six spellings of each of five parts would be 7,776 names; each spelling still comes up once. */
const MAX_SPELLINGS = 40;

interface Part {
  readonly type: string;
  readonly value: string;
  readonly variants: readonly { readonly key: string; readonly lang: string; readonly text: string }[];
}

/**
 * All names of an identity. A name is its parts by order; for each language and script of its spelling variants
 * it is once more the parts in that spelling, the plain value standing in for parts that have none.
 */
export function identityNames(identity: XmlElement, main: boolean): ListedName[] {
  return childrenOf(identity, "name").flatMap((name) => {
    const parts = partsOf(name);
    const type = name.attrs["name-type"];
    const weak = name.attrs["quality"] === "low";
    const strength: NameStrength = weak ? "weak" : main && type === "primary-name" ? "primary" : "strong";
    const kind = type === "formerly-known-as" ? ("former" as const) : undefined;
    const plain = parts.map(({ value }) => value);
    const keys = [...new Set(parts.flatMap(({ variants }) => variants.map(({ key }) => key)))];
    return present([
      nameOf(plain.join(" "), strength, { kind, lang: undefined, parts: personParts(parts, plain) }),
      ...keys.flatMap((key) =>
        spellings(parts, key).map((texts) => {
          const lang = parts.flatMap(({ variants }) => variants).find((variant) => variant.key === key)?.lang;
          const more = { kind, lang: LANGS[lang ?? ""], parts: personParts(parts, texts) };
          return nameOf(texts.join(" "), weak ? "weak" : "strong", more);
        }),
      ),
    ]);
  });
}

function partsOf(name: XmlElement): Part[] {
  return childrenOf(name, "name-part")
    .toSorted((a, b) => Number(a.attrs["order"] ?? 0) - Number(b.attrs["order"] ?? 0))
    .map((part) => ({
      type: part.attrs["name-part-type"] ?? "",
      value: textOf(part, "value") ?? "",
      variants: childrenOf(part, "spelling-variant").flatMap((variant) => {
        const text = variant.text.replaceAll(/\s+/g, " ").trim();
        const lang = (variant.attrs["lang"] ?? "").toLowerCase();
        return text === "" ? [] : [{ key: `${lang} ${variant.attrs["script"] ?? ""}`, lang, text }];
      }),
    }))
    .filter(({ value, variants }) => value !== "" || variants.length > 0);
}

/** All combinations of one spelling's variants; past the ceiling each variant once, beside the first of the others. */
function spellings(parts: readonly Part[], key: string): string[][] {
  const options = parts.map(({ value, variants }) => {
    const texts = variants.filter((variant) => variant.key === key).map(({ text }) => text);
    return texts.length > 0 ? texts : [value];
  });
  const first = options.map((texts) => texts[0] ?? "");
  if (options.reduce((count, texts) => count * texts.length, 1) > MAX_SPELLINGS) {
    return options.flatMap((texts, at) => texts.map((text) => first.with(at, text)));
  }
  return options.reduce<string[][]>(
    (names, texts) => names.flatMap((name) => texts.map((text) => [...name, text])),
    [[]],
  );
}

/** First, middle and last name by the parts' types, where there is a family name. */
function personParts(parts: readonly Part[], texts: readonly string[]): ListedName["parts"] {
  const pick = (types: ReadonlySet<string>) =>
    texts.filter((text, index) => text !== "" && types.has(parts[index]?.type ?? "")).join(" ");
  const [first, middle, last] = [pick(FIRST), pick(MIDDLE), pick(LAST)];
  if (last === "") return undefined;
  return { ...(first ? { first } : {}), ...(middle ? { middle } : {}), last };
}
