import type { Finding } from "../model/finding.ts";
import type { Lang } from "../model/lang.ts";
import { visible } from "../report/escape.ts";
import { title } from "../report/titles.ts";
import type { Io } from "./io.ts";
import type { Output } from "./options.ts";

/** What `--lang` could not give in one run: told once, at its end. */
export class Untitled {
  private readonly codes = new Set<string>();
  private readonly lang: Lang | undefined;
  private readonly output: Output;

  /** Without `lang` there is nothing to tell. */
  constructor({ lang, output }: { readonly lang?: Lang; readonly output: Output }) {
    this.lang = lang;
    this.output = output;
  }

  note(findings: readonly Pick<Finding, "code">[]): void {
    if (this.lang === undefined || this.output === "csv") return;
    for (const { code } of findings) if (title(code, this.lang)?.lang !== this.lang) this.codes.add(code);
  }

  say(io: Pick<Io, "err">): void {
    if (this.lang !== undefined && this.output === "csv")
      io.err("cordon: CSV has no titles of findings: --lang changes nothing\n");
    if (this.codes.size === 0) return;
    const codes = [...this.codes].sort().map(visible);
    io.err(`cordon: no title in ${this.lang} for ${codes.join(", ")}: English is shown where there is one\n`);
  }
}
