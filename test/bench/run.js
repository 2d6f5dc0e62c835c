/**
 * `npm run bench`: quality and speed as one scorecard, with baselines in the same run, so that the ratios hold where the
 * machine does not. On CSL, OFAC, EU, UK and UN together, from the official files in CORDON_REAL_DATA.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unpackIndex } from "../../dist/match/parties/index-data.js";
import { openForReading } from "../../dist/store/open.js";
import { readLists } from "../../dist/store/read-lists.js";
import { goods } from "./goods.js";
import { millionNames } from "./million.js";
import { exactness, falseAlerts, truthSet } from "./quality.js";
import { rivals } from "./rivals.js";
import { median, print, seconds, timed } from "./say.js";
import { pairScoring, search } from "./speed.js";

const ROOT = join(import.meta.dirname, "../..");
const CORDON = join(ROOT, "bin/cordon.js");
const MANIFEST = join(ROOT, "fixtures/shipments/trade-1000.csv");
const real = join(process.env.CORDON_REAL_DATA ?? "", "watchlists");
const FILES = [
  "csl/RECONSTRUCTED-consolidated-2026-07-31.json.gz",
  ...["sdn", "alt", "add", "sdn_comments"].map((part) => `ofac/2021-07/${part}.csv`),
  "eu/RECONSTRUCTED-xmlFullSanctionsList_1_1.xml.gz",
  "uk/RECONSTRUCTED-UK-Sanctions-List.xml.gz",
  "un/consolidated-2026-02-27.xml",
];

if (!process.env.CORDON_REAL_DATA || !existsSync(real)) {
  print("NOT RUN: set CORDON_REAL_DATA to a folder of official files");
  process.exit(1);
}
const home = mkdtempSync(join(tmpdir(), "cordon-bench-"));
const env = { ...process.env, CORDON_HOME: home };
try {
  const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  print(`cordon ${version}, node ${process.version}, ${process.arch}`);
  const load = timed(() => cordon("lists", "load", ...FILES.map((file) => join(real, file))));
  print(`lists load, five lists                  ${seconds(load)}`);
  const lists = readLists(openForReading(join(home, "lists.db")));
  for (const { title, publishedOn, newestListing, entries } of lists.records())
    print(
      `  ${title}, ${publishedOn ?? newestListing ?? "on a day its files do not say"}: ${entries} entries`,
    );
  const parts = lists.index("names");
  const index = unpackIndex(parts);
  print(
    `  index of names: ${index.holderEntry.length} names, ${index.nameFacts.length} of them distinct, ${index.vocabulary.length} words, ${(parts.reduce((size, part) => size + part.length, 0) / 1e6).toFixed(1)} MB`,
  );
  print("\nQuality");
  await truthSet();
  falseAlerts(lists, index);
  exactness(index);
  print("\nSpeed, one core");
  const work = search(lists, index);
  pairScoring(lists);
  rivals(lists, work);
  millionNames(index);
  goods();
  whole();
} finally {
  rmSync(home, { recursive: true, force: true });
}

/** Whole commands beside the start of Node itself. */
function whole() {
  const node = median(9, () => execFileSync(process.execPath, ["-e", "0"]));
  const check = median(9, () => cordon("check", "Rosoboroneksport", "-o", "jsonl"));
  print(`node -e 0                               ${seconds(node)}`);
  print(
    `cordon check, whole process             ${seconds(check)}   ${(check / node).toFixed(1)} x node -e 0`,
  );
  const screen = median(3, () => cordon("screen", MANIFEST, "-o", "jsonl"));
  print(`cordon screen, 1,000 rows               ${seconds(screen)}`);
}

function cordon(...args) {
  const { status, stderr } = spawnSync(process.execPath, [CORDON, "-q", ...args], {
    env,
    maxBuffer: 1 << 30,
  });
  if (status !== 0 && status !== 1) throw new Error(`cordon ${args[0]} ended with ${status}: ${stderr}`);
}
