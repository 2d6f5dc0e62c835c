/** What a text on end use, or the name of an end user, speaks of by its words. */
export const USE_SIGNS = [
  "nuclear",
  "nuclear-other",
  "missile",
  "rocket",
  "uav",
  "chemical-biological",
  "wmd",
  "military",
  "military-body",
  "military-intelligence",
  "surveillance",
  "supercomputer",
  "advanced-fab",
  "fab",
  "civil",
  "civil-telecom",
  "trade-fair",
  "gift",
  "sojourn",
  "luxury",
  "data-centre",
] as const;
export type WordSign = (typeof USE_SIGNS)[number];
/** With names of weapons as what goods find, keep off or clean away: see `protective-use.ts`. */
export type UseSign = WordSign | "weapons-protection";

const FAVOURABLE: ReadonlySet<UseSign> = new Set([
  "civil",
  "civil-telecom",
  "trade-fair",
  "gift",
  "sojourn",
  "luxury",
  "weapons-protection",
]);
/** Whether a use asks for nothing more, and may ask for less. */
export function isFavourable(sign: UseSign): boolean {
  return FAVOURABLE.has(sign);
}

/**
 * Words by sign, a line a language or kind. Written as patterns over folded text (lower case, no accents, hyphens are
 * blanks), comma between words; `*` is any letters that follow. Words in letters stand between borders, so that `office`
 * holds no `ic`; those in Chinese, Japanese, Korean or Arabic script may stand anywhere.
 */
export const USE_WORDS: Readonly<Record<WordSign, readonly string[]>> = {
  nuclear: [
    "uranium enrichment, enrich* (of )?uranium, enriched uranium, gas centrifuge*, centrifuges? for enrichment(?! of (?!uranium)), centrifuge (plant|cascade|programme|program)s?, isotope separation",
    "enrichment (plant|facility|cascade)s?, reactor fuel fabrication, plutonium (production|separation|extraction|reprocessing|fuel|metal), (weapons? grade )(uranium|plutonium)",
    "(nuclear|spent) fuel (cycle|reprocessing|fabrication), reprocessing of (spent|nuclear|irradiated)*.{0,20}fuel, (nuclear|plutonium|spent fuel) reprocessing",
    "nuclear (weapon|warhead|explosive|device|bomb|test)s?, nuclear explosive*, atomic (bomb|weapon)s?, heavy water (production|plant)s?, uranium hexafluoride",
    "urananreicherung*, anreicherung von uran, gaszentrifuge*, wiederaufarbeitung*, kernwaffe*, atomwaffe*, atombombe*, kernsprengkorper*, schwerwasser(anlage|produktion)",
    "zentrifuge* (zur|fur( die)?) (uran ?)?anreicherung*(?! von (?!uran)), anreicherungs(zentrifuge|anlage|kaskade)*, zentrifugenkaskade*, centrifugeuses? (pour|d'|de) ?(l')?enrichissement(?! (en|du|des|de) (?!l'uranium)), cascades? de centrifugeuses",
    "centrifug(a|as|adoras?) (para|de) (el )?enriquecimiento(?! del? (?!uranio)), centrifugas? (para|de) (o )?enriquecimento(?! d[aeo] (?!uranio)), centrifug(a|he) (per l'|di |d')arricchimento(?! d(i|el|ella) (?!uranio)), центрифуг* для обогащени*(?! (угл|руд|песк|полезн|минерал|шлам))",
    "enrichissement (de l'|d')uranium, centrifugeuses? a gaz, retraitement du combustible.*, armes? (nucleaire|atomique)s?, bombes? (nucleaire|atomique)s?, eau lourde",
    "enriquecimiento de uranio, centrifugadoras? de gas, reprocesamiento de combustible.*, armas? (nuclear|atomica)(e?s)?, bombas? (atomica|nuclear)(e?s)?, agua pesada",
    "enriquecimento de uranio, arricchimento (dell')?(di )?uranio, arm[ai] nuclear[ei]",
    "обогащени* урана, газов* центрифуг*, ядерн* (оружи*|заряд*|боеприпас*|боеголов*|топливн* цикл*), атомн* бомб*, переработк* (облученного|отработавшего).*топлив*, тяжел* вод*",
    "obogashcheni* urana, yadern* oruzhi*",
    "铀浓缩, 浓缩铀, 鈾濃縮, 气体离心机, 核武器, 核武, 核弹, 核爆, 核燃料循环, 乏燃料后处理, 钚, 重水生产",
    "ウラン濃縮, 濃縮ウラン, 遠心分離機カスケード, 核兵器, 核燃料サイクル, 再処理工場, プルトニウム, 重水製造",
    "우라늄 농축, 핵무기, تخصيب اليورانيوم, غني سازي اورانيوم, سلاح نووي",
  ],
  "nuclear-other": [
    "nuclear (power|reactor|plant|station|facilit|energy|fuel|waste|grade|industry|research|physics (institute|laborator)|island|site|project|application|sector|use|end use|purpose)*",
    "atomic (energy|power), npp, uranium (mine|mining|mill|ore|processing)*, research reactor*, steam supply system*, uranium, plutonium, heavy water",
    "kernkraftwerk*, akw, atomkraft*, kernreaktor*, kernenergie*, kerntechn*, nukleartechn*, forschungsreaktor*, nuklear* (nutzung|anwendung|anlage|zweck)*, brennelement*",
    "centrales? nucleaires?, reacteurs? nucleaires?, energie (nucleaire|atomique), combustible nucleaire, usage nucleaire, ilot nucleaire",
    "central(es)? nuclear(es)?, reactor(es)? nuclear(es)?, energia (nuclear|atomica|nucleare), uso nuclear, centrale nucleare, usinas? nuclear(es)?",
    "атомн* (электро ?)?станци*, аэс, атомн* (энерги*|энергетик*|промышленност*|отрасл*), ядерн* (реактор*|топлив*|установк*|объект*|энерг*|физик*), исследовательск* реактор*, росатом*",
    "atomn* elektrostantsi*, yadern* reaktor*",
    "核电, 核電, 核能, 核反应堆, 核設施, 核设施, 核岛, 核工业, 核燃料, 原子能",
    "原子力, 原子炉, 核燃料, 원자력, 원자로, 핵연료, الطاقة الذرية, الطاقة النووية, مفاعل نووي, انرژي اتمي",
  ],
  missile: [
    "missiles?, ballistic rockets?, icbms?, irbms?, slbms?, (re ?entry) vehicles?, warhead delivery",
    "lenkwaffe*, lenkflugkorper*, flugkorper*, marschflugkorper*, ballistische* (rakete|flugkorper)*, raketenwaffe*, raketentechn*, raketenprogramm*",
    "(?!feuerwerk|silvester|modell|spielzeug|signal|leucht|wasser|seenot|not|trager|hohenforschung)*rakete*, hyperschall(waffe|gleit|flugkorper|geschoss)*",
    "hypersonic (boost |cruise )?(glid|vehicle|weapon|missile|projectile|strike|cruise)*, boost glide (vehicle|weapon)s?, glide vehicles?, solid (rocket|propellant)( rocket)? (motor|engine|rocket|booster)s?, solid (fuel|fuelled|fueled) rockets?( (motor|engine)s?)?",
    "(planeur|vehicule|missile|arme|engin)s? hypersoniques?, (planeador|vehiculo|misil|arma|proyectil)(es|s)? (de planeo )?hipersonic[oa]s?, (veicol|arm|missil)[aieo] (plananti )?ipersonic(o|a|i|he), гиперзвук* (планир*|блок*|оружи*|ракет*|аппарат*|комплекс*|боев*), 高超(音|声)速(武器|导弹|飞行器|滑翔), 極超音速(滑空|兵器|ミサイル|誘導)",
    "missiles? balistiques?, missiles? de croisiere, engins? balistiques?, missil(e|i|es)?, misil(es)?, cohetes? balisticos?",
    "баллистическ* ракет*, крылат* ракет*, ракетн* (комплекс*|оружи*|двигател*|программ*|войск*), ракет* (класс*|земля|воздух), ракет(а|ы|у|е|ой|ам|ах)?",
    "raketn* (kompleks|oruzhi|voisk|voysk)*, ballistichesk* raket*, krylat* raket*",
    "导弹, 導彈, 弹道, 彈道, 洲际导弹, ミサイル, 弾道, 미사일, 탄도, صواريخ, صاروخ, موشک, موشك",
  ],
  rocket: [
    "(production|manufactur(e|ing)|development|design|assembly|construction|building) of (solid |liquid |guided |ballistic |artillery |space )?rockets?, rockets? (production|manufactur|development|component|part|artillery|stage|nozzle|fuel|technolog)*, (liquid|carrier|artillery|ballistic|guided|propellant|fuel|fuelled|space) rockets?, rocketry",
    "(fabrication|production|developpement|construction|conception|pieces|composants|propergols?|carburant) (de |des |pour |d')(les )?fusees?(?! (de|d'|a|eclairant|jouet)), fusees? (balistique|porteuse|spatiale|d'artillerie|a propergol)s?, roquettes? (d'artillerie|guidee)s?",
    "(fabricacion|produccion|desarrollo|construccion|piezas|partes|componentes|combustible|propulsion|propulsores) (de|del|para) (los )?cohetes?(?! (de (feria|senal|juguete)|pirotecnic|artificial)), cohetes? (espacial(es)?|de artilleria|de combustible (solido|liquido)), (producao|fabricacao|desenvolvimento|motor|motores|pecas) (de|para) foguetes?, (produzione|costruzione|sviluppo|motor[ei]|parti) (di|per|dei) razzi",
    "火箭(研制|制造|生产|推进|燃料|部件), 固体火箭, ロケット(製造|開発|推進|燃料|部品|モータ), 로켓 ?(엔진|개발|제조|생산|추진)",
    "(?<!\\w )rockets?(?! \\w), (?<!.)火箭(?!.), (?<!.)ロケット(?!.), (?<!.)로켓(?!.)",
    "rocket (system|program|programme|motor|engine|propellant|launcher)s?, space launch vehicles?, launch vehicles?, sounding rockets?",
    "(unmanned aerial (vehicle|system)|uav|uas|rpas|drone)s?.{0,40}[^\\d]([3-9]\\d\\d|\\d[\\d,.]{3,}) ?km",
    "hohenforschungsrakete*, raketenantrieb*, raketenmotor*, tragerrakete*, raketensystem*",
    "fusees? sondes?, lanceurs? spatia(l|ux), propulseurs? de fusees?, moteurs? fusees?, vehiculos? de lanzamiento espacial, motor(es)? cohete, cohetes? sonda",
    "ракет* носител*, ракетоносител*, космическ* аппарат* запуск*, raket* nositel*",
    "运载火箭, 運載火箭, 火箭发动机, 探空火箭, ロケットエンジン, ロケット開発, 観測ロケット, 발사체",
  ],
  uav: [
    "uavs?, uas, rpas, unmanned (aerial|aircraft|air)( (vehicle|system)s?)?, drones?, loitering munitions?",
    "drohne*, unbemannt* luftfahrzeug*, unbemannt* fluggerat*",
    "drones?, aeronefs? sans pilote, vehiculos? aereos? no tripulados?, aviones? no tripulados?, dron(es)?, veiculos? aereos? nao tripulados?",
    "беспилотн*, бпла, дрон(а|ы|ов|ами)?, bespilotn*, bpla",
    "无人机, 無人機, 无人驾驶飞机, ドローン, 무인기, 드론, طائرات بدون طيار, طائرة مسيرة, پهپاد",
  ],
  "chemical-biological": [
    "(chemical|biological|bacteriological|toxin) (or (chemical|biological) )?(weapon|warfare)s?, chemical (and|or) biological weapons?, nerve (agent|gas)s?, blister agents?, sarin, tabun, soman",
    "mustard gas, sulfur mustard, vx (agent|gas|nerve|production|synthesis|precursor|munition|weapon|plant)s?, (production|synthesis|manufactur(e|ing)|precursors?|herstellung|synthese|fabrication|produccion|sintesis|produzione|производств*|синтез*) (of|for|von|de|du|di)? ?vx, (gaz|gas|nervengas|kampfstoff|agente?|вещество|газ) vx, (?<=^|[;/(,] ?)vx(?=$|\\)), novichok, anthrax (weapon|spore)s?, weaponi[sz](ed?|ation|ing), bio ?weapons?, germ warfare",
    "chemiewaffe*, chemische waffe*, chemischen waffe*, biowaffe*, biologisch* waffe*, giftgas*, nervengas*, nervenkampfstoff*, kampfstoff*, senfgas",
    "armes? (chimique|biologique|bacteriologique)s?, gaz (de combat|neurotoxique|moutarde), armas? (quimica|biologica)s?, agentes? nerviosos?, gas (nervioso|mostaza), arm[ai] (chimic|biologic)(a|he)",
    "химическ* оружи*, биологическ* оружи*, бактериологическ* оружи*, боев* отравляющ*, отравляющ* веществ*, зарин*, khimichesk* oruzhi*, biologichesk* oruzhi*",
    "化学武器, 生物武器, 生化武器, 神经毒剂, 毒气, 化学兵器, 生物兵器, 神経ガス, 毒ガス, サリン, 화학무기, 생물무기, اسلحة كيميائية, أسلحة كيميائية",
  ],
  wmd: [
    "weapons? of mass destruction, wmds?, (nuclear|atomic) (weapon|warhead|bomb|explosive)s?, nuclear explosive*, warheads?",
    "massenvernichtungswaffe*, kernwaffe*, atomwaffe*, atombombe*, sprengkopf(es|s)?, sprengkopfe*, (atom|kern|nuklear|gefechts)(sprengkopf|kopf|sprengkopfe|kopfe)*, tetes? (nucleaire|atomique)s?, charges? militaires? nucleaires?, cabezas? (nuclear(es)?|atomicas?|de guerra|de combate), ogivas?, testat[ea] (nuclear[ei]|atomic(a|he)), nukleer baslik*, armes? de destruction massive, armes? nucleaires?, bombes? atomiques?, ogives?",
    "armas? de destruccion masiva, armas? nuclear(es)?, bombas? atomicas?, ojivas?, armi di distruzione di massa",
    "оружи* массового (уничтожения|поражения), ядерн* (оружи*|боеприпас*|боеголов*|заряд*), атомн* бомб*, боеголов*, yadern* oruzhi*, oruzhi* massovogo",
    "大规模杀伤性武器, 大規模破壊兵器, 大量破壊兵器, 大量破坏, 核武器, 核武, 核弹, 核爆, 弹头, 核兵器, 弾頭, 대량살상무기, 핵무기, 핵탄두, رؤوس نووية, اسلحة الدمار الشامل, أسلحة الدمار الشامل",
  ],
  military: [
    "(?<!\\w )bombs?(?! \\w), (aerial|glide|guided|cluster|gravity|aircraft|mortar) bombs?, bombs? (production|manufactur|factory|plant)*, explosives? (factory|plant|production|works)",
    "armed (uav|uas|rpas|drone|unmanned)s?( (aerial|aircraft|vehicle|system)s?)?, (uav|uas|rpas|drone|unmanned aerial vehicle|unmanned aircraft)s?( to be)? (armed|weaponi[sz]ed), ucavs?, rocket (artillery|launcher|propelled grenade)s?",
    "bewaffnet* (drohne|uav|fluggerat)*, drohne* bewaffnet*, drones? (de combat|armes?), lance (roquette|grenade)s?, drones? (de combate|de ataque|armados?), lanza(cohetes|granadas), (ударн*|боев*|вооруженн*) (бпла|беспилотн*|дрон*), рсзо, гранатомет*, 武装无人机, 攻击无人机, 察打一体, 火箭(弹|炮), 武装無人機, 攻撃型?(ドローン|無人機), 무장 ?(드론|무인기)",
    "military, militaries, paramilitary, army, armies, navy, navies, naval, air ?force, armed forces, defen[cs]e (ministry|forces?), (ministry|department) of defen[cs]e, soldiers?, militias?",
    "air defen[cs]e, anti aircraft, munitions?, ammunition, weapon(ry|s)?, troops, warships?, warfare, battlefield, battle tanks?, armou?red (vehicle|personnel carrier)s?, artillery, howitzers?, ordnance, small arms, torpedo(es)?",
    "(combat|fighter|attack) (aircraft|jet|helicopter|vehicle|drone)s?, gunships?, frigates?, defen[cs]e (industry|contractor|project|programme|program|application|sector)s?",
    "militar, milit(a|ae)risch*, milit(a|ae)r(technik|fahrzeug|gerat|zweck|dienst|nutzung|flug|stutzpunkt)*, streitkraft*, bundeswehr, luftwaffe, marine ?(schiff|stutzpunkt)*, (kriegs)?waffe(n.*)?, r(u|ue)stungs*, wehrtechn*, panzer, panzern, (kampf|schutzen|berge)panzer*, (flug|luft)abwehr*, luftverteidigung*, kampf(flugzeug|panzer|jet|hubschrauber|drohne)*, panzerfahrzeug*, munition*, verteidigungsministerium*, soldaten",
    "militaires?, paramilitaires?, armees?( de (l'air|terre))?, forces armees, marine (nationale|de guerre), munitions?, armements?, blindes?, char(s)? de combat, navires? de guerre, aeronefs? de combat, avions? de (combat|chasse), defense (aerienne|antiaerienne), ministere (de la defense|des armees), industrie de (la )?defense",
    "militar(es|i|e)?, paramilitar(es)?, ejercitos?, fuerzas armadas, fuerza aerea, marina de guerra, armada (nacional|espanola), avion(es)? de combate, defensa aerea, municion(es)?, armamentos?, ministerio de (la )?defensa, ministero della difesa, esercito, forze armate, forcas armadas, exercito, ministerio da defesa, armas, industria de defensa",
    "военн*, вооруженн* сил*, арми(я|и|ю|ей), для армии, армейск*, воинск*, военно *, оборонн*, оборонно *, вооружени*, боеприпас*, боев* (машин*|действи*|самолет*|применени*), оружи*, военнослужащ*, министерств* обороны, минобороны, гособоронзаказ*, вмф, ввс, вкс, впк, опк, сво, бронетехник*, танков*",
    "voenn*, voyenn*, vooruzhenn* sil*, armii, minoborony, ministerstv* oborony, oboronn*, boepripas*",
    "军用, 军事, 军队, 军方, 军工, 军品, 国防, 部队, 武器, 弹药, 军舰, 战斗机, 装甲车, 武装直升机, 解放军, 陆军, 海军, 空军, 火箭军, 軍用, 軍事, 軍隊, 國防, 國軍, 国軍, 陸軍, 海軍, 空軍, 彈藥, 弾薬, 戦闘機, 戦車, 防衛省, 防衛用, 防衛産業, 自衛隊, 兵器",
    "군사, 군용, 군부대, 군수품, 군납, 육군, 해군, 공군, 국방, 방위산업, 무기, عسكري, الجيش, قوات المسلحة, وزارة الدفاع, نظامی, نظامي, وزارت دفاع, ارتش, (نیروهای|نيروهاي) ?مسلح, (نیروی|نيروي) ?(زمینی|زميني|هوایی|هوايي|دریایی|دريايي)",
    "(?<!\\p{L})軍(?!\\p{L}), (?<!\\p{L})軍(の|に|へ|が|で)(?!\\p{L}.{0,2}手), 軍(向け|需|関係)",
    "(?<!.)ordu(?!.), ordu (icin|birlik|komutan|malzeme|kullanim|ihtiyac|arac)*, ordusu*, ordunun, orduya, askeri, savunma sanayi*, silahli kuvvetler*, wojsk*, esercito, militer, tentara, quan doi, bo quoc phong, ezredes",
  ],
  "military-body": [
    "army, navy, air ?force, armed forces, (ministry|department) of (national )?defen[cs]e, (national )?defen[cs]e (ministry|forces?), (united states|us|royal|royal australian) marine corps, marine corps, general staff, coast guard, national guard",
    "(naval|navy) (ship ?yard|dock ?yard|base|research|academy)s?, military (academy|unit|district|region|hospital|base|factory|institute|industr)*, ordnance (factory|factories|depot|board)*, defen[cs]e (research|industr|technolog|logistics|procurement|acquisition|university)*, national police, policia nacional( bolivariana)?",
    "(national|state|foreign|federal|central|military) intelligence( (service|agency|directorate|organi[sz]ation|bureau)s?)?, people'?s liberation army, revolutionary guard(s)?( corps)?, irgc, tatmadaw, norinco, drdo, rocket force",
    "bundeswehr, streitkrafte, verteidigungsministerium, bundesministerium der verteidigung, marinearsenal, marinewerft, wehrtechnische*, bundesheer, heeres*",
    "ministere (de la defense|des armees)( nationale)?, armee (de terre|de l'air|nationale)( populaire)?, armee, marine nationale, forces armees( royales)?, gendarmerie( nationale| royale)?, garde (nationale|republicaine), etat major.*, direction generale de l'armement",
    "ministerio de (la )?defensa( nacional)?, ejercito( nacional| bolivariano)?, fuerzas armadas( bolivarianas)?, fuerza aerea, armada (nacional|espanola|bolivariana), guardia nacional, marinha do brasil, exercito brasileiro, ministero della difesa",
    "министерств* обороны, минобороны, вооруженн* сил*, войсков* част*, воинск* част*, в/ч, генеральн* штаб*, росгварди*, мвд( россии| рф)?, фсб, гру, вмф, ввс, вкс, (военн* (академи*|училищ*|завод*|округ*|представительств*)), (судо|корабле)ремонтн* завод* вмф",
    "minoborony( rossii)?, ministerstv* oborony, vooruzhenn*( |yye |ye )sil*, vo[iyj]skov(aya|aia|aja) chast, rosgvardi*, voenn* (akademi|zavod|uchilishch)*, generaln* shtab*, gru gsh.*",
    "解放军, 解放軍, 国防部, 國防部, 陆军, 海军, 空军, 火箭军, 武警, 部队, 军区, 国防科技大学, 国防科工, 兵工厂, 军事科学院, 兵器工业, 兵器集团, 总参, 军械, 海軍, 陸軍, 空軍, 防衛省, 自衛隊, 防衛装備庁",
    "(zhongguo renmin )?jiefangjun( .*)?, guofang (keji|bu)( .*)?, (zhongguo )?bingqi (gongye|zhuangbei)( .*)?, renmin wuzhuang jingcha.*",
    "(نیروهای|نيروهاي) ?مسلح, 국방부, 육군, 해군, 공군, 방위사업청, وزارة الدفاع, قوات المسلحة, الجيش, وزارت دفاع, ارتش, سپاه پاسداران, sepah( pasdaran)?, artesh, vezarat e defa.*, wizarat al difa.*, quwwat musallaha",
    "milli savunma bakanligi, turk silahli kuvvetleri, tersanesi komutanligi, kementerian pertahanan, tentara nasional.*, bo quoc phong, quan doi nhan dan.*, ministerstwo obrony narodowej, wojskow*",
  ],
  "military-intelligence": [
    "military intelligence, signals? (intelligence|collection), sigint, intelligence directorate of.*general staff",
    "militarnachrichtendienst*, militarisch* (nachrichtendienst|aufklarung)*, renseignement militaire, inteligencia militar, военн* разведк*, главн* разведывательн*, voenn* razvedk*, 军事情报, 軍事情報, 군사정보",
  ],
  surveillance: [
    "mass surveillance, covert surveillance, lawful (interception|intercept)s?, imsi catcher*, (phone|telephone|call|communications?) (tapping|interception|intercept|monitoring)s?, wire ?tapp(ing|ed), spyware, intrusion software, deep packet inspection",
    "(interception|intercepting|monitoring|tapping) of (mobile |cell |tele)?(phones?|phone calls|telephone calls|calls|messages|traffic|communications?), interception device*, (internet|social media) (surveillance|monitoring|censorship|interception), (surveillance|monitoring|tracking) of (dissident|protest|journalist|activist|opposition|minorit|citizen|population|demonstrat)*, internal repression",
    "facial recognition (of|for) (police|public security|protest|minorit|ethnic|uyghur)*, predictive policing, sorm( [23])?, public security bureau, state security",
    "massenuberwachung, telekommunikationsuberwachung, tk(u|ue), abhor(en|technik|anlage|system)*, uberwachung (von|der) (journalisten|bevolkerung|oppositionellen|demonstranten|burgern).*, spionagesoftware, staatstrojaner, vorratsdatenspeicherung",
    "surveillance de masse, ecoutes? (telephonique|administrative)s?, interception(s)? (legale|des communications)s?, logiciels? espions?, vigilancia masiva, inter(ceptacion|cepcion) (legal |de |de las )?(comunicaciones|telefonica|llamadas), espionage (software|equipment), escuchas telefonicas, programas? espias?",
    "массов* слежк*, прослушивани*, прослушк*, перехват* (связи|телефонн*|сообщени*|трафик*), сорм( [23])?, слежк* за.*",
    "大规模监控, 监听, 通信拦截, 合法侦听, 公安局, 国家安全局, 维稳, 監視システム国民, 通信傍受, 盗聴, 통신감청, 도청 장치, التنصت",
  ],
  supercomputer: [
    "super ?comput*, exascale, exaflop*, petaflop*, high performance computing cent(er|re)s?, superrechner*, hochstleistungsrechner*, supercalculateurs?, super ?ordinateurs?, super ?computador(es|as?)?, super ?ordenador(es)?, supercalcolatore",
    "суперкомпьютер*, суперэвм, superkompyuter*, 超级计算机, 超级计算, 超級電腦, 超算, 智算中心, スーパーコンピュータ, スパコン, 슈퍼컴퓨터",
  ],
  "advanced-fab": [
    "(?<![\\d.])([1-9]|1[0-6]) ?nm.*(fab|wafers?|logic|process|node|chips?), (fab|wafers?|logic|process|node).*[^\\d.]([1-9]|1[0-6]) ?nm, finfets?, gaafets?, gate all around( transistors?)?, advanced node.*, 18 ?nm dram, (128|176|192|232|256)( ?\\+)? layers?( 3d)? nand, 3d nand.*(128|176|192|232) layers?",
    "(?<![\\d.])([1-9]|1[0-6]) ?nm (strukturbreite|prozess|knoten|technologie|gravure|tehprocess), gravure.*([1-9]|1[0-6]) ?nm, (?<![\\d.,])([1-9]|1[0-6]) ?нм.*(техпроцесс|чип|микросхем|пластин)*",
    "(先进制程|先進製程|先进工艺|先端ロジック|先端半導体|最先端プロセス), (?<![\\d.])([1-9]|1[0-6]) ?(nm|纳米|奈米).{0,10}(制程|工艺|芯片|晶圆|逻辑|製程|プロセス)",
  ],
  fab: [
    "(semiconductor|wafer|chip|ic|memory|dram|nand) (fab|fabs|fabrication|foundry|foundries|manufactur|production|plant|line)*, wafer fabs?, (front end|300 ?mm|200 ?mm|12 inch) (fab|wafer)s?, photolithography( line)?, ic manufactur*",
    "halbleiter(fertigung|fabrik|produktion|werk|herstellung)*, chip(fabrik|fertigung|produktion|herstellung)*, waferfertigung*, (usine|fabrication|production) de (semi conducteurs|puces|plaquettes), fonderie de semi conducteurs",
    "(fabrica|fabricacion|produccion) de (semiconductores|chips|obleas), производств* (полупроводник*|микросхем*|чип*|микроэлектроник*), полупроводников* (производств*|завод*|фабрик*), кремниев* пластин*",
    "晶圆厂, 晶圓廠, 晶圆制造, 晶圆代工, 芯片制造, 芯片生产, 集成电路制造, 集成电路生产, 半导体制造, 半导体生产, 半導体工場, 半導体製造, ウエハ工場, 반도체 공장, 반도체 제조",
  ],
  civil: [
    "civil, civilian, laborator(y|ies), medical, university teaching, zivil*, civile?s?, hospital(s|ario)?, krankenhaus, hopital, medizin*, medica(l|le|les|ux|o|a|os|as)?",
    "гражданск*, медицинск*, мирн* цел*, 民用, 民生用, 民間, 医疗, 医療, 医院",
  ],
  "civil-telecom": [
    "civil telecom*, civil(ian)? (base station|mobile network)s?, mobile network",
    "zivil* (telekommunikation|mobilfunk)*, telecommunications? civiles?, telecomunicaciones civiles, гражданск* связ*, 民用通信, 民用通讯, 民間通信",
  ],
  "trade-fair": [
    "trade (fair|show)s?, exhibition*, temporary (display|export|import), return to, messe, fachmesse, ausstellung*, vorubergehend* ausfuhr, foire, salon professionnel, exposition, feria( comercial)?, exposicion, выставк*, временн* вывоз*, 展会, 展览, 展示会, 見本市",
  ],
  gift: ["gift"],
  sojourn: ["temporary sojourn"],
  luxury: ["luxury, jewel*, yachts?"],
  "data-centre": [
    "data ?cent(re|er)s?, rechenzentr*, centres? de donnees, centros? de datos, дата ?центр*, цод, 数据中心, データセンター",
  ],
};

/** Words that look like a sign and are none; they are taken out before signs are looked for. */
export const NO_SIGNS: readonly string[] = [
  "(model|toy|water|amateur|fireworks?|signal|distress|flare|bottle) rocket(s|ry)?( (motor|engine|kit|production|part)s?)?, rockets? (for|and) fireworks?, fireworks?.{0,15}rockets?",
  "(feuerwerks?|silvester|modell|spielzeug|signal|leucht|wasser|seenot|not) ?rakete*, feuerwerk*.{0,15}raketen?, raketen?.{0,15}(feuerwerk|silvester|modellbau)*, raketen(feuerwerk|modell|eis|salat|wurm|schnecke|spiel|ofen|herd|heiz)*, raketenmotor* fur modell*",
  "feux? d'artifice.{0,30}fusees?, фейерверк*.{0,15}ракет*, ракет* (для )?фейерверк*, (игрушечн*|осветительн*|модел*) ракет*, ракетомодел*",
  "salvation army, armee du salut, heilsarmee, ejercito de salvacion, esercito della salvezza, exercito de salvacao, арми* спасения, 救世军, 救世軍",
  "(swiss )?army kni(fe|ves), army (green|surplus|style|ants?|toys?|street|road|avenue|figures?), uranium glass(ware)?, (army and|army &) navy stores?, terracotta army, navy (blue|beans?|pier|federal)( credit union)?, old navy, naval (jelly|architects?|architecture|oranges?|stores), air force (1|one)",
  "military (style|look|history|grade|museum|surplus|fashion|spec|specification|standard)s?, (toy|tin) soldiers?, soldier (fly|flies|beetles?)",
  "weapons? (detect(ion|ors?)|screening), chemical weapons convention, opcw, counter (uav|uas|drone)s?, anti (drone|uav)s?",
  "nuclear (medicine|magnetic|imaging|family|families|receptors?|transfer|stain(s|ing)?|localization|dna|extract(s|ion)?)",
  "arsenal (football|fc|f c|stadium)( club)?, small arms of.*robots?, marine (science|biology|corps museum)",
  "blast furnace.*, missile (mouse|street|bar|toy)s?, drone (racing|photography|fly|bees?|light)( shows?)?",
  "sprengkopf ?salat, militargeschicht*, musee de l'armee, museo del ejercito, ballistic (nylon|gelatin|calculator)s?, ballistic(s)? (glass|protection)",
  "ordnance survey.*, business intelligence, сигнальн* ракет*, 무기물, 무기화학, 무기질, 监听音箱, 监听耳机, 毒气检测, 毒气报警, 毒ガス検知, 非洲",
  "semi ?naval, defen[cs]e (attorney|lawyer|mechanism|solicitor)s?, (flood|coastal|sea|civil|self|dental|immune) defen[cs]e(s)?( forces?)?, 民防",
  "non ?woven fab.*, fabrics?, fabrication of (steel|metal|pipes?), 军事博物馆, 海军蓝",
];
