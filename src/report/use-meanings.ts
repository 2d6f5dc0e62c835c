/** What findings about end uses and users mean, as in `finding-meanings.ts`; `words` are those met, folded. */
export const USE_MEANINGS: Readonly<Record<string, string>> = {
  "USE.WMD": '["{stated}" ][in statement {statement} ]speaks of weapons or what serves them[: "{words}"]',
  "USE.NUCLEAR_OTHER": '["{stated}" ][in statement {statement} ]speaks of a nuclear use[: "{words}"]',
  "USE.MILITARY":
    '["{stated}" ][in statement {statement} ]speaks of a military use or user[: "{words}"][; rules on military use stand for {country}]',
  "USE.MISSING": "neither an end use nor an end user is given, though one is needed[: {because}]",
  "USE.RED_FLAG.vague-end-use": 'the end use as stated names no use[: "{stated}"][ in statement {statement}]',
  "USE.RED_FLAG.contradicting-end-use":
    'the end use is stated to be civil[, "{stated}"][ in statement {statement}], and the goods say otherwise[: {code}][: "{words}" in {item}]',
  "USE.RED_FLAG.military-user-civil-use":
    'its name tells of armed forces[: "{words}"], and the end use is stated to be civil[: "{stated}"][ in statement {statement}]',
  "USE.RED_FLAG.goods-for-weapons":
    'the description says that they serve armies, weapons or the fuel cycle[: "{words}" in {item}]',
  "USE.RED_FLAG.surveillance-use":
    '["{stated}" ][in statement {statement} ]speaks of watching or overhearing people[: "{words}"][, with {code}, a code of cyber-surveillance]',
  "USE.RED_FLAG.advanced-fab-use":
    '["{stated}" ][in statement {statement} ]speaks of a chip fab[: "{words}"][ in {country}][, with {code}]',
  "USE.RED_FLAG.supercomputer-use":
    '["{stated}" ][in statement {statement} ]speaks of a supercomputer[: "{words}"][ in {country}][, with {code}]',
  "USE.RED_FLAG.unmanned-aircraft-use":
    '["{stated}" ][in statement {statement} ]speaks of unmanned aircraft[: "{words}"][ in {country}]',
};
