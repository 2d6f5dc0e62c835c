import type { CatalogEntry } from "../../model/catalog.ts";
import { TIERS } from "../../model/classification.ts";
import type { CandidateCode, DeclaredCheck } from "../../model/classification.ts";
import { baseOf, tierOf } from "./codes.ts";

const WRITTEN = /^(?:ECCN[:\s]*)?(\d)\s?([A-E])\s?([\dO]{3})\s?[.\-\s]?\s?(.*)$/i;
const PATH = /^[a-z](?:\.?(?:\d{1,2}|[a-z]))*$/i;
/** `3.00E+01`, `1E+203`: what a spreadsheet makes of 3E001 and 1E203. */
const DAMAGED = /^(\d)(?:[.,]0+)?E\+?(\d{1,3})$/i;
const ROMAN = /^((?:X{0,2}(?:IX|IV|V?I{0,3})))\s*((?:\([a-z\d]+\))*)$/i;
const NONE = /^(?:EAR\s?99|NLR|NO LICEN[CS]E REQUIRED)$/i;
const OTHER = /^(?:ML\s?\d{1,2}|PL\s?\d{4})/i;
/** From this confidence on a derived code may contradict a declared one. */
const SURE = 65;

/** A code as the lists write it: `3A001A5A1` is `3A001.a.5.a.1`, `ear 99` is `EAR99`. Undefined where it is none. */
export function readCode(text: string): string | undefined {
  const plain = text.trim();
  if (NONE.test(plain)) return "EAR99";
  const roman = ROMAN.exec(plain);
  if (roman && roman[1] !== "") return `${roman[1]!.toUpperCase()}${roman[2]!.toLowerCase()}`;
  const written = WRITTEN.exec(plain);
  if (!written) return undefined;
  const [, category, group, number, rest = ""] = written;
  const entry = `${category}${group!.toUpperCase()}${number!.replaceAll(/O/gi, "0")}`;
  const path = rest.replaceAll(/[\s.\-()]+/g, "").toLowerCase();
  if (path === "") return entry;
  if (!PATH.test(path)) return undefined;
  return `${entry}.${path.match(/\d+|[a-z]/g)!.join(".")}`;
}

/** What a declared code is worth beside what the description tells. */
export function checkDeclared(
  text: string,
  candidates: readonly CandidateCode[],
  entries: ReadonlyMap<string, CatalogEntry>,
): DeclaredCheck {
  const plain = text.trim();
  // Seven characters with `E+` are no code of any list.
  const damaged = /E\+|[.,]0+E/i.test(plain) ? DAMAGED.exec(plain) : null;
  if (damaged) {
    const proposal = `${damaged[1]}E${damaged[2]!.padStart(3, "0")}`;
    return { text, status: "damaged", ...(entries.has(proposal) ? { proposal } : {}) };
  }
  if (OTHER.test(plain)) return { text, status: "other-list", code: plain.toUpperCase().replaceAll(" ", "") };
  const code = readCode(plain);
  if (code === undefined) return { text, status: "malformed" };
  const tier = tierOf(code, entries);
  if (code === "EAR99" || /^[XVI]/.test(code))
    return { text, code, tier, status: statusOf(code, candidates, entries) };
  const entry = entries.get(baseOf(code));
  const path = code.slice(baseOf(code).length + 1);
  if (
    entry === undefined ||
    (path !== "" &&
      entry.paths.length > 0 &&
      !entry.paths.some((one) => one === path || one.startsWith(`${path}.`) || path.startsWith(`${one}.`)))
  )
    return { text, code, status: "unknown" };
  return { text, code, tier, status: statusOf(code, candidates, entries) };
}

function statusOf(
  code: string,
  candidates: readonly CandidateCode[],
  entries: ReadonlyMap<string, CatalogEntry>,
): "agrees" | "differs" | "conflict" {
  const [first] = candidates;
  if (first === undefined || baseOf(first.code) === baseOf(code)) return "agrees";
  if (first.confidence < SURE)
    return candidates.some((one) => baseOf(one.code) === baseOf(code)) ? "agrees" : "differs";
  const rank = (one: string) => TIERS.indexOf(tierOf(one, entries));
  return rank(code) > rank(first.code) ? "conflict" : "differs";
}
