import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/model/finding.ts";
import type { SavedScreening } from "../../src/model/saved.ts";
import { screeningDocument } from "../../src/report/document.ts";
import type { ScoringProfile } from "../../src/score/profile.ts";
import { readSaved } from "../../src/screen/read-saved.ts";
import { shadowSaved } from "../../src/screen/shadow-saved.ts";
import { shadowScreenings } from "../../src/screen/shadow.ts";
import { changed } from "../score/world.ts";
import { party, profile, screener, shipment } from "./world.ts";

/** Shipments that raise findings of every kind of row: measures, weak names, variants, places. */
const SHIPMENTS = [
  shipment([party("Bäckerei Lindner", { country: "DE" })]),
  shipment([party("Yunqi Optronics Research Institute", { country: "CN" })], { destination: "CN" }),
  shipment([party("Abu Harithah Falluji"), party("Brennerhof Antriebstechnik")]),
  shipment([party("Alborz Drillbit Manufacturing", { country: "IR" })], { destination: "IR" }),
  shipment([party("Taedong Kumyong", { kind: "vessel" }), party("Lindner", { country: "KP" })]),
  shipment([party("???")], { destinationText: "Somewhere" }),
];

const PROFILES: [string, ScoringProfile][] = [
  ["the same", profile],
  [
    "a looser Entity List",
    changed(
      (json) =>
        (json.measures["licence_presumption_of_denial"] = {
          code: "PARTY.LISTED",
          severity: 20,
          gate: "none",
        }),
    ),
  ],
  [
    "stricter places",
    changed((json) => Object.assign(json.codes["DEST.TIE"]!.variants!["embargoed"]!, { severity: 99 })),
  ],
  ["weights and bands", changed((json) => ((json.weights["D"] = 90), (json.bands["hold"]!.from = 60)))],
  [
    "own denials as listings",
    changed((json) => (json.measures["own_denial"] = { code: "PARTY.LISTED", severity: 95, gate: "hold" })),
  ],
  ["a higher threshold", changed((json) => (json.match = { near: 97, same: 98, holdConfidence: 70 }))],
];

/** What a file of results would hold. */
const saved = (screening: Parameters<typeof screeningDocument>[0]): SavedScreening =>
  readSaved(JSON.parse(JSON.stringify(screeningDocument(screening))), "file");

describe("a shadow run", () => {
  const old = screener();
  test.each(PROFILES)("of a saved result comes to what screening again comes to: %s", (_, next) => {
    const now = screener({ profile: next });
    for (const one of SHIPMENTS) {
      const before = old.shipment(one, []);
      const after = now.shipment(one, []);
      const screened = shadowScreenings(before, after);
      const anew = shadowSaved(saved(before), { inForce: profile, next });
      expect(anew).toEqual(screened);
      expect([screened.before.total, screened.after.total]).toEqual([before.score.total, after.score.total]);
      expect(screened.after.vector).toBe(after.score.vector);
    }
  });

  test("says who moves, which way, and by which rows", () => {
    const next = PROFILES[1]![1];
    const before = old.shipment(SHIPMENTS[1]!, []);
    const { move, before: was, after: is, findings } = shadowSaved(saved(before), { inForce: profile, next });
    expect([move, was.gross, is.gross]).toEqual(["looser", "hold", "enhanced"]);
    expect(findings).toEqual([
      {
        rule: "party-listed",
        subject: "consignee",
        party: "Yunqi Optronics Research Institute",
        entry: "us-csl:EL1",
        overlay: "us",
        before: {
          code: "PARTY.LISTED",
          severity: 95,
          gate: "hold",
          points: expect.any(Number),
          counted: true,
        },
        after: { code: "PARTY.LISTED", severity: 20, points: expect.any(Number), counted: true },
      },
    ]);
    expect(shadowSaved(saved(before), { inForce: next, next: profile }).move).toBe("stricter");
  });

  test("drops a match below the new profile's threshold, on that side alone", () => {
    const near = changed((json) => (json.match = { near: 99, same: 100, holdConfidence: 70 }));
    const one = saved(old.shipment(SHIPMENTS[1]!, []));
    const lower: SavedScreening = {
      ...one,
      findings: one.findings.map((each) => ({ ...each, evidence: { ...each.evidence, score: 88 } })),
    };
    const { findings } = shadowSaved(lower, { inForce: profile, next: near });
    expect(findings.filter(({ after }) => after === undefined)).toMatchObject([{ rule: "party-listed" }]);
  });

  test("keeps the numbers of what cannot be rated anew, on both sides, and says so", () => {
    const next = changed((json) => Object.assign(json.codes["DEST.TIE"]!, { severity: 0, gate: "none" }));
    const one = saved(old.shipment(SHIPMENTS[4]!, []));
    const older = one.findings.map(({ rated: _rated, ...rest }): Finding => rest);
    const { findings, before, after } = shadowSaved({ ...one, findings: older }, { inForce: profile, next });
    const tie = findings.find(({ before: row }) => row?.code === "DEST.TIE")!;
    expect(tie.kept).toBe("facts_missing");
    expect(tie.before).toEqual(tie.after);
    expect(before.total).toBe(after.total);
  });

  test("keeps what the profile in force has no row for; what the new one alone lacks is its fault", () => {
    const one = saved(old.shipment(SHIPMENTS[3]!, []));
    const odd = { ...one.findings[0]!, code: "USE.ODD", rule: "later-build" };
    const strange = { ...one, findings: [...one.findings, odd] };
    const { findings } = shadowSaved(strange, { inForce: profile, next: profile });
    expect(findings).toMatchObject([{ kept: "no_row", before: { code: "USE.ODD" } }]);
    const code = one.findings.find((each) => each.code.startsWith("DEST"))!.code;
    const lacking = changed((json) => {
      delete json.codes[code];
      delete json.ladders["place"];
      for (const row of Object.values(json.codes)) if (row.ladder === "place") delete row.ladder;
    });
    expect(() => shadowSaved(one, { inForce: profile, next: lacking })).toThrow(
      `scoring profile common-1.0 has no row for ${code}`,
    );
  });

  test("tells a saved total that is another, and no net band where records had lowered it", () => {
    const one = saved(old.shipment(SHIPMENTS[3]!, []));
    const { total } = one.score;
    const edited: SavedScreening = { ...one, score: { ...one.score, total: total - 1, net: "standard" } };
    const told = shadowSaved(edited, { inForce: profile, next: profile });
    expect(told.savedTotal).toBe(total - 1);
    expect(told.before).not.toHaveProperty("net");
    expect(shadowSaved(one, { inForce: profile, next: profile })).not.toHaveProperty("savedTotal");
  });
});

interface Spoilable {
  score?: { overlays: string[] };
  readonly findings: readonly Record<string, unknown>[];
  readonly parties: readonly Record<string, unknown>[];
}

function good(): Spoilable {
  return JSON.parse(JSON.stringify(screeningDocument(screener().shipment(SHIPMENTS[1]!, [])))) as Spoilable;
}

describe("a saved result that is none is refused, and the place is named", () => {
  test.each<[string, (json: Spoilable) => void, string]>([
    ["no score", (json) => delete json.score, "f, line 3: score must be an object"],
    [
      "a severity of text",
      (json) => (json.findings[0]!["severity"] = "1"),
      "findings[0].severity must be a whole number",
    ],
    [
      "a confidence above 1",
      (json) => (json.findings[0]!["confidence"] = 1.5),
      "findings[0].confidence must be",
    ],
    ["a confidence of three decimals", (json) => (json.findings[0]!["confidence"] = 0.123), "two decimals"],
    [
      "a code that no vector carries",
      (json) => (json.findings[0]!["code"] = "A/B"),
      "findings[0].code must be text",
    ],
    ["an unknown gate", (json) => (json.findings[0]!["gate"] = "never"), "findings[0].gate must be one of"],
    [
      "an unknown measure",
      (json) => (json.findings[0]!["rated"] = { measure: "x" }),
      "findings[0].rated.measure must be",
    ],
    [
      "evidence in a list",
      (json) => (json.findings[0]!["evidence"] = { a: [] }),
      "findings[0].evidence.a must be",
    ],
    [
      "overlays that no vector carries",
      (json) => (json.score!.overlays = ["us"]),
      "score.overlays[0] must be text",
    ],
    ["hits that are none", (json) => (json.parties[0]!["hits"] = {}), "parties[0].hits must be a list"],
  ])("%s", (_, spoil, message) => {
    const json = good();
    spoil(json);
    expect(() => readSaved(json, "f, line 3")).toThrow(message);
  });
});
