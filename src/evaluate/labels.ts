const YES = /^(?:1|true|t|yes|y|match|positive)$/i;
const NO = /^(?:0|false|f|no|n|non-?match|negative)$/i;

/** What a label says; undefined where it says neither, and the case is left out. */
export function labelOf(text: string): boolean | undefined {
  const label = text.trim();
  return YES.test(label) ? true : NO.test(label) ? false : undefined;
}

/** A group of cases; the blank ones are one too. */
export interface Group<T> {
  readonly name: string;
  readonly members: readonly T[];
}

/** Members by their group, the largest group first, equal ones by name. */
export function grouped<T>(members: readonly T[], groupOf: (member: T) => string): Group<T>[] {
  const groups = new Map<string, T[]>();
  for (const member of members) {
    const name = groupOf(member) || "(blank)";
    const known = groups.get(name);
    if (known) known.push(member);
    else groups.set(name, [member]);
  }
  return [...groups]
    .map(([name, list]) => ({ name, members: list }))
    .sort((a, b) => b.members.length - a.members.length || (a.name < b.name ? -1 : 1));
}
