/**
 * Russian, Belarusian and Ukrainian towns of industry by the stem of their adjective, `bryan=bryansk`: works are named
 * `Bryanskiy zavod` in one list and `Bryansk Plant` in another. Adjectives that are common surnames (Minsky, Tomsky, Smolensky) are
 * in the next table.
 */
const PAIRS = `
angar=angarsk arkhangel=arkhangelsk armavir=armavir arzamas=arzamas astrakhan=astrakhan barnaul=barnaul belgorod=belgorod
bobruy=bobruisk bryan=bryansk cheboksar=cheboksary chelyabin=chelyabinsk cherepovet=cherepovets dimitrovgrad=dimitrovgrad
dnepropetrov=dnepropetrovsk dolgoprudnen=dolgoprudny donet=donetsk dubnen=dubna dzerzhin=dzerzhinsk elabuzh=elabuga
fryazin=fryazino gatchin=gatchina gomel=gomel gorlov=gorlovka grodnen=grodno irkut=irkutsk istrin=istra izhev=izhevsk
izhor=izhora kaliningrad=kaliningrad kaluzh=kaluga kamyshin=kamyshin kazan=kazan kemerov=kemerovo khabarov=khabarovsk
kherson=kherson kirovograd=kirovograd kolchugin=kolchugino kolomen=kolomna komsomol=komsomolsk kostrom=kostroma kovrov=kovrov
krasnodar=krasnodar kurgan=kurgan krasnogor=krasnogorsk krasnoyar=krasnoyarsk kronshtadt=kronshtadt kumertau=kumertau kur=kursk
leningrad=leningrad lipet=lipetsk lugan=lugansk lytkarin=lytkarino magnitogor=magnitogorsk mariupol=mariupol miass=miass
mogilev=mogilev murman=murmansk murom=murom mytischin=mytishchi novocherkas=novocherkassk novokuznet=novokuznetsk
novorossiy=novorossiysk novosibir=novosibirsk obnin=obninsk orenburg=orenburg penzen=penza perm=perm pervoural=pervouralsk
petrozavod=petrozavodsk poltav=poltava pskov=pskov ryazan=ryazan rybin=rybinsk samar=samara saran=saransk sarapul=sarapul
serpukhov=serpukhov sestroret=sestroretsk sevastopol=sevastopol severodonet=severodonetsk severodvin=severodvinsk
shadrin=shadrinsk simferopol=simferopol snezhin=snezhinsk stavropol=stavropol sverdlov=sverdlovsk syzran=syzran
taganrog=taganrog togliattin=tolyatti tul=tula tyumen=tyumen ufim=ufa ukhtin=ukhta ulyanov=ulyanovsk vladikavkaz=vladikavkaz
vladivostok=vladivostok volgodon=volgodonsk volgograd=volgograd vologod=vologda voronezh=voronezh votkin=votkinsk
vyazem=vyazma yaroslav=yaroslavl yoshkarolin=yoshkarola zaporozh=zaporozhye zelenodol=zelenodolsk zelenograd=zelenograd
zlatoust=zlatoust
achin=achinsk alapaev=alapaevsk aleksin=aleksin almetev=almetyevsk almetyev=almetyevsk asbestov=asbest balakov=balakovo
balashikhin=balashikha belebeev=belebey berdyan=berdyansk bezhit=bezhitsa birobidzhan=birobidzhan biy=biysk
blagoveshchen=blagoveshchensk borisogleb=borisoglebsk bugulmin=bugulma buguruslan=buguruslan buzuluk=buzuluk
chernogolov=chernogolovka chistopol=chistopol chitin=chita egoryev=egoryevsk groznen=grozny kalinin=kalinin
kandalaksh=kandalaksha khimkin=khimki kineshem=kineshma kingisepp=kingisepp klintsov=klintsy kovdor=kovdor kramator=kramatorsk
kremenchug=kremenchuk kungur=kungur kuybyshev=kuybyshev kyshtym=kyshtym livnen=livny lyuberet=lyubertsy magadan=magadan
makeev=makeyevka megion=megion michurin=michurinsk molodechnen=molodechno mozyr=mozyr nakhodkin=nakhodka nevinnomys=nevinnomyssk
nevyan=nevyansk nikopol=nikopol nizhnekam=nizhnekamsk nizhnevartov=nizhnevartovsk noril=norilsk novocheboksar=novocheboksarsk
novokuybyshev=novokuybyshevsk novopolot=novopolotsk novotroit=novotroitsk novovoronezh=novovoronezh omutnin=omutninsk
prokopev=prokopyevsk prokopyev=prokopyevsk reutov=reutov revdin=revda roslavl=roslavl rossosh=rossosh rubezhan=rubizhne
salavat=salavat saratov=saratov sarov=sarov satkin=satka severoural=severouralsk shakhtin=shakhty shatur=shatura
shchelkov=shchelkovo sochin=sochi soligor=soligorsk solikam=solikamsk solnechnogor=solnechnogorsk sterlitamak=sterlitamak
stupin=stupino surgut=surgut svetlogor=svetlogorsk svobodnen=svobodny tambov=tambov tobol=tobolsk tosnen=tosno tuapsin=tuapse
tuymazin=tuymazy uglegor=uglegorsk uglich=uglich ussuriy=ussuriysk vyborg=vyborg vyksun=vyksa yakut=yakutsk yaltin=yalta
yenakiev=yenakiyevo yuzhnoural=yuzhnouralsk zheleznogor=zheleznogorsk zhodin=zhodino
`;
/** Those whose adjectives are common surnames, which are of the town beside a word for works alone. */
const SURNAMES = `
brest=brest chekhov=chekhov dmitrov=dmitrov glazov=glazov gorkov=gorky gusev=gusev ivanov=ivanovo kamen=kamensk kirov=kirov
klimov=klimovsk min=minsk novgorod=novgorod om=omsk orlov=orel orshan=orsha petropavlov=petropavlovsk pin=pinsk podol=podolsk
polot=polotsk pushkin=pushkino rostov=rostov rzhev=rzhev serov=serov smolen=smolensk sum=sumy tom=tomsk tver=tver
vitebsk=vitebsk vladimir=vladimir voskresen=voskresensk zhukov=zhukovsky
`;
/** The adjective's endings as romanisations write them, by gender and case. */
const ENDINGS =
  "sky skiy skii ski skij skyi skyy skaya skaia skaja skoe skoye skoje skogo skoho skoy ske skikh".split(" ");

const TOWNS = pairsIn(PAIRS);

/** The town of an adjective; undefined of any other word. Hot. */
export function townOfAdjective(word: string): string | undefined {
  const at = word.lastIndexOf("sk");
  return at > 0 && ENDINGS.includes(word.slice(at)) ? TOWNS.get(word.slice(0, at)) : undefined;
}

/** Every adjective with its town. */
export function* townAdjectives(): Generator<readonly [adjective: string, town: string]> {
  yield* adjectivesOf(TOWNS);
}

/** Every adjective of towns that are surnames too, with its town. */
export function* surnameAdjectives(): Generator<readonly [adjective: string, town: string]> {
  yield* adjectivesOf(pairsIn(SURNAMES));
}

function* adjectivesOf(
  towns: ReadonlyMap<string, string>,
): Generator<readonly [adjective: string, town: string]> {
  for (const [stem, town] of towns) for (const ending of ENDINGS) yield [stem + ending, town];
}

function pairsIn(table: string): Map<string, string> {
  return new Map(
    table
      .trim()
      .split(/\s/)
      .map((pair) => pair.split("=") as [stem: string, town: string]),
  );
}
