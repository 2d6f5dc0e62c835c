import type { Lang } from "../model/lang.ts";
import type { Party } from "../model/shipment.ts";
import { visible } from "../report/escape.ts";
import { partyPresenters } from "../report/party.ts";
import { titlesIn } from "../report/titles.ts";
import { exitOfRun } from "./exit.ts";
import type { ExitCode, FailOn } from "./exit.ts";
import type { Io } from "./io.ts";
import { lookOf } from "./look.ts";
import { isOutdated, lacksPart, openPartyScreener } from "./open-parties.ts";
import type { Output } from "./options.ts";
import { sayFile, sayOutdated } from "./say.ts";
import { Untitled } from "./untitled.ts";

export interface CheckOptions {
  readonly output: Output;
  readonly failOn: FailOn;
  readonly lang?: Lang;
  readonly threshold?: string;
  readonly owners?: string;
  readonly profile?: readonly string[];
  readonly starter?: boolean;
  readonly allowPartial?: boolean;
  readonly allowStale?: boolean;
  readonly quiet: boolean;
}

/** Screens one party and writes what was found. */
export async function runCheck(io: Io, party: Party, options: CheckOptions): Promise<ExitCode> {
  const { lang, output, quiet } = options;
  const titles = lang && (await titlesIn(lang));
  const presenter = await partyPresenters[output]({ ...(await lookOf(io)), ...(titles && { titles }) });
  const { screener, header, close, owners, ownersIncomplete } = await openPartyScreener(io, options);
  try {
    const check = screener.check(party);
    await io.out(presenter.party(header(screener.coverage), check));
    const untitled = new Untitled(output, titles);
    untitled.note(check.findings);
    if (!quiet) untitled.say(io);
    if (owners !== undefined) sayFile(io, owners, quiet);
    if (owners !== undefined && !quiet && check.coverage.notCovered.includes("ownership"))
      io.err(`cordon: ${visible(owners.file)} names no owner of it: its ownership was not looked at\n`);
    if (!options.allowStale) sayOutdated(io, check.coverage);
    const further = check.coverage.gaps.length - screener.coverage.gaps.length;
    return exitOfRun({
      failOn: options.failOn,
      strictest: check.score.net,
      listsIncomplete: lacksPart(screener.coverage),
      listsOutdated: isOutdated(screener.coverage),
      inputIncomplete: further > 0 || ownersIncomplete,
      allowPartial: options.allowPartial ?? false,
      allowStale: options.allowStale ?? false,
    });
  } finally {
    close();
  }
}
