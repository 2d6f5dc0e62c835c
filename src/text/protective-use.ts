import { DENIALS } from "./denial-words-data.ts";
import { lazily, usePattern } from "./use-pattern.ts";

/** What finds weapons or keeps them off, before their name: `detector for nerve agents`, `protection against chemical weapons`. */
const LEADS = lazily(
  () =>
    usePattern([
      "(detect(ion|or|ors|ing)|sens(or|ors|ing)|alarms?|monitor(s|ing)?|identification|identifier|analy[sz]ers?)( (systems?|equipment|kits?|devices?|instruments?|units?|papers?|tubes?))? (of|for|against)",
      "(protect(ion|ive|ing|s)|defen[cs]e|shield(ing)?|masks?|respirators?|antidotes?)( (equipment|systems?|suits?|masks?|clothing|gear|gloves?|filters?|kits?|shelters?))? (against|from), antidotes? (to|for)",
      "decontaminat(ion|ing)( (systems?|equipment|kits?|units?))? (of|from|for|after)",
      "(detektor|detektoren|detektion|nachweis|nachweisgerat|nachweisgerate|spurgerat|spurgerate|warngerat|warngerate|sensor|sensoren|erkennung) (fur|von|vor|zum nachweis von), schutz* (gegen|vor), (gas|atem)?(maske|masken) gegen, (dekontamination|entgiftung) (von|nach)",
      "(detection|detecteurs?|capteurs?|identification|analyseurs?) (de|d'|des|du|pour), (protections?|masques?( a gaz)?) contre, decontamination (de|d'|des|du), antidotes? (aux?|contre)",
      "(deteccion|detector|detectores|sensor|sensores|identificacion|analizador|analizadores) (de|del|para), (proteccion|mascaras?( antigas)?) (contra|frente a), descontaminacion (de|del|por), antidotos? (contra|para)",
      "обнаружени*, детектор*, детектировани*, индикаци*, индикатор*, газоанализатор*, сигнализатор*, (защит*|противогаз*) от, (средств*|костюм*) защиты от, дегазаци*, обеззараживани*",
      "检测, 檢測, 探测, 侦检, 侦测, 识别, 防护, 防御, 抵御, 防范, 洗消, 消毒, 検知, 検出, 探知, 防護, 除染",
    ]).source,
);
/** The same behind it: `nerve agent detector`, `化学武器检测`. */
const TRAILS = lazily(
  () =>
    usePattern([
      "(detect(ion|or|ors)|sensors?|alarms?|monitors?|identification|protection|protective (equipment|suits?|masks?|clothing|gear|gloves?|filters?)|decontamination|antidotes?)",
      "检测, 檢測, 探测, 侦检, 侦测, 报警, 识别, 防护, 防御, 洗消, 消毒, 検知, 検出, 探知, 防護, 除染, 防毒, 警報, に対する防護, からの防護, 対策",
    ]).source,
);
/** Words that may stand between the two, `¤` for other names of weapons; and what joins those of a list. */
const NAMES =
  "[ ¤/'の用剂劑]|(?<!\\p{L})(?:the|any|all|toxic|chemical|biological|radiological|nuclear|dangerous|agents?|gas|gases|weapons?|warfare|substances?|den|die|der|chemische[nrs]?|biologische[nrs]?|les|des|de|l|d|la|le|toxiques|los|las|agentes?|toxicos|химическ\\p{L}*|биологическ\\p{L}*|боевых|токсичных)(?!\\p{L})";
const JOINS = "(?<!\\p{L})(?:and|or|und|oder|et|ou|y|o|и|или)(?!\\p{L})|[和及或、と]";
const LED = lazily(() => new RegExp(`(?:${LEADS()})(?:${NAMES}|${JOINS}|(?<=¤),)*$`, "u"));
const TRAILED = lazily(() => new RegExp(`^(?:${NAMES})*(?:${TRAILS()})`, "u"));
/** A comma is one of a list where an `and` or `or` ends it. */
const ENDED = new RegExp(`(?:${JOINS}) ?$`, "u");
const ENDS = new RegExp(`^(?: ?, ?¤+)*,? ?(?:${JOINS}) ?¤`, "u");
/** German words hold both in one. */
const GROWN =
  /(?:kampfstoff|giftgas|nervengas|senfgas).*(?:detekt|spur|nachweis|warn|melde|schutz|dekontam)/u;
/** With these the reading is open: who makes, stores or delivers such a thing, or hides it from those who look for it. */
const OPEN = lazily(() =>
  usePattern([
    "produc*, manufactur*, develop*, synthe*, fill(ing|ed)?, weaponi*, deploy*, dispers*, dissemin*, attack*, offensive*, plants?, factor(y|ies), arsenals?, stockpil*, stor(age|ing), deliver*, warheads?, shells?, munitions?, simulat*",
    "avoid*, evad*, prevent*, undetect*, bypass*, defeat*, conceal*, hid(e|ing), circumvent*, escap*",
    "herstell*, produktion*, produzier*, entwickl*, fabrik*, abfull*, einsatz, angriff*, lager*, umgeh*, verhinder*, verberg*, vermeid*",
    "fabri*, developp*, usines?, attaques?, stock*, contourn*, evit*, dissimul*, empech*, echapp*, desarroll*, sintesis, fabrica*, ataques?, almacen*, elud*, ocult*, impedir, burlar",
    "производ*, разработ*, синтез*, завод*, изготовл*, снаряж*, хранени*, применени*, нападени*, избе*, обход*, обойти, скры*, сокрыт*",
    "生产, 生產, 制造, 研制, 研发, 合成, 开发, 製造, 開発, 生産, 工厂, 工場, 储存, 贮存, 规避, 逃避, 躲避, 隐藏, 回避, 逃れ, 避け, 防止检测, 攻击, 攻撃, 投放",
  ]),
);
/** No detector, no protection: what is left stands. */
const DENIED = lazily(() => usePattern(DENIALS));
const STOP = /[.;:!?。；：！？()（）[\]|]/u;
const CLAUSE = 120;

/** A place in folded text. */
interface Place {
  readonly from: number;
  readonly to: number;
}

/**
 * Whether a text speaks of weapons only as what goods find, keep off or clean away, at a place of their name: plainly so, by a word
 * that leads to it or follows it, and nothing in the whole text that leaves it open.
 */
export function isProtective(text: string, { from, to }: Place, all: readonly Place[]): boolean {
  if (text.search(OPEN()) >= 0) return false;
  if (GROWN.test(text.slice(from, to))) return true;
  const others = all.filter((one) => one.from < from || one.to > to);
  const before = without(text, Math.max(0, from - CLAUSE), from, others)
    .split(STOP)
    .at(-1)!;
  const behind = without(text, to, Math.min(text.length, to + CLAUSE), others).split(STOP)[0]!;
  if (before.search(DENIED()) >= 0) return false;
  const led = LED().exec(before)?.[0];
  const isLed = led !== undefined && (!led.includes(",") || ENDED.test(before) || ENDS.test(behind));
  return isLed || TRAILED().test(behind);
}

/** A piece of text with `¤` for other names of weapons. */
function without(text: string, from: number, to: number, all: readonly Place[]): string {
  let piece = text.slice(from, to);
  for (const one of all) {
    const [start, end] = [Math.max(one.from, from) - from, Math.min(one.to, to) - from];
    if (start < end) piece = piece.slice(0, start) + "¤".repeat(end - start) + piece.slice(end);
  }
  return piece;
}
