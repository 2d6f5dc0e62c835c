import { setFlagsFromString } from "node:v8";

/**
 * Keeps the heap of a long run near what it holds. V8 lets it grow to several times that before it collects, and doubles the space for
 * what is new: over the five large lists that is fifty megabytes more for no measurable time.
 */
export function boundHeap(): void {
  setFlagsFromString("--heap-growing-percent=50");
  setFlagsFromString("--semi-space-growth-factor=1");
}
