import { describe, expect, test } from "vitest";
import { ask, brief, EU, OFAC } from "./owned-world.ts";
import type { Brief } from "./owned-world.ts";

const UK = "uk UK";

describe("worked by hand", () => {
  const cases: readonly (readonly [string, string[], Brief[]])[] = [
    [
      "OFAC 49.9 % is a minority",
      ["P < Sdn One 49.9"],
      [["MINORITY_OWNED", OFAC, "enhanced", 100, "49.9 %"]],
    ],
    ["OFAC 50 % is owned", ["P < Sdn One 50"], [["OWNED", OFAC, "hold", 100, "50 %"]]],
    ["OFAC 50.1 % is owned", ["P < Sdn One 50.1"], [["OWNED", OFAC, "hold", 100, "50.1 %"]]],
    [
      "OFAC 49.999999999 % is not rounded up",
      ["P < Sdn One 49.999999999"],
      [["MINORITY_OWNED", OFAC, "enhanced", 100, "49.9999 %"]],
    ],
    ["UK 50 % is not more than 50 %", ["P < Uk One 50"], [["MINORITY_OWNED", UK, "enhanced", 100, "50 %"]]],
    ["UK 50.1 % is owned", ["P < Uk One 50.1"], [["OWNED", UK, "hold", 100, "50.1 %"]]],
    ["EU 50 % is owned", ["P < Eu One 50"], [["OWNED", EU, "hold", 100, "50 %"]]],
    ["below 10 % is told by no rule", ["P < Sdn One 9.99"], []],
    ["10 % is told", ["P < Sdn One 10"], [["MINORITY_OWNED", OFAC, "enhanced", 100, "10 %"]]],
    [
      "OFAC adds 25 + 25, as sure as the less sure of both",
      ["P < Sdn One 25", "P < Sdn Two 25"],
      [
        ["OWNED", OFAC, "hold", 80, "50 %"],
        ["MINORITY_OWNED", OFAC, "enhanced", 100, "25 %"],
      ],
    ],
    ["EU adds 25 + 25", ["P < Eu One 25", "P < Eu Two 25"], [["OWNED", EU, "hold", 100, "50 %"]]],
    [
      "UK does not add 30 + 30 of two persons",
      ["P < Uk One 30", "P < Uk Two 30"],
      [["MINORITY_OWNED", UK, "enhanced", 100, "60 %"]],
    ],
    [
      "UK adds two holdings of one person",
      ["P < Uk One 30", "P < Q 30", "Q < Uk One 100"],
      [["OWNED", UK, "hold", 100, "60 %"]],
    ],
    [
      "OFAC chain 60 × 60: A is blocked itself",
      ["P < A 60", "A < Sdn One 60"],
      [["OWNED", OFAC, "hold", 100, "60 %"]],
    ],
    [
      "OFAC chain through a body below 50 % does not count, and is told",
      ["P < A 90", "A < Sdn One 40"],
      [["MINORITY_OWNED", OFAC, "enhanced", 100, "0 %"]],
    ],
    [
      "OFAC: two bodies of 25 % each that own all are not blocked (FAQ 401)",
      ["P < A 50", "P < B 50", "A < Sdn One 25", "B < Sdn One 25"],
      [["MINORITY_OWNED", OFAC, "enhanced", 100, "0 %"]],
    ],
    [
      "UK chain 60 × 60: a majority stake holds the whole share",
      ["P < A 60", "A < Uk One 60"],
      [["OWNED", UK, "hold", 100, "60 %"]],
    ],
    [
      "UK chain through half of a body is told, and does not count",
      ["P < A 60", "A < Uk One 50"],
      [["MINORITY_OWNED", UK, "enhanced", 100, "0 %"]],
    ],
    [
      "EU chain 60 × 60 is 36 %",
      ["P < A 60", "A < Eu One 60"],
      [["MINORITY_OWNED", EU, "enhanced", 100, "36 %"]],
    ],
    [
      "EU chain 80 × 80 × 80 is 51.2 %",
      ["P < A 80", "A < B 80", "B < Eu One 80"],
      [["OWNED", EU, "hold", 100, "51.2 %"]],
    ],
    [
      "EU: an owner that is listed counts once, not again for the listed party behind it",
      ["P < Eu One 45", "Eu One < Eu Two 100"],
      [["MINORITY_OWNED", EU, "enhanced", 100, "45 %"]],
    ],
    [
      "EU: two ways of one owner are added: 50 × 60 + 40 × 60",
      ["P < A 50", "P < B 40", "A < Eu One 60", "B < Eu One 60"],
      [["OWNED", EU, "hold", 100, "54 %"]],
    ],
    [
      "a near match makes it possible, never a hold: 80 − 30",
      ["P < Sdn Near 60"],
      [["OWNED", OFAC, "enhanced", 50, "60 %"]],
    ],
    [
      "a near match that is needed lowers the confidence; what is sure is told beside it",
      ["P < Sdn One 30", "P < Sdn Near 30"],
      [
        ["OWNED", OFAC, "enhanced", 50, "60 %"],
        ["MINORITY_OWNED", OFAC, "enhanced", 100, "30 %"],
      ],
    ],
    [
      "a near match that is not needed changes nothing",
      ["P < Sdn One 60", "P < Sdn Near 30"],
      [["OWNED", OFAC, "hold", 100, "60 %"]],
    ],
    ["a weak alias demands nothing", ["P < Sdn Weak 60"], [["OWNED", OFAC, undefined, 80, "60 %"]]],
    [
      "an unknown share of a blocked owner",
      ["P < Sdn One ?"],
      [["OWNER_UNKNOWN_SHARE", OFAC, "hold", 100, "unknown"]],
    ],
    ["… of a near one", ["P < Sdn Near ?"], [["OWNER_UNKNOWN_SHARE", OFAC, "enhanced", 50, "unknown"]]],
    [
      "… somewhere on a chain",
      ["P < A 60", "A < Sdn One ?"],
      [["OWNER_UNKNOWN_SHARE", OFAC, "hold", 100, "unknown"]],
    ],
    ["… on a chain that carries less than 10 %", ["P < A 5", "A < Sdn One ?"], []],
    [
      "… above an owner who is near a listed one himself",
      ["P < Sdn Near 60", "Sdn Near < Sdn One ?"],
      [
        ["OWNED", OFAC, "enhanced", 50, "60 %"],
        ["OWNER_UNKNOWN_SHARE", OFAC, "hold", 100, "unknown"],
      ],
    ],
    [
      "an unknown share beside a known one",
      ["P < Eu One 20", "P < Eu Two ?"],
      [
        ["MINORITY_OWNED", EU, "enhanced", 100, "20 %"],
        ["OWNER_UNKNOWN_SHARE", EU, "hold", 100, "unknown"],
      ],
    ],
    [
      "EU: control without ownership",
      ["P < Eu One 20 controls"],
      [
        ["MINORITY_OWNED", EU, "enhanced", 100, "20 %"],
        ["CONTROLLED", EU, "hold", 100, "undefined"],
      ],
    ],
    [
      "… through a majority and a body that is controlled",
      ["P < A 60", "A < Uk One 5 controls"],
      [["CONTROLLED", UK, "hold", 100, "undefined"]],
    ],
    ["… not through a minority that controls nothing", ["P < A 40", "A < Uk One 5 controls"], []],
    [
      "… nor through a majority of which the file says that it decides nothing",
      ["P < A 60 passive", "A < Uk One 5 controls"],
      [],
    ],
    [
      "… who owns enough is not said to control it too",
      ["P < Eu One 60 controls"],
      [["OWNED", EU, "hold", 100, "60 %"]],
    ],
    ["OFAC has no test of control", ["P < Sdn One 5 controls"], []],
    ["an ended listing", ["P < Old One 100"], []],
    ["an owner nobody lists", ["P < Ordinary Holding 100"], []],
    [
      "legal forms aside, in equal order",
      ["P Ltd < A B.V. 60", "A < Sdn One 60"],
      [["OWNED", OFAC, "hold", 100, "60 %"]],
    ],
    [
      "shares over 100 % in sum are evaluated all the same",
      ["P < Eu One 80", "P < Eu Two 70"],
      [["OWNED", EU, "hold", 100, "150 %"]],
    ],
  ];

  test.each(cases)("%s", (_, lines, expected) => {
    expect(brief(ask(lines).findings)).toEqual(expected);
  });

  test("severity is that of the strictest measure among the owners that are needed", () => {
    const [found] = ask(["P < El Case 30", "P < El One 30"]).findings;
    expect(found).toMatchObject({ code: "PARTY.OWNED", severity: 95, gate: "hold" });
    expect(ask(["P < El Case 60"]).findings[0]).toMatchObject({ severity: 80 });
    expect(ask(["P < Sdn One 20"]).findings[0]).toMatchObject({ severity: 35 });
    expect(ask(["P < Sdn One ?"]).findings[0]).toMatchObject({ severity: 50 });
    expect(ask(["P < Sdn Weak 60"]).findings[0]).toMatchObject({ severity: 60 });
  });

  test("the evidence names chain, lines, shares, sum, rule and list entries", () => {
    const [found] = ask(["P < A 60", "A < Sdn One 60"]).findings;
    expect(found).toMatchObject({
      rule: "party-owned",
      subject: "consignee",
      citation: expect.stringContaining("OFAC"),
      effective: { from: "2014-08-13" },
      evidence: {
        party: "P GmbH",
        law: "OFAC 50 % rule",
        share: "60 %",
        share_multiplied: "36 %",
        share_by_whole_links: "60 %",
        threshold: "50 % or more, listed parties together",
        chains: "Sdn One 60 % > A 60 % > P GmbH (lines 3, 2)",
        entries: "Sdn One = list:Sdn-One Sdn One (SDN, same 1.00)",
        measure: "blocking",
        rules: "ownership-1.0",
        owners_file: "owners.csv sha256:000000000000",
      },
    });
  });
});
