/** The first of some in an order, `limit` at most, as sorting all of them would give them. Hot: all but a few are told at once to come later. */
export function firstOf<T>(all: Iterable<T>, limit: number, order: (a: T, b: T) => number): T[] {
  const found: T[] = [];
  for (const one of all) {
    let at = found.length;
    if (at === limit && (limit === 0 || order(found[at - 1]!, one) <= 0)) continue;
    while (at > 0 && order(found[at - 1]!, one) > 0) at--;
    if (found.length < limit) found.push(one);
    for (let to = found.length - 1; to > at; to--) found[to] = found[to - 1]!;
    found[at] = one;
  }
  return found;
}
