/**
 * `npm run bench`: timings with a baseline in the same run, so that the ratio holds where the machine does not.
 * On CSL, OFAC, EU, UK and UN together, from the official files in CORDON_REAL_DATA.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { unpackIndex } from "../../dist/match/parties/index-data.js";
import { searchParty } from "../../dist/screen/search-party.js";
import { openForReading } from "../../dist/store/open.js";
import { readLists } from "../../dist/store/read-lists.js";
import { editDistance } from "../../dist/text/edit-distance.js";
import { fold } from "../../dist/text/fold.js";

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
  print(`node ${process.version}, ${process.arch}`);
  const load = timed(() => cordon("lists", "load", ...FILES.map((file) => join(real, file))));
  print(`lists load, five lists            ${seconds(load)}`);
  whole();
  search();
} finally {
  rmSync(home, { recursive: true, force: true });
}

/** Whole commands beside the start of Node itself. */
function whole() {
  const node = median(9, () => execFileSync(process.execPath, ["-e", "0"]));
  const check = median(9, () => cordon("check", "Rosoboroneksport", "-o", "jsonl"));
  print(`node -e 0                         ${seconds(node)}`);
  print(`cordon check, whole process       ${seconds(check)}   ${(check / node).toFixed(1)} x node -e 0`);
  const screen = median(3, () => cordon("screen", MANIFEST, "-o", "jsonl"));
  print(`cordon screen, 1,000 rows         ${seconds(screen)}`);
}

/** Search with evidence beside a full scan by edit distance over whole names, on the same parties. */
function search() {
  const lists = readLists(openForReading(join(home, "lists.db")));
  const settings = {
    lists,
    names: unpackIndex(lists.index("names")),
    addresses: unpackIndex(lists.index("addresses")),
    threshold: 70,
  };
  const rows = parse(readFileSync(MANIFEST), { columns: true });
  const parties = [
    ...new Set(rows.flatMap((row) => [row["Ship-to Name"], row["End User"], row["Forwarder"]])),
  ]
    .filter(Boolean)
    .map((name) => ({ role: "party", name, kind: "unknown", identifiers: [] }));
  for (const party of parties) searchParty(settings, party);
  const ours = timed(() => parties.forEach((party) => searchParty(settings, party))) / parties.length;
  const names = [...lists.all()].flatMap(({ entry }) => entry.names.map(({ text }) => fold(text)));
  const few = parties.filter((_, index) => index % 60 === 0).map(({ name }) => fold(name));
  const scan =
    timed(() => few.forEach((name) => names.forEach((listed) => editDistance(name, listed, 6)))) / few.length;
  print(
    `search of one party, evidence     ${(ours * 1000).toFixed(2)} ms over ${parties.length} parties, ${names.length} names`,
  );
  print(
    `full scan by edit distance        ${(scan * 1000).toFixed(2)} ms   ${(scan / ours).toFixed(1)} x the search`,
  );
}

function cordon(...args) {
  const { status, stderr } = spawnSync(process.execPath, [CORDON, "-q", ...args], {
    env,
    maxBuffer: 1 << 30,
  });
  if (status !== 0 && status !== 1) throw new Error(`cordon ${args[0]} ended with ${status}: ${stderr}`);
}

function median(runs, task) {
  const times = Array.from({ length: runs }, () => timed(task)).sort((a, b) => a - b);
  return times[Math.floor(runs / 2)];
}

/** Seconds. */
function timed(task) {
  const start = process.hrtime.bigint();
  task();
  return Number(process.hrtime.bigint() - start) / 1e9;
}

function seconds(value) {
  return `${value.toFixed(2).padStart(6)} s`;
}

function print(text) {
  process.stdout.write(`${text}\n`);
}
