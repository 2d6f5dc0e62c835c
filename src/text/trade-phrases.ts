/**
 * What stands for bodies and kinds of bodies that names write out in one place and by their first letters in another: the words
 * that stand for them, then the ways to write them parted by `;`. Words parted by `/` are alternatives, one with `?` may be
 * missing, and `#` stands for a number that follows and stays. Words of trade are written as the word that stands for them.
 */
export const PHRASES = `
machinery = machinery building ; mechanical engineering
aircraft factory = flugzeugwerk ; flugzeugwerke
tractor factory = traktorenwerk
semiconductor factory = halbleiterwerk
cartridge factory = patronenfabrik ; cartoucherie
gunpowder factory = pulverfabrik ; poudrerie ; powder factory
ministry defense = verteidigungsministerium ; minoborony
credit bank = kreditbank
research institute = nii ; forschungsinstitut ; science and? research institute ; institute of? science and? research ; institute of? research ; yanjiusuo ; yanjiuyuan ; research suo/yuan ; yeonguso ; yonguso ; ryonguso
central research institute = tsnii ; tsniii ; cnii ; central science and? research institute ; central science research and testing institute
all russia research institute = vnii ; all russia/union science and? research institute
state research institute = gosnii ; gnii ; state science and? research institute
research center = nits ; forschungszentrum ; science and? research center
design bureau = okb ; skb ; experimental/special design bureau ; experimental? design office
central design bureau = tskb ; ckb ; central maritime? design bureau
npk = rpc ; science/research and? production/manufacturing corporation/complex
npp = rpe ; science/research and? production/manufacturing enterprise/company
state npp = state science/research and? production/manufacturing enterprise
npts = npc ; science/research and? production/manufacturing center
federal npts = fnpts ; fnpc
general corporation = chonghoesa ; chonghwesa
general bureau = chongguk
military unit = vch ; v ch # ; voyskovaya/voiskovaya/voinskaya/voyskovaia/vojskovaja/military chast/chastyna/chastina
pla = people liberation army ; china people liberation army
cers = science studies and? research center ; center al? studies wal/and? al? research al? science ; center of? studies et? and? de? research science ; center studies et? and? de? research science ; center of/for? science studies and? research
hiast = higher institute for? of? applied science and? technology ; institute higher des? science applied et? de? technology
irgc = islamic revolutionary guard corps? ; corps des? guard de? la? revolutionary islamic ; guard de? la? revolutionary islamic ; revolutionsgarde ; revolutionsgarden ; iran revolutionary guard corps? ; sepah e? pasdaran e? revolutionary e? islamic/eslami/islami ; sepah e? pasdaran ; army of the guard of the islamic revolutionary
wpk = workers party of? korea ; korea workers party
dnr = donetsk people republic
lnr = luhansk people republic
fsb = federal security services ; federal services of? security
hezbollah = party allah ; hizb/hezb allah ; hizballah ; hizbollah ; hizbullah ; hezbullah ; hisbollah ; khizballa ; khezbolla ; hizubora ; hejeubolla ; hezbolah ; hizbolah ; hizbulah ; hizballa ; hizbulla ; hezbulla ; hesbollah ; hisbullah ; khizbullah ; khizbollah ; khezbollah ; hizb/hezb ullah/ollah/ulla/olla ; hejeubolra ; hizvalla ; hazvalla
al qaida = arukaida ; alkaeda ; al kaeda
huawei = khuavey ; khuavei ; khuavay ; hwawei ; fawei ; hawawi ; khawawi
quds forces = corps al? quds
modafl = ministry of? defense and? armed forces logistics ; ministry defense va? support forces armed
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
buaa = beijing university of? aviation and? astronautics ; beijing aviation and? aerospace/astronautics university ; beihang university
nuaa = nanjing university of? aviation and? astronautics ; nanjing aviation and? aerospace/astronautics university
nwpu = northwestern/northwest polytechnic/industry university ; xibei industry university
uestc = university of? electronics science and? technology of? china? ; university of? electronics science and? technology ; electronics science and? technology university
xidian university = xian/xidian electronics science? and? technology university ; xian university of? electronics science and? technology
njust = nanjing university of? science and? technology ; nanjing ligong university
beijing institute of technology = beijing ligong university
nudt = national university of? defense technology ; national defense technology university
ustc = university of? science and? technology of? china ; china science and? technology university
caep = china academy of? engineering physics ; china engineering physics academy/research/institute
bmstu = bauman moscow state technical university ; mgtu bauman ; moscow state technical university named? after? imeni? n? e? ne? bauman/baumana ; mgtu im? imeni? n? e? ne? bauman/baumana
mipt = moscow institute of? physics and? technology/technical ; moscow physics and? technology/technical institute ; mfti
mephi = mifi ; moscow engineering and? physics institute
miet = moscow institute of? electronics technology
misis = moscow institute of? steel and? alloys
jinr = joint institute for? nuclear research ; oiyai
university technology = university industry ; ligong university
design technology bureau = ktb ; design and? technology bureau
special design technology bureau = sktb ; special/specialized design and? technology bureau
machinery design bureau = machinery building design bureau
science technical center = ntts ; science/research and? technical/technology center
shipyard = shipbuilding factory
shipbuilding = ship building
aircraft = aircraft building
motor = engine/motor building
instruments = instruments building/engineering ; instruments and? device manufacturing
radiotechnical = radio engineering/technical
radio factory = radiozavod
machinery factory = mashzavod ; engineering factory
aircraft factory = aviazavod
chemical factory = khimzavod
repair factory = remzavod
experimental factory = pilot factory
experimental production = pilot production
port = seaport ; sea/maritime trading/commercial? port ; trading/commercial sea/maritime port
all russia = vserossiyskiy
far eastern = dalnevostochnyy ; far east
general personnel = general headquarters ; state mayor general ; state major general ; state maggiore general? ; genshtab
armed forces = armed sil
main directorate = main administration ; chief directorate
ministry internal affairs = mvd ; ministry of? interior ; interior ministry ; ministry del/de interior ; ministry of? internal affairs ; ministry internal del
ministry overseas affairs = ministry of? overseas affairs ; ministry of/de? relations overseas ; ministry of? external affairs/relations ; ministry overseas del
ministry of = ministry del poder popular para/de ; ministry of/for popular power for/of ; ministry of people power for/of
ministry public security = gonganbu
national guard = rosgvardiya ; natsgvardiya
executive committee = ispolkom
detention center = investigation detention ; sizo ; pre trial detention center ; pretrial detention center
commercial bank = joint stock commercial bank ; aktsionernyy/aktsionerny/aktsionernyi commercial bank ; akb ; jscb
bank = joint stock bank ; aktsionernyy/aktsionerny/aktsionernyi bank
pension fund = non state pension fund ; negosudarstvennyy/negosudarstvenny pension fund
petersburg = saint/sankt/st petersburg ; spb
navy = military maritime fleet
naval = military maritime
nonprofit = non profit/commercial
uav = unmanned aerial/aircraft vehicle ; bpla
petroleum product = oil product
motor factory = engine factory
transport machinery = transport engineering
drug trafficking organization = dto
shipping lines = shipping line
sb ras = so ran ; siberia branch/department of? the? russia? academy of? science ; siberia branch of? the? ras
testing ground = proving ground
imeni = ordena trudovogo krasnogo znameni ; order of the? red banner of? labour/laboratory ; order of the? red banner ; ordena krasnogo znameni ; ordena lenina ; order of lenin ; named after/for ; named in honor/honour of ; by name
detached brigade = independent brigade
detached battalion = independent battalion
detached guard = independent guard
detached motorised rifle = independent motor/motorised rifle
motorised rifle regiment = motor/motorised rifle polk ; motostrelkovyy polk
airborne assault regiment = air/airborne assault polk
airborne regiment = airborne polk
assault regiment = assault polk
artillery regiment = artillery polk
missile regiment = missile polk
guard regiment = guard polk
aviation regiment = aviation polk
rifle regiment = rifle polk
tank regiment = tankovyy/tank polk
motorised rifle = motor rifle ; motorised infantry/infanteria/infanterie ; motor infantry ; motostrelkovyy
tank = tankovyy
airborne = vozdushno airborne
airborne forces = vdv
airborne assault = air assault ; airborne and? assault
air defense = pvo ; protivovozdushnyy defense ; antiaircraft defense ; anti air/aircraft defense
antiaircraft = anti aircraft
infantry = infanteria/infanterie/infanteriya/pekhoty/pekhota/pekhotnaya
naval infantry = maritime infantry/pekhoty/pekhota ; infanteria de maritime
tactical = takticheskiy/takticheskoe/takticheskaya/takticheskikh/tactique/tactico
molecular = molekulyarnyy/molekulyarnaya/molekulyarnoy/molekulyarnoi
theoretical = teoreticheskiy/teoreticheskoy/teoreticheskoi/teoreticheskaya
graphite = grafit/grafita
additive = additivnyy/additivnykh/additivnye
unmanned = bespilotnyy/bespilotnye/bespilotnykh/bespilotnaya
antitank = anti tank
reconnaissance battalion = intelligence battalion
electronics warfare = radioelectronic warfare ; radio electronics warfare
counterintelligence = counter/contra intelligence
spetsnaz = special forces
spetsnaz brigade = special purpose/forces brigade
spetsnaz detachment = special purpose/forces detachment
strategic missile forces = rvsn ; missile forces of? strategic purpose?
rocket space = missile space
arz = aircraft/aviation repair factory ; aviaremontnyy factory
shiprepair = ship repair
shiprepair factory = srz ; shiprepair shipyard ; ship repair factory/shipyard
armored repair factory = btrz ; armored tank/vehicle repair factory
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
