import type { Finding } from "../model/finding.ts";
import { visible } from "../report/escape.ts";
import type { Titles } from "../report/titles.ts";
import type { Io } from "./io.ts";
import type { Output } from "./options.ts";

/** What `--lang` could not give in one run: told once, at its end. */
export class Untitled {
  private readonly codes = new Set<string>();
  private readonly titles: Titles | undefined;
  private readonly output: Output;

  /** Without `titles` there is nothing to tell. */
  constructor(output: Output, titles: Titles | undefined) {
    this.titles = titles;
    this.output = output;
  }

  note(findings: readonly Pick<Finding, "code">[]): void {
    if (this.titles === undefined || this.output === "csv") return;
    for (const { code } of findings)
      if (this.titles.of(code)?.lang !== this.titles.lang) this.codes.add(code);
  }

  say(io: Pick<Io, "err">): void {
    if (this.titles !== undefined && this.output === "csv")
      io.err("cordon: CSV has no titles of findings: --lang changes nothing\n");
    if (this.codes.size === 0) return;
    const codes = [...this.codes].sort().map(visible);
    io.err(
      `cordon: no title in ${this.titles?.lang} for ${codes.join(", ")}: English is shown where there is one\n`,
    );
  }
}
