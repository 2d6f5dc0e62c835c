/** How good the answers are: on the truth set, on ordinary names, and beside an exhaustive scan. */
import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import * as align from "../../dist/match/parties/align.js";
import * as indexData from "../../dist/match/parties/index-data.js";
import * as joinTable from "../../dist/match/parties/join-table.js";
import * as likeness from "../../dist/match/parties/likeness.js";
import * as links from "../../dist/match/parties/links.js";
import * as lookup from "../../dist/match/parties/lookup.js";
import * as nameFacts from "../../dist/match/parties/name-facts.js";
import { partyQuery } from "../../dist/match/parties/query.js";
import * as searching from "../../dist/match/parties/search.js";
import * as weights from "../../dist/match/parties/weights.js";
import { searchParty } from "../../dist/screen/search-party.js";
import { tokensOf } from "../../dist/text/tokens.js";
import { isLegalForm } from "../../dist/text/legal-forms.js";
import { persons, regions } from "../quality/draw.js";
import { exhaustive } from "../quality/exhaustive.js";
import { inHangul } from "../quality/korean.js";
import { ordinaryNames } from "./parties.js";
import { print } from "./say.js";

const SEED = 20261122;
const EXACT_QUERIES = 300;
const CORDON = new URL("../../bin/cordon.js", import.meta.url);
const FIRMS = new URL("../../fixtures/neutral/firms.csv", import.meta.url);
const PAIRS = new URL("../../fixtures/truth/party-pairs.csv", import.meta.url);

/** The figures of `cordon eval pairs` on the truth set. */
export async function truthSet() {
  const { spawnSync } = await import("node:child_process");
  const args = [CORDON.pathname, "eval", "pairs", PAIRS.pathname, "--label", "alert"];
  const { stdout } = spawnSync(process.execPath, args, { encoding: "utf8" });
  print(stdout.trimEnd());
  print(
    `  (${parse(readFileSync(PAIRS), { columns: true }).length} pairs of fixtures/truth/party-pairs.csv)`,
  );
}

/** The share of ordinary names that alert, names that equal a listed one aside. */
export function falseAlerts(lists, index) {
  const settings = {
    lists,
    names: searching.openSearch(index),
    addresses: searching.openSearch(index),
    threshold: 70,
  };
  const [listed, koreans] = [new Set(), new Set()];
  for (const { entry } of lists.all())
    for (const { text } of entry.names) {
      listed.add(words(text));
      for (const name of inHangul(text)) koreans.add(name);
    }
  const sets = [{ region: "twelve cultures", kind: "person", names: persons(SEED) }, ...regions(SEED)];
  let [alerts, all] = [0, 0];
  for (const { region, kind, names } of sets) {
    const others = names.filter((name) => !listed.has(words(name)));
    const alerting = others.filter((name) => {
      return (
        searchParty(settings, { role: "consignee", name, kind: "unknown", identifiers: [] }).hits.length > 0
      );
    });
    print(
      `false alerts, ${`${region}, ${kind === "person" ? "persons" : "companies"}`.padEnd(26)}${share(alerting.length, others.length)}   ${names.length - others.length} of ${names.length} equal a listed name`,
    );
    if (region === "twelve cultures") {
      const same = new Set(others.filter((name) => inHangul(name).some((hangul) => koreans.has(hangul))));
      const further = alerting.filter((name) => !same.has(name)).length;
      print(
        `  but for those listed in another spelling of Hangul ${share(further, others.length - same.size)}   ${same.size} are`,
      );
    } else [alerts, all] = [alerts + alerting.length, all + others.length];
  }
  print(`false alerts, the four regions together ${share(alerts, all)}`);
  /** @type {{ name: string; country: string }[]} */
  const rows = parse(readFileSync(FIRMS), { columns: true });
  const firms = rows.filter(({ name }) => !listed.has(words(name)));
  for (const stated of [false, true]) {
    const alerting = firms.filter(({ name, country }) => {
      /** @type {import("../../dist/model/shipment.js").Party} */
      const party = { role: "consignee", name, kind: "unknown", identifiers: [], ...(stated && { country }) };
      return searchParty(settings, party).hits.length > 0;
    });
    const title = `false alerts, firms ${stated ? "with their country" : "of 56 countries"}`;
    print(
      `${title.padEnd(40)}${share(alerting.length, firms.length)}   ${rows.length - firms.length} of ${rows.length} equal a listed name`,
    );
  }
}

/** Whether the search loses what an exhaustive scan with the same scorer finds. */
export function exactness(index) {
  const engine = {
    ...align,
    ...indexData,
    ...joinTable,
    ...likeness,
    ...links,
    ...lookup,
    ...nameFacts,
    ...searching,
    ...weights,
  };
  const { search } = searching.openSearch(index);
  const scan = exhaustive(engine, index);
  const names = ordinaryNames(6);
  let [found, lost] = [0, 0];
  for (let i = 0; i < EXACT_QUERIES; i++) {
    const name = names[Math.floor((i * names.length) / EXACT_QUERIES)];
    const { forms, kind } = partyQuery({ role: "party", name, kind: "unknown", identifiers: [] });
    for (const tokens of forms) {
      const ask = { tokens, kind, threshold: 70 };
      const hits = new Map(search(ask).map((hit) => [hit.entry, hit.alignment.score]));
      for (const [entry, score] of scan(ask)) {
        found++;
        if (Math.abs((hits.get(entry) ?? 0) - score) > 1e-6) lost++;
      }
    }
  }
  print(
    `search beside an exhaustive scan        ${found - lost} of ${found} hits found, ${EXACT_QUERIES} queries`,
  );
}

function share(part, whole) {
  return `${((100 * part) / whole).toFixed(2).padStart(6)} % of ${whole}`;
}

/** What makes two names exact equals: the same words, legal forms aside, in any order. */
function words(text) {
  return tokensOf(text)
    .filter((token) => !isLegalForm(token))
    .sort()
    .join(" ");
}
