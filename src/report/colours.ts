import { Chalk } from "chalk";
import type { Paint } from "./paint.ts";

const chalk = new Chalk({ level: 1 });

/** Looks for a terminal that shows colours; loaded only for one. */
export const COLOURS: Paint = {
  band: { standard: chalk.green, enhanced: chalk.yellow.bold, hold: chalk.red.bold },
  strong: chalk.bold,
  faint: chalk.dim,
  warn: chalk.yellow,
};
