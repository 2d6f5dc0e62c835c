import { createHash } from "node:crypto";

/** 16 hex digits that stay the same as long as the texts do, whatever their case and spacing. */
export function stableId(...texts: readonly string[]): string {
  const key = texts
    .map((text) => text.normalize("NFC").replaceAll(/\s+/g, " ").trim().toUpperCase())
    .join("\n");
  return createHash("sha256").update(key).digest("hex").slice(0, 16);
}

/** Gives the second and later uses of an id the suffix `#2`, `#3` … */
export function distinctIds(): (id: string) => string {
  const seen = new Map<string, number>();
  return (id) => {
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : `${id}#${count}`;
  };
}
