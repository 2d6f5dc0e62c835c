/** Syllables of Burmese names as they are printed in Latin. */
const SYLLABLES: ReadonlySet<string> = new Set(
  (
    "aung aye ba bo chan chaw cho chit daw gyi gyaw han hein hla hlaing hmu hnin hpone htay htein htet htike htin htoo htun " +
    "htut htwe hpyo in khaing khant khin khine kyaing kyaw kyi kyin kyu ko lay lin lwin ma maung may mie min mo moe mon " +
    "mra mu mya myat myint myo naing nan nay nge ngwe ni nilar nu nway nwe nyan nyein nyi nyo nyunt ohn oo pa pan pe phone phyo phyu " +
    "pwint san sandar saw sein shein shin shwe si sithu soe sone su swe tar tay tayza than thandar thant thar thaung thaw " +
    "thazin thein theik thet thi thida thiha thinn thu thura tin tint toe tun wah wai wint win wunna wut yadana yan yar ye yee " +
    "yi yin yu za zan zar zaw zay zaya zeya zin"
  ).split(" "),
);
/** Mr and Mrs, which stand before Burmese names as often as not. */
const TITLES: ReadonlySet<string> = new Set(["u", "daw"]);
const FEWEST = 2;

/** The folded tokens of a Burmese name without the title before it: `U Soe Win` is Soe Win; undefined for any other name. */
export function withoutBurmeseTitle(tokens: readonly string[]): string[] | undefined {
  if (!TITLES.has(tokens[0]!)) return undefined;
  const rest = tokens.slice(1);
  return rest.length >= FEWEST && rest.every((token) => SYLLABLES.has(token)) ? rest : undefined;
}
