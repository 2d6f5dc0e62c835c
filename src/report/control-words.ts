/** The ten categories of the common dual-use numbering. */
const CATEGORIES = [
  "nuclear materials, facilities and equipment; firearms and miscellaneous",
  "special materials, chemicals, micro-organisms and toxins",
  "materials processing",
  "electronics",
  "computers",
  "telecommunications and information security",
  "sensors and lasers",
  "navigation and avionics",
  "marine",
  "aerospace and propulsion",
];
const GROUPS: Readonly<Record<string, string>> = {
  A: "systems, equipment and components",
  B: "test, inspection and production equipment",
  C: "materials",
  D: "software",
  E: "technology",
};
/** The multilateral regime behind a reason for control. */
const REGIMES: Readonly<Record<string, string>> = {
  NS: "Wassenaar Arrangement",
  MT: "Missile Technology Control Regime",
  NP: "Nuclear Suppliers Group",
  CB: "Australia Group",
  CW: "Chemical Weapons Convention",
};

/** Category and product group that the first characters of a dual-use code name; undefined for other codes. */
export function placeOf(code: string): { readonly category: string; readonly group: string } | undefined {
  const found = /^(\d)([A-E])\d{3}/.exec(code);
  return found
    ? { category: `${found[1]}, ${CATEGORIES[Number(found[1])]}`, group: `${found[2]}, ${GROUPS[found[2]!]}` }
    : undefined;
}

/** Regimes behind an entry's reasons for control, each once; none where the reasons are national. */
export function regimesOf(reasons: readonly string[]): string[] {
  return [...new Set(reasons.map((reason) => REGIMES[reason]).filter((one) => one !== undefined))];
}
