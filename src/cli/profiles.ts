import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { CordonError } from "../model/errors.ts";
import { inForceOn } from "../score/in-force.ts";
import { parseProfile } from "../score/profile.ts";
import type { Effective, ScoringProfile } from "../score/profile.ts";
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

/** The shipped profile has 9 KiB. */
const MAX_BYTES = 1024 * 1024;
const HINT = "Start from a copy of data/scoring/common-1.0.json.";

/** The profile in force on a day: of the files given, or the one that ships. @throws CordonError `usage`. */
export function profileOn(day: string, paths: readonly string[] = []): ProfileFile {
  if (paths.length > 0) return inForceOn(paths.map(profileFile), day);
  const { json, sha256 } = readProfile(DATA);
  const profile = parseProfile(json);
  return { name: `${profile.id}.json`, profile, sha256, own: false };
}

/** Reads a scoring profile of the user's own. @throws CordonError `usage` naming file and place. */
export function profileFile(path: string): ProfileFile {
  const name = basename(path);
  const bytes = bytesOf(path);
  const profile = parsed(bytes, name);
  const { effective } = profile;
  return {
    name,
    profile,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    own: numbersOf(profile) !== numbersOf(parseProfile(readProfile(DATA).json)),
    ...(effective !== undefined && { effective }),
  };
}

function bytesOf(path: string): Buffer {
  try {
    const info = statSync(path);
    if (info.isFile() && info.size <= MAX_BYTES) return readFileSync(path);
  } catch (cause) {
    throw new CordonError("usage", `Cannot read the scoring profile ${path}`, "Check the path.", { cause });
  }
  throw new CordonError("usage", `${path} is no scoring profile: no file, or larger than 1 MiB`, HINT);
}

function parsed(bytes: Buffer, name: string): ScoringProfile {
  let json: unknown;
  try {
    json = JSON.parse(bytes.toString("utf8").replace(/^\ufeff/u, ""));
  } catch (cause) {
    throw new CordonError("usage", `${name} is no scoring profile: not valid JSON`, HINT, { cause });
  }
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
