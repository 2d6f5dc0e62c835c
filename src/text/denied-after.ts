import { isListed, phraseOf } from "./denied-phrase.ts";
import type { Met } from "./denied-phrase.ts";
import { lazily, readied } from "./use-pattern.ts";

/** A verdict in words after a sign: `military use is excluded`, with what leads to it first. */
const VERDICT = lazily(() =>
  readied(
    [
      "^([^.;,、|]{0,45}?)(?<!\\p{L})(?:(?:is|are|was|be|being|ist|sind|wird|est|sont|esta|estan|queda|quedan) )?(?:strictly |expressly |streng |strictement )?",
      "(?:excluded|prohibited|forbidden|ruled out|not (?:intended|permitted|allowed|planned|foreseen|authori[sz]ed|applicable|involved|envisaged|relevant|made|given)",
      "|ausgeschlossen|untersagt|verboten|nicht (?:vorgesehen|beabsichtigt|zulassig|gegeben|geplant|erlaubt)|exclue?s?|interdite?s?|excluid[oa]s?|prohibid[oa]s?|vietat[oai]",
      "|исключ(?:ен|ает|аю|ат)\\p{L}*|запрещ\\p{L}*|не (?:предусм\\p{L}*|планир\\p{L}*|предполаг\\p{L}*|предназнач\\p{L}*|допуска\\p{L}*|осуществля\\p{L}*))(?!\\p{L})",
      "(?! (?:for|to|from|unless|except|until|as|only|fur|fuer|zu|zum|zur|von|ausser|pour|sauf|para|salvo|для|кроме|если)(?!\\p{L}))",
    ].join(""),
  ),
);
/** A verdict that is itself denied: `military use is not excluded`. */
const UNSAID = /(?<!\p{L})(?:not|never|no|nicht|nie|kein\p{L}*|pas|non|нельзя|не|ни)(?:\s\p{L}+){0,2}\s*$/u;
/** An answer to a sign as a question: `Military use: no`. */
const ANSWER = lazily(() =>
  readied(
    "^(?: (?:end|final))?(?: (?:use|user|usage|uses|purposes?|application|applications|nutzung|verwendung|endverwendung|utilisation|usage|uso|использование|применение))? ?[:=?/] ?(?:no|none|nil|nein|keine?|non|aucune?|ninguno|ninguna|нет|n|n/a|否|无|無|なし)(?![\\p{L}\\p{N}])(?=\\s*(?:$|[,;/|)\\]、。]|\\.(?!\\s?[\\p{N}])))",
  ),
);
/** The same in scripts that set no blanks: no other phrase between. */
const ENDING = lazily(() =>
  readied(
    "^([^,。;.|]{0,45}?)(?:ではない|ではなく|でない|じゃない|ではありません|には使用しない|に使用されない|には用いない|に使わない|に使用しない|には?使用(?:しません|致しません|いたしません)|无关|無関係|以外(?!.{0,12}(?:不|没|ない|なし|ません|せず|禁))|除外|なし|不可(?![欠或缺])|禁止(?!民))",
  ),
);

/** Letters without a list's mark that may stand before such an ending. */
const NEAR = 8;

/** Whether what follows a sign, from the place `to` of its text on, takes it back; a denial of civil use does not. */
export function isDeniedAfter(text: string, to: number, behind: string, all: readonly Met[]): boolean {
  if (ANSWER().test(behind)) return true;
  const civil = (length: number) => all.some((one) => one.civil && one.from >= to && one.from < to + length);
  const verdict = VERDICT().exec(behind)?.[1];
  if (verdict !== undefined && !UNSAID.test(verdict) && !civil(verdict.length)) return true;
  const lead = ENDING().exec(behind)?.[1];
  if (lead === undefined || civil(lead.length) || lead.includes("以外")) return false;
  return (lead.length <= NEAR && !lead.includes("、")) || isListed(phraseOf(text, to, to + lead.length, all));
}
