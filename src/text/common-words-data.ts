// Folded ASCII, in alphabetical order, no word in two lists: trade wins over place, place over everyday word.

/** Little words inside names of persons and bodies, in many languages, that carry next to nothing. */
export const PARTICLES = `
    a aan abd abdal abdel abdul abou abu abul ad adh af ait al am and ar are as ash at ath au auf aus aux av az
    beim ben bij bil bin bint binte binti by con da dal dalla das de degli dei del della delle dello den der des
    di dlya do dos du e ech ed een el es ess et ez for from fuer fur gizi gli gyzy het i ibn ibni ile imeni imya
    in is its iz kizi kyzy la las le lel les lil lo los nas nee nel nos o och of og oghlu oghly oglu ogly or ot
    oulad ould our par para pela pelo por pour qizi qyzy sous sur ten ter that the this til till ud ul uld uly
    und ur uulu van vanden vander ve vom von voor w wal with y za zu zum zur`;

/**
 * Words of trade and of organisations, in the languages trade is done in, romanised. At the edge of a name they show a
 * firm, so words that are family or given names too stand with the ordinary ones or nowhere.
 */
export const GENERIC = `
    aamal abattoir abteilung abzar abzarha academy accessories accountancy accountants accounting acquisition
    acquisitions actividades adhesives adhyayan administracion administration administrations advanced
    advertising advisers advisors advisory aerea aereo aero aerolinea aerolineas aeronautic aeronautical
    aeronautics aerospace aerospatiale affairs affiliates afforestation afoi agencia agencias agencies
    agencija agency agentstvo agentura agri agribusiness agricola agricolas agricole agricultural agriculture
    agritech agro agrochemical agrochemicals agrofirma agroindustria agroindustrial agrokompleks agropecuaria
    agropecuario agroprom ahan aid air aircraft airline airlines airways akademie akademisi akademiya
    akaryakit akcionarske akciova akcyjna aksesuar aktiebolaget aktiengesellschaft aktieselskab aktsionernoe
    aliaz alimentare alimentari alimentaria alimentos all allgemeine alliances allied alloy alloys almacen
    almacenes almahdouda almahdoudah almuttahida almuttahidah aluminio aluminium aluminum ambalaj amozesh
    amusement analysis analytic analytical analytics angkutan animal anjoman anlagen anlagenbau anonim antenna
    antennas antrepo apotheke apparatebau apparatus apparel appliance appliances application applications
    aqariya aqariyah aquaculture araclari arastirma architects architectural architecture armaturen arms army
    arquitectos artificial arts asesores asesoria asia asian asociacion asociaciones asociados assembly asset
    assets assicurazioni assistance associacao associados associates association associazione associes
    assotsiatsiya assurance assurances asuransi aswaq atelier ateliers atomic auction auctions audio audit
    auditing auditors audyogik ausruestung aussenhandel authority auto autobuses autohaus automated automatic
    automation automobile automobiles automotive automotores automotriz automoviles autoparts autos
    aviakompaniya aviastroenie aviation aviatsionnaya aviatsionny aviatsionnyy aviatsiya avionics avtomatika
    avtomobilny avtomobilnyy avtozapchasti azienda azmayesh azucar azucarera badan bags bahn bahriya bahriyah
    bakanligi bakery ballistic bananera banca bancaria bancario banco bancorp bancos bancshares bandaoti
    bangunan bank bankasi bankers banking bankovni bankshares banque banques bar barang barge barges bases
    baski batteries battery bau baustoffe bauunternehmen bazar bazargani bazaryabi bearing bearings bedrijf
    bedrijven beheer belediye belediyesi beratung bergbau beteiligung beteiligungen beteiligungsgesellschaft
    betrieb betriebe beverage beverages bhandar biblioteka bicycle bicycles bilgisayar bilim bilisim bimeh bio
    biochemical biological biologics biology biomedical biopharm biopharma biopharmaceutical
    biopharmaceuticals bioscience biosciences biotech biotechnology biotherapeutics birligi biuro biznes blast
    board boat boats bodega bodegas boeki boiler boilers bonded bonyad books boresh boru bottling boutique
    bouw box boxes boya brake branches brand branding brands brauerei breweries brewery brick bricks broadcast
    broadcasting brodogradiliste brodogradnja broker brokerage brokers bros brothers budget budowlane
    budowlany budownictwo buero builder builders building buildings bulk bullion bunker bunkering bunkers
    bureau buro buses business businesses bussan butchery buyer buyers buying buyout byuro cable cables cafe
    cafetera cailiao caisse calibration cambio camera cameras cans capital capitales carbide carbon card
    cardboard cards care cargo carnes carpet carpets carrier carriers carrying cars cassa casting catering
    cattle cement cemento cementos cemiyeti center central centrale centrales centre centro centros ceramic
    ceramica ceramics cereal cereals certification cerveceria cevre chaebol chain chains chamber chambre
    chantier chantiers charitable charity charter chartering charters chem chemical chemicals chemicos chemie
    chemistry chemists chip chips chulpan chuo chusik chusikhoesa cie cigarette cimento cinema circuit
    circuits city civil civilian cleaner cleaners cleaning clearance clearing clinic clinica clinical clinics
    clothes clothing club clube clubs co coal coating coatings cocoa coffee coils colegio collection college
    colleges combustion comercial comerciales comercializadora comercializadores comercio comert comertului
    comision comite comm commander commerce commerces commercial commerciale commercials commission
    commissions committee commodities commodity communication communications communist community compagnia
    compagnie companhia compania companies component components composite composites compound compressor
    compressors computer computers computing comunicacion comunicaciones comunidad concern concrete
    conditioning condominium confeccoes confectionery confederation conference conglomerate connect connection
    connections connector connectors conseil conseils conservation consolidated consorcio consortium consorzio
    construccion construcciones construcoes constructii construction constructions constructor constructora
    constructors construtora consult consultancy consultants consulting consultores consultoria consumer
    container containers contract contracting contractor contractors contracts control controls conversion
    conveyor cooking cooling cooperation cooperativas coordination copyrights corporacion corporate corporates
    corporations corps corretora cosmetic cosmetics cost costruzioni council counsel courier couriers cranes
    creative credit credito credits crew crewing crop crops crude cruises cuero culture currency customer
    customs cutting cyber cycles daawa dadeh dagang daigaku dairy damage daneshgah danismanligi danismanlik
    daroo darou daroui daroupakhsh daru daryanavardi dastgah data database dawli dawliya dawliyah daxue dealer
    dealers dealership dealing defence defense degirmen dekorasyon delivered deliveries delivery denizcilik
    denki denko denryoku denshi dental departament department deposit deri derivatives dernegi dershane
    derzhavne derzhavnyi derzhpidpryiemstvo desarrollo desarrollos design designer designers designs detection
    detective detector detectors developer developers development developments developpement device devices
    diagnostic diagnostics dianli diannao dianqi dianzi dienst dienste diensten dienstleistungen diesel diet
    diffusion digital dinas direccion direction directorate direktsiya dis diseno dispatch disposal
    distilleries distillery distribuciones distribuidor distribuidora distribuidores distributing distribution
    distributor distributors distribuzione district diversified dividend diving division divisions dobava
    dobycha dock docks dockyard document documentation dokum dokuma dom donanim door doors dopravni dorogi
    dorozhno doslidnyi dostava doviz dredging drilling drogowe drones druck druckerei drug drugs drugstore
    drustvo druzba dukan duwaliya dvigatel dvigateli dye dyeing dyes dynamic dynamics east eastern ecological
    ecology ecommerce economic economics economy edare ediciones editions editora editorial edizioni educacion
    education educational effects egitim einkauf eisen ejercito ekipman ekipmanlari ekonomichesky ekspeditsiya
    eksport eksportno ekspress elastomers electric electrica electrical electricidad electricite electrico
    electrics electrification electro electrode electrodes electrodomesticos electrolysis electromagnetic
    electromechanical electron electronic electronica electronicos electronics electronique elektrarna
    elektricheskie elektrik elektro elektromekhanichesky elektronigi elektronik elektronika elektronnye
    elektropribor elektrotechnik elektrotechniki elektrotekhnicheskaya elettrica elettrici elettronica
    elevator elevators embroidery emergency emission emlak employment emporiki emporiko empreendimentos
    emprendimientos empresa empresarial empresas enamel endowment endustri endustriyel energetica
    energeticheskaya energetics energetika energetique energetyka energia energie energies energietechnik
    energo enerji eng engenharia engine engineer engineered engineering engineers engines enstitusu
    enstrumantasyon enterprise enterprises entertainment entrepreneurs entreprise entreprises entwicklung
    environment environmental equipamentos equipements equipment equipments equipos equipping equities equity
    erection erzeugnisse espaces estaleiro estaleiros estate estudio estudios etablissements etaireia etairia
    etf ets etut europe european evaluation event events excavation excavator exchange exchanges execution
    exhibition exhibitions exim expeditions experiment experimental expert experts exploitation explosive
    explosives explotaciones expo export exportacao exportacion exportaciones exportador exportadora
    exportadores exportations exporter exporters exports express extraction extrusion fabbrica fabric fabrica
    fabricacion fabricantes fabrication fabricators fabrics fabrik fabrika fabrikalari fabrikasi fabriken
    fabrique fabryka fabryky facilities facility factories factory faculty fahrzeugbau fahrzeuge faktoring
    fanavaran fanavari fangzhi fani fanniya fanniyah farayand farm farmaceutica farmaceutici farmaceutico
    farmacia farmacja farmandehi farmers farming farms fashion fastener fasteners fazenda fazhan federacao
    federacion federal federated federation federations feed feeds feinmechanik ferreteria ferries ferro
    ferrocarriles ferrous ferrovie ferry fertigung fertiliser fertilisers fertilizer fertilizers fiber
    fiberglass fibers fibre fibreglass fibres fiduciary field filialy films filo fils filter filters
    filtration finance financeira financial financiera financiere financing finansal finanse finansman
    finansovaya finansy finanz finanziaria fintech firearms firm firma first fisheries fishery fishing
    fishmeal fitness fitting fittings fixtures flavours fleet flight flights flooring flota fluids foil fond
    fondation fondazione fonderia fonderie fondo fonds food foods foolad forces foreign forening forestry
    foretag forging forgings formation forms formulation formwork fornitura forniture forschung forsknings
    forushgah forwarder forwarders forwarding foundation foundations foundry franchise franchising freezer
    freight freighters freres frigorifico front frozen fruit fruits frutas fuar fuel fuels fulad fund fundacao
    fundacion fundacja funding fundraising funds funduq furnace furnaces furnishing furnishings furniture furs
    gaming ganadera ganaderia garage garment garments gas gases gasoline gayrimenkul gazdasagi gazetecilik
    gears gebruder gebrueder gecikme gemeinschaft gemi gemicilik gems genel general generale generating
    generator generators genetics genomics geo geological geology geophysical geraete geraetebau geral gerate
    gerencia gesellschaft gestao gestion gestione getraenke gewerbe ghaltak gharbiya ghaza ghazai ghetaat
    ghete gheteh gida gifts gijutsu giken ginko giyim glasses glavnoe glavnoye global gloves gobierno gold
    gongchang gongcheng gonggan gongsa gongup gongxiao gongye gongyi goods gornaya gorno gorod gospodarstwo
    gosudarstvennaya gosudarstvennoe gosudarstvennoye gosudarstvenny gosudarstvennyy governance government
    governorate gpz grafika grains graphic graphics gres grinding grocers grocery groep groothandel grosshandel group
    groupement groupes groups grp grubu grupa grupo gruppa gruppe gruppen gruppi grupul guangdian guanggao
    guanli guarantee gubre guided gumruk gumrukleme gun guns guoji guojia guss guvenlik gyar gyarto gyeongje
    gypsum haberlesme haditha hadithah haendler hafen hafriyat hanbai handasa handasiya handasiyah handel
    handels handelsgesellschaft handelshaus handelshus handelsmaatschappij handlowa handlowe handlowo handlowy
    handwerk hangkong hangtian hangyun hardware hasil hastane hastanesi hatchery haulage haus havacilik
    havafaza havapeyma havapeymai havayollari hayvancilik hazir headquarters health healthcare heat heater
    heaters heating helicopter helicopters herbal herbs hermanos hidraulica hidrolik hierros high hightech
    highway highways history hitech hizmet hizmetleri hoesa holding holdings holz home horticultural
    horticulture hose hoses hospital hospitalar hospitality hospitals hostel hotel hotelera hoteles hotels
    house household housewares housing huagong hukumiya human humanitarian huoyun hutan hutni hutnictwo
    hydraulic hydraulics hydro hydrocarbon hydrocarbons hydroelectric hydrogen hygiene idara identification
    igry ihracat ihracati imaging imalat imalati imeny immigration immobiliare immobilien immobilier
    immobiliere immunotherapeutics imobiliare imobiliaria imp impex import importacao importacion
    importaciones importador importadora importadores imported importers importing importno imports imprenta
    impresa imprese impresora imprimerie inbound incubator ind independence independent indo indus industri
    industria industriais industrial industriala industriale industrials industrie industrieanlagen industriei
    industriel industrielle industrielles industriels industries industrija industry info informatica
    informatics information informatique informatsionnye informatsionnyy infrastructure infrastructures
    ingegneria ingenieria ingenieros ingenieur ingenieurbuero ingenieure ingenio ingredients ink inks
    inmobiliaria inmobiliarias innovation innovations innovative innung inostrannye insaat insaati inspection
    inspections instalaciones installation installations institut institute institutes institution
    institutions instituto instituts instrument instrumentalny instrumentation instruments instytut insulation
    insurance insurers integrated integration integrator intelligence intelligent inter interactive
    interchange interior interiors intermediary intermodal international internet intl intreprinderea
    inventories inventory inversion inversiones inversora invest investigation investigations investimenti
    investimento investimentos investing investissement investissements investitsii investitsionnaya
    investitsionny investitsionnyy investment investments investor investors inwestycje inzenyring inzhenernyy
    inzheniring iqtisad iqtisadiya ir iron ironworks irrigation islamic isletme isletmeciligi isletmeleri
    isotope ispytatelny issledovaniya issledovatelskiy issledovatelsky issuer istiraad istirad istishari
    istishariyah istithmar istithmarat istithmariya istituto ithalat ithalati itisalat ittihad izgradnja izvoz
    jaedan jahad jamiah jamiat jamiya jamiyah jamiyat janitorial jasa jeonja jewelers jewellers jewellery
    jewelry jewels jiancai jianshe jianzhu jidosha jidousha jinchukou jingji jingmi jinrong jishu jisuanji
    jituan jixie joinery joint jonggi jornal journal journals joyeria judiciary juice juices jusik kabushiki
    kafedra kagaku kagit kahraba kahrabaiya kaifa kaifaqu kaihatsu kaisha kaiun kalip kantor karafarini kargah
    kargo karkhane karkhaneh karyalaya kashti kashtirani kaucuk kayu keiki keji kelapa kementerian kenkyu
    kenkyujo kenkyusho kensetsu kereskedelem kereskedelmi keshavarzi keshtirani keuangan kexue kexueyuan
    khadamat khadamate khadi khairiya khairiyah khayriya khayriyah khayriyyah khidmat khimicheskaya
    khimicheskiy khimichesky khimiya khleb khodro khodrow kholding kholdingovaya khorak kigyo kikai kilang
    kimawiya kimya kimyasal kimyevi kinzoku kirtasiye kissan kitchen kitchens klima knitting knitwear koatsu
    kogaku kogyo koku kokusai kombinat komercni komisyon komitet kommercheskaya kommercheskiy kommerchesky
    kompaniha kompanii kompanija kompaniya kompleks kompleksnye komponenty konfeksiyon kongop kongsa
    konsalting konsol konstrukcje konstruktorskoe konstruktorskoye konstruktsii kontraktor kontrol kontsern
    konut koordinatsionny kopalnia korabel korporatsiya kosakusho kosan kosmicheskaya kosmicheskie kougyou
    kozlekedesi kozmetik kraftwerk krajowy kredit kuangye kumas kunststoff kunststoffe kunststofftechnik
    kurulu kurumu kuyumculuk kyoyuk lab labels labor laboratoire laboratoires laboratories laboratorio
    laboratorios laboratoriya laboratory labour labs lager land landtechnik landwirtschaft language laser
    lastik laundry lavazem lavori lavoro law lawyers league learning leasing leather lebensmittel leche legal
    leisure leitung lenders lending lens lenses lesnaya librairie libraries library licensing licores lift
    lifting lifts light lighterage lighting lilistirad lilsinaa lilsirafa liltijara liltijarah liman limani
    line linea lineas linen liner liners lines linhas liquid liquor liquors listrik livestock livraria lizing
    lizingovaya lng loading loans locomotive logging logistic logistica logistical logistics logistik
    logistique logistiques loja lojas lojistik lokanta lotnicze lotniczy lottery lpg lubricant lubricants
    lubrication luggage lumber maaden maadin maalia maarid maatschappij machine machinery machines maddeleri
    madeira madeiras madencilik madeni maderas magasin magasins magazin magazine magazines magazyn mahalat
    mahdouda mahdoudah mahsulleri mail maintenance maison majlis majmoe majmooe majmoua majmouah majmouat
    majmuah makina makinalari makine makineleri makinesi makmur maktab maktabah malaha malahi malia mall
    malzeme malzemeleri mamulleri managed management manager managers manpower mantenimiento manual
    manufactory manufactura manufacturas manufacture manufacturer manufacturers manufactures manufacturing
    manufatura maoyi mapping maquinaria maquinarias maquinas marche margin marine mariners marines maritima
    maritimas maritime maritimo marittima market marketing markets mart masani maschinen maschinenbau
    maschinenfabrik mash mashari mashariq mashin mashina mashinalat mashinostroenie mashinostroitelnaya
    mashinostroitelny mashinostroitelnyy mashinsazi mashiny mashroua maskan masna masnaa masonry masraf
    masterskaya maszyn maszyny matbaa matbaacilik materiais material materiales materials materialy materiaux
    mattress mavad mayeat measurement measurements measuring meat meats mebel meble mecanica mecanique
    meccanica mechanic mechanical mechanics mechaniczny mechanik mechanism mechanization mechatronics media
    mediation medical medicinal medicine medicines medikal meditsinskaya medizin medizintechnik medtech
    medtekhnika medycyna mekhanicheskiy mekhanichesky mekhanika member members membrane memorial mensucat
    mercado mercantil mercato merchandise merchandising merger messtechnik metal metales metalicas metall
    metallbau metallic metallicheskiy metallurgical metallurgicheskiy metallurgichesky metallurgie metallurgy
    metallwaren metalmecanica metalni metals metalurgica metalurji metalwork metalworking metering meters
    methanol methods mezhdunarodnaya mezhdunarodniy mezhdunarodny mezhdunarodnyy mezhregionalnaya
    mezhregionalnyy mezinarodni mfg mianfang microchip microelectronics microwave midstream miedzynarodowy
    migration mihaniya milaha military milk mill milling mills mimarlik minas mine miner minera mineracao
    mineral minerales minerals mineria miners mines miniere mining ministere ministerio ministerstvo
    ministries ministry minyak missile missiles mixed mixing mlekara moasese moassasa moassassa moasseseh
    mobile mobili mobiliario mobilya moda mode modern module modules moebel mohandesi mohandesin mohandessi
    mold molding molds molino molinos molkerei money monitoring monopoly montaggi montajes montazh moolsan
    morskaya morskoe morskoi morskoy mortgage moshaver moshaverin mosque motels motor motorcycle motorcycles
    motores motorlu motornyy motors mottahed mouassasat mouassassa mould moulded moulding moulds mounting
    moveis movies moving muassasa muassasah muassasat muassassa muhendislik mukawalat multi mundial municipal
    municipalidad municipality munitions muqawalaat muqawalat musavirligi musavirlik museum music mustashfa
    mutawasit mutfak mutual muyeog muyeok muyok nachrichten nacional nacionales naft naftgaz nafth naftiki
    naftiliaki nakliyat nakliyati nakliye nakliyeciligi nakliyecilik nano nanotech nanotechnology naql narodni
    narodowy nasaji naseej nasij national nationale nationals natsionalnaya natsionalny natsionalnyi
    natsionalnyy natural nauchnaya nauchno nauchnoe nauchny nauchnyy nauka naukovo nautical nautiliaki nav
    naval navales navegacao navegacion naviera naviere navigation navigazione navires navtiliaki navy
    nazionale nedvizhimost neft neftegaz neftegazovaya neftekhim nefteproduct nefteprodukt neftyanaya
    neftyanoy negoce negocio negocios nengyuan netting network networks neuroscience news newspaper newspapers
    niaga niqabat niroo niroogah nirou nitrogen nogyo nonferrous nongye noodles north northern notary novin
    npf npk npp npts nts nuclear nuclei nursery nursing nutrition obchod obchodni obedinenie obedinennaya
    obedinenny obedinennyy oberflaechentechnik oblast oblastnoe oborona oboronnyi oborudovanie obra obrabotki
    obras obrazovanie obrobka obschestvo observatory obshchestvo odasi odzial office offices official officina
    officine oficina oil oilfield oilfields oils oilseed okb oleo oncology onderneming one online onshore
    opakowania operating operation operational operations operator operators ophthalmic optic optica optical
    opticheskie optics optik optiko optoelectronic optoelectronics optovaya opytny opytnyy ordnance ore ores
    organic organics organisation organisations organizacion organizasyon organization organizations
    organizatsiya organizzazione orthopedic osrodek otdel otdelenie oto otobus otomasyon otomobil otomotiv
    outdoor outfitters outlet outsourcing overhaul overseas ownership oxygen pabrik packaging packers packing
    padi paints pajoohesh pajouhesh pakhsh palayesh palayeshgah pallet pallets panel panels panstwowe papel
    papelera paper papers papierfabrik parca parishad parking parliament parokhodstvo part partido partnership
    parts party passazhirskie passenger payment payments pazarlama pazarlamasi pazhoohesh pazhouhesh
    pazhouheshgah pecuaria pelabuhan pelayaran pelita pembangunan penerbangan pengangkutan pension perakende
    perbadanan perdagangan performance perfumes perikanan perindustrian periodicals perkapalan perkebunan
    personnel pertambangan perusahaan perusahan pesca pescados pesquera pesqueras pest pesticide pesticides
    petro petrochemical petrochemicals petrochimi petrogas petrokimya petrol petrole petroleo petroleos
    petrolera petroles petroleum petrolifera petroshimi petrotech pets pharma pharmaceutical pharmaceuticals
    pharmacies pharmacy pharmazeutische phone phones phosphate phosphates photo photoelectric photograph
    photography photonics photovoltaic physical physics pidpryiemstvo pidpryyemstvo piekarnia pigments piling
    pipe pipeline pipelines pipes piping pischevaya pivo pivovarennaya pkb pkf planning plans plant plantation
    plantations planting plants planung plaster plastic plastica plasticos plastics plastigi plastik
    plastiques platform platforms plumbing plywood podjetje poduzece pojistovna police policy polimer
    polnohospodarske polyester polyethylene polygrafia polymer polymers polypropylene polytechnic
    polytechnical port portfolio portfolios portovyy ports poshtibani postal postavka postavki potravin
    poultry powder powders power powerplant precision predpriemstvo predpriyatia predpriyatie preduzece
    preduzetje prefecture prehrana preparation preservation presidency press presses pressing pressure
    prestadora prestari pribor priborostroenie priborostroitelny priborostroitelnyy pribory print printers
    printing private pro process processing procurement prodotti producao produccion producciones produce
    producer producers product productie productiei production productions productivity productores productos
    products produit produits produkt produkte produktion produktsiya produkty produtos produzione proekt
    proektirovanie proektnyy profession professional professionals profiles program programme programmes
    programming proizvodnja proizvodstvennaya proizvodstvennoe proizvodstvenny proizvodstvennyy proizvodstvo
    proje project projects projetos prom promocion promotions promotora prompribor promyshlennaya
    promyshlennost promyshlenny promyshlennye promyshlennyy promyslovyi propane propellant properties property
    propulsion protection protective protein proveedora provision provisions proyectos prumysl prumyslove
    przedsiebiorstwo przemysl przemyslowe przemyslowy przemyslu przetworstwo psychiatric public publication
    publications publichnoe publicidad publicite publisher publishers publishing puerto pulp pumping pumps
    pupuk purchase purchasing purification qabida qabidah qiche qiye quality quarries quarry quimica quimicas
    quimicos racing radar radiation radiators radio radioelektronika radiotekhnicheskiy radiozavod rahahan
    rail railroad railroads railway railways rakennus rakyat raw rayaneh razrabotka razrabotki razvitie
    razvitiya reactor reactors real realties realtors realty rebar receivables reclamation recording records
    recovery recreation recruiting recruitment recycle recycling redaktsiya rederi rederiet rederij
    redevelopment reederei refineries refinery refining refractories refractory refrigerated refrigeration
    refugee regional regionalnaya regionalnyy regions registrar registry regulator regulatory rehabilitation
    reinsurance reinsurers reise reisen reit reklam reklamcilik relief religious remittance remittances remont
    remontny remontnye remontnyy remontowa renewable renewables rent rental rentals repair repairs reparacion
    representaciones representacoes representation representative representatives reprocessing republic rescue
    research reservation residence residences residential resin resins resort resorts resource resources
    respublika respublikanskoe respublikanskoye restaurant restaurants restoration retail retailer retailers
    retirement revenue revolutionary ricerca ricerche riego rigging rigs ristorante roads robot robotic
    robotics robots rods rohstoffe roller rolling rolnicze roofing ropes ruanjian rubber rudnik rulman
    rybarstvi rybolovetskiy sabz sacks saderati sadrat safety saglik saidaliya sailing sakhteman sakhtemani
    sale sales salud salvage samiti samochody sanaati sanat sanati sanatoriy sanaye sanayeh sanayi sanayii
    sandogh saneop sangh sangyo sanitary sanitation sanop sanstha sansthan sante sanup sarafa sarafah sarafi
    sarmaye sarmayegozari sarmayeh sarrafah satellite satellites satis savings savunma sawit sawmill sawmills
    sayarat sayrafa sayyarat sazan sazeh sazi sazman scaffolding scales scanning scheepvaart schiffahrt
    schifffahrt schiffswerft schmiede school schools schule science sciences scientific scientist scrap screen
    screens screw seafood seafoods sealing seals seaport seaways sebze secondary secretariat sections sector
    securities security seed seeds seguranca seguridad seguros seiki seikosho seimitsu seisakujo seisakusho
    seismic seiyaku sekiyu selection seller semi semiconductor semiconductors seminary sendikasi sensing
    sensor sensors separation seramik series server servers service services servicii servicing servicio
    servicios servicos servis servisi servisnaya servizi servizio serwis set settlement settlements sewing
    seyahat shahn shahrak shangmao shangwu shared shareholders shareholding shares sharika sharikah sharikat
    sharqiya shebei sheets shelter shengchan shengwu sherkat sherkate sherkathaye shimi shimiaei shimyayi ship
    shipbreaking shipbuilders shipbuilding shipholding shipin shipmanagement shipowner shipowners shipowning
    shipper shippers shipping shiprepair ships shipyard shipyards shirka shirkah shirkat shiye shiyou shoe
    shoes shokai shokuhin shop shopping shops shoten shouji showroom shows sicherheit siderurgia siderurgica
    siedlung signs sigorta silicon silk silos siman simcard simulation sinaa sinaat sinaiya sinaiyah siraafa
    sirafa sirafah sirket sirketi sirketleri sistema sistemas sistemi sistemleri sistemy site sites siyaha
    siyahiya ski skibs skips sklad skladiste sklep slaughterhouse sluzhba smart smelter smelting snab
    snabzhenie soap soaps social sociedade sociedades societa societatea societe society software sogo sogutma
    soil sokki solar soluciones solucoes solution solutions sons sotrudnichestvo souq source south southern
    sovet soya soyuz space spacecraft spare spares special specialised specialist specialists specialities
    speciality specialized specialties specialty spedition spedizioni spedycja spetsialnaya spetsialnoe
    spetsialnoye spetsialny spetsialnyy spetstekhnika spice spices spinning sponsor sport sporting sports
    springs sprzedaz stabilimento staff staffing stahl stahlbau stahlhandel stainless stal stamping standards
    stanko stankostroitelny stankostroitelnyy staple starch startups state station stationers stationery
    stations statistics stavba stavby stavebni steam steamship steel steels steelworks stevedores stevedoring
    stichting stiftelsen stiftung stock stockists stocks stoczni stocznia stopanska storage storages store
    stores strakhovanie strakhovaya strassenbau strategic strategies strategy stroi stroitelnaya stroitelny
    stroitelnyy stroitelstvo stroje strojirenstvi strojirny strojna stroy stroymontazh structural structure
    structures studies studio studios study subscription subsidiary substation sudokhodnaya sudokhodstvo
    sudoremontny sudoremontnyy sudostroenie sudostroitelny sudostroitelnyy sudoverf sugars suisan sulama
    sulphur suministros super supermercados supplies supply support surgery surgical surveillance survey
    surveying surveyors surveys sustainable svyaz svyazi swiadczenia switch switches switchgear syarikat
    syndicate synthetic synthetics system systems szallitasi szallitmanyozasi szerviz szolgaltato taamin
    taawun taawuniya tabligh tahghighat tahghighati tahqiqat tahwil tahwilat tailoring tailors tajhiz tajhizat
    takaful takhassosi taleem taller talleres tambang tamin tamozhennaya tamweel tanitim tanker tankers tanmia
    tanmiya tanmiyah tannery tape tapes tarabari taraghi targovia targovska targovsko tarim tarimsal tarrahi
    tasarim tasdir tasimaciligi tasimacilik tasisat tasit tasitlari taswiq tavukculuk tawzi tax taxi tayaran
    tayran teas tech technic technical technics techniek technik technika techniken techniki technique
    technologie technologies technology tecnica tecnicas tecnico tecnicos tecnologia tecnologias tecnologica
    tecnologicas tecnologico tecnologie tehnika tehnologii tehnologija tehnologije tejarat tejarate tejarati
    tejari tek tekhnicheskie tekhnicheskiy tekhnichesky tekhnika tekhniki tekhno tekhnologicheskaya
    tekhnologicheskiy tekhnologichesky tekhnologii tekhnologiya tekhnopark tekko tekkosho teknik teknologi
    teknoloji teknolojileri teknolojisi tekstil tekstilcilik tele telecom telecommunication telecommunications
    telecoms telecomunicaciones telecomunicacoes telecomunicazioni telegraph telekom telephone telephones
    telephony television temizlik terminal terminals tersane tersanecilik tersanesi tesisat tesisleri tessile
    tessuti test testing tetsudo textil textile textiles theater theatre theoretical therapeutic therapeutics
    therapies therapy thermal tibbiya ticaret ticareti ticket tickets tienda tiendas tijara tijarah tijari
    tijaria tijariya tijariyah tijariyya tijarya timber tipografiya tire tires tjenester tobaccos tochter toko
    tokushu tolid tolidi tongsin tongxin tool tooling tools toptan torg torgovaya torgoviy torgovlya torgovo
    torgovy torgovyy torhovelnyi torhovyi tose toseeh toujjar tour tourism tourist tourists tours touzi
    tovarna tovarystvo towage towarzystwo towing towlid towlidi towse towseh toys trabajo tracking tracks
    tractor tractors trade tradelink trader traders trades tradex trading traffic trailer trailers trainer
    training traktorny traktornyy trans transfer transfers transformer transformers transitaires transito
    translation transmission transmissions transport transportadora transportation transportbedrijf transporte
    transporter transporters transportes transporteurs transportnaya transportny transportnyy transports
    transporturi trasporti trasporto travaux travel traveler travellers treasury treatment treatments treuhand
    trgovacko trgovina trgovinsko truba trubny trubnyy truck trucking trucks trud trust trustco trustee
    trustees trusts tsekh tsement tsentr tsentralnaya tsentralnoe tsentralny tsentralnyy tsushin tube tubes
    tubing tug tugs turbine turbines turismo turismul turistica turizm turuq tutoring tvornica tvrtka
    typography tyre tyres ubezpieczenia uchebnyy uchrezhdenie udhyog udyog ugol ulastirma uluslararasi ummal
    umwelt undertaking undertakings underwater underwriters underwriting unhaeng uniforms union unions unit
    united universal universidad universidade universita universite universitesi universitet university
    unternehmen unternehmensgruppe unternehmungen unyu upholstery upravlenie upravlyayushchaya upstream
    uranium uretim urunleri usaha user usina uslug usluge uslugi uslugowe utilities utility utpadan uvoz
    vaaredat vacuum vakfi vallalat valve valves vans varedat varnish varv vasayel vegetable vegetables vegetal
    vehicle vehicles vehicules vehiculos veiculos veletrgovina vendas vending vendor ventas vente ventilation
    venture ventures verband verein vereinigte vereinigung vereniging verft verkehr verkko verkstad verlag
    vermietung vermoegensverwaltung verpackung versand versicherung versicherungen versorgung vertrieb
    vertriebs vertriebsgesellschaft vervoer verwaltung verwaltungs vessel vessels vet veterinary vezarat
    viagens viaggi viajes vibhag video videos vidyalaya vinicola viomichania virksomhed virobnichiy vitamins
    viticulture vneshneekonomicheskaya vneshneekonomicheskoe vneshneekonomicheskoye vneshneekonomobedinenie
    vneshnetorgovaya vneshnetorgovoe vneshtorg vocational voennaya voenno volksbank volunteers voyages voyenno
    vserossiyskiy vserossiysky vyapar vychislitelnoy vyroba vyrobni vyrobnyche vyrobnychyi vystavka vyvoj
    vyzkum vyzkumny vzryv wagon wagons wakala wakalat wangluo wangzhan warehouse warehouses warehousing waren
    warenhandel warranty wasser waste wastes wastewater watani wataniya wataniyah water waterproofing
    waterways weapon weapons weaving web website wedding weighing welding welfare wellness werbung werft werk
    werke werkstatt werkzeug werkzeugbau werkzeuge werkzeugmaschinen western wholesale wholesaler wholesalers
    wireless wires wirtschaft wisata wissenschaft wizara wizarat wood woodwork woodworking wool woollen worker
    works workshop workshops world worldwide wrapping wrecking wujin wuliu wydawnictwo wyroby wytwornia xinxi
    xueyuan yacht yachting yachts yadernyy yag yaglari yakit yakuhin yanjiu yanjiusuo yanjiuyuan yantra yaoye
    yapi yard yards yarn yarns yatirim yatirimlari yayasan yayincilik yayinlari yazilim yedek yejin yhtio
    yhtyma yibiao yiliao yinhang yiqi yonetim youxian yunshu yurtdisi yusen zaklad zakladu zaklady zapchasti
    zastrahovane zavod zavoda zavodov zavodu zavody zdravotnicke zeitung zelezarny zeleznice zemedelske
    zentral zentrale zentrum zernovaya zheleznaya zheleznodorozhnaya zheleznye zhineng zhiyao zhizao zhongxin
    zhuangbei zhuanyong zidonghua zira ziraa ziraat zirai ziraia ziraiya zonghe zosen zuccherificio zulieferer
    zulin zwiazek`;

/** Countries, their peoples, regions, cities, ports, islands, rivers and seas that stand in names of honest firms. */
export const PLACES = `
    aachen ababa abadan aberdeen abidjan abkhazia abuja acadia acadian acapulco accra aceh adana addis
    adelaide aden adriatic adygea aegean afghan afghanistan africa african afyon agadir agra ahmedabad ahvaz
    ahwaz aires ajman ajmer akdeniz aksaray aktau aktobe alabama alaska albania albanian albany alberta alborz
    albuquerque alegre aleppo alexandria alexandrie algeciras algeria algerian algerie algiers alicante
    allahabad allegheny almaty alpen alps alsace altai altay altayskiy alvand amazonas amazonia amazonica
    america american americana americanas americano americas amman amritsar amsterdam amur amurskaya anadolu
    anaheim anatolia anatolian anbar andalucia andalusia andaluza andean andes andhra andijan andina andino
    andorra angeles angkor angola angolan anguilla anhui ankara annaba annam anqing anshan antakya antalya
    antananarivo antarctic antarctica antigua antillas antilles antioquia antofagasta antwerp antwerpen anyang
    anzali apac apache appalachian aqaba arab arabia arabian aragon arak arakan aras arctic ardabil ardennes
    arequipa argentina argentine argentinian argyle arizona arkansas arkhangelsk armenia armenian aruba
    arunachal arzamas asalouyeh ascot asean ashdod ashgabat ashkhabad ashland asmara assab assaluyeh assam
    astana astrakhan asturias asuncion aswan atacama athens atlanta atlantic atlantico atyrau auckland
    augsburg aurangabad austin australia australian austria austrian avignon ayrshire ayutthaya azarbaijan
    azarbayjan azerbaijan azerbaijani azerbayjan azeri azores azov babel babil baden baghdad bahamas bahamian
    bahia bahrain bahraini baikal baja baku balashikha balboa balear baleares balearic bali balikesir
    balikpapan balkan balkans balochistan baltic baltimore baluchestan bamako bandar bandung bangalore bangkok
    bangladesh bangladeshi bangui banjul baoding baoji baotou barat barbadian barbados barbuda barcelona
    barnaul baroda barranquilla bashkir bashkiria bashkortostan basle basque basra batam batumi bavaria
    bayerische bayern baykal bedford beihai beijing beira beirut beka bekaa bekasi belarus belarusian belem
    belfast belgian belgie belgique belgium belgorod belgrad belgrade belize benelux bengal bengali bengaluru
    bengasi bengbu benghazi benguela benin beograd berbera bergamo bergen berkeley berkshire berlin berliner
    bermuda bern besancon besiktas bethlehem beyoglu bharat bharatiya bhavnagar bhopal bhubaneswar bhutan
    bialystok bihar bilbao binh bintan binzhou birjand birmingham bishkek bissau bizerte black blantyre
    bloemfontein bobruisk bochum bodrum bogazici bogota bohemia bohemian bolivia bolivian bologna bolu bombay
    bonn bordeaux borneo bosaso bosnia bosnian bosphorus boston botswana bournemouth boyaca braga brandenburg
    brasil brasileira brasileiro brasilia brasov bratislava bratsk brazil brazilian brazzaville brema bremen
    bremerhaven brescia brest bretagne bridgetown brighton brindisi brisbane bristol britain britannia
    britannic britanny british brno bronx brooklyn bruges brugge brunei brunswick brussel brussels bruxelles
    bryansk bucharest bucuresti budapest buenos bukavu bukhara bulawayo bulgaria bulgarian bulgarska buraidah
    burdur burgas burgundy burkina burkinabe burma burmese bursa burundi buryatia busan bushehr bushire byblos
    bydgoszcz byelorussian cabinda cadiz cagliari cairo calabar calabria calais calcutta calgary cali calicut
    california californian callao camaguey cambodia cambodian cambridge cameroon cameroun campania canada
    canadian canadienne canakkale canaria canarias canary canberra cancun cangzhou cannes canterbury cantho
    canton cantonese cape capetown carabobo caracas cardiff caribbean caribe carioca carolina carrara
    cartagena casablanca cascadia caspian castile castilla catalonia catalunya catania catarina cauca
    caucasian caucasus cayman ceara cebu celebes centroamerica centroamericana ceska ceske ceskoslovenska
    cesky ceuta ceylon chabahar chabang chad chandigarh changchun changde changsha changwon changzhou channel
    chaozhou charleston chattogram cheboksary chechen chechnya chelyabinsk chemnitz chengde chengdu chennai
    cherkasy chernigov chernihiv chernivtsi cherokee chesapeake cheyenne chhattisgarh chiba chicago chifeng
    chihuahua chile chilean chilena china chinese chiriqui chisinau chita chittagong chonburi chongjin
    chongqing choson chosun christchurch chukotka chungking chuvashia cienfuegos cincinnati cleveland cluj
    cochabamba cochin coimbatore coimbra cologne colombia colombian colombiana colombo colon colorado columbus
    como comores comoros conakry congo congolese connecticut constanta constantine copenhagen copenhague
    cordoba corfu cork corlu cornish cornwall coromandel corsica costa cote cotonou coventry cracow crete
    crimea crimean croatia croatian croydon cuba cubana cubano culiacan cumbria cundinamarca curacao curitiba
    cusco cuttack cuzco cypriot cyprus cyrenaica czech czechia czechoslovak daegu daehan daejeon dagestan
    dakar dakota dakotas dalian dallas dalmatia damanhour damascus damavand damghan damietta dammam danang
    dandong danish danmark dansk danube danubian daqing daraa dardanelles darfur darien darmstadt darwin
    datong davao debrecen deccan delaware delft delhi delmarva delphi denizli denmark denver derby derna
    detroit deutsche deutscher deutschland devon dezful dezhou dhabi dhaka dicle diyala diyarbakir djibouti
    dnepr dnepropetrovsk dnipro dodoma doha dohuk dominica dominican donbas donbass donetsk dongguan dongying
    donskoy dordrecht dortmund douala dover dresden dubai dublin dubna duesseldorf duhok duisburg dumyat
    dundee dunkirk duqm durango durban dushanbe dusseldorf dutch duzce dvina dzerzhinsk ecuador ecuadorian
    edinburgh edirne edmonton eesti ege egypt egyptian eilat eindhoven eire ekaterinburg elazig elbe emea
    emirate emirates emirati england entebbe enugu erbil erfurt erie eritrea erzurum esfahan eskisehir espana
    espanol espanola essen essex estonia estonian eswatini ethiopia ethiopian euphrates eurasia eurasian euro
    euskadi evros ezzor faisalabad fallujah faridabad faro faroe fars faso felixstowe feodosia fergana fes fez
    fezzan fiji filipino finland finlandia finnish firat firenze flanders florence florida folkestone formosa
    foshan francais francaise france frankfurt freetown freiburg french fresno friesland fujairah fujian
    fukuoka fushun fuzhou gabes gabon gaborone galapagos galati galicia galilee galveston galway gambia ganga
    ganges ganja gansu ganzhou gatchina gauteng gaza gaziantep gdansk gdynia gebze geneva geneve genf genoa
    genova gent georgia georgian gerais german germany ghana ghanaian ghaziabad ghazvin ghent ghom gibraltar
    gilan giza glasgow goa goan gobi godavari goias golestan goma gomel gorgan goteborg gothenburg gouda
    granada graz greece greek greenland grenada grenoble grimsby grodno groningen grosso grozny guadalajara
    guam guanajuato guangdong guangxi guangzhou guatemala guayana guayaquil guernsey guilin guinea guiyang
    guizhou gujarat gujranwala gulf gurgaon gurugram guwahati guyana gwadar gwangju gyeonggi gyumri haag
    habana hadhramaut hadramaut hague haifa haikou hainan haiphong haiti haitian hakkari halic halifax halle
    hama hamadan hamburg hamedan hamgyong hamhung hampshire handan hanguk hangzhou hannover hanoi hanover
    harare harbin harcourt hargeisa hartford harwich haryana hatay havana hawaii hawaiian hawaiians hebei
    hebrides hebron hefei heidelberg heidelberger heilongjiang hejaz hellas hellenic helmand helsingborg
    helsinki helvetia helvetic henan hengshui hengyang herat hertford heze hijaz himachal himalaya himalayan
    himalayas hind hindustan hindustani hiroshima hispaniola hk hodeidah hofuf hokkaido holguin holland
    hollywood holstein homs honduras hong hongkong hongkongese honolulu honshu hormoz hormozgan hormuz houston
    hrvatska hsinchu huabei huadong huaian huambo huanan huaxia hubei hubli hudaydah huizhou hull hunan
    hungarian hungary huron huzhou hwanghae hyderabad iasi ibadan iberia iberian ibiza iceland icelandic idaho
    idlib iguacu iguazu ikeja ilam illinois immingham incheon india indian indiana indochina indochine
    indonesia indonesian indore ingushetia innsbruck interamerican inverness ionian iowa ipoh iraklion iran
    iranian iranians iranshahr iraq iraqi irbid ireland irish irkutsk isfahan iskenderun islamabad ismailia
    isparta isphahan israel israeli istanbul italia italian italiana italiano italy ituri ivanovo ivoire
    izhevsk izmir jacksonville jaffa jaipur jakarta jalalabad jalandhar jalisco jamaica jamaican jammu
    jamnagar jamshedpur janeiro japan japanese java javanese jawa jazira jazirah jebel jeddah jeju jersey
    jerusalem jharkhand jiangmen jiangsu jiangxi jiangyin jiaozuo jiaxing jieyang jilin jinan jinhua jining
    jinzhou jiujiang jizan jodhpur johannesburg johor jordan jordanian joseon juba jubail jurong jutland kabul
    kachin kadikoy kaduna kaesong kaifeng kalahari kalimantan kaliningrad kalmykia kaluga kamchatka kamensk
    kampala kandahar kandla kandy kano kanpur kansai kansas kanto kaohsiung karabakh karabuk karachi karadeniz
    karaganda karaj karbala karelia karelian karlsruhe karnataka karun kasai kashan kashgar kashmir kashmiri
    kassel katanga kathmandu katowice kaunas kayseri kazakh kazakhstan kazan kedah keelung kelantan kemerovo
    kent kentucky kenya kenyan kerala kerbala kerch kerman kermanshah khabarovsk khaimah khaleej khanty kharg
    kharkiv khartoum khazar kherson khimki khobar khorasan khorassan khorramabad khouzestan khujand khulna
    khuzestan khyber kiel kiev kigali kildare kilimanjaro kingston kinshasa kiribati kirikkale kirklareli
    kirkuk kirov kirovskiy kisangani kish kishinev kismayo kisumu kitts kivu klaipeda klang klondike kobe
    koblenz kocaeli kochi koeln kola kolkata koln kolomna komi komsomolsk kong konkan konya kordestan kordofan
    korea korean koreas kosice kosovo kostroma kota kovrov kowloon krakow krasnodar krasnoyarsk krivoy
    kronstadt kuala kuban kubanskaya kuching kumasi kunduz kunming kunshan kurdistan kurgan kurgansk kursk
    kutahya kuwait kuwaiti kuzbass kyiv kyoto kyrgyz kyrgyzstan kyushu labrador labuan ladakh ladoga laem
    lagos lahore lamu lancashire lanka lankan lantau lanzhou lao laos latakia lattakia latvia latvian latvijas
    laurentian lavan lebanese lebanon leeds leicester leiden leipzig lekki leningrad leningradskaya
    leningradskiy leshan lesotho levant lhasa lianyungang liaocheng liaoning liberia liberian libya libyan
    liechtenstein liege lietuvos ligure liguria lille lilongwe lima limassol limerick limpopo linyi linz
    lipetsk lisboa lisbon lithuania lithuanian liuzhou liverpool livorno ljubljana lobito lodz loire lombarda
    lombardia lombardy lome london londres longkou longyan lorestan lothian loudi louisiana louisville luanda
    lubeck lublin lubumbashi lucerne lucknow ludhiana luebeck lugano lugansk luhansk lumpur luoyang lusaka
    luxembourg luxemburg luxor luzern luzhou luzon lviv lvov lyon lyonnaise maanshan maastricht macao macau
    macedonia macedonian madagascar madhya madinah madras madrid madurai magadan magdeburg maghreb
    magnitogorsk magyar maharashtra mahe mahshahr maine mainz makassar makati makhachkala makkah makran
    malabar malacca malaga malagasy malatya malawi malay malaysia malaysian maldives male mali malibu mallorca
    malmo malmoe malta maltese managua manaus manchester manchuria mandalay mangalore mangystau manhattan
    manila manipur manisa manitoba mannheim mansoura manta manzanillo maoming maputo maracaibo maragheh
    maranhao mardin marib maribor mariupol markazi marmara maroc marrakech marseille marseilles martinique
    marvdasht maryland mashad mashhad mashreq mashriq maslak massachusetts massawa matadi matanzas mato maui
    mauritania mauritian mauritius mayotte maysan mazandaran mazar mecca medan medellin medina mediterranean
    mediterranee mediterraneo meerut meghalaya meizhou meknes mekong melaka melbourne memphis mersey mersin
    mesopotamia metn mexican mexicana mexicano mexico miami mianyang miass michigan michoacan micronesia milan
    milano milwaukee mindanao minneapolis minnesota minsk misrata mississippi missouri misurata mizoram
    mogadishu mogilev mohawk mokpo moldavian moldova moldovan mombasa monaco mongkok mongol mongolia mongolian
    monrovia montana montenegro monterey monterrey montevideo montpellier montreal montserrat moravia moravian
    moravska mordovia moroccan morocco moscow moselle moskovskaya moskovskiy moskovskoe moskovsky moskva mosul
    mozambique mudanjiang muenchen mugla mukalla multan mumbai mundra munich munster murmansk muscat myanmar
    mykolaiv mysore mysuru mytishchi nablus nadu nagaland nagasaki nagoya nagpur nairobi najaf najd nakhchivan
    nakhodka namangan namibia namibian nampo nanchang nanchong nang nangarhar nanjing nanking nanning nantes
    nantong nanyang napa naples napoli narmada nashik nashville nassau natal nauru navajo navarra navoi
    naypyidaw ndjamena nebraska nederland nederlandsche nederlandse negev neimenggu nejd nenets nepal nepalese
    nepali netherlands neva nevada nevis nevsehir nevskaya nevskiy nevsky newark newcastle newfoundland
    newport neyshabur niagara niamey nicaragua nice nicosia nigde niger nigeria nigerian nihon niigata ninawa
    nineveh ningbo ningde ningxia nippon nizhegorodskaya nizhniy nizhny nizwa noida norfolk norge norilsk
    normandie normandy norsk norske northumbria norway norwegian nottingham nouakchott novgorod novokuznetsk
    novorossiysk novosibirsk nuernberg nuremberg nurnberg oahu oakland oaxaca obninsk oceania odense
    odessa odisha ohio okinawa oklahoma oldenburg olomouc omaha oman omani omdurman omsk onega onitsha
    ontarian ontario oporto oran ordu oregon orenburg orinoco orissa orkney orlando orleans orlovskaya
    orumiyeh oryol osaka osh oslo ossetia ostend osterreich osterreichische ostrava ottawa ouagadougou oxford
    ozark pacific pacifico padova padua pahang pakistan pakistani palau palawan palembang palermo palestine
    palestinian palma pampeana panama panamanian panamena panamericana panjin panzhihua papua paraguay parana
    paranaense pardisan paris parma pars parsi pasadena patagonia patagonica patna pattaya paulista paulistano
    paulo pavlodar pecs peking pembroke penang penh pennsylvania penza perak perlis perm permskaya permskiy
    pernambuco persepolis persia persian perth peru peruana peruvian peshawar peterburg petersburg
    petrozavodsk philadelphia philippine philippines phnom phuket piedmont piemonte pilipinas pilsen
    pingdingshan piraeus pireas pittsburgh plata plovdiv plymouth plzen podgorica podolsk pohang poland polish
    polotsk polska polski polskie poltava polynesia pomerania pomorska pondicherry poona portland porto
    portugal portuguesa portuguese poti potomac potosi potsdam poznan pradesh prague praha prakan pretoria
    pridnestrovie primorskaya primorskiy primorsky primorye provence prussia prussian pskov pudong puebla pune
    punjab punjabi puntland putrajaya puyang pyongan pyongyang pyongyangs pyrenees qaiwain qandahar qatar
    qatari qatif qazvin qeshm qingdao qinghai qingyuan qinhuangdao qiqihar qom quanzhou quebec queensland
    queretaro quetta quezon quito quwain quzhou rabat raipur rajasthan rajkot rakhine ramadi ramallah ranchi
    rangoon raqqa ras rasht rason rawalpindi rayong recife reunion reykjavik rhein rhin rhine rhode rhodes
    rhodesia rhone riau richmond rico riga rijeka rio rivne riyadh rize rizhao rochester rockies rog roma
    romana romaneasca romania romanian rome rossii rossiya rossiyskaya rossiyskiy rossiyskoe rostock rostov
    rostovskiy rotterdam rouen ruhr rus ruse russia russian russkaya russkiy rwanda rwandan ryazan saada saar
    saarbrucken saarland sabah sabalan sabha sabzevar sachsen sacramento sahand saharan sahel saida saigon
    saitama sakarya sakha sakhalin salalah salerno salonika salta salvador salvadorean salzburg samara
    samarkand samarskaya samoa samoan samsun samut sanaa sanandaj sankt sanliurfa santiago santo sanya sao
    sapporo saragossa sarajevo saransk sarapul saratov sarawak sardegna sardinia saskatchewan saudi saudia
    saudis savannah saveh savoie savoy saxony scandinavia scandinavian schleswig schwaben schweiz schweizer
    schweizerische scotia scotian scotland scottish seattle secunderabad seine selangor selatan semarang semey
    semnan sendai seneca senegal senegalese sentosa seoul serbia serbian serengeti serpukhov sevastopol
    severodvinsk sevilla seville seychelles sfax shaanxi shabwah shahrud shandong shanghai shantou shanxi
    shaoxing sharjah shasta sheffield shenyang shenzhen shetland shijiazhuang shikoku shiraz shiyan shymkent
    sialkot siam siberia siberian sibir sibirskaya sibirskiy sibirsky sichuan sicilia sicily sidon siena
    sihanoukville sikkim silesia silesian simferopol sinai sinaloa sind sindh singapore singaporean sino
    sinuiju sirnak sistan sivas skopje slaskie slavic sligo slovak slovakia slovene slovenia slovenian
    slovenska slovenske smolensk sochi socotra sofia sohar solent somali somalia somaliland somerset songkhla
    sonoma sonora sousse southampton soviet soweto spain spanish srbija srilanka srpska stavanger stavropol
    stettin stockholm strasbourg stuttgart subic sucre sudan sudanese suez suisse sukhumi sulaimaniyah
    sulawesi sulaymaniyah sumatra sumgait sumy suomen suomi suqian surabaya surat surgut suriname surrey
    sussex suwon suzhou svensk svenska sverdlovsk sverdlovskaya sverige svizzera swabia swahili swakopmund
    swansea swaziland sweden swedish sweida swiss switzerland sydney syktyvkar sylhet syracuse syria syrian
    syrie szczecin szeged tabriz tabuk taganrog tagil taian taicang taichung taif taimyr tainan taipei taiwan
    taiwanese taiyuan taiz taizhou tajik tajikistan takoradi tallin tallinn tamaulipas tambov tamil tamilnadu
    tampa tampere tampico tanger tangerang tangier tangiers tangshan tanzania tanzanian taoyuan tartous tartu
    tartus tashkent tashkentskiy tasmania tasmanian tatar tatarskaya tatarstan tbilisi tegucigalpa tehran
    tekirdag telangana tema tenerife tennessee terengganu ternopil tetouan texan texas thai thailand thames
    thessaloniki thimphu thrace thuringia tianjin tibet tieling tigris tijuana tilbury timor tirana tiraspol
    tirol tiruppur tirupur titicaca tobago tobruk togliatti togo tokat tokyo tolima tolyatti tome tomsk tonga
    tonkin torino toronto tortola tortuga toscana toulon toulouse trabzon trakya transafrica transatlantic
    transcaucasian transnistria transpacific transvaal trento trichy trieste trinidad tripoli tripolitania
    tripura trivandrum trondheim tropics tsingtao tsuen tucson tucuman tula tulsa tulskiy tunis tunisia
    tunisian tunisie turin turk turkey turkic turkish turkiye turkmen turkmenbashi turkmenistan turku tuscany
    tushino tuticorin tuvalu tuzla tver tverskoy tyne tyrol tyumen uae udaipur udmurtia udmurtskaya ufa uganda
    ugandan uighur uk ukhta ukraine ukrainian ukrainska ukrainskiy ukrainskyi ulaanbaatar ulm ulsan ulster
    ulyanovsk umbria umm uppsala ural uralskaya uralskiy uralsky urfa urmia uruguay urumqi us usa usak uskudar
    utah utrecht uttar uttarakhand uttarpradesh uygur uzbek uzbekistan uzbekiston uzhhorod vadodara vaduz
    valencia valenciana valletta valparaiso vancouver vanuatu varadero varanasi varna vatican vegas veneto
    venezia venezolana venezuela venezuelan venice ventura veracruz vermont verona vienna vientiane viet
    vietnam vietnamese vigo vijayawada vilnius vinnytsia virgin virginia virginian visakhapatnam visayas
    vitebsk vitoria vizag vladivostok volga volgograd vologda volta volzhskiy volzhsky voronezh votkinsk
    vyborg wales wallonia walvis wanchai warsaw warszawa washington wasit waterford waziristan weifang weihai
    wellington welsh wenzhou westfalen westphalia wien wiener wiesbaden willemstad winchester windhoek windsor
    winnipeg wisconsin wolfsburg wonsan wroclaw wuhan wuhu wuppertal wuxi wyoming xiamen xian xiangtan
    xiangyang xianyang xingtai xining xinjiang xinxiang xizang xuzhou yakutia yakutsk yalova yalta yamal
    yamoussoukro yamuna yanbu yancheng yangon yangtze yangzhou yantai yaounde yaroslavl yaroslavskiy yazd
    yekaterinburg yemen yemeni yeosu yerevan yibin yichang yinchuan yingkou yiwu yogyakarta yokohama york
    yorkshire yosemite yucatan yugo yugoslav yugoslavia yukon yunnan yuxi zaanstad zadar zagreb zagros zahedan
    zahle zaire zakho zambezi zambia zambian zamboanga zanjan zanzibar zaozhuang zaporizhia zaporizhzhia
    zaporozhye zaragoza zarqa zawiya zealand zeeland zelenograd zelenogradskiy zhangjiagang zhanjiang zhejiang
    zhengzhou zhenjiang zhongguo zhonghua zhongshan zhoushan zhuhai zhukovskiy zhukovsky zhuzhou zhytomyr zibo
    zigong zimbabwe zimbabwean zion zlatoust zonguldak zuerich zulia zunyi zurcher zurich`;

/**
 * Everyday words that firms, brands and ships everywhere are named with: nature, virtues, animals, myth, colours,
 * gems, stars, numbers. No personal names proper: how common those are is said elsewhere.
 */
export const ORDINARY = `
    abacus abeille abeja ability able absolute abundance acacia accent access acclaim accord accurate ace
    achieve achievement achilles acme acorn acquire acrux active acumen adamant adder adept adler admiral
    adonis advance advantage advent adventure adventurer aegis aeolus aerial affinity affirm affluent agape
    agate agile agility agora agua aguas aguila aigle aim airborne aist ajax aktif alabaster aladdin alba albatros
    albatross albion alcor aldebaran alder alegria aleman alert alexandrite alfa algol aliance alianza align
    aligned alive alleanza allegiance alliance alligator allure almanac almaznaya almond alnilam aloe aloft
    alpaca alpha alpine alt alta altair altin altitude alto altos altus alye amal amanecer amanhecer amaranth
    amaze amazing amazon ambassador amber ambient ambition amethyst amigo amigos amistad amity amor amour
    ample anaconda ancestor anchor anchorage anchovy ancient ancla ancora andromeda anemone anew angel angelic
    angels angle anker anno annual ant antares antarktika antelope anthem antiaircraft antique antitank anubis aperture apex
    aphrodite aplus apogee apollo appeal apple apples approach apricot april apt aqua aquamarine aquarius
    aquila arbol arbor arc arcade arcadia arch archer archipelago archive arco arcoiris arcturus ardent area
    arena ares argent argento argo argon argonaut argos argus aria aries arise aristocrat ark arktika armada
    armonia armored array arrive arrow arrowhead arrowood art arte artemis artful artillery artisan artisans artist ascend
    ascendant ascension ascent asemen asgard ashwood asp aspen aspiration aspire assault assent assist assurant assure
    assured aster asteroid astound astra astral astro astron astute atash athena athlete athletic athletics
    atilim atlantis atlas atoll atom atrium attain attitude attract auburn august aura auriga aurora aurore
    aurum auspicious authentic author autumn avail avalon avangard avant avatar avenir avenue avid avocado axe
    axiom axis axle ayyildiz azadi azalea azarakhsh azimut azteca azul azur azure babylon bacchus badge badger
    bagel baharan bahce bahr bakers balance balanced ballad ballet ballroom balm balsam bamboo banana band
    banner banquet banyan baobab baraka bard bare barista barley barn baron barracuda barrel barrier bartar
    basak basari base basic basil basilisk basin basis basket bass bastion battle bay bayou bazaar beach
    beaches beacon beam bear bears beast beat beautiful beauty beaver bed bedrock bee beech beehive bees
    beetle begonia behin beige belaya belief bell bella bellatrix bellavista belle belleza bello bellwether
    beloved belt bely belyy bench benchmark bend benefit benefits bereg bereza berezka berries berry berth
    beryl bespoke best beta betelgeuse beyaz beyond bicentennial big billion birch bird birlik bishop bison
    bistro blackberry blackbird blackhawk blackstone blackthorn blackwater blade blagodat blank blau blauw
    blaze blend bless blessed blessing blink bliss blitz block blocks bloem blonde bloom blossom blue bluebell
    blueberry bluebird blueprint blues bluestone bluff blume boa boatswain body bog boga bogatyr bois bold
    bolt bom bon bonanza bond bonfire bonne bonus bookworm boom boost booster border borealis borough bosque
    boss bosun botanic botanica botanical boulder boulevard bound boundary boundless bounty bouquet bow bowl
    boxwood boy brain bramble brass brave braveheart bravery bravo bravura bread breakthrough breath breeze
    brew briar brickyard bridge bridges briefcase brig brigade bright brightness brightside brightstar
    brightwater brilliance brilliant brio brisa brisas brisk broad broadleaf broadstone broadway bronco bronze
    brook brookside broom brother brotherhood brown brownstone brucke bubble buccaneer bud buddy buen buena
    bueno buffalo build bull bulldog bulls bulut buran burevestnik burg burrow burst bush busy butte butter
    buttercup butterfly button buyuk buzz buzzard byte cab caballo cabin cabinet cabo cactus cadence cadet
    cadre caesar cagdas cake calf caliber calibre caliph callisto calm calypso camel camelia camellia camelot
    camomile camp campo campus canal candid candle candor candy canis canna cannon canopus canopy canvas
    canyon capable capella capita capitol caprice capricorn capricornus caprock captain caption captiva
    caramel carat caravan caravel carbonado cardamom cardinal caretaker carib caribou caring carmine carnation
    carnelian carnival carousel carp carriage cart cartridge cartwheel carve casa cascade cascades case cash cashew cask
    casket cassia cassiopeia cast castello castle castles castor cat catalyst catapult cathedral cauldron
    cause cavalier cavalry cave cavern cay cedar cedars celebration celebrity celeste celestial cell cellar
    cent centaur centauri centaurus centennial centric centurion century cerberus ceres cerise cerro certain
    certus cerulean chaika chalet chalk challenge challenger chaman chameleon chamois champagne champion
    chance chandelier change chapel chapter charcoal charge chariot charisma charm charming charon chart
    charterhouse chase chateau chayka check cheer cheerful cheers cheetah chef chehel cherish cherished cherry
    chess chest chestnut chia chick chief chill chime chimera chimney chivalry chocolate choice chorus chosen
    chrome chronicle chronos chrysanthemum church cicada ciel cielo cima cinder cinnamon cinq cinque cipher
    circa circe circle circles citadel citizen citizens citrine citron citrus ciudad civic civitas clair clan
    clarion clarity claro class classic classics clave clay clean clear clearview clearwater clever client
    cliff climate climb clipper clock close cloud cloudburst clove clover clubhouse cluster coach coachman
    coalition coast coastal coastline cobalt cobble cobblestone cobra cock cockatoo cocktail coco coconut cod
    code codex coffeehouse cognition coin cold collaboration collar collective colonel colonial colonnade
    colony color colors colossus colour colours colt columbia column comet comfort comfortable comforts comic
    comma command commodore common commons commonwealth compact companion compass compassion competent
    complete composer comrade concept concepts concert conch concierge concord concordia concourse condor
    conduit confidence confident conifer connected conquer conqueror conquest conscious consensus constable
    constant constellation constitution consul contact contender content contessa continent continental
    continuum contour convoy cook cool copper coppermine copy coral corazon cord cordial cordillera core
    cormorant corner cornerstone cornflower cornucopia corona coronet corridor corsair corundum corvette
    corvus cosmic cosmo cosmonaut cosmopolitan cosmos cosy cottage cotton couch cougar count countess country
    countryside county couple coupon courage courageous course courtesy courtyard couture cove covenant cover
    cow cowboy coyote cozy crab cradle craft craftsman craftsmen crafty crag cranberry crane crater crave
    cream create created creation creations creativity creator creators creature creed creek crescent crest
    cricket crimson cristal criterion critical crocodile crocus cross crossing crossings crossroad crossroads
    crow crown crows crucible cruiser crusade crusader crux crystal crystals cube cubic cuckoo cue culinary
    cult cumbre cumin cup cupboard cupcake cupid cure curious currant current curve custom cutter cyan cyclone
    cyclops cygnus cypress cyrus dach daedalus daffodil dahlia daily daisy dale dalga dalnevostochny dalniy
    dame dance dancer dancing dandelion dandy danesh dare daring dark darling dart dash date dates daughter
    daughters dauntless dawn day daybreak daydream daylight days daystar dazzle deal dear debonair debut
    decade december decent decision deck decor dedicated dedication deed deep deer deerfield defender defiant
    definite deimos delfin delicate delicious delight delights delphinus delta deluge deluxe demeter democracy
    deneb deniz derakhshan derive derya descent desert desire despatch destination destiny deux devotion
    devrim dew dia dial dialog dialogue diamant diamante diamond diamonds diary dice dictum diligence diligent
    dimension dimensions dinner dionysus diplomat direct director discover discoverer discovery dish distance
    distinct distinction distinctive ditto diva dive diverse diversity divide divine dix dna dobro dobryy
    doctor doe dog doga dogus dogwood dolce doll dollar dolphin domain dome dominion domino domus don donkey
    doost dorada doroga dostluk double doubles dove dozen draak draco draft dragon dragonfly dragons dragoon
    drama draw dream dreamer dreamland dreams drei dressing drift drop drops drum druzhba duchess duck due
    duel duet duin duke dulce dune dunes dunya duo dura durable dusk dust duty dva dwelling dynasty eagle
    eagles earl early earnest earth earthly earthquake ease easter eastgate eastside eastwood easy ebony echo
    eclat eclipse eco ecru edel edelweiss eden edge edgewater edifice edificio eel effect effective efficient
    ego egret eiche eigen eight eighth einhorn eins elan eland elastic elder elderberry eldorado elect
    elegance element elemental elements elephant elevate elevated elevation eleven elf eligible elite elixir
    elk elm elmas eloquent elysian elysium embark ember embers embrace emek emerald emeralds emerge emergent
    emerging eminent emotion empathy emperor empire empower empress emrooz emu enable encanto enchanted encore
    endeavor endeavour endless endurance enduring energetic energy engage enigma enjoy enlight enrich ensemble
    ensign ensure entity entrance entrepreneur entrust entry envision envoy envy epic epicenter epitome epoch
    epsilon equal equality equator equilibrium equinox equip era erde ermine eros erste ertebat escape escort
    esmeralda espace esperanza espoir esprit essential essentials esteem estrella estrellas eternal eternity
    ethic ethics ethos etoile eucalyptus euphoria eureka europa eventide ever everest everglades evergreen
    everlasting evermore every everyday everyone everywhere evident evolution evolve evolving evren ewe exact
    exalt example excalibur exceed excel excellence excellent exclusive executive exercise exile exotic
    expanse expedition experience explora explore explorer exposure expression exquisite extend extensive
    extra extreme exuberant eye fable fabulous face facet fact fair fairview fairway fairy faith faithful fajr
    fakel falcon falcons falke fall fame family famous fancy fantastic fantasy far farda farewell farmer
    farmhouse fashionable fast father favorite favourite fawn feast feather february fedelta feel feeling feld
    feliz fellow fellowship fels fence feniks fenix fennel fern ferret festival festive feuer fiction fiddle
    fidelis fidelity fields fiesta fifteen fifth fig fighter figs figure film final finch find fine finest
    finger finish fir fire fireball firebird firefly fireplace firestone firework firoozeh firouzeh firstborn
    firth fish fit five fix fixed fjell fjord flag flagman flagship flagstone flair flame flamingo flamme
    flash flat flavor flax fleur fleurs flex flexi flexible flint float flood flor flora florist flour flow
    flower flowers flowing fluent fluss flux fly flyer flying foal foam focal focus fog folio folk follow
    folly fomalhaut fonte footprint footstep force foremost foresight forest forever forge form formula
    forpost fort fortaleza forte fortified fortitude fortress fortuna fortunate fortune forty forum forward
    fossil founder founders fountain fountainhead fountains four fourth fox fragrance fram frame framework
    franca franklin free freedom freedoms freeland freesia freeway freiheit fresco fresh freshwater freund
    freunde friday friede frieden friend friends friendship frigate frisch frog frontier fruitful fuchsia
    fuego fuente fuse fusion future futuro gaia gain gala galactic galahad galant galaxia galaxies galaxy
    galeon gallant galleon gallery galley gambit game games gamma gammel ganesha ganymede garant garantiya
    garden gardenia garland garlic garnet garten garuda gate gateway gateways gather gator gauge gaviota gaze
    gazelle gear gecko geese gefest geist gelecek gem gemini gemstone gendarmerie generation generations generous genesis
    genie genius genome gentle gentleman genuine geranium geyser giant gift gilded gilgamesh gilt ginger
    ginkgo ginseng giraffe girasol glacier glad gladiator glamour glance glass gleam glen glide glider glimmer
    glint glitter glitz globe glorious glory glow gluck gnu goal goals goat goddess gods gok gol golden
    goldfinch goldstone golf golondrina gonca gondola good goodness goodwill goody goose gorge gorizont gorny
    goshawk gota goud gourmet govern grace graceful gracious grad grade graduate grain gran granary granat
    grand grande grandeur grandfather grandma grandmaster grandview granit granite grano grape grapes
    grapevine graph grasp grass grasshopper grateful gratitude gravel gravity gray great greatest greatness
    green greenery greenfield greenfields greenhouse greenleaf greenstone greenway greenwood greeting grey
    greyhound greystone grid grif griffin griffon grip grit grizzly groen gross grosse grotto ground grounded
    grouse grove groves grow growing grown growth grun gryphon guard guardian guardians guava guc guest
    guidance guide guild guitar gull gulliver gumus gunes guney gunpowder guru gusto guzel gvardiya gyrfalcon habit
    habitat hacienda hades halcon half hall halley hallmark halo hamkaran hamlet hammer hammock hamrah hand
    handmade handy hanging hansa hanse happen happiness happy harbor harbour hare harlequin harmonic
    harmonious harmony harness harp harrier harvest hat hatch haute haven havet hawk hawks hawthorn hazel
    hazelnut hazelwood head headland headway heal healer healing healthy heart hearth heartland hearts heath
    heaven heavenly heavy hedge hedgehog height heim heimat heir heirloom helios heliosphere helium helix
    hello helm helmet helmsman help helper helpful helping hematite hemisphere hemp hen henna hera herald herb
    hercules herd heritage hermes hermosa hermoso hero heroes heroic heron herring herz hexa hexagon hibiscus
    hickory hidden hideaway highland highlander highlands highlight hilal hill hillcrest hills hillside
    hilltop himmel hint hip hippo hirsch hispano hive hobby hoch hoek hof hogar hoja hold holiday holidays
    hollow holly holy hombre homeland homely homestead homeward honest honesty honey honeysuckle honor honour
    honourable hood hook hoop hop hope hopeful hopes hops horizon horizons horizonte horn hornet horse horses
    horseshoe horus host hot hound hour hours hub huge huis huit humane humanity humble hummer hummingbird
    hundred hunger hunters hurricane husky hut huzur hyacinth hybrid hydra hyena hymn hyper hyperion ibex ibis
    icarus ice iceberg icebreaker icecream icon idea ideal ideals ideas identity idol iglesia ignite iguana
    ihlas ikarus ilk illumina illuminate illustrious image imagination imagine immaculate immense immortal
    impact impala imperial imperio impetus important impress impression impulse inca inception inch inci
    incline incredible indigo indomitable infinite infinity ingenious ingenuity initial initiative inland
    inlet inn inner innocent insel insight inspiration inspire inspired instant instinct integra integral
    integrity intellect intense intent intrepid intrinsic invention inventor invictus invincible invite iris
    irons ironside ironwood iskra isla island islander islands islas isle islet istikbal item itinerant ivory
    ivy izumrud jacaranda jackal jackdaw jackpot jade jaguar jam january janus jardim jardin jardins jasmin
    jasmine jasper javelin jazeera jazz jellyfish jet jetty jewel jewelled jigsaw jockey join jolly jonge
    journey journeys jove joy joya joyful joyous jubilant jubilee judge judgment july jumbo jump jumper
    junction june jungle junior juniper junk juno jupiter jury just justice kaiser kale kalite kamen kanaal
    kangaroo kara karanfil karat karavan karma kartal karte kaskad katran kavir kedr keel keen keep keeper
    keepsake kelp kepler kern kernel kervan kestrel key keynote keys keystone khaki khalij khavar khorshid
    khrustal kid kids kilo kind kindness kinetic king kingdom kingfisher kings kingsway kirin kirmizi kismet
    kite kiwi klar klaver kleeblatt knack knight knights koala kometa kompas kontinent kooh koohestan kopru
    koprum korona korund kosk kosmos kraft kraken krasnaya krasny krasnyy krechet kristall kron krone kronos
    krylya krypton kudos kudu kunst kunzite kupol kuste kuzey label labyrinth lace lachs ladder lady ladybird
    ladybug lago lagoon laguna lake lakeland lakes lakeside lakeview lamb lamp lance lancelot lancer landing
    landmark lane lantern lapis larch large lark last lasting lastochka latitude launch laurel laurels
    lavender lawn layer lead leader leadership leading leaf lean leap leaves lebed leben ledger leeuw left
    legacy legend legenda legendary legends legion lemon lemongrass lend lentil leo leopard leto letter level
    lever leviathan liaison liberal liberation liberator liberty libra libre licht lider life lifeline
    lifestyle lifetime lighthouse lightning lightship lilac lily lime limestone limit limitless lincoln linde
    linden lindo lineage link lion lioness lionheart lions listen lit literary lithium lithos little live
    lively living lizard ljus llama llano loaf lobby lobster local locust lodestar lodge lofty logic logo loki
    long loom loop lord lore lotos lotus lounge love lovely lover loyal loyalty lua luce lucent luch luchik
    lucid luck lucky lumen lumiere luminary luminous luna lunar lunaris lunch luster lustre lux luxe luxury
    lyceum lychee lynx lyra lyric lyrical maan macaw mace mackerel madame made madina madison madre maestro
    magellan magenta magi magic magical magician magistral magistrate magma magnate magnet magnetic
    magnificent magnit magnitude magnolia magnum magpie mahogany maiden mainland mainstay mainstream
    mainstreet majestic majesty major make maker makers maksimum malachit malachite malakhit malaya mallard
    maly mama mamba mammoth manantial mandarin mandate mane mango mangrove manifest manifold manna manor
    mansion mantis mantle maple mar marathon maravilla marble march marcher mare mares marigold marina mariner
    mariposa mark marker marks markt marlin maroon marquee marquis marquise mars marsh marshal marten martian
    marvel marvellous marvelous mas mascot mask masquerade massif massive mast master masterpiece masters
    mastery mastiff matador match matrix matter matters mauve maven mavera maverick mavi max maxima maximum
    maximus mayak mayflower mayor maze meadow meadows mean mechta medal medallion medieval medusa meer meet
    mega mehr mehregan mejor mejores melodic melody melon memoir memories memory mentor mer mercan mercantile
    merchant merchants mercury mercy merge meridian merino merit meritage merlin mermaid merry mesa message
    messenger met meta metaphor meteor meteorite method metric metro metropolis metropolitan midas midday
    middle midland midlands midnight midpoint midsummer midtown midway midwest might mighty milagro mile
    milestone milestones milkyway millenium millennia millennium million millstone mimosa mind mindful minds
    minerva minimal mink minor minotaur minster minstrel mint minute mira miracle mirador mirage mirasol
    mirror mirth miss mission missionary mist mistletoe misty mithra mix moa mobility model models moderate
    moderna moderno modest modular mole molen molniya moment momentum monarch monarchy mond monday monde
    moniker monogram monolit monolith monsoon monster montage monte monument mood moon moonlight moonrise
    moons moonstone moor moored mooring moose morganite morgen morgenstern morning morningstar morpheus morrow
    morvarid morye mosaic moss moth mother motherland motif motion motive motorised motto mound mountain mountains mouse
    move movement mover movers mulberry mule mundi mundo mural muse mushroom musketeer mustang mustard myrrh
    myrtle mystery mystic mystical myth nacht naga najm name narcissus narrow narwhal nasr nation nationwide
    native nativity natura naturally naturals nature nautica nautilus nave navigator neat nebo nebula nebulae
    nectar need needle negin nehir neighbor neighbour neo neon neptun neptune nereid nest nestling net nettle
    neu neue neuer neuf neural neuron neutral new newborn newgate newt newton next nexus niche nickel nido
    nieuw nieuwe nieve night nightingale nights nik nil nile nimble nimbus nine ninja ninth nirvana nitro
    noandish noavaran nobility noble noche node nogal nomad nomade nonstop noon noor noorafshan noord noordzee
    nord nordic nordlys nordsee nordstern nordstjernen nordwest norm normal norte norteno northstar nostalgia
    notable note notion nour nourish nova novaya novel novella novelty november novo novoe novoye novy novyy
    now nowruz nube nucleus nueva nuevo nugget number numbers nur nurture nut nutmeg nya oak oaks oasis oat
    oath oats obelisk oberon object obsidian occidente ocean oceanic oceano oceans oceanus ocelot ochre
    octagon octave october octopus odeon odin odysseus odyssey oeste offer okapi okean oktyabr oktyabrskaya
    old oldest oldtown oleander olimp olivar olive olives olivo olymp olympia olympiad olympian olympic
    olympus omega omen omni omnia omnibus oncu onda ondas onion only onward onwards onyx oost ooze opal opals
    open openness opera opinion oplot oppidum opportunity optima optimal optimum option options opulent opus
    oracle orange oranges oranje orbit orbita orbital orca orchard orchestra orchid orchids order orderly
    oregano orel orient oriental orientation oriente origami origin original originals origins orion orlan
    orman ornament oro orouj orphan orpheus orta oryx osen osiris osprey ost osten ostrich otherside otter
    oude ouro outback outdoors outer outland outlook outpost output outreach outright outside ova oval ovation
    over overland overlook overseer overture owl own oxen oxide oyster ozone pace pacer pacesetter pacifica
    pacifier pack pact pad paddle paddock padre page pageant pagoda pail paint painted painter pair palace
    paladin palazzo palette palisade palisades palladium pallas palm palmas palmeira palmera palmetto palms
    pampa pampas pamuk panache panda pandora panorama panoramic pantheon panther pantry papaya papyrus parable
    parachute parade paradis paradise paragon paraiso parallax parallel parand parasol pardis parkland
    parkside parkview parkway parlor parlour parque parrot parseh parthenon particle partisan partner partners
    partridge parus parvaz pass passage passion passionate passport past pastel pasture patch patent path
    pathfinder pathway pathways patience patient patina patio patriot patriots patron pattern pavilion
    pavillion paw pawn pax pay paya payesh peace peaceful peach peacock peak peaks peanut pear pearl pearls
    pebble pecan pedal pedigree peer pegasus pelican pen penchant pendant pendulum penguin peninsula
    peninsular penny penta pentagon penthouse peony people pepper peppermint perception perch perennial
    perfect perfection perfecto perform perfume peridot perigee period perla permanent permian perola
    perpetual persephone perseus perseverance persona personal perspective perun pervaya pervoe pervyy petal
    petals petite petrel petunia peyk phantom pharaoh phase pheasant phenix phenomenon phi philosophy phobos
    phoebus phoenix phonix photon phrase physique piano piazza pic pick picture pictures pie piece piedra
    piedras pier pike pilgrim pillar pillow pilot pin pine pineapple pines pinewood pink pinnacle pino pinos
    pioneer pioneers pious pique piranha pishgam pishgaman pishro pishtaz pistachio pit pitch pivot pixel
    pizza place placid plain plains plamya planet planeta planetary plankton planner plate plateau platinum
    platypus platz play playa playas player plaza pleasant pleasure pledge pleiades plenty plum pluma plumeria
    plus pluto pobeda pocket poem poet poetry point poise poker polar polaris pole polestar polet polished
    polite pollux polo polyarnaya polyarnyy polyot polyus pond ponte pony pool poort pop poplar poppy popular
    porcupine portal portico portrait posad poseidon posh positive possible post posterity potato potential
    potok pottery pounce pound powerful powerhouse pozo practical pradera prado praia prairie praise prata
    prawn precise preface preferred prelude premier premiere premium presence present president presidential
    prestige prestizh presto pretty prevail preview priboy price pride priest prim prima primal primary
    primavera prime primera primero primetime primo primordial primrose primus prince princely princess
    principal principe principle prioritet priority priroda prism pristine privateer prix prize probe proclaim
    procyon prodigy profit profound progreso progress progressive progresso prolific prologue prometheus
    promise promised promising proof proper prophet prospect prospects prosper prosperity prosperous prostor
    protector proteus proton prototype proud prove proven providence providencia provident province prudence
    prudent prudential psyche pueblo puente puerta puffin pulsar pulse puma pumpkin punch punta pupil puppy
    pure purity purple purpose pursuit puzzle pyramid pyramids pyrite python qamar qilin quad quadrant quail
    quaint quantum quark quarter quarters quartet quartz quasar quatre quattro quay queen queens quelle quest
    quetzal quick quiet quill quilt quince quinoa quint quinta quintessence quintet quorum quota quote raaf
    rabbit race racer racket radial radian radiance radiant radical radish radium radius raft rah rahnama rain
    rainbow raindrop rainforest rainier rainy raise raiz rally ram ramo ranch range ranger rangers ransom
    rapid rapids rapture rare rascal raspberry rassvet rasvet rat rather ratio rational rattan ravel raven
    ravine ray rayo rays razor reach reaction ready reality realm reason reasonable rebel rebound recall
    recipe recital recognition reconnaissance record rector red redeem redeemer redhawk redline reds redstone redwing redwood
    reed reef refined reflect reflection reflex reform refresh refuge regal regalia regatta regency regent
    region registered regulus reign reina reindeer rejoice relax relay release reliable reliance reliant relic
    rely remark remedy remember renaissance rendezvous renew renewal renown repertoire repose republican
    reputation request reserve reserves reservoir resilience resilient resolute resolution resolve resonance
    respect response responsible rest result retreat retriever return revel revelation revere reverence
    reverie reverse revival revive revolution reward rhapsody rhino rhinoceros rhodium rhubarb rhyme rhythm
    ribbon rice rich riches ride rider riders ridge ridgeline ridgewood rifle rigel right righteous ring rink ripe
    ripple rise rising rite ritter ritual river riverbank riverfront rivers riverside riverstone riverview
    riviera road roadrunner roadside roam roar roast robin roble robust roc roca rocas rock rocket rocks rocky
    rod rodeo rodina rodnaya rodnik roja rojo romance romantic romantika romulus rood roof rook room roos
    rooster root roots rooz rope rosada rose rosebud rosemary roses rosette rosewood rossyanka rot rotary
    rotor rotunda round route routes rover row rowan royal royale royals royalties royalty roz rubezh rubies
    rubin ruby rudder rugby rugged ruler rumba rune runner running runway rural rush rusich russet rustic ruta
    rye saba saber sable sabor sabre sack sacred saddle safak safari safe saffron saga sagamore sage sages
    sagittarius sagrada sagrado sahara sail sailfish sailor saint saints sake salam salamander salmon salsa
    salt salute salvation samba samson samurai san sanctuary sanctum sand sandal sandalwood sandbox sands
    sandstone sandstorm sanguine sanity sanjesh santa sapfir sapling sapphire sapphires saray sardine sardonyx
    sarv sash sassafras satin satori saturday saturn saturno savage savanna savant save savior saviour savor
    savory savvy saxon scale scarab scarlet scene scenic scent scepter sceptre schatz schelde schiff schip
    schloss scholar scholars schooner schwan schwert scientia scope score scorpio scorpion scorpions scout
    scribe script scripture scroll sculpture sea seabird seaboard seabreeze seacoast seafarer seafront seagate
    seagull seahorse seal sealand sealion seam seaman seashell seaside season seasons seastar seat seaview
    seaway seaweed seawind seaworthy second secret secrets secure sedan see seedling seek seeker segel segundo
    seker selale select selene self selva semerkand semper senator sendero sensation sense senses sentinel
    sentry sepia sepid sepidar sept septem september sequel sequence sequoia serenade serendipity serene
    serenity sergeant serious serpent serpentine serum serve sesame setare setareh seven seventh sever several
    severnaya severny severnyy sextant sfera shade shades shadow shadows shafagh shaft shakti shaman shamrock
    shams shape shapes share shark sharp shed sheep sheer shelf shell shells shepherd sheriff shield shift
    shimmer shine shining shires shoal shock shore shoreline shores short shot show showcase shrimp shrine
    shuttle side siege sierra siesta sight siglo sigma sign signal signature signet silence silent silhouette
    silken silky silver silverado silverline silverstone simge similar simorgh simple simplicity simply
    simurgh sinbad sincere sincerity sindbad single sir siren sirius sister sisters six sixth skala sketch
    skies skif skill skip skipper skog sky skyhawk skyhigh skylark skylight skyline skyward skyway slate sleek
    sleep sleepy slim sloop slope small smile smiles smooth snap snezhinka snow snowball snowbird snowdrop
    snowflake snowy soar soaring soglasie sokol sol solace solaris soldier sole soleil solid solidarity
    solitaire solnechny solnechnyy solntse solo solstice soma sombra sonata song sonic sonne sonnen sonnet
    sonsuz sorghum soul sound southerncross sovereign soy span spaniel spark sparkle sparkling sparrow sparta
    spartacus spartan spear spearhead species specific spectacle spectacular spectra spectral spectrum speed
    spell spetsnaz sphere sphinx spica spider spiegel spike spin spindle spinel spinnaker spire spirit spirited splash
    splendid splendor split sponge spoon spoonbill spot spotlight spray spread sprig spring springbok
    springfield springtime sprint sprinter sprite sprout spruce spur squadron square squid squire squirrel
    stability stable stack stadium stadt stag stage staircase stallion stallions stamina stamp stance stand
    standard stanza star starboard starburst starcraft stardust starfire starfish starfleet stargate stargazer
    starlet starlight starling starlite starry stars starship start starter static statue stature status
    statute stay stead steadfast steady stealth steed steeple stein stellar stem step steppe steppes stepping
    ster sterling stern sterne steward still stimul sting stingray stitch stjarna stjerne stoic stolichnaya
    stolichny stolitsa stone stonebridge stonegate stonehenge stones stonewall stoneway stop stories stork
    storm storms story straight strait straits strand strata stratos stratosphere stratus strawberry stream
    streamline streams street strela strength stride striker string stripe strive strom strong sturm style
    stylish sublime submarine success successful sud suden sugar suite sum sumac summer summerfield summit
    summits sun sunbeam sunburst sund sundance sunday sundial sunflower sunflowers sunlight sunlit sunny
    sunray sunridge sunrise sunset sunshade sunshine sunstar sunstone sunway superb superior supernova
    superstar suprema supremacy supreme sure surf surfer surfside surge surprise sustain svea svet svetly
    svoboda svobodny swallow swamp swan swans swede sweet sweetheart sweets swell swift swiftly swing sword
    sycamore sylvan symbol symmetry sympathy symphony synapse sync synchrony synergies synergy synthesis tab
    tabesh table tablet tabor tact taifun taiga tail tailor tala talaei tale talent talents talisman tall
    talon tamarind tandis tangerine tango tanne tantalus tanzanite tap tapestry tarantula target tarh tarot
    tartan task taste tasty taurus tavern tayfun tayga taze tea teacher teak teal team teamwork telescope
    temel temp tempest temple tempo temptation tenacious tenacity tender tenor tent tenth tepe tera tercero
    terminus tern terra terrace terrain terre terrier terrific territory tesoro tethys tetra texture thanks
    theme themis theseus thesis theta think thinker third thirty thistle thor thorn thousand thread three
    threshold thrift thrive throne thrush thunder thunderbird thunderbolt thunderstorm thursday thyme tidal
    tide tides tie tierra tiger tigers tigre timberland timberline time timeless times tint tiny tip titan
    titania titanium titans title toad toast tobacco today todo together token tomato tomorrow tone tonic top
    topaz topol tops toranj torch tornado toro toros torpedo torque torre torrent tortoise torus tot total
    totem toucan touch tough tourmaline tournament tourney tower towers town township toy trace track
    tradition traditional traditions trail trailblazer trailhead trails train trait traktor tranquil
    tranquility transcend transform transformation transit transparent traum traverse tre treasure treasures
    treat treaty treble trebol tree trees trek trend trends tres treue tri triad triangle tribe tribune
    tribute trick tricolor tricolour trident trillion trillium trim trinity trio trip triple triton triumf
    triumph triunfo troika trois trojan trolley trono trophy tropic tropical trot troubadour trout troy troyka
    true truffle truly trumpet trunk truth tsar tuberose tuesday tulip tulp tuna tundra tune tunnel turbo turf
    turkuaz turm turmeric turn turning turnip turquoise turret turtle tutor twelve twenty twig twilight twin
    twins twist twister two tycoon typhoon ufer ufuk ultima ultimate ultimo ultra ultraviolet uludag ulus ulv
    ulysses umber umbrella unbound under uniao unicom unicorn unida unidas unido unidos unified uniform
    uniformity unique unison unitary unite unity universe uno untamed up upbeat upgrade upland uplift upper
    upright uptown upward upwards uranus urban ursa uslu uspekh utes utmost utopia utopian utyos uva uzay
    vacation vale valhalla valiant valid valk valkyrie valle valles valley valleys valor valorous valour
    valuable value values vanguard vanilla vanity vantage vapor vapour variant variety various vasilek vast
    vatan vault vector vega veil vektor vela veld velikaya velocity velvet venerable vent vento venue venus
    veranda verano verbena verdad verdant verde verdict verge veritas verity vermilion versa versatile verse
    vershina version vert vertex vertical vertigo verve vest vesta veter veteran veterans vetiver via viable
    viaduct vibe vibes vibrant vibration vicar vice viceroy victoria victorious victory vicuna vida vie viento
    vier view views vigil vigilance vigilant vigilante vigor vigorous vigour viken viking vikings vila villa
    village villager villas ville vind vine vines vineyard vino vintage vinyl viola violet violets violin vip
    viper virgen virgo viridian virtual virtue virtues virtuoso virtuous virtus vis visa visage visao vishnu
    visible vision visionary visions visit visitor visor vista visual vita vital vitality vityaz viva vivace
    vivid vivo vlag vodoley vogue voice void volcan volcano volna volya vortex vostochnaya vostochny
    vostochnyy vostok vow vox voyage voyager voyageur vozrozhdenie vrede vremya vriend vrij vuelo vulcan
    vulcanus vulture vympel wald wall wallaby walnut walrus waltz wanderer wanderlust warbler warden warm
    warmth warp warrior warriors wasp watch watcher watchful watchman watchtower waterfall waterfalls
    waterfront watergate watermelon watershed waterside waterway wave waves way wayfarer wayside wealth
    wealthy weasel weather wednesday week weekend weg weiss welcome well welle wellspring welt weltweit west
    westen westgate westside westward westwood whale wheat wheel wheels whirlwind whisper whistle white
    whitestone whole wholesome wick wide wiese wild wildcat wilderness wildfire wildflower wildlife wildwood
    willing willow willows win wind windfall windmill window windows windstar windswept windward windy wine
    wines wing wings wingspan winner winning winter wired wisdom wise wish wishes wisteria witness wizard wolf
    wolfpack wolke wolverine wolves wombat wonder wonderful wonderland wonders woodland woodlands woodpecker
    woods woodside word words worship worth worthy wreath wren writer wyvern xanadu xenon xpress yak yakor
    yantar yantarny yaprak yaren yarin yarrow yasam year yearly years yellow yeni yesil yesterday yew
    yggdrasil yield yildiz yildizi ylang yoga yoke yol yolu young youth yucca yuce yug yukselis yupiter
    yuzhnaya yuzhny yuzhnyy zafiro zapad zapadnaya zapadny zapadnyy zarin zarrin zarya zeal zealous zebra zee
    zehn zeit zelenaya zemlya zen zendegi zenit zenith zephyr zero zest zesty zeus zeytin zhemchug
    zhemchuzhina zhuravl ziel zigzag zilver zima zinc zinnia zip zircon zirve zlato zodiac zolotaya zoloto
    zolotoy zomorod zon zona zone zoom zorro zuid zukunft zumrut zvezda zvezdny zwaan zwart zwei zweite
    zwilling`;
