/**
 * What stands for bodies and kinds of bodies that names write out in one place and by their first letters in another: the words
 * that stand for them, then the ways to write them parted by `;`. Words parted by `/` are alternatives, one with `?` may be
 * missing, and `#` stands for a number that follows and stays. Words of trade are written as the word that stands for them.
 */
export const PHRASES = `
machinery = machinery building
aircraft factory = flugzeugwerk ; flugzeugwerke
tractor factory = traktorenwerk
semiconductor factory = halbleiterwerk
cartridge factory = patronenfabrik ; cartoucherie
powder factory = pulverfabrik ; poudrerie
ministry defense = verteidigungsministerium
credit bank = kreditbank
research institute = nii ; forschungsinstitut ; science and? research institute ; institute of? science and? research ; institute of? research
central research institute = tsnii ; tsniii ; cnii ; central science and? research institute ; central science research and testing institute
all russia research institute = vnii ; all russia/union science and? research institute
state research institute = gosnii ; gnii ; state science and? research institute
research center = nits ; forschungszentrum ; science and? research center
design bureau = okb ; skb ; experimental/special/opytno/opytnoe design bureau
central design bureau = tskb ; ckb ; central maritime? design bureau
npk = science/research and? production/manufacturing corporation/complex/kompleks
npp = science/research and? production/manufacturing enterprise/company
npts = npc ; science/research and? production/manufacturing center
general corporation = chonghoesa ; chonghwesa
general bureau = chongguk
military unit = vch ; v ch # ; voyskovaya/voiskovaya/voinskaya/voyskovaia/vojskovaja/military chast/chastyna/chastina
pla = people liberation army ; china people liberation army
irgc = islamic revolutionary guard corps? ; corps des? guard de? la? revolutionary islamic ; guard de? la? revolutionary islamic ; revolutionsgarde ; revolutionsgarden ; iran revolutionary guard corps? ; sepah e? pasdaran e? revolutionary e? islamic/eslami/islami ; sepah e? pasdaran ; army of the guard of the islamic revolutionary
wpk = workers party of? korea ; korea workers party
dnr = donetsk people republic
lnr = luhansk people republic
fsb = federal security services ; federal services of? security
hezbollah = party allah ; hizb/hezb allah ; hizballah ; hizbollah ; hizbullah ; hezbullah ; hisbollah ; khizballa ; khezbolla ; hizubora ; hejeubolla ; hezbolah ; hizbolah ; hizbulah ; hizballa ; hizbulla ; hezbulla ; hesbollah ; hisbullah ; khizbullah ; khizbollah ; khezbollah ; hizb/hezb ullah/ollah/ulla/olla ; hejeubolra ; hizvalla ; hazvalla
al qaida = arukaida ; alkaeda ; al kaeda
huawei = khuavey ; khuavei ; khuavay ; hwawei ; fawei ; hawawi ; khawawi
quds forces = corps al? quds
modafl = ministry of? defense and? armed forces logistics
aeoi = atomic energy organization of? iran ; iran atomic energy organization ; organization de? energy atomic de? iran
cetc = china electronics technology group? corp/corporation/company?
casc = china aerospace science and? technology group? corp/corporation/company?
casic = china aerospace science and? industry group? corp/corporation/company?
avic = aviation industry corp/corporation of china
cssc = china state shipbuilding group? corp/corporation
csic = china shipbuilding industry group? corp/corporation
norinco = china north industry group? corp/corporation?
cnnc = china national nuclear corp/corporation
cpmiec = china precision machinery import and? export corp/corporation?
komid = korea mining and? development trading corp/corporation
russia = russia federation
buaa = beijing university of? aviation and? astronautics
nuaa = nanjing university of? aviation and? astronautics
nwpu = northwestern polytechnic university
uestc = university of? electronics science and? technology of? china? ; university of? electronics science and? technology
njust = nanjing university of? science and? technology
nudt = national university of? defense technology
ustc = university of? science and? technology of? china
bmstu = bauman moscow state technical university ; moscow state technical university named? after? n? e? ne? bauman/baumana ; mgtu im? imeni? n? e? ne? bauman/baumana
mipt = moscow institute of? physics and? technology ; mfti
university technology = university industry
arz = aircraft repair factory ; aviation repair factory
`;

interface Word {
  readonly ways: readonly string[];
  readonly optional: boolean;
  /** A number stands here, and is no part of what is rewritten. */
  readonly number: boolean;
}

interface Phrase {
  readonly words: readonly Word[];
  readonly short: readonly string[];
}

/** What is written of the phrases by each way to write their first word; the phrases are made when that word is met. */
const BY_FIRST = new Map<string, readonly (readonly [short: string, way: string])[]>();
for (const row of PHRASES.trim().split("\n")) {
  const [short = "", ways = ""] = row.split(" = ");
  for (const way of ways.split(" ; ")) {
    const [first = ""] = way.split(" ", 1);
    for (const word of first.split("/")) BY_FIRST.set(word, [...(BY_FIRST.get(word) ?? []), [short, way]]);
  }
}
const made = new Map<string, readonly Phrase[]>();

/** The phrases that begin with a word, those of the most words first. Hot. */
function phrasesFrom(first: string): readonly Phrase[] | undefined {
  const written = BY_FIRST.get(first);
  if (written === undefined) return undefined;
  let phrases = made.get(first);
  if (phrases === undefined) {
    phrases = written
      .map(([short, way]) => ({ words: way.split(" ").map(wordOf), short: short.split(" ") }))
      .sort((a, b) => b.words.length - a.words.length);
    made.set(first, phrases);
  }
  return phrases;
}

/** Whether a phrase of the table begins with a word. */
export function beginsTradePhrase(word: string): boolean {
  return BY_FIRST.has(word);
}

function wordOf(text: string): Word {
  const plain = text.replace("?", "");
  return { ways: plain.split("/"), optional: plain !== text, number: plain === "#" };
}

/**
 * The canonical tokens of a name with the phrases of the table written one way: `33 TsNII` and `33rd Central Scientific
 * Research Institute` → `33 central research institute`. The same array where none stands in it, the usual case.
 */
export function shortenTradePhrases(tokens: string[]): string[] {
  let out: string[] | undefined;
  for (let at = 0; at < tokens.length;) {
    const phrases = phrasesFrom(tokens[at]!);
    let length = 0;
    const found = phrases?.find(({ words }) => (length = lengthAt(words, tokens, at)) > 0);
    if (found !== undefined) {
      out ??= tokens.slice(0, at);
      out.push(...found.short);
    } else out?.push(tokens[at]!);
    at += found === undefined ? 1 : length;
  }
  return out ?? tokens;
}

/** How many tokens from a place on a phrase takes; 0 where it does not stand there. */
function lengthAt(words: readonly Word[], tokens: readonly string[], from: number): number {
  let at = from;
  for (const { ways, optional, number } of words) {
    if (number) {
      if (!/^\d+$/.test(tokens[at] ?? "")) return 0;
    } else if (ways.includes(tokens[at] ?? "")) at++;
    else if (!optional) return 0;
  }
  return at - from;
}
