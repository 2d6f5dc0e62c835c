/**
 * Words that many honest firms share. They help to tell two names apart but can never carry a match alone;
 * lists are too small a sample of the world's trade to show it by frequency.
 */
const GENERIC = new Set(
  (
    "academy accessories advanced aero aerospace agencies agency agricultural agro aid air aircraft airline airlines " +
    "airways all allied and apparatus appliance arms asia asian asset assets associates association auto automation " +
    "automotive aviation bank banking bearing bearings biotech board boat brothers broker brokerage bros builders " +
    "building bureau business capital cargo casting cement center central centre chamber charitable charity chem " +
    "chemical chemicals chemistry city civil clinic club college comm commerce commercial commission committee " +
    "communication communications communist components computer computers consortium construction consult consultancy " +
    "consultants consulting contracting contractor contractors control controls corporate council credit creative " +
    "culture customs cyber data dealer defence defense delivery department design designs detection development " +
    "developments device devices digital directorate distribution distributor distributors division dynamics east " +
    "eastern education electric electrical electro electromechanical electronic electronics elektronik electronica " +
    "eng engine engineering engineers engines enterprise enterprises entertainment environmental equipment equipments " +
    "estate europe european exchange experimental export exporter exporters exports express fabrication factory farm " +
    "fashion federal federation field films finance financial first fishery fishing fleet food foods for foreign " +
    "forwarding foundation freight front fuel fund furniture gas gems general geo global gold goods government group " +
    "groups grp grupo gruppe hardware health high hightech hitech holding holdings home hospital hotel house " +
    "household human hydraulic imp import importers imports independent ind indo indus industria industrial " +
    "industrials industrie industries industry info informatics information infrastructure innovation innovations " +
    "institute instruments instrument insurance integrated intelligent inter interior intl international internet " +
    "invest investment investments iron islamic joint jewelry jewellery lab laboratories laboratory labs land laser " +
    "leasing leather light line liner lines liquid logistic logistics lubricants machine machinery machines " +
    "maintenance management manufacture manufacturer manufacturers manufacturing mfg marine maritime market marketing " +
    "mart material materials mechanical mechanics media medical medicine metal metallurgical metals microelectronics " +
    "military mill mills mineral minerals mining ministry mobile modern money motor motors multi national natural nav " +
    "navigation network networks north northern nuclear office oil oils one online operation operations optic optical " +
    "optics optoelectronic optoelectronics organisation organization overseas packaging paper parts party petro " +
    "petrochemical petrochemicals petroleum pharma pharmaceutical pharmaceuticals photonics pipe plant plastic " +
    "plastics polymer port power precision press print printing private pro process processing product production " +
    "productions products professional program project projects properties property public pumps quality radio rail " +
    "railway real refinery regional relief renewable repair representative republic research resource resources " +
    "retail robotics rubber sale sales satellite school science sciences scientific security semiconductor " +
    "semiconductors sensor sensors service services shipping ship shipyard shop silk smart social society software " +
    "solar solution solutions sons source south southern space special specialist specialty spare state station steel " +
    "stock storage store stores studio super supplies supply support systems system tech technic technical technics " +
    "technique technologies technology technologie tecnologia tekhnologii tekhno tek telecom telecommunication " +
    "telecommunications test testing textile textiles the tool tools tour tourism tours tractor trade trader traders " +
    "trading traffic training trans transport transportation transports travel treasury trust tyre union united " +
    "universal university vehicle vehicles venture ventures video warehouse water weapons web welfare western " +
    "wholesale wood workshop works world worldwide yard handel handels handelsgesellschaft torgovy torgovyy dom zavod " +
    "obedinenie proizvodstvennoe nauchno nauchnoe predpriyatie kompaniya gruppa ticaret sanayi sirketi sirket dis " +
    "ithalat ihracat pazarlama makina makine insaat nakliyat lojistik comercial comercio importadora exportadora " +
    "importacao exportacao servicios servicos industriale commerciale generale societe compagnie et de du des y e und " +
    "och og ve i w ir fils freres hermanos sharikat sherkat sherkate sazeh sanat sanaye tejarat bazargani co credito " +
    "kredit"
  ).split(" "),
);

/**
 * Words of everyday language that firms and ships everywhere are named with. One of them alone proves nothing; two together,
 * or one in a name that is met whole, may.
 */
const ORDINARY = new Set(
  (
    "able abundance ace active adler admiral advance adventure agate alfa alliance alpha amazon amber ambition " +
    "ambassador anchor angel antelope apex apollo aqua arc arch arena aria ark armada arrow aspire aster astra astro " +
    "atlas aurora avenue azure bamboo banner base bay beacon bear beauty bee bell best beta big bird blaze blessing " +
    "blossom blue bluebird bold bond bonanza bravo breeze bridge bright brilliant brother brown bull butterfly camel " +
    "canal capella captain caravan cardinal castle cedar celestial champion chance charm cherry choice circle classic " +
    "cloud clover coast coastal cobra comet companion compass concord condor contact coral core corner cosmic cosmo " +
    "cosmos courage cove crane crater crescent crest crocodile cross crown crystal cube cygnus dawn day deer delight " +
    "delta desert destiny diamond discovery dolphin dove dragon dragonfly dream dynasty eagle early earth ease easy " +
    "echo eclipse eco elegance elephant elite emerald eminent emperor empire empress endeavour energy epic epsilon " +
    "equator era eternal ever evergreen every everest excel excellence excellent explorer express extra eye fair " +
    "faith falcon family famous fantasy far fast feather fidelity fighter fine fire fish five flag flame flamingo " +
    "flash flora flower fly flying focus fortune forest forever forward fountain four fox free freedom fresh friend " +
    "friends friendship frontier future galaxy gamma garden gate gateway gazelle gemini generation genesis gentle " +
    "giant glacier globe glory golden good grace grain grand grape great green grey griffin guard guardian halo hand " +
    "happiness happy harbor harbour harmony harvest hawk heart heaven heavy height hercules heritage hero hill hills " +
    "hope horizon horse icon ideal image impact imperial infinite infinity insight inspire island isle ivory jade " +
    "jaguar jasmine jet joy jubilee jump jungle jupiter just key king kingdom knight lake lamp large laurel leader " +
    "leading legacy legend leo leopard level liberty life lightning lily link lion little long lotus love loyal lucky " +
    "lumen luna lunar magic magnet magnolia majestic major maple mark mars master max mega melody mercury meridian " +
    "metro midas middle might millennium mind mirage mirror mission mix moon morning mother motion mountain mountains " +
    "nature neptune nest new next night nile noble nordic nova oak oasis obelisk ocean oceanic olive olympia olympic " +
    "olympus omega onyx opal open opportunity optima optimal optimum orange orbit orchid orient oriental origin orion " +
    "osprey oyster palace palm panda panorama panther paradise paragon partner partners path peace peacock peak pearl " +
    "pegasus penguin people perfect phoenix pilot pine pinnacle pioneer planet platinum plus point polar pole polaris " +
    "prestige pride prima primary prime prince princess progress promise prosper prosperity prosperous pulse pure " +
    "pyramid quantum queen quest quick rain rainbow ram rapid raven ray reach ready red regal regent reliable " +
    "reliance rich rise rising river road robin rock rocket rose royal ruby safari safe saga sail salmon san santa " +
    "sand sands sao saint sapphire saturn scorpion scout sea seagull seal season seven shadow shark shield shine " +
    "shining sierra sigma sign signal silver simple sirius six skill sky skyline smile snow solid song sonic spark " +
    "spectrum speed sphere spirit splendid splendor spring square stable stag stallion standard star starlight stars " +
    "stellar stone storm stork straits strait stream street strong success summit sun sunflower sunlight sunny " +
    "sunrise sunset sunshine supreme sure surge swallow swan swift sword synergy tang target team ten terra theta " +
    "thomas three thunder tiger time titan titanium top topaz total touch tower town trans tree treasure trend " +
    "tribune trident trinity triple triumph tropical true trust tulip tundra turbo twin two ultra union unique unity " +
    "universe up urban valley value vanguard vector vega venus victor victoria victory view village vine violet virgo " +
    "vision vista vital viva volcano voyage voyager water wave way wealth well west white wide wild wind wing wings " +
    "winner wisdom wise wish wolf wonder wood world young zen zenith zero zone zona libre franca noor nour nur amal " +
    "baraka salam najm shams qamar fajr hilal nasr madina jazeera khalij sahara bahr"
  ).split(" "),
);

/** Names of large places that stand in names of honest firms; lower weight, no proof. */
const PLACES = new Set(
  (
    "abu dhabi dubai sharjah ajman doha qatar kuwait bahrain oman muscat riyadh jeddah saudi arabia arab arabian uae emirates " +
    "istanbul ankara izmir bursa turkey turkiye turk turkish beijing shanghai shenzhen guangzhou guangdong hangzhou nanjing " +
    "suzhou wuhan chengdu tianjin xian shaanxi sichuan jiangsu zhejiang shandong hebei henan hubei hunan fujian xiamen ningbo " +
    "dalian harbin chongqing dongguan wuxi hefei changsha qingdao jinan zhengzhou hong kong hongkong hk taiwan taipei macau " +
    "china chinese sino japan japanese tokyo osaka korea korean seoul busan singapore malaysia kuala lumpur penang johor " +
    "thailand bangkok vietnam hanoi saigon ho chi minh indonesia jakarta surabaya india indian mumbai delhi bangalore chennai " +
    "hyderabad kolkata gujarat pakistan karachi lahore islamabad bangladesh dhaka iran iranian tehran isfahan shiraz iraq iraqi " +
    "baghdad basra erbil kurdistan syria syrian damascus aleppo lebanon lebanese beirut jordan amman israel egypt egyptian " +
    "cairo alexandria libya libyan tripoli algeria tunis morocco casablanca sudan khartoum kenya nairobi nigeria lagos ghana " +
    "africa african johannesburg cape russia russian moscow moskva petersburg novosibirsk ural siberia siberian kazan samara " +
    "ukraine ukrainian kyiv kiev kharkiv odessa crimea belarus belarusian minsk kazakhstan almaty astana uzbekistan tashkent " +
    "kyrgyz kyrgyzstan bishkek georgia tbilisi armenia yerevan azerbaijan baku cyprus limassol nicosia greece athens germany " +
    "german deutsche deutschland berlin hamburg munich muenchen frankfurt stuttgart austria vienna swiss switzerland zurich " +
    "geneva france french paris italy italia italian milano milan roma rome spain espana madrid barcelona portugal lisboa " +
    "london uk british england ireland dublin netherlands holland amsterdam rotterdam belgium antwerp poland polska warsaw " +
    "warszawa czech praha prague slovakia hungary budapest romania bucuresti bulgaria sofia serbia beograd belgrade croatia " +
    "zagreb latvia riga lithuania vilnius estonia tallinn finland helsinki sweden stockholm norway oslo denmark copenhagen " +
    "usa america american us canada toronto mexico mexicana brazil brasil sao paulo argentina chile peru lima colombia bogota " +
    "venezuela caracas panama cuba cubana habana havana ecuador australia australian sydney melbourne zealand pacific atlantic " +
    "gulf mediterranean black baltic caspian persian"
  ).split(" "),
);

/** Little words inside names of persons and bodies that carry next to nothing. */
const PARTICLES = new Set(
  "al el ul ud bin ben ibn bint abu abd abdul van von der den de la le les da do dos das del della di of and the ould".split(
    " ",
  ),
);

/** What kind of common word a folded token is; undefined for one that may be distinctive. */
export function commonWord(token: string): "particle" | "generic" | "ordinary" | "place" | undefined {
  if (PARTICLES.has(token)) return "particle";
  if (GENERIC.has(token)) return "generic";
  if (ORDINARY.has(token)) return "ordinary";
  return PLACES.has(token) ? "place" : undefined;
}
