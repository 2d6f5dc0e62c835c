import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CordonError } from "../model/errors.ts";
import type { Hub, PlaceRule, Places } from "../model/place.ts";

const OVERLAYS = ["un", "eu", "jp", "uk", "us"];

interface OverlayFile {
  readonly overlay: string;
  readonly version: string;
  readonly places: readonly Omit<PlaceRule, "overlay">[];
}

/** The place rules that ship in `data/countries`. `data` is that data folder's path. */
export function readPlaces(data: string): Places {
  const files = OVERLAYS.map((name) => readData(join(data, "countries", `${name}.json`)).json as OverlayFile);
  const { treatAs, groups } = readData(join(data, "countries/groups.json")).json as {
    treatAs: Record<string, string>;
    groups: Record<string, readonly string[]>;
  };
  return {
    rules: files.flatMap(({ overlay, places }) => places.map((place) => ({ overlay, ...place }))),
    overlays: files
      .filter(({ overlay }) => overlay !== "un")
      .map(({ overlay, version }) => `${overlay}@${version}`)
      .sort(),
    treatAs: { us: treatAs },
    partners: (readData(join(data, "countries/partner-group.json")).json as { group: string[] }).group,
    hubs: (readData(join(data, "countries/hubs.json")).json as { hubs: Hub[] }).hubs,
    groups,
  };
}

/** A JSON file that ships: as text, as parsed and unchecked, and the sha256 of the file in hex. */
export interface DataFile {
  readonly text: string;
  readonly json: unknown;
  readonly sha256: string;
}

/** The scoring profile that ships. */
export function readProfile(data: string): DataFile {
  return readData(join(data, "scoring/common-1.0.json"));
}

/** A JSON file that ships with Cordon. @throws CordonError `usage` where the installation lacks it. */
export function readData(path: string): DataFile {
  try {
    const bytes = readFileSync(path);
    const text = bytes.toString("utf8");
    return { text, json: JSON.parse(text), sha256: createHash("sha256").update(bytes).digest("hex") };
  } catch (cause) {
    throw new CordonError(
      "usage",
      `Cannot read ${path}`,
      "The installation is damaged: install Cordon again.",
      { cause },
    );
  }
}
