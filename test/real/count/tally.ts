/** How often each key occurs, keys in alphabetical order. */
export function tally(keys: Iterable<string>): Record<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const KINDS: Record<string, string> = {
  individual: "person",
  person: "person",
  p: "person",
  entity: "entity",
  enterprise: "entity",
  organization: "entity",
  organisation: "entity",
  e: "entity",
  ship: "vessel",
  vessel: "vessel",
  aircraft: "aircraft",
};

/** The project's word for a publisher's kind, or the publisher's own in lower case. */
export function kindOf(word: string): string {
  const key = word.trim().toLowerCase();
  return KINDS[key] ?? (key || "untyped");
}
