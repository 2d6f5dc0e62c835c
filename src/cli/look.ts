import type { PresenterOptions } from "../report/presenter.ts";
import type { Io } from "./io.ts";

/** How tables are shown here: in colour on a terminal, unless `NO_COLOR` is set (no-color.org) or the terminal knows none (`TERM=dumb`). */
export async function lookOf(io: Io): Promise<PresenterOptions> {
  const { width } = io;
  if (!io.outIsTerminal || io.env["NO_COLOR"] || io.env["TERM"] === "dumb") return { width };
  const { COLOURS } = await import("../report/colours.ts");
  return { width, paint: COLOURS };
}
