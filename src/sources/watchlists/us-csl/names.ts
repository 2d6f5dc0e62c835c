import type { ListedName } from "../../../model/list-entry.ts";
import type { PartyKind } from "../../../model/party.ts";
import { countryCode } from "../../../text/country.ts";
import { present } from "../../entry.ts";
import { splitMarked } from "../us-common/aliases.ts";
import type { SplitName } from "../us-common/aliases.ts";
import { treasuryName } from "../us-common/facts.ts";
import { isNameSuffix, splitNames } from "../us-common/name-pieces.ts";
import type { CslSource } from "./sources.ts";

/** Punctuation of Windows code page 1252 that came through as control characters. */
const CONTROL_QUOTES: Readonly<Record<string, string>> = {
  "\x91": "'",
  "\x92": "'",
  "\x93": '"',
  "\x94": '"',
};
/** State adds this to names of its sanctions: it says who else is meant, it names nobody. */
const SUCCESSORS = /[,;]?\s+and (?:any successors?|its (?:sub-?units|successors))\b.*$/i;
/** `(Russian individual)`, `(DPRK individual)`, `[… Official]`: State's notes behind a person's name. */
const PERSON_NOTE =
  /\s*(?:[([][^()[\]]{0,80}\b(?:individual|official)\b[^()[\]]{0,40}[)\]]|\[[^[\]]{0,120}\bofficial\])/gi;

/** `X. Subordinate Institution - Y`, `X, and subordinate entity Y`, `X. Affiliated Entity: Y`, `X Branch: Y`: Y is listed. */
const MEMBER = /^.+?\b(?:subordinate institution\s+-|subordinate entity|entity:|branch:)\s+(.+)$/i;
/** `X, including the Y and all operating units wherever located. This includes …` names X and Y. */
const INCLUDING = /^(.+?), including (?:the )?(.+?) and all operating units\b/i;
/** `Pakistan Atomic Energy Commission (PAEC)`, `X Co., Ltd. (a subordinate institute of Y)`. */
const IN_BRACKETS = /^(.*\p{L}{2}[^()]*?)\s*\(([^()]+)\)$/u;

/** `(all of preceding located in or near Mianyang)` among aliases. */
const REMARK = /^\(all of [^()]*\)$/i;

/** All names of a row, the primary first. Aliases are strong: the CSL drops OFAC's mark for weak ones. */
export function cslNames(
  name: string,
  altNames: readonly string[],
  kind: PartyKind,
  source: CslSource,
): ListedName[] {
  const [own, ...marked] = source.treasury ? [{ text: tidy(name), former: false }] : inName(name, source);
  const aliases = altNames
    .flatMap((text) => splitAliases(text, source))
    .flatMap((text) => (source.treasury ? [{ text, former: false }] : splitMarked(bare(text, source))));
  const others = [...marked, ...aliases].map((alias) =>
    treasuryName(alias.text, "strong", kind, alias.former),
  );
  const all = present([treasuryName(own?.text, "primary", kind), ...others]);
  if (source.treasury) return all;
  const inside = all.flatMap((one) =>
    within(one.text).map((text) => ({ text, former: one.kind === "former" })),
  );
  return [...all, ...present(inside.map(({ text, former }) => treasuryName(text, "strong", kind, former)))];
}

/** The names inside a name of BIS or State: what a manifest has of it is one of them alone. */
function within(name: string): string[] {
  const including = INCLUDING.exec(name);
  const member = MEMBER.exec(name)?.[1];
  const parts = including ? [including[1] ?? "", including[2] ?? ""] : member ? [member] : [];
  return [...parts, ...[name, ...parts].flatMap(aroundBrackets)];
}

/** The name before brackets at its end, and an acronym in them. */
function aroundBrackets(name: string): string[] {
  const [, before, inside = ""] = IN_BRACKETS.exec(name) ?? [];
  if (before === undefined) return [];
  // With other brackets before it, an acronym may be that of a body named behind: `… not under … (IAEA)`.
  const acronym =
    !before.includes("(") &&
    /^[A-Z][A-Z0-9&-]{2,11}$/.test(inside) &&
    !isNameSuffix(inside) &&
    !countryCode(inside);
  return acronym ? [before, inside] : [before];
}

/** A name and the aliases inside it: behind a mark or, in a list, behind semicolons. */
function inName(name: string, source: CslSource): SplitName[] {
  const [own, ...others] = splitMarked(bare(name, source)).flatMap(({ text, former }) =>
    text.split(/;\s+/).map((part) => ({ text: part, former })),
  );
  return [...(own ? [own] : []), ...(source.code === "ISN" ? others.flatMap(splitAlias) : others)];
}

function splitAlias(alias: SplitName): SplitName[] {
  return splitCommas(alias.text).map((text) => ({ text, former: alias.former }));
}

/** What `cslNames` leaves out of a name of the ISN source: kept as a remark. */
export function leftOut(name: string, source: CslSource): string | undefined {
  if (source.code !== "ISN" || bare(name, source) === tidy(name)) return undefined;
  return `Listed as: ${tidy(name)}`;
}

/** Aliases stand apart by `; `, with BIS sometimes without the blank; lists in prose end in `; and X`. */
function splitAliases(text: string, source: CslSource): string[] {
  const pieces = tidy(text)
    .split(source.treasury ? /;(?:\s+|$)/ : ";")
    .map((piece) =>
      source.treasury
        ? piece
        : piece
            .trim()
            .replace(/^(?:and|or)(?: |$)/, "")
            .replace(/^-\s*/, ""),
    )
    .map((piece) => piece.replace(/[\s,;]+$/, "").trim())
    .filter((piece) => piece !== "" && piece !== "[]" && piece !== "-0-" && !REMARK.test(piece));
  return source.code === "ISN" ? pieces.flatMap(splitCommas) : pieces;
}

/** State separates aliases by commas. A comma before a legal form, or between single words, is part of a name. */
function splitCommas(text: string): string[] {
  const pieces = splitNames(text);
  const whole = pieces.every((piece) => /\S\s+\S/.test(piece) || /^[A-Z0-9-]{3,}$/.test(piece));
  return whole && pieces.length > 1 && !/\band\b|\(/.test(text) ? pieces : [text];
}

function bare(name: string, source: CslSource): string {
  const clean = tidy(name);
  if (source.code !== "ISN") return clean;
  const short = clean.replace(SUCCESSORS, "").replaceAll(PERSON_NOTE, "").trim();
  return short === "" ? clean : short;
}

function tidy(text: string): string {
  return text
    .replaceAll(/[\x91-\x94]/g, (mark) => CONTROL_QUOTES[mark] ?? mark)
    .replaceAll(/\s+/g, " ")
    .trim();
}
