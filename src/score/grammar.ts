/** A finding's code: `PARTY.LISTED`, `USE.RED_FLAG.new-buyer`. It never holds the vector's own `/ : + =`. */
export const CODE = /^[A-Z][A-Z0-9_]*(?:\.[A-Za-z0-9_-]+)+$/u;

/** An overlay with its version: `us@1.0`. */
export const OVERLAY = /^[a-z][a-z0-9_-]*@[0-9][0-9A-Za-z._-]*$/u;

/** A version of the scoring system: `1.0`. */
export const VERSION = /^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)$/u;

/** Order of code units: the same on every machine, whatever its language. */
export function byCodeUnits(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** `us` of `us@1.0`. */
export function overlayName(overlay: string): string {
  return overlay.slice(0, overlay.indexOf("@"));
}
