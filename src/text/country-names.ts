/** One country or territory of ISO 3166-1, or Kosovo. */
export interface Country {
  /** ISO 3166-1 alpha-2 code, upper case. */
  readonly alpha2: string;
  /** ISO 3166-1 alpha-3 code, upper case. */
  readonly alpha3: string;
  /** ISO 3166-1 numeric code: text of three digits, leading zeros kept. */
  readonly numeric: string;
  /** Short English name, for display. */
  readonly name: string;
  /**
   * Every other way to write it: official and former names, trade spellings and abbreviations, nationality words
   * and misprints as official lists print them, the name in de es fr it ja pl pt ru tr zh. Never a capital.
   */
  readonly aliases: readonly string[];
}

/** Rows out of the table's text: a heading line of codes and name, then indented lines of names parted by `;`. */
function rows(table: string): readonly Country[] {
  return table
    .trim()
    .split(/\n(?=[A-Z])/)
    .map((row) => {
      const end = row.indexOf("\n");
      return {
        alpha2: row.slice(0, 2),
        alpha3: row.slice(3, 6),
        numeric: row.slice(7, 10),
        name: row.slice(11, end),
        // Read when asked: few runs ask for a country by its name.
        get aliases() {
          const aliases = row.slice(end).replaceAll("\n ", " ").split(";");
          return aliases.map((alias) => alias.trim()).filter((alias) => alias !== "");
        },
      };
    });
}

let read: readonly Country[] | undefined;

/**
 * The 249 entries of ISO 3166-1 and Kosovo, sorted by alpha-2 code. Kosovo has no ISO code: `XK` and `XKX` are
 * the user-assigned codes in common use, `983` is the number that Unicode CLDR gives it.
 * No two rows share a name once folded as in `country.ts` (a test checks it).
 */
export const countries = (): readonly Country[] => (read ??= rows(TABLE));

const TABLE = `
AD AND 020 Andorra
  Principality of Andorra; Andorran; Andorre; Андорра; 安道尔; 安道爾; アンドラ; Andora
AE ARE 784 United Arab Emirates
  UAE; Emirates; United Arab Emirates (UAE); United Arab Emirate; Arab Emirates; VAE; EAU; Trucial States;
  阿联酋; 阿聯酋; アラブ首長国連邦; ОАЭ; BAE; Emirati; Emirian; Vereinigte Arabische Emirate;
  Émirats arabes unis; Emiratos Árabes Unidos; Emirati Arabi Uniti; Emirados Árabes Unidos; 阿拉伯联合酋长国;
  阿拉伯聯合大公國; Birleşik Arap Emirlikleri; Zjednoczone Emiraty Arabskie
AF AFG 004 Afghanistan
  Islamic Republic of Afghanistan; Afganistan; Islamic Emirate of Afghanistan;
  Afghanistan, Islamic Republic of; Afghan; Afghani; Afgan; Afeganistão; Афганистан; 阿富汗; アフガニスタン
AG ATG 028 Antigua and Barbuda
  Antigua; Antigua und Barbuda; Antigua-et-Barbuda; Antigua y Barbuda; Antigua e Barbuda; Антигуа и Барбуда;
  安提瓜和巴布达; 安地卡及巴布達; アンティグア・バーブーダ; Antigua ve Barbuda; Antigua i Barbuda
AI AIA 660 Anguilla
  Anguila; Ангилья; 安圭拉; 安奎拉; アンギラ
AL ALB 008 Albania
  Republic of Albania; Shqiperia; People's Republic of Albania; Albanian; Albanien; Albanie; Албания;
  阿尔巴尼亚; 阿爾巴尼亞; アルバニア; Arnavutluk
AM ARM 051 Armenia
  Republic of Armenia; Armenian SSR; Armenian Soviet Socialist Republic; Hayastan; Armenian; Armenien;
  Arménie; Армения; 亚美尼亚; 亞美尼亞; アルメニア; Ermenistan
AO AGO 024 Angola
  Republic of Angola; People's Republic of Angola; Angolan; Ангола; 安哥拉; アンゴラ
AQ ATA 010 Antarctica
  Antarktis; Antarctique; Antártida; Antartide; Антарктида; 南极洲; 南極洲; 南極; Antarktika; Antarktyda
AR ARG 032 Argentina
  Argentine Republic; Argentine; Argentinia; Argentinian; Argentinean; Argentinien; Аргентина; 阿根廷;
  アルゼンチン; Arjantin; Argentyna
AS ASM 016 American Samoa
  Samoa, American; Amerikanisch-Samoa; Samoa américaines; Samoa Americana; Samoa Americane;
  Американское Самоа; 美属萨摩亚; 美屬薩摩亞; 米領サモア; Amerikan Samoası; Samoa Amerykańskie
AT AUT 040 Austria
  Republic of Austria; Oesterreich; Austrian; Österreich; Autriche; Австрия; 奥地利; 奧地利; オーストリア;
  Avusturya
AU AUS 036 Australia
  Commonwealth of Australia; Australian; Australien; Australie; Австралия; 澳大利亚; 澳洲; オーストラリア;
  Avustralya
AW ABW 533 Aruba
  Аруба; 阿鲁巴; 荷屬阿魯巴; アルバ
AX ALA 248 Åland Islands
  Aland; Aaland Islands; Ålandinseln; Îles Åland; Islas Aland; Isole Åland; Ilhas Aland; Аландские о-ва;
  奥兰群岛; 奧蘭群島; オーランド諸島; Åland Adaları; Wyspy Alandzkie
AZ AZE 031 Azerbaijan
  Republic of Azerbaijan; Azerbaidjan; Azerbaijan Republic; Azerbaijani Republic; Azerbaijan SSR;
  Azerbaijan Soviet Socialist Republic; Azerbaidzhan; Azerbaijani; Azeri; Aserbaidschan; Azerbaiyán;
  Azerbaigian; Azerbaijão; Азербайджан; 阿塞拜疆; 亞塞拜然; アゼルバイジャン; Azerbaycan; Azerbejdżan
BA BIH 070 Bosnia and Herzegovina
  Republic of Bosnia and Herzegovina; Bosnia; Bosnia and Herzegowina; BiH; Bosna i Hercegovina;
  Republika Srpska; Bosnian; Bosnien und Herzegowina; Bosnie-Herzégovine; Bosnia y Herzegovina;
  Bosnia ed Erzegovina; Bósnia e Herzegovina; Босния и Герцеговина; 波斯尼亚和黑塞哥维那;
  波士尼亞與赫塞哥維納; ボスニア・ヘルツェゴビナ; Bosna-Hersek; Bośnia i Hercegowina
BB BRB 052 Barbados
  Barbade; Барбадос; 巴巴多斯; 巴貝多; バルバドス
BD BGD 050 Bangladesh
  People's Republic of Bangladesh; East Pakistan; Bangladeshi; Bangladesch; Bangladés; Бангладеш; 孟加拉国;
  孟加拉; バングラデシュ; Bangladesz
BE BEL 056 Belgium
  Kingdom of Belgium; Belgique; Belgie; Belgian; Belgien; Bélgica; Belgio; Бельгия; 比利时; 比利時; ベルギー;
  Belçika; Belgia
BF BFA 854 Burkina Faso
  Upper Volta; Republic of Upper Volta; Burkina; Burkinabe; Burquina Faso; Буркина-Фасо; 布基纳法索;
  布吉納法索; ブルキナファソ
BG BGR 100 Bulgaria
  Republic of Bulgaria; People's Republic of Bulgaria; Balgariya; Bulgarian; Bulgarien; Bulgarie; Болгария;
  保加利亚; 保加利亞; ブルガリア; Bulgaristan
BH BHR 048 Bahrain
  Kingdom of Bahrain; State of Bahrain; Bahrein; Bahraini; Baréin; Бахрейн; 巴林; バーレーン; Bahreyn;
  Bahrajn
BI BDI 108 Burundi
  Republic of Burundi; Burundian; Бурунди; 布隆迪; 蒲隆地; ブルンジ
BJ BEN 204 Benin
  Republic of Benin; Dahomey; Republic of Dahomey; People's Republic of Benin; Beninese; Бенин; 贝宁; 貝南;
  ベナン
BL BLM 652 Saint Barthélemy
  St. Barths; St. Barts; San Bartolomé; São Bartolomeu; Сен-Бартелеми; 圣巴泰勒米; 聖巴瑟米;
  サン・バルテルミー
BM BMU 060 Bermuda
  The Bermudas; Somers Islands; Bermudes; Бермудские о-ва; 百慕大; 百慕達; バミューダ; Bermudy
BN BRN 096 Brunei
  Brunei Darussalam; Nation of Brunei; Negara Brunei Darussalam; Sultanate of Brunei; Бруней; 文莱; 汶萊;
  ブルネイ
BO BOL 068 Bolivia
  Bolivia, Plurinational State of; Plurinational State of Bolivia; Republic of Bolivia; Bolivian; Bolivien;
  Bolivie; Боливия; 玻利维亚; 玻利維亞; ボリビア; Bolivya; Boliwia
BQ BES 535 Bonaire, Sint Eustatius and Saba
  Bonaire; Caribbean Netherlands; Sint Eustatius; BES Islands; Bonaire, St. Eustatius and Saba;
  Karibische Niederlande; Pays-Bas caribéens; Caribe neerlandés; Caraibi Olandesi; Países Baixos Caribenhos;
  Бонэйр, Синт-Эстатиус и Саба; 荷属加勒比区; 荷蘭加勒比區; オランダ領カリブ; Karayip Hollandası;
  Niderlandy Karaibskie
BR BRA 076 Brazil
  Federative Republic of Brazil; Brasil; Federal Republic of Brazil; Brazilian; Brasilien; Brésil; Brasile;
  Бразилия; 巴西; ブラジル; Brezilya; Brazylia
BS BHS 044 Bahamas
  Commonwealth of the Bahamas; Bahama Islands; Bahamian; Багамы; 巴哈马; 巴哈馬; バハマ; Bahamalar; Bahamy
BT BTN 064 Bhutan
  Kingdom of Bhutan; Druk Yul; Bhutanese; Bhoutan; Bután; Butão; Бутан; 不丹; ブータン
BV BVT 074 Bouvet Island
  Bouvetinsel; Île Bouvet; Isla Bouvet; Isola Bouvet; Ilha Bouvet; о-в Буве; 布韦岛; 布威島; ブーベ島;
  Bouvet Adası; Wyspa Bouveta
BW BWA 072 Botswana
  Republic of Botswana; Bechuanaland; Botsuana; Ботсвана; 博茨瓦纳; 波札那; ボツワナ; Botsvana
BY BLR 112 Belarus
  Republic of Belarus; Belorussia; Byelorussia; Byelarus; White Russia; Republic of Belorussia;
  Byelorussian SSR; Belorussian SSR; Belarusian SSR; Byelorussian Soviet Socialist Republic; Bielorussia;
  Weissrussland; Белоруссия; Республика Беларусь; 白俄罗斯; 白俄羅斯; ベラルーシ共和国; ベラルーシ;
  Belarusian; Belarussian; Byelorussian; Belorussian; Biélorussie; Bielorrusia; Bielorrússia; Беларусь;
  Białoruś
BZ BLZ 084 Belize
  British Honduras; Belizean; Belice; Белиз; 伯利兹; 貝里斯; ベリーズ
CA CAN 124 Canada
  Canadian; Kanada; Канада; 加拿大; カナダ
CC CCK 166 Cocos (Keeling) Islands
  Cocos Islands; Keeling Islands; Kokosinseln; Îles Cocos; Islas Cocos; Isole Cocos (Keeling);
  Ilhas Cocos (Keeling); Кокосовые о-ва; 科科斯（基林）群岛; 科克斯（基靈）群島; ココス(キーリング)諸島;
  Cocos (Keeling) Adaları; Wyspy Kokosowe
CD COD 180 Democratic Republic of the Congo
  Congo, The Democratic Republic of the; DRC; DR Congo; RDC; RD Congo; Congo DR; Congo-Kinshasa;
  Congo (Democratic Republic); Congo (DRC); Congo, Dem. Rep.; Dem. Rep. Congo; Dem. Rep. of the Congo;
  Democratic Congo; Zaire; Republic of Zaire; Belgian Congo; CONGO, Democratic Republic of (was Zaire);
  コンゴ民主共和国; ДР Конго; ДРК; Демократическая Республика Конго; 刚果民主共和国; 剛果民主共和國;
  民主刚果; 刚果金; Demokratische Republik Kongo; Kongo-Kinshasa; República Democrática del Congo;
  Конго - Киншаса; 剛果（金夏沙）; コンゴ民主共和国(キンシャサ); Kongo - Kinşasa;
  Demokratyczna Republika Konga
CF CAF 140 Central African Republic
  CAR; Central African Rep.; Central African Empire; République centrafricaine; Centrafrique; ЦАР;
  Central African; Zentralafrikanische Republik; República Centroafricana; Repubblica Centrafricana;
  Центрально-Африканская Республика; 中非共和国; 中非共和國; 中央アフリカ共和国; Orta Afrika Cumhuriyeti;
  Republika Środkowoafrykańska
CG COG 178 Republic of the Congo
  Congo-Brazzaville; Congo, Republic of the; Congo (Republic); Congo, Rep.; People's Republic of the Congo;
  Congo, People's Republic of; French Congo; コンゴ共和国; Республика Конго; 刚果共和国; 剛果共和國;
  Republik Kongo; République du Congo; Kongo-Brazzaville; República do Congo; Конго - Браззавиль; 刚果（布）;
  剛果（布拉薩）; コンゴ共和国(ブラザビル); Kongo - Brazavil
CH CHE 756 Switzerland
  Swiss Confederation; Swiss; Helvetia; Confoederatio Helvetica; Schweiz; Schweizerische Eidgenossenschaft;
  Suisse; Svizzera; Suiza; Suíça; Швейцария; 瑞士; スイス; İsviçre; Szwajcaria
CI CIV 384 Côte d'Ivoire
  Republic of Côte d'Ivoire; Ivory Coast; Cote d'lvoire; Republic of Ivory Coast; Rep. of Cote d'Ivoire;
  Ivorian; Costa d’Avorio; Costa do Marfim; Кот-д’Ивуар; 科特迪瓦; 象牙海岸; コートジボワール
CK COK 184 Cook Islands
  Cook Is.; Cookinseln; Îles Cook; Islas Cook; Isole Cook; Ilhas Cook; о-ва Кука; 库克群岛; 庫克群島;
  クック諸島; Cook Adaları; Wyspy Cooka
CL CHL 152 Chile
  Republic of Chile; Chili; Chilean; Cile; Чили; 智利; チリ; Şili
CM CMR 120 Cameroon
  Republic of Cameroon; United Republic of Cameroon; Cameroons; Cameroun; Cameroonian; Kamerun; Camerún;
  Camarões; Камерун; 喀麦隆; 喀麥隆; カメルーン
CN CHN 156 China
  People's Republic of China; PRC; P.R. China; P.R.of China; China PR; China (PRC); People Republic of China;
  China, People's Republic of; China (Mainland); Mainland China; Chinese Mainland; Chinese People's Republic;
  Red China; VR China; VRC; RPC; R.P. China; Zhongguo; КНР; 中国大陆; 中国大陸; 中华人民共和国;
  中華人民共和國; 中華人民共和国; 中國; Tibet; Xinjiang; Inner Mongolia; Chinese; Chine; Cina; Китай; 中国;
  Çin; Chiny
CO COL 170 Colombia
  Republic of Colombia; Columbia, Republic of; Colombia, Republic of; Colombian; Kolumbien; Colombie;
  Колумбия; 哥伦比亚; 哥倫比亞; コロンビア; Kolombiya; Kolumbia
CR CRI 188 Costa Rica
  Republic of Costa Rica; Rep. of Costa Rica; Costa Rican; Коста-Рика; 哥斯达黎加; 哥斯大黎加; コスタリカ;
  Kosta Rika; Kostaryka
CU CUB 192 Cuba
  Republic of Cuba; Cuban; Kuba; Куба; 古巴; キューバ
CV CPV 132 Cabo Verde
  Republic of Cabo Verde; Cape Verde; Cape Verde Islands; Republic of Cape Verde; Cabo Verde Islands;
  Cap-Vert; Capo Verde; Кабо-Верде; 佛得角; 維德角; カーボベルデ; Republika Zielonego Przylądka
CW CUW 531 Curaçao
  Country of Curaçao; Curazao; Кюрасао; 库拉索; 庫拉索; キュラソー
CX CXR 162 Christmas Island
  Christmas Is.; Weihnachtsinsel; Île Christmas; Isla de Navidad; Isola Christmas; Ilha Christmas;
  о-в Рождества; 圣诞岛; 聖誕島; クリスマス島; Christmas Adası; Wyspa Bożego Narodzenia
CY CYP 196 Cyprus
  Republic of Cyprus; Kypros; Kibris; Northern Cyprus; North Cyprus; Turkish Republic of Northern Cyprus;
  TRNC; Cypriot; Zypern; Chypre; Chipre; Cipro; Кипр; 塞浦路斯; 賽普勒斯; キプロス; Cypr
CZ CZE 203 Czechia
  Czech Republic; Czech Rep.; Czech; Czechia Republic; Cesko; Ceska republika; Tschechische Republik;
  République tchèque; República Checa; Чешская Республика; 捷克共和国; Tschechien; Tchéquie; Chequia; Cechia;
  Tchéquia; Чехия; 捷克; チェコ; Çekya; Czechy
DE DEU 276 Germany
  Federal Republic of Germany; Germany, Federal Republic of; FRG; Fed. Rep. of Germany; BRD; West Germany;
  Bundesrepublik Deutschland; Allemagne; RFA; ФРГ; German; Deutschland; Alemania; Germania; Alemanha;
  Германия; 德国; 德國; ドイツ; Almanya; Niemcy
DJ DJI 262 Djibouti
  Republic of Djibouti; Afars and Issas; French Territory of the Afars and the Issas; French Somaliland;
  Djiboutian; Dschibuti; Yibuti; Gibuti; Djibuti; Джибути; 吉布提; 吉布地; ジブチ; Cibuti; Dżibuti
DK DNK 208 Denmark
  Kingdom of Denmark; Danmark; Danish; Dänemark; Dinamarca; Danimarca; Дания; 丹麦; 丹麥; デンマーク;
  Danimarka; Dania
DM DMA 212 Dominica
  Commonwealth of Dominica; Dominique; Доминика; 多米尼克; ドミニカ国; Dominika
DO DOM 214 Dominican Republic
  Dominican Rep.; Dominicana; Republica Dominicana; Rep. Dominicana; Dominikanische Republik;
  République dominicaine; Repubblica Dominicana; Доминиканская Республика; 多米尼加共和国; 多明尼加共和國;
  ドミニカ共和国; Dominik Cumhuriyeti; Dominikana
DZ DZA 012 Algeria
  People's Democratic Republic of Algeria; Algerie; Democratic and Popular Republic of Algeria; Al Jazair;
  Algerian; Algerien; Argelia; Алжир; 阿尔及利亚; 阿爾及利亞; アルジェリア; Cezayir; Algieria
EC ECU 218 Ecuador
  Republic of Ecuador; Ecuadorian; Ecuadorean; Équateur; Equador; Эквадор; 厄瓜多尔; 厄瓜多; エクアドル;
  Ekvador; Ekwador
EE EST 233 Estonia
  Republic of Estonia; Eesti; Estonian SSR; Estonian Soviet Socialist Republic; Esthonia; Estonian; Estland;
  Estonie; Эстония; 爱沙尼亚; 愛沙尼亞; エストニア; Estonya
EG EGY 818 Egypt
  Arab Republic of Egypt; Arab Rep. of Egypt; Misr; Egyptian; Ägypten; Égypte; Egipto; Egitto; Egito; Египет;
  埃及; エジプト; Mısır; Egipt
EH ESH 732 Western Sahara
  Sahrawi Arab Democratic Republic; Spanish Sahara; Sahrawi Republic; Sahara occidental; Westsahara;
  Sahara Occidentale; Saara Ocidental; Западная Сахара; 西撒哈拉; 西サハラ; Batı Sahra; Sahara Zachodnia
ER ERI 232 Eritrea
  State of Eritrea; Eritrean; Érythrée; Eritreia; Эритрея; 厄立特里亚; 厄利垂亞; エリトリア; Eritre; Erytrea
ES ESP 724 Spain
  Kingdom of Spain; Espana; Canary Islands; Balearic Islands; Islas Canarias; Ceuta; Melilla; Estado Español;
  Spanish; Spanien; Espagne; Spagna; Espanha; Испания; 西班牙; スペイン; İspanya; Hiszpania
ET ETH 231 Ethiopia
  Federal Democratic Republic of Ethiopia; Abyssinia; Ethiopia, Federal Democratic Republic of;
  Socialist Ethiopia; Ethiopian; Äthiopien; Éthiopie; Etiopía; Эфиопия; 埃塞俄比亚; 衣索比亞; エチオピア;
  Etiyopya
FI FIN 246 Finland
  Republic of Finland; Suomi; Finnland; Finnish; Finlande; Finlandia; Финляндия; 芬兰; 芬蘭; フィンランド;
  Finlandiya
FJ FJI 242 Fiji
  Republic of Fiji; Fiji Islands; Republic of the Fiji Islands; Fidschi; Fidji; Fiyi; Figi; Фиджи; 斐济;
  斐濟; フィジー; Fidżi
FK FLK 238 Falkland Islands
  Falkland Islands (Malvinas); Falklands; Malvinas; Islas Malvinas; Falkland Islands (Islas Malvinas);
  Falklandinseln; Îles Malouines; Isole Falkland; Ilhas Malvinas; Фолклендские о-ва; 福克兰群岛; 福克蘭群島;
  フォークランド諸島; Falkland Adaları; Falklandy
FM FSM 583 Micronesia
  Micronesia, Federated States of; Federated States of Micronesia; Micronesia (Federated State of);
  Federated State of Micronesia; F.S.M.; Mikronesien; Micronésie; Федеративные Штаты Микронезии;
  密克罗尼西亚; 密克羅尼西亞; ミクロネシア連邦; Mikronezya; Mikronezja
FO FRO 234 Faroe Islands
  Faeroe Islands; Faroes; Faroe; Faeroes; Føroyar; Färöer; Îles Féroé; Islas Feroe; Isole Fær Øer;
  Ilhas Faroé; Фарерские о-ва; 法罗群岛; 法羅群島; フェロー諸島; Faroe Adaları; Wyspy Owcze
FR FRA 250 France
  French Republic; Metropolitan France; France, Metropolitan; Republique francaise; Corsica; French;
  Frankreich; Francia; França; Франция; 法国; 法國; フランス; Fransa; Francja
GA GAB 266 Gabon
  Gabonese Republic; Gabonese; Gabun; Gabão; Габон; 加蓬; 加彭; ガボン
GB GBR 826 United Kingdom
  United Kingdom of Great Britain and Northern Ireland; UK; G.B.; Great Britain; Britain;
  United Kingdom (UK); United Kingdom of Great Britain; Great Britain and Northern Ireland;
  Great Britain (UK); England; Scotland; Wales; Northern Ireland; Ulster; GBNI; Grossbritannien;
  Grande-Bretagne; Gran Bretaña; Gran Bretagna; Grã-Bretanha; Wielka Brytania; Великобритания; Англия;
  Соединенное Королевство; イギリス; 英国; 英國; İngiltere; Birleşik Krallık; Inghilterra; Inglaterra;
  Angleterre; Vereinigtes Königreich; British; Royaume-Uni; Reino Unido; Regno Unito
GD GRD 308 Grenada
  Grenade; Granada; Гренада; 格林纳达; 格瑞那達; グレナダ
GE GEO 268 Georgia
  Gruzia; Gruziya; Sakartvelo; Republic of Georgia; Georgia, Republic of; Georgian SSR;
  Georgian Soviet Socialist Republic; Abkhazia; South Ossetia; グルジア; ジョージア; 格鲁吉亚; 喬治亞;
  Georgian; Georgien; Géorgie; Грузия; Gürcistan; Gruzja
GF GUF 254 French Guiana
  Guyane; Guyane francaise; French Guyana; Französisch-Guayana; Guayana Francesa; Guyana Francese;
  Guiana Francesa; Французская Гвиана; 法属圭亚那; 法屬圭亞那; 仏領ギアナ; Fransız Guyanası; Gujana Francuska
GG GGY 831 Guernsey
  Bailiwick of Guernsey; Alderney; Sark; Guernesey; Гернси; 根西岛; 根息; ガーンジー
GH GHA 288 Ghana
  Republic of Ghana; Gold Coast; Ghanaian; Gana; Гана; 加纳; 迦納; ガーナ
GI GIB 292 Gibraltar
  Gibilterra; Гибралтар; 直布罗陀; 直布羅陀; ジブラルタル; Cebelitarık
GL GRL 304 Greenland
  Kalaallit Nunaat; Grønland; Groenland; Groenlandia; Гренландия; 格陵兰; 格陵蘭; グリーンランド; Grenlandia
GM GMB 270 Gambia
  Republic of the Gambia; Gambia, Republic of The; Gambian; Gambie; Гамбия; 冈比亚; 甘比亞; ガンビア; Gambiya
GN GIN 324 Guinea
  Republic of Guinea; Guinea-Conakry; Guinea, Republic of; Guinea Republic;
  People's Revolutionary Republic of Guinea; French Guinea; Republique de Guinee; Guinée; Guiné; Гвинея;
  几内亚; 幾內亞; ギニア; Gine; Gwinea
GP GLP 312 Guadeloupe
  Guadalupe; Guadalupa; Гваделупа; 瓜德罗普; 瓜地洛普; グアドループ; Gwadelupa
GQ GNQ 226 Equatorial Guinea
  Republic of Equatorial Guinea; Equatorial Guinea, Republic of; Spanish Guinea; Eq. Guinea;
  Äquatorialguinea; Guinée équatoriale; Guinea Ecuatorial; Guinea Equatoriale; Guiné Equatorial;
  Экваториальная Гвинея; 赤道几内亚; 赤道幾內亞; 赤道ギニア; Ekvator Ginesi; Gwinea Równikowa
GR GRC 300 Greece
  Hellenic Republic; Hellas; EL; Ellada; Hellenic Rep.; Grèce; ΕΛΛΑΔΑ; Greek; Griechenland; Grecia; Греция;
  希腊; 希臘; ギリシャ; Yunanistan; Grecja
GS SGS 239 South Georgia and the South Sandwich Islands
  South Georgia; South Sandwich Islands; Südgeorgien und die Südlichen Sandwichinseln;
  Géorgie du Sud-et-les Îles Sandwich du Sud; Islas Georgia del Sur y Sandwich del Sur;
  Georgia del Sud e Sandwich Australi; Ilhas Geórgia do Sul e Sandwich do Sul;
  Южная Георгия и Южные Сандвичевы о-ва; 南乔治亚和南桑威奇群岛; 南喬治亞與南三明治群島;
  サウスジョージア・サウスサンドウィッチ諸島; Güney Georgia ve Güney Sandwich Adaları;
  Georgia Południowa i Sandwich Południowy
GT GTM 320 Guatemala
  Republic of Guatemala; Guatemalan; Гватемала; 危地马拉; 瓜地馬拉; グアテマラ; Gwatemala
GU GUM 316 Guam
  Гуам; 关岛; 關島; グアム
GW GNB 624 Guinea-Bissau
  Republic of Guinea-Bissau; Guinea-Bissau, Republic of; Portuguese Guinea; Guinée-Bissau; Guinea-Bisáu;
  Guiné-Bissau; Гвинея-Бисау; 几内亚比绍; 幾內亞比索; ギニアビサウ; Gine-Bissau; Gwinea Bissau
GY GUY 328 Guyana
  Republic of Guyana; Co-operative Republic of Guyana; British Guiana; Guiana; Гайана; 圭亚那; 蓋亞那;
  ガイアナ; Gujana
HK HKG 344 Hong Kong
  Hong Kong Special Administrative Region of China; 香港; ホンコン; Hong Kong SAR; Hong Kong SAR China;
  HKSAR; H.K.; Hong Kong, China; China (Hong Kong); China, Hong Kong SAR;
  China, Hong Kong Special Administrative Region; Hong Kong Special Administrative Region; Xianggang;
  Kowloon; 香港特别行政区; 香港特別行政區; 香港特別行政区; 中国香港; 中國香港;
  Sonderverwaltungsregion Hongkong; R.A.S. chinoise de Hong Kong; RAE de Hong Kong (China); RAS di Hong Kong;
  Hong Kong, RAE da China; Гонконг (САР); 中国香港特别行政区; 中國香港特別行政區;
  中華人民共和国香港特別行政区; Çin Hong Kong ÖİB; SRA Hongkong (Chiny)
HM HMD 334 Heard Island and McDonald Islands
  Heard and McDonald Islands; Heard und McDonaldinseln; Îles Heard-et-MacDonald; Islas Heard y McDonald;
  Isole Heard e McDonald; Ilhas Heard e McDonald; о-ва Херд и Макдональд; 赫德岛和麦克唐纳群岛;
  赫德島及麥唐納群島; ハード島・マクドナルド諸島; Heard Adası ve McDonald Adaları; Wyspy Heard i McDonalda
HN HND 340 Honduras
  Republic of Honduras; Honduran; Гондурас; 洪都拉斯; 宏都拉斯; ホンジュラス
HR HRV 191 Croatia
  Republic of Croatia; Hrvatska; Kroatien; Croatian; Croat; Croatie; Croacia; Croazia; Хорватия; 克罗地亚;
  克羅埃西亞; クロアチア; Hırvatistan; Chorwacja
HT HTI 332 Haiti
  Republic of Haiti; Hayti; Republique d'Haiti; Haitian; Гаити; 海地; ハイチ
HU HUN 348 Hungary
  Magyarorszag; Republic of Hungary; Hungarian Republic; People's Republic of Hungary; Hungarian; Ungarn;
  Hongrie; Hungría; Ungheria; Венгрия; 匈牙利; ハンガリー; Macaristan; Węgry
ID IDN 360 Indonesia
  Republic of Indonesia; Dutch East Indies; Netherlands East Indies; NKRI; Indonesian; Indonesien; Indonésie;
  Индонезия; 印度尼西亚; 印尼; インドネシア; Endonezya; Indonezja
IE IRL 372 Ireland
  Eire; Republic of Ireland; Irish Republic; Ireland, Republic of; Ireland (Eire); Southern Ireland;
  Irish Free State; Irish; Irland; Irlande; Irlanda; Ирландия; 爱尔兰; 愛爾蘭; アイルランド; Irlandia
IL ISR 376 Israel
  State of Israel; Israel, State of; Medinat Israel; Israeli; Israele; Израиль; 以色列; イスラエル; İsrail;
  Izrael
IM IMN 833 Isle of Man
  Man, Isle of; Isle of Mann; Île de Man; Isla de Man; Isola di Man; Ilha de Man; о-в Мэн; 马恩岛; 曼島;
  マン島; Man Adası; Wyspa Man
IN IND 356 India
  Republic of India; Bharat; Union of India; Hindustan; Bharat Ganrajya; Indian; Indien; Inde; Индия; 印度;
  インド; Hindistan; Indie
IO IOT 086 British Indian Ocean Territory
  Chagos Islands; Chagos Archipelago; Diego Garcia; BIOT; Britisches Territorium im Indischen Ozean;
  Territoire britannique de l’océan Indien; Territorio Británico del Océano Índico;
  Territorio Britannico dell’Oceano Indiano; Território Britânico do Oceano Índico;
  Британская территория в Индийском океане; 英属印度洋领地; 英屬印度洋領地; 英領インド洋地域;
  Britanya Hint Okyanusu Toprakları; Brytyjskie Terytorium Oceanu Indyjskiego
IQ IRQ 368 Iraq
  Republic of Iraq; Iraq, Republic of; Irak; Kurdistan Region of Iraq; Iraqi Kurdistan; Iraqi; Iraque; Ирак;
  伊拉克; イラク
IR IRN 364 Iran
  Iran, Islamic Republic of; Islamic Republic of Iran; I.R. Iran; I.R. of Iran; Iran, I.R.; I.R.I.;
  Iran, Islamic Rep.; Islamic Rep. of Iran; Persia; イラン・イスラム共和国; ИРИ; Исламская Республика Иран;
  伊朗伊斯兰共和国; Iranian; Irã; Иран; 伊朗; イラン
IS ISL 352 Iceland
  Republic of Iceland; Island; Icelandic; Islande; Islandia; Islanda; Исландия; 冰岛; 冰島; アイスランド;
  İzlanda
IT ITA 380 Italy
  Italian Republic; Italia; Repubblica Italiana; Sardinia; Sicily; Italian; Italien; Italie; Италия; 意大利;
  義大利; イタリア; İtalya; Włochy
JE JEY 832 Jersey
  Bailiwick of Jersey; States of Jersey; Джерси; 泽西岛; 澤西島; ジャージー
JM JAM 388 Jamaica
  Jamaica W.I.; Jamaican; Jamaika; Jamaïque; Giamaica; Ямайка; 牙买加; 牙買加; ジャマイカ; Jamajka
JO JOR 400 Jordan
  Hashemite Kingdom of Jordan; Jordan, Hashemite Kingdom of; Transjordan; H.K. of Jordan; Jordanian;
  Jordanien; Jordanie; Jordania; Giordania; Иордания; 约旦; 約旦; ヨルダン; Ürdün
JP JPN 392 Japan
  Nippon; Nihon; 日本国; State of Japan; Japanese; Japon; Giappone; Japão; Япония; 日本; Japonya; Japonia
KE KEN 404 Kenya
  Republic of Kenya; British East Africa; Kenyan; Kenia; Quênia; Кения; 肯尼亚; 肯亞; ケニア
KG KGZ 417 Kyrgyzstan
  Kyrgyz Republic; Kirghizia; Kirgizia; Kirghizstan; Kirgizstan; Kyrgyz Rep.; Kyrgyzia; Kyrghyzstan;
  Kirgistan; Kirghiz SSR; Kirghiz Soviet Socialist Republic; Киргизия; Кыргызстан; Кыргызская Республика;
  吉尔吉斯斯坦; 吉尔吉斯; Kyrgyz; Kyrgyzstani; Kirgisistan; Kirguistán; Kirghizistan; Quirguistão; 吉爾吉斯;
  キルギス; Kırgızistan
KH KHM 116 Cambodia
  Kingdom of Cambodia; Kampuchea; Democratic Kampuchea; People's Republic of Kampuchea; Khmer Republic;
  Cambodian; Kambodscha; Cambodge; Camboya; Cambogia; Camboja; Камбоджа; 柬埔寨; カンボジア; Kamboçya;
  Kambodża
KI KIR 296 Kiribati
  Republic of Kiribati; Gilbert Islands; Gilbert and Ellice Islands; Quiribati; Кирибати; 基里巴斯; 吉里巴斯;
  キリバス
KM COM 174 Comoros
  Union of the Comoros; Comoro Islands; Islamic Federal Republic of the Comoros; Comorian; Komoren; Comores;
  Comoras; Comore; Коморы; 科摩罗; 葛摩; コモロ; Komorlar; Komory
KN KNA 659 Saint Kitts and Nevis
  St Kitts; Saint Christopher and Nevis; Federation of Saint Kitts and Nevis; Nevis; St. Kitts und Nevis;
  Saint-Christophe-et-Niévès; San Cristóbal y Nieves; Saint Kitts e Nevis; São Cristóvão e Névis;
  Сент-Китс и Невис; 圣基茨和尼维斯; 聖克里斯多福及尼維斯; セントクリストファー・ネーヴィス;
  Saint Kitts ve Nevis; Saint Kitts i Nevis
KP PRK 408 North Korea
  Korea, Democratic People's Republic of; Democratic People's Republic of Korea; Korea, North; DPRK;
  D.P.R. Korea; DPR of Korea; Korea DPR; Korea (DPRK); N. Korea;
  Democratic People's Republic of Korea (North Korea); Democratic People's Republic of Korea (DPRK);
  Korea, Dem. People's Rep.; Korea, Dem. Rep.; Korea, Democratic Republic of; Choson; 北朝鮮;
  朝鮮民主主義人民共和国; 朝鲜民主主义人民共和国; 朝鮮民主主義人民共和國; 北韓; 북한; 조선민주주의인민공화국;
  КНДР; Северная Корея; Corée du Nord; Corea del Norte; Nordkorea; RPDC; RDPC; North Korean; Corea del Nord;
  Coreia do Norte; 朝鲜; Kuzey Kore; Korea Północna
KR KOR 410 South Korea
  Korea, Republic of; Korea, South; ROK; R.O. Korea; S. Korea; Korea Republic; Korea, Rep.;
  Korea, Republic of (South); Rep. of Korea; Republic of Korea; Republic Korea;
  Republic of Korea (South Korea); Republic of Korea (ROK); South Korea (ROK); Hanguk; 大韓民国; 大韓民國;
  大韩民国; 韓國; 南韓; 南朝鲜; 한국; 대한민국; Южная Корея; Республика Корея; Corée du Sud; Corea del Sur;
  Südkorea; Republik Korea; South Korean; Corea del Sud; Coreia do Sul; 韩国; 韓国; Güney Kore;
  Korea Południowa
KW KWT 414 Kuwait
  State of Kuwait; Kuwayt; クウェイト; Kuwaiti; Koweït; Кувейт; 科威特; クウェート; Kuveyt; Kuwejt
KY CYM 136 Cayman Islands
  Cayman; Caymans; Cayman Is.; Grand Cayman; Kaimaninseln; Îles Caïmans; Islas Caimán; Isole Cayman;
  Ilhas Cayman; о-ва Кайман; 开曼群岛; 開曼群島; ケイマン諸島; Cayman Adaları; Kajmany
KZ KAZ 398 Kazakhstan
  Republic of Kazakhstan; Kazakstan; Kasachstan; Kazakh Republic; Kazakh SSR;
  Kazakh Soviet Socialist Republic; Kazahstan; Республика Казахстан; Qazaqstan; Kazakh; Kazakhstani;
  Kazajistán; Kazakistan; Cazaquistão; Казахстан; 哈萨克斯坦; 哈薩克; カザフスタン; Kazachstan
LA LAO 418 Laos
  Lao People's Democratic Republic; Lao PDR; Laos PDR; Lao; Lao People's Dem. Rep.;
  Lao People's Democratic Rep.; People's Democratic Republic of Laos; LPDR; Laotian; Лаос; 老挝; 寮國; ラオス
LB LBN 422 Lebanon
  Lebanese Republic; Republic of Lebanon; Liban; Lebanese; Libanon; Líbano; Ливан; 黎巴嫩; レバノン; Lübnan
LC LCA 662 Saint Lucia
  Ste. Lucie; Sainte-Lucie; Santa Lucía; Сент-Люсия; 圣卢西亚; 聖露西亞; セントルシア
LI LIE 438 Liechtenstein
  Principality of Liechtenstein; Fürstentum Liechtenstein; Лихтенштейн; 列支敦士登; 列支敦斯登;
  リヒテンシュタイン
LK LKA 144 Sri Lanka
  Democratic Socialist Republic of Sri Lanka; Ceylon; Shri Lanka; Democratic Socialist Rep. of Sri Lanka;
  Sri Lankan; Шри-Ланка; 斯里兰卡; 斯里蘭卡; スリランカ
LR LBR 430 Liberia
  Republic of Liberia; Liberian; Либерия; 利比里亚; 賴比瑞亞; リベリア; Liberya
LS LSO 426 Lesotho
  Kingdom of Lesotho; Basutoland; Lesoto; Лесото; 莱索托; 賴索托; レソト
LT LTU 440 Lithuania
  Republic of Lithuania; Lietuva; Lithuanian SSR; Lithuanian Soviet Socialist Republic; Lithuanian; Litauen;
  Lituanie; Lituania; Литва; 立陶宛; リトアニア; Litvanya; Litwa
LU LUX 442 Luxembourg
  Grand Duchy of Luxembourg; Luxemburg; Grand Duché de Luxembourg; Letzebuerg; Luxemburgo; Lussemburgo;
  Люксембург; 卢森堡; 盧森堡; ルクセンブルク; Lüksemburg
LV LVA 428 Latvia
  Republic of Latvia; Latvija; Latvian SSR; Latvian Soviet Socialist Republic; Latvian; Lettland; Lettonie;
  Letonia; Lettonia; Латвия; 拉脱维亚; 拉脫維亞; ラトビア; Letonya; Łotwa
LY LBY 434 Libya
  Libyan Arab Jamahiriya; Great Socialist People's Libyan Arab Jamahiriya;
  Socialist People's Libyan Arab Jamahiriya; Libyan Arab Republic; State of Libya; Libia; Libyan; Libyen;
  Libye; Ливия; 利比亚; 利比亞; リビア
MA MAR 504 Morocco
  Kingdom of Morocco; Maroc; Al Maghrib; Marruecos; Moroccan; Marokko; Marocco; Marrocos; Марокко; 摩洛哥;
  モロッコ; Fas; Maroko
MC MCO 492 Monaco
  Principality of Monaco; Principauté de Monaco; Монако; 摩纳哥; 摩納哥; モナコ; Monako
MD MDA 498 Moldova
  Moldova, Republic of; Republic of Moldova; Moldavia; Republic of Moldavia; Moldavian SSR; Moldovan SSR;
  Moldavian Soviet Socialist Republic; Rep. of Moldova; now Republic of Moldova; Transnistria; Pridnestrovie;
  Молдавия; Молдова; Moldovan; Republik Moldau; Moldavie; 摩尔多瓦; 摩爾多瓦; モルドバ; Mołdawia
ME MNE 499 Montenegro
  Crna Gora; Republic of Montenegro; Montenegrin; Черногория; 黑山; 蒙特內哥羅; モンテネグロ; Karadağ;
  Czarnogóra
MF MAF 663 Saint Martin (French part)
  St. Martin; Saint-Martin (France); Collectivity of Saint Martin; San Martín; São Martinho; Сен-Мартен;
  法属圣马丁; 法屬聖馬丁; サン・マルタン
MG MDG 450 Madagascar
  Republic of Madagascar; Malagasy Republic; Democratic Republic of Madagascar; Malagasy; Madagaskar;
  Мадагаскар; 马达加斯加; 馬達加斯加; マダガスカル
MH MHL 584 Marshall Islands
  Republic of the Marshall Islands; Marshall Is.; R.M.I.; Marshallinseln; Îles Marshall; Islas Marshall;
  Isole Marshall; Ilhas Marshall; Маршалловы о-ва; 马绍尔群岛; 馬紹爾群島; マーシャル諸島; Marshall Adaları;
  Wyspy Marshalla
MK MKD 807 North Macedonia
  Republic of North Macedonia; Macedonia; FYROM; FYR Macedonia; Former Yugoslav Republic of Macedonia;
  Macedonia, The Former Yugoslav Republic of; Macedonia (FYROM); Macedonia, FYR; Republic of Macedonia;
  North Macedonia, The Republic of; Northern Macedonia; Macedonia, North; Македония; Macedonian;
  North Macedonian; Nordmazedonien; Macédoine du Nord; Macedonia del Norte; Macedonia del Nord;
  Macedônia do Norte; Северная Македония; 北马其顿; 北馬其頓; 北マケドニア; Kuzey Makedonya;
  Macedonia Północna
ML MLI 466 Mali
  Republic of Mali; French Sudan; Northern Mali; Malian; Мали; 马里; 馬利; マリ
MM MMR 104 Myanmar
  Republic of Myanmar; Burma; Myanmar (Burma); Burma (Myanmar); Union of Burma; Union of Myanmar;
  Republic of the Union of Myanmar; Socialist Republic of the Union of Burma; Birmanie; Birmania; Birma;
  Burma, Union of; Мьянма; Бирма; ミャンマー; ビルマ; 緬甸; 缅甸; Burmese; Myanmar (Birmanie);
  Myanmar (Birmania); Mianmar (Birmânia); Мьянма (Бирма); ミャンマー (ビルマ); Mjanma (Birma)
MN MNG 496 Mongolia
  Mongolian People's Republic; Outer Mongolia; Mongol Uls; Mongolian; Mongolei; Mongolie; Монголия; 蒙古;
  モンゴル; Moğolistan
MO MAC 446 Macao
  Macao Special Administrative Region of China; Macau; Macao SAR; Macau SAR; Macao SAR China;
  Macau SAR China; Macao, China; Macau, China; China (Macao); China (Macau); China, Macao SAR;
  China, Macao Special Administrative Region; Macao Special Administrative Region;
  Macau Special Administrative Region; Aomen; 澳门; 澳門; 澳门特别行政区; 澳門特別行政區; 中国澳门; マカオ;
  Sonderverwaltungsregion Macau; R.A.S. chinoise de Macao; RAE de Macao (China); RAS di Macao;
  Macau, RAE da China; Макао (САР); 中国澳门特别行政区; 中國澳門特別行政區; 中華人民共和国マカオ特別行政区;
  Çin Makao ÖİB; SRA Makau (Chiny)
MP MNP 580 Northern Mariana Islands
  Commonwealth of the Northern Mariana Islands; Northern Marianas; Northern Mariana Is.; Saipan; CNMI;
  Nördliche Marianen; Îles Mariannes du Nord; Islas Marianas del Norte; Isole Marianne Settentrionali;
  Ilhas Marianas do Norte; Северные Марианские о-ва; 北马里亚纳群岛; 北馬利安納群島; 北マリアナ諸島;
  Kuzey Mariana Adaları; Mariany Północne
MQ MTQ 474 Martinique
  Martinica; Мартиника; 马提尼克; 馬丁尼克; マルティニーク; Martinik; Martynika
MR MRT 478 Mauritania
  Islamic Republic of Mauritania; Islamic Rep. of Mauritania; Mauritanie; Mauritanian; Mauretanien;
  Мавритания; 毛里塔尼亚; 茅利塔尼亞; モーリタニア; Moritanya; Mauretania
MS MSR 500 Montserrat
  Montserrat W.I.; Монтсеррат; 蒙特塞拉特; 蒙哲臘; モントセラト
MT MLT 470 Malta
  Republic of Malta; Maltese; Malte; Мальта; 马耳他; 馬爾他; マルタ
MU MUS 480 Mauritius
  Republic of Mauritius; Ile Maurice; Mauritius Island; Rodrigues; Mauritian; Maurice; Mauricio; Маврикий;
  毛里求斯; 模里西斯; モーリシャス
MV MDV 462 Maldives
  Republic of Maldives; Maldive Islands; Maldive; Maldivian; Malediven; Maldivas; Мальдивы; 马尔代夫;
  馬爾地夫; モルディブ; Maldivler; Malediwy
MW MWI 454 Malawi
  Republic of Malawi; Nyasaland; Malawian; Malaui; Малави; 马拉维; 馬拉威; マラウイ; Malavi
MX MEX 484 Mexico
  United Mexican States; Mexican United States; United States of Mexico; Estados Unidos Mexicanos; Mejico;
  Mexican; Mexiko; Mexique; Messico; Мексика; 墨西哥; メキシコ; Meksika; Meksyk
MY MYS 458 Malaysia
  Federation of Malaysia; Malaya; Sabah; Sarawak; Labuan; Malaysian; Malaisie; Malasia; Малайзия; 马来西亚;
  馬來西亞; マレーシア; Malezya; Malezja
MZ MOZ 508 Mozambique
  Republic of Mozambique; Mocambique; Mosambik; People's Republic of Mozambique; Portuguese East Africa;
  Mozambican; Mozambico; Мозамбик; 莫桑比克; 莫三比克; モザンビーク; Mozambik
NA NAM 516 Namibia
  Republic of Namibia; South West Africa; Namibia (South West Africa); Namibian; Namibie; Намибия; 纳米比亚;
  納米比亞; ナミビア; Namibya
NC NCL 540 New Caledonia
  Nouvelle-Caledonie; Neukaledonien; Nueva Caledonia; Nuova Caledonia; Nova Caledônia; Новая Каледония;
  新喀里多尼亚; 新喀里多尼亞; ニューカレドニア; Yeni Kaledonya; Nowa Kaledonia
NE NER 562 Niger
  Republic of the Niger; Nigerien; Нигер; 尼日尔; 尼日; ニジェール; Nijer
NF NFK 574 Norfolk Island
  Norfolkinsel; Île Norfolk; Isla Norfolk; Isola Norfolk; Ilha Norfolk; о-в Норфолк; 诺福克岛; 諾福克島;
  ノーフォーク島; Norfolk Adası; Norfolk
NG NGA 566 Nigeria
  Federal Republic of Nigeria; Fed. Rep. of Nigeria; Nigerian; Нигерия; 尼日利亚; 奈及利亞; ナイジェリア;
  Nijerya
NI NIC 558 Nicaragua
  Republic of Nicaragua; Nicaraguan; Никарагуа; 尼加拉瓜; ニカラグア; Nikaragua
NL NLD 528 Netherlands
  Kingdom of the Netherlands; Holland; Netherland; Nederland; Nederlanden; Hollande; Holanda; Olanda;
  Holandia; Hollanda; Голландия; Pays Bas; 荷兰; 荷蘭; Dutch; Niederlande; Países Bajos; Paesi Bassi;
  Países Baixos; Нидерланды; オランダ
NO NOR 578 Norway
  Kingdom of Norway; Norge; Noreg; Norwegian; Norwegen; Norvège; Noruega; Norvegia; Норвегия; 挪威;
  ノルウェー; Norveç; Norwegia
NP NPL 524 Nepal
  Federal Democratic Republic of Nepal; Kingdom of Nepal; Nepalese; Nepali; Непал; 尼泊尔; 尼泊爾; ネパール
NR NRU 520 Nauru
  Republic of Nauru; Науру; 瑙鲁; 諾魯; ナウル
NU NIU 570 Niue
  Niue Island; Ниуэ; 纽埃; 紐埃島; ニウエ
NZ NZL 554 New Zealand
  Aotearoa; N.Z.; New Zealander; Neuseeland; Nouvelle-Zélande; Nueva Zelanda; Nuova Zelanda; Nova Zelândia;
  Новая Зеландия; 新西兰; 紐西蘭; ニュージーランド; Yeni Zelanda; Nowa Zelandia
OM OMN 512 Oman
  Sultanate of Oman; Muscat and Oman; Oman, Sultanate of; Omani; Omã; Оман; 阿曼; オマーン; Umman
PA PAN 591 Panama
  Republic of Panama; Republica de Panama; Panamanian; Панама; 巴拿马; 巴拿馬; パナマ
PE PER 604 Peru
  Republic of Peru; Peruvian; Pérou; Перу; 秘鲁; 秘魯; ペルー
PF PYF 258 French Polynesia
  Tahiti; Polynesie francaise; Französisch-Polynesien; Polinesia Francesa; Polinesia Francese;
  Французская Полинезия; 法属波利尼西亚; 法屬玻里尼西亞; 仏領ポリネシア; Fransız Polinezyası;
  Polinezja Francuska
PG PNG 598 Papua New Guinea
  Independent State of Papua New Guinea; P.N.G.; Papua N. Guinea; Papua-Neuguinea; Papouasie-Nouvelle-Guinée;
  Papúa Nueva Guinea; Papua Nuova Guinea; Papua-Nova Guiné; Папуа — Новая Гвинея; 巴布亚新几内亚;
  巴布亞紐幾內亞; パプアニューギニア; Papua Yeni Gine; Papua-Nowa Gwinea
PH PHL 608 Philippines
  Republic of the Philippines; Philippine; Philippine Islands; Pilipinas; Filipinas; R.P. Philippines;
  Filipino; Philippinen; Filippine; Филиппины; 菲律宾; 菲律賓; フィリピン; Filipinler; Filipiny
PK PAK 586 Pakistan
  Islamic Republic of Pakistan; Islamic Rep. of Pakistan; West Pakistan; Pakistani; Paquistão; Пакистан;
  巴基斯坦; パキスタン
PL POL 616 Poland
  Republic of Poland; Polska; People's Republic of Poland; Polish People's Republic; Rzeczpospolita Polska;
  Polish; Polen; Pologne; Polonia; Польша; 波兰; 波蘭; ポーランド; Polonya
PM SPM 666 Saint Pierre and Miquelon
  St. Pierre und Miquelon; Saint-Pierre-et-Miquelon; San Pedro y Miquelón; Saint-Pierre e Miquelon;
  São Pedro e Miquelão; Сен-Пьер и Микелон; 圣皮埃尔和密克隆群岛; 聖皮埃與密克隆群島;
  サンピエール島・ミクロン島; Saint Pierre ve Miquelon; Saint-Pierre i Miquelon
PN PCN 612 Pitcairn Islands
  Pitcairn; Pitcairn Island; Pitcairninseln; Îles Pitcairn; Islas Pitcairn; Isole Pitcairn; Ilhas Pitcairn;
  о-ва Питкэрн; 皮特凯恩群岛; 皮特肯群島; ピトケアン諸島; Pitcairn Adaları
PR PRI 630 Puerto Rico
  Porto Rico; Commonwealth of Puerto Rico; Пуэрто-Рико; 波多黎各; プエルトリコ; Porto Riko; Portoryko
PS PSE 275 Palestine
  Palestine, State of; State of Palestine; Palestinian Territories; Palestinian Territory;
  Occupied Palestinian Territory; Occupied Palestinian Territories; Palestinian Territory, Occupied;
  Palestinian Authority; Palestinian National Authority; West Bank; Gaza; Gaza Strip; North Gaza;
  Northern Gaza; West Bank and Gaza; West Bank & Gaza Strip; パレスチナ; 巴勒斯坦; Палестина; Palestinian;
  Palästinensische Autonomiegebiete; Territoires palestiniens; Territorios Palestinos; Territori Palestinesi;
  Палестинские территории; 巴勒斯坦领土; 巴勒斯坦自治區; パレスチナ自治区; Filistin Bölgeleri;
  Terytoria Palestyńskie
PT PRT 620 Portugal
  Portuguese Republic; Portuguese Rep.; Azores; Madeira; Acores; Portuguese; Portogallo; Португалия; 葡萄牙;
  ポルトガル; Portekiz; Portugalia
PW PLW 585 Palau
  Republic of Palau; Belau; Pelew; Palaos; Палау; 帕劳; 帛琉; パラオ
PY PRY 600 Paraguay
  Republic of Paraguay; Republica del Paraguay; Paraguayan; Paraguai; Парагвай; 巴拉圭; パラグアイ; Paragwaj
QA QAT 634 Qatar
  State of Qatar; Katar; Qatari; Qatarian; Catar; Катар; 卡塔尔; 卡達; カタール
RE REU 638 Réunion
  Reunion Island; La Reunion; Isle of Reunion; Riunione; Reunião; Реюньон; 留尼汪; 留尼旺; レユニオン
RO ROU 642 Romania
  Rumania; Roumania; Socialist Republic of Romania; People's Republic of Romania; Romanian; Rumänien;
  Roumanie; Romênia; Румыния; 罗马尼亚; 羅馬尼亞; ルーマニア; Romanya; Rumunia
RS SRB 688 Serbia
  Republic of Serbia; Srbija; Serbia, Republic of; Servia; Vojvodina; Serbian; Serb; Serbien; Serbie; Сербия;
  塞尔维亚; 塞爾維亞; セルビア; Sırbistan
RU RUS 643 Russia
  Russian Federation; Russian Fed.; Russia (Russian Federation); Russia, Federation of; Federation of Russia;
  Russian Soviet Federative Socialist Republic; RSFSR; Rossiya; Rossiia; Rossija; Russie;
  Fédération de Russie; Russische Föderation; Российская Федерация; РФ; РСФСР; ロシア連邦; 俄罗斯联邦;
  俄羅斯聯邦; 俄国; 俄國; Chechnya; Tatarstan; Kaliningrad Region; Russian; Russland; Rusia; Россия; 俄罗斯;
  俄羅斯; ロシア; Rusya; Rosja
RW RWA 646 Rwanda
  Rwandese Republic; Republic of Rwanda; Ruanda; Rwandan; Руанда; 卢旺达; 盧安達; ルワンダ
SA SAU 682 Saudi Arabia
  Kingdom of Saudi Arabia; KSA; Saudi; Saudia Arabia; Saudi Arabia, Kingdom of; サウディ・アラビア;
  Saudi Arabian; Saudi-Arabien; Arabie saoudite; Arabia Saudí; Arabia Saudita; Саудовская Аравия; 沙特阿拉伯;
  沙烏地阿拉伯; サウジアラビア; Suudi Arabistan; Arabia Saudyjska
SB SLB 090 Solomon Islands
  British Solomon Islands; Solomons; Solomon Is.; Salomonen; Îles Salomon; Islas Salomón; Isole Salomone;
  Ilhas Salomão; Соломоновы о-ва; 所罗门群岛; 索羅門群島; ソロモン諸島; Solomon Adaları; Wyspy Salomona
SC SYC 690 Seychelles
  Republic of Seychelles; Seycheles; Seychelles Islands; Seychellois; Seychellen; Seicheles;
  Сейшельские о-ва; 塞舌尔; 塞席爾; セーシェル; Seyşeller; Seszele
SD SDN 729 Sudan
  Republic of the Sudan; North Sudan; Democratic Republic of the Sudan; Soudan; Sudanese; Sudão; Судан; 苏丹;
  蘇丹; スーダン
SE SWE 752 Sweden
  Kingdom of Sweden; Sverige; Svezia; Swedish; Schweden; Suède; Suecia; Швеция; 瑞典; スウェーデン; İsveç;
  Szwecja
SG SGP 702 Singapore
  Republic of Singapore; S'pore; Rep. of Singapore; Singapura; Singaporean; Singapur; Singapour; Сингапур;
  新加坡; シンガポール
SH SHN 654 Saint Helena, Ascension and Tristan da Cunha
  St. Helena; Ascension Island; Ascension; Tristan da Cunha; Sainte-Hélène; Santa Elena; Sant’Elena;
  Santa Helena; о-в Св. Елены; 圣赫勒拿; 聖赫勒拿島; セントヘレナ; Wyspa Świętej Heleny
SI SVN 705 Slovenia
  Republic of Slovenia; Slovenija; Slovenian; Slovene; Slowenien; Slovénie; Eslovenia; Словения; 斯洛文尼亚;
  斯洛維尼亞; スロベニア; Slovenya; Słowenia
SJ SJM 744 Svalbard and Jan Mayen
  Svalbard; Jan Mayen; Spitsbergen; Spitzbergen und Jan Mayen; Svalbard et Jan Mayen; Svalbard y Jan Mayen;
  Svalbard e Jan Mayen; Шпицберген и Ян-Майен; 斯瓦尔巴和扬马延; 挪威屬斯瓦巴及尖棉;
  スバールバル諸島・ヤンマイエン島; Svalbard ve Jan Mayen; Svalbard i Jan Mayen
SK SVK 703 Slovakia
  Slovak Republic; Slovak Rep.; Slovensko; Slovak; Slowakei; Slovaquie; Eslovaquia; Slovacchia; Словакия;
  斯洛伐克; スロバキア; Slovakya; Słowacja
SL SLE 694 Sierra Leone
  Republic of Sierra Leone; Sierra Leonean; Sierra Leona; Serra Leoa; Сьерра-Леоне; 塞拉利昂; 獅子山;
  シエラレオネ
SM SMR 674 San Marino
  Republic of San Marino; Most Serene Republic of San Marino; Saint-Marin; Сан-Марино; 圣马力诺; 聖馬利諾;
  サンマリノ
SN SEN 686 Senegal
  Republic of Senegal; Republique du Senegal; Senegalese; Сенегал; 塞内加尔; 塞內加爾; セネガル
SO SOM 706 Somalia
  Federal Republic of Somalia; Somali Republic; Somali Democratic Republic; Republic of Somalia;
  Federal Rep. of Somalia; Somaliland; Republic of Somaliland; Puntland; Somali; Somalian; Somalie; Сомали;
  索马里; 索馬利亞; ソマリア
SR SUR 740 Suriname
  Republic of Suriname; Surinam; Dutch Guiana; Netherlands Guiana; Surinamese; Суринам; 苏里南; 蘇利南;
  スリナム
SS SSD 728 South Sudan
  Republic of South Sudan; South Sudan, Republic of; Sudan, South; Southern Sudan; S. Sudan; Soudan du Sud;
  South Sudanese; Südsudan; Sudán del Sur; Sudão do Sul; Южный Судан; 南苏丹; 南蘇丹; 南スーダン;
  Güney Sudan; Sudan Południowy
ST STP 678 Sao Tome and Principe
  Democratic Republic of Sao Tome and Principe; Sao Tome; S. Tome and Principe; São Tomé und Príncipe;
  Sao Tomé-et-Principe; Santo Tomé y Príncipe; São Tomé e Príncipe; Сан-Томе и Принсипи; 圣多美和普林西比;
  聖多美普林西比; サントメ・プリンシペ; Sao Tome ve Principe; Wyspy Świętego Tomasza i Książęca
SV SLV 222 El Salvador
  Republic of El Salvador; Salvadoran; Salvadorian; Salvador; Сальвадор; 萨尔瓦多; 薩爾瓦多; エルサルバドル;
  Salwador
SX SXM 534 Sint Maarten (Dutch part)
  Sint Maarten; St. Maarten; Sint Maarten (the Dutch two-fifths of the island of Saint Martin);
  Saint Martin (Dutch part); Saint-Martin (partie néerlandaise); Синт-Мартен; 荷属圣马丁; 荷屬聖馬丁;
  シント・マールテン
SY SYR 760 Syria
  Syrian Arab Republic; Syrian Arab Rep.; Syria, Arab Republic of; Syria Arab Republic; Syrian Republic;
  S.A.R. Syria; シリア・アラブ共和国; Сирийская Арабская Республика; 阿拉伯叙利亚共和国; 敘利亞; Syrian;
  Syrien; Syrie; Siria; Сирия; 叙利亚; シリア; Suriye
SZ SWZ 748 Eswatini
  Kingdom of Eswatini; Swaziland; Kingdom of Swaziland; Ngwane; Eswatini (Swaziland); Esuatini; Essuatíni;
  Эсватини; 斯威士兰; 史瓦帝尼; エスワティニ; Esvatini
TC TCA 796 Turks and Caicos Islands
  Turks & Caicos; Turks and Caicos Is.; Turks- und Caicosinseln; Îles Turques-et-Caïques;
  Islas Turcas y Caicos; Isole Turks e Caicos; Ilhas Turcas e Caicos; Тёркс и Кайкос; 特克斯和凯科斯群岛;
  土克斯及開科斯群島; タークス・カイコス諸島; Turks ve Caicos Adaları; Turks i Caicos
TD TCD 148 Chad
  Republic of Chad; Tchad; Chadian; Tschad; Ciad; Chade; Чад; 乍得; 查德; チャド; Çad; Czad
TF ATF 260 French Southern Territories
  French Southern and Antarctic Lands; French Southern and Antarctic Territories; Kerguelen;
  Französische Süd- und Antarktisgebiete; Terres australes françaises; Territorios Australes Franceses;
  Terre Australi Francesi; Territórios Franceses do Sul; Французские Южные территории; 法属南部领地;
  法屬南部屬地; 仏領極南諸島; Fransız Güney Toprakları; Francuskie Terytoria Południowe i Antarktyczne
TG TGO 768 Togo
  Togolese Republic; Republic of Togo; Togoland; Togolese; Того; 多哥; トーゴ
TH THA 764 Thailand
  Kingdom of Thailand; Siam; Prathet Thai; Muang Thai; Thai; Thaïlande; Tailandia; Thailandia; Таиланд; 泰国;
  泰國; タイ; Tayland; Tajlandia
TJ TJK 762 Tajikistan
  Republic of Tajikistan; Tadzhikistan; Tadjikistan; Tadschikistan; Tojikistan; Tajik SSR;
  Tajik Soviet Socialist Republic; Tadzhik SSR; Tajik; Tajikistani; Tayikistán; Tagikistan; Tadjiquistão;
  Таджикистан; 塔吉克斯坦; 塔吉克; タジキスタン; Tacikistan; Tadżykistan
TK TKL 772 Tokelau
  Tokelau Islands; Union Islands; Токелау; 托克劳; 托克勞群島; トケラウ
TL TLS 626 Timor-Leste
  Democratic Republic of Timor-Leste; East Timor; Timor-Leste, Democratic Republic of; Timor (East);
  Portuguese Timor; Democratic Republic of East Timor; Timor oriental; Timor Est; Восточный Тимор; 东帝汶;
  東帝汶; 東ティモール; Timor Wschodni
TM TKM 795 Turkmenistan
  Turkmenia; Turkmen Republic; Turkmen SSR; Turkmen Soviet Socialist Republic; Туркмения; Turkmen;
  Turcomenistão; Туркменистан; 土库曼斯坦; 土庫曼; トルクメニスタン
TN TUN 788 Tunisia
  Republic of Tunisia; Tunisian Republic; Tunisie; Tunisian; Tunesien; Túnez; Тунис; 突尼斯; 突尼西亞;
  チュニジア; Tunus; Tunezja
TO TON 776 Tonga
  Kingdom of Tonga; Tonga Islands; Friendly Islands; Тонга; 汤加; 東加; トンガ
TR TUR 792 Türkiye
  Republic of Türkiye; Turkey; Republic of Turkey; Turkey, Republic of; Türkiye Cumhuriyeti; Turkie; Turkei;
  Turquie; Turquía; Turchia; トルコ共和国; Turkish; Türkiyish; Турция; 土耳其; トルコ; Turcja
TT TTO 780 Trinidad and Tobago
  Republic of Trinidad and Tobago; Trinidad; Tobago; Trinadad and Tobago; Trinidadian; Trinidad und Tobago;
  Trinité-et-Tobago; Trinidad y Tobago; Trinidad e Tobago; Тринидад и Тобаго; 特立尼达和多巴哥;
  千里達及托巴哥; トリニダード・トバゴ; Trinidad ve Tobago; Trynidad i Tobago
TV TUV 798 Tuvalu
  Ellice Islands; Тувалу; 图瓦卢; 吐瓦魯; ツバル
TW TWN 158 Taiwan
  Taiwan, Province of China; Taiwan, China; China (Taiwan); Taiwan, R.O.C.; Republic of China;
  Republic of China (Taiwan); R.O.C.; R.O. China; China, Republic of; Chinese Taipei; Formosa;
  Taiwan, Republic of China; Separate Customs Territory of Taiwan, Penghu, Kinmen and Matsu; 台湾; 台灣;
  臺灣; 中華民國; 中华民国; 中華民国; 中国台湾; 中國台灣; Тайвань; Taiwanese; Tayvan; Tajwan
TZ TZA 834 Tanzania
  Tanzania, United Republic of; United Republic of Tanzania; United Rep. of Tanzania; Tanganyika; Zanzibar;
  タンザニア共和国; United Republic of Tanganyika and Zanzibar; Tanzanian; Tansania; Tanzanie; Танзания;
  坦桑尼亚; 坦尚尼亞; タンザニア; Tanzanya
UA UKR 804 Ukraine
  Ukrainian SSR; Ukrainian Soviet Socialist Republic; Ukrainian USSR; Ukranian SSR; Ukraina; Ukrayina;
  Crimea; Crimea (Occupied); Crimea Region of Ukraine; Autonomous Republic of Crimea; Republic of Crimea;
  Крым; Республика Крым; Украина; Україна; Ukrainian; Ukranian; Ucrania; Ucraina; 乌克兰; 烏克蘭; ウクライナ;
  Ukrayna
UG UGA 800 Uganda
  Republic of Uganda; Ugandan; Ouganda; Уганда; 乌干达; 烏干達; ウガンダ
UM UMI 581 U.S. Minor Outlying Islands
  United States Minor Outlying Islands; Wake Island; Midway Islands; Johnston Atoll; Johnston Island;
  Baker Island; Howland Island; Jarvis Island; Kingman Reef; Palmyra Atoll; Navassa Island;
  Amerikanische Überseeinseln; Îles mineures éloignées des États-Unis; Islas menores alejadas de EE. UU.;
  Isole Minori Esterne degli Stati Uniti; Ilhas Menores Distantes dos EUA; Внешние малые о-ва (США);
  美国本土外小岛屿; 美國本土外小島嶼; 合衆国領有小離島; ABD Küçük Harici Adaları;
  Dalekie Wyspy Mniejsze Stanów Zjednoczonych
US USA 840 United States
  United States of America; U.S.A.; U.S.; US of A; U.S. of America; United States (USA);
  United States of America (USA); United States America; United State of America; Etats-Unis d'Amérique;
  EE.UU.; EUA; Vereinigte Staaten von Amerika; Stati Uniti d'America; Estados Unidos de América;
  Estados Unidos da América; Соединенные Штаты Америки; США; アメリカ; アメリカ合衆国; 米国; 美国; 美國;
  美利坚合众国; ABD; Amerika Birleşik Devletleri; Stany Zjednoczone Ameryki; États-Unis; American;
  Vereinigte Staaten; Estados Unidos; Stati Uniti; Соединенные Штаты; Stany Zjednoczone
UY URY 858 Uruguay
  Eastern Republic of Uruguay; Oriental Republic of Uruguay; Republica Oriental del Uruguay; Uruguayan;
  Uruguai; Уругвай; 乌拉圭; 烏拉圭; ウルグアイ; Urugwaj
UZ UZB 860 Uzbekistan
  Republic of Uzbekistan; Uzbek SSR; Uzbek Soviet Socialist Republic; Usbekistan; Ozbekiston;
  Uzbekistan, Republic of; Uzbek; Uzbekistani; Ouzbékistan; Uzbequistão; Узбекистан; 乌兹别克斯坦; 烏茲別克;
  ウズベキスタン; Özbekistan
VA VAT 336 Vatican City
  Holy See (Vatican City State); Holy See; Vatican; Vatican City State; Vatican City (Holy See);
  State of the Vatican City; Santa Sede; Vatikanstadt; État de la Cité du Vatican; Ciudad del Vaticano;
  Città del Vaticano; Cidade do Vaticano; Ватикан; 梵蒂冈; 梵蒂岡; バチカン市国; Vatikan; Watykan
VC VCT 670 Saint Vincent and the Grenadines
  St. Vincent; St. Vincent und die Grenadinen; Saint-Vincent-et-les Grenadines; San Vicente y las Granadinas;
  Saint Vincent e Grenadine; São Vicente e Granadinas; Сент-Винсент и Гренадины; 圣文森特和格林纳丁斯;
  聖文森及格瑞那丁; セントビンセント及びグレナディーン諸島; Saint Vincent ve Grenadinler;
  Saint Vincent i Grenadyny
VE VEN 862 Venezuela
  Venezuela, Bolivarian Republic of; Bolivarian Republic of Venezuela; Bolivarian Rep. of Venezuela;
  Republic of Venezuela; Venezuela, R.B. de; Venezuela, RB; R.B. de Venezuela; Venezuelan; Венесуэла;
  委内瑞拉; 委內瑞拉; ベネズエラ; Wenezuela
VG VGB 092 British Virgin Islands
  Virgin Islands, British; BVI; Virgin Islands (UK); UK Virgin Islands; British Virgin Is.; Tortola;
  Virgin Is. (British); Britische Jungferninseln; Îles Vierges britanniques; Islas Vírgenes Británicas;
  Isole Vergini Britanniche; Ilhas Virgens Britânicas; Виргинские о-ва (Великобритания); 英属维尔京群岛;
  英屬維京群島; 英領ヴァージン諸島; Britanya Virjin Adaları; Brytyjskie Wyspy Dziewicze
VI VIR 850 U.S. Virgin Islands
  Virgin Islands, U.S.; Virgin Islands of the United States; USVI; Virgin Islands (USA);
  United States Virgin Islands; Danish West Indies; American Virgin Islands; Amerikanische Jungferninseln;
  Îles Vierges des États-Unis; Islas Vírgenes de EE. UU.; Isole Vergini Americane; Ilhas Virgens Americanas;
  Виргинские о-ва (США); 美属维尔京群岛; 美屬維京群島; 米領ヴァージン諸島; ABD Virjin Adaları;
  Wyspy Dziewicze Stanów Zjednoczonych
VN VNM 704 Vietnam
  Socialist Republic of Viet Nam; Socialist Rep. of Viet Nam; S.R. Vietnam; SRV;
  Vietnam, Socialist Republic of; Democratic Republic of Vietnam; Republic of Vietnam; North Vietnam;
  South Vietnam; 越南社会主义共和国; ベトナム社会主義共和国; ヴィエトナム; Vietnamese; Vietnã; Вьетнам; 越南;
  ベトナム; Wietnam
VU VUT 548 Vanuatu
  Republic of Vanuatu; New Hebrides; Вануату; 瓦努阿图; 萬那杜; バヌアツ
WF WLF 876 Wallis and Futuna
  Wallis and Futuna Islands; Wallis und Futuna; Wallis-et-Futuna; Wallis y Futuna; Wallis e Futuna;
  Уоллис и Футуна; 瓦利斯和富图纳; 瓦利斯群島和富圖那群島; ウォリス・フツナ; Wallis ve Futuna;
  Wallis i Futuna
WS WSM 882 Samoa
  Independent State of Samoa; Western Samoa; Samoa, Independent State of; Samoa i Sisifo; Самоа; 萨摩亚;
  薩摩亞; サモア
XK XKX 983 Kosovo
  Kosova; Kosovo and Metohija; Republic of Kosovo; Kosovo (UNSCR 1244); Kosovo (under UNSCR 1244/99);
  Kosovo under UN Security Council Resolution 1244; XKK; XKS; Kosovar; Kosovan; Косово; 科索沃; コソボ;
  Kosowo
YE YEM 887 Yemen
  Republic of Yemen; Yemen Arab Republic; People's Democratic Republic of Yemen; Yemen, Republic of;
  Rep. of Yemen; North Yemen; South Yemen; Democratic Yemen; Yemeni; Jemen; Iêmen; Йемен; 也门; 葉門;
  イエメン
YT MYT 175 Mayotte
  Mahoré; Майотта; 马约特; 馬約特島; マヨット; Majotta
ZA ZAF 710 South Africa
  Republic of South Africa; RSA; S. Africa; South Africa, Republic of; Suid-Afrika; Union of South Africa;
  Südafrika; ЮАР; South African; Afrique du Sud; Sudáfrica; África do Sul; Южно-Африканская Республика; 南非;
  南アフリカ; Güney Afrika; Republika Południowej Afryki
ZM ZMB 894 Zambia
  Republic of Zambia; Northern Rhodesia; Zambian; Sambia; Zambie; Замбия; 赞比亚; 尚比亞; ザンビア; Zambiya
ZW ZWE 716 Zimbabwe
  Republic of Zimbabwe; Rhodesia; Southern Rhodesia; Zimbabwe Rhodesia; Zimbabwean; Simbabwe; Zimbabue;
  Зимбабве; 津巴布韦; 辛巴威; ジンバブエ; Zimbabve
`;
