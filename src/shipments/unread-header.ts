import { nearestText } from "../text/nearest-text.ts";
import { headerWords } from "./header-words.ts";
import { words } from "./header.ts";

/** Bound words that are no party by themselves. */
const WEAK = new Set(
  "shipping shippingaddress delivery deliveryaddress dropship ship liefer billing bill account acct livraison entrega".split(
    " ",
  ),
);
/** Behind these a header says of which one: "Buyer if other than consignee", "Rating of customer". */
const BEHIND = new Set(
  "of if for to from by at in de du des del della di do da dos der pour para per".split(" "),
);
/** Words that say no more than that somebody is meant. */
const NAMING = new Set("name names nm full legal nombre nom nome namen bezeichnung".split(" "));
/** Letters from which on a word may be a known one with a slip, and with two. */
const [ONE_SLIP, TWO_SLIPS] = [8, 12];

/** Whether a word for a party stands in a header that is not understood: then it is said, not passed over. */
export function namesRole(text: string): boolean {
  const list = headerWords(text);
  if (list.some((word, at) => isRole(word) || isRole(word + (list[at + 1] ?? "")))) return true;
  const glyphs = list.filter((word) => /[\p{sc=Han}\p{sc=Katakana}\p{sc=Hiragana}]/u.test(word)).join("");
  const { roles } = words();
  return (
    isMistyped(list) ||
    [...roles.keys()].some(
      (role) => role.length > 1 && /[^\u0000-\u04ff]/.test(role) && glyphs.includes(role),
    )
  );
}

/**
 * Whether what stands under such a header are parties and not what is told of them: "Opening Bank", "Notfy Party" and "Enduser Nmae",
 * but not "Customer Segment".
 */
export function namesParty(text: string): boolean {
  const list = headerWords(text);
  if (isMistyped(list)) return true;
  const end = list.findIndex((word, at) => at > 0 && BEHIND.has(word) && !isRole(`${list[at - 1]}${word}`));
  const head = (end < 0 ? list : list.slice(0, end)).filter(
    (word) => !/^\d+$/.test(word) && !NAMING.has(word),
  );
  const last = head.at(-1) ?? "";
  const glyphs = /[\p{sc=Han}\p{sc=Katakana}\p{sc=Hiragana}]/u.test(last);
  return isRole(last) || isRole(`${head.at(-2) ?? ""}${last}`) || (glyphs && endsInRole(last));
}

function isRole(word: string): boolean {
  const { roles, bound } = words();
  return word.length > 1 && (roles.has(word) || (bound.has(word) && !WEAK.has(word)));
}

function endsInRole(word: string): boolean {
  return [...word].some((_, at) => isRole(word.slice(at)));
}

/** A role with a slip of the keys, or its name with one. */
function isMistyped(list: readonly string[]): boolean {
  if (isNearRole(list.join(""))) return true;
  const last = list.at(-1) ?? "";
  if (last.length < 4 || nearestText(last, NAMING, 1) === undefined) return false;
  const bare = list.slice(0, -1).join("");
  return isNearRole(bare) || isRole(bare);
}

function isNearRole(text: string): boolean {
  const most = text.length >= TWO_SLIPS ? 2 : text.length >= ONE_SLIP ? 1 : 0;
  return most > 0 && nearestText(text, words().roles.keys(), most) !== undefined;
}
