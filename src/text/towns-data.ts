/**
 * Capitals, large towns and ports by country (ISO 3166-1 alpha-2), folded, `/` between the spellings of one, `=` before countries that
 * have a town of that name themselves. The first table has the countries of concern (under an embargo, an arms embargo or a
 * severe regime); a town of it that an address names is a sign. Towns of regions in `region.ts` are left out.
 */
export const TOWNS_OF_CONCERN = `
RU moscow/moskva/moskau/moscou/moscu/mosca/moskova/mosike/mosukuwa/moseukeuba=US, saint petersburg/st petersburg/sankt petersburg/sankt peterburg/san petersburgo/saint petersbourg/san pietroburgo/shengbidebao/sankutopeteruburuku=US, novosibirsk/nowosibirsk/novossibirsk,
  yekaterinburg/ekaterinburg/jekaterinburg/ekaterinbourg/ekaterimburgo, kazan/kasan=TR, nizhny novgorod/nizhniy novgorod/nizhnii novgorod/nischni nowgorod/nizhni novgorod, veliky novgorod/velikiy novgorod, chelyabinsk/tscheljabinsk/tcheliabinsk/czelabinsk, samara=CR, ufa,
  rostov on don/rostov na donu/rostow am don/rostov sur le don, omsk, krasnoyarsk/krasnojarsk/krasnoiarsk, voronezh/woronesch/voronej/woronez, perm, volgograd/wolgograd, krasnodar, saratov/saratow, tyumen/tjumen/tiumen, tolyatti/togliatti/toljatti, izhevsk/ischewsk, barnaul, ulyanovsk/uljanowsk, irkutsk, khabarovsk/chabarowsk,
  yaroslavl/jaroslawl, vladivostok/wladiwostok, makhachkala, tomsk, orenburg, kemerovo, novokuznetsk, ryazan/rjasan/riazan, astrakhan/astrachan, naberezhnye chelny, penza, lipetsk, tula=MX IT US, cheboksary, kaliningrad, kursk, ulan ude, stavropol, sochi/sotschi, tver/twer, magnitogorsk, ivanovo=BG BY, bryansk/brjansk/briansk, belgorod, surgut, chita=JP, arkhangelsk, kaluga, smolensk, murmansk, vologda, saransk, yakutsk, cherepovets/tscherepowez, kurgan, zelenograd, taganrog, dubna, obninsk, korolev/korolyov/koroljow, khimki, podolsk, mytishchi, zhukovsky/zhukovskiy, lyubertsy, balashikha, novorossiysk/novorossiisk/noworossijsk, severodvinsk/sewerodwinsk, komsomolsk on amur/komsomolsk na amure, nakhodka, vyborg, pskov, petrozavodsk, syktyvkar, grozny/groznyy, vladikavkaz, nalchik, sarov, dzerzhinsk=BY, ust luga, norilsk, nizhnevartovsk, nizhny tagil/nizhniy tagil/nischni tagil,
  kolomna, kovrov/kowrow, votkinsk/wotkinsk, arzamas/arsamas, rybinsk, fryazino/frjasino, reutov/reutow, klimovsk, dolgoprudny/dolgoprudnyy, snezhinsk/sneschinsk, novouralsk, zelenogorsk, zheleznogorsk, krasnogorsk, lytkarino, miass, biysk/bijsk, zlatoust/slatoust, serpukhov/serpuchow, sergiyev posad/sergiev posad, syzran, sarapul, murom, vyazma, gatchina, kronstadt/kronshtadt, sestroretsk, nizhnekamsk, novocherkassk/nowotscherkassk, volgodonsk, kamensk uralsky/kamensk uralskiy, pervouralsk, zelenodolsk, kumertau, arsenyev/arsenev, vyatskiye polyany/vyatskie polyany, yoshkar ola, novy urengoy, elektrostal, chernogolovka, troitsk, tikhvin, kaspiysk, kopeysk/kopeisk, vostochny/vostochnyy
BY minsk/minsk city/mingsike/minsuku, gomel/homyel/homel, mogilev/mahilyow/mogilyov, vitebsk/vitsyebsk/witebsk, grodno/hrodna, brest=FR HR, bobruisk/babruysk/bobruysk, baranovichi/baranavichy, borisov/barysaw, pinsk, mozyr/mazyr, soligorsk/salihorsk, novopolotsk/navapolatsk/novopolock, zhodino/zhodzina
IR tehran/teheran/tegeran/tahran/teherana/deheilan, mashhad/meshed/mashad/maschhad, isfahan/esfahan/ispahan, karaj/karadsch, shiraz/schiraz/chiraz, tabriz/tebriz/tabris, qom/ghom, ahvaz/ahwaz, kermanshah, urmia/orumiyeh/urumiyeh, rasht=TJ, zahedan, hamadan/hamedan, kerman=US, yazd, ardabil/ardebil, bandar abbas/bandarabbas/bender abbas/bandar e abbas/shahid rajaee, arak, eslamshahr, qazvin/ghazvin, zanjan, sanandaj, khorramabad, gorgan, bushehr/bandar bushehr/bushire/bouchehr, dezful, sabzevar, abadan=UZ TM, khorramshahr, kashan, najafabad, natanz, asaluyeh/assaluyeh/asalouyeh, chabahar, qeshm, kish island/kish, semnan, birjand, bojnord, shahrud, bandar imam khomeini/bandar e imam khomeini/bandar emam khomeini/bandar emam, bandar anzali/anzali, bandar lengeh, fordow/fordo, shahin shahr, malard, varamin, saveh, parand
SY damascus/dimashq/damaskus/damas/damasco/damashige/damasukasu=US, aleppo/halab/alep/haleb=US, homs/hims, latakia/lattakia/lattaquie/al ladhiqiyah, tartus/tartous, deir ez zor/deir ezzor/dayr az zawr, raqqa/ar raqqah, idlib, daraa, qamishli/al qamishli, hasakah/al hasakah, baniyas/banias
KP pyongyang/pyoengyang/pjoengjang/pjongjang/phenyan/pkhenyan/pingrang, hamhung, chongjin, nampo, wonsan, sinuiju, kaesong, rason/rajin, sariwon, haeju
CU havana/la habana/habana/la havane/havanna/hawana=US, santiago de cuba, camaguey, holguin, matanzas, cienfuegos, mariel, guantanamo, bayamo, pinar del rio
AF kabul/kaboul/kabil, kandahar/qandahar, herat, mazar i sharif/mazar e sharif/masar i scharif
MM yangon/rangoon/rangun, naypyidaw/nay pyi taw/naypyitaw, mandalay, thilawa
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
CN beijing/peking/pekin/pechino, shanghai/schanghai, shenzhen, guangzhou/canton china, tianjin, wuhan, chengdu, chongqing, nanjing, xian, dongguan, hangzhou, suzhou, harbin, dalian, qingdao/tsingtao, shenyang, changsha, hefei, jinan, zhengzhou, xiamen, ningbo, urumqi, foshan, mianyang, jiangyin, wuxi, changchun, luoyang, kunming, guiyang, nanchang, taiyuan, lanzhou, baotou, zhuhai, huizhou, zhongshan, weihai, yantai, nantong, changzhou, shijiazhuang, dandong, jiaxing, shaoxing, fuzhou, wenzhou, zibo, xuzhou, mudanjiang, xiangyang, xingang/tianjin xingang=TW, ningbo zhoushan, yingkou/bayuquan, tangshan/jingtang/caofeidian, qinzhou, quanzhou, jinzhou, zhanjiang, fangchenggang, yangpu, qinhuangdao, yangshan, beilun, huangpu
`;

/** Others through which goods go. */
export const OTHER_TOWNS = `
DE hamburg/hambourg/hamburgo=US, bremen, bremerhaven, berlin/berlino=US, munich/muenchen/munchen, frankfurt/frankfurt am main=US, cologne/koeln/koln, duisburg, leipzig, rostock, luebeck/lubeck, kiel, stuttgart, duesseldorf/dusseldorf, nuremberg/nuernberg/nurnberg, wilhelmshaven
NL rotterdam, amsterdam=US, schiphol, moerdijk, vlissingen/flushing=US
BE antwerp/antwerpen/anvers/amberes, brussels/bruxelles/bruessel/brussel, zeebrugge, liege, antwerp bruges, ghent/gent
FR paris=US, marseille/marsella, le havre, lyon, calais, fos sur mer/marseille fos, dunkirk/dunkerque=US
GB london/londres/londra=CA US, felixstowe, southampton, liverpool, heathrow, manchester=US, thamesport, hull=CA, harwich, dover=US
PL warsaw/warszawa/warschau/varsovie, gdansk/danzig, gdynia, malaszewicze, poznan, krakow/cracow
LT vilnius, klaipeda, kaunas
LV riga, ventspils, liepaja
EE tallinn, narva
FI helsinki, kotka, hamina, lappeenranta, hanko, rauma, vuosaari
SE stockholm, gothenburg/goteborg, malmo/malmoe
NO oslo
DK copenhagen/kobenhavn/kopenhagen, aarhus
AT vienna/wien/vienne=US, linz, graz
CH zurich/zuerich, geneva/geneve/genf=US, basel/bale
IT milan/milano/mailand, genoa/genova, rome/roma=US, trieste, gioia tauro, venice/venezia, la spezia, livorno/leghorn, naples/napoli=US, ravenna=US, salerno, vado ligure, cagliari, ancona
ES madrid, barcelona=VE, valencia=VE, algeciras, bilbao, las palmas, malaga=CO, vigo, castellon, tarragona
PT lisbon/lisboa, sines
CZ prague/praha/prag
SK bratislava
HU budapest
RO bucharest/bucuresti, constanta
BG sofia, varna, burgas
RS belgrade/beograd/belgrad
GR piraeus/pireus, athens/athen/athina=US, thessaloniki
TR istanbul/estambul, ankara, izmir, mersin, iskenderun, trabzon, gebze, kars, kapikule, gemlik, tekirdag/asyaport, izmit, derince, samsun
GE tbilisi/tiflis, poti, batumi
AM yerevan/erevan/jerewan, gyumri
AZ baku/bakou, alat
KZ almaty/alma ata, astana/nur sultan, aktau, aktobe, karaganda, shymkent, khorgos, dostyk
KG bishkek/bischkek, osh
UZ tashkent/taschkent/tachkent, samarkand, termez
TJ dushanbe/duschanbe
TM ashgabat/aschgabat, turkmenbashi
MN ulaanbaatar/ulan bator
UA kyiv/kiev/kiew, odesa/odessa=US, lviv, kharkiv, chornomorsk/chernomorsk, pivdennyi/yuzhny, mykolaiv
MD chisinau
AE dubai/doubai, abu dhabi, sharjah, jebel ali, fujairah, ras al khaimah, khor fakkan/khorfakkan
SA riyadh, jeddah/jidda, dammam, king abdullah port, jubail/al jubail, yanbu, jeddah islamic port
QA doha, hamad port
BH manama
KW kuwait city, shuwaikh, shuaiba
OM muscat, sohar, salalah
JO amman, aqaba
IL tel aviv, haifa, ashdod
EG cairo/kairo/le caire, alexandria=US, port said, damietta
MA casablanca, tanger med/tangier
DZ algiers/alger
TN tunis
IN mumbai/bombay, delhi/new delhi, chennai/madras, kolkata/calcutta, mundra, nhava sheva, bangalore/bengaluru, pipavav, hazira, kattupalli, krishnapatnam, vizhinjam, mangalore/mangaluru, paradip, haldia
PK karachi, lahore, islamabad, gwadar, port qasim
BD dhaka, chittagong/chattogram
LK colombo
TH bangkok, laem chabang, songkhla
VN ho chi minh city/saigon, hanoi/ha noi, haiphong/hai phong, qui nhon/quy nhon, cat lai
MY kuala lumpur, port klang/port kelang, penang, bintulu, kuantan
ID jakarta, surabaya, tanjung priok, tanjung perak, tanjung emas, balikpapan
PH manila, cebu, general santos, cagayan de oro
KR busan/pusan, seoul, incheon, gwangyang/kwangyang, ulsan, pyeongtaek, gunsan, mokpo, pohang
JP tokyo, yokohama, osaka, kobe, nagoya, hakata, shimizu port, yokkaichi, tomakomai, niigata, hiroshima, fukuoka, chiba, kawasaki port, naha, kitakyushu, shibushi, hitachinaka
TW taipei, kaohsiung, keelung, taichung
AU sydney=CA, melbourne=US, brisbane, perth=GB, port botany/botany bay
NZ auckland, wellington, lyttelton
ZA johannesburg, durban, cape town, ngqura/coega, east london
KE mombasa, nairobi
TZ dar es salaam
DJ doraleh
NG lagos=PT, apapa, abuja, lekki
GH accra, tema
US new york, los angeles, houston, miami, chicago, savannah, seattle, long beach, norfolk, jacksonville, wilmington, mobile port, gulfport, freeport texas, new york new jersey, galveston, port of virginia
CA toronto, montreal, vancouver=US, halifax=GB, saint john, deltaport
MX mexico city/ciudad de mexico, veracruz, manzanillo=PA, lazaro cardenas, ensenada
PA colon, balboa, manzanillo panama
BR sao paulo, santos, rio de janeiro, navegantes, vitoria=ES, sao francisco do sul, pecem, itaguai/sepetiba
AR buenos aires
CL santiago de chile, valparaiso, san antonio chile, talcahuano, lirquen
PE callao, lima=US, paita, chancay
CO bogota, cartagena=ES, buenaventura, santa marta=BR
CY limassol, nicosia, larnaca
MT valletta, marsaxlokk
IE dublin, cork
CN yantian, shekou, nansha, lianyungang, yiwu, alashankou/alataw pass, taicang, zhangjiagang, nantong, weihai, rizhao, zhoushan, beihai, shantou, zhuhai, foshan, dongguan, huizhou, kunshan, wuxi, changzhou, jinhua, wenzhou, jiaxing, shaoxing, hefei, nanchang, changsha, guiyang, kunming, nanning, lanzhou, urumqi, taiyuan, shijiazhuang, jinan, yantai, changchun, hohhot, haikou, lhasa, xining, yinchuan
MY tanjung pelepas, penang, pasir gudang, johor bahru, kuching, kota kinabalu
SG changi, jurong, tuas
TH suvarnabhumi, chiang mai, hat yai, sattahip
VN cai mep, da nang, vung tau, can tho
ID surabaya, semarang, medan, belawan, batam, makassar, bandung
PH cebu, davao, subic, batangas, clark
AE khalifa port, mina rashid, ajman, umm al quwain
QA hamad port/hamad
OM sohar, salalah, duqm
TR ambarli, aliaga, bursa, adana, antalya, kocaeli, konya, kayseri, gaziantep
GB london gateway, tilbury, immingham, grangemouth, teesport, birmingham=US, glasgow=US, edinburgh, bristol=US, leeds, sheffield, cardiff, aberdeen=US, newcastle=AU US ZA
US memphis=EG, louisville, oakland, tacoma, charleston, anchorage, baltimore, philadelphia, boston, chicago, dallas, atlanta, detroit, san francisco, san diego, new orleans, port everglades, laredo, el paso, cincinnati, minneapolis, denver, phoenix, portland, newark, honolulu, san juan=PR AR
CL san antonio=US, santiago, iquique, antofagasta
EC guayaquil, quito, posorja
UY montevideo=US
PY asuncion, ciudad del este
BO la paz=MX, santa cruz de la sierra
PE lima=US, callao
CO bogota, medellin, cali, barranquilla, buenaventura
CR san jose=US, limon, puerto moin, caldera port
PA colon, balboa, panama city=US
GT guatemala city, puerto quetzal
HN tegucigalpa, puerto cortes, san pedro sula
SV san salvador, acajutla
DO santo domingo, caucedo, rio haina/haina
JM kingston=CA US
TT port of spain
SN dakar
CI abidjan, yamoussoukro
TG lome
BJ cotonou
GH tema, accra
NG lagos=PT, apapa, tin can, port harcourt, abuja, onne
CM douala, yaounde
GA libreville
CG pointe noire, brazzaville
AO luanda, lobito
NA windhoek, walvis bay
ZA durban, cape town, johannesburg, port elizabeth/gqeberha, pretoria, richards bay
MZ maputo, beira, nacala
TZ dar es salaam, dodoma, zanzibar
KE mombasa, nairobi
UG kampala
RW kigali
ET addis ababa
DJ djibouti
EG alexandria=US, sokhna/ain sokhna, suez
MA tanger med/tangier/tanger, agadir, rabat
TN tunis, rades, sfax
DZ algiers/alger, oran, bejaia
MR nouakchott, nouadhibou
GN conakry
SL freetown
LR monrovia
GM banjul
MG antananarivo, toamasina
MU port louis
IN mundra, nhava sheva/jnpt, kandla, cochin/kochi, visakhapatnam, tuticorin, ennore, pune, ahmedabad, hyderabad=PK, surat, jaipur, kanpur, vadodara, coimbatore, ludhiana, tughlakabad
BD chittagong/chattogram, mongla
LK colombo, hambantota
NP kathmandu
BT thimphu
MV male
KH phnom penh, sihanoukville
LA vientiane
BN bandar seri begawan, muara
PG port moresby, lae
FJ suva
AU fremantle, perth=GB, adelaide, canberra, darwin
NZ tauranga, wellington, christchurch
CA vancouver=US, prince rupert, halifax=GB, calgary, edmonton, winnipeg, ottawa
MX lazaro cardenas, altamira, nuevo laredo, ciudad juarez, tijuana, guadalajara, queretaro, puebla
BR itajai, paranagua, rio grande, itapoa, suape, manaus, campinas, viracopos, curitiba, porto alegre, recife, salvador
AR rosario, zarate, cordoba=ES
IS reykjavik
MT marsaxlokk, valletta
CY limassol, larnaca, nicosia
AL durres, tirana
MK skopje
ME bar, podgorica
BA sarajevo
XK pristina
SI koper, ljubljana
HR rijeka, split, zagreb
LU luxembourg city, findel
IE cork, shannon
PT leixoes, sines, lisbon/lisboa, porto
HK kwai chung/kwai tsing
BS freeport bahamas, nassau
RE pointe des galets/la possession
`;
