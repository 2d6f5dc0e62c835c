import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { BINARY, place } from "./world.ts";

/** Starts the binary as a release of Node would that warns of required modules. */
function warningNode(version: string) {
  const as = `data:text/javascript,Object.defineProperty(process,'version',{value:'${version}'})`;
  const args = ["--trace-require-module=all", "--import", as, BINARY, "license", "EAR99", "--to", "CA"];
  return spawnSync(process.execPath, args, { env: place().env, encoding: "utf8" });
}

// Source: history of "Loading ECMAScript modules using require()" in Node's documentation of modules.
test.skipIf(!process.allowedNodeEnvironmentFlags.has("--trace-require-module"))(
  "no warning of Node's reaches stderr in the releases that warn of required modules by themselves",
  () => {
    for (const version of ["v22.12.0", "v23.0.0", "v23.4.0"])
      expect(warningNode(version)).toMatchObject({ status: 0, stderr: "" });
    // Else the test would show nothing.
    expect(warningNode("v22.13.0").stderr).toContain("using require()");
  },
);
