const WRITTEN = /^(?:ECCN[:\s]*)?([\dO])\s?([A-E])\s?([\dO]{3})\s?[.\-\s]?\s?(.*)$/i;
const PATH = /^[a-z][a-z\d]{0,30}$/i;
/** Chemicals of EU Annex I, which numbers them: `1C350.2`. */
const NUMBERED = /^(1C350)\s?[.\-\s]\s?0?([1-9]\d?)\.?$/i;
/** No code of any list is longer. */
const LONGEST = 60;
const ROMAN = /^(?:USML\s*)?(?:Cat(?:egory|\.)?\s*)?((?:X{0,2}(?:IX|IV|V?I{0,3})))\s*((?:\([a-z\d]+\))*)$/i;
const NONE = /^EAR\s?99$/i;
const OTHER = /^(ML\s?\d{1,2}|PL\s?\d{4})(\S*)$/i;

/** A code as the lists write it: `3A001A5A1` is `3A001.a.5.a.1`, `ear 99` is `EAR99`. Undefined where it is none. */
export function readCode(text: string): string | undefined {
  const plain = text.trim();
  if (plain.length > LONGEST) return undefined;
  if (NONE.test(plain)) return "EAR99";
  const roman = ROMAN.exec(plain);
  if (roman && roman[1] !== "") return `${roman[1]!.toUpperCase()}${roman[2]!.toLowerCase()}`;
  const numbered = NUMBERED.exec(plain);
  if (numbered) return `${numbered[1]!.toUpperCase()}.${numbered[2]}`;
  const written = WRITTEN.exec(plain);
  if (!written) return undefined;
  const [, category, group, number, rest = ""] = written;
  // A letter O where a figure stands is a nought.
  const entry = `${category!.replace(/O/i, "0")}${group!.toUpperCase()}${number!.replaceAll(/O/gi, "0")}`;
  const path = rest.replaceAll(/[\s.\-()]+/g, "").toLowerCase();
  if (path === "") return entry;
  if (!PATH.test(path)) return undefined;
  return `${entry}.${path.match(/\d+|[a-z]/g)!.join(".")}`;
}

/** As `readCode`, of the EU and UK munitions lists and the UK's own list: `ML 10.a`, `PL9009`. Undefined for any other. */
export function readOtherCode(text: string): string | undefined {
  const plain = text.trim();
  const other = plain.length > LONGEST ? null : OTHER.exec(plain);
  if (other === null) return undefined;
  const [, list = "", rest = ""] = other;
  const path = rest.replaceAll(/[\s.\-()]+/g, "").toLowerCase();
  const levels = /^[a-z\d]*$/.test(path) ? (path.match(/\d+|[a-z]/g) ?? []).join(".") : rest.toLowerCase();
  return list.toUpperCase().replaceAll(/\s/g, "") + (levels === "" ? "" : `.${levels.replace(/^\./, "")}`);
}
