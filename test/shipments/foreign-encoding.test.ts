import { describe, expect, test } from "vitest";
import { openManifest } from "../../src/shipments/open-manifest.ts";
import { readOwners } from "../../src/shipments/owners.ts";
import { readStatements } from "../../src/shipments/statements.ts";

/** Headers and a row of a manifest as such files hold them; base64, as no encoder of these is at hand. */
const FILES = {
  Shift_JIS: "j2+J15TUjYYsideO85BslrwsideO85BsjZEsjmSM/I2RCkExLIqUjq6J747Qk4yLno+kjpYsk/qWeyyT+pZ7Cg==",
  GBK: "tqm1pbrFLMrVu/XIy8P7s8YsytW79cjLufq80izEv7XEufoKQTEssbG+qcOz0te5q8u+LNbQufos1tC5+go=",
  Big5: "rXGz5ri5LKass2akSKZXutkspqyzZqRIsOquYSyl2Kq6sOoKQTEspXilX7ZUqfakvaVxLKV4xlcspXjGVwo=",
  "EUC-KR": "ufjIoyy89sfPwM4ssbmwoQpBMSy8rb/vu/O75yzH0bG5Cg==",
  "Windows-1251": "ze7s5fAsw/Dz5+7v7uvz9+Dy5ev8LNHy8ODt4AoxLM7OziDQ7uzg+OrgLNDu8fHo/wo=",
} as const;
/** Words that we do not know, in EUC-KR. */
const KOREAN = "ufjIoyy5sLDHLLOqtvMKQTEsuqO+7ri1LLnMsbkK";

async function* bytesOf(base64: string) {
  yield new Uint8Array(Buffer.from(base64, "base64"));
}
const input = (base64: string) => ({ name: "export.csv", stream: bytesOf(base64) });

describe("a header in an encoding that is not read is said to be so", () => {
  test.each(Object.entries(FILES))("and named: %s", async (name, base64) => {
    const words = `is not UTF-8, UTF-16 or Windows-1252, and its header cannot be read; it seems to be ${name}`;
    await expect(openManifest(input(base64), {})).rejects.toThrow(words);
  });

  test("or not named", async () => {
    await expect(openManifest(input(KOREAN), {})).rejects.toThrow(/and its header cannot be read$/);
  });

  test("for owners and statements too", async () => {
    const words = "is not UTF-8, UTF-16 or Windows-1252";
    await expect(readOwners(input(FILES.Shift_JIS), "2026-11-22")).rejects.toThrow(words);
    await expect(readStatements(input(FILES.GBK))).rejects.toThrow(words);
  });
});

test.each(["Größe,Preis\n1,Müller\n", "Prix,Quantité\n1,2\n"])(
  "a file in Windows-1252 without a party lacks a column: %s",
  async (text) => {
    const base64 = Buffer.from(text, "latin1").toString("base64");
    await expect(openManifest(input(base64), {})).rejects.toThrow("has no column that names a party");
  },
);
