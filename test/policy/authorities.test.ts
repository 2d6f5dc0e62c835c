import { describe, expect, test } from "vitest";
import { overlayOfList } from "../../src/model/list-overlay.ts";
import { lists } from "../../src/sources/index.ts";
import { authorities } from "./world.ts";

describe("the table of authorities", () => {
  test.each([
    ["BIS", "us"],
    ["office of foreign assets control", "us"],
    ["DDTC", "us"],
    ["BAFA", "eu"],
    ["DE authority", "eu"],
    ["PL authority", "eu"],
    ["European Commission", "eu"],
    ["ECJU", "uk"],
    ["OFSI", "uk"],
    ["METI", "jp"],
    ["Ministry of Finance of Japan", "jp"],
    ["UN", "un"],
    ["own", "own"],
  ])("%s acts for %s", (name, overlay) => {
    expect(authorities.find(name)?.overlay).toBe(overlay);
  });

  test("licences of Japan are METI's, its asset freezes the Ministry of Finance's", () => {
    const [meti, mof] = ["METI", "Japan MOF"].map((name) => authorities.find(name)!.imposes);
    for (const code of ["DEST.EMBARGO", "LICENCE.REQUIRED", "ITEM.PROHIBITED"])
      expect(meti!.codes.some((start) => code.startsWith(start))).toBe(true);
    expect(meti!.codes.some((start) => "PARTY.LISTED".startsWith(start))).toBe(false);
    expect([mof!.codes, mof!.lists]).toEqual([[], ["jp-mof"]]);
  });

  test("cites something for each, and lets the exporter issue no licence", () => {
    for (const { citation } of authorities.rows) expect(citation.length).toBeGreaterThan(10);
    expect(authorities.find("own")?.kinds).toEqual(["waiver", "trusted_party"]);
  });

  test("every list of a publisher has an overlay and an authority that keeps it", () => {
    for (const { id } of lists.filter(({ id }) => id !== "opensanctions")) {
      const overlay = overlayOfList({ list: id, source: id });
      expect(overlay, id).toBeDefined();
      const keepers = authorities.rows.filter(({ imposes }) => {
        return imposes.codes.includes("PARTY.") || imposes.lists.some((one) => one.split("/")[0] === id);
      });
      expect(
        keepers.map((one) => one.overlay),
        id,
      ).toContain(overlay);
    }
  });
});
