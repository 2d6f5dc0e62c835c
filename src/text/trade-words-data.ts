/**
 * Words of trade and of organisations, a line each (continued where indented), in their spellings, abbreviations, grammatical endings and languages,
 * as folded tokens; the first stands for all. Words that tell two bodies apart never share a line (import and export,
 * chemical and petrochemical, research and production); brands and given names stand on none.
 */
export const TRADE = `
technology technologies tech technological tekhnologii tekhnologiya tekhnologiy tehnologii tehnologija tehnologije
  texnologiya tecnologia tecnologias tecnologico tecnologica technologie technologien teknoloji teknologi technologia
  techn tecnology technolgy technologiczny technologisch teknolojileri teknolojik fanavari teqniyat taqniya
  tiknulujiya keji jishu gisul gijutsu technol tekhnologicheskiy tekhnologicheskaya tekhnologicheskoe
  tekhnologicheskoye tekhnologichnyi
  teknolodzhi teknolodzhis teknolodzhiz tekhnolodzhi tekhnolodzhis tekhnolodzhiz texnolodzhi technolog tekhnolohii
  tekhnolohiya kisul
technical technicals technic technics tekhnicheskiy tekhnicheskaya tekhnicheskoe tekhnika tehnicki technique
  techniques tecnico tecnica technisch technische technisches teknik tekhnicheskii tecnicos faniya fanniya technik
  technika tekhniki
industry industries industrial industrials ind inds indust indus industria industrias industrie industriya industrii
  industrija industrije industriyasi endustri endustriyel industrieel industriel industrielle industriels
  industrielles industriale industriali industriales industriais industriell industrialnyy industrialnaya industri
  promyshlennost promyshlennosti promyshlennyy promyshlenny promyshlennyi promyshlennaya promyshlennoe promyslovist
  przemysl przemyslowy przemyslowe prumysl sanayi sanayii sanayisi sanaye sanayeh sanaie sanat sanati sanaat sinaa
  sinaiya sinaiyya gongye shiye chanye kogyo kougyo sangyo gongeop kongop kongup gongup saneop sanop jitsugyo indl
  indstl industrialnyi promyshlennykh
  indastri indastriz indastris industriju promyslovyi
  promishlenost
international intl internat internatl internacional internacionales internationale internationales internationaler
  internazionale internazionali internasional internationala mezhdunarodny mezhdunarodnyy mezhdunarodnyi
  mezhdunarodnaya mezhdunarodnaia mezhdunarodnoe mezhdunarodnoye mezhdunarodnye mejdunarodnyi mejdunarodni
  mejdunarodna miedzynarodowy miedzynarodowa miedzynarodowe mizhnarodniy mizhnarodnyi mizhnarodnyy mizhnarodna
  mezinarodni medzinarodny medunarodni medunarodna uluslararasi milletlerarasi antarabangsa beynalkhalq beynelxalq
  xalqaro halyqaralyq beynolmelali beinolmelali beynalmelali beinalmelal bainolmelali dawli dawliya dawliyya dauliya
  dauliyya duwali duwaliya dawlia dowlia doualiya intertnational internation intern intnl intrntl guoji kokusai kukje
  gukje
  int
  interneshnl interneshnal interneishnl interneyshnl interneyshnal interneishnal interneshenal
manufacturing making mfg manuf manufacture manufactures manufacturer manufacturers mfr mfrs mfrg mnfg manufac
  manufactur manufacturi manufactory manufactories manufactura manufacturas manufakture manufaktur manufacturera
  fabricante fabricantes fabrication fabricacion fabricacao fabricating hersteller imalat imalati imalatci imalatcilik
  uretim uretimi tolidi towlidi tolid pembuatan zhizao seizo jejo chejo
  manf
  seisakusho
trading comerc trdr trdrs trad trade trades trdg tdg trd trader traders tradings trdng torgovlya torgovli torgovaya torgovyy torgovyi torgovy
  torgovoe torgovi torgivlya torgivelnyi torgovia tarhovy handel handels handelsgesellschaft handelshaus handlowy
  handlowa handlowe obchod obchodni obchodna trgovina trgovacki trgovsko targovska targoviya comercio comercializadora
  comercializacion comercializacao commercio negoce kereskedelmi ticaret tic ticareti ticari tejarat tejari tejarate
  tijarat tijara tijari tijariya tijariyya tijariah tigara tigariya tujari tujjariya perdagangan dagang perniagaan
  savdo tijorat maoyi shangmao boeki muyok muyeok muyuk
  treid treyd trejd treiding treyding trejding tongsang tsusho waimao trgovinu trgovine
  targovsko targovski
group gpo grp grps gruppa gruppy grup grupa grupe grubu gruppe gruppen gruppo grupo grupos groupe groups groupement
  grouping gr grupp gp groep gruppering kelompok majmua majmuat majmuah majmoua majmooa magmouat goruh gorouh grouh
  skupina skupiny csoport ryhma jituan
company companies kompaniya kompaniia kompanii kompania kompanija kompani kompaniyasi kompaniyesi kompanya sherkat
  sherkate sherkati sherekat shirkat shirket sharikat sharika sharikah shariket charika charikat sharekat sirket
  sirketi sirketler sirketleri shirkati syarikat companhia compania companias compagnia compagnie compagnies
  gesellschaft gesellschaften maatschappij societe societes societa sociedade spolecnost spolocnost shoqeria
  societatea societate etaireia etairia drustvo druzhestvo obshchestvo obschestvo perusahaan firma firm firms muessise
  muessisesi hoesa hwesa kaisha
  kompaniiu tavarystva
electronics electr electronic elec elect elektronik elektronika elektroniki elektronica elektronske elektronnyy elektronnaya
  elektronische elektroniczne electronica electronicas electronico electronicos electronique electroniques elektroniks
  elettronica elettronici eletronica eletronico eletronicos elctronics electrnics elecs eltronics elektroniske
  iliktruniyat dianzi denshi jeonja chonja
  ilektroniks
electric elettr electrical electricals electrics elektrik elektriki elektricheskiy elektricheskaya elektrichni elektryczne
  elektrische elektrisch electrico electrica electricos electricas electrique electriques eletrica eletrico elettrico
  elettrica elettrici elktrik kahraba kahrabaiya kahrabaiyya listrik elektrikli elctrical elctric dianqi denki jeongi
  chongi
electricity elektrichestvo elektroenergiya electricite electricidad eletricidade elettricita elektrizitat
  elektricitet
  bargh
equipment equipments equip eqpt eqp equipt equp eqmt eqpmt equipement equipements equipamento equipamentos
  equipamiento equipamientos equipo equipos attrezzature oborudovanie oborudovaniya oborudovaniye obladnannya oprema
  opreme ekipman ekipmani ekipmanlari tajhizat tajhizate techizat teghizat ausrustung ausruestung peralatan equipmnt
  equpment tajhiz shebei zhuangbei setsubi
  ekvipment ikvipment qicai equipm eqpm osprzet
device devices ustroystvo ustroystva dispositif dispositivo dispositivos gerat gerate geraete cihaz cihazlari cihazi
  pribor pribory priborov
  devais devays divais divays devaisez
instruments instrument instr instrs instrumentation instrumentos instrumenti instrumenty instrumente priborostroenie
  priborostroitelnyy priborostroitelnyi priborostroitelnaya abzar yiqi yibiao keiki priborostroeniya priborostroyenie
  instrum
  priborostroene
services sluzhba sluzhby sluzhbi service svc svcs srv srvs srvces srvcs serv servs servis servisi servisy servicio servicios servico servicos
  servizi servizio servises hizmet hizmetler hizmetleri hizmetlari uslugi usluge usluga poslugi poslugy dienst
  diensten dienste dienstleistung dienstleistungen khadamat khidmat khadamate khidma khedmat perkhidmatan sabisu
  tjanster palvelut paslaugos sluzby srevices fuwu
  servisez servisiz uslugama
development dev devel dvlp dvlpmt developments developpement desarrollo desarrollos desenvolvimento sviluppo
  entwicklung entwicklungs entwicklungsgesellschaft ontwikkeling razvitie razvitiya razvitiye rozvytok rozvitok rozvoj
  razvoj rozwoj gelistirme kalkinma tanmia tanmiya tanmiyya tanmiyah tosee toseeh toseye tousee pembangunan
  pengembangan pembangunann phattana developpment developement developer developers inkishaf fazhan kaifa kaihatsu
  gaebal kaebal baljeon paljon rozwoju devt dvpt dvlpmnt toseh towseeh towse tose gostaresh
engineering eng engg engr engrg engrs engnrg enginering engineers engineer ingenieria ingenieros ingenierie ingenieurs
  ingenieure ingenieurburo ingenieur ingenjering inzenering inzenjering inzhiniring inzhenernyy inzhenernaya
  inzhinirinh inzynieria ingegneria ingegneri engenharia muhendislik muhendisligi muhendisleri muhandisiya handasa
  handasiya handasiyya hindasiya mohandesi mohandesin mohandesan mohandessin kejuruteraan injiniring teknikmuhendislik
  engineeering gongcheng
  engrng muhend
  inzhenering endzhiniring endzhinering
science ilmiyya ilmiya ilmiyah sciences sci scientific scient nauka nauki nauchnyy nauchnyi nauchny nauchnaya nauchnoe nauchnoye nauchno
  naukovo naukovyi nauk wissenschaft wissenschaften wissenschaftlich wissenschaftliche ciencia ciencias cientifico
  cientifica scienza scienze scientifico scientifica scientifique scientifiques bilim bilimler bilimleri bilimsel ulum
  oulum oloum elmi ilmiy nauczny naukowy naukowe vedecky ilmu kexue kwahak gwahak
  naukowo nautschno naucno
  nauchen
shipping shpg shppg shppng denizcilik denizciligi sudokhodstvo sudohodstvo sudokhodnaya sudokhodnyy sudnoplavstvo
  armateurs armement reederei reedereien schiffahrt schifffahrt schiffahrts schifffahrts schiffahrtsgesellschaft
  schifffahrtsgesellschaft naviera navieras navegacion navegacao navigazione navigation navigational navig
  parokhodstvo parohodstvo parokhodstva parakhodstvo paroplavstvo plovidba plovba zegluga rederi rederiet rederij
  keshtirani kashtirani keshtirany kashtiraney pelayaran perkapalan milaha mallahah navtiliaki naftiliaki nautiliaki
  hangyun haiyun kaiun haeun
  chuanwu kisen shippyng
ship ships vessel vessels sudno korabl korabli schiff schiffe navire navires buque buques navio navios nave navi gemi
  gemisi gemileri kapal kashti keshti safina sudov
  seonbak sonbak senpaku brodova
shipbuilding shipbuilders shipbuilder sudostroenie sudostroeniya sudostroitelnyy sudostroitelnyi sudostroitelny
  sudostroitelnaya sudnobuduvannya schiffbau gemicilik shipconstruction keshtisazi kashtisazi keshtisaz stoczniowy
  zaochuan zosen chosonso joseonso
  korabostroene
shipyard shipyards shpyd shpyrd werft werften astillero astilleros estaleiro estaleiros cantiere cantieri chantiers
  tersane tersanesi tersaneleri tersanecilik verf verfi stocznia brodogradiliste brodogradevna sudoverf dockyard
  dockyards shipyd galangan navalshipyard telersanesi
  schiffswerft
  yards
  shipyarda
import imports imp importer importers importing importation importacao importacoes importacion importaciones
  importadora importadores importateur importateurs importazione importazioni einfuhr ithalat ithalatci ithalati vvoz
  importnyy varedat vardat istirad istiraad istirat impor importir importeur importeure jinkou yunyu suip
  ith
  uvoz uvozno
export ihr exports exp exporter exporters exporting exportation exportacao exportacoes exportacion exportaciones
  exportadora exportadores exportateur exportateurs esportazione esportazioni ausfuhr ihracat ihracatci ihracati
  eksport eksportnyy eksportu saderat tasdir tasdeer ekspor eksportir exporteur exporteure chukou yushutsu suchul
  izvoz izvozno
machinery masch machine machines mach machinerys maquinaria maquinarias maquina maquinas mak makina makinalari
  makinesi makineleri makine makineri maschinen maschine maschinenbau maschinenfabrik mashinostroenie mashinostroenia
  mashinostroeniya mashinostroitelnyy mashinostroitelnyi mashinostroitelnaya mashinobudivnyi mashinobuduvannya
  mashinostroyenie mashinostroyeniya mashinostroyeniye mashiny mashina masini macchine macchinari machinerie mesin
  mashinery machinary mashinalat mashinsazi mashin jixie jiqi kikai gigye kigye machy mchy mchry mashinostroeniyu
  mashineri masheneri machin maszyn maszynowe mashinobudivnyy mashynobudivnyi mashynobuduvannya
  mashinostroene
machinebuilding machinebuilder machinebuilders
construction costr constr const cnstr constrn constructions constructing construccion construcciones constructora
  constructoras construcao construcoes construtora costruzione costruzioni constructie constructii bauunternehmen
  bauunternehmung baugesellschaft bauwesen hochbau tiefbau insaat insaati insaatcilik yapi yapim stroitelstvo
  stroitelstva stroitelnyy stroitelnyi stroitelny stroitelnaya stroitelnoe stroyka budivnytstvo budivnitstvo
  budivelnyi budivelna budownictwo budowlane budowlany stavebni stavebna stavebnictvi gradevinski gradevinarstvo
  stroitelna qurilish tikinti tikintisi sakhteman sakhtemani sakhtmani insha inshaat inshaiya bangunan konstruksi xay
  constrution constuction jianshe jianzhu kensetsu kenchiku geonseol konsol constn constrcn stroitelnaia
  konstrakshn konstrakshen komuten gradjevinsko gradjevinska budivelnyy
building buildings bldg bldgs gebaude gebaeude edificio edificios edificacoes edificaciones batiment batiments
  zdanie builders builder
contracting contr contg contracts contractor contractors contratista contratistas contratas muqawalat mukawalat
  mokawalat moqawalat mqawlat muqawilun taahhut taahhud mutaahhit mutaahhitlik peymankari paymankari podryad
  podryadchik subcontracting subcontractors
  taah
commercial comm commerce comercial comerciales comerciais commerciale commerciali commerciales kommercheskiy
  kommercheskaya kommercheskoe komercni komercne komercijalna komertsiynyy komertsiinyi kommerz kommerziell
  commercialisation bazargani bazarganie bazarganni bazargany comml commcl
communications communication comms comunicacion comunicaciones comunicacao comunicacoes comunicazioni komunikasi
  kommunikation kommunikatsii kommunikatsiya kommunikatsionnyy komunikacije iletisim iletisimi haberlesme ertebatat
  ertebat irtibatat ittisalat etisalaat itisalat telecommunication telecommunications telecom telecoms telecomm
  telecomms telekom telekommunikatsii telekommunikatsiya telekommunikation telekomunikasyon telekomunikasi
  telekomunikacije telecomunicacion telecomunicaciones telecomunicacao telecomunicacoes telecomunicazioni
  telekomunikatsii telco mokhaberat mukhabirat tongxin dianxin tsushin tongsin svyazi sviazi
  kommyunikeishns kommyunikeyshns kommyunikeishn kommyunikeyshn
  telekommunikatsionnykh telekommunikatsionnyy telekommunikatsionnaya telekommunikatsionnye
logistics logistic logist log logis lojistik lojistigi lodzhistik lodzhistiks logistik logistica logistika logistiki
  logisticheskiy logisticheskaya logistyka logistique logistiek logisticos logistico lodzhistika lugistiyat logstics
  logistc wuliu butsuryu mulryu
  loj
  logistiks
transport transportation transports trans transp trnsp transpt trnsprt trpt tpt transporter transporters transporting
  transporte transportes transportadora transporti trasporti trasporto transportnyy transportnyi transportny
  transportnaya transportnoe transporta transportu transporturi transportlari tasimacilik tasima nakliyat nakliye
  nakliyecilik nakliyeci nakliyati nakl naqliyyat naqliyat naql naqel haml hamlonaql tarabari prevoz prevoznistvo
  prevozni perevozki perevozok perevezennya doprava spedition speditions pengangkutan angkutan pengangkut vervoer
  pervozki transportunternehmen transportgesellschaft yunshu unyu unsong
forwarding forwarder forwarders fwdg fwdr fwdrs fwd expeditors spediteur spediteure spedisjon spedizioni spediteurs
  ekspeditor ekspeditsiya ekspeditsionnaya ekspeditorska transitaire transitaires forwading frwding
  forvarding
freight frt frgt freights freighter freighters fracht fret flete fletes navlun gruz gruzovoy gruzovaya gruzovye huoyun
  freit freyt
cargo cargos kargo cargoes karqo
courier couriers kurye kuryer kurier kurer mensajeria
aviation avia aviatsiya aviatsii aviatsionnaya aviatsionnyy aviatsionnyi aviatsionnoe aviatsijska aviacion aviacao
  aviazione aviacija luftfahrt luftfahrtgesellschaft havacilik havaciligi tayaran tayyaran tayran tairan havanavardi
  aviations aviaton penerbangan aeronautica aeronautics aeronautical aeronautique aeronautico hangkong koku hanggong
  avn aviat lotnicza lotnicze lotniczy lotnictwo
  avieishn avieyshn
aircraft aircrafts aeroplane aeroplanes airplane airplanes samolet samolety samolyot samoletostroitelnyy
  samoletostroitelnaya aeronave aeronaves avion aviones aerei aereo ucak ucaklari ucagi flugzeug flugzeuge flugzeugbau
  hawapayma havapeyma aeromobili feiji hikoki aviastroitelnyy aviastroitelnaya aviastroenie aviastroeniya
  kokuki
air airline airlines airway airways airlnes arlns aerolinea aerolineas aeroline aviakompaniya aviakompaniia
  avialinii aviacompany aviakompania fluggesellschaft fluglinie havayolu havayollari havayolari havapeimai
  havapeymai havapeimayi linhas aereas aeree aeriennes aerien aviacompania maskapai
  eyrlayns erlains eirlain eyrlayn erlain
  eirlains eyrlains eirlayns
  vazdushni vazdushna
airport airports flughafen aeropuerto aeropuertos aeroporto aeroporti aeroport aeroporturi havalimani havaalani
  furudgah foroudgah bandara luchthaven aeroportul arpt airpt
  letishte letishche
helicopter helicopters vertolet vertolety vertoletnyy vertoletnaya vertoletov hubschrauber helicoptere helicopteres
  helicoptero helicopteros elicotteri helikopter
space kosmos kosmicheskiy kosmicheskaya kosmicheskoe kosmicheskikh raumfahrt espacial spaziale spatiale uzay fazai
  kosmicheskogo kongjian
aerospace aerospatial aerospatiale aeroespacial aerospaziale aerokosmicheskiy aerokosmicheskaya havafaza havafaz
  hangtian hangkonghangtian
  aerosp
  aerospeis aerospeys aerokosmichna
university univ unv universitet universiteti universiteta universitetas universitat universitaet universite
  universitesi universidad universidade universita universitas universiteit universitatea univerzitet univerzita
  univerzitesi uniwersytet universitetet yliopisto egyetem daneshgah danishgah daneshgahe jamiah jamiaah universitiy
  universty universiti ulikool jamieh daxue daigaku daehak taehak
  hochschule
institute moasese moasseseh moaseseh moassese moassesseh moasesseh inst instit institut instituto institutos instituts
  institutet institutes institution institutions institutional institucion instituicao institutul instytut institutu
  instituta institutom enstitu enstitusu instituti istituto istituti muessesat maahad pazhuheshgah pajouheshgah
  pajuheshgah pazhoheshgah pajoheshgah pazhouheshgah intitute insitute xueyuan pazhouheshkadeh pazhuheshkadeh
  pajuheshkadeh pajouheshkadeh pajoheshkadeh pazhoheshkadeh uchrezhdenie uchrezhdeniye uchrezhdeniia
academy acad academies akademiya akademiia akademii akademia akademija akademie akademisi akademi academia academias
  academie academic academiya accademia akadmiya akadimiya
college colleges colegio kolledzh kolej koleji kulliya kulliyya kolegji collegio
school schools sch schule schulen ecole ecoles escuela escuelas escola scuola scuole shkola shkoly okulu okullari
  okul madrasah madrasa madrassa madrasat madrese szkola skola
education educational educations edu educ educativo educativa educacion educacao bildung obrazovanie obrazovaniya
  obrazovatelnyy obrazovatelnoe obrazovatelnaya osvita egitim egitimi ogretim talim taleem tarbiya amoozesh amouzesh
  pendidikan edukasi
faculty fakultet fakultat fakultaet facultad faculdade faculte facolta fakultesi danishkada daneshkadeh
laboratory lab labs laboratories laborator laboratoriya laboratoriia laboratoria laboratorium laboratorien laboratoire
  laboratoires laboratorio laboratorios laboratori laboratuvar laboratuvari laboratuvarlari labor laboratuar
  azmayeshgah mukhtabar makmal laboratry laboratorija shiyanshi kenkyushitsu
  laboratoriz laboratoris laborat
research res rsch resrch rsrch researches researchers recherche recherches forschung forschungs investigacion
  investigaciones investigacao ricerca ricerche pesquisa pesquisas onderzoek issledovanie issledovaniy issledovaniya
  issledovatelskiy issledovatelskii issledovatelskaya issledovatelskoe issledovatelsky doslidnyi doslidnyy doslidzhen
  arastirma arastirmalari arastirmalar badania badawczy badawcze vyzkum vyzkumny vyskum istrazivanje istrazivanja
  tahqiqat tahghighat tahqiqati tahghighati buhuth bohouth pajouhesh pazhuhesh penelitian penyelidikan cercetare
  cercetari yanjiu tyrimu issledovanii pazhoohesh pajoohesh pazhouhesh
  riserch reserch
  izsledovatelski izsledovatelska izsledvaniya nauchnoizsledovatelski
design designs designer designers desgn konstruktorskoe konstruktorskiy konstruktorskaya konstruktorskoye proektnyy
  proektnaya proektirovanie proektno proyektnyi diseno disenos tasarim tasarimi gestaltung tarrahi sheji
  konstruktorsko konstruktorskogo konstruktorskii konstruktorskoi proyektno proyektnyy proyektnaya proyektirovaniya
  dizain
department dep dept depts deps departments departament departamento departamentul dipartimento departement departman
  departmani abteilung otdel otdela daire dairesi idara idaresi edareh edare idarat idarah dinas jabatan departmnt
  departamenta departamentu departamentom otdelenie otdeleniye otdeleniya
ministry ministries minist ministerstvo ministerstva ministerstwo ministarstvo ministerio ministerios ministere
  ministeres ministero ministerium ministeriums ministerul ministeri bakanlik bakanligi nazirlik nazirliyi vazirligi
  vizarat vizarati wizarat wizara wizaarat wezarat vezarat vezarate kementerian bundesministerium minstry kementrian
minister ministers ministr ministra ministre ministro bakan bakani menteri
authority auth authorities auths autoridad autoridade autorite autorita autoritat behorde behoerde behorden otorite
  otoritesi kurumu kurum kurulusu haiat hayaat
administration admin admins admn administrations administrative administratsiya administratsii administratsiia
  administracion administracao administratie administracja administracija administrazione amministrazione verwaltung
  verwaltungs upravlenie upravleniya upravleniye upravlinnya uprava yonetim yonetimi idare
agency agencies agcy agcies agentur agenturen agentstvo agentstva agentura agencja agencija agence agences agencia
  agencias agenzia agentuur acente acentesi acenteligi acentelik ajans ajansi ajansy agenstvo agensi namayandegi
  wikala wakala wikalat wakalat
agent agents agente agentes agenten acenta
bureau bureaus bureaux buro buero byuro biuro biroul burosu buroul biro birou divan guanliju bjuro
committee committees cmte cttee ctte comite comites comitato comitatul komitet komiteti komiteta komite komitesi
  komitee lajna lajnah lajnat komita jawatankuasa commitee comittee committe weiyuanhui wiwonhoe komitetom
commission commissions comn commn comision comisiones comissao commissione kommission komissiya komissii komisyon
  komisyonu komisiya komisja komise komisi kommissiya
council councils sovet soveta conseil consejo consejos conselho consiglio consiliul kurul kurulu konsey konseyi
  majlis majles meclis meclisi mejlis shura shoura shora dewan councl soviet soviets
  savet
board boards direktorium
directorate directorates direccion direcao direzione direktsiya direktsiia direktsii direktion direktorat mudiriyat
  mudiriya mudurluk mudurlugu direktorlugu directia direktorata direcc
division divisions div divisione divisao diviziya diviziyasi firqa diviziy diviziyu dyviziya dyvizja dywizja
headquarters headquarter hq hqs hqrs shtab hauptquartier hauptverwaltung karargah karargahi gharargah qarargah sede
  zentrale
general gen gnrl genl generalnyy generalnyi generalny generalnaya generalnoe generale generales generaux genel umumi
  umum ammeh aamma aama gral
government govt gov govts governments governmental gouvernement gobierno governo hukumet hukumat hukuma hukouma
  hukumati pravitelstvo pravitelstva regierung rzad vlada vlady uryad kerajaan pemerintah hokumat goverment
  govenment
state states staatlich staatliche staatliches staats estado estatal estatales estadual statale statali etat etats
  gosudarstvennyy gosudarstvennyi gosudarstvenny gosudarstvennaya gosudarstvennoe gosudarstvennoye gosudarstvo
  gosudarstvenniy derzhavnyi derzhavnyy derzhavniy derzhavna derzhavne dzyarzhauny drzavni drzavna drzavno panstwowy
  panstwowa panstwowe statni statny devlet devleti dovlet davlat dawla daula dawlah memleketlik negeri negara
  memlekettik
  darzhava darzhaven darzhavna darzhavno darzhavni dziarzhaunae dziarzhauny dziarzhaunaie dzyarzhaunae
  gos
national nat natl nationl nationals nacional nacionales nacionais nazionale nazionali natsionalnyy natsionalnyi
  natsionalny natsionalnaya natsionalnaia natsionalnoe natsionalnoye natsionalna natsionalne nationale nationaler
  nationales nationaux nacionalni nacionalna nacionalno narodowy narodowa ulusal nasional kebangsaan natonal
  nationwide guojia kukka gukka
federal fed federale federales federalnyy federalnyi federalny federalnaya federalnoe federalnoye bundes federalne
  ittihadi federalni federativnaya federativnyy
federation federations federatsiya federatsii federatsiia federacion federaciones federacao federazione foderation
  foederation federasyon federasyonu federacja federace federacija federasi fedaration federatsiey federatie
  federatiei federacijos fedn
republic republics rep repub respublika respubliki republika republiki republique republica republicas republiek
  repubblica republik cumhuriyet cumhuriyeti jumhuriya jumhuriyya jumhuriyah jamhuriya jomhuri jomhouri jumhuriyat
  jumhuriyati respublikasi respublikanskiy respublikanskaya respublikanskoe republican republikas
democratic democrat democratique democratica democratico democraticas demokraticheskiy demokraticheskaya
  demokraticheskoe demokratische demokratik demokratis dimuqratiya dimokratiya
  demokratichna demokratichnata demokratichni
socialist socialista socialistes socialiste sotsialisticheskiy sotsialisticheskaya sozialistische sosyalist
  ishtirakiya sotsialistichna
communist communista comunista comuniste kommunisticheskaya kommunisticheskiy kommunistische komunist komunistik
  komunisticka shuyuiya
people peoples narod naroda narodnyy narodnyi narodny narodnaya narodnoe narodna pueblo volks volk halk halki shaab
  shaabi shaabia shaabiya shaabiyya rakyat xalq khalq mardom renmin inmin
  naroden
islamic isl islamique islamiques islamica islamico islamicas islamskiy islamskaya islamskoe islamska islamisch
  islamische islamischer islamiya islamiyya islamiyah islamia islamiah eslamiyeh eslamiye islamicos
  islyamski islyamska islyamsko islyamskata
revolutionary revolution revolutions revolutionnaire revolutionnaires revolucionario revolucionaria revolucionarios
  revolucion revolucao rivoluzionario rivoluzione revolyutsionnyy revolyutsionnaya revolyutsionnoe revolyutsiya
  revolyutsii revolutsionnyi devrim devrimci thawra thaura thawriya thawriyya thawri enghelab enqelab inqilab
  inqilabi enghelabi revolusi revolusioner rewolucyjny
liberation liberacion liberazione libertacao befreiung befreiungs osvobozhdenie osvobozhdeniya osvobozhdeniye
  kurtulus kurtulusu azadibakhsh pembebasan
resistance resistencia resistenza soprotivlenie soprotivleniya widerstand direnis muqawama moqawama muqawamah
  mukawama perlawanan
movement movements mouvement movimiento movimientos movimento dvizhenie dvizheniya dvizheniye bewegung hareket
  hareketi haraka harakat harakah harakatul harkat herekat herekati gerakan pergerakan movment hnuti
front fronts frente frentes fronte fronta cephe cephesi jabhat jabha jabhah jebhe jabhe jebha barisan
party parties partiya partii partiia partija partia partei parti partisi partido partidos partito partidul partij
  partai
  partiyata
alliance alliances alianza alianzas alianca alleanza alyans ittifaki ettelaf itilaf persekutuan
union unions soyuz soyuza soiuz spilka saveza savez zveza sindicato sindacato sindikat syndicat syndicats
  gewerkschaft birligi birlik ittihadiyah etehadiyeh ettehadieh ettehadiye uniao unione unii uniune kesatuan zwiazek
  svaz unia
confederation confederacion confederacao confederazione konfederatsiya konfederatsii konfoderation konfederasyon
  konfederasyonu confederations
association assn assoc assocs associations associates associated associate assocn assoctn asociacion asociaciones
  associacao associacoes associazione asociatia assotsiatsiya assotsiatsii asotsiatsiya asotsiatsiia assoziation
  asosyasyon verband vereinigung verein forening vereniging zdruzenie zdruzeni udruzenje udruga zdruzenje dernek
  dernegi dernekleri cemiyet cemiyeti jamiyat jamiyati jamiiya jamiyya jamiyyah jamiyah stowarzyszenie sdruzeni
  persatuan perhimpunan obedinenie obedineniya obyedineniye obedinenye obyednannya obednannya obyedinenie anjoman
  anjuman
  assoshieits assoshieyts assoshieyshn
  abyadnanne abiadnanne abiednanne
society soc societies
foundation fndn fdn found foundn foundations fundacion fundaciones fundacao fondation fondations fondazione stiftung
  stiftungen stichting saatio fundatia fundacja nadace nadacia fond fonda fondu fondi fondy vakfi waqf wakf bonyad
  bonyade boniad bunyad yayasan alapitvany zaklada zadruzba zaduzbina
  fondatsiya fondatsia
fund funds fonds fondo fondos fundo fundos fonu sandouq sandogh sandugh sandoq sunduq
charity charitable charities blagotvoritelnyy blagotvoritelnaya blagotvoritelnoe blagodiynyi charite caritativa
  khayriya khayriyya khairiya khairiyah khairia khayria khairiyya kheiriyeh kheyriyeh wohltatigkeit wohltatigkeits
relief ighatha igatha ighatah ighathah ighata hilfe hilfswerk secours socorros yardim yardimlasma yardimi
humanitarian humanitaire humanitaires humanitario humanitaria gumanitarnyy gumanitarnaya humanitarna humanitare
  insani insaniya insaniyya
organization org orgs organisation organizations organisations orgn orgnztn organizacion organizaciones organizacao
  organizacoes organizzazione organizatsiya organizatsii organizatsiia organizatsia organizacja organizacija
  organizace organizatia orgutu orgut teskilat teskilati munazzama munazzamat monazzamat munadhamat munazamat
  munazamah sazman sazeman sazmane organisasi pertubuhan
army armies armiya armii armiia armija armee armeen ejercito esercito exercito ordu ordusu jaysh jaish jeish geish
  jeysh gaysh artesh tentara heer leger jundui lujun rikugun yukgun armeyskiy armeyskaya
navy navies flota marinha bahriya bahriyya bahriyah bahria voennomorskoy nedsa haijun kaigun haegun
military milit militar militares militaire militaires militare militari militarisch militarische voennyy voennyi
  voenny voennaya voennoe voyennyy voyennaya viyskovyi viyskova vojni vojna wojskowy wojskowe vojensky ketenteraan
  tentera militer vojne voenen voenno voyenno voennogo voennykh voennoy voennoi
  voenna voenni
forces force niru forcas forca fuerza fuerzas forze forza krafte kraefte streitkrafte streitkraefte sily kuvvetleri
  kuvvet quwat quwwat quwa nirouy nirooy nirou niruye niroo pasukan troops voyska voysk voiska voisk tropas troupes
  truppen niruhaye nirouhaye niroohaye niruha
armed arme armees armate armadas armados bewaffnete musallaha mosalah mosallah vooruzhennye vooruzhennyy vooruzhennykh
  vaorazheni
guard guards guardia guardias garde gardes gvardiya gvardii garda muhafizlari haras hirasat gardiens guardians
  gvardeyskiy gvardeyskaya gvardeyskoe gvardeiskii gvardeets gvardiyi
  gvardeitsi gvardeytsi
corps korpus korpusu cuerpo cuerpos korps corpo korpusa bingtuan
brigade brigades brig brigada brigadas brigady brigadi brigata brigate tugay tugayi liwa alwiya alwiyat brihada
  brygada bryhada
battalion battalions batalyon bataljon bataillon bataillone batallon batallones batalhao battaglione bataillons
  tabur taburu katibat katiba kateeba kataib kateebat batalon batalion bn
regiment regiments regimiento regimento reggimento regimientos regimentul polku
squadron squadrons eskadrilya escuadron escadron eskadron
police politsiya policia polizia polizei polis polisi policija politie polisiya shurta militsiya militia milicia
  milice milis
intelligence razvedka razvedki razvedyvatelnoe inteligencia renseignement renseignements istihbarat istihbarati
  mukhabarat mokhabarat ettelaat etelaat razvedyvatelnyy razvedyvatelnaya razvedyvatelnyi dellintelligence
security secur securities securite seguridad seguranca sicurezza sicherheit sicherheits bezopasnost bezopasnosti
  bezpeka bezpeky bezpieczenstwo guvenlik guvenligi amn amniya amniyya amniyat amniati keselamatan keamanan bezbednost
  bezpecnost sigurnost sigurnosti
  sekyuriti sekiuriti sekyurity
defense defence defensa defesa difesa verteidigung oborona oborony oboronnyy oboronnaya oboronnoe oboronnoi obrana
  obrony obrona odbrana savunma difa defa defae defai mudafaa pertahanan guofang kokubo kukbang gukbang bouei boei
  defen difaa defaa oborone
  defens difens
  otbrana
weapon weapons waffen waffe armi oruzhie oruzhiya silah silahlari silahli aslaha asliha oruzheynyy oruzheyny
  oruzja oruzje
ammunition munitions munition munitionsfabrik municion municiones municoes munizioni boepripasy boepripasov muhimmat
  mohemat muhemat amunisi
  munit ammo
  municije municija
  boepripasi
missile missiles raketa rakety raketnyy raketnaya raketnoe raketno raketostroenie misil misiles fuze fuzesi mushak
  moshak mooshak moushak mushaki mooshaki moushaki movashak daodan
rocket rockets roket reaktivnyy reaktivnaya huojian
nuclear nukleer nucleaire nucleaires nucleares nucleare nucleari yadernyy yadernaya yaderna nuklear nuklearni nuklir
  nawawiya hastei hasteyi hedian genshiryoku wonjaryok
  nucl
atomic atomi atomnyy atomnaya atomnoe atomik atomique atomico atomica atomo
energy enrgy energia energii energie energies energetico energetica energetik energetika energetiki energetyka
  energetic enerji enerjisi energi energiya energiyasi enerqetika energetska energetsko energija energije enargy
  nengyuan energeticheskiy energeticheskaya energeticheskikh
  enerdzhi enerzhi enerzhiye enerjiye
power pwr powers powerplant kraftwerk kraftwerke elektrostantsiya elektrostantsii elektrana elektrownia dianli
  denryoku jeollyeok
investment investments investmnts invest inv invs invst investing investor investors inversion inversiones inversora
  investimento investimentos investimenti investissement investissements investition investitionen investitsii
  investitsiya investitsionnyy investitsionnaya investitsionnyi investitsiyi inwestycje inwestycyjny investicije
  investice yatirim yatirimlari yatirimi yatirimlar istithmar istithmarat estethmar istismar sarmayeh sarmayegozari
  sarmayehgozari sarmayegozary pelaburan investasi invesment toushi tuja
  invt
  investmentz investitsiyny investitsijna
management mgmt mgt mgmnt mgnt mngmt mngt mangement managment managements gestion gestao gestione menedzhment modiriat
  modiriyat modiriyate pengurusan manajemen upravlyayushchaya upravlyayushchiy guanli kanri
marketing mktg mktng mkting mercadeo pazarlama pazarlamasi bazaryabi bazaryabie pemasaran taswiq tasweeq
market markets mkt mkts markt maerkte mercados marche marches mercato mercati rynok rynka pazari pazar piyasa pasar
capital capitals kapital kapitala capitale capitaux capitales sermaye
  kepital kapitals
finance financial financing finan finances financier financiera financieras financiere financieres financiero
  financieros financeira financeiro finanza finanze finanziaria finanziario finansovyy finansovyi finansovaya
  finansovoe finansy finansowy finans finansal finansman finanz finanzen finanzgesellschaft financni financna maliya
  maliyya maliye keuangan kewangan finansovo
  fainens faynens fainans faynans fainenshl
bank banks banka bankasi banki banku banky banco bancos banca banche banque banques bancaire bancaria banking bankas
  bankanin bankasinin bankacilik banc bankhaus masraf masref massref banken yinhang ginko ginkou unhaeng eunhaeng
  bk
credit credits kredit kreditnyy kreditnaya credito creditos kredi kredisi kreditanstalt crediti etebar etebari
  itiman
savings saving svgs sparkasse sparkassen sberegatelnyy sberegatelnaya ahorro ahorros epargne risparmio
insurance insurances ins insur insurers insurer assurance assurances assurantie assicurazione assicurazioni
  aseguradora aseguradoras seguro seguros versicherung versicherungs versicherungen versicherungsgesellschaft
  strakhovaya strakhovanie strakhovoy strakhovoe strakhova strahovanie strakhuvannya osiguranje pojistovna poistovna
  ubezpieczen ubezpieczenia verzekeringen verzekering sigorta sigortasi sigortacilik bimeh bime taamin tameen asuransi
  insurans sugurta baoxian hoken pohom boheom
  inshurans
reinsurance reinsurers perestrakhovanie reasurans ruckversicherung rueckversicherung reaseguros reassurance
exchange exchanges exch xchange sarafi sarrafi serafi sarafiye sarafat sirafa sirafah sarrafa sarrafah sarafah
  sarafa saraafi cambio cambios changes wechsel wechselstube cambiaria kambio doviz birzha birzhi borsa borsasi
  borse boerse bourse bolsa bolsas obmen
money moneys monetary monetaire monetario hawala hawalah hawaleh havala havale havaleh
remittance remittances remesas remit
currency currencies valyuta valyutnaya valyutnyy devises divisas
jewelry jewellery jewelery jewelers jewellers jeweler jeweller jwlry joyeria joyerias joyas joalheria bijouterie
  gioielli gioielleria juwelier juweliere kuyumculuk kuyumcu mucevherat yuvelirnyy yuvelirnaya mojawharat mujawharat
gold altin zoloto zolota zolotoy ouro
diamond diamonds almazy diamante diamantes diamant diamants diamanten elmas
holding holdings hldg hldgs hld hldngs kholding kholdinh holdingi holdinga holdingu holdingas qabida kholdingovaya
  kholdingovaia kholdinga
  kholdyng kholdyngz kholdings holdyng kholdyngs
corporation corp corporations korporatsiya korporatsii korporatsia korporatsiia korporacija korporacja korporasyon
  korporasyonu corporacion corporaciones corporacao corporazione corporatif korporation korporasi korporatsiyasi
  corpn corporatn coporation
  korporeishn korporeyshn korporeishen
consortium consortia konsortsium konsortsiuma konsorsiyum konsorsiyumu consorcio consorcios consorzio konsortium
  konsorcjum konsorcijum konsorsium
concern concerns kontsern konzern koncern kontserna konsern konserni concernul kontserni kontsernas koncernas
  kantsern
conglomerate conglomerates konglomerat conglomerado
trust trusts trest tresta trasts
joint sovmestnoe sovmestnyy sovmestnaya conjunta conjunto conjoint mushtarak mushtaraka moshtarak ortak musterek
  spilne sovmestnoye gemeinschafts
venture ventures
partner partners partnership partnerships partnerstvo partnery partnerzy socio socios associes ortaklik ortakligi
  ortaklar
brothers flli hnos bros brother bro freres frere hermanos hermano irmaos irmao fratelli gebruder gebrueder gebr bratya bratia
  brata baradaran barodaron kardesler kardes biraderler birader broers braca afoi adelfoi adelphoi
agricultural agriculture agri agric agricole agricoles agricola agricolas agrario agraria agrarian agro agrar agrarnyy
  agrarnaya landwirtschaft landwirtschaftlich landwirtschaftliche selskokhozyaystvennyy selskokhozyaystvennaya selskoe
  silskohospodarskyi zemledelie ziraat zirai zirat zeraat ziraa ziraiya ziraiyya tarim tarimsal keshavarzi kesht
  pertanian poljoprivreda poljoprivredna rolniczy rolnictwo zemedelsky nongye nogyo
  agricult silskohospodarska nongeop
agropecuaria agropecuario agropecuarias agropecuarios agrop
agroindustrial agroindustry agroindustria agroindustrias agropromyshlennyy agropromyshlennaya
farm farms farming farmers finca granja granjas fazenda ferme fermes fermerskoe ciftlik ciftligi mazraa mazraeh
  ladang bauernhof
food foods foodstuff foodstuffs alimentos alimento alimentacion alimentacao alimentaire alimentaires alimentari
  alimentare alimenticia alimenticios lebensmittel nahrungsmittel pishchevoy pishchevaya pishchevye kharchovyi gida
  gidasi gidalari makanan aghziya aghdhiya zywnosc potraviny
  sikpum shokuhin
beverage beverages bebidas bevande getranke getraenke boissons napitki icecek icecekleri minuman mashrubat
fishing fishery fisheries rybolovstvo rybolovnyy rybolovetskiy rybolovetskaya rybnyy rybnaya rybnoe rybopromyslovyy
  rybopromyslovaya pesca pesquera pesqueras pesquero pesqueros peche pecheries fischerei fischereigesellschaft
  balikcilik balikciligi mahigiri shilat perikanan pescados pescado
  suisan
seafood seafoods mariscos moreprodukty
meat meats myaso myasnoy myasnaya fleisch carne carnes carni viande viandes daging lahm luhum
dairy lait laitiere latticini lacteos molochnyy molochnaya molochnoe milch milchwerke labaniyat
sugar sakhar sakharnyy sakharnaya zucker azucar azucarera acucar sucre zucchero seker shakar sukkar
grain grains zerno zernovoy zernovaya zernova getreide cereales cereali tahil ghallat
tobacco tobaccos tabak tabac tabaco tabacos tabacco tabacchi tutun tembakau dukhaniyat
  tytunevaya
cotton pamuk khlopok coton algodon algodao baumwolle baumwoll paxta panbeh
textile textiles tex textil textilien textilindustrie tekstil tekstilnyy tekstilnaya tekstilnoe tessuti tessile
  tessili tissus tissage tejidos telas texteis nassaji nasaji mansujat mansoujat nasij naseej fangzhi
  tekst
garment garments gmts gmt apparel apparels clothing clothes bekleidung konfeksiyon giyim abbigliamento vetements
  confecciones confeccoes confections confection odezhda odezhdy shveynaya shveynyy malabis albisa poushak pooshak
  pakaian busana fuzhuang
shoe shoes footwear footwears schuh schuhe calzado calzados calcados calzature chaussures obuv obuvi obuvnaya
  ayakkabi sepatu
leather leathers leder cuir cueros couro couros pelle pelli kozha kozhevennyy deri dericilik kulit
furniture furn furnitures furnishings mobel moebel muebles mueble meubles moveis mobili mebel mebeli mebelnyy
  mebelnaya mobilya mobilyasi mebli athath perabot
wood timber lumber holz holzhandel holzwerke madera maderas maderera madeira madeireira legno legnami drevesina
  kereste ahsap choob choub khashab kayu
forestry forestal forestales forestier forestiere forstwirtschaft lesnoy lesnaya lesnoe lesnoye lesopromyshlennyy
  lesopromyshlennaya ormancilik kehutanan lesozagotovitelnyy
paper papers papier papiers papierfabrik papel papeles papeis papelera cartiere kagit kaghaz kaghazsazi bumaga
  bumazhnyy bumazhnaya kertas waraq
printing print printers impresion impressao imprenta imprimerie impressions druckerei poligrafiya poligrafiia
  tipografiya tipografia tipografija matbaa matbaacilik basim basimevi matbaat matbaah chapkhaneh tibaa percetakan
  prtg
  insatsu
publishing publishers publisher publications publication publicaciones izdatelstvo izdatelskiy vydavnytstvo verlag
  verlags verlagsgesellschaft editora editorial editoriale editions edition yayincilik yayinevi yayinlari nashr
  entesharat nasyr penerbit penerbitan
media medias medien massmedia
news newspaper newspapers novosti novyny zeitung zeitungen gazeta gazety gazetesi haberler haberleri akhbar khabar
  khabari nachrichten noticias notizie nouvelles
radio radios radyo radyosu
television televisions tv televidenie televideniya telebachennya fernsehen televizyon televizyonu televisione
  televisao tilifizyun telvision
broadcasting broadcast broadcaster broadcasters veshchanie rundfunk radiodiffusion radiodifusion yayin yayini izaa
  idhaa penyiaran
advertising advert advertisement advertisements werbung werbeagentur publicidad publicidade publicite pubblicita
  reklam reklama reklamnoe reklamnaya reklamcilik tablighat diayah periklanan
film films kino filmi sinema cinema cinemas
music musica musique musik muzyka muzik
sport sports deporte deportes esporte esportes sportivnyy sportivnaya spor sporlari sportif varzesh varzeshi riyada
  riyadiya olahraga sukan
tourism tourist tourisme turismo tourismus turizm turizmi turystyka turisticheskaya turisticheskiy siyaha siyahiya
  siahat gardeshgari pariwisata pelancongan
travel travels traveling travelling reise reisen reisebuero reiseburo viajes viaje viagens viaggi viaggio
  puteshestviya seyahat seyahati seyahatacentesi perjalanan safariyat mosaferati mosaferat reizen
tour tours
hotel hotels hoteles hoteis hotellerie alberghi albergo gostinitsa gostinichnyy otel oteli otelleri otelcilik
  mehmankhaneh fanadiq funduq
restaurant restaurants restoran restorany restorant restaurante restaurantes ristorante ristoranti lokanta lokantasi
  matam mataam catering caterers
hospital hosp hospitals krankenhaus klinikum hopital hopitaux hospitales hospitais ospedale ospedali bolnitsa
  gospital likarnya szpital hastane hastanesi hastaneleri bimarestan mustashfa mostashfa
clinic clinics klinik klinika kliniken clinica clinicas clinique cliniques kliniki poliklinik poliklinika polyclinic
  klinigi
medical medic medicals medicinal medico medica medicos medicas medicale medicaux medicales meditsinskiy meditsinskaya
  meditsinskoe meditsynskyi medizinisch medizinische medizin medizintechnik medizinprodukte medicinski medycyna
  medyczny tibbi tibb tibbiya tibbiyya tebbi pezeshki medikal medis perubatan yiliao
  medikl
medicine medicines medikamente medicamentos medicaments medicina ilac ilaclari ilaci darmani
health healthcare gesundheit gesundheits sante saude sanita sanitaria sanitario sanitaire saglik sagligi
  zdravookhranenie zdravookhraneniya zdravookhraneniye zdrowie zdravi behdasht behdashti sihha sihhiya sihat sehat
  kesehatan kesihatan
pharmaceutical pharmaceuticals pharmaceutic pharmaceutics pharma pharm pharms pharmac pharmacy pharmacies farma
  farmaceutica farmaceuticos farmaceutico farmaceutici farmaceutisch farmatsevticheskaya farmatsevticheskiy
  farmatsevticheskoe farmatsiya farmatsevtychna pharmaceutique pharmaceutiques pharmazeutisch pharmazeutische
  pharmazeutika farmacia farmacias farmacja farmasi farmakeutiki daroo darou darooyi darouyi daroosazi darousazi
  saydaliya adwiya adwia eczane eczanesi apotheke apteka apteki pharmaceuticls pharmacuetical yiyao zhiyao seiyaku
  farmasyutikal farmasyutikals farmasiutikal pharmaceut yakuhin lijekova
biological biology biologics biologie biologia biologico biologica biologicos biologicheskiy biologicheskaya
  biologisch biologiya biyolojik biyoloji shengwu
  biolog biologich
biotechnology biotech biotechnologies biotechnologie biotecnologia biotecnologica biotekhnologiya biotekhnologii
  biotekhnologicheskiy biyoteknoloji biotek bioteknologi
chemical chemicals chem chems chemistry chemie chemische chemischen chemisch chemikalien chimie chimique chimiques
  chimica chimici chimico quimica quimicas quimico quimicos khim khimicheskiy khimicheskaya khimicheskoe khimicheskii
  khimiya khimii khimichnyi khimichna chemiczny chemiczne chemicky chemicka hemijska hemijski kemija kemi kimya
  kimyasi kimyevi kimyasal kimyasallar kimyaviy kimyawi kimyawiya kimyaiya kimiawi shimiai shimiaei shimiyai shimiaee
  kimiaviyat keimyawiya chemcial kimyagari huagong huaxue hwahak
  kemikal kemikals kemikalz chemls
petrochemical petrochemicals petrochem petrochemistry petrochemie petrochimie petrochimica petroquimica petroquimicas
  petroquimico petroquimicos petrokimya petrokimia petrokhimiya petroshimi petrochimi petroshimy petchem neftekhimiya
  neftekhimicheskiy neftekhimicheskaya neftekhim petrukimawiyat shihua
fertilizer fertilizers fertiliser fertilisers fertilizantes fertilizante fertilizzanti dunger duengemittel
  dungemittel engrais udobrenie udobreniya udobreniy gubre gubreleri asmida pupuk
plastic plastics plast plasticos plastico plastica plastiques plastique plastiche plastik plastigi plastmass
  plastmassy plasztik kunststoff kunststoffe kunststofftechnik kunststoffwerke plastikleri blastik
polymer polymers polimer polimery polimeros polimeri polymere polymeres bulimar
rubber rubbers kauchuk caucho gummi gummiwerke caoutchouc borracha gomma rezina rezinovyy rezinotekhnicheskikh
  kaucuk karet getah lastik lastigi lastikleri
  gomu
tire tires tyre tyres shina shiny shinnyy shinnaya neumatico neumaticos llantas pneus pneumatici reifen reifenhandel
  itarat
paint paints pintura pinturas peinture peintures vernici tinta tintas farben farbenfabrik boya boyacilik boyalari
  lakokrasochnyy kraski
glass glas glaswerke vidrio vidrios vidro vidros verre verreries vetro vetri vetreria steklo stekla stekolnyy
  stekolnaya szklo shisheh zujaj kaca
ceramic ceramics ceramica ceramicas ceramiche ceramique ceramiques keramik keramika seramik seramigi keramicheskiy
  keramicheskaya porcelain porcelana
petroleum petro petrol petrols petroleo petroleos petrole petroles petrolio petroli petrolera petroleras petrolieri
  petrolifera petrolul petrolu petrolleri bitrul betrol batrul shiyou sekiyu seokyu sogyu
oil oils neft nefti neftyanoy neftyanaya neftyanoe neftyanyi nefteproduct nefteprodukt nefteprodukty nefteproduktov
  naft nafta naftova naftovyi naftovy nafti nafte nefte naftiya naftiyya oel oele minyak aceite aceites huile huiles
  olie olje rowghan roghan
gas gases gaz gaza gazovyy gazovyi gazovaya gazovoe gazlari gasgesellschaft erdgas gass ghazat
lubricant lubricants lubrication lubrificantes lubrificanti lubricantes lubrifiants schmierstoffe smazochnyy yaglari
fuel fuels fuelling fueling toplivo topliva toplivnyy toplivnaya toplivno palyvo paliva brennstoff brennstoffe
  kraftstoff combustible combustibles combustivel combustiveis combustibili carburant carburants yakit akaryakit
  akaryakiti soukht sookht sukht wuqud waqud bahanbakar
refinery refin refineries refining refiner refiners refineria refinerias refinaria raffinerie raffineria raffinage
  raffinerien neftepererabatyvayushchiy neftepererabatyvayuschiy neftepererabatyvayushchii rafineri rafinerisi
  rafinerileri rafineriya rafinerija rafineria rafinery palayesh palayeshgah misfat masfat musfat kilang refinry
  refy
  npz neftepererabatyvayushchaya neftepererabatyvayushchego neftepererobnyi neftepererobnyy naftopererobnyi
  naftopererobnyy jeongyu
drilling drill drillers burenie bureniya burovoy burovaya burovye perforacion perforaciones perforacao perforazioni
  perfuracao forage forages bohrung bohrungen bohrtechnik sondaj sondaji hafari haffari haffariye pengeboran
pipeline pipelines truboprovod truboprovody oleoducto gasoducto oleoduc gazoduc boruhatti nefteprovod gazoprovod
  truboprovodov gazoprovodov nefteprovodov
pipe pipes truba truby trubnyy trubnaya trubnoy tuberia tuberias tubes tube tubos tubi tubazioni rohr rohre
  rohrwerke rohren roehren boru borusu borulari loole loleh anabib pipa
mining mine mines miners minera mineras mineracao mineria mineiro minero mineros minier miniere minieres minerario
  minerarie bergbau bergwerk bergwerke bergwerksgesellschaft gornyy gornaya gorno gornodobyvayushchiy
  gornodobyvayushchaya gornorudnyy gornorudnaya girnycho girnichiy rudnik rudnika rudarski rudarsko rudnici gornictwo
  madencilik madenciligi maden madenleri maadin maadan maadani pertambangan tambang perlombongan taadin taedin
  mijnbouw kuangye kwangop gwangeop
  maining mayning
  gorniczy gornicze gorniczych
mineral minerals minerales minerais mineralien minerali mineralnyy mineralnaya mineralogie mineraller
  kwangmul
metal metals metall metalle metaux metales metais metalica metalicas metalico metalicos metalli metally metalliche
  metallicheskiy metallindustrie metallbau metallwaren metallwerke metaller metalleri logam metallic metalworks
  metalworking mtls metallum filizat felezat felezzat jinshu kinzoku geumsok kumsok metallov
  metalz metalowe
metallurgical metallurgy metallurgie metallurg metallurgiya metallurgii metallurgicheskiy metallurgicheskii
  metallurgicheskaya metallurgicheskoe metalurjik metalurji metalurgi metalurgia metalurgica metalurgicas
  metalurgico metalurgija metalurgiya metallurgica metallurgico metalurhiinyi metalurgiynyi huttenwerke huettenwerke
  metalurgie hutnictvi hutnictwo metallurhiya
  metalurhiinyy metalurhichnyi
steel steels steelworks stali stalnoy stahl stahlwerk stahlwerke stahlbau stahlhandel acier aciers acieries aceros
  aceria acciaio acciai acciaierie acos celikleri ocel ocelarny fulad foolad foulad fooladi sulb staal acel gangtie
  tekko
  acierie acero
  gangcheol kangchol seitetsu chechol
iron eisenwerke hierros demircilik zhelezo zhelezorudnyy ahan ahangari besi
aluminium aluminum alum aluminio aluminios alluminio alluminium alyuminiy alyuminievyy alyuminievaya aluminiy
  alyuminyum aluminyum alimunyum
copper cobre cuivre kupferwerke mednyy miedz nuhas tembaga mednaya
foundry foundries giesserei giessereien fonderie fonderia fonderies fundicion fundiciones fundicao liteynyy
  liteynaya dokum dokumculuk dokumhane rikhtegari rikhtegar
cement cements tsement tsementa tsementnyy tsementnaya zement zementwerk zementwerke ciment ciments cemento cementos
  cementera cementi cementificio cimento cimentos cimentosu cimentolari siman cementarna cementownia ismant isment
  asmant
concrete beton betona betony betonnyy hormigon hormigones concreto concretos calcestruzzo khorasaneh
marble marbles marmol marmoles marmo marmi marmor mermer mermercilik mramor marmore marmores
brick bricks kirpich kirpichnyy ziegelwerke ladrillo ladrillos briques tugla ajor
material materials materiel materiaux materiales materiais materiali materialy materialov materialien malzeme
  malzemesi malzemeleri matl matls mtl mtrl mtrls masaleh mawad bahan cailiao
product products prod prods produkt produkty produkte produkten produkter produkti produktsiya produktsiia produto
  produtos producto productos produit produits prodotto prodotti urun urunleri urunler mahsul mahsulat mahsoulat
  mahsulot muntajat montajat muntagat mantujat produk productss produktov
  chanpin prdts prodts
production productions proizvodstvo proizvodstva proizvodstvennyy proizvodstvennyi proizvodstvenny proizvodstvennaya
  proizvodstvennoe proizvodstvennoye vyrobnytstvo vyrobnychyi vyrobnycho virobnichiy virobnitstvo produktion
  produktions produktionsgesellschaft produccion producciones producao producoes produzione produzioni proizvodnja
  proizvodnya produkcja produkcyjny vyroba produksi pengeluaran producer producers productora productores productrice
  producteurs intaj entaj intag prodn shengchan proizvodstvom producing vyrobnyche proizvodstvennyye
  prodakshn prodakshns prodaksen proizvodnju proizvodnje vyrobnytstva
  vytvorchae vytvorchaye vytvorchaie
processing processors processor pererabotka pererabotki pererabatyvayushchiy pererobka verarbeitung procesamiento
  processamento procesadora isleme islemeleri pemrosesan pengolahan
factory fctry factories plant plants zavod zavoda zavody zavodi zavodu zawod zawody sawod sawody savod savody fabrika
  fabrikasi fabriki fabrikalari fabrik fabriken fabryka fabricas fabrique fabriques fabbrica fabbriche fabriek works
  wks werk werke werken usine usines planta plantas usina usinas karkhaneh karkhane karkhana karxana karkhanejat
  kombinat kombinata kombinatu masna masnaa masana masnae pabrik zaklad zaklady tvornica tovarna gamykla tehdas
  kombinati gongchang zhizaochang kojo kongjang gongjang fcty combine
mill mills muhle muehle muhlen molino molinos moinho moinhos moulins mulino molini melnitsa degirmen degirmeni
  melkombinat
workshop workshops wkshp werkstatt werkstatten werkstaetten talleres atelier ateliers officina officine masterskaya
  masterskie atolye atolyesi kargah warsha warshat bengkel
supply supplies supplier suppliers supp splrs sply splies suppl suppls suply supplying tedarik tedarikci tedariki
  suministro suministros fornitura forniture fornecimento fornecedora fournitures fourniture fournisseur snabzhenie
  snabzheniya postavka postavki postachannya lieferung lieferungen lieferant tadarokat tadarukat tawrid tawridat
  tawreed tawridaat tauridat pembekal pembekalan pengadaan
  saplai saplay sapplai sapplay saplaiers
procurement procurements zakupki zakupka zakupivli beschaffung adquisiciones satinalma tadarok
distribution distrib distr distributor distributors distributing distribucion distribuciones distribuidora
  distribuidoras distribuidor distribuicao distribuidores distribuzione distributeur distributeurs distributsiya
  distribyutsiya distribyutor distribuitori dagitim dagitimi dagitimcilik vertrieb vertriebs vertriebsgesellschaft
  vertriebsgesellschaften pakhsh tawzi tauzi touzi pengedar pengedaran distribusi dystrybutor dystrybucja distribucija
  distn distbn
  distribyushn distribyutors distribyuters
wholesale wholesaler wholesalers grosshandel grosshandels mayorista mayoristas atacado atacadista grossiste
  grossistes ingrosso optovyy optovaya optovo toptan toptancilik toptanci umdeh omdeh jumla grosir borong
  whsl
retail retailer retailers einzelhandel minorista detaillant roznichnyy roznichnaya perakende perakendecilik runcit
sale sales selling seller sellers verkauf ventas venta vendas venda vente ventes vendita vendite prodazha prodazhi
  satis satislari forush foroosh foroush mabiat penjualan jualan
  seils seyls
store stores storage storages lager lagerhaus lagerung almacen almacenes almacenaje armazem armazens entrepot
  entreposage deposito depositos magazin magazzino magazzini magazziniere magaza magazasi magazalari magazacilik
  warehouse warehouses warehousing whse whs whses sklad sklady skladskoy skladskaya skladovy depo deposu depolama
  depoculuk ambar makhazin makhzan gudang pergudangan
shop shops tienda tiendas loja lojas boutique boutiques negozio negozi lavka dukkan dukkani forushgah forooshgah
  foroushgah toko kedai
center centre centers centres cntr ctr ctrs tsentr tsentra tsentry centar centras centro centros centri centrul
  centrum zentrum zentren merkez merkezi merkezleri markaz markazi pusat keskus kozpont
  tsentar tsentarat
central tsentralnyy tsentralnyi tsentralnaya tsentralnoe tsentralna centrale centrales centralny centralna centralni
  zentral zentrales
station stations stn stantsiya stantsii stantsiia estacion estaciones estacao stazione stazioni istasyon istasyonu
  istgah mahatta mahattat stasiun stesen
terminal terminals terminali terminala terminales terminais tirminal
port ports hafen hafenbetriebe hafengesellschaft puerto puertos portuaria portuarias portuario portuarios portuaire
  portuaires porturi liman limani limanlari limancilik gavan pelabuhan morskoyport portowy haven gangkou
  pristanishte pristanishche
  porty
harbor harbour harbors harbours
maritime maritima maritimas maritimo maritimos maritimes marittima marittime marittimo maritim marine marines
  morskoy morskoi morskaya morskoe morskiy morskyi morska morski morsko daryai daryaei daryayi bahriyat
  maritimeservices
  maritaim maritaym
  morskie
ocean oceans ozean okean oceano oceanic oceanica okeanskiy okyanus yuanyang haeyang
fleet fleets flot flotta flotte flotten filo filosu flotila flotilla
towage towing tug tugs tugboat tugboats buksir buksirnyy remolcadores remorquage schleppschiffahrt romorkor
salvage salvors bergung salvamento salvamentos sauvetage spasatelnyy spasatelnaya avariyno
dredging dredgers dredge dragage dragados dragagem dnouglubitelnyy layrubi laayrubi
bunker bunkers bunkering bunkerage bunkerovka bunkerovochnaya yakitikmal
tanker tankers tankerleri tankeri petroleros tanqueros
  naftkesh nafkesh
container containers conteneurs contenedores conteiner konteyner konteynerleri konteyneri konteynernyy hawiyat
  kontena
railway railways railroad railroads rail rails rly rlys rlwy rwy rwys eisenbahn eisenbahnen bahn bahnen ferrocarril
  ferrocarriles ferroviaria ferroviario ferrovia ferrovias ferrovie ferroviaire zheleznodorozhnyy zheleznodorozhnaya
  zheleznye zheleznaya zaliznytsya zaliznytsia demiryolu demiryollari demiryolculuk zeleznice zeljeznice zeljeznica
  koleje rahahan raahahan kereta keretapi temiryol temirzhol
  tetsudo
  zheleznitsi
locomotive locomotives lokomotiv lokomotivy lokomotive lokomotif lokomotiven
wagon wagons vagon vagony vagonlari vagonostroitelnyy vagonostroitelnaya waggon waggonbau vagonov
  railcar railcars vahonobudivnyi vagonnyy
road roads highway highways hwy strasse strassen strassenbau carretera carreteras rodovia rodovias autostrada
  autostrade autopista autopistas doroga dorogi dorozhnyy dorozhnaya dorozhno karayolu karayollari otoyol turuq
vehicle vehicles veh vehs vehiculo vehiculos vehicule vehicules veiculo veiculos veicoli fahrzeug fahrzeuge
  fahrzeugbau fahrzeugtechnik arac araclari araclar khodro khodrow khodrosazi markabat kenderaan kendaraan
automotive automotives automobile automobiles automobil automovil automoviles automotriz automotrices automotivo
  automotiva automobili autos avtomobil avtomobili avtomobilnyy avtomobilnaya avtomobilnoe otomotiv otomotivi otomobil
  otomobilcilik otomotif automobilbau automobilwerke automovilistica qiche jidosha jadongcha
  oto
  autamabilny autamabilnyy avtamabilny avtamabilnyy avtomobilnyi avtomobilny automobila avtomobilei
truck trucks trucking lkw camion camiones camions autocarri gruzovik gruzoviki gruzovyy kamyonlari kamion shahinat
  truk
bus buses autobus autobuses avtobus avtobusnyy avtobusy otobus otobusculuk omnibus
tractor tractors traktor traktory traktornyy tractores traktoren trattori traktorleri teraktorsazi tiraktorsazi
  traktorsazi
  tyagach tyagachi tyagachey traktarny traktarnyy traktornyi traktorny
motor motors mtr mtrs moteur moteurs motores motori motoren motorenwerke motoru motorlari motorlu dvigatel dvigateli
  dvigateley dvigatelestroenie dvigatelestroitelnyy dvigun motorostroitelnyy motorostroitelnaya motorostroenie
  motorostroeniya motorbuilding enginebuilding dvigatelestroitelnaya dvigatelestroeniya
engine engines
  fadongji
turbine turbines turbina turbinas turbiny turbin turbinen turbinnyy turbinnaya
pump pumps bomba bombas pompe pompes pompa pompy pompalari pumpen nasos nasosy nasosnyy tolombeh
valve valves valvula valvulas valvole vanne vannes vanalari vanasi ventile ventil klapan klapany
bearing bearings rulman rulmanlari rodamientos rolamentos roulements cuscinetti kugellager walzlager waelzlager
  podshipnik podshipniki podshipnikovyy podshipnikovaya bolbering yataqan
  zhoucheng
tool tools werkzeug werkzeuge werkzeugbau werkzeugmaschinen herramientas herramienta ferramentas outils outillage
  utensili instrumentalnyy instrumentalnaya abzaralat adawat alat
  tuls tulz
hardware hdwr hdware ferreteria ferreterias quincaillerie hirdavat nalburiye ferragens ferramenta eisenwaren
  wujin
spare spares recambios repuestos repuesto ersatzteile ersatzteil ricambi zapchasti zapasnye yedek qatat ghataat
  ghate qataat suku
parts part prts pieces piezas pecas parca parcasi parcalari pezzi teile detali parcalar
  buhin
component components komponent komponente komponenten komponenty componentes componente composants componenti
  komponentler bilesenleri
  kompponents komponents compon compont
accessory accessories accs acces accesorios accesorio acessorios accessoires accessori aksesuar aksesuarlari
  aksessuary zubehor zubehoer
precision prec presicion precison prezision prazision praezision prazisions praezisions prezisyon tochnyy tochnoy
  tochnaya hassas dagheegh daghigh precisao precisione jingmi seimitsu prcn tochnykh
  precis jeongmil chongmil
optical optics optic optik optika optiki opticheskiy opticheskaya opticheskoe opticheskii optico optica optique
  optiques optischer optische ottica ottico basariyat optiko guangxue kogaku
  optiks
laser lasers lazer lazernyy lasertechnik lazery layzar jiguang
  lazernye lazernaya lazernoe lazernykh
sensor sensors datchik datchiki datchikov sensoren sensores senzor senzory capteurs capteur sensori
  chuanganqi
semiconductor semicon semiconductors poluprovodnik poluprovodniki poluprovodnikov poluprovodnikovyy halbleiter semiconductores
  semicondutores semiconducteurs semiconducteur semiconduttori yariiletken bandaoti handotai bandoche
  semicond
  semikondaktor semikondaktors
microelectronics microelectronic mikroelektronik mikroelektronika mikroelektroniki microelectronica microelectronique
  weidianzi
  microelec microelectr
computer computational comput vychislitelnyy vychislitelnaya vychislitelnoy computers kompyuter kompyutery kompyuternyy kompyuternaya komputer computador computadores computadoras
  ordinateurs bilgisayar bilgisayarlari rayaneh rayane hasub hasubat computing calculatoare jisuanji
software softwares sftw softw swr yazilim yazilimi yazilimlari logiciel logiciels programmnoe narmafzar narmafzari
  barmajiyat perisian ruanjian
  softver softveir softvear softvare
information info informatics informatik informatika informatiki informatica informatique informatsiya informatsionnyy
  informatsionnyi informatsionnaya informatsionnye informatsionno informacion informaciones informacao informacoes
  informazione informazioni informasi informacije bilgi bilisim bilisimi enformatik malumat maalumat
  informationstechnik xinxi jeongbo
  bilg
data dannye dannykh donnees dati daten datos dados veri bayanat shuju
digital digitals numerique digitale digitalnyy dijital raqami raqamiya raqmiya tsifrovoy tsifrovaya tsifrovye
  didzhital shuzihua
network netw networks netwk netz netze netzwerk netzwerke redes reseau reseaux reti rete seti setevoy aglari shabakeh
  shabake shabakah shabaka shabakat jaringan rangkaian wangluo
  netvork netvorks
system systems sys sysytems sistemy sistem sistemleri sistemi sistemas systeme systemes systemy systemen systemtechnik
  sistemler manzumat sistemnyy sistemnaya sisteme sistemos xitong
  syst syts
  sistems sistemz systemz
solution solutions soln solns solucion soluciones solucao solucoes soluzione soluzioni losung losungen loesungen
  loesung resheniya reshenie rishen cozum cozumleri cozumler hulul solusi penyelesaian
  solyushn solyushns solyushnz soliushns soliushnz
automation automations automatisierung automatisierungstechnik automatizacion automacao automazione automatisation
  automatisme automatismes avtomatika avtomatiki avtomatizatsiya avtomatizatsii avtomatizatsiyi otomasyon otomasyonu
  automatyka automatizacija otomasi zidonghua
control controls kontrol kontroll kontrolle kontrolnyy controle controles controllo controlli regelungstechnik
  ctrl ctrls kongzhi
testing test tests ispytaniya ispytatelnyy ispytatelnaya ispytatelnoe pruftechnik prueftechnik prufung essais
  ensayos ensaios collaudi
inspection inspections inspeccion inspecciones inspecao ispezione inspektsiya inspektsii inspektion bazresi
  inspectorate inspektorat inspektorata inspekciya
consulting consult consultants consultant consultancy consultancies conslt consltg cnsltg consultoria consultorias
  consultores consultora conseils conseillers consulenza consulenze beratung beratungs beratungsgesellschaft
  unternehmensberatung konsalting konsaltinh konsaltingovaya konsultatsiya danismanlik danismanligi danisman moshaver
  moshaveran moshavereh istisharat estisharat istishariya perunding konsultan musavirlik musavirligi zixun
audit auditing auditors auditoria auditores auditorskaya denetim denetimi
planning plans planung planungs planificacion planejamento planlama planirovanie takhtit barnamerizi
project projects proj proyecto proyectos projeto projetos projet projets progetto progetti projekt projekte projekty
  proekt proekta proekty proje projesi projeleri mashru mashari mashariya proyek projek proektov
property properties props realty propiedades propriedades proprietes immobilien immobilier immobiliere immobiliare
  immobiliari inmobiliaria inmobiliarias inmobiliario imobiliaria imobiliare imoveis nedvizhimost nedvizhimosti
  nerukhomist nekretnine nieruchomosci nemovitosti gayrimenkul emlak amlak aqarat aqari aqariya akarat hartanah
  properti realestate fangdichan
  inmob inmobil
  propertis propertiz fudosan
leasing lease leases lizing lizinga lizingovaya lizinhova arrendamiento arrendadora kiralama kiralamasi lisinq lijarah
  zulin
  lizyng
rental rentals renta alquiler alquileres aluguel locacao noleggio vermietung autovermietung prokat arenda rentacar
cleaning cleaners limpieza limpiezas limpeza nettoyage pulizie reinigung temizlik temizligi nezafat tanzif
environmental environment environnement ambiental ambientales ambientais ambiente ambientale umwelt umwelttechnik
  ekologicheskiy ekologicheskaya ekologiya ekologii ecological ecology ecologia ecologica cevre cevresel biah biaa
  lingkungan
  environm
water wtr wasser wasserwerke wasserbau eau eaux agua aguas acqua acque voda vodnyy vodokanal vodovod suyu sulari
  miyah miah
waste wastes entsorgung residuos dechets rifiuti otkhody otkhodov atiklari
recycling recyclers recycle reciclaje reciclajes reciclagem recyclage riciclaggio vtorsyrye geridonusum
scrap metalolom hurda hurdacilik schrott schrotthandel chatarra sucata ferraille
renewable renewables erneuerbare renovable renovables renovaveis renouvelable renouvelables rinnovabili
  yenilenebilir
solar solaire solaires solare solnechnyy solnechnaya khorshidi shamsiya shamsiyya
packaging pkg packing packers pack packs emballage emballages embalajes embalaje embalagem embalagens imballaggi
  verpackung verpackungen verpackungstechnik upakovka upakovki upakovochnyy ambalaj ambalaji bastehbandi pakket
  kemasan pembungkusan
light lights lighting lightings beleuchtung eclairage iluminacion iluminacao illuminazione osveshchenie aydinlatma
  aydinlatmasi roshanai rowshanai inara lampu
cable cables kabel kabelwerke kabely kabelnyy kabelnaya cavi kablo kablolari kablosu cabos
  dianlan
wire wires drahte draehte alambre alambres provod provolka
battery batteries baterias bateria batterie batterien akkumulyator akkumulyatornyy aku akumulator batarya
  bataryalari batri
  batt
  akkumulyatornaya akkumulyatornye akkumulyatory
customs zoll zollagentur aduana aduanas aduanera aduanal aduaneiro alfandega douane douanes doganale dogana doganali
  tamozhnya tamozhennyy tamozhennaya tamozhennoe mytna mytnyi gumruk gumrugu gumrukleme gumrukcu gomrok gumruki jumruk
  kastam beacukai haiguan
brokerage broker brokers brokering makler maklerstvo maklergesellschaft corretora corretores corredores courtage
  courtiers komisyonculuk brokerlik
clearing clearance takhlis takhlees
tax taxes nalog nalogovaya nalogovyy steuer vergi vergisi impuestos pajak
court courts gericht tribunal tribunale mahkeme mahkemesi mahkamah dadgah mahkama mahkamat
prison prisons tyurma kolonii ispravitelnaya gefangnis carcel carceri cezaevi zendan sijn penitentiary penitentiaries
  koloniya penitenciario penitenciaria
investigation investigations investigative sledstvennyy sledstvennoe sledstvennaya ermittlung
prosecutor prosecutors prokuratura prokuratury prokuror fiscalia savcilik savciligi
embassy embassies posolstvo botschaft embajada embaixada ambassade ambasciata buyukelciligi safarat sefarat sifara
  kedutaan
city cities gorod goroda stadt stadte ciudad ciudades ville villes cidade citta sehir sehri shahr madinat kota
  bandaraya
municipal municipality municipio municipalidad municipalite municipales munitsipalnyy munitsipalnaya munitsipalnoe
  munitsipalitet prefeitura ayuntamiento belediye belediyesi baladiya baladiyya baladiyah shahrdari comune gemeinde
  gorodskoy gorodskaya
regional region regions regionalnyy regionalnaya regionalnoe regionale regionaux regionales bolge bolgesi oblast
  oblasti oblastnoy oblastnaya oblasna oblasnyi raion rayon rayonnyy mantaqa mintaqa wilayah
province provinces provincia provincias provinz provinciale provincial ostan wilayat wilaya
  provintsiya
district districts dstrct distrito distritos distretto distrikt bezirk okrug okruga okruzhnoy
village villages poselok poselka dorf aldea koy koyu qarya kampung
zone zones mintaqah mantagheh kawasan
free svobodnyy svobodnaya libre libres frei freie serbest hurra horra bebas
public publics publico publica publicos publicas publique publiques pubblico pubblica pubblici offentlich
  oeffentlich obshchestvennyy obshchestvennaya obshchestvennoe hromadska hromadskyi awam
private privado privada privados privatnyy chastnyy chastnaya chastnoe privee prive privato privata pryvatna privat
  khass khususi khosousi khosusi swasta xususi
special spezial spezielle especial especiales especiais speciale speciali spetsialnyy spetsialnyi spetsialnaya
  spetsialnoe spetsialna vizheh vizhe vije khusus
  spetsialni
united vereinigte vereinigten obedinennyy obedinennaya obedinennye obyedinennaya obyedinennye obednanyi unida unidas
  unido unidos unie unies unis unito uniti unita muttahida muttahideh mottahed muttahid birlesik bersatu
  edinna
overseas ultramar outremer foreign exteriores exterieures etrangeres inostrannyy inostrannykh
economic economics economy economical economico economica economicos economicas economique economiques
  ekonomicheskiy ekonomicheskaya ekonomicheskoe ekonomichnyi ekonomika ekonomiki ekonomi ekonomik eghtesadi eqtesadi
  eqtesad eghtesad iqtisadi iqtisadiya iqtisad iktisadi wirtschaft wirtschafts ekonomski gospodarczy gospodarska
cultural culture cultures kultur kulturu kultura kultury kulturnyy kulturnaya kulturnoe cultura culturales culturel
  culturelle culturale thaqafa thaqafi thaqafiya thaqafiyya saqafat kebudayaan
social sociale sociales sociaux sotsialnyy sotsialnaya sotsialnoe sozial soziale sosyal ijtimai ejtemai ijtimaiya
  sosial
youth jugend jeunesse juventud juventude gioventu molodezh molodezhnyy molodezhnaya molodezhnoe molod genclik
  gencligi javanan jawanan pemuda
women woman femmes femme mujeres mulheres donne frauen zhenshchiny zhenskiy kadin kadinlar kadinlari zanan wanita
  perempuan
workers worker rabochiy rabochaya rabochie trabajadores trabalhadores travailleurs lavoratori arbeiter isciler
  iscileri ummal pekerja buruh
student students studenty studentcheskiy studenten studentes estudiantes estudiantil etudiants studenti ogrenci
  ogrencileri daneshjuyan daneshjouyan tulab tullab mahasiswa pelajar
veteran veterans veteranov veterany veteranen veteranos gaziler
orphan orphans waisen orphelins huerfanos siroty yetim yetimler aytam yatama
religious religion religieux religiosa religioso religioznaya religioznyy religiosas diniya mazhabi agama
church churches tserkov tserkva kirche kirchen eglise eglises iglesia iglesias igreja igrejas chiesa kilise kilisesi
  kanisa gereja
mosque mosques mecidi moschee moscheen mosquee mezquita mechet camii masjid masajid
holy svyatoy heilige muqaddas
martyr martyrs shuhada shohada sehitler sehitleri syuhada
house
home homes haus hauser haeuser casa maison maisons dom doma evleri khaneh khane rumah
world weltweit welt mundo mundial mundiais monde mondial mondiale mondiali mirovoy mirovaya dunyasi alamiya alamiyya
  aalamiya dunia vsemirnyy vsemirnaya
global globale globalnyy globalnaya globales globais kuresel
universal universale universales universalnyy universalnaya universalnoe universelle universel evrensel
  yuniversal iuniversal
modern moderna moderno modernos moderne sovremennyy sovremennaya cagdas hadeetha novine
advanced avanzado avanzada avancado avancada avance avancees peredovoy ileri pishrafteh pishrafte mutaqaddima
  mutatawira
integrated integrirovannyy integrados integrado integrada integrati integre integree entegre yekparche mutakamila
  mutakamil terpadu bersepadu
innovation innovations innovative innovatsii innovatsiya innovatsionnyy innovatsionnaya innovacion innovaciones
  inovacao inovacoes innovazione innovazioni inovasyon inovasi yenilik innovationen
quality qualitat qualitaet calidad qualidade qualite qualita kachestvo kachestva kalite keyfiyat kualitas
standard standards standart standarty standartlari standardization standartizatsiya
strategic strategy strategies strategicheskiy strategicheskaya strategicheskikh strategia strategie strategico
  strategica stratejik
statistics statistical statistika statistiki statistik estadistica estadisticas istatistik ihsa
geological geology geologie geologia geologicheskiy geologicheskaya geologiya geologii geologorazvedka
  geologorazvedochnaya jeoloji jeolojik jiyulujiya zaminshenasi geologico
geophysical geophysics geofizika geofiziki geofizicheskiy geofizicheskaya geofisica geophysik geophysique jeofizik
exploration explorations exploracion exploracao esplorazione razvedochnyy razvedochnaya ekteshaf ekteshafi istikshaf
applied appl prikladnoy prikladnoi prikladnaya prikladnyy angewandte applicata applicada aplicada applique appliquee
  appliquees appliques aplicadas aplicados prikladnoe
studies study dirasat dirasah dirasate studien etudes estudios studi detudes detude estudos motaleat motaleaat
polytechnic polytechnical polytechnique politecnico politekhnicheskiy politekhnicheskii politekhnik polytekhnichnyy
  politechnika
physics phys physical fizika fiziki fizicheskiy fizicheskaya fizicheskoe physik physique fisica fisico fizik fiziko
  wuli fisiko
mathematics math maths mathematical matematika matematiki matematicheskiy mathematik matematik riyaziyat
mechanical mekh mehanik mekhanik mecc mech mechanics mechanic mecanica mecanicas mecanico mecanique mecaniques meccanica meccanico meccaniche
  mekhanicheskiy mekhanicheskaya mekhanika mekhaniki mechanik mechanisch mechanische mekanik mechanika mikanik
  mekhanichnyi
  mekhanichny mekhanichnyy mechaniczne mechaniczny mechanicznych mechan
hydraulic hydraulics hydraulik hidraulica hidraulicas hidraulico hydraulique hydrauliques idraulica gidravlika
  gidravlicheskiy hidrolik hidroligi hidraulika
  hydraul
electromechanical electromecanica elektromekhanicheskiy elektromekhanika elektromekanik elektromechanik
  electromecanique
  elektromekhaniki
thermal thermique termico termica termik teplovoy teplovaya thermische
heating heat hvac heizung heizungsbau calefaccion chauffage riscaldamento otoplenie isitma
cooling refrigeration refrigerators refrigeracion refrigeracao kaltetechnik kaeltetechnik refroidissement
  kholodilnyy kholodilnaya sogutma
ventilation ventilyatsiya ventilacion havalandirma lueftung
welding welders svarka svarochnyy schweisstechnik soldadura soudage saldatura kaynak joshkari jushkari
casting castings gussteile dokumler
forging forgings schmiede kuznechnyy kuznechno forja forjas
  forge forges kuznechnyi kuznechny kuznechnaya kuznechnogo
rolling prokatnyy walzwerk walzwerke laminados laminacion laminoir haddehane haddecilik
heavy hvy tyazhelyy tyazheloe tyazhelogo vazhkoho schwer pesado pesada
crewing crew manning kruing kruinhova ekipaj personalvermittlung
personnel staff staffing kadry kadrovyy personel personeli recruitment recruiting
training trainings schulung capacitacion treinamento addestramento obuchenie uchebnyy uchebnaya uchebno tadrib
  tadreeb amoozeshi amouzeshi latihan
support supports poddershka podderzhka podderzhki destek destegi poshtibani
maintenance maint mtce mantenimiento mantenimientos manutencao manutenzione wartung instandhaltung obsluzhivanie
  bakim bakimi taamir siyana sianah
repair repairs repairing remont remonta remontnyy remontnaya remontno reparacion reparaciones reparatur reparaturen
  riparazioni onarim tamirat taamirat perbaikan
installation installations montazh montazha montazhnyy montazhnaya montaje montajes montagem montagens montage
  montaggi montaj montaji instalaciones instalacion instalacoes instalasi nasb
operation operations operasyon operasyonlari operaciones operacoes ekspluatatsiya ekspluatatsii isletme isletmesi
  isletmeleri isletmecilik
reconstruction rebuilding rekonstruktsiya rekonstruktsii reconstruccion wiederaufbau imar bazsazi iamar
infrastructure infrastructures infrastruktura infrastruktury infraestructura infraestructuras infraestrutura
  infrastrutture infrastruktur altyapi zirsakht
  infra infrastr
architect architects architecture architectural architekten architektur arquitectos arquitectura arquitetura
  architettura arkhitektura arkhitekturnyy mimarlik mimari
photo photos photography photographic foto fotografia fotografie fotograf
toy toys juguetes brinquedos jouets giocattoli spielwaren spielzeug igrushki oyuncak
cosmetics cosmetic cosmeticos cosmetica cosmetiques kosmetik kosmetika kosmetiki kozmetik kozmetigi kozmetika
perfume perfumes perfumery perfumeria perfumerias parfum parfums parfumerie profumi parfyumeriya otoor
household haushalt menaje menage
livestock ganaderia ganadera pecuaria vieh viehhandel zhivotnovodstvo zhivotnovodcheskiy hayvancilik damdari
  damparvari mawashi peternakan
poultry geflugel gefluegel avicola avicolas volaille volailles ptitsefabrika ptitsevodstvo tavukculuk morghdari
  dawajin
seed seeds semena semenovodstvo saatgut semillas sementes semences sementi tohum tohumculuk bazr bodhur benih
irrigation riego irrigacao irrigazione bewasserung bewaesserung oroshenie sulama sulamasi abyari
veterinary veterinarian veterinaria veterinario veterinaire veterinarnyy veterinarnaya veteriner veterinerlik
  tierarzt tiermedizin dampezeshki
optoelectronics optoelectronic optoelektronik optoelektronika optoelektronnyy guangdian
  optoelec
satellite satellites sputnikovyy sputnikovaya satelital satelit satelite satelites uydu satelliten mahvareh mahvare
  weixing
internet
online onlayn
server servers
crypto cryptocurrency cryptocurrencies kripto kriptovalyuta
gaming games game oyunlari
casino casinos kazino kumarhane
sons fils figli filhos hijos sohne soehne zonen synovi ogullari mahdumlari awlad aulad farzandan sinovya synovya
  synovia
office offices offic ofis ofisi oficina oficinas escritorio ufficio uffici kantor kantoor kontora pejabat
enterprise enterprises enterprize ent entp entps entpr ents enterp entreprise entreprises empresa empresas
  predpriyatie predpriyatiya predpriyatiye predpriatie pidpriiemstvo pidpryiemstvo pidpryyemstvo pradpryemstva
  preduzece poduzece przedsiebiorstwo podnik ettevote imone unternehmen
  enterpraiz enterprayz enterpraizes enterpraizez pradpryemstvy preduzeca
popular populares populaire populaires popolare popolari
establishment establishments muassasa muassasah muassasat muassassa mouassasat mouassasa moassasa mouassassa
  establishmnt estab
evolution
resolution resolutions
projection projections
protection protections
cooperation kooperation
constructor
conductor conductors
syndicate syndicates
universe
internal vnutrennie vnutrennikh vnutrenniy internos interiores
detached separate separated otdelnyy otdelnyi otdelnaya otdelnoe otdelnogo okremyy okremyi okrema okreme
motorised motorized motorisiert motorisierte motorizada motorizado motorise motorisee mechanised mechanized
  mekhanizirovannyy mekhanizirovannaya mechanisierte mecanizada mecanizado mecanise mecanisee
motostrelkovyy motostrelkovyi motostrelkovaya motostrelkovoe motostrilets motostriletska
rifle rifles strelkovyy strelkovyi strelkovaya strelkovoe striletskyi
airborne desantnyy desantnyi desantnaya desantnoe desantno vozdushnodesantnyy vozdushnodesantnaya aeroportee
  aerotransportada luftlandetruppen
  desantni
assault shturmovyy shturmovyi shturmovaya shturmovoy shturmovoe asalto assaut
tankovyy tankovyi tankovaya tankovoy tankovoe
armored armoured bronetankovyy bronetankovaya bronirovannyy blindado blindada blindados blindee blindes zirhli zerehi
artillery artilleriya artillerii artilleriyskiy artilleriyskaya artilleriyskoe artillerie artilleria topkhaneh
  tupkhaneh
antiaircraft zenitnyy zenitnaya zenitno antiaereo antiaerea antiaerienne
antitank protivotankovyy protivotankovaya antitanque antichar
warfare borba borby
reconnaissance reconocimiento rekognostsirovka
sabotage diversionnyy diversionnaya diversionno
counterintelligence contrainteligencia contraespionaje contrespionnage counterespionage kontrrazvedka kontrrazvedki
  kontrrazvedyvatelnyy spionageabwehr kontrwywiad
ordnance bingqi
gendarmerie gendarmeria jandarma jandarmerie zhandarmeriya jandarmeria
spetsnaz spetsnaza specnaz
purpose naznachenie naznacheniya
protivovozdushnyy protivovozdushnoy protivovozdushnaya
border pogranichnyy pogranichnaya pogranichnoe fronteriza fronteras
radioelectronic radioelektronnyy radioelektronnaya radioelektronika radioelektroniki radioelectronics radioelectronica
command commands komandovanie komandovaniya komandovaniye commandement comando komutanligi farmandehi
  komandvane
main glavnyy glavnyi glavnaya glavnoe glavnoye glavnogo holovne holovnyi holovna principale principali
  glavno glavna glavni
affairs asuntos assuntos affaires
president presidential presidente presidencia presidency prezident prezidenta prezidentskiy prezidentskaya presidence
  baskanligi
executive ejecutivo ejecutiva executif ispolnitelnyy ispolnitelnaya vykonavchyi
supreme verkhovnyy verkhovnyi verkhovnaya verkhovnoe suprema supremo
  varhoven varkhoven varhovna
secretariat sekretariat secretaria secretariado dabirkhaneh
electoral election elections izbiratelnyy izbiratelnaya vybory elecciones
  izbiratelna
academician akademik akademika akademikom
detention izolyator izolyatora
experimental eksperimentalnyy eksperimentalnyi eksperimentalnaya eksperimentalnoe opytnyy opytnyi opytny opytnaya
  opytnoe opytno exptl experimentalnyy experimentale
specialized specialised spetsializirovannyy spetsializirovannyi spetsializirovannaya spetsializirovannoe
  spetsializirovannoye spezialisiert spezialisierte especializada especializado
astronautics astronautical astronautica astronautique kosmonavtiki
acoustics acoustic akusticheskiy akustika akustiki
measuring measurement measurements izmeritelnyy izmeritelnaya izmereniy izmereniya
  izmeritelnykh izmeritelnyi keisoku
radiotechnical radiotekhnicheskiy radiotekhnicheskaya radiotekhnika radiotekhniki radioengineering radiotekhnichnyi
electrotechnical electrotechnic elektrotekhnicheskiy elektrotekhnicheskaya elektrotekhnika elektrotekhniki
  electrotecnica electrotechnique elektrotechnik elektrotechnisch
automated avtomatizirovannyy avtomatizirovannaya avtomatizirovannykh automatisiert automatizado automatise
higher vysshiy vysshaya vysshee vysshego superieur superieure
synthetic synthetics sinteticheskiy sinteticheskaya sintetico sintetica synthetique sentetik
complex kompleks kompleksa kompleksov complejo complexe
  complexes
aggregate agregatnyy agregatnyi agregatny agregatov
cartridge patronnyy patronnyi patronny
gunpowder porokhovyy porokhovaya porokhovoy polvora
explosive explosives vzryvchatyy vzryvchatykh explosivos explosifs
shiprepair shiprepairing sudoremontnyy sudoremontny sudoremontnyi sudoremontnaya sudoremont sudoremonta sudnoremontnyi
  sudnoremontnyy
aviaremontnyy aviaremontnyi aviaremontny aviaremont
distillery distilleries likerovodochnyy likerovodochny destileria spirtzavod
coal coals ugolnyy ugolnaya ugolnoe ugol uglya vuhilna vuhillya kohle komur zoghal
radar radars radiolokatsionnyy radiolokatsionnaya radiolokatsii
reactor reactors reaktor reaktora reaktorov reaktornyy
north northern severnyy severnyi severny severnaya severnoe severnoye pivnichnyi severniy
east eastern vostochnyy vostochnyi vostochny vostochnaya vostochnoe vostochnoye skhidnyi vostochniy
south southern yuzhnyy yuzhnyi yuzhnaya yuzhnoe pivdennyi
western zapadnyy zapadnyi zapadny zapadnaya zapadnoe zakhidnyi
dalnevostochnyy dalnevostochnyi dalnevostochny dalnevostochnaya dalnevostochnoe
nonferrous tsvetnyy tsvetnykh
vserossiyskiy vserossiyskii vserossiysky vserossiyski vserossiskiy vserossiski vserossiyskaya vserossiyskoe
civil grazhdanskiy grazhdanskoy grazhdanskaya grazhdanskoe grazhdanskoi grazhdanskogo civile
pension pensions pensionnyy pensionnyi pensionny pensionnaya
budgetary byudzhetnoe byudzhetnyy byudzhetnaya biudzhetnoe byudzhetnoye
unitary unitarnyy unitarnoe unitarnoye unitarne unitarnaya
nonprofit nekommercheskiy nekommercheskaya nekommercheskoe noncommercial
resources resource resursov resursy recursos ressources
natural prirodnyy prirodnykh prirodnye naturales naturelles tabii
trunk magistralnyy magistralnye magistralnykh magistralnaya
composite composites kompozitsionnyy kompozitsionnye kompozitsionnykh kompozitnyy kompozitov compuestos
apparatus apparatura apparatury
club klub clubs clube
children childrens detskiy detskaya detskikh
transfer transfers transferts transferencias
settlement settlements raschetov raschetnyy
crane cranes kran krany kranov gruas
uranium urana
press presses pressovyy pressovyi pressovaya pressovoe pressovo
wheeled wheel wheels kolesnyy kolesnyi kolesnykh kolesnaya
`;

/** Countries with their adjectives and foreign names; the first is the English name. Nisbas that are surnames are left out. */
export const COUNTRIES_IN_NAMES = `
afghanistan afghan afganistan afgan afeganistao
albania albanian albanie albanien shqiperia shqiptare albanska arnavutluk albaniya albanais
algeria algerian algerie algerien algerienne argelia argelina cezayir alzhir alzhirskaya aljazair algeriya algerino
angola angolan angolana angolano angolaise anqola
argentina argentine argentinian argentinien argentino argentinas arjantin argentinskaya
armenia armenian armenie armenien armeniya armyanskiy armyanskaya armyanskoe hayastan ermenistan armenische
australia australian australie australien australische australiya avstraliya avustralya
austria austrian autriche autrichienne osterreich oesterreich osterreichische oesterreichische osterreichischer
  avstriya avstriyskaya avusturya
azerbaijan azerbaijani azerbaijanian azerbaidjan azerbaycan azerbaidzhan azerbaydzhan azerbaydzhanskaya
  azerbaidschan aserbaidschan azarbaijan azeri azerbayjan
bahrain bahrein bahreyn bahrayn bahreini
bangladesh bangladeshi bangladesch banglades bangladeshian
belarus belarusian belorus belorussia belorussian byelorussia byelorussian belorusskiy belorusskaya belorusskoe
  belaruskaya bielorussia bielorusia weissrussland bielorus belarusskiy belarusskaya respublikabelarus
belgium belgian belgique belgie belgien belgische belgica belgio belge belga belgiya belcika
bolivia bolivian boliviana boliviano bolivie bolivien bolivya
bosnia bosnian bosna bosanski bosanska bosnien bosnie bosniya
brazil brasil brazilian brasileira brasileiro brasileiros brasilian brasilien brasilianische brasile bresil brezilya
  braziliya brasilena brasileno
bulgaria bulgarian bulgarie bulgarien bulgariya bulgarska bulgarski bulgarskiy bulgaristan bulgarische balgarska
  balgariya
burundi burundian burundais
cambodia cambodian cambodge kampuchea kamboja kambodscha kambodzha camboya kambocya
cameroon cameroun cameroonian kamerun camerun camerunaise camerounaise camerounais
canada canadian canadienne canadien kanada kanadische canadiense kanadskaya kanadskiy
chad tchad tchadienne tchadien chadian tschad
chile chilean chilena chileno chilenas sili
china chinese zhongguo sino chine chinois chinoise chinesische chinesischer kitay kitayskaya kitayskiy kitaiskiy
  kitajskaya cina cinese kina kinesiska chinas prc tiongkok chinna kytay
  kitayska kitaiska kitayski
colombia colombian colombiana colombiano kolumbien colombie kolombiya kolumbiya
congo congolese congolaise congolais kongo kongolesische
croatia croatian hrvatska hrvatski hrvatske kroatien kroatische croatie croacia croazia horvatiya hirvatistan
cuba cuban cubana cubano cubanos cubanas kuba kubanische kubinskiy
cyprus cypriot chypre chypriote kibris zypern chipre cipro kipr kiprskaya kypros kypriaki kypriakos cypriote
czech czechia tschechien tschechische tchequie tcheque ceska cesky ceske ceskeho cheshskaya cheshskiy chequia cekya
  chekhiya czechy cek
denmark danish danmark danske dansk danemark danoise danois danische daenemark daenische dinamarca danimarca daniya
  danimarka
ecuador ecuadorian ecuatoriana ecuatoriano ecuatorianos ekuador ekvador ecuadorean equateur
egypt egyptian egypte egyptienne egyptien egipto egipcia egipet egipetskaya aegypten agypten agyptische egitto mesr
  egiziana
eritrea eritrean erythree erytrea eritreya
estonia estonian eesti estonie estland estoniya estonskaya estnische estonya estonska
ethiopia ethiopian ethiopie aethiopien athiopien etiopia efiopiya etiyopya itopya
finland finnish suomi suomen finlande finlandaise finnland finnische finlandia finlyandiya finlandiya finska
france french francaise francais francaises franzosische frankreich franzoesische francia francesa francese
  frantsiya frantsuzskaya fransa fransiz
georgia georgian sakartvelo gruziya gruzinskaya gruzinskiy gurcistan
germany german deutschland deutsche deutscher deutsches deutschen germaniya germanskaya allemagne allemande allemand
  alemania alemana germania alemanha alema nemetskaya nemetskiy almanya almaniya niemcy nemecko tyskland niemiecka
  duitsland jerman
ghana ghanaian ghaneenne ghanean
greece greek griechenland griechische grece grecque grecia grieks ellas ellada elliniki ellinikos ellinika greciya
  yunanistan yunani
hungary hungarian magyar magyarorszag hongrie hongroise ungarn ungarische hungria ungheria vengriya vengerskaya
  macaristan
iceland icelandic islande islandia islensk islenska islandska izlanda islandiya
india indian indien indische inde indienne hindistan indiya indiyskaya
indonesia indonesian indonesien indonesie indoneziya endonezya indonesische
iran iranian irani iranien iranienne iraniya iranskaya iranskiy iranische iraniana iranians
  iranska iranski iransko
iraq iraqi iraqiya iraqiyya irak irakische irakskaya irakien iraquiana iraqia
ireland irish irlande irlandaise irland irische irlanda irlandesa eire irlandiya
israel israeli israeliya izrail izrailskaya israelienne israelische israele yisrael israil
italy italian italia italiana italiano italiane italiani italie italienne italien italienische italiya italyanskaya
  italya italija
jamaica jamaican jamaika jamaique
japan japanese japon japonaise japanische japonesa japao giappone giapponese yaponiya yaponskaya japonya jepang jepun
  nihon nippon
jordan jordanian jordanie jordanienne jordanien jordania urduniya urduniyya urdun iordaniya
kazakhstan kazakh kazakhstani kazakhstanskaya kazakhskaya kazakhskiy qazaqstan kasachstan kasachische kazajstan
  kazakistan kazachstan qazaq kazakstan kazah
kenya kenyan kenia kenianische keniya
kuwait koweit kuweit kuwayt kuvait kuvayt
kyrgyzstan kyrgyz kirghiz kirgizstan kirgistan kirgiziya kyrghyz kirgizskaya kyrgyzskaya kirgizistan kirgisistan
  kirghizistan
laos laotian laotienne laosz
latvia latvian latvija latvijas lettland lettonie lettische letonia latviya latviyskaya letonya lettonia
lebanon lebanese liban libanaise libanais libanon libano libanesa libanesische lubnan livan livanskaya lubnaniya
  libnan
liberia liberian liberianische liberiya
libya libyan libye libyenne libia libiya libyen libysche liviya liviyskaya libyana libiyya
liechtenstein lichtenstein likhtenshteyn
lithuania lithuanian lietuva lietuvos litauen lituanie lituania litva litovskaya litauische litvanya litwa
luxembourg luxemburg luxemburgo luxembourgeoise lussemburgo lyuksemburg luxembourgish luksemburg
macedonia macedonian makedonija makedonska makedonski mazedonien macedoine makedoniya makedonya
madagascar malagasy malgache madagaskar
malaysia malaysian malaisie malasia malayziya malezya
malta maltese maltaise maltesische
mauritania mauritanian mauritanie mauritanienne mauretanien moritanya mavritaniya
mauritius mauritian
mexico mexican mexicana mexicano mexicanas mexicanos mexiko mexique mexicaine messico messicana meksika meksiko
  mejicana
moldova moldovan moldavia moldavian moldaviya moldavskaya moldavie moldau moldawien moldoveneasca moldovenesc
mongolia mongolian mongolie mongolei mongolskaya mongoliya mogolistan
montenegro montenegrin crnagora crnogorska crnogorski chernogoriya karadag montenegrina
morocco moroccan maroc marocaine marocain marruecos marokko marokkanische marocco marroqui maghribiya maghribiyya
mozambique mozambican mocambique mosambik mozambik mozambiqueno mocambicana
myanmar burma burmese birmanie birma birmania myanma mianmar myanmarese
namibia namibian namibie namibya
nepal nepalese nepalaise
netherlands dutch holland nederland nederlandse niederlande niederlandische hollandaise hollandsche neerlandaise
  holanda niderlandy gollandiya hollanda niederlaendische olanda paesibassi
nicaragua nicaraguan nicaraguense nikaragua
nigeria nigerian nigeriya nijerya nigerianische nigeriane
norway norwegian norge norges norsk norske norwegen norwegische norvege norvegienne noruega norvegia norvegiya
  norvec
oman omaniya omanische umaniya
pakistan pakistani pakistanische pakistanaise paquistan pakistanskaya
palestine palestinian palestina palestinische filastin falastin falasteen filistin felestin palestinienne
  palestinien filastiniya
panama panamanian panamena panameno panamenska panamaische
paraguay paraguayan paraguaya paraguayo
peru peruvian peruana peruano peruanas perou peruanische
philippines philippine filipinas pilipinas philippinen filipine filippiny filipin filipinler philipines phillipines
  philippinische
poland polish polska polski polskie polskiego polen polnische pologne polonaise polonia polonya polsha polskaya
  polskiy polonais
portugal portuguese portuguesa portugues portugiesische portugaise portekiz portugaliya portogallo portoghese
qatar qatari katar qatariya qatarische
romania romanian rumania roumanie roumaine rumanien rumaenien rumanische rumyniya romanya romaneasca romanesc
  rumunia
russia russian rossiya rossiia rossija rossia rosija rossii rossiyskaya rossiyskiy rossiiskaya rossiiskii rossiiskiy rossiyskoe rossiiskoe
  rossiyskoi rossiyskoy rossiiskoi rossijskaja rossijskij russkiy russkii russkaya russkaia russkoe russland russische
  russie russe rusia rusya rusiya russkij rosja rosiyska rosiyskyi rossiskaya rossiski russisch russlands rusky
  rosyjskiej ryska russiske rusijos venemaa rosiyskoi rossiyskogo russa ruske
  ruski ruska rusko ruskata ruskite russky
rwanda rwandan rwandaise ruanda
salvador salvadoran salvadorena salvadoreno
senegal senegalese senegalaise senegalais
serbia serbian srbija srbije srpska srpski serbien serbische serbie serbiya serbskaya sirbistan servia
singapore singapur singapour singaporean singapura singapurische sinqapur
slovakia slovak slovensko slovakische slowakei slowakische slovaquie slovakiya eslovaquia slowacja slovakya
  slovacchia
slovenia slovenian slovenija slovenije slowenien slowenische slovenie sloveniya eslovenia slovenya
somalia somalian somalie somaliya
spain spanish espana espanola espanol espanolas espagne espagnole spanien spanische espanha spagna spagnola ispaniya
  ispanskaya ispanya hiszpania
sudan sudanese soudan soudanaise sudania sudanesische
sweden swedish sverige sveriges svensk svenska svenskt suede suedoise schweden schwedische suecia svezia shvetsiya
  shvedskaya isvec szwecja
switzerland swiss schweiz schweizer schweizerische schweizerischer suisse suisses suiza svizzera svizzero suica
  shveytsariya shveytsarskaya isvicre szwajcaria
syria syrian syrie syrienne syrien syrische siria siriya siriyskaya suriye suriya suriyya souria sooriya suriyeh
taiwan taiwanese tayvan taivan taiwanesische
tajikistan tajik tadzhikistan tadjikistan tadzhikskaya tojikiston tojik tadschikistan tacikistan
tanzania tanzanian tansania tanzanie tanzaniya tanzanya
thailand thailande tailandia tailand tayland thailandische thailaendische
tunisia tunisian tunisie tunisienne tunisien tunez tunesien tunesische tunisiya tunisiyya tunus
turkey turkish turkiye turkei tuerkei turkische tuerkische turquie turque turquia turca turchia turtsiya turetskaya
  turetskiy turkiyenin turkije
turkmenistan turkmen turkmeniya turkmenskaya turkmenskiy turkmenistana turkmenische
uganda ugandan ouganda uqanda
ukraine ukrainian ukraina ukrainy ukrayina ukrayiny ukrainska ukrainskiy ukrainskaya ukrainskyi ukrainskyy
  ukrainskoe ukrayinska ucrania ucraina ukrayna ukrainische ukrainienne ukrainskii ukrainiens
uruguay uruguayan uruguaya uruguayo
uzbekistan uzbek uzbekskaya uzbekskiy ozbekiston ozbek usbekistan usbekische ouzbekistan ozbekistan uzbekiston
  uzbekistana
venezuela venezuelan venezolana venezolano venezolanas venezuelana wenezuela venesuela
vietnam vietnamese vietnamien vietnamienne vietnamesische wietnam vetnam
yemen yemenite jemen yamaniya yamaniyya jemenitische yemeniya
zambia zambian zambie sambia zambiya
zimbabwe zimbabwean simbabwe zimbabve zimbabweane
europe european europa europaische europaeische europeenne europeen europea europeo evropa evropeyskiy evropeyskaya
  avrupa avropa yevropa yevropeyskyi uropa
asia asian asie asien asiatique asiatica asiatico aziya aziatskaya asya asiya asiatic aziatskiy
africa african afrique africaine africain africana africano afrika afrikanische afrikanskaya afrikanskiy
america american amerique americaine americana americano amerika amerikan amerikanische amerikanskaya amerikanskiy
arab arabian arabe arabes arabische arabskaya arabskiy arabiyya
british britain britanskaya britanskiy britische britannique britanica ingiliz
hongkong hk xianggang gonkong
korea korean koreans coree coreenne corea coreana koreya koreyskaya koreyskiy koreanische koreanskaya choson joseon
  chosun hanguk
  koreiska koreyska koreiski
northmacedonia severnamakedonija
`;

/** Cities and regions with their foreign and former names. */
export const CITIES = `
moscow moskva moskau moskovskiy moskovskaya moskovskoe moskovskii moscou moskovsky moscu mosca moskova moskvy moskow
  moskauer moskovski moskovskogo moskovskij
petersburg peterburg petersbourg peterburgskiy peterburgskaya sanktpeterburg
beijing peking pekin pekino beijings pechino
  pekinger
shanghai schanghai shankhay xangai
tianjin tientsin tienjin
guangzhou kwangchow
nanjing nanking nankin
chongqing chungking chunking
qingdao tsingtao tsingtau
xiamen amoy
shenyang mukden
harbin kharbin haerbin
tehran teheran tegeran tahran teherana
  teheraner
isfahan esfahan ispahan espahan isfagan
tabriz tebriz tavriz
mashhad meshed mashad meshhad mashhed
shiraz chiraz
baghdad bagdad bagdat
basra basrah bassora basora
mosul mossul mawsil
erbil arbil irbil
damascus dimashq damaskus damasco damask dimashk
  damaszener
aleppo haleb alep halab
latakia lattakia ladhiqiya lattaquie laziqiya
beirut beyrouth bayrut beyrut beirute
cairo kairo qahira qahirah caire kahire
alexandria alexandrie iskandariya iskandariyya iskandariyah iskenderiye
tripoli tarabulus trablus tripolis
benghazi bengasi banghazi bingazi
algiers alger algier argel
jerusalem yerushalayim iyerusalim kudus
riyadh
jeddah jiddah djeddah jedda cidde
mecca makkah mekka mekke
dubai doubai dubay dubayy
sharjah shariqah sharja chardja
sanaa
khartoum khartum hartum jartum
mogadishu muqdisho mogadiscio
kyiv kiev kiew kyyiv kyivskyi kievskiy kievskaya kiyev kijow
kharkiv kharkov charkow kharkivskyi kharkovskiy
odessa odesa odeska odesskiy odesskaya
dnipro dnepropetrovsk dnipropetrovsk dniepropetrovsk
donetsk donezk donetskiy donetska doneck
luhansk lugansk luganskiy luhanska
lviv lvov lemberg lwow
zaporizhzhia zaporozhye zaporizhzhya zaporozhe zaporizhia zaporozhie
mariupol mariopol
mykolaiv mykolayiv
sevastopol sebastopol sevastopolskiy
crimea krym krim krymskiy krymskaya crimean krymska crimee
minsk minskiy minskaya minskij mensk
  minsker
warsaw warszawa warschau varsovie varsovia varshava warszawski warszawska varsova varsavia
krakow cracow krakau cracovie cracovia
gdansk danzig dantzig
wroclaw breslau
prague praha prag praga prazska prazsky
brno bruenn
vienna wien vienne viena viyana
budapest budapeszt budapeste budapesht
bratislava pressburg
bucharest bucuresti bukarest bucarest bukres bukharest
belgrade beograd belgrad belgrado beogradska beogradski
zagreb agram
athens athen athenes atenas atene athina athinai atina
thessaloniki salonica saloniki salonika selanik
rome roma rzym
milan milano mailand mediolan
naples napoli neapel
venice venezia venedig venise venecia
genoa genova genua
turin torino
florence firenze florenz
munich munchen muenchen
cologne koln koeln
nuremberg nurnberg nuernberg
frankfurt francfort francoforte frankfort
hamburg hambourg hamburgo gamburg amburgo
geneva geneve genf ginevra ginebra zheneva cenevre
zurich zuerich zurigo tsyurikh
basel basle basilea
lisbon lisboa lissabon lisbonne lisbona lizbon
copenhagen kobenhavn kopenhagen copenhague kopengagen
gothenburg goteborg goeteborg
helsinki helsingfors
tallinn reval
vilnius wilno vilna vilno
antwerp antwerpen anvers amberes
brussels bruxelles brussel bruessel bruselas bryussel
hague haag denhaag
rotterdam roterdam
london londres londra londyn
istanbul stambul estambul istambul constantinople konstantinopel
izmir smyrna
ankara
havana habana havanna gavana
mumbai bombay
kolkata calcutta kalkutta
chennai madras
bengaluru bangalore
yangon rangoon rangun
hanoi hanoy
pyongyang pyeongyang phyongyang pkhenyan pjongjang
seoul seul
busan pusan
tokyo tokio
tashkent toshkent taskent taschkent
almaty almata
astana akmola
bishkek bischkek biskek
dushanbe duschanbe dusanbe
ashgabat ashkhabad asgabat aschgabat ashgabad
baku bakou bakinskiy
tbilisi tiflis tbilissi
yerevan erevan eriwan jerewan erivan
chisinau kishinev kishinyov kischinew
kazan kazanskiy kazanskaya kasan
yekaterinburg ekaterinburg jekaterinburg
nizhny nizhniy nizhnii nizhegorodskiy nizhegorodskaya
novosibirsk nowosibirsk novosibirskiy novosibirskaya
vladivostok wladiwostok
kaliningrad konigsberg koenigsberg kaliningradskiy kaliningradskaya
volgograd volgogradskiy volgogradskaya stalingrad
chelyabinsk tscheljabinsk chelyabinskiy chelyabinskaya
ural uralskiy uralskaya uralskii uralsky urals uralski uralskoe uralskogo
baltic baltiyskiy baltiyskii baltiysky baltiyskaya baltiyskoe baltijskij baltique baltische baltico
caspian kaspiyskiy kaspiyskii kaspiysky kaspiyskaya kaspiyskoe
caucasus kavkazskiy kavkazskii kavkazskaya kavkazskoe caucasian kaukasus
siberia siberian sibirskiy sibirskaya sibir sibirien siberie sibirskii sibirskoe sibirskogo sibirski
kabul kaboul
kandahar qandahar
peshawar pishawar
addisababa addisabeba
`;

/**
 * Words of Arabic and Persian trade names without their article, with what they mean: romanised letter by letter they
 * would match nothing; an underscore parts the words of what means something else together. Masculine adjectives that are
 * surnames (`عسكري`) are left out.
 */
export const ARABIC = `
group=مجموعة مجموعه گروه جروب گروپ
company=شركة شركه شرکت شركات شرکتهای کمپنی کمپنۍ كومباني
establishment=مؤسسة مؤسسه موسسة موسسه مؤسسات
trading=تجارة تجارية تجاري تجارت تجارتی تجاره متاجرة تريدينغ تريدنغ تريدينج تریدینگ ٹریڈنگ
commercial=بازرگانی
general=عامة عام عامه جنرال
international=دولية دولي دوليه بینالمللی بین‌المللی عالمية انترناشيونال إنترناشونال انترناشونال اینترنشنال بین_المللی
limited=محدودة محدوده محدودة_المسؤولية لمیټډ لمیٹڈ ليمتد لميتد ليمتيد
factory=مصنع معمل کارخانه کارخانجات مصانع
bank=بنك مصرف بانک بنوك مصارف
industry=صناعة صناعية صناعي صناعات صنعت صنایع صنعتی صنائع اندستريز انڈسٹریز
shipping=شحن ملاحة کشتیرانی ملاحه شيبينغ شيبنغ شيبينج شیپینگ
transport=نقل نقليات
aviation=طيران هوانوردی
air=هواپیمایی
exchange=صرافة صرافی صيرفة
university=جامعة دانشگاه جامعه
import=استيراد واردات
export=تصدير صادرات
services=خدمات خدمة
development=تنمية توسعه تطوير گسترش
investment=استثمار استثمارات سرمایه‌گذاری استثمارية سرمایه_گذاری
engineering=هندسة هندسية مهندسی مهندسين مهندسین
construction=انشاءات إنشاءات ساختمان ساختمانی بناء تشييد كونستركشن سازندگی
contracting=مقاولات مقاولة پیمانکاری
technology=تكنولوجيا تقنية تقنيات فناوری فن‌آوری تکنولوژی فن_آوری
technical=فنية فنی
science=علوم علمية علمی
research=بحوث ابحاث أبحاث تحقيقات تحقیقات پژوهش پژوهشی بحث
institute=معهد مرکزتحقیقات پژوهشگاه پژوهشکده
academy=أكاديمية اكاديمية آکادمی
center=مركز مرکز مراكز
organization=منظمة سازمان منظمات
association=جمعية انجمن رابطة
foundation=بنیاد وقف
council=مجلس شورای
ministry=وزارة وزارت
authority=هيئة سلطة
administration=ادارة إدارة
department=دائرة اداره مديرية
government=حكومة حكومية دولت
state=دولة
republic=جمهورية جمهوری
army=جيش ارتش
brigade=لواء
battalion=كتيبة كتائب
forces=قوات نیروهای نیروی
guard=حرس
corps=فيلق
front=جبهة جبهه
movement=حركة
revolutionary=ثورة انقلاب انقلابی ثورية ثوري
islamic=إسلامية اسلامية الاسلامي الإسلامي الاسلامية الإسلامية
national=وطنية
security=امن أمن امنية امنیت امنیتی
intelligence=مخابرات استخبارات اطلاعات
defense=دفاع دفاعی دفاعية
police=شرطة پلیس
petroleum=بترول بترولية بتروليوم
oil=نفط نفت نفطية
gas=غاز گاز
refinery=مصفاة مصفى پالایش پالایشگاه مصافي
petrochemical=بتروكيماويات پتروشیمی بتروكيماوية پترو_شیمی
chemical=كيماويات كيميائية شیمیایی كيماوية
steel=صلب فولاد
iron=حديدية آهن
cement=اسمنت إسمنت سیمان سيمان
mining=تعدين معادن معدن مناجم
metal=فلزات
electricity=كهرباء برق
energy=انرژی طاقة إنيرجي انيرجي
electric=كهربائية
electronics=الكترونيات إلكترونيات الکترونیک الكترونية إلكترونية
communications=اتصالات مخابراتی ارتباطات
information=معلومات
computer=حاسوب كمبيوتر کامپیوتر رایانه
machinery=ماكينات مكائن ماشین ماشین‌سازی آلات ماشین‌آلات ماشین_آلات
equipment=معدات تجهيزات تجهیزات أجهزة
material=مواد
spare parts=یدکی قطع_غيار قطعات_یدکی
automotive=سيارات خودرو خودروسازی خودرو_سازی
food=غذائية غذايي غذایی أغذية اغذية
agricultural=زراعية زراعة کشاورزی
fishing=شیلات صيد_اسماك
textile=نسيج منسوجات نساجی ٹیکسٹائل
pharmaceutical=أدوية ادوية دارو داروسازی دارویی دارو_سازی
medical=طبية پزشکی
hospital=مستشفى بیمارستان
insurance=تأمين تامين بیمه
finance=مالية مالی
tourism=سياحة سياحية گردشگری
travel=سفريات سفر مسافرتی
hotel=فندق فنادق هتل
printing=طباعة چاپ
publishing=نشر انتشارات
broadcasting=إذاعة اذاعة صدا_و_سیما صدا_و_سیمای
news=أخبار اخبار
charity=خيرية خیریه
relief=إغاثة اغاثة
marketing=تسويق
distribution=توزيع پخش توزیع
supply=توريد توريدات
management=مدیریت مانجمنت
consulting=استشارات مشاوره مشاورین استشارية مشاور كونسلتنغ
real estate=عقارات عقارية املاک
gold=ذهب مجوهرات‌ذهب غولد جولد
jewelry=مجوهرات جواهر
port=ميناء بندر بنادر موانئ
airport=مطار فرودگاه
railway=سكك راه‌آهن راه_آهن سكك_حديدية سكة_حديد
maritime=بحرية دریایی دریانوردی مارين
free zone=منطقةحرة منطقة_حرة مناطق_حرة منطقه_آزاد مناطق_آزاد
holding=قابضة هلدینگ هولدينغ هولدينج
union=اتحاد اتحادیه
party=حزب
studies=دراسات دراسة
united=متحدة
armed=مسلحة
agency=وكالة نمایندگی توكيلات
branch=فرع شعبه
lines=خطوط
syria=سورية
lebanon=لبنانية
iraq=عراقية
iran=ايرانية إيرانية
yemen=يمنية
libya=ليبية
sudan=سودانية
palestine=فلسطينية
complex=مجتمع
ammunition=مهمات مهمات‌سازی مهمات_سازی
drone=پهپاد
helicopter=بالگرد
aircraft=هواپیما
aerospace=هوافضا هوافضای
missile=موشکی
optical=اپتیک بصريات
parts=قطعات
tools=ابزار
advanced=پیشرفته متطورة متقدمة
gunpowder=باروت
aluminium=آلومینیوم المنيوم
and=و
in=في در
private=پرائیویٹ
partner=شرکاء شرکا وشركاه وشركاؤه
sons=أبناء وأولاده وأبناؤه
logistics=لوجستية لوجستيك لوجستيات لوجيستك لوجيستكس لوجيستيكس لوجستكس لجستیک لجستیکی پشتیبانی
petroleum product=فرآورده_های_نفتی فرآورده‌های_نفتی منتجات_نفطية مشتقات_نفطية
product=فرآورده فرآورده‌های منتجات محصولات
overseas=أوفرسيز
middle east=ميدل_إيست ميدل_ايست شرق_اوسط خاورمیانه خاور_میانه
aviation industry=صنایع_هوایی صناعات_جوية
aircraft manufacturing=هواپیماسازی هواپیما_سازی
air force=نیروی_هوایی قوات_جوية
navy=نیروی_دریایی قوات_بحرية
ground forces=نیروی_زمینی قوات_برية
aerospace forces=نیروی_هوافضا نیروی_هوافضای
armed forces=نیروهای_مسلح قوات_مسلحة
general personnel=ستاد_کل هيئة_أركان_عامة
irgc=سپاه_پاسداران_انقلاب_اسلامی سپاه_پاسداران حرس_ثوري حرس_ثورة_اسلامية
popular mobilization=حشد_شعبي
isil=دولة_اسلامية_في_عراق_وشام داعش
command=فرماندهی قيادة
headquarters=قرارگاه مقر
prison=زندان سجن
cyber=سایبری سيبرانية
division=فرقة
martyr=شهداء شهدا شهدای
militia=ميليشيا مليشيا میلیشیا
fighting=مقاتلة
soldiers=جنود
space=فضایی فضائية
satellite=ماهواره ماهواره‌ای ساتلايت
design=طراحی
manufacturing=ساخت تصنيع
engine=موتور موتورهای محركات
battery=باطری باتری بطاريات
education=آموزشی تعليم تعليمية آموزش_عالی
training=آموزش تدريب تدریب
armament=تسلیحات تسلیحاتی تسليح
weapons=أسلحة اسلحه
metallurgical=متالورژی متالوژی ذوب_فلزات ذوب‌فلزات
shipbuilding=کشتی‌سازی کشتی_سازی
precision parts=قطعات_دقیق
special=ویژه
exploration=اکتشاف اکتشافی تنقيب استكشاف
production=تولید تولیدی انتاج بهره‌برداری بهره_برداری
renovation=نوسازی
reconstruction=تعمير إعمار اعمار
offshore=فلات_قاره تأسیسات_دریایی
installations=تأسیسات تاسیسات منشآت
power plant=نیروگاه
water=مياه
dam=سدسازی
pipe=لوله أنابيب انابيب
glass=شیشه زجاج
tile=کاشی
ceramic=سرامیک سيراميك
rubber=لاستیک مطاط
plastic=پلاستیک بلاستيك
polymer=پلیمر
paper=کاغذ
wood=چوب أخشاب
dairy=لبنیات ألبان
meat=لحوم
leather=چرم جلود
furniture=مبلمان أثاث مفروشات
copper=نحاس
coal=زغال‌سنگ زغال_سنگ فحم
fertilizer=أسمدة
phosphate=فسفات فوسفات
alumina=آلومینا آلومینای
tanker=نفتکش ناقلات_نفط
ship management=إدارة_سفن ادارة_سفن
ship=سفن
customs=گمرک جمارك
customs clearance=تخليص_جمركي
freight=باربری
warehouse=مستودعات
laser=لیزر ليزر
radar=رادار
semiconductor=نیمه‌هادی نیمه_هادی
software=نرم‌افزار نرم‌افزاری نرم_افزار نرم_افزاری برمجيات
system=سامانه سامانه‌های سیستم‌های أنظمة نظم
propulsion=پیشران پیشرانش قوای_محرکه
network=شبکه شبكة
internet=اینترنت إنترنت انترنت
media=رسانه إعلام
virtual space=فضای_مجازی
news agency=خبرگزاری وكالة_أنباء
television=تلویزیون تلفزيون
radio=رادیو راديو
newspaper=روزنامه صحيفة جريدة
cultural=ثقافية
geographical=جغرافیایی جغرافية
student=دانشجویی دانشجویان
applied=کاربردی تطبيقية
higher institute=معهد_عالي
supreme council=شورای_عالی مجلس_اعلى
university technology=دانشگاه_صنعتی
faculty=دانشکده كلية
laboratory=آزمایشگاه مختبر
school=مدرسه
innovation=نوآوری ابتكار
knowledge based=دانش‌بنیان دانش_بنیان
fund=صندوق
stock exchange=بورس بورصة
brokerage=کارگزاری وساطة
money=حواله حوالة
pension=بازنشستگی تقاعد
social=اجتماعی اجتماعية
social security=تأمین_اجتماعی تامین_اجتماعی ضمان_اجتماعي
cooperative foundation=بنیاد_تعاون
cooperative=تعاونی تعاونية
self sufficiency=خودکفایی
ministry internal affairs=وزارت_کشور وزارة_داخلية
ministry overseas affairs=وزارت_امور_خارجه وزارة_خارجية
ministry health=وزارة_صحة وزارت_بهداشت
ministry justice=وزارة_عدل وزارت_دادگستری
ministry transport=وزارت_راه وزارة_نقل
justice=دادگستری
court=دادگاه محكمة
presidency=رئاسة ریاست_جمهوری
municipal=شهرداری بلدية
embassy=سفارت سفارة
committee=کمیته لجنة
regulation=تنظیم_مقررات
resistance=مقاومت
organized crime=جرائم_سازمان‌یافته جرایم_سازمان‌یافته جرائم_سازمان_یافته
guarding=حراسة حراسات
protection=حماية
central=مرکزی مركزية مركزي
south=جنوبية
north=شمال شمالية
east=شرقية
west=غربية
west africa=غرب_افريقيا
arab peninsula=جزيرة_عرب جزيرة_عربية
islamic maghreb=مغرب_اسلامي
revival=احياء
heritage=تراث
mine=معدن
business=أعمال
solutions=حلول
supplies=مستلزمات
refining=تكرير
currency=عملات عملات_اجنبية
transfer=تحويلات
housing=اسكان إسكان مسکن‌سازی
projects=مشاريع پروژه پروژه‌های
grain=حبوب
perfumes=عطور
clothing=ملابس پوشاک
maintenance=صيانة تعمیرات
african=افريقية
tunisia=تونسية
morocco=مغربية
saudi=سعودية
ministry energy=وزارت_نیرو
battery manufacturing=باطری_سازی باتری_سازی
engine manufacturing=موتور_سازی موتورسازی موتر_سازی
defense armed forces logistics=دفاع_و_پشتیبانی_نیروهای_مسلح
bureau=مكتب دفتر
engineering construction=مهندسی_و_ساخت
institute engineering=موسسه_مهندسی موسسه_مهندسین
institute education=موسسه_آموزشی
institute research=موسسه_تحقیقات موسسه_تحقیقاتی موسسه_پژوهشی
aircraft industry=صنایع_هواپیمایی
protection security=حماية_حراسة
ministry petroleum=وزارت_نفت
water wastewater=آب_و_فاضلاب
water power=آب_و_برق
telecommunications company=شرکت_مخابرات
`;

/** Words of Chinese and Japanese trade names with what they mean. */
export const CHINESE = `
集成电路=integrated circuit|集成電路=integrated circuit|進出口=import export|进出口=import export|輸出入=import export|进口=import|進口=import|出口=export|輸入=import|輸出=export
研究院=institute research|研究所=institute research|研究中心=research center|研究=research|科学院=academy science|科學院=academy science|工程院=academy engineering|学院=institute|學院=institute|大学=university|大學=university|学校=school|學校=school|实验室=laboratory|實驗室=laboratory|科学=science|科學=science
半导体=semiconductor|半導體=semiconductor|微电子=microelectronics|微電子=microelectronics|光电=optoelectronics|光電=optoelectronics|光学=optical|光學=optical|激光=laser|雷达=radar|雷達=radar|传感=sensor|传感器=sensor
技术=technology|技術=technology|科技=technology|工业=industry|工業=industry|产业=industry|產業=industry|産業=industry|实业=industry|實業=industry|工程=engineering|国际=international|國際=international|全球=global|世界=world|国家=national|國家=national|国营=state|國營=state
电子=electronics|電子=electronics|电器=electric|電器=electric|电气=electric|電氣=electric|電機=electric machinery|电机=electric machinery|机电=electromechanical|機電=electromechanical|电力=power|電力=power|电网=power network|能源=energy|新能源=new energy|太阳能=solar|核=nuclear|原子能=atomic energy
贸易=trading|貿易=trading|商贸=trading|商貿=trading|商事=trading|经贸=economic trading|外贸=foreign trading|商业=commercial|商業=commercial|航空航天=aerospace|航空=aviation|航天=aerospace|宇航=aerospace|飞机=aircraft|飛機=aircraft|直升机=helicopter|卫星=satellite|无人机=drone
数字=digital|数码=digital|數碼=digital|智能=intelligent|制造=manufacturing|製造=manufacturing|製作所=works|制作=production|设备=equipment|設備=equipment|装备=equipment|裝備=equipment|器材=equipment|配件=accessory|零件=parts|五金=hardware|模具=mold
银行=bank|銀行=bank|保险=insurance|保險=insurance|证券=securities|證券=securities|金融=finance|财务=finance|基金=fund|资本=capital|資本=capital|资产=asset|控股=holding|租赁=leasing|租賃=leasing|兑换=exchange|交易所=exchange
通信=communications|通訊=communications|通讯=communications|电信=communications|電信=communications|信息=information|資訊=information|情报=intelligence|情報=information|网络=network|網絡=network|网路=network|软件=software|軟件=software|软体=software|软體=software|计算机=computer|電腦=computer|电脑=computer|数据=data|數據=data|系统=system|系統=system|自动化=automation|自動化=automation|机器人=robot
材料=material|新材料=new material|机械=machinery|機械=machinery|機器=machinery|机器=machinery|精密=precision|精机=precision machinery|仪器=instruments|儀器=instruments|仪表=instruments|机床=machine tool|轴承=bearing|泵业=pump|阀门=valve
发展=development|發展=development|开发=development|開發=development|投资=investment|投資=investment|管理=management|咨询=consulting|諮詢=consulting|服务=services|服務=services|物流=logistics|运输=transport|運輸=transport|货运=freight|貨運=freight|快递=express|供应链=supply chain|仓储=storage|代理=agency
航运=shipping|航運=shipping|海运=ocean shipping|海運=ocean shipping|船务=shipping|船務=shipping|船舶=ship|造船=shipbuilding|船厂=shipyard|船廠=shipyard|港口=port|港务=port|海洋=ocean|航海=navigation|渔业=fishing|漁業=fishing|远洋=ocean
化工=chemical|化学=chemical|化學=chemical|石化=petrochemical|石油=petroleum|石油化工=petrochemical|油气=oil gas|天然气=gas|燃气=gas|炼油=refinery|重工=heavy industry|重工业=heavy industry|钢铁=steel|鋼鐵=steel|鉄鋼=steel|矿业=mining|礦業=mining|煤炭=coal|金属=metal|金屬=metal|有色金属=nonferrous metal|铝业=aluminium|铜业=copper|黄金=gold|水泥=cement|玻璃=glass|陶瓷=ceramic|塑料=plastic|塑胶=plastic|塑膠=plastic|橡胶=rubber|纸业=paper|稀土=rare earth
建设=construction|建設=construction|建筑=construction|建築=construction|建工=construction|房地产=property|不动产=property|設計=design|设计=design|水利=water|铁路=railway|鐵路=railway|铁道=railway|鉄道=railway|公路=road|汽车=automotive|汽車=automotive|自動車=automotive|摩托车=motorcycle
纺织=textile|紡織=textile|服装=garment|服裝=garment|鞋业=shoe|家具=furniture|食品=food|农业=agricultural|農業=agricultural|林业=forestry|医药=pharmaceutical|醫藥=pharmaceutical|制药=pharmaceutical|製薬=pharmaceutical|药业=pharmaceutical|医疗=medical|醫療=medical|医院=hospital|醫院=hospital|生物=biological|环保=environmental|玩具=toy|珠宝=jewelry|珠寶=jewelry|印刷=printing|包装=packaging|旅游=tourism|旅行社=travel agency|酒店=hotel|饭店=hotel|文化=cultural|传媒=media|广告=advertising|出版=publishing|体育=sport
人民解放军=people liberation army|解放军=liberation army|人民=people|民主=democratic|共和国=republic|共和國=republic|陆军=army|海军=navy|海軍=navy|空军=air force|军工=military industry|军事=military|兵器=ordnance|军队=army|国防=national defense|國防=national defense|公安=public security|安全=security|武警=armed police|警察=police|政府=government|省=province|委员会=committee|委員會=committee|协会=association|協會=association|联合=united|聯合=united|联盟=alliance|基金会=foundation|总局=general administration|外交部=ministry foreign affairs|工业部=ministry industry|海关=customs
工厂=factory|工廠=factory|工場=factory|厂=factory|廠=factory|总厂=factory|分厂=factory|中心=center|集团=group|集團=group|有限=limited|中国=china|中國=china|香港=hongkong|朝鲜=korea|朝鮮=korea|俄罗斯=russia|伊朗=iran|日本=japan|台湾=taiwan|臺灣=taiwan
发动机=engine|导航=navigation|火箭=rocket|导弹=missile|导彈=missile|芯片=chip|量子=quantum|遥感=remote sensing|人工智能=artificial intelligence|刀具=cutting tool|工具=tool|齿轮=gear|泵=pump|压缩机=compressor|石墨=graphite|碳纤维=carbon fiber|复合材料=composite material|邮电=posts telecommunications|工业大学=university technology|理工大学=university technology
动力=power|数控=cnc|科贸=technology trading|工贸=industry trading|科工贸=technology industry trading|国际货运代理=international freight forwarding|货运代理=freight forwarding|货代=freight forwarding|生产=production|兵团=corps|公安局=public security bureau|情报局=intelligence bureau|管理局=administration|矢量=vector|传动=transmission|液压=hydraulic|气动=pneumatic|电缆=cable|线缆=cable|光纤=optical fiber|光缆=optical cable|光通信=optical communication|照明=lighting|电源=power supply|电池=battery|锂电=lithium battery|元器件=components|电子元件=electronic components|连接器=connector|继电器=relay|电容=capacitor|电路板=circuit board|电路=circuit|红外=infrared|成像=imaging|视觉=vision|测控=measurement control|测量=measurement|检测=testing|测试=test|计量=metrology|控制=control|自控=automatic control|铸造=casting|锻造=forging|焊接=welding|粉末冶金=powder metallurgy|冶金=metallurgy|合金=alloy|钛业=titanium|不锈钢=stainless steel|特钢=special steel|磁性=magnetic|真空=vacuum|低温=cryogenic|离心机=centrifuge|反应堆=reactor|同位素=isotope|核电=nuclear power|电站=power station|电厂=power plant|风电=wind power|光伏=photovoltaic|生物技术=biotechnology|试剂=reagent|农药=pesticide|化肥=fertilizer|涂料=coating|炸药=explosive|弹药=ammunition|火炮=artillery|舰船=ship|潜艇=submarine|声学=acoustics|物理=physics|力学=mechanics|测绘=surveying mapping|地质=geological|勘探=exploration|钻井=drilling|管道=pipeline|钢管=steel pipe|电梯=elevator|起重机=crane|起重=lifting|叉车=forklift|拖拉机=tractor|车辆=vehicle|客车=bus|卡车=truck|重汽=heavy truck|轮胎=tire|零部件=parts|汽配=auto parts|集装箱=container|报关=customs|速递=express|快运=express|轮船=ship|码头=terminal|机场=airport|通用航空=general aviation|教育=education|培训=training|师范大学=normal university|医科大学=medical university|交通大学=jiaotong university|科技大学=university science technology|科学技术大学=university science technology|理工学院=institute technology|分公司=branch|办事处=office|代表处=representative office|百货=department store|家电=appliances|皮革=leather|针织=knitting|木业=wood|粮油=grain oil|饲料=feed|水产=aquatic products|饮料=beverage|酒业=liquor|烟草=tobacco|化妆品=cosmetics|医疗器械=medical devices|器械=devices|仪器仪表=instruments|互联网=internet|电子商务=electronic commerce|电商=electronic commerce|云计算=cloud computing|大数据=big data|物联网=internet of things|安防=security|消防=fire|监控=surveillance|加密=encryption|密码=cryptography|网络安全=network security|超级计算=supercomputing|超算=supercomputing|服务器=server|存储=storage|晶圆=wafer|封装=packaging|光刻=lithography|航发=aero engine|特种=special|钻石=diamond|养殖=breeding|种业=seed|环境=environmental|检验=inspection|认证=certification|会计=accounting|律师=law
`;

/** Chinese bodies and firms by the names they have abroad, which their Chinese names neither sound like nor mean. */
export const CHINESE_NAMES = `
哈尔滨工业大学=harbin institute technology|北京理工大学=beijing institute technology|南京理工大学=njust|长春理工大学=changchun university science technology|华东理工大学=east china university science technology|西北工业大学=nwpu|北京航空航天大学=buaa|南京航空航天大学=nuaa|电子科技大学=uestc|国防科技大学=nudt|国防科学技术大学=nudt|中国人民解放军国防科技大学=nudt|西安电子科技大学=xidian university|中国科学技术大学=ustc|中北大学=north university china|中国工程物理研究院=china academy engineering physics|中国空间技术研究院=china academy space technology|中国运载火箭技术研究院=china academy launch vehicle technology
航天科工=aerospace science industry|中国航天科技=casc|中国航天科工=casic|航天科技集团=aerospace science technology group|中国北方工业=china north industry|中国南方工业=china south industry|中国兵器工业=china north industry|中国兵器装备=china south industry|中国电科=cetc|中电科=cetc|中航工业=avic|中航=avic|中船=cssc|中核=cnnc|中广核=cgn|中国商飞=comac|中国航发=aero engine corporation china|中国航空发动机=aero engine corporation china|中石油=cnpc|中石化=sinopec|中海油=cnooc|中远海运=cosco shipping|中远=cosco
中芯国际集成电路制造=semiconductor manufacturing international|中芯国际=smic|中芯=smic|长江存储=yangtze memory|长鑫存储=changxin memory|北方华创=naura|上海微电子=shanghai micro electronics|拓荆=piotech|昇维旭=swaysure|新凯来=sicarrier|海思=hisilicon|中兴通讯=zte|海能达=hytera|海康威视=hikvision|商汤=sensetime|旷视=megvii|科大讯飞=iflytek|讯飞=iflytek|云从=cloudwalk|云天励飞=intellifusion|美亚柏科=meiya pico|奇虎=qihoo|达闼=cloudminds|国盾量子=quantumctek|寒武纪=cambricon|龙芯=loongson|龙芯中科=loongson|飞腾信息=phytium|中科曙光=sugon|浪潮=inspur|海光信息=hygon|摩尔线程=moore threads|壁仞=biren|燧原=enflame|天数智芯=iluvatar|沐曦=metax|大疆=dji|京东方=boe|比亚迪=byd|宁德时代=catl|华大基因=bgi|禾赛=hesai
保利科技=poly technologies|道通智能=autel|道通机器人=autel robotics|广州数控=gsk cnc|纽威数控=neway cnc|永信至成=integrity technology|司南导航=comnav
`;
