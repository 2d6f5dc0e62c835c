/**
 * Russian, Belarusian and Ukrainian towns of industry by the stem of their adjective, `bryan=bryansk`: works are named
 * `Bryanskiy zavod` in one list and `Bryansk Plant` in another. Adjectives that are common surnames (Minsky, Tomsky, Smolensky) are
 * left out.
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
`;
/** The adjective's endings as romanisations write them, by gender and case. */
const ENDINGS = "sky skiy skii ski skij skyi skaya skaia skaja skoe skoye skoje skogo skoy skikh".split(" ");

const TOWNS = new Map(
  PAIRS.trim()
    .replaceAll("\n", " ")
    .split(" ")
    .map((pair) => pair.split("=") as [stem: string, town: string]),
);

/** The town of an adjective; undefined of any other word. Hot. */
export function townOfAdjective(word: string): string | undefined {
  const at = word.lastIndexOf("sk");
  return at > 0 && ENDINGS.includes(word.slice(at)) ? TOWNS.get(word.slice(0, at)) : undefined;
}

/** Every adjective with its town. */
export function* townAdjectives(): Generator<readonly [adjective: string, town: string]> {
  for (const [stem, town] of TOWNS) for (const ending of ENDINGS) yield [stem + ending, town];
}
