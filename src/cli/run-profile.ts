import { visible } from "../report/escape.ts";
import { shown } from "../report/paint.ts";
import { profileTable } from "../report/profile.ts";
import { type NamedProfile, profileDiffReport } from "../report/profile-diff.ts";
import { PROFILE_HINT, refusedWords, validWords } from "../report/score-words.ts";
import { parseProfile } from "../score/profile.ts";
import { ProfileRefused } from "../score/shape.ts";
import { readSmallJson } from "../sources/files/small-json.ts";
import { readProfile } from "../sources/reference.ts";
import { EXIT, type ExitCode } from "./exit.ts";
import { DATA } from "./home.ts";
import type { Io } from "./io.ts";
import { lookOf } from "./look.ts";
import { wholeProfile } from "./profiles.ts";

/** Problems of one file that are told; the rest is counted. */
const MOST = 40;

/** Shows the profile that ships; as JSON it is the file itself, byte for byte, so that its hash can be compared. */
export async function runProfileShow(io: Io, output: "table" | "json"): Promise<void> {
  const { text, json, sha256 } = readProfile(DATA);
  await io.out(output === "json" ? text : profileTable(parseProfile(json), sha256, await lookOf(io)));
}

/** @throws CordonError `input` where the file cannot be read, `usage` where it is no JSON. */
export async function runProfileValidate(io: Io, path: string): Promise<ExitCode> {
  const read = await named(io, path, wholeProfile);
  if (read === undefined) return EXIT.usage;
  const { name, profile, sha256 } = read;
  const { id, version, codes } = profile;
  await io.out(`${validWords(visible(name), id, version, Object.keys(codes).length)}, sha256 ${sha256}\n`);
  return EXIT.done;
}

/** @throws CordonError `input` where a file cannot be read, `usage` where it is no JSON. */
export async function runProfileDiff(
  io: Io,
  before: string,
  after: string,
  output: "table" | "json",
): Promise<ExitCode> {
  const [old, now] = [await named(io, before, parseProfile), await named(io, after, parseProfile)];
  if (old === undefined || now === undefined) return EXIT.usage;
  await io.out(
    output === "json"
      ? profileDiffReport.json(old, now)
      : profileDiffReport.table(old, now, await lookOf(io)),
  );
  return EXIT.done;
}

/** The profile of a file; undefined where it is none, which is then said. */
async function named(
  io: Io,
  path: string,
  parse: (json: unknown) => NamedProfile["profile"],
): Promise<NamedProfile | undefined> {
  const { name, json, sha256 } = await readSmallJson(path);
  try {
    return { name, sha256, profile: parse(json) };
  } catch (error) {
    if (!(error instanceof ProfileRefused)) throw error;
    const { problems } = error;
    const told = problems.slice(0, MOST).map((problem) => `  ${shown(problem)}\n`);
    const more = problems.length > MOST ? `  and ${problems.length - MOST} more\n` : "";
    io.err(
      `cordon: ${refusedWords(visible(name), problems.length)}:\n${told.join("")}${more}  ${PROFILE_HINT}\n`,
    );
    return undefined;
  }
}
