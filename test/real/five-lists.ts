/** The lists that a screening is tried on, as paths in the folder of official files. */
export const FIVE_LISTS: readonly string[] = [
  "csl/RECONSTRUCTED-consolidated-2026-07-31.json.gz",
  ...["sdn", "alt", "add", "sdn_comments"].map((part) => `ofac/2021-07/${part}.csv`),
  "eu/RECONSTRUCTED-xmlFullSanctionsList_1_1.xml.gz",
  "uk/RECONSTRUCTED-UK-Sanctions-List.xml.gz",
  "un/consolidated-2026-02-27.xml",
];
