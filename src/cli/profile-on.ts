import { parseProfile } from "../score/profile.ts";
import { readProfile } from "../sources/reference.ts";
import { DATA } from "./home.ts";
import type { ProfileFile } from "./profiles.ts";

/**
 * The profile in force on a day: of the files given, or the one that ships. `read` reads a file, by default as
 * `profileFile` does. @throws CordonError `usage`.
 */
export async function profileOn(
  day: string,
  paths: readonly string[] = [],
  read?: (path: string) => Promise<ProfileFile>,
): Promise<ProfileFile> {
  if (paths.length > 0) {
    const [{ profileFile }, { inForceOn }] = await Promise.all([
      import("./profiles.ts"),
      import("../score/in-force.ts"),
    ]);
    return inForceOn(await Promise.all(paths.map(read ?? profileFile)), day);
  }
  const { json, sha256 } = readProfile(DATA);
  const profile = parseProfile(json);
  return { name: `${profile.id}.json`, profile, sha256, own: false };
}
