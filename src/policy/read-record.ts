import { RECORD_KINDS, type DatedRecord, type Instant } from "../model/dated-record.ts";
import { fold } from "../text/fold.ts";
import { nearestText } from "../text/nearest-text.ts";
import type { Authorities } from "./authorities.ts";
import { INSTANT_LIKE, instantOf } from "./instant.ts";
import { excludesAt, scopeAt } from "./read-scope.ts";
import { listAt, recordAt, shown, type Tell, textAt, textsAt, wordAt } from "./shape.ts";

const KEYS = [
  "id",
  "kind",
  "authority",
  "legal_ref",
  "lifts",
  "scope",
  "excludes",
  "valid_from",
  "valid_to",
  "requires",
  "met",
  "requested_by",
  "approved_by",
];
/** More of them are no misspelling of a code. */
const MOST_EDITS = 8;
const CODE = /^(?:PARTY|ITEM|DEST|USE|LICENCE|DATA)\.[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*$/;

/** One record of the user's file. @returns undefined where anything is wrong with it; every problem is told. */
export function readRecord(
  json: unknown,
  authorities: Authorities,
  codes: ReadonlySet<string>,
  tell: Tell,
): DatedRecord | undefined {
  let wrong = 0;
  const say: Tell = (key, problem) => {
    wrong++;
    tell(key, problem);
  };
  const fields = recordAt(json, "", KEYS, [], say);
  if (fields === undefined) return undefined;
  const text = (key: string) => textAt(fields[key], key, say);
  const id = text("id");
  const kind = wordAt(fields["kind"], "kind", RECORD_KINDS, say);
  const named = text("authority");
  const authority = named === undefined ? undefined : authorities.find(named);
  if (named !== undefined && authority === undefined)
    say(
      "authority",
      `${shown(named)} is not in the table; known: ${authorities.rows.map(({ name }) => name).join(", ")}`,
    );
  if (authority !== undefined && kind !== undefined && !authority.kinds.includes(kind))
    say("kind", `${kind} is not issued by ${authority.name}: ${authority.kinds.join(" or ")}`);
  const legalRef = text("legal_ref");
  const lifts = liftsAt(fields["lifts"], codes, say);
  const scope = fields["scope"] === undefined ? undefined : scopeAt(fields["scope"], say);
  const excludes = fields["excludes"] === undefined ? undefined : excludesAt(fields["excludes"], say);
  const validFrom = instantAt(fields["valid_from"], "valid_from", say);
  const validTo = instantAt(fields["valid_to"], "valid_to", say);
  if (validFrom && validTo && validFrom.at >= validTo.at)
    say("valid_to", `${validTo.text} is not after valid_from, ${validFrom.text}`);
  const requires = textsAt(fields["requires"], "requires", say);
  const met = textsAt(fields["met"], "met", say);
  for (const one of met)
    if (!requires.includes(one)) say("met", `${shown(one)} is not among what the record requires`);
  const [requestedBy, approvedBy] = [text("requested_by"), text("approved_by")];
  if (requestedBy !== undefined && approvedBy !== undefined && samePerson(requestedBy, approvedBy))
    say("approved_by", `must be another person than requested_by, ${shown(requestedBy)}`);
  if (wrong > 0) return undefined;
  return {
    id: id!,
    kind: kind!,
    authority: authority!.name,
    legalRef: legalRef!,
    lifts: lifts!,
    scope: scope!,
    excludes: excludes!,
    validFrom: validFrom!,
    validTo: validTo!,
    requires,
    met,
    requestedBy: requestedBy!,
    approvedBy: approvedBy!,
  };
}

function liftsAt(json: unknown, known: ReadonlySet<string>, tell: Tell): DatedRecord["lifts"] | undefined {
  if (json === undefined) return undefined;
  const lifts = recordAt(json, "lifts", ["codes"], ["list", "programme"], tell);
  if (lifts === undefined) return undefined;
  const codes = textsAt(lifts["codes"], "lifts.codes", tell, CODE, "LICENCE.REQUIRED");
  if (listAt(lifts["codes"], "lifts.codes", () => undefined)?.length === 0)
    tell("lifts.codes", "is empty: name each code");
  for (const code of codes.filter((one) => !known.has(one))) {
    const near = nearestText(code, known, MOST_EDITS);
    const hint = near === undefined ? "" : `; the nearest is ${near}`;
    tell("lifts.codes", `${shown(code)} is the code of no finding${hint}`);
  }
  const oneOrMore = (key: "list" | "programme") => {
    const value = lifts[key];
    return textsAt(typeof value === "string" ? [value] : value, `lifts.${key}`, tell);
  };
  return { codes, lists: oneOrMore("list"), programmes: oneOrMore("programme") };
}

function instantAt(value: unknown, key: string, tell: Tell): Instant | undefined {
  if (value === undefined) return undefined;
  const found = typeof value === "string" ? instantOf(value.trim()) : undefined;
  if (found === undefined) tell(key, `must be a moment such as ${INSTANT_LIKE}, not ${shown(value)}`);
  return found;
}

/** By the words of a name in any order; of a mail address by those before the `@`. */
function samePerson(a: string, b: string): boolean {
  const same = [fold, wordsOf].some((read) => read(a) !== "" && read(a) === read(b));
  return same || a.toLowerCase() === b.toLowerCase();
}

function wordsOf(name: string): string {
  const text = name.normalize("NFKC");
  const own = /^([^\s@+]+)(?:\+[^\s@]*)?@\S+$/u.exec(text.trim())?.[1]?.replaceAll(/[._-]/g, " ");
  return fold((own ?? text).replaceAll(".", ". "))
    .split(" ")
    .toSorted()
    .join(" ");
}
