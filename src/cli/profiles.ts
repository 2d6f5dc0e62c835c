import { CordonError } from "../model/errors.ts";
import { checkRows } from "../score/complete.ts";
import { parseProfile } from "../score/profile.ts";
import type { Effective, ScoringProfile } from "../score/profile.ts";
import { readSmallJson } from "../sources/files/small-json.ts";
import { readProfile } from "../sources/reference.ts";
import { DATA } from "./home.ts";

/** A scoring profile from a file. */
export interface ProfileFile {
  /** Base name of the file. */
  readonly name: string;
  readonly profile: ScoringProfile;
  readonly effective?: Effective;
  /** Hex, of the file. */
  readonly sha256: string;
  /** Its numbers are not those of the profile that ships. */
  readonly own: boolean;
}

/** Reads a scoring profile of the user's own, with a row for all that may be raised. @throws CordonError `usage` naming file and place. */
export function profileFile(path: string): Promise<ProfileFile> {
  return read(path, wholeProfile);
}

/** The same for results that were made already: the profile of an older build need not know what is raised today. */
export function profileOfResult(path: string): Promise<ProfileFile> {
  return read(path, parseProfile);
}

/** A profile to screen with, from parsed JSON. @throws ProfileRefused. */
export function wholeProfile(json: unknown): ScoringProfile {
  const profile = parseProfile(json);
  checkRows(profile, parseProfile(readProfile(DATA).json));
  return profile;
}

async function read(path: string, parse: (json: unknown) => ScoringProfile): Promise<ProfileFile> {
  const { name, json, sha256 } = await readSmallJson(path);
  const profile = parsed(json, name, parse);
  const { effective } = profile;
  return {
    name,
    profile,
    sha256,
    own: numbersOf(profile) !== numbersOf(parseProfile(readProfile(DATA).json)),
    ...(effective !== undefined && { effective }),
  };
}

function parsed(json: unknown, name: string, parse: (json: unknown) => ScoringProfile): ScoringProfile {
  try {
    return parse(json);
  } catch (cause) {
    if (!(cause instanceof CordonError)) throw cause;
    throw new CordonError("usage", `${name}: ${cause.message}`, cause.hint, { cause });
  }
}

/** All of a profile but the days on which it holds. */
function numbersOf(profile: ScoringProfile): string {
  return JSON.stringify({ ...profile, effective: undefined });
}
