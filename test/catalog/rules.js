/** Where a licence requirement applies, from the printed cell of the Country Chart column. */

const COLUMN = /^(?:(NS|MT|NP|CB|CW|RS|CC|FC|UN|AT|SI|SS) )?Column ?(\d)\.?(?:, .*)?$/;

const CASES = [
  [
    /United Arab Emirates or.*D:1, D:4,? (?:and|or) D:5.*excluding.*A:5 or A:6/i,
    () => ({ where: "groups", groups: ["D:1", "D:4", "D:5"], not: ["A:5", "A:6"], countries: ["AE"] }),
  ],
  [
    /D:1, D:4,? (?:and|or) D:5.*excluding.*A:5 or A:6/i,
    () => ({ where: "groups", groups: ["D:1", "D:4", "D:5"], not: ["A:5", "A:6"] }),
  ],
  [/Macau or.*D:5/i, () => ({ where: "groups", groups: ["D:5"], countries: ["MO"] })],
  [/worldwide|(?:within|to) any destination/i, () => ({ where: "worldwide" })],
  [/all destinations,? except canada/i, () => ({ where: "worldwide", notCountries: ["CA"] })],
  [/all destinations/i, () => ({ where: "worldwide" })],
  [/China, Russia,? or Venezuela/i, () => ({ where: "countries", countries: ["CN", "RU", "VE"] })],
  [/Iraq or Pakistan/i, () => ({ where: "countries", countries: ["IQ", "PK"] })],
  [/to Iraq/i, () => ({ where: "countries", countries: ["IQ"], section: "746.3" })],
  [/to Pakistan/i, () => ({ where: "countries", countries: ["PK"] })],
  [/to North Korea/i, () => ({ where: "countries", countries: ["KP"] })],
  [/Country Group E:1/i, () => ({ where: "groups", groups: ["E:1"] })],
  [/States not Party to the CWC/i, () => ({ where: "cwc-non-party" })],
  [/746\.1|764\.1/, () => ({ where: "un-arms-embargo" })],
  [/746\.8/, () => ({ where: "russia-industry" })],
  [/742\.15/, () => ({ where: "encryption" })],
  [/742\.14/, () => ({ where: "worldwide", notCountries: ["CA"] })],
  [/742\.6\(a\)\(11\)/, () => ({ where: "worldwide", notCountries: ["CA"] })],
];

/** The section a printed cell points to: `742.6(a)(6)(iii)(A)`. */
function citeOf(text) {
  return /§+ ?(7\d\d\.\d+(?:\([a-z0-9]+\))*(?:\([A-Z]\))*)/i.exec(text)?.[1];
}

/**
 * @param {string} reason Two letters.
 * @param {string} chart The printed cell; prose of the whole row where there is none.
 * @returns {object | undefined} Undefined for a cell of a kind that is not known.
 */
export function ruleOf(reason, chart) {
  const column = COLUMN.exec(chart);
  if (column) return { where: "column", column: `${column[1] ?? reason} ${column[2]}` };
  const cite = citeOf(chart);
  const known = CASES.find(([pattern]) => pattern.test(chart));
  if (known === undefined) return undefined;
  const { section = cite, ...rule } = known[1]();
  return section ? { ...rule, cite: section } : rule;
}
