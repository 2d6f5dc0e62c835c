import { lazily, readied, usePattern } from "./use-pattern.ts";

/** Words that take back what follows them in their clause. */
const BEFORE = lazily(() =>
  usePattern([
    "no, not, never, without, excluding, except, neither, nor, none, non, isn't, won't, doesn't, cannot, free of",
    "kein, keine, keinen, keinem, keiner, keinerlei, keines, nicht, ohne, niemals, weder, ausgenommen",
    "pas, sans, aucun, aucune, jamais, hors, excepte, sin, ningun, ninguna, nunca, prohibid[oa]s?, excluid[oa]s?, interdits?, interdites?, nao, sem, nenhum, nenhuma, senza, nessun, nessuna",
    "не, без, нет, никак*, кроме, исключая, ne dlya, ne dlia, ne predn*, ne ispolz*",
    "不用于, 不用於, 不涉及, 不得, 不会, 不是, 不作, 不(?![仅只但锈銹同断斷]), 非(?![洲常]), [无無](?![人线線缝縫纺紡锡錫]), 没有, 禁止, 排除, (?<!\\p{L})(ليس|غير|لا|بدون)(?!\\p{L})",
  ]),
);
/** The same word with another sense: nothing is taken back. */
const NO_DENIAL =
  /^(?:\s*(?:only|just|merely|limited|restricted to|excluding|nur|allein|ausschliesslich|seulement|uniquement|s[ou]lo|solamente|только|лишь)(?!\p{L})|仅|只|限|\s?\d|\s(?:exercito|ministerio da|setor|ambito|quartel)(?!\p{L})|.{0,20}(?:objections?|problems?|restrictions?|limit|limits|doubts?|einwand|einwande|bedenken|objection|inconvenient|inconveniente|возражени\p{L}*|ограничени\p{L}*)(?!\p{L}))/u;
/** What starts a thought of its own, in which an earlier denial no longer holds. */
const TURN = lazily(() =>
  usePattern([
    "but, however, rather, instead, whereas, though, although, sondern, aber, jedoch, mais, sino, pero, mas, ma, а, но, однако, a taksh*",
    "而是, 但, 但是, 而用于, ただし, しかし",
  ]),
);
const STOP = /[.;:!?。；：！？\n()（）[\]]/u;
/** Words that may stand between the members of a list that is denied as a whole. */
const FILLER = lazily(() =>
  usePattern([
    "and, or, nor, any, all, the, a, an, of, in, for, to, on, with, by, other, such, as, well, related, connected, purpose, purposes, use, uses, used, end, be, activities, activity, application, applications",
    "directly, indirectly, nuclear, chemical, biological, delivery, delivering, capable, systems, system, weapons?, explosive, devices, development, production, stockpiling, handling, storage, design, mass, destruction, proliferation, way, either, end user, users?, project, projects, programs?, programmes?, support, kind, type, re exported?, diverted, terrorist, terrorism",
    "und, oder, noch, auch, fur, fuer, der, die, das, von, im, in, zu, zwecke, zwecken, chemisch*, biologisch*, nuklear*, atomar*, herstellung, entwicklung, anwendung*, nutzung, verwendung, endverwendung, direkt, indirekt",
    "et, ou, ni, de, des, du, la, le, les, l, d, pour, a, fins, usage, utilisation, chimiques?, biologiques?, nucleaires?, directement, indirectement",
    "y, o, u, e, ni, para, el, los, las, fines, uso, usos, quimic[oa]s?, biologic[oa]s?, nuclear(es)?",
    "и, или, ни, в, для, на, с, цел*, использовани*, применени*, химическ*, биологическ*, ядерн*, производств*, разработк*, прямо, косвенно",
    "或, 和, 及, 与, 以及, 等, 用于, 用途, 目的, 化学, 生物, 核, 相关, や, と, または, 及び, など, の",
  ]),
);
/** Words after a sign that take it back: `military use: no`, `militärische Nutzung ausgeschlossen`. */
const AFTER = lazily(() =>
  readied(
    [
      "^[^.;,。；，]{0,45}?(?<!\\p{L})(?:(?:is|are|was|be|being|ist|sind|wird|est|sont|esta|estan|queda|quedan) )?(?:strictly |expressly |streng |strictement )?",
      "(?:excluded|prohibited|forbidden|ruled out|not (?:intended|permitted|allowed|planned|foreseen|authori[sz]ed|applicable|involved|envisaged|relevant|made|given)",
      "|ausgeschlossen|untersagt|verboten|nicht (?:vorgesehen|beabsichtigt|zulassig|gegeben|geplant|erlaubt)|exclue?s?|interdite?s?|excluid[oa]s?|prohibid[oa]s?|vietat[oai]",
      "|исключ\\p{L}*|запрещ\\p{L}*|не (?:предусм\\p{L}*|планир\\p{L}*|предполаг\\p{L}*|предназнач\\p{L}*|допуска\\p{L}*|осуществля\\p{L}*))(?!\\p{L})",
      "|^(?: (?:end|final))?(?: (?:use|user|usage|uses|purposes?|application|applications|nutzung|verwendung|endverwendung|utilisation|usage|uso|использование|применение))? ?[:=?/] ?(?:no|none|nil|nein|keine?|non|aucune?|ninguno|ninguna|нет|n|n/a|否|无|無|なし)(?![\\p{L}\\p{N}])",
      "|^.{0,8}(?:ではない|ではなく|ではありません|には使用しない|に使用されない|には用いない|に使わない|に使用しない|には?使用(?:しません|致しません|いたしません)|无关|無関係|以外|除外|なし|不可|禁止)",
    ].join(""),
  ),
);
/** Letters before a sign in which a denial of it may stand, where nothing is listed between. */
const REACH = 70;
const MOST_WORDS = 8;
/** Letters of a clause that are looked at on either side of a sign, and denials in it: bounds for hostile texts. */
const CLAUSE = 300;
const MOST_DENIALS = 6;

/** A place of a sign in folded text. */
export interface Met {
  readonly from: number;
  readonly to: number;
}

/** Whether the text takes a sign back: denied before it in its clause, alone or in a list of others (`all`), or after it. */
export function isDenied(text: string, { from, to }: Met, all: readonly Met[]): boolean {
  if (AFTER().test(text.slice(to, to + CLAUSE))) return true;
  const start = clauseStart(text, from);
  const clause = text.slice(start, from);
  for (const match of [...clause.matchAll(BEFORE())].slice(0, MOST_DENIALS)) {
    const end = match.index + match[0].length;
    if (NO_DENIAL.test(text.slice(start + end, start + end + CLAUSE))) continue;
    if (isShort(match[0], clause.slice(end)) || isList(text, start + end, from, all)) return true;
    const first = all
      .filter((one) => one.from >= start + end && one.to <= from)
      .toSorted((a, b) => a.from - b.from)[0];
    if (first && isShort(match[0], text.slice(start + end, first.from)) && isList(text, first.to, from, all))
      return true;
  }
  return false;
}

/** Where the clause of a place starts. */
function clauseStart(text: string, from: number): number {
  const before = text.slice(0, from);
  const least = Math.max(0, from - CLAUSE);
  let start = 0;
  for (let at = from - 1; at >= least && start === 0; at--) if (STOP.test(before[at]!)) start = at + 1;
  start = Math.max(start, least);
  const turns = [...before.slice(start).matchAll(TURN())].map(({ index, 0: turn }) => index + turn.length);
  return start + (turns.at(-1) ?? 0);
}

/** After these `non` is French or Italian for `not`. */
const ADVERB = /^ (?:destin|pour|per|prev|utilis|impieg|est|e|sono|sera|adatt|a des|aux?)(?:\p{L}* )/u;

/** Few words between a denial and what it denies, without a comma. `non` and its like deny the next word alone. */
function isShort(word: string, gap: string): boolean {
  if (/[,，、]/u.test(gap)) return false;
  if (word === "non" && !ADVERB.test(gap)) return gap.trim() === "";
  if (/^[不非无無]$/u.test(word)) return gap.trim().length <= 3;
  return gap.length <= REACH && gap.split(" ").length <= MOST_WORDS;
}

/** Nothing but other signs and filling words between two places. */
function isList(text: string, from: number, to: number, all: readonly Met[]): boolean {
  let rest = "";
  let at = from;
  for (const met of all
    .filter((one) => one.from >= from && one.to <= to)
    .toSorted((a, b) => a.from - b.from)) {
    if (met.from > at) rest += text.slice(at, met.from);
    at = Math.max(at, met.to);
  }
  rest += ` ${text.slice(at, to)}`;
  return rest.replaceAll(FILLER(), "").replaceAll(/[\s,，、/&']/gu, "") === "";
}
