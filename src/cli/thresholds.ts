import { CordonError } from "../model/errors.ts";

const ONE = /^(?:0?\.(\d{1,2})|1(?:\.0{1,2})?)$/;
const HINT = "Write 0.70,0.75,0.80 or 0.60-0.90, from 0.50 to 1.00.";

/** `--thresholds` as whole hundredths, rising, each once. @throws CordonError `usage`. */
export function parseThresholds(text: string): number[] {
  const found = text.split(",").flatMap((part) => {
    const ends = part
      .trim()
      .split("-")
      .map((each) => hundredthsOf(each, text));
    const [from, to] = [ends[0]!, ends.at(-1)!];
    if (ends.length > 2 || to < from) return refuse(text);
    return Array.from({ length: to - from + 1 }, (_, at) => from + at);
  });
  return [...new Set(found)].sort((a, b) => a - b);
}

/** `--max-loss` in ten-thousandths. @throws CordonError `usage`. */
export function parseMaxLoss(text: string): number {
  const value = /^0?\.\d{1,4}$/.test(text) ? Math.round(Number(text) * 10_000) : 0;
  if (value >= 1) return value;
  const hint = "Such as 0.01, with up to four decimals: no share of nothing can be proved by counting.";
  throw new CordonError("usage", `--max-loss ${text} is not between 0.0001 and 0.9999`, hint);
}

function hundredthsOf(text: string, all: string): number {
  const value = ONE.test(text.trim()) ? Math.round(Number(text) * 100) : 0;
  return value >= 50 && value <= 100 ? value : refuse(all);
}

function refuse(text: string): never {
  throw new CordonError("usage", `--thresholds ${text.slice(0, 80)} is no list of thresholds`, HINT);
}
