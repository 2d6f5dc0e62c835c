/** First place in the ascending `values[from..to)` that is not below `value`. */
export function lowerBound(
  values: Uint32Array | Uint16Array,
  value: number,
  from: number,
  to: number,
): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (values[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
