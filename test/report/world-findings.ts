import type { Finding } from "../../src/model/finding.ts";
import { yangtze, yangtzeUn } from "./world-lists.ts";
import { bakery, chipMaker } from "./world-parties.ts";

export const listed: Finding = {
  code: "PARTY.LISTED",
  factor: "P",
  severity: 95,
  confidence: 94,
  gate: "hold",
  rule: "party-listed",
  citation: "87 FR 77505",
  effective: { from: "2022-12-16" },
  subject: "end_user",
  evidence: {
    party: chipMaker.name,
    role: "end_user",
    entry: yangtze.id,
    source: "EL",
    listed: "Yangtze Memory Technologies Co., Ltd.",
    matched: "Yangtze Memory Technologies Co., Ltd.",
    by: "name",
    score: 97,
    grade: "same",
    measure: "licence_presumption_of_denial",
  },
};

/** The maker on two lists: what the party's findings then say. */
const both = {
  lists: 2,
  citations: "us-csl:EL-yangtze-memory-technologies: 87 FR 77505; un-sc:CNe.001: CNe.001",
};
export const listedTwice: readonly Finding[] = [
  {
    ...listed,
    severity: 100,
    confidence: 82,
    citation: "CNe.001",
    evidence: {
      ...listed.evidence,
      ...both,
      entry: yangtzeUn.id,
      source: "un-sc",
      score: 91,
      measure: "blocking",
    },
  },
  { ...listed, evidence: { ...listed.evidence, ...both } },
];

export const concern: Finding = {
  code: "DEST.CONCERN",
  factor: "D",
  severity: 30,
  confidence: 100,
  overlay: "us",
  rule: "destination-place",
  citation: "15 CFR part 740 Supp. 1, Country Group D:1",
  effective: { from: "1996-03-25" },
  subject: "destination",
  evidence: { destination: "China", country: "CN", status: "in_force" },
};

const ownersFile = { rules: "ownership-1.0", owners_file: `owners.csv sha256:${"ab".repeat(6)}` };
export const owned: Finding = {
  code: "PARTY.OWNED",
  factor: "P",
  severity: 100,
  confidence: 94,
  gate: "hold",
  overlay: "us",
  rule: "party-owned",
  citation: "OFAC, Revised Guidance, 13 August 2014",
  subject: "consignee",
  evidence: {
    party: "Gamma GmbH",
    law: "OFAC 50 % rule",
    status: "in_force",
    share: "60 %",
    threshold: "50 % or more, listed parties together",
    measure: "blocking",
    chains: "Alpha NV 60 % > Gamma GmbH (line 2)",
    entries: "Alpha NV = us:1 ALPHA (SDN, same 0.97)",
    ...ownersFile,
  },
};
/** What is to be known of owners given, without points. */
export const incomplete: Finding = {
  code: "DATA.OWNERS_INCOMPLETE",
  factor: "-",
  severity: 0,
  confidence: 100,
  rule: "party-owned",
  citation: "common scoring system 1.0 section 4",
  subject: "consignee",
  evidence: { party: bakery.name, given: "60 %", unknown: "no share", ...ownersFile },
};
const { subject: _, ...ofNobody } = incomplete;
export const notGiven: Finding = {
  ...ofNobody,
  code: "DATA.OWNERS_NOT_GIVEN",
  evidence: { parties: `consignee ${bakery.name}`, ...ownersFile },
};

export const unscreenableFinding: Finding = {
  code: "DATA.UNSCREENABLE",
  factor: "-",
  severity: 0,
  confidence: 100,
  gate: "enhanced",
  rule: "party-unscreenable",
  citation: "common scoring system 1.0 section 4",
  subject: "notify",
  evidence: { party: "TO ORDER", reason: "placeholder" },
};
