import { Readable } from "node:stream";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Command } from "commander";
import { describe, expect, test } from "vitest";
import { EXIT } from "../src/cli/exit.ts";
import type { Io } from "../src/cli/io.ts";
import { buildProgram } from "../src/cli/main.ts";
import { rules } from "../src/flags/index.ts";
import { presenters } from "../src/report/index.ts";
import { formats, lists } from "../src/sources/index.ts";

const ROOT = join(import.meta.dirname, "..");
const read = (path: string) => readFileSync(join(ROOT, path), "utf8");
const readme = read("README.md");
const io: Io = {
  in: Readable.from([]),
  out: () => Promise.resolve(),
  err: () => undefined,
  env: {},
  now: () => new Date(0),
  signal: new AbortController().signal,
  outIsTerminal: false,
  errIsTerminal: false,
  width: 100,
};
const program = await buildProgram(io, () => undefined);

interface Named {
  readonly path: string;
  readonly command: Command;
}

function commandsOf(command: Command, path = ""): Named[] {
  return command.commands.flatMap((sub) => {
    const name = `${path} ${sub.name()}`.trim();
    return [{ path: name, command: sub }, ...commandsOf(sub, name)];
  });
}

const commands = commandsOf(program);
const leaves = commands.filter(({ command }) => command.commands.length === 0);

describe("the README names", () => {
  test.each(leaves.map(({ path }) => path))("the command %s", (path) => {
    expect(readme).toContain(`\`cordon ${path}`);
  });

  const options = [program, ...commands.map(({ command }) => command)].flatMap((command) =>
    command.options.map((option) => option.long ?? option.short ?? ""),
  );
  test.each([...new Set(options)])("the option %s", (option) => {
    expect(readme).toContain(option);
  });

  test("every exit code, and no other", () => {
    const table = readme.slice(readme.indexOf("### Exit codes"), readme.indexOf("## Lists"));
    const codes = [...table.matchAll(/^\| (\d+) \|/gm)].map((match) => Number(match[1]));
    expect(codes).toEqual(Object.values(EXIT));
  });

  test("every list, and no other", () => {
    const table = readme.slice(readme.indexOf("## Lists"), readme.indexOf("## Manifests"));
    const ids = [...table.matchAll(/^\| `([a-z0-9-]+)` \|/gm)].map((match) => match[1]);
    expect(ids.toSorted()).toEqual(lists.map(({ id }) => id).toSorted());
  });

  test.each(rules.map((rule) => rule.id))("the rule %s", (id) => {
    expect(readme).toContain(`| \`${id}\` |`);
  });

  test.each(Object.keys(presenters))("the output format %s", (format) => {
    expect(readme).toContain(`\`${format}\``);
  });

  test("every dependency with its pinned version and its because", () => {
    const { dependencies } = JSON.parse(read("package.json")) as { dependencies: Record<string, string> };
    for (const [name, version] of Object.entries(dependencies)) {
      expect(readme).toMatch(
        new RegExp(
          `^\\| ${name.replaceAll(".", "\\.")} ${version.replaceAll(".", "\\.")} \\(.+\\) \\| .{20,} \\|$`,
          "m",
        ),
      );
    }
  });

  test("only files that exist", () => {
    for (const doc of ["README.md", "CONTRIBUTING.md", "src/README.md"]) {
      for (const [, target] of read(doc).matchAll(/\]\(([^)#:]+)\)/g)) {
        expect(existsSync(join(ROOT, doc, "..", target!)), `${doc} links to ${target}`).toBe(true);
      }
    }
  });
});

describe("the help", () => {
  test.each(leaves.filter(({ path }) => !path.endsWith("help")))(
    "of $path shows an example",
    ({ command }) => {
      let text = "";
      command.configureOutput({ writeOut: (part) => (text += part) });
      command.outputHelp();
      expect(text).toMatch(/Examples?:\n {2}cordon /);
    },
  );
});

describe("the tables", () => {
  test.each(formats.map(({ id, list }) => [id, list] as const))(
    "%s belongs to a list and has its fixture",
    (id, list) => {
      expect(lists.map((info) => info.id)).toContain(list);
      expect(id.startsWith(`${list}/`)).toBe(true);
      expect(readdirSync(join(ROOT, "fixtures/sources", id))).toContain("expected.json");
    },
  );

  test.each(rules.map((rule) => rule.id))("%s has a fixture that raises it and a near miss", (id) => {
    const fixture = JSON.parse(read(`fixtures/flags/${id}.json`)) as {
      raises: unknown[];
      nearMisses: unknown[];
    };
    expect(fixture.raises.length).toBeGreaterThan(0);
    expect(fixture.nearMisses.length).toBeGreaterThan(0);
  });

  test("every npm script that CONTRIBUTING.md names exists, and the other way round", () => {
    const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
    const text = `${read("CONTRIBUTING.md")}${readme}`;
    const named = [...text.matchAll(/npm (?:run )?([a-z]+(?::[a-z]+)?)\b/g)].map((match) => match[1]!);
    expect([...new Set(named)].filter((name) => !["ci", "run", "link"].includes(name)).toSorted()).toEqual(
      Object.keys(scripts)
        .filter((name) => name !== "prepack")
        .toSorted(),
    );
  });
});
