import type { ListedName } from "../../../model/list-entry.ts";
import { nameOf, present } from "../../entry.ts";
import type { Piece } from "./entity.ts";

/**
 * The names of an entity. The list marks none as the main one: a good name in Latin letters, English and in parts comes
 * first as primary. Its many translations are joined where they differ in case and spaces only.
 */
export function namesOf(pieces: readonly Piece[], person: boolean): ListedName[] {
  const byForm = new Map<string, ListedName>();
  for (const piece of pieces) {
    for (const name of readNames(piece, person)) {
      const form = name.text.toUpperCase();
      const known = byForm.get(form);
      if (known === undefined || worth(name) > worth(known)) byForm.set(form, name);
    }
  }
  const names = [...byForm.values()];
  const good = names.filter((name) => name.strength !== "weak" && name.kind !== "former");
  const most = Math.max(...good.map(worth));
  const main = good.find((name) => worth(name) === most);
  if (main === undefined) return names;
  return [{ ...main, strength: "primary" }, ...names.filter((name) => name !== main)];
}

/** How fit a name is to stand for the entity. */
function worth(name: ListedName): number {
  const language = name.lang === "en" ? 3 : name.lang === undefined ? 1 : 0;
  return (
    (name.strength === "weak" ? 0 : 16) + (name.script === "Latn" ? 4 : 0) + language + (name.parts ? 2 : 0)
  );
}

/** One name, or several where the whole name is a list: `JSC Hydromash; NJSC Hydromash`. */
function readNames(piece: Piece, person: boolean): ListedName[] {
  const [first, middle, last] = ["firstName", "middleName", "lastName"].map((part) =>
    (piece[part] ?? "").replaceAll(/\s+/g, " ").trim(),
  );
  const remark = piece["remark"] ?? "";
  const weak = piece["strong"]?.toLowerCase() === "false" || /low quality/i.test(remark);
  const parts = { ...(first ? { first } : {}), ...(middle ? { middle } : {}), ...(last ? { last } : {}) };
  const whole = piece["wholeName"] || [first, middle, last].filter(Boolean).join(" ");
  return present(
    whole.split(/;(?:\s+|$)/).map((text) =>
      nameOf(text, weak ? "weak" : "strong", {
        kind: /\b(?:formerly|previously|f\.?k\.?a\b)/i.test(remark) ? "former" : undefined,
        lang: /^[A-Z]{2}$/.test(piece["nameLanguage"] ?? "")
          ? piece["nameLanguage"]?.toLowerCase()
          : undefined,
        parts: person && Object.keys(parts).length > 0 ? parts : undefined,
      }),
    ),
  );
}
