import { createHash } from "node:crypto";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { openListFile } from "../../../src/sources/files/open.ts";
import { fileOf, folder, refusal, textIn, zipOf } from "./world.ts";

const SDN = '306,"BANCO NACIONAL DE CUBA",-0- ,"CUBA"\n';
const ALT = '306,220,"aka","NATIONAL BANK OF CUBA",-0- \n';

test("a plain file is read as it is, and its hash and size are recorded", async () => {
  const path = fileOf("SDN.csv", SDN);
  const { record, lists } = await openListFile(path);
  const sha256 = createHash("sha256").update(SDN).digest("hex");
  expect(record).toEqual({ name: "SDN.csv", sha256, bytes: SDN.length });
  expect(lists.map(({ name, head }) => ({ name, head }))).toEqual([
    { name: "SDN.csv", head: { name: "sdn.csv", text: SDN } },
  ]);
  expect(await textIn(lists[0]!)).toBe(SDN);
  expect(await textIn(lists[0]!), "a second time from the start").toBe(SDN);
});

test("a head holds the first 64 KiB and no half letter at its end", async () => {
  const { lists } = await openListFile(fileOf("long.csv", `a${"ж".repeat(60_000)}`));
  expect(lists[0]?.head.text).toBe(`a${"ж".repeat(32_767)}`);
});

test("gz is undone whatever the file is called; its hash is that of the packed file", async () => {
  const packed = gzipSync(SDN);
  for (const name of ["sdn.csv.gz", "SDN.CSV.GZ", "sdn.csv"]) {
    const { record, lists } = await openListFile(fileOf(name, packed));
    expect(record.sha256).toBe(createHash("sha256").update(packed).digest("hex"));
    expect(lists[0]?.head).toEqual({ name: "sdn.csv", text: SDN });
    expect(await textIn(lists[0]!)).toBe(SDN);
  }
});

test("every member of a zip is a file of its own", async () => {
  const zip = zipOf([
    { name: "today/", data: "" },
    { name: "today/SDN.CSV", data: SDN },
    { name: "today/ALT.CSV", data: ALT, stored: true },
  ]);
  const { record, lists } = await openListFile(fileOf("day.zip", zip));
  expect(record.bytes).toBe(zip.length);
  expect(lists.map(({ name, head }) => [name, head.name, head.text])).toEqual([
    ["day.zip:SDN.CSV", "sdn.csv", SDN],
    ["day.zip:ALT.CSV", "alt.csv", ALT],
  ]);
  expect(await Promise.all(lists.map(textIn))).toEqual([SDN, ALT]);
});

const LONG = SDN.repeat(20_000);

test.each([
  ["an empty file", "sdn.csv", "", "is empty"],
  ["a gz that is cut", "sdn.csv.gz", gzipSync(SDN).subarray(0, -9), "damaged gz"],
  ["a gz with nothing behind its head", "sdn.csv.gz", Uint8Array.of(0x1f, 0x8b), "damaged gz"],
  ["a gz with a changed letter", "sdn.csv.gz", changed(gzipSync(SDN, { level: 0 }), "CUBA"), "damaged gz"],
  ["a zip that is cut", "sdn.zip", zipOf([{ name: "sdn.csv", data: SDN }]).subarray(0, -30), "damaged zip"],
  ["a zip of no member", "sdn.zip", zipOf([]), "holds 0 files"],
  ["a zip of folders", "sdn.zip", zipOf([{ name: "a/", data: "" }]), "holds 0 files"],
  [
    "a zip with a changed letter",
    "sdn.zip",
    changed(zipOf([{ name: "sdn.csv", data: SDN, stored: true }]), "CUBA"),
    "damaged zip",
  ],
  [
    "a zip that unpacks to more than it says",
    "sdn.zip",
    zipOf([{ name: "sdn.csv", data: SDN.repeat(1000), claims: 100 }]),
    "damaged zip",
  ],
  [
    "a zip that unpacks to less than it says",
    "sdn.zip",
    zipOf([{ name: "sdn.csv", data: SDN, claims: 1000 }]),
    "damaged zip",
  ],
  [
    "a zip with a member outside its folder",
    "sdn.zip",
    zipOf([{ name: "../../etc/sdn.csv", data: SDN }]),
    "damaged zip",
  ],
  [
    "a zip of too many files",
    "sdn.zip",
    zipOf(Array.from({ length: 17 }, (_, at) => ({ name: `${at}.csv`, data: SDN }))),
    "holds 17 files",
  ],
  [
    "a zip of thousands of members",
    "sdn.zip",
    zipOf(Array.from({ length: 2001 }, (_, at) => ({ name: `${at}.csv`, data: "" }))),
    "more than 2000 members",
  ],
])("%s is refused", async (_, name, bytes, words) => {
  await expect(openListFile(fileOf(name, bytes))).rejects.toEqual(refusal(words));
});

test.each([
  ["gz", gzipSync(LONG).subarray(0, -20)],
  ["zip", zipOf([{ name: "sdn.csv", data: LONG, claims: LONG.length - 1 }])],
])("a %s that is damaged behind its head is refused when it is read", async (kind, bytes) => {
  const { lists } = await openListFile(fileOf(`sdn.${kind}`, bytes));
  await expect(textIn(lists[0]!)).rejects.toEqual(refusal(`damaged ${kind}`));
});

test("a missing file, a folder and a path through a file are input errors that name the path", async () => {
  const path = folder();
  await expect(openListFile(join(path, "none.csv"))).rejects.toEqual(
    refusal("none.csv does not exist", "input"),
  );
  await expect(openListFile(path)).rejects.toEqual(refusal(`${path} is a folder`, "input"));
  const through = join(fileOf("sdn.csv", SDN), "alt.csv");
  await expect(openListFile(through)).rejects.toEqual(refusal(`${through} does not exist`, "input"));
});

/** The archive with one letter of its content changed, its length kept. */
function changed(bytes: Buffer, word: string): Buffer {
  const copy = Buffer.from(bytes);
  const at = copy.indexOf(word);
  expect(at).toBeGreaterThan(0);
  copy.write("X", at);
  return copy;
}
