import type { Band } from "../model/finding.ts";

/** What a reviewer does first, by band. Nobody is asked for standard. */
export const BAND_STEPS: Readonly<Record<Band, readonly string[]>> = {
  standard: [],
  enhanced: ["Name the officer who looks at this shipment, and write down the reason for the decision."],
  hold: [
    "Stop the goods, and tell warehouse and forwarder that they may not leave.",
    "Name who decides; a second person confirms, and the reason is written down.",
  ],
};

const LISTED = [
  "Lay the party beside the list entry: full name, address, birth or registration data.",
  "Ask the party for a register extract or an identity document where the data do not settle it.",
  "Where it is the listed party: no dealings before counsel or the authority has answered.",
];
const PLACE = [
  "Confirm the country of use in writing with the end user.",
  "Ask counsel or the authority whether the rule leaves any way for these goods.",
];
const CODE = [
  "Have the item classified by someone who knows it, from its data sheet.",
  "Check the code against the list in force on the day of shipment.",
];
const STATEMENT = [
  "Establish who the end user is: register extract, website, site, line of business.",
  "Ask the end user for a corrected statement, signed by someone who may sign for it.",
  "Check the address and the site of use: map, pictures, visit or embassy.",
];

/** Steps of a reviewer, by finding code; a prefix that ends in a dot stands for every code beneath it that has no row. */
const STEPS: Readonly<Record<string, readonly string[]>> = {
  "PARTY.": LISTED,
  "PARTY.ADDRESS": [
    "Find out who else sits at the address, and since when the party does.",
    ...LISTED.slice(1, 2),
  ],
  "PARTY.OWNED": ["Ask for a chart of owners with shares and days, from a register.", ...LISTED.slice(2)],
  "PARTY.CONTROLLED": [
    "Ask who appoints the board and decides over funds and trade, and for the papers that show it.",
  ],
  "PARTY.MINORITY_OWNED": ["Ask for a chart of owners with shares and days, and who controls the votes."],
  "PARTY.OWNER_UNKNOWN_SHARE": [
    "Find the listed owner's share in a register; without it treat it as the most it may be.",
  ],
  "PARTY.DENIED_BEFORE": ["Read why it was denied, and whether that reason still stands."],
  "ITEM.": CODE,
  "ITEM.CODE_CONFLICT": [
    "Lay the declared code beside the data sheet; correct the declaration or note why it stands.",
    ...CODE.slice(0, 1),
  ],
  "ITEM.VAGUE": ["Ask for a description that tells what the goods are: kind, maker, type, figures."],
  "ITEM.HIGH_PRIORITY_HS": [
    "Ask who uses the goods and how many of them are needed; compare with the buyer's business.",
    "Look for a way on to Russia or Belarus: buyer's age, route, earlier orders.",
  ],
  "ITEM.PROHIBITED": ["Do not ship: ask counsel or the authority whether an authorisation exists at all."],
  "DEST.": PLACE,
  "DEST.TRANSIT": ["Ask the forwarder for another route, or for the rule that permits this one."],
  "DEST.TIE": ["Ask what the party's seat there has to do with this order, and who pays and receives."],
  "DEST.MISMATCH": ["Ask why the countries differ, and where the goods stay in the end."],
  "DEST.UNRESOLVED": ["Ask for the country and the address of final use."],
  "USE.": STATEMENT,
  "USE.WMD": ["Do not ship: show the end use to counsel or the authority."],
  "USE.MILITARY": ["Ask for the military unit or customer behind the end user.", ...STATEMENT.slice(0, 1)],
  "USE.MISSING": ["Ask for the end user and an end-use statement.", ...STATEMENT.slice(0, 1)],
  "USE.STATEMENT_MISSING": [
    "Ask for the statement that the law names, signed, before the goods leave; keep it with the papers of the shipment.",
    ...STATEMENT.slice(0, 1),
  ],
  "USE.NO_RUSSIA_CLAUSE": [
    "Look for the clause against re-export to Russia in the contract, or agree it with the buyer in writing.",
    "See that it has a remedy for breach, and note where it stands.",
  ],
  "USE.RED_FLAG.": ["Ask the buyer about what stood out, and keep the answer with its proof."],
  "LICENCE.REQUIRED": [
    "See whether a licence on record covers item, parties, quantity and day; else apply for one.",
    "Where an exception may serve, tick each of its conditions.",
  ],
  "LICENCE.INDETERMINATE": ["Find the missing facts that the finding names, and determine again."],
  "DATA.UNSCREENABLE": ["Get the missing name, code or description, and screen again."],
  "DATA.MIXED_SCRIPT": ["Get the name in one script from a document of the party's, and screen it too."],
  "DATA.REORDERED": ["Ask who wrote the name so, and get it from a document of the party's."],
  "DATA.TRUNCATED": ["Get the whole name, and screen again."],
  "DATA.CODE_REPAIRED": ["See that the code was read as it was meant, and put it right at its source."],
  "DATA.OWNER": ["Look at the owners that could not be settled, and screen again."],
};

/** The steps for one code; none where nothing is asked for. */
export function stepsFor(code: string): readonly string[] {
  if (Object.hasOwn(STEPS, code)) return STEPS[code]!;
  const above = Object.keys(STEPS)
    .filter((key) => (key.endsWith(".") || key === "DATA.OWNER") && code.startsWith(key))
    .sort((a, b) => b.length - a.length)[0];
  return above === undefined ? [] : STEPS[above]!;
}
