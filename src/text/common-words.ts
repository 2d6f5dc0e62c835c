/**
 * Words that many honest firms share. They help to tell two names apart but can never carry a match alone;
 * lists are too small a sample of the world's trade to show it by frequency.
 */
const GENERIC = new Set(
  (
    "academy accessories advanced aero aerospace agencies agency agricultural agro aid air aircraft airline airlines airways " +
    "all alliance allied and apparatus appliance arms asia asian asset assets associates association auto automation automotive " +
    "aviation bank banking bearing bearings best biotech board boat brothers broker brokerage bros builders building bureau " +
    "business capital cargo casting cement center central centre chamber charitable charity chem chemical chemicals chemistry " +
    "city civil clinic club college comm commerce commercial commission committee communication communications communist " +
    "components computer computers consortium construction consult consultancy consultants consulting contracting contractor " +
    "contractors control controls corporate council credit creative culture customs cyber data dealer defence defense delivery " +
    "department design designs detection development developments device devices digital directorate distribution distributor " +
    "distributors division dynamics east eastern education electric electrical electro electromechanical electronic electronics " +
    "elektronik electronica eng engine engineering engineers engines enterprise enterprises entertainment environmental " +
    "equipment equipments estate europe european exchange experimental export exporter exporters exports express fabrication " +
    "factory farm fashion federal federation field films finance financial first fishery fishing fleet food foods for foreign " +
    "forwarding foundation freight front fuel fund furniture gas gems general geo global gold golden goods government grand " +
    "great group groups grp grupo gruppe hardware health heavy high hightech hitech holding holdings home hospital hotel house " +
    "household human hydraulic imp import importers imports independent ind indo indus industria industrial industrials " +
    "industrie industries industry info informatics information infrastructure innovation innovations institute instruments " +
    "instrument insurance integrated intelligent inter interior intl international internet invest investment investments iron " +
    "islamic joint jewelry jewellery lab laboratories laboratory labs land laser leasing leather light line liner lines liquid " +
    "logistic logistics lubricants machine machinery machines maintenance management manufacture manufacturer manufacturers " +
    "manufacturing mfg marine maritime market marketing mart material materials mechanical mechanics media medical medicine " +
    "metal metallurgical metals microelectronics military mill mills mineral minerals mining ministry mobile modern money motor " +
    "motors multi national natural nav navigation network networks new north northern nuclear office oil oils one online " +
    "operation operations optic optical optics optoelectronic optoelectronics organisation organization oriental overseas " +
    "packaging paper parts party people petro petrochemical petrochemicals petroleum pharma pharmaceutical pharmaceuticals " +
    "photonics pipe plant plastic plastics polymer port power precision press print printing private pro process processing " +
    "product production productions products professional program project projects properties property public pumps quality " +
    "radio rail railway real refinery regional relief renewable repair representative republic research resource resources " +
    "retail robotics royal rubber sale sales satellite school science sciences scientific sea security semiconductor " +
    "semiconductors sensor sensors service services shipping ship shipyard shop silk silver smart social society software solar " +
    "solution solutions sons source south southern space special specialist specialty spare star state station steel stock " +
    "storage store stores studio sun super supplies supply support systems system tech technic technical technics technique " +
    "technologies technology technologie tecnologia tekhnologii tekhno tek telecom telecommunication telecommunications test " +
    "testing textile textiles the tool tools tour tourism tours town tractor trade trader traders trading traffic training " +
    "trans transport transportation transports travel treasury trust tyre union united universal university urban vehicle " +
    "vehicles venture ventures video warehouse water wealth weapons web welfare west western wholesale wood workshop works " +
    "world worldwide yard handel handels handelsgesellschaft torgovy torgovyy dom zavod obedinenie proizvodstvennoe nauchno " +
    "nauchnoe predpriyatie kompaniya gruppa ticaret sanayi sirketi sirket dis ithalat ihracat pazarlama makina makine insaat " +
    "nakliyat lojistik comercial comercio importadora exportadora importacao exportacao servicios servicos industriale " +
    "commerciale generale societe compagnie et de du des y e und och og ve i w ir sons fils freres hermanos sharikat sherkat " +
    "sherkate sazeh sanat sanaye tejarat bazargani co"
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
export function commonWord(token: string): "particle" | "generic" | "place" | undefined {
  if (PARTICLES.has(token)) return "particle";
  if (GENERIC.has(token)) return "generic";
  return PLACES.has(token) ? "place" : undefined;
}
