/** How fast and how well goods are classified, beside a plain search of the list's words in the same run. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { measureItems } from "../../dist/evaluate/measure-items.js";
import { openCatalog } from "../../dist/cli/open-items.js";
import { documentsOf } from "../../dist/match/items/documents.js";
import { textTablesOf } from "../../dist/match/items/text-index.js";
import { openTextSearch } from "../../dist/match/items/text-search.js";
import { plainTokens } from "../../dist/match/items/tokens.js";
import { micros, perSecond, print, seconds, timed } from "./say.js";

const DATA = join(import.meta.dirname, "../../data");
const ROWS = 100_000;
/** Codes that spreadsheets damaged in the published file: `3.00E+01` is 3E001. */
const DAMAGED = /^(\d)\.00E\+0*(\d+)/;

/** @returns {Record<string, string>[]} */
function rows(path) {
  return parse(readFileSync(path), { columns: true });
}

/** Prints speed on distinct descriptions, and quality on two truth sets and on paraphrases of the list. */
export function goods() {
  const truth = rows(join(DATA, "../fixtures/truth/item-codes.csv"));
  const manifest = rows(join(DATA, "../fixtures/shipments/trade-1000.csv"));
  const column = Object.keys(manifest[0]).find((name) => /desc|goods/i.test(name));
  const texts = [
    ...new Set([...truth.map(({ text }) => text), ...manifest.map((row) => row[column])]),
  ].filter(Boolean);
  const distinct = Array.from({ length: ROWS }, (_, i) => `${texts[i % texts.length]} lot ${i}`);
  const { catalog, items } = openCatalog();
  // Its tables are read and opened when they are first asked for anything.
  print(`\nGoods\ncatalog read and opened                 ${seconds(timed(() => items.terms))}`);
  for (const text of distinct.slice(0, 1000)) items.classify({ text });
  const each = timed(() => distinct.forEach((text) => items.classify({ text }))) / ROWS;
  print(
    `classification of one description       ${micros(each)}   ${perSecond(each)} a second; ${ROWS} distinct ones`,
  );
  const { find: search } = openTextSearch(textTablesOf(documentsOf(catalog)));
  const some = distinct.slice(0, 10_000);
  const plain = timed(() => some.forEach((text) => search(asked(text), 10))) / some.length;
  print(`plain search of the list's words        ${micros(plain)}   ${(each / plain).toFixed(1)} x as fast`);
  quality(
    "truth set",
    truth.map(({ text, hs, code }) => ({ text, hs, code })),
    items,
    search,
  );
  quality(
    "rows as vendors write them",
    rows(join(DATA, "../fixtures/truth/item-codes-vendors.csv")),
    items,
    search,
  );
  const folder = join(process.env.CORDON_REAL_DATA, "control/us/synthetic-item-queries.csv");
  const queries = rows(folder).map(({ query_text: text, true_ecn: code }) => ({
    text,
    code: code.replace(DAMAGED, (_, a, b) => `${a}E${b.padStart(3, "0")}`),
  }));
  quality(
    "paraphrases of the list, ECCN",
    queries.filter(({ code }) => /^\d/.test(code)),
    items,
    search,
  );
  quality(
    "paraphrases of the list, USML",
    queries.filter(({ code }) => /^[XVI]/.test(code)),
    items,
    search,
  );
}

/** A description as the plain search asks for it. */
function asked(text) {
  return plainTokens(text).map((word) => ({ text: word }));
}

function quality(name, cases, items, search) {
  const of = (proposed) => measureItems(cases.map((one) => ({ truth: one.code, proposed: proposed(one) })));
  const own = of(({ text, hs }) =>
    items.classify({ text, ...(hs ? { hs } : {}) }).candidates.map(({ code }) => code),
  );
  const plain = of(({ text }) => search(asked(text), 40).map(({ code }) => code));
  for (const [label, figures] of Object.entries({ "": own, ", plain search": plain })) {
    const { entryTop1, entryTop5, entryTop10, categoryTop1 } = figures;
    print(
      `${`${name}${label}`.padEnd(46)} entry first ${entryTop1.toFixed(3)}  of 5 ${entryTop5.toFixed(3)}  of 10 ${entryTop10.toFixed(3)}  category ${categoryTop1.toFixed(3)}`,
    );
  }
}
