import { CordonError } from "../model/errors.ts";
import { inForceOn } from "../score/in-force.ts";
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

/** The profile in force on a day: of the files given, or the one that ships. @throws CordonError `usage`. */
export async function profileOn(day: string, paths: readonly string[] = []): Promise<ProfileFile> {
  if (paths.length > 0) return inForceOn(await Promise.all(paths.map(profileFile)), day);
  const { json, sha256 } = readProfile(DATA);
  const profile = parseProfile(json);
  return { name: `${profile.id}.json`, profile, sha256, own: false };
}

/** Reads a scoring profile of the user's own. @throws CordonError `usage` naming file and place. */
export async function profileFile(path: string): Promise<ProfileFile> {
  const { name, json, sha256 } = await readSmallJson(path);
  const profile = parsed(json, name);
  const { effective } = profile;
  return {
    name,
    profile,
    sha256,
    own: numbersOf(profile) !== numbersOf(parseProfile(readProfile(DATA).json)),
    ...(effective !== undefined && { effective }),
  };
}

function parsed(json: unknown, name: string): ScoringProfile {
  try {
    return parseProfile(json);
  } catch (cause) {
    if (!(cause instanceof CordonError)) throw cause;
    throw new CordonError("usage", `${name}: ${cause.message}`, cause.hint, { cause });
  }
}

/** All of a profile but the days on which it holds. */
function numbersOf(profile: ScoringProfile): string {
  return JSON.stringify({ ...profile, effective: undefined });
}
