/** What a legal form says about a body. A form that differs by country has the class it has most often. */
export type LegalClass =
  | "limited"
  | "stock"
  | "partnership"
  | "cooperative"
  | "state"
  | "nonprofit"
  | "sole"
  | "branch"
  | "company";

/** Folded words that say only what legal form a body has. */
export const FORMS: Readonly<Record<LegalClass, string>> = {
  limited: `
    ltd limited unlimited llc gmbh ggmbh gesmbh bmbh mbh ug bv bvba srl srls sarl sarlau sarlu suarl sagl sl slu sll eurl
    pt limitada limitata limitee ltda ltee lda sderl pte pty pvt ooo ood eood odd osoo too tov doo dooel jdoo spzoo zoo spol
    sro kft ou oju oy sia uab mchj mmc jdmm shpk shps khkhk ehf aps yk godokaisha yuhanhoesa tnhh sdn sdnbhd chmakad wll fz fzc
    fzco fze fzllc dmcc epe ikegr pc dacie pllc ulc teoranta cyfyngedig zhshs`,
  stock: `
    ag sa plc jsc jsco sjsc ojsc pjsc prjsc cjsc oao pao zao ao ab as asa oyj nv se spa sapa sab sac sae sal saoc saog
    sadecv sabdecv sapidecv saeca saci sas sasu ae abee avee aeve zrt nyrt rt dd ead adsitz kk jusighoesa tbk bhd
    bhdplc pcl ctcp qsc qpsc ksc kscc kscp bsc psc asc hf ohf caven berhad`,
  partnership: `
    kg kgaa gmbhcokg agcokg ohg og gbr partg partgmbb lp llp lllp snc scs scsp sca senc sencrl vof cv oe ik ks ky kd od kdd kda
    spk spj tnc gie handelsbolag kommanditbolag kollektivgesellschaft kommanditgesellschaft kollsti`,
  cooperative: `
    coop cooperative cooperativa cooperatie cooperatief genossenschaft egen scarl scrl sccl osuuskunta kooperativ kooperatif
    kooperatifi koperasi druzstvo zadruga spoldzielnia szovetkezet taavoni tavoni`,
  state: `
    fgup gup kgup mup rupby fgbu fgbou fgaou fgbnu fgau fgku fkp fku gbu gku goskorporatsiya goskorp soeent persero ptpersero perum socltd`,
  nonprofit: `ev ano asbl vzw onlus mtu sihtasutus cicuk ciouk vsi`,
  sole: `
    est establishment eirl eireli obrt spc ekfm einzelunternehmen eenmanszaak fop chp chup dntn pfa`,
  branch: `
    branch filial filiale zweigniederlassung niederlassung sucursal succursale subesi predstavitelstvo repoffice
    podruznica fioktelep cawangan`,
  company: `
    co comp company corp corporation inc incorporated sc sanvetic distic oem offshore qk td npo sti sociedad spolka sgps
    cty unipersonale gongsi`,
};

/**
 * Countries by the forms that their law alone knows, ISO 3166-1 alpha-2. Left out are forms of many countries (SA, AS, SRL, Ltda), and
 * those that translations into English give to any body: Ltd, LLC, JSC, LLP, Inc.
 */
export const HOME_OF_FORMS = `
DE,AT,CH,LI gmbh ggmbh gesmbh mbh ag kg kgaa ohg gmbhcokg agcokg
DE ug partg partgmbb ev
FR,BE,LU,CH,MA,TN,DZ,SN,CI,CM,ML,GA,CG,CD,TG,BJ,BF,NE,GN,MG,HT,MC sarl sarlau suarl eurl
FR sas sasu
IT srls
NL,BE,SR,CW bv nv vof cv
BE bvba
SE,FI ab
NO asa
DK aps
FI oy oyj
PL spzoo
CZ,SK sro spolsro
HU kft zrt nyrt bt
LV sia
LT uab
EE ou oju
RU,BY,UZ,TM ooo oao zao pao fgup
UA,BY tov prat
KZ,RU too
KG osoo
UZ mchj
AZ mmc
BG ood eood ead
HR,RS,SI,BA,ME,MK doo dd dooel
AL shpk
TR sanvetic
BR,PT,AO,MZ,CL,CO,BO,EC,PY,UY,PE,VE,CR,GT,HN,SV,NI,DO,PA ltda
BE,IT,SM,RO,MD,AR,BO,PE,PY,UY,CL,DO,CU,EC,GT,CR,MX,SV,HN,NI,VE,PA srl
GR,CY epe ae
JP kk gk yk godokaisha
MY,BN sdn sdnbhd bhd berhad
ID pt ptpersero
SG pte
AU,ZA,NZ pty
MX sadecv sabdecv sderl
AE fze fzco fzc fzllc dmcc
TH pcl
`;

/**
 * Legal forms of several words, and long words, as folded text: the word that stands for them, then the ways to say it
 * parted by `;`. Words parted by `/` are alternatives, `^` binds a form to the head of a name and `$` to its end.
 */
export const PHRASES = `
goskorporatsiya = state corporation ; gosudarstvennaya/gosudarstvennoy korporatsiya/korporatsiia/korporatsii
llc = limited liability company/co/corporation/comp ; with limited liability ; company with limited liability ; l l c
llc = l l c fz ; llc fz ; llc sp ; llc spc ; sole proprietorship/proprietor llc ; llc sole proprietorship
ooo = additional liability company
llp = limited liability partnership ; l l p
lllp = limited liability limited partnership
lp = limited partnership
ltd = private limited company/co ; private/pvt/pte/pty/proprietary/prvt/privat/praivet limited/ltd/limitd ; p/pvt/pte/pty ltd$
ltd = co/company/comp/corp/corporation/inc limited/ltd ; co/company private/pvt/pte/pty/proprietary limited/ltd
ltd = company/co p ltd ; smc private/pvt limited/ltd ; opc private/pvt limited/ltd ; limited by guarantee
ltd = company limited by guarantee ; co limited by guarantee ; private company limited by shares ; single member company
plc = public limited company/co ; p l c ; public ltd company/co
pcl = public company/co limited/ltd ; pub co ltd ; p c l ; company limited public ; ltd public$
jsc = company/co limited by shares ; joint stock company/co/corporation ; joint stock$ ; jointstock company/co/corporation ; share company ; joynt stock company/co ; jont stock company ; joit stock company ; jiont stock company ; joint stok company ; joint stock compani
jsc = open type joint stock company ; closed type joint stock company ; saudi joint stock company
ojsc = open joint stock company/co/corporation ; open jointstock company/co ; o j s c ; open stock company ; ^vat
ojsc = atviroji akcine bendrove ; avatud aktsiaselts ; avoin osakeyhtio ; odprta delniska druzba ; otvoreno dionicko drustvo ; offene aktiengesellschaft ; sociedad/sociedade por acciones/acoes abierta/aberta ; societe par actions ouverte ; societatea/societate deschisa pe actiuni ; nyilt reszvenytarsasag ; otevrena akciova spolecnost ; otvorena akciova spolocnost ; open naamloze vennootschap ; otwarta spolka akcyjna ; anoikti symmetochiki etaireia ; oppet aktiebolag
pjsc = javno dionicko drustvo ; societe par actions publique
sjsc = state joint stock company/co/corporation
pjsc = public joint stock company/co/corporation ; public jointstock company/co ; p j s c ; public stock company
prjsc = private joint stock company/co/corporation ; ^prat ; prat$ ; private stock company
cjsc = closed joint stock company/co/corporation ; closed jointstock company/co ; c j s c ; close joint stock company ; closed stock company ; ^zat
dacie = designated activity company
ulc = unlimited liability company
cicuk = community interest company
ciouk = charitable incorporated organisation/organization
pllc = professional limited liability company
ltd = one person company/corporation
fze = free zone establishment ; freezone establishment ; f z e ; fz establishment
fzco = free zone company ; freezone company ; f z co ; fz co ; fz company
fzllc = free zone limited liability company ; fz llc ; f z l l c ; fzc llc
fzc = f z c
est = sole proprietorship ; sole trader ; individual entrepreneur ; individual enterprise ; one man company
repoffice = representative/rep/representation office ; liaison office ; representativeoffice
socltd = state owned company soc limited/ltd ; soc limited/ltd
soeent = state owned enterprise/company/corporation
gup = state unitary enterprise ; state enterprise ; public enterprise ; state public enterprise
fgup = fsue ; federal state unitary enterprise ; federal unitary enterprise
fgbu = federal state budgetary/budget institution
mup = municipal unitary enterprise
rupby = republican unitary enterprise
ano = autonomous non profit/commercial organization/organisation ; autonomous noncommercial organization/organisation
fgup = federalnoe/federalnoye gosudarstvennoe/gosudarstvennoye unitarnoe/unitarnoye predpriyatie/predpriatie/predpriyatiye
gup = gosudarstvennoe/gosudarstvennoye unitarnoe/unitarnoye predpriyatie/predpriatie/predpriyatiye
gup = gosudarstvennoe/gosudarstvennoye predpriyatie/predpriatie/predpriyatiye
kgup = kazennoe gosudarstvennoe unitarnoe predpriyatie ; kraevoe gosudarstvennoe unitarnoe predpriyatie
fkp = federalnoe/federalnoye kazennoe/kazennoye predpriyatie/predpriatie/predpriyatiye
mup = munitsipalnoe/munitsipalnoye/municipalnoe unitarnoe/unitarnoye predpriyatie/predpriyatiye
rupby = respublikanskoe/respublikanskoye unitarnoe/unitarnoye predpriyatie/predpriyatiye
rupby = proizvodstvennoe/proizvodstvennoye respublikanskoe/respublikanskoye unitarnoe/unitarnoye predpriyatie/predpriyatiye
rupby = respublikanskae unitarnae pradpryemstva
chup = chastnoe/chastnoye unitarnoe/unitarnoye predpriyatie/predpriyatiye ; privatnae unitarnae pradpryemstva
chp = chastnoe/chastnoye predpriyatie/predpriyatiye ; privatne/pryvatne pidpriiemstvo/pidpryiemstvo/pidpryyemstvo
gup = unitarnoe/unitarnoye predpriyatie/predpriyatiye ; unitarnae pradpryemstva
fgbu = federalnoe/federalnoye gosudarstvennoe/gosudarstvennoye byudzhetnoe/byudzhetnoye/biudzhetnoe uchrezhdenie/uchrezhdeniye
fgbou = federalnoe gosudarstvennoe byudzhetnoe/biudzhetnoe obrazovatelnoe uchrezhdenie
fgaou = federalnoe gosudarstvennoe avtonomnoe obrazovatelnoe uchrezhdenie
fgku = federalnoe gosudarstvennoe kazennoe uchrezhdenie
gbu = gosudarstvennoe byudzhetnoe/biudzhetnoe uchrezhdenie
ooo = obshchestvo/obschestvo/obshestvo/obshhestvo/obscestvo s ogranichennoy/ogranichennoi/ogranichennoj/ogranicennoj otvetstvennostyu/otvetstvennostu/otvetstvennostiu/otvetstvennostju
ooo = obshchestvo/obschestvo s dopolnitelnoy/dopolnitelnoi otvetstvennostyu/otvetstvennostiu ; ^odo ; o o o
ooo = tavarystva z abmezhavanay/abmezavanaj adkaznastsyu/adkaznascu/adkaznasciu
ao = aktsionernoe/aktsionernoye/akcionernoe/aktcionernoe/aktzionernoe obshchestvo/obschestvo/obshestvo/obshhestvo
ao = nepublichnoe/nepublichnoye aktsionernoe/aktsionernoye/akcionernoe obshchestvo/obschestvo
pao = publichnoe/publichnoye aktsionernoe/aktsionernoye/akcionernoe obshchestvo/obschestvo/obshestvo
oao = aktsionernoe obshchestvo/obschestvo otkrytogo tipa ; otkrytoe/otkrytoye aktsionernoe/aktsionernoye/akcionernoe obshchestvo/obschestvo/obshestvo
zao = aktsionernoe obshchestvo/obschestvo zakrytogo tipa ; zakrytoe/zakrytoye aktsionernoe/aktsionernoye/akcionernoe obshchestvo/obschestvo/obshestvo
oao = adkrytae aktsyyanernae/aktsyianernae/akcyjanernae tavarystva
zao = zakrytae aktsyyanernae/aktsyianernae/akcyjanernae tavarystva
ano = avtonomnaya/avtonomnaia nekommercheskaya/nekommercheskaia organizatsiya/organizatsiia
npo = nauchno proizvodstvennoe/proizvodstvennoye obedinenie/obyedineniye/obedineniye/obyedinenie ; scientific production association
npo = research and production association ; scientific and production association ; research production association
fop = fizychna/fizichna osoba pidpryiemets/pidpriiemets ; individualnyy/individualnyi/individualny predprinimatel ; ^ip ; xk$
too = tovarishchestvo/tovarischestvo s ogranichennoy/ogranichennoi otvetstvennostyu/otvetstvennostiu
too = zhauapkershiligi/jauapkershiligi shekteuli seriktestigi/seriktestik
osoo = zhoopkerchiligi chektelgen koom/koomu ; obshchestvo/obschestvo s ogranichennoy otvetstvennostyu osoo
jsc = aktsionerlik/aktsionerdik qogham/qoghamy/kogam/kogamy/koom/koomu/qogam/qogamy ; aq$
tov = tovaristvo/tovarystvo z obmezhenoyu/obmezhenoiu vidpovidalnistyu/vidpovidalnistiu
prjsc = privatne/pryvatne aktsionerne/akcionerne tovaristvo/tovarystvo
pjsc = publichne aktsionerne/akcionerne tovaristvo/tovarystvo
ojsc = vidkrite/vidkryte aktsionerne/akcionerne tovaristvo/tovarystvo
cjsc = zakrite/zakryte aktsionerne/akcionerne tovaristvo/tovarystvo
jsc = aktsionerne/akcionerne tovaristvo/tovarystvo
gup = derzhavne pidpriiemstvo/pidpryiemstvo/pidpryyemstvo
mup = komunalne/komunalnoe pidpriiemstvo/pidpryiemstvo/pidpryyemstvo
mmc = mehdud/mahdud/mehdut mesuliyyetli/masuliyyatli/mesuliyetli cemiyyeti/cemiyyet/jamiyyati/jamiyyat
asc = aciq/achiq/achyq sehmdar/sahmdar cemiyyeti/cemiyyet/jamiyyati
qsc = qapali/gapaly sehmdar/sahmdar cemiyyeti/cemiyyet/jamiyyati ; q s c ; qatari shareholding company
qpsc = q p s c ; qatari public shareholding company
mchj = masuliyati cheklangan jamiyat/jamiyati/zhamiyati/zhamiyat
jsc = aksiyadorlik/aktsiyadorlik jamiyati/jamiyat/zhamiyati ; aksiyadarlik jamiyati
jdmm = jamiyati/jamiyat/dzhamiyati dorai/doroi masuliyati mahdud/mahdudi/makhdud
jsc = jamiyati sahomii/sakhomii kushoda/pushida
shps = shezghuduli/shezguduli pasukhismgeblobis/pasukhismgeblobits sazogadoeba ; shpss
jsc = saaktsio/saaqtsio sazogadoeba ; bats baghnetiragan ynkerutyun/enkerutyun ; pak baghnetiragan ynkerutyun
llc = sahmanapak pataskhanatvutyamb/pataskhanatvutiamb ynkerutyun/enkerutyun/ynkerutyamb
khkhk = khyazgaarlagdmal khariutslagatai/khariutslagatay kompani/kompany ; xxk$ ; hhk$
jsc = khuvtsaat kompani ; huvtsaat kompani
ood = druzhestvo/drujestvo/druzestvo s ogranichena/ogranicena otgovornost
eood = ednolichno/ednolicno druzhestvo/drujestvo s ogranichena otgovornost
ead = ednolichno/ednolicno aktsionerno/akcionerno druzhestvo/drujestvo
jsc = aktsionerno/akcionerno druzhestvo/drujestvo ; akcionarsko/akcionersko/aktsionarsko/aktsionersko drustvo/drushtvo/drushtvoto ; ad$
doo = drustvo/drushtvo s/sa/so ogranicenom/ogranichenom/ogranicena/ogranichena odgovornoscu/odgovornoshcu/odgovornosti/odgovornost
doo = druzba z omejeno odgovornostjo ; d o o ; trgovacko drustvo s ogranicenom odgovornoscu ; drustvo ogranicene odgovornosti
dooel = drustvo/drushtvo so ogranicena/ogranichena odgovornost na edno lice ; drustvo/drushtvo so ogranicena/ogranichena odgovornost od edno lice
jdoo = jednostavno drustvo s ogranicenom odgovornoscu ; j d o o
dd = dionicko drustvo ; delniska druzba ; javna delniska druzba ; deonicko drustvo
kd = komanditno drustvo ; komanditna druzba
ohg = ortacko drustvo
gup = javno preduzece/poduzece/podjetje ; javno komunalno preduzece ; javno pretprijatie/pretpriyatie
obrt = preduzetnicka radnja ; samostalni podjetnik ; samostojni podjetnik ; zanatska radnja
shpk = shoqeri/shoqeria me pergjegjesi te kufizuar ; sh p k
jsc = shoqeri/shoqeria aksionare/aksionere ; sh a$
srl = societatea/societate cu raspundere/raspunderea limitata ; s r l ; societatea/societate comerciala cu raspundere limitata
sa = societatea/societate pe actiuni ; societatea/societate comerciala pe actiuni
sc = societatea/societate comerciala
pfa = persoana fizica autorizata
est = intreprindere/intreprinderea individuala
gup = intreprinderea/intreprindere de stat ; regie/regia autonoma
kft = korlatolt felelossegu/feleloessegue/felelossegue tarsasag
zrt = zartkoruen/zartkoeruen mukodo/mukoedo reszvenytarsasag ; zartkoru reszvenytarsasag
nyrt = nyilvanosan mukodo/mukoedo reszvenytarsasag
rt = reszvenytarsasag
kg = beteti tarsasag
ohg = kozkereseti tarsasag ; verejna obchodni spolecnost ; verejna obchodna spolocnost ; v o s ; avoin yhtio ; taisuhing
ohg = interessentskab ; ansvarlig selskap ; sameignarfelag ; tikroji ukine bendrija ; sharikat tadamun ; gomei kaisha/gaisha
spzoo = spolka z ograniczona odpowiedzialnoscia ; sp z o o ; sp z oo ; sp zoo ; sp z oo ; spolka z o o ; spolka z oo ; z o o ; z oo
sa = spolka akcyjna ; prosta spolka akcyjna
spk = spolka komandytowa ; sp k ; sp komandytowa ; spzoo sp k ; spzoo spolka komandytowa
spj = spolka jawna ; sp j ; sp jawna
sc = spolka cywilna
gup = przedsiebiorstwo panstwowe ; statni podnik ; statny podnik
sro = spolecnost/spolocnost s rucenim omezenym/obmedzenym ; spol s r o ; spol s ro ; s r o ; spol sro
as = akciova/akciowa spolecnost/spolocnost ; a s ; akciju sabiedriba ; aktsiaselts ; aksjeselskap/aksjeselskapet ; aktieselskab/aktieselskabet ; partafelag
as = anonim sirketi/sirket/sirketleri/sti ; turk anonim sirketi ; a sti
ks = komanditni spolecnost ; komanditna spolocnost ; kommanditselskab ; kommandittselskap
ev = zapsany spolek ; obcianske zdruzenie ; obecne prospesna spolecnost ; eingetragener verein
sia = sabiedriba ar ierobezotu/ierobezhotu atbildibu
uab = uzdaroji/uzdaroi akcine bendrove
ab = akcine bendrove ; aktiebolag/aktiebolaget ; ab publ ; publikt aktiebolag
uab = mazoji bendrija
est = individuali imone ; enkeltpersonforetak ; enkeltmandsvirksomhed ; enskild firma ; toiminimi
vsi = viesoji istaiga
ou = osauhing/osauehing
mtu = mittetulundusuhing/mittetulundusuehing
asa = allmennaksjeselskap ; a s a
aps = anpartsselskab/anpartsselskabet
oy = osakeyhtio ; oy ab
oyj = julkinen osakeyhtio ; oyj abp
ky = kommandiittiyhtio
hf = hlutafelag/hlutafelagid
ehf = einkahlutafelag/einkahlutafelagid
coop = ekonomisk forening ; andelsselskab ; andelsselskap ; societe/societa/sociedad/sociedade cooperative/cooperativa ; soc coop
gmbh = gesellschaft mit beschrankter/beschraenkter haftung ; gesellschaft mbh ; gesellschaft m b h ; ges m b h ; ges mbh ; g m b h ; mit beschrankter/beschraenkter haftung ; m b h
ggmbh = gemeinnutzige/gemeinnuetzige gmbh ; gemeinnutzige/gemeinnuetzige gesellschaft mit beschrankter/beschraenkter haftung
gmbhcokg = gmbh and/und/u/et co/cie/compagnie kg ; gmbh co kg ; gmbh and/und co ; gmbh and co kommanditgesellschaft ; gmbh and co ohg ; ug and co kg
agcokg = ag and/und co kg/kgaa/ohg ; ag co kg
ug = unternehmergesellschaft haftungsbeschrankt/haftungsbeschraenkt ; unternehmergesellschaft ; ug haftungsbeschrankt/haftungsbeschraenkt
ag = aktiengesellschaft ; allgemeine aktiengesellschaft
kgaa = kommanditgesellschaft auf aktien ; k g a a
kg = kommanditgesellschaft ; goshi kaisha/gaisha ; sharikat tawsiya basita ; eterorrythmi/eterorythmi etaireia/etairia
ohg = offene handelsgesellschaft
og = offene gesellschaft
gbr = gesellschaft burgerlichen/buergerlichen rechts
partg = partnerschaftsgesellschaft
egen = eingetragene genossenschaft ; registrierte genossenschaft
ekfm = eingetragener kaufmann ; eingetragene kauffrau ; e kfm
se = societas europaea ; europaische/europaeische gesellschaft
bv = besloten vennootschap met beperkte aansprakelijkheid ; besloten vennootschap ; b v
bvba = besloten vennootschap met beperkte aansprakelijkheid bvba ; b v b a
nv = naamloze vennootschap ; n v
vof = vennootschap onder firma ; v o f
cv = commanditaire vennootschap ; perseroan komanditer
vzw = vereniging zonder winstoogmerk ; v z w
asbl = association sans but lucratif ; a s b l
sa = societe anonyme ; sociedad/sociedade anonima ; s a
sas = societe par actions simplifiee ; sociedad por acciones simplificada/simplificadas ; s a s ; societa in accomandita semplice
sasu = societe par actions simplifiee unipersonnelle ; s a s u
sarl = societe a responsabilite limitee ; societe a responsabilite ltee ; s a r l ; sa rl ; sa r l ; soc a responsabilite limitee
sarlau = sarl au ; societe a responsabilite limitee a associe unique ; sarl a associe unique
suarl = societe unipersonnelle a responsabilite limitee ; s u a r l
eurl = entreprise unipersonnelle a responsabilite limitee ; e u r l
snc = societe en nom collectif ; societa in nome collettivo ; s n c
senc = s e n c ; sencrl
scs = societe en commandite simple ; sociedad en comandita simple ; sociedad en comandita
sca = societe en commandite par actions ; sociedad en comandita por acciones
sc = societe civile immobiliere ; societe civile ; sociedad civil ; sociedade civil ; societa semplice
gie = groupement d interet economique ; groupement dinteret economique
gup = societe d economie mixte ; societe nationale d etat ; empresa publica estatal ; empresa del estado
gup = etablissement public a caractere industriel et commercial ; entreprise publique economique
ltee = limitee$
sac = sociedad anonima cerrada ; s a c
sac = sociedad anonima abierta ; s a a
sa = sociedad anonima unipersonal ; s a u
sadecv = sociedad anonima de capital variable ; sa de cv ; s a de c v ; s a de cv ; sa de c v
sabdecv = sociedad anonima bursatil de capital variable ; sab de cv ; s a b de c v
sapidecv = sapi de cv ; s a p i de c v ; sociedad anonima promotora de inversion de capital variable
sderl = s de rl de cv ; s de r l de c v ; s de rl ; s de r l ; s de rl mi ; sociedad de responsabilidad limitada de capital variable ; s rl de cv
srl = sociedad de responsabilidad limitada ; societa a responsabilita limitata ; sociedad responsabilidad limitada
srls = societa a responsabilita limitata semplificata ; s r l s
sl = sociedad limitada
slu = sociedad limitada unipersonal ; s l u
spa = sociedad por acciones ; societa per azioni ; s p a ; soc per azioni
sapa = societa in accomandita per azioni
ltda = compania/cia/companhia limitada/ltda ; sociedade limitada ; sociedade empresaria limitada ; ltda me/epp ; limitada me/epp ; y cia ltda ; e cia ltda
lda = sociedade por quotas ; unipessoal lda/limitada ; sociedade unipessoal lda/limitada ; sociedade unipessoal
eirl = empresa individual de responsabilidad limitada ; e i r l
eireli = empresa individual de responsabilidade limitada ; microempreendedor individual ; empresario individual
sgps = sociedade gestora de participacoes sociais ; s g p s
saeca = s a e c a ; sociedad anonima emisora de capital abierto
caven = compania anonima ; ca$
scarl = societa cooperativa a responsabilita limitata ; societa consortile a responsabilita limitata ; s c a r l ; soc coop a r l
scrl = s c r l
ae = anonymi/anonimi etaireia/etairia/eteria
abee = a b e e ; a v e e
epe = etaireia/etairia/eteria periorismenis efthynis/efthinis/evthynis/eythynis ; e p e
ikegr = idiotiki kefalaiouchiki/kefalaiuchiki etaireia/etairia ; i k e
oe = omorrythmi/omorythmi etaireia/etairia
ltd = limited sirketi/sirket/sti ; ltd sti/sirketi/sirket ; l sti ; bm$ ; bam$ ; cyf$ ; teo$
sanvetic = sanayi ve ticaret ; san ve tic ; sanayi ve tic ; san ve ticaret ; san tic ; sanayi tic ; san ticaret ; sanayi ticaret ; san ted ; sanayi tedarik
sanvetic = ticaret ve sanayi ; tic ve san ; tic ve sanayi ; ticaret ve san ; tic san ; tic sanayi ; ticaret sanayi
sanvetic = industry and trade/trading/commerce limited/ltd/inc/incorporated/jsc/corp/corporation/co/as/llc ; industry and trade/trading/commerce joint stock company ; industry and trade/trading/commerce limited/ltd company
distic = dis tic ; dis ticaret ; ic ve dis ticaret ; ic ve dis tic
kollsti = kollektif sirketi/sti ; komandit sirketi/sti ; adi komandit sirketi/sti
prjsc = sherkat/sherkate/shirkat sahami/sahamie khass/khas/khase/khaas ; sahami/sahamie khass/khas/khase/khaas ; sherkat e sahami khass/khas/e
pjsc = sherkat/sherkate/shirkat sahami/sahamie aam/am/amm/aamm ; sahami/sahamie aam/amm/aamm
llc = sherkat/sherkate/shirkat ba masouliat/masuliyat/masouliyat/masuliat/masuliyate mahdoud/mahdud/mahdood
llc = ba/e masouliat/masuliyat/masouliyat/masuliat mahdoud/mahdud/mahdood ; masouliat/masuliyat/masouliyat/masuliat mahdoud/mahdud/mahdood
taavoni = sherkat/sherkate taavoni/tavoni
company = sherkat/sherkati/shirkat e
llc = sharika/sharikat/shariket/charika/shirka/shirkat dhat/zat/that/dhaat/thaat masuliya/masouliya/masuliyya/masuliyah/masuliyyah/massouliya/masoulia/masoliya mahduda/mahdouda/mahdudah/mahdooda/mahdoda
llc = dhat/zat/that/dhaat/thaat masuliya/masouliya/masuliyya/masuliyah/masuliyyah/massouliya/masoulia mahduda/mahdouda/mahdudah/mahdooda
llc = dhat/zat/that al masuliya/masouliya/masuliyya/masuliyah al mahduda/mahdouda/mahdudah ; dhmm ; shmm
jsc = sharika/sharikat/shariket/charika/shirka/shirkat musahama/musahima/mosahama/mousahama/mosahema/msahma
jsc = musahama/musahima/mosahama/mousahama amma/aamma/ama/aama/muqfala/maqfala/mughlaqa/mahduda
est = muassasa/muassasat/mouassasat fardiya/fardia/fardiyya
wll = w l l
sal = s a l ; shml
sae = s a e
ksc = k s c ; kuwait shareholding company
kscc = k s c c ; ksc closed ; k s c closed ; ksc c
kscp = k s c p ; ksc public ; ksc p
bsc = b s c ; b s c c ; bsc c ; bsc closed ; bahrain shareholding company
saog = s a o g
saoc = s a o c
pt = perseroan terbatas ; ^p t ; perusahaan perseroan
ptpersero = pt persero ; perusahaan perseroan persero ; pt perusahaan perseroan persero
perum = perusahaan umum
est = usaha dagang ; perusahaan dagang
sdnbhd = sdn bhd ; sendirian berhad ; sdn berhad ; s d n b h d ; sendirian bhd
plc = chmakad mhachn ; chamkat/chamkad/jamkad/jumkud mahachon/mahachone/mahachol
ltd = chamkat/chamkad/jamkad ; borisat chamkat/chamkad
lp = hanghunswnchmakad
tnhh = cong ty trach nhiem huu han mot thanh vien ; cong ty trach nhiem huu han ; trach nhiem huu han mot thanh vien ; trach nhiem huu han
tnhh = cong ty tnhh ; cong ty tnhh mtv ; cong ty tnhh mot thanh vien ; tnhh mtv ; tnhh mot thanh vien ; cty tnhh ; ct tnhh ; cong ty tnhh hai thanh vien
ctcp = cong ty co phan ; cong ty cp ; cty co phan ; cty cp ; tong cong ty co phan
cty = tong cong ty
dntn = doanh nghiep tu nhan
company = ^ste ; cong ty ; cong ti
ltd = youxian gongsi ; youxian zeren gongsi ; you xian gong si ; you xian ze ren gong si ; youxiangongsi
jsc = gufen youxian gongsi ; gu fen you xian gong si ; gufen youxian zeren gongsi
kk = kabushiki kaisha/gaisha ; kabushikikaisha/kabushikigaisha
yk = yugen kaisha/gaisha ; yuugen kaisha/gaisha
godokaisha = godo/goudou/goudo/godou kaisha/gaisha
jusighoesa = jusik/chusik/jusig hoesa/hoisa/hoeisa ; jusikhoesa/chusikhoesa/jusikhoisa/chusikhoisa/chusikhoesa
yuhanhoesa = yuhan hoesa/hoisa ; yuhan chaegim hoesa
socltd = proprietary soc ltd
branch = br$ ; predstavnistvo ; organizacni slozka ; organizacna zlozka ; odstepny zavod ; odlozka ; merkezi subesi ; sube$ ; cabang$
jsc = public shareholding company ; private shareholding company ; shareholding company
`;

/**
 * Legal forms in scripts whose words are glued or whose romanised form says nothing: what to look for in the text as it
 * is written (source of a regular expression with the flags `gu`), and the word for it. Longest first where one holds another.
 */
export const NATIVE: readonly (readonly [pattern: string, short: string])[] = [
  [String.raw`(?<![\p{L}])ААТ(?![\p{L}])`, "ojsc"],
  [String.raw`(?<![\p{L}])ТАА(?![\p{L}])`, "ooo"],
  [String.raw`(?<![\p{L}])ПАТ(?![\p{L}])`, "pjsc"],
  [String.raw`(?<![\p{L}])АТ(?=\s*["«“„'’])`, "jsc"],
  [String.raw`(?<![\p{L}])בע["'״׳”″]{1,2}מ(?![\p{L}])`, "ltd"],
  [String.raw`(?<![\p{L}])ע["'״׳”″]{1,2}ר(?![\p{L}])`, "ev"],
  [String.raw`(?:주식회사|\(주\)|㈜)`, "jusighoesa"],
  [String.raw`(?:유한책임회사|유한회사|\(유\))`, "yuhanhoesa"],
  [String.raw`จำกัด\s*\(\s*มหาชน\s*\)`, "plc"],
  [String.raw`ห้างหุ้นส่วนจำกัด`, "lp"],
  [String.raw`จำกัด`, "ltd"],
  [String.raw`บริษัท`, "company"],
  [String.raw`(?<![\p{L}])(?:შპს|შ\.პ\.ს\.?)(?![\p{L}])`, "shps"],
  [String.raw`(?<![\p{L}])(?:სს)(?![\p{L}])`, "jsc"],
  [String.raw`(?<![\p{L}])ՍՊԸ(?![\p{L}])`, "llc"],
  [String.raw`(?<![\p{L}])(?:ՓԲԸ|ԲԲԸ)(?![\p{L}])`, "jsc"],
  [String.raw`(?<![\p{L}])प्राइवेट\s+लिमिटेड(?![\p{L}\p{M}])`, "ltd"],
  [String.raw`(?<![\p{L}])लिमिटेड(?![\p{L}\p{M}])`, "ltd"],
  [String.raw`(?<![\p{L}])লিমিটেড(?![\p{L}\p{M}])`, "ltd"],
  [String.raw`(?<![\p{L}])(?:شركة\s+)?ذات\s+(?:ال)?مس[ؤئو]+لية\s+(?:ال)?محدودة(?![\p{L}])`, "llc"],
  [String.raw`(?<![\p{L}])(?:با\s+)?مس[ؤئو]+لیت\s+محدود(?![\p{L}])`, "llc"],
  [String.raw`(?<![\p{L}])سهام[یي]\s+خاص(?![\p{L}])`, "prjsc"],
  [String.raw`(?<![\p{L}])سهام[یي]\s+عام(?![\p{L}])`, "pjsc"],
  [
    String.raw`(?<![\p{L}])(?:شركة\s+)?(?:ال)?مساهمة(?:\s+(?:ال)?(?:عامة|مقفلة|مغلقة|خاصة|محدودة))?(?![\p{L}])`,
    "jsc",
  ],
  [String.raw`(?<![\p{L}])(?:ش\s?\.\s?)?(?:م\s?\.\s?)?م\s?\.\s?ح(?![\p{L}])\.?`, "fz"],
  [String.raw`(?<![\p{L}])ذ\s?\.?\s?م\s?\.?\s?م(?![\p{L}])\.?`, "llc"],
  [String.raw`(?<![\p{L}])ش\s?\.?\s?م\s?\.?\s?م(?![\p{L}])\.?`, "llc"],
  [String.raw`(?<![\p{L}])ش\s?\.?\s?م\s?\.?\s?ل(?![\p{L}])\.?`, "sal"],
  [String.raw`(?<![\p{L}])ش\s?\.\s?م\s?\.\s?[بكقع](?:\s?\.\s?[معخ])?(?![\p{L}])\.?`, "jsc"],
  [String.raw`(?<![\p{L}])ش\s?\.?\s?ذ\s?\.?\s?م\s?\.?\s?م(?![\p{L}])\.?`, "llc"],
  [String.raw`(?<![\p{L}])م\s?\.\s?د\s?\.\s?م\s?\.\s?س(?![\p{L}])\.?`, "dmcc"],
];

/** Legal forms glued to Chinese, Japanese and Korean names written without spaces, longest first. */
export const GLUED =
  "股份有限责任公司 股份有限公司 集团有限责任公司 集團有限責任公司 集团股份有限公司 集團股份有限公司 集团有限公司 集團有限公司 控股有限公司 " +
  "有限责任公司 有限責任公司 有限責任会社 有限公司 股份公司 株式会社 株式會社 有限会社 有限會社 合同会社 合名会社 合資会社 合资公司 " +
  "一般社団法人 公益社団法人 一般財団法人 公益財団法人 独立行政法人 有限合伙企业 有限合夥 有限合伙 总公司 總公司 分公司 公司 集团 集團 " +
  "주식회사 유한책임회사 유한회사 합자회사 합명회사 사단법인 재단법인 (株) （株） (有) （有） (同) （同） (合) （合） ㈱ ㈲ (주) （주） ㈜ (유) （유）";
