import { join } from "node:path";
import { ROOT, place, run } from "./world.ts";

export const DEMO = join(ROOT, "fixtures/shipments/demo.csv");

/** What `screen` writes of the demo; screened once a format. */
const written = new Map<string, Promise<string>>();
export function screened(format: "json" | "jsonl"): Promise<string> {
  const answer =
    written.get(format) ??
    run(place(), ["screen", DEMO, "--starter", "-o", format]).then(({ stdout }) => stdout);
  written.set(format, answer);
  return answer;
}
