/**
 * Capitals, large towns and ports by country (ISO 3166-1 alpha-2), `/` between the spellings of one, `=` before countries that
 * have a town of that name themselves. The first table has the countries of concern (under an embargo, an arms embargo or a
 * severe regime); a town of it that an address names is a sign. Towns of regions in `region.ts` are left out.
 */
export const TOWNS_OF_CONCERN = `
RU moscow/moskva/moskau/moscou/moscu/mosca/moskova/москва/莫斯科/モスクワ/모스크바=US, saint petersburg/st petersburg/sankt petersburg/sankt peterburg/san petersburgo/saint petersbourg/san pietroburgo/圣彼得堡/サンクトペテルブルク=US, novosibirsk/nowosibirsk/novossibirsk,
  yekaterinburg/ekaterinburg/jekaterinburg/ekaterinbourg/ekaterimburgo, kazan/kasan=TR, nizhny novgorod/nizhniy novgorod/nizhnii novgorod/nischni nowgorod/nizhni novgorod, veliky novgorod/velikiy novgorod, chelyabinsk/tscheljabinsk/tcheliabinsk, samara=CR, ufa,
  rostov on don/rostov na donu/rostow am don/rostov sur le don, omsk, krasnoyarsk/krasnojarsk/krasnoiarsk, voronezh/woronesch/voronej, perm, volgograd/wolgograd, krasnodar, saratov/saratow, tyumen/tjumen/tiumen, tolyatti/togliatti/toljatti, izhevsk/ischewsk, barnaul, ulyanovsk/uljanowsk, irkutsk, khabarovsk/chabarowsk,
  yaroslavl/jaroslawl, vladivostok/wladiwostok, makhachkala, tomsk, orenburg, kemerovo, novokuznetsk, ryazan, astrakhan/astrachan, naberezhnye chelny, penza, lipetsk, tula=MX IT US, cheboksary, kaliningrad, kursk, ulan ude, stavropol, sochi/sotschi, tver/twer, magnitogorsk, ivanovo=BG BY, bryansk, belgorod, surgut, chita=JP, arkhangelsk, kaluga, smolensk, murmansk, vologda, saransk, yakutsk, cherepovets, kurgan, zelenograd, taganrog, dubna, obninsk, korolev/korolyov, khimki, podolsk, mytishchi, zhukovsky/zhukovskiy, lyubertsy, balashikha, novorossiysk/novorossiisk/noworossijsk, severodvinsk, komsomolsk on amur/komsomolsk na amure, nakhodka, vyborg, pskov, petrozavodsk, syktyvkar, grozny/groznyy, vladikavkaz, nalchik, sarov, dzerzhinsk=BY, ust luga, norilsk, nizhnevartovsk, nizhny tagil/nizhniy tagil
BY minsk/minsk city/мінск/明斯克/ミンスク, gomel/homyel/homel, mogilev/mahilyow/mogilyov, vitebsk/vitsyebsk/witebsk, grodno/hrodna, brest=FR HR, bobruisk/babruysk/bobruysk, baranovichi/baranavichy, borisov/barysaw, pinsk, mozyr/mazyr, soligorsk/salihorsk, novopolotsk/navapolatsk, zhodino/zhodzina
IR tehran/teheran/tegeran/tahran/teherana/德黑兰/テヘラン/테헤란, mashhad/meshed/mashad/maschhad, isfahan/esfahan/ispahan, karaj/karadsch, shiraz/schiraz/chiraz, tabriz/tebriz/tabris, qom/ghom, ahvaz/ahwaz, kermanshah, urmia/orumiyeh/urumiyeh, rasht=TJ, zahedan, hamadan/hamedan, kerman=US, yazd, ardabil/ardebil, bandar abbas/bandarabbas/bender abbas/bandar e abbas/shahid rajaee, arak, eslamshahr, qazvin/ghazvin, zanjan, sanandaj, khorramabad, gorgan, bushehr/bandar bushehr/bushire/bouchehr, dezful, sabzevar, abadan=UZ TM, khorramshahr, kashan, najafabad, natanz, asaluyeh/assaluyeh/asalouyeh, chabahar, qeshm, kish island/kish, semnan, birjand, bojnord, shahrud, bandar imam khomeini/bandar e imam khomeini/bandar emam khomeini/bandar emam, bandar anzali/anzali, bandar lengeh, fordow/fordo
SY damascus/dimashq/damaskus/damas/damasco/大马士革/ダマスカス=US, aleppo/halab/alep/haleb=US, homs/hims, latakia/lattakia/lattaquie/al ladhiqiyah, tartus/tartous, deir ez zor/deir ezzor/dayr az zawr, raqqa/ar raqqah, idlib, daraa, qamishli/al qamishli, hasakah/al hasakah, baniyas/banias
KP pyongyang/pyoengyang/pjoengjang/pjongjang/phenyan/pkhenyan/平壤/平壌/평양, hamhung, chongjin, nampo, wonsan, sinuiju, kaesong, rason/rajin, sariwon, haeju
CU havana/la habana/habana/la havane/havanna/哈瓦那=US, santiago de cuba, camaguey, holguin, matanzas, cienfuegos, mariel, guantanamo, bayamo, pinar del rio
AF kabul/kaboul/kabil, kandahar/qandahar, herat, mazar i sharif/mazar e sharif/masar i scharif
MM yangon/rangoon/rangun, naypyidaw/nay pyi taw/naypyitaw, mandalay
VE caracas, maracaibo, barquisimeto, puerto cabello, ciudad guayana, puerto ordaz
LY tripoli/tarabulus/tripolis=LB GR US, benghazi/bengasi, misrata/misurata, tobruk, zawiya/zawia, ras lanuf
SD khartoum/khartum/jartum, omdurman, port sudan
SS juba
YE sanaa/sana a, aden, hodeidah/al hudaydah/hudaydah, taiz, mukalla
IQ baghdad/bagdad=US, basra/basrah/al basrah, mosul/mossul, erbil/arbil, sulaymaniyah/sulaimaniyah, umm qasr, kirkuk
SO mogadishu/mogadiscio/mogadischu, kismayo
ER asmara, massawa
CD kinshasa, lubumbashi, goma, matadi
CF bangui
HT port au prince
NI managua
ZW harare, bulawayo
LB beirut/beyrouth/beirute, tyre lebanon, saida=DZ MA
CN beijing/peking/pekin/pechino, shanghai/schanghai, shenzhen, guangzhou/canton china, tianjin, wuhan, chengdu, chongqing, nanjing, xian, dongguan, hangzhou, suzhou, harbin, dalian, qingdao/tsingtao, shenyang, changsha, hefei, jinan, zhengzhou, xiamen, ningbo, urumqi, foshan
`;

/** Others through which goods go. */
export const OTHER_TOWNS = `
DE hamburg/hambourg/hamburgo=US, bremen, bremerhaven, berlin/berlino=US, munich/muenchen/munchen, frankfurt/frankfurt am main=US, cologne/koeln/koln, duisburg, leipzig, rostock, luebeck/lubeck, kiel, stuttgart, duesseldorf/dusseldorf, nuremberg/nuernberg/nurnberg
NL rotterdam, amsterdam=US, schiphol
BE antwerp/antwerpen/anvers/amberes, brussels/bruxelles/bruessel/brussel, zeebrugge, liege
FR paris=US, marseille/marsella, le havre, lyon, calais
GB london/londres/londra=CA US, felixstowe, southampton, liverpool, heathrow, manchester=US
PL warsaw/warszawa/warschau/varsovie, gdansk/danzig, gdynia, malaszewicze, poznan, krakow/cracow
LT vilnius, klaipeda, kaunas
LV riga, ventspils, liepaja
EE tallinn, narva
FI helsinki, kotka, hamina, lappeenranta
SE stockholm, gothenburg/goteborg
NO oslo
DK copenhagen/kobenhavn/kopenhagen, aarhus
AT vienna/wien/vienne=US, linz, graz
CH zurich/zuerich, geneva/geneve/genf=US, basel/bale
IT milan/milano/mailand, genoa/genova, rome/roma=US, trieste, gioia tauro, venice/venezia
ES madrid, barcelona=VE, valencia=VE, algeciras, bilbao
PT lisbon/lisboa, sines
CZ prague/praha/prag
SK bratislava
HU budapest
RO bucharest/bucuresti, constanta
BG sofia, varna, burgas
RS belgrade/beograd/belgrad
GR piraeus/pireus, athens/athen/athina=US, thessaloniki
TR istanbul/estambul, ankara, izmir, mersin, iskenderun, trabzon, gebze, kars, kapikule
GE tbilisi/tiflis, poti, batumi
AM yerevan/erevan/jerewan, gyumri
AZ baku/bakou, alat
KZ almaty/alma ata, astana/nur sultan, aktau, aktobe, karaganda, shymkent, khorgos, dostyk
KG bishkek/bischkek, osh
UZ tashkent/taschkent/tachkent, samarkand, termez
TJ dushanbe/duschanbe
TM ashgabat/aschgabat, turkmenbashi
MN ulaanbaatar/ulan bator
UA kyiv/kiev/kiew, odesa/odessa=US, lviv, kharkiv
MD chisinau
AE dubai/doubai, abu dhabi, sharjah, jebel ali, fujairah, ras al khaimah, khor fakkan/khorfakkan
SA riyadh, jeddah/jidda, dammam
QA doha, hamad port
BH manama
KW kuwait city, shuwaikh
OM muscat, sohar, salalah
JO amman, aqaba
IL tel aviv, haifa, ashdod
EG cairo/kairo/le caire, alexandria=US, port said, damietta
MA casablanca, tanger med/tangier
DZ algiers/alger
TN tunis
IN mumbai/bombay, delhi/new delhi, chennai/madras, kolkata/calcutta, mundra, nhava sheva, bangalore/bengaluru
PK karachi, lahore, islamabad, gwadar, port qasim
BD dhaka, chittagong/chattogram
LK colombo
TH bangkok, laem chabang
VN ho chi minh city/saigon, hanoi/ha noi, haiphong/hai phong
MY kuala lumpur, port klang/port kelang, penang
ID jakarta, surabaya, tanjung priok
PH manila, cebu
KR busan/pusan, seoul, incheon
JP tokyo, yokohama, osaka, kobe, nagoya
TW taipei, kaohsiung, keelung
AU sydney=CA, melbourne=US, brisbane, perth=GB
NZ auckland, wellington
ZA johannesburg, durban, cape town
KE mombasa, nairobi
TZ dar es salaam
DJ doraleh
NG lagos=PT, apapa, abuja
GH accra, tema
US new york, los angeles, houston, miami, chicago, savannah, seattle, long beach
CA toronto, montreal, vancouver=US, halifax=GB
MX mexico city/ciudad de mexico, veracruz, manzanillo, lazaro cardenas
PA colon, balboa
BR sao paulo, santos, rio de janeiro
AR buenos aires
CL santiago de chile, valparaiso, san antonio chile
PE callao, lima=US
CO bogota, cartagena=ES, buenaventura
CY limassol, nicosia, larnaca
MT valletta, marsaxlokk
IE dublin, cork
`;
