#!/usr/bin/env node
import { createRequire } from "node:module";

/** What the commonest commands run. `require` reads such a tree of modules faster than `import`, which then finds it read. */
const AHEAD = new Map([
  ["check", "../dist/cli/run-check.js"],
  ["screen", "../dist/cli/run-screening.js"],
  ["classify", "../dist/cli/run-classify.js"],
  ["license", "../dist/cli/run-license.js"],
]);

const args = process.argv.slice(2);
const ahead = AHEAD.get(args[0]);
// Node 21, and 22 before 22.12, cannot.
if (ahead !== undefined && process.features.require_module) createRequire(import.meta.url)(ahead);

const [{ main }, { processIo }] = await Promise.all([
  import("../dist/cli/main.js"),
  import("../dist/cli/io.js"),
]);
process.exitCode = await main(args, processIo(process));
