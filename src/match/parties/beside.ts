import { commonWord } from "../../text/common-words.ts";
import { isLegalForm } from "../../text/legal-forms.ts";
import { wordKind } from "../../text/trade-words.ts";

/** Words that stand before or behind a name, as tokens; one of the heads must be among them. */
interface Beside {
  readonly heads: ReadonlySet<string>;
  /** The heads and the words that stand with them. */
  readonly all: ReadonlySet<string>;
  /** Those of them that stand before a name alone: `Eng. Karlin` is a person, `Karlin Engineering` is not. */
  readonly ahead: ReadonlySet<string>;
  /** Words that are left of a name, at least and at most. */
  readonly fewest: number;
  readonly most: number;
}

/** Ranks and offices that are words of trade too, or are told in several: `Col. Gen. Surovikin`, `Prime Minister Medvedev`. */
const RANKS = beside(
  `general minister ministro ministre commander commandant comandante marshal admiral almirante amiral vizeadmiral colonel
  coronel captain capitan major mayor president presidente director chairman governor secretary ambassador generalmajor
  generalleutnant generaloberst lieutenant brigadier polkovnik podpolkovnik manager buyer seller owner accountant
  ceo cfo engineering brothers excellency advocate adv lawyer attorney phd dphil mba esq esquire`,
  `his her hon managing sales sale purchasing project marketing technical export import executive operations procurement head gen col capt cpt maj lt ltg ltc brig bg adm sr senior vice deputy first prime rear chief commanding field air army armii
  brigade brigada division defense foreign interior affairs leitenant leytenant personnel overseas vitse kontr der dir in en of de the former ex`,
  {
    fewest: 2,
    most: 5,
    ahead: new Set(["engineering", "brothers", "advocate", "adv", "lawyer", "attorney"]),
  },
);

/** What ships are told by on manifests: `MT Yamuna`, `Crude Oil Tanker Yamuna`, `Sparta II (container ship)`. */
const SHIPS = beside(
  "mt mts ss mn tanker vlcc bulker ship tug towage tugboat trawler carrier motorship lng lpg",
  "motor crude oil product products chemical gas bulk container cargo dry general boat fishing c the",
  { fewest: 1, most: 4, ahead: new Set() },
);
/** A voyage behind a ship's name: `voy. 12`, `V.021E`. */
const VOYAGE = new Set(["v", "voy", "voyage"]);
const VOYAGE_NUMBER = /^v?\d{1,4}[nsew]?$/;

/** Whether a token may stand beside a name as a rank, a calling or what ships are told by. */
export function standsBeside(token: string): boolean {
  return RANKS.all.has(token) || SHIPS.all.has(token);
}

/** The name of a person without a rank or an office; undefined for all others. */
export function withoutRank(tokens: readonly string[]): string[] | undefined {
  return stripped(tokens, RANKS);
}

/** The name of a ship without what says that it is one, and without its voyage; undefined for all others. */
export function withoutShip(tokens: readonly string[]): string[] | undefined {
  const last = tokens[tokens.length - 1]!;
  if (last.charCodeAt(0) > LAST_DIGIT && last[0] !== "v") return stripped(tokens, SHIPS);
  const own = VOYAGE.has(tokens.at(-2) ?? "") ? -2 : last[0] === "v" ? -1 : 0;
  if (own === 0 || !VOYAGE_NUMBER.test(last)) return stripped(tokens, SHIPS);
  const sailing = tokens.slice(0, own);
  return stripped(sailing, SHIPS) ?? (isLeft(sailing, SHIPS) ? sailing : undefined);
}

const LAST_DIGIT = "9".charCodeAt(0);

function beside(heads: string, others: string, rest: Pick<Beside, "fewest" | "most" | "ahead">): Beside {
  return { heads: new Set(heads.split(/\s+/)), all: new Set(`${heads} ${others}`.split(/\s+/)), ...rest };
}

/** The tokens without the words at either end of which one is a head; undefined where none is, the usual case. */
function stripped(tokens: readonly string[], about: Beside): string[] | undefined {
  const { heads, all, ahead } = about;
  if (!all.has(tokens[0]!) && !all.has(tokens[tokens.length - 1]!)) return undefined;
  let from = 0;
  while (from < tokens.length && all.has(tokens[from]!)) from++;
  let to = tokens.length;
  while (to > from && all.has(tokens[to - 1]!) && !ahead.has(tokens[to - 1]!)) to--;
  if (!tokens.slice(0, from).some((token) => heads.has(token))) from = 0;
  if (!tokens.slice(to).some((token) => heads.has(token))) to = tokens.length;
  const rest = tokens.slice(from, to);
  return rest.length < tokens.length && isLeft(rest, about) ? rest : undefined;
}

function isLeft(rest: readonly string[], { fewest, most }: Beside): boolean {
  return rest.length >= fewest && rest.length <= most && !rest.some(isOfFirms);
}

function isOfFirms(token: string): boolean {
  return isLegalForm(token) || commonWord(token) === "generic" || wordKind(token) === "trade";
}
