// Counts the words of the lists loaded in CORDON_HOME and writes src/text/listed-words-data.ts.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { openForReading } from "../../dist/store/open.js";
import { readLists } from "../../dist/store/read-lists.js";
import { tokensOf } from "../../dist/text/tokens.js";

const FEWEST = 4;
const home = process.env.CORDON_HOME;
if (!home) throw new Error("set CORDON_HOME to a folder with lists.db of the CSL, OFAC, UK, EU and UN lists");
const holders = new Map();
let entries = 0;
for (const { entry } of readLists(openForReading(join(home, "lists.db"))).all()) {
  entries++;
  const words = new Set(entry.names.flatMap(({ text }) => tokensOf(text)));
  for (const word of words) holders.set(word, (holders.get(word) ?? 0) + 1);
}
const byRarity = new Map();
for (const [word, count] of [...holders].sort()) {
  if (count < FEWEST || !/^[a-z]{2,}$/.test(word)) continue;
  const rarity = Math.round((100 * Math.log(1 + entries / count)) / Math.log(1 + entries));
  byRarity.set(rarity, [...(byRarity.get(rarity) ?? []), word]);
}
const rows = [...byRarity]
  .sort((a, b) => a[0] - b[0])
  .map(([rarity, words]) => `  [${rarity}, "${words.join(" ")}"],`);
const file = `/** Words of listed names by their rarity in hundredths; written by \`npm run words\` from ${entries} entries. */
export const LISTED_WORDS: readonly (readonly [rarity: number, words: string])[] = [
${rows.join("\n")}
];
`;
writeFileSync(new URL("../../src/text/listed-words-data.ts", import.meta.url), file);
process.stdout.write(`${entries} entries, ${rows.length} rarities\n`);
