import type { Share } from "../model/calibration.ts";
import { lowerAtLeast, upperAtMost } from "./wilson.ts";

const SCALE = 1000;

/** A count of a whole with share and interval in thousandths. @throws RangeError where it is no part of the whole. */
export function shareOf(count: number, of: number): Share {
  if (!Number.isSafeInteger(of) || !Number.isInteger(count) || count < 0 || count > of)
    throw new RangeError(`not a part of a whole: ${count} of ${of}`);
  if (of === 0) return { count, of };
  return {
    count,
    of,
    share: Number((2n * BigInt(SCALE) * BigInt(count) + BigInt(of)) / (2n * BigInt(of))),
    interval: {
      low: SCALE - first((part) => lowerAtLeast(count, of, SCALE - part, SCALE)),
      high: first((part) => upperAtMost(count, of, part, SCALE)),
    },
  };
}

/** The smallest part of the scale for which a test holds that, once true, stays so. */
function first(holds: (part: number) => boolean): number {
  let [low, high] = [0, SCALE];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
