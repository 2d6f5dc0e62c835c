#!/usr/bin/env node
import { createRequire } from "node:module";

/** What the commonest commands run. `require` reads such a tree of modules faster than `import`, which then finds it read. */
const AHEAD = new Map([
  ["check", "../dist/cli/run-check.js"],
  ["screen", "../dist/cli/run-screening.js"],
  ["classify", "../dist/cli/run-classify.js"],
  ["license", "../dist/cli/run-license.js"],
]);
/** Releases of Node that warn on stderr of modules required so. */
const WARNS = /^v(?:22\.12|23\.[0-4])\./;

const args = process.argv.slice(2);
try {
  const ahead = AHEAD.get(args[0]);
  // Node 21, and 22 before 22.12, cannot.
  if (ahead !== undefined && process.features.require_module && !WARNS.test(process.version))
    createRequire(import.meta.url)(ahead);
  const [{ main }, { processIo }] = await Promise.all([
    import("../dist/cli/main.js"),
    import("../dist/cli/io.js"),
  ]);
  process.exitCode = await main(args, processIo(process));
} catch (error) {
  process.stderr.write(await notStarted(error));
  // Left to Node it would be 1, which means that something was found.
  process.exitCode = 70;
}

/** What to say where the program's own files could not be loaded. */
async function notStarted(error) {
  if (error?.code !== "ERR_MODULE_NOT_FOUND" && error?.code !== "MODULE_NOT_FOUND")
    return `cordon: this is a bug in Cordon; please report it with this text:\n${error?.stack ?? error}\n`;
  const { existsSync } = await import("node:fs");
  const { fileURLToPath } = await import("node:url");
  const built = existsSync(new URL("../dist/cli/main.js", import.meta.url));
  const what = built ? error.message.split("\n", 1)[0] : "it has not been built, as dist/ is missing";
  const where = fileURLToPath(new URL("..", import.meta.url));
  return `cordon: cannot start: ${what}\n  Run \`npm ci && npm run build\` in ${where}\n`;
}
