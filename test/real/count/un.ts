import { tally } from "./tally.ts";
import type { Count, Source } from "./types.ts";
import { bare, pieces, texts } from "./xml.ts";

/** UN Security Council consolidated list. */
export function countUn(source: Source): Count | undefined {
  if (!/<CONSOLIDATED_LIST\b/.test(source.text.slice(0, 1000))) return undefined;
  const text = bare(source.text);
  const persons = pieces(text, "INDIVIDUAL");
  const groups = pieces(text, "ENTITY");
  const lists = [...persons, ...groups].map((part) => texts(part, "UN_LIST_TYPE")[0] ?? "");
  const entries = persons.length + groups.length;
  // U+0019 and its like are no XML characters: a copy that holds one is broken, whatever its tags say.
  const sound = source.encoding === "utf-8" && !/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(text);
  return {
    format: "un-xml",
    entries,
    bySource: tally(lists),
    byKind: { entity: groups.length, person: persons.length },
    names: entries + texts(text, "ALIAS_NAME").length,
    exact: sound && !lists.includes(""),
    how: sound
      ? "every INDIVIDUAL and ENTITY; bySource = UN_LIST_TYPE; names = entries + ALIAS_NAME with text"
      : "every INDIVIDUAL and ENTITY that the damaged bytes still show; a correct reader refuses the file",
  };
}
