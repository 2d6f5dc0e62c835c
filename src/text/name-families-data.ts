/**
 * Personal names and their spellings, written from public knowledge of naming customs and romanisations. One family a
 * line, folded tokens; the first token of a line names the family. A token with a `+` stands for every combination of its
 * parts, each a choice between `/`; a choice in capitals is a row of `NAME_PARTS`.
 */

/** Parts that many names share. */
export const NAME_PARTS: Readonly<Record<string, string>> = {
  ABD: "abdul/abdel/abdal/abdol/abdoul/abdi",
  DIN: "uddin/addin/eddin/eddine/aldin/eldin/udin/iddin/ettin/attin/uddeen/edine/edin/eddeen/uldin",
  ULLAH: "ullah/ollah/allah/ulla/alla/oullah/ulah/olla/ullo",
};

/** Spellings and transliterations of one name. Names an investigator would hold apart never share a family. */
export const SAME_NAMES: readonly string[] = [
  // Arabic and Muslim given names
  `muammar moammar muammer moamer mouammar moamar muamar moumar
mohammed muhammad mohamed mohamad mohammad muhamed muhamad muhammed mahomed mohamet muhamet muhammet mukhammad mukhammed muhammadu mahamed mohd muhd mhd mhmd md maxamed muxammad mokhamed mohamedou mochammad mochamad mohamd muchammad muchamad mohammud mochamat mochammed mukhamad mahammad mohammod mohamod muxamed muhammat mochamed mihemed mouhamed mouhammed mouhamad
mehmet mehmed mehmedi memet memed
magomed magomet mahomet makhomed
mamadou mamadu mamadi
ahmed ahmad ahmet ahmat achmed achmad achmat ahamed ahamad akhmed akhmad akhmat akhmet axmed ehmed ahmmed
amadou amadu ahmadu ahmadou
mahmoud mahmud mahmood mehmood mahmut mahmoed makhmud mahmod mahamud mohamud mohamoud maxamuud mehmud machmud mahamoud
hamid hameed khamid hamiid hamit hemid hameid
hamed haamed haamid
hamad khamad
hamdan hamdane hemdan khamdan
hammad hammaad
hamdi hamdy khamdi
hamdoun hamdun
hassan hasan hassane hassen hasen hacene hacen hacine hassene khasan khassan xasan hesen haasan gasan
hassaan hassaun
hussein hussain husayn husain husein hosein hossein hosain hossain hussayn huseyin huseyn husseyn houssein hocine houcine houssine houceine hocein hussien khusein khusayn khuseyn guseyn gusein xuseen hoseyn hosseyn husejn husseine husnain
husni hosni husny hosny housni hosney husney
ali aly aliy
alia aliya aliyah aliah aaliyah aliyya alya
omar umar omer oumar umer umaru umarou cumar
amr amru amro amrou
amir ameer emir amyr
amer aamer aamir
ammar aammar amaar
said saeed saeid saied sayeed saaid saeyd saiid sayeid saciid sayiid sait
sayyid sayed syed sayyed sayid seyed seyyed saiyid seyyid seyit sayad sayyad
saad saadh
sadiq sadegh sadeq sadek sadik sadigh sadeque sadique sadiqu sodiq
siddiq siddique siddik seddik sediq seddiq sedigh siddeeq sidik siddeeque
siddiqui siddiqi siddiquee seddiqi sediqi siddiky siddiqy sedighi
yusuf youssef yousef yusif yousif yousuf yousaf youssouf yusef yussef yussuf yousouf usef iusuf jusuf jusif yusup yosuf yuusuf yousseff youcef
yunus younis younes yunis younus yonis younous yunos junus yunes
yahya yehia yahia yehya yahiya jahja yaxya yahiah yihya yahyah yahye jahia yehie yihia yaya yahaya
yasin yassin yassine yaseen yasseen jasin yacine yaasin yacin
yasir yasser yaser yassir yassar yaasir
yaqub yaqoub yakub yacoub yaghoub yaqoob yakoub yaqob yagub yakup yakoob yaacoub iakub yacub yaghub
yazid yazeed yezid yazeid
ibrahim ebrahim ibraheem ibrahem ibragim ibrohim ibrahym ibraheim ibrahiim abrahim
ismail ismael esmail esmaeil esmaeel ismaeel ismayil ismoil esmaiel ismaiel ismaeil esmael ismacil ismoyil ismaaciil ismaciil smail
ishaq ishak ishaque eshaq eshagh ishag iskhak ishaaq ishakh
musa mousa moussa mussa moosa musah mosa muuse musse
isa issa eissa eisa essa eesa ciise ciisa ciisse isse aissa aisa
dawud dawood daoud daud davud davoud dawoud daood davood davut daut dawd
sulayman suleiman suleyman sulaiman soleiman soleyman soliman suliman sulieman suleman souleymane souleiman sulejman suleymen sulaymon suleimen solaiman soulaimane soulayman seliman soliyman salayman sliman slimane slimene soulimane soleymaan
harun haroun haroon harron haaroon
idris idriss edris idrees edriss idriis driss
ilyas iliyas ilyass ilyaas elyas eliyas iliass iliaz
ayyub ayub ayoub ayyoub ayoob ayyoob eyup ayoube eyyub eyub ayup
zakariya zakaria zakariyya zakarya zekeriya zakariyah zakareya zakarija zekeria zakariyeh zakariyyah
khalid khaled halid khalled haled halit xalid khaleed khaalid xaled cholid kholid chalid qaled
khalil khaleel halil xalil khelil khalill
walid waleed oualid velid oualeed waliid
wahid waheed vahid ouahid vaheed wahiid vahit
hamza hamzah hamzeh hamze khamza xamza
hisham hesham hicham hishaam heshaam hischam hisyam hichem hishem
haitham haytham haithem hatham haitam haythem haissam hayssam hitham
hatim hatem haatim haatem
bilal belal bilel bilaal belaal billal
basim bassem basem bassim baseem
bassam basam bessam bassaam
bashar bachar bashaar bashshar basshar
bashir basheer bachir besheer beshir basher bachiri bechir besir basyir basysyir besyir baasyir baasir
jamal gamal djamal djamel cemal dzhamal jemal djemal jamaal xamal dschamal djemel jamel dschemal dzemal
jamil jameel gamil djamil cemil dzhamil jamiil gameel
jamila jameela djamila gamila jamilah jamileh cemile dzhamilya djamilah
kamal kemal kamaal kemaal
kamil kamel kameel
karim kareem kerim kariim kariym kariem
rahim raheem rakhim rehim rahem rahiim rochim rohim rakheem
rahman rehman rahmaan rakhman rahmon rakhmon rahmen rochman rohman rakhmaan raxmaan
rahmat rahmet rakhmat rehmat rahmatt
adil adel aadil aadel adeel
adnan adnane adnaan
akram ekrem akraam akrem
alaa aala alaah
amin ameen emin amiin amean amine alamine
amina aminah ameena amineh emine aamina ameenah
anas anass enes anes
anis anees aniss anys anisse
anwar anvar enver anouar enwar anwer anuar anwaar
arif aref areef aarif aaref ariff
asad assad esad asaad assaad
asim aasim asem aasem
atif aatif atef aatef
atiq ateeq atik atique atiqu
awad aouad awadh awadd
ayman aiman eymen aymen aymane aimen
aziz azeez azziz aziiz
azam aazam
azhar azher lazhar lazher
badr bader badar bedr bedir
baqir bagher baqer bakir bagir baghir bakher
bakr bakar bekr bekir
abubakr abubakar aboubacar abubaker abubakir abubakari aboubakr abubeker ebubekir abubakre aboubakar aboubaker abobakr abobaker
burhan borhan burhaan bourhan
fadil fadel fadhil fazel fazil fadhel faadil fazeel
fahd fahad fahed
fahmi fahmy fehmi
faisal faysal feisal faycal feysal faizal fayssal fayzal faissal faizel
faraj farag faraag faradj
farhan ferhan farhaan
farid fareed ferid fariid
faris fares fariss faaris
farouk faruk farooq faruq farouq farook faroque farooque faroq
farrukh farukh farrokh farokh farruh
fathi fathy fethi fethy fatahi fathey
fatima fatimah fatemeh fatma fathima fatimeh fatuma fatema fatme faatima fadumo faadumo faduma faatuma
fawzi fawzy fouzi fauzi fevzi faouzi fozi fewzi
fawaz fawwaz fouaz fawwaaz
fayez fayiz faiz fayyez
fuad fouad foad fuat fowad foued
ghalib ghaleb galeb galip ghalip
ghassan gassan ghasan
ghazi gazi ghazy ghaazi
habib habeeb habip khabib habiib hebib lahbib elhabib lehbib
habiba habibah habeeba habibeh
hadi hady haadi
hafiz hafez hafeez haafiz hafidh hafeth hafith hafedh hafidz hafids
haidar haydar haider hayder heydar heidar hyder gaydar khaydar haydor
hakim hakeem khakim
halim haleem khalim haliim
hani hany haani hanni
hanif haneef khanif hanefi
harith hareth harits haareth haris haaris harres harisse
hashim hashem hachem hasyim haashim khashim hacem hachim
hazim hazem haazim
hikmat hekmat hikmet khikmat hekmet
hilal helal hilaal khilal
huda hoda houda hudaa
huma homa houma
imad emad imaad emaad
imran emran omran umran imraan
iqbal eqbal ikbal iqbaal
isam essam issam esam esaam issaam
jabir jaber gaber djaber gabir djabir jabeer cabir
jafar jaafar gaafar djafar cafer jaffar jafer dzhafar djaafar djaffar jaffer gafar djafer
jalal galal celal djalal dzhalal jelal jalaal dschalal
jalil jaleel galil djalil celil dzhalil
jasim jassim jassem jasem jaasim
jawad javad jwad gawad cevat jawwad djavad djawad jawaad javaad dzhavad
jihad jehad jahad jihaad gihad cihad djihad cihat dzhihad dschihad
jibril jibreel gibril djibril jebril cebrail jabril gebril
juma jumah jumaa gomaa jomaa cuma gomma jumaah dzhuma djuma djouma joumaa jumma jouma jumuah
kazim kadhim kazem kadhem kadim kazym kazeem kadem kathim kathem
khadija khadijah khadijeh khadeeja hadija xadija khadidja khadiga hadidja
khalaf khalef halaf
khalifa khalifah khalifeh khaleefa halife kalifa
khamis khamees hamis xamis khemis khemais khmais khemaies khamiss
latif lateef letif latiif lotif
layla leila leyla laila lejla leilah layleh laylah leilla
lutfi lotfi lutfy lotfy lutfu loutfi
luay loay louay luai louai louaye loai loayy
mahdi mehdi mahdy mehdy mekhdi makhdi
mahir maher maahir maaher
majid majeed magid mecit medjid medzhid megid mejid majiid meguid maguid meged
majed maged maajed majd
malik malek maleek melik maalik maliik maaliq
mamdouh mamduh mamdooh
mansour mansur mansoor mensur manssour mansor mansoer
marwan marouane merwan marwaan marvan mervan marouan marwane
maryam mariam meryem maryem mariyam meriem meryam maryum mariyem
masud masoud massoud masood mesud mesut massud masuud massood masaud messaoud
mamun maamoun mamoun memun maamun mamoon
mazin mazen maazin mazeen
misbah mesbah misbaah
mubarak mobarak moubarak mubarek mobarek mubaarak mbarek embarek
muhsin mohsen mohsin mouhcine mehsin mohsene muhsen mohcine
mujahid mujahed mojahed mudjahid mugahid mudzhahid mujaahid mudjahed
mukhtar mokhtar muhtar moktar mukhtaar moukhtar mukhtor moctar muchtar mochtar muxtar
mulla molla mollah
munir mounir moneer muneer monir moenir
muntasir montasser muntaser montaser muntassir mountassir
murad mourad morad murat murod muraad
murtaza morteza mortaza murtada mortada murtadha mourtada mortadha mourtadha
musab mosab musaab mosaab mossab mousab
mustafa mostafa mustapha moustafa moustapha mustafo mustaf mostapha mustaffa mostefa
muath moaz muadh mouad moaaz muaaz maaz muaz moath mouadh muadz
muawiya moawiya muawiyah muaviye moawia
mutaz moataz muataz mootaz moutaz mouataz
nabil nabeel nebil nabiil
nadir nader nadeer nadyr
nadim nadeem nedim
naim naeem naiim naeim nayeem
naji nagi naaji nadji
najib najeeb nagib naguib nejib necip nedjib nagueb najeb
najm najem negm nejm
nasir nasser naser nacer nassir nasseer naaser naseer naceur nasseur nacir
nasim naseem nassim nesim nessim
nayef naif nayif naief nayyef naef
nazir nazeer naziir nadhir natheer nathir nadheer nadher nather
nidal nedal nidhal nizal
nizar nezar nizaar
numan noman nouman nauman numaan noaman nuaman
nuri noori nouri nury nooree
nur noor nour nuur
nura noura noorah nourah nurah
qadir kadir qader kader qadeer ghader kadeer kadyr qodir gadir gadeer
qasim qassem qasem ghasem kassem kasim kasem qassim kacem gasim gasem qosim ghassem qaasim kassim kaseem
qays kais qais ghais kays qeis
rafiq rafik rafeeq rafic refik rafique rafigh rafeek
rajab recep redjep rajap ragab redzep radjab radzhab
ramadan ramazan ramadhan ramzan ramdane ramathan ramdan ramadane ramadaan
rashid rasheed rachid reshid resit raschid rasheid rachiid rachide rosyid rasyid roshid
rashad rachad reshad rashaad
rasul rasool rasoul resul rassoul rasuul
rauf raouf raoof reuf raof rawuf
reza rida ridha redha riza rza reda raza rezaa ridah ridho redho ridlo
riyad riyadh riad ryad riyaz riaz riyaadh riyadd
sabir saber saaber saabir
sabri sabry sebri
saddam sadam saddaam
saif sayf seif seyf saiff saef
salah salaah selah
salih saleh saalih saaleh
salim saleem selim saliim
salem saalem saalim
salman selman salmaan
salma selma salmah
salama salamah salameh salame selameh
sami samy saami
samir sameer semir samyr
samira sameera samirah semira samireh
saud saoud sauud
shaaban shaban chaabane saban chaaban
shadi chadi shady
shafiq chafik shafik shafeeq shafeek shafigh chafiq shafique
shahin shaheen sahin chahine shahein chahin
shakir shaker chaker shaakir
sharif sherif shareef cherif charif sherief sharief shereef syarif szarif
shawqi shawki chawki shauqi sevki shawky shoghi chaouki
shihab shehab chihab chehab shihaab
shukri shoukri choukri shukry sukru shokri chokri choukry chukri
subhi sobhi sobhy subhy soubhi suphi
sufyan sofian sofiane sufian soufiane sofyan sufyaan soufian
suhail sohail suheil souhail suhayl soheil souheil suheyl
suhaib sohaib suhayb souhaib sohayb suheib
sumaya sumayya soumaya somaya sumaia sumayyah soumeya soumia
suad souad soad suaad
taha tahaa taaha
tahir taher taheer tagir takhir taahir taaher
talal tallal talaal
talib taleb taalib taaleb
tamim tameem temim
tariq tarek tareq tarik tarique tarig tareque taariq tareek tarak tarec taric toriq thoriq
tawfiq tawfik tewfik toufic toufik taufik tevfik tawfeek tofik taoufik taufiq tofiq towfiq tawfeeq
thamer thamir
ubayd obeid ubaid obaid ebeid obayd
ubayda obeida ubaida obaida ubaidah obeidah ubaydah obaydah oubayda oubaida oubeida
osama usama oussama ousama oosama ussama usamah osamah usaama
uthman othman osman usman otman ousmane osmaan othmane cusmaan ousman usmon outhman cismaan usmaan
wael wail vael ouael waeil
wisam wissam ouissam wesam wessam
yasmin yasmine yasmeen jasmine jasmin yassmin yasemin yasamin
zahid zaahid
zahir zaher zaahir dhahir thahir dhaher thaher
zaid zayd zeid zeyd
zayed zayid zaied
zainab zeinab zaynab zeynab zeynep zineb zainabu zaynub zaineb zaenab
zahra zohra zahrah zahraa
ziad ziyad zyad ziyaad zeyad
zubair zubayr zoubeir zobair zubeir zoubair zobeir zoubir
zuhair zuhayr zoheir zouheir zuheir zoher
aisha aishah ayesha aicha aysha aysheh aischa aiysha
ayse aishe ajsa
asma asmaa esma
amal aamal emel amaal
iman eman imaan emaan
hanan hanane hanaan
rania raniya ranya raniah
rim reem rym
safiya safiyya safia safiyah safeya
shaima shaymaa chaima shaimaa chaimaa
hala halah haleh
najwa nagwa nejwa najoua
sana sanaa
mona muna mouna monaa
wafa wafaa ouafa
hind hend
khawla khaula khoula khawlah
ruqayya ruqaya roqaya rokaya ruqayyah roukaya rukaya
umm oum umme
abu abou abo
ibn bin ben
hadid hadeed
aqil aqeel akil agil aghil
aqib aaqib akib
asif asef aasif aasef
asghar asgar asqar
babar babur baber
danish daanish
ehsan ihsan ehsaan ihsaan
elham ilham ilhaam elhaam
ejaz ijaz eijaz ejaaz aijaz
fakhri fakhry fahri
ghulam gholam golam gulam ghulaam ghollam ghulom
javed javaid jawed javeid jawaid javid
junaid junayd joneid juneid jounaid junead
kashif kaashif
khurram khuram khorram
khurshid khorshid khursheed hursit khurshed
mubin mobin mubeen mobeen
mudassir mudasir mudassar mudasser
mumtaz momtaz mumtaaz
muslim moslem muslem moslim
muzaffar mozaffar muzaffer mozafar muzafar muzzafar mudhaffar mudhafar modhafar muthaffar mothaffar
nadia nadya nadiya nadiyah nadiah
naveed navid nawid naweed
nawaz navaz nawaaz
nisar nesar nisaar nissar
qamar kamar ghamar
rustam rostam rustem roustam rustom
sajid sajed saajid sadjid
sajjad sajad sadjad sadjjad
sarfraz sarfaraz serfraz
shabbir shabir shabeer chabir shabbeer
shahid shaheed shahed chahid sahit
shahbaz shahbaaz chahbaz shabaz
shahzad shahzaad chahzad
shaukat shawkat shoukat sevket shefqet shavkat chawkat
sikandar sekandar sikander sekander
tanvir tanveer tanwir tanweer
tayyab tayeb taieb tayyib tayyip tayib tayab taib taybe taeb tayyeb taiyab taiyeb toyib
umair umayr omair omeir
usaid osaid usayd
uzair uzayr ozair ozeir
waqar vaqar wakar
waqas vaqas wakas
wasim waseem wassim vasim ouassim wasseem
zafar zafer zaffar zafaar
zia ziya ziyaa ziaa zeea dhia diya dhiya diaa dhiaa thiya deyaa dheya diyaa dhiyaa
zulfiqar zulfikar dhulfiqar zolfaghar zulfaqar zulfikhar zolfaqar zulfiqqar thulfiqar
haqqani hakkani haqani haghani
qureshi quraishi koreishi qurashi kureshi qureishi ghoreishi quraishy qureshy qoreishi
ansari ansary anssari
bukhari bokhari boukhari buhari bukhary
tamimi temimi tameemi
tikriti takriti tekriti
masri misri masry
husseini hosseini husayni hussaini hoseini husaini husseiny hossaini huseini
hashemi hashimi hachemi hashmi hashimy
musawi mousavi moussawi mosavi musavi mousawi moosavi musawy moussaoui
rizvi rezvi rizwi razavi
zaidi zaydi zeidi
naqvi naghavi naqawi naqavi
kazemi kazimi kadhimi kazmi kadhemi kazimy kademi
jafari jaafari jaffari djafari jaffery jafri
mohammadi muhammadi mohamadi mohammedi muhammedi mohamedi
ahmadi ahmedi ahmady akhmadi
karimi kareemi kerimi
rahimi raheemi rakhimi
hakimi hakeemi
salehi salihi saleehi
khatib khateeb hatip khatip
najjar naggar najar nadjar nejjar
haddad hadad haddaad
hariri haririy hareeri
gaddafi qaddafi kadhafi gadhafi qadhafi kadafi khadafy gadafi qadafi ghaddafi gheddafi kaddafi khadafi qadhdhafi gathafi ghathafi ghadaffi ghadafi qathafi kazzafi qazzafi elkaddafi gaddaffi gadaffi kaddaffi qadaffi ghadhafi
zawahiri zawahri dhawahiri zawahery zawaheri aldhawahiri dhawahri zawahry daouahiri
mughniyah mughniyeh moughnieh mugniyah mughniya moughniyeh mughnieh
zarqawi zarkawi zarqaoui sarkawi
maliki malki malikee
baghdadi bagdadi baghdady
sudani soudani sudany
tunisi tounsi tounisi
maghrebi maghribi maghriby
jazairi jazaeri djazairi gazairi
libi liby leebi
yemeni yamani yamany yemani
shami chami shamy
kurdi kordi kurdy kourdi
turkmani torkamani turkomani
qahtani kahtani gahtani
ghamdi gamdi ghamedi
harbi harby
otaibi utaybi utaibi oteibi otaiby
dosari dossari dawsari dosary dossary
shehri shihri shehry chehri
zahrani zahranee zehrani
shammari shamari shammary shamri
mutairi mutayri motairi mutairy motayri
subaie subaiei sebaie subaey
qaradawi qardawi karadawi qaradhawi qardhawi
muqrin mogren muqren mouqrin
nahyan nahayan nahian nuhayyan
maktoum maktum maktoom
khoury khouri khuri koury
touma tuma tooma
boutros butros botros boutrous
girgis guirguis gerges jirjis gerguis
daher dahir
barakat berakat barakaat baraket
arafat arafaat erafat
dahlan dahlaan
haniyeh haniya haniyya haniyah hanieh
mashal meshaal mishal mashaal meshal
sinwar sanwar sinouar
deif dayf dheif
nakhala nakhalah nakhaleh
shallah challah shalah
makhlouf makhluf makhloof machlouf machluf
shalish shaleesh chalich shaliche
tlass tlas tlasse
khaddam khadam
hamsho hamcho hamchou hamshou hamshu hamchu hamisho
kassab qassab kasab
barazani barzani barazany
talabani talebani talabany
abadi ebadi abady
allawi allaoui
chalabi jalabi celebi tchalabi
houthi huthi hothi alhouthi houthy
hadramawti hadrami hadhrami
awlaki aulaqi awlaqi aulaki
wuhayshi wahayshi wuhaishi wahishi
raymi raimi
asiri aseeri assiri
fattah fatah fettah fattaah
wahhab wahab vahab ouahab vahhab wahaab wahhaab uahab vahob
razzaq razaq razzak razak rezzak razzaque rezak razzag rezzaq razzoq
raziq razeq raziek razique razeeq raazeq
ghaffar ghafar gaffar ghaffaar
ghafur ghafoor ghafour gafur gafoor gafour ghaffur ghaffoor ghaffour gaffoor ghafuur
qahhar qahar kahhar qahaar kahar kakhar
qayyum qayum qayoum qayoom kayum kayyum qayyoom gayoum qaium kayoum qayuum gayyum
quddus quddous qudoos quddoos kuddus qudus kuddous qudous
qudrat qodrat ghodrat kudrat qudratt
khaliq khaleq khalek khaliqu khalique khaleeq khalik haliq
azim azeem adhim adheem azeim athim atheem aziem aadhim azym ozim
alim aleem aliim
basir baseer bassir basser bassier
basit basset baset bassit baasit basiit
khabir khabeer
kabir kabeer kebir qabir kabier
shakur shakoor shakour chakour shakoour shekur
hasib haseeb hassib hasieb
raqib raqeeb raqeb
raghib ragheb ragib raguib
mujib mojib mujeeb mojeeb moujib mujibb mudzhib mudjib
wadud wadood wadoud vadud ouadoud oudoud wadoude vadood
wakil wakeel vakil wekil vekil
qawi qavi kawi ghavi
matin mateen metin matine mateeen
wajid wajed waajid vajed wajeed
wajih wajeeh wajeh vajih wagih wageeh
muqtadir moqtadir muktadir moqtader moktader muqtader moughtader
sabur sabour saboor sabuur
sattar satar settar sattaar satter settaar
samad samed samaad
subhan sobhan sabhan subhaan soubhan sobhaan
mannan manan mennan mannaan
munim monim moneim menem mounim muneim moneem muneem
muttalib mottaleb mutalib mottalib mutallib moutaleb mutaleb
warith waris warris wareth
maula mawla mowla mawlaa moula mawlah
shafi shafee shafie chafi
shafii shafei shafeei shafey chafii chafei shafiei shafiee
nafi nafie nafea nafe
badi badie badee badih
saghir sagheer sagir saghier seghir
zamir zameer dhamir zamer
nizam nezam nidham nitham nezaam nizaam nizom nidam
nazim nazem nadhim nadhem nathim nathem nazeem
nazmi nadhmi nathmi nazmy nadhmy nathmy nezmi
mundhir munzir monzer mundher munther monther munthir mounzer mondher monzir mounthir moundher mundzir
mazhar mezhar madhhar mathhar mazher
dhafir zafir dhafer thafer thafir dhaafir zafeer thafeer
dhakir zakir zaker thakir thaker dhaker zaakir zakeer
dhabit zabit
dhiyab diab dhiab theyab diyab thiyab ziyab dheyab dieb
dib deeb dheeb theeb dhib thib dibe
fadl fazl fadhl fazal fazle fazel
thabit sabit thabet sabet thaabit sabeet
thaqib saqib saqeb thaqeb saaqib saqeeb
athir atheer
ghaith ghayth gheith gaith gheyth
ghiyath ghiyas ghias ghiath giyas ghayath qiyas ghiyass giath
layth laith leith lais leyth laeth leeth
thani thaani sani thany
muthanna mothanna musanna mosanna mouthanna mothana muthana
huzaifa hudhaifa hudhayfa huthaifa huzaifah hudhayfah hodhaifa hozaifa huthayfah hudhaifah houdhaifa hudaifa huthaifah hodaifa
thurayya soraya suraya thuraya thoraya sorayya sureyya surayya
yathrib yasrib
maysam meysam maytham maitham meisam maysem meytham
maysara maisara maysarah meysara maisarah
radhi razi radi raadhi radhy
radhwan ridwan redwan ridvan radwan rizwan rezvan ridhwan rezwan radouane redouane redouan rizvan rodwan raduan riduan radwane ridouan redhouane
rawdah rawda rouda roudha rawdha
riyadi riadi riyadhi riazi riyazi
waddah wadah wazzah ouaddah wadhah
ayyad ayad ayadh ayaad aiyad ayyadh ayadd
iyad eyad iyadh eyadh iyaad iyyad iyyadh
ayyash ayash ayyach ayache aiyash aayash ayach
awf aouf
aws aous awss
fawz fouz foz fauz fowz
fawziya fawzia fouzia faouzia fawziyah fouzieh fowzia fauzia fozia
zayn zain zein zeyn zaine zeyne
khayr kheir khair
khayri khairi kheiri khairy kheyri khayry khairey kheiry hayri
khayrat khairat kheirat
nawfal nofal nawfel noufal nawful naufal nofel nowfal noufel
tawil tawill taweel tawel taouil touil
jadid jedid jadeed jdid gadid djedid jdeed jedeed
shibl shebl shibel chebel chibl chebil shebel
sakr saqr saqer saker saqir saqar sagr
sakhr sakher sakhar sakhir
sumayr someir soumair sumair
nuaym noaim nuaim noeim
nuaymi nuaimi naimi noaimi neaimi nuaimy naeimi nuaymy noueimi
ubaydi obeidi ubaidi obaidi ubaydy obaidy obeidy
janabi jenabi janaby ganabi
jubouri jaburi jabouri juburi jubury jiburi joubouri jaboury djabouri jabbouri
dulaymi dulaimi duleimi dulaymy dolaimi dulaimy doleimi
samarrai samarai samarrae samerrai samirrai samaraei samarraei
tamari tamary
juhani johani jouhani juhany
zubaydi zubaidi zobeidi zubeidi zoubaydi zubaidy zubeidy zobaidi
qubaysi kubaysi kubaisi kubeisi qubaisi kobaisi kubaissi
shaybani shaibani sheibani sheybani chaibani shaybany shibani
shaykh sheikh shaikh sheik cheikh sheykh shekh shiekh cheick sheekh chikh
rubaie rubaiee rubai rubaiei rubayi rubaye
attiya atiya attia atiyah attiyah attieh atia atieh attieyah atiyyah
samiya samia samiyah samiah
hamieh hamiyah hamiyyah hamiyeh hamie
sulh solh soulh
jumayyil gemayel jumayil jmayel
suwaydan swaidan suwaidan soueidan sweidan swaydan
shalhoub shalhub chalhoub shalhoob
khodr khudr khidr khader kheder khidir khedr khuder khoder khider khadr khodor khedher khidhr khizr khizar
raed raid rayed raaed raeed
faid faed
qaid qaed kaid kaed qayed qaeed
zaim zaeem zaiem
raif raef raeef
abid abed aabed aabid abeed
abidin abdeen abedin abdin abidine abideen
shakil shakeel chakil shekil shakiel
afif afeef afiff
adib adeeb edib adieb edip
munif mounif moneef muneef monif
sharaf charaf sheref
shuaib shoaib shuayb choaib shoayb chouaib shouaib shueib shuaibe soaib
luqman lukman loqman lokman luqmaan lokmane loukmane luqmon
idrisi idrissi edrisi idrissy
hammoud hammud hamoud hamud hammood hamood hamoude hammoude
aboud abboud abbud abud abood abbood
shahada shehada shahadah shehadeh chehade shehadah shihada chahade shahadeh shehade chehadeh shihadeh shihadah chahada chehadi
awwad awaad aouwad awaade
barghouti barghouthi bargouti barghuti barghuthi
tantawi tantaoui tantawy
sharqawi charqawi sharkawi sharkawy cherkaoui sharqawy sherkawi
shanqiti shinqiti chinguetti shinqeeti shanqeeti chanqiti shenqiti
kilani kaylani keilani kailani kelani keylani
urayqi areeqi ariqi
qaysi qaisi kaisi kaysi kaissi qeisi
bayati bayaty baiati bayyati
azzawi azawi azzaoui azaoui azzawy
rawi raoui rawy
qatirji katerji katarji qaterji katirji khatirji qatarji katergi khatarji qatirgi katrji
katranji katranci qatranji katrangi katrandji kantraji
makhzumi makhzoumi mahzoumi
muslih mosleh musleh moslih
mufid mofid moufid mufeed
mufti moufti moftee
munjid monjed mounjed
murtadi mortadi mourtadi
muayyad moayad muayad moayyad mouayad muayyed
tufail tofail toufeil tufayl toufail
turki turky torki tourki
utba otba utbah otbah
wafiq wafik wafeeq ouafik wafic
yazan yazen
yusri yousri yosri yusry yousry
hersi hirsi xirsi herssi
egal cigaal
guleid guled guuleed gulaid
sugulle sugule
karima kareema karimah karimeh kerima kerime
rahima raheema rahimah rahimeh
hamida hameeda hamidah hamideh hamide
saida saeeda saidah saideh saeedeh
salima saleema salimah salimeh
farida fareeda faridah farideh feride
wahida waheeda wahidah vahideh
majida majeeda majidah majideh
nasira naseera nasirah
latifa lateefa latifah latifeh
rashida rasheeda rashidah rachida
nadira nadirah nadera
munira muneera munirah mounira monireh monira
tahira tahirah tahereh tahera
shahida shahidah shaheeda
zahida zahidah
khalida khalidah khaleda
sajida sajidah sajedeh sajeda
najiba najeeba najibah
nabila nabeela nabilah
adila adilah adela
halima haleema halimah halimeh halime
hakima hakeema hakimah hakimeh
naima naeema naimah naimeh
amira ameera amirah amireh
azima azeema azimah azimeh
aziza azeeza azizah azizeh
sharifa shareefa sharifah sharifeh cherifa
shakira shakirah chakira
razia raziya razieh raziyeh raziyah
wajiha wajeeha wajihah
basira baseera basirah
sabira sabirah sabera
malika maleeka malikah
kamila kamilah kameela
zahira zahirah zaheera zahera
fahima faheema fahimah fahimeh
rashidi rachidi rasheedi rashedi rachedi
maimaiti memeti maimeti maimait
tursun tuerxun tursin
erkin aierken arkin
qurban kuerban gurban ghorban kurban
memetimin maimaitiming memetiming mehmetimin
nurmemet nuermaimaiti nurmaimaiti
dilmurat dilimulati dilmurod dilmurad
ablikim abulikemu ablekim abulikim
ablimit abulimiti ablimiti abulimit
turdi tuerdi turdy
jobe diop diope
conteh konte conte konteh kontee
jawara diawara jawarah
camara kamara
jatta diatta
gaye gueye guaye geye
jeng dieng
jagne diagne
juf diouf joof diuf
sidibe sidibeh
jammeh jameh djammeh diame diammeh
ouattara watara wattara ouatara
ouedraogo wedraogo ouedrago
badji badjie badgie bajie
issoufou yusufu issufu
seydou saidou seidou seidu saidu seydu
shekau shekawu shikau shekaou`,
  // Persian, Afghan and Pakistani names
  `abbas abas abbass abbaas
akbar ekber akber akbaar
alireza aliriza aliridha
amirhossein amirhosein amirhussein ameerhossein
arash aarash arasch
ardeshir ardashir ardeschir ardishir
babak baabak
bahman behman bahmaan
bahram behram bahraam bakhram
behnam behnaam
behrouz behruz behrooz bahruz behrus bekhruz
bijan bizhan bidjan bejan
changiz changez
dariush daryoush dariyush daryush dariyoush daryoosh
esfandiar esfandyar isfandiyar esfandiyar
farhad ferhad ferhat farhaad farkhad
farshid farsheed farschid
farzad farzaad
fereydoun fereidoun faridun fereydun feridun fereidoon faridoon fereydoon
firouz firuz feroz firooz piruz firoz phiroz
foroud forud
gholamreza ghulamreza gholamriza
gholamali ghulamali
gholamhossein gholamhosein ghulamhussain gholamhussein ghulamhussein
hamidreza hamidriza
homayoun humayun homayun humayoun homayoon houmayoun
hushang houshang hooshang hushangh
iraj eiraj iradj
jahangir jehangir cihangir djahangir dzhakhangir jehanghir
jamshid djamshid jamsheed dzhamshid jamshed jamshied cemsit
kaveh kave kavoh
keyvan kayvan keivan kaivan kayvon
khosrow khosro khosrau husrev khusraw khosrov khusro khosru
kourosh kurosh koorosh kouros
manouchehr manuchehr manoochehr manuchihr minuchehr
masoumeh masuma masoomeh masouma masooma masumeh
mehran mehraan
mehrdad mehrdaad
mohammadreza mohammedreza muhammadreza mohamadreza mohamedreza muhammadridha mohammadriza
mohammadali muhammadali mohamedali mohammedali mohamadali
mohammadhossein mohammadhosein muhammadhusain mohamadhossein
mojtaba mujtaba mojtabah mujtabaa moujtaba
parviz pervez pervaiz parvez perviz pervais parweez parwez
peyman payman peiman paiman
pouya poya pooya puya
rahmani rahmany rehmani rakhmani
ramin rameen
saman saaman
sepehr sepeher
shahab shahaab
shahram shahraam chahram
shahriar shahryar shahriyar shahryaar shehryar shehriyar sheharyar
siamak siyamak
siavash siavush siyavash siyavush siavosh siyavosh syavash
sohrab suhrab sohraab sukhrob suhrob zohrab
taghi taqi
zarif zareef zarief dharif
khamenei khameneh khamenie xamenei chamenei khamanei khamenai
khomeini khomeyni chomeini khumeini khumaini khomeiny humeyni
rafsanjani rafsandjani rafsandschani rafsanjany
ahmadinejad ahmadinezhad ahmadineschad akhmadinezhad ahmadinejat
larijani laridjani laridschani larijany
rouhani rohani ruhani rowhani rohany roohani
raisi raeisi raissi reisi raeesi ebrahimraisi
velayati velayaty wilayati walayati
ghalibaf qalibaf kalibaf galibaf ghalibaaf
hajizadeh hajizada hadjizadeh hajizade hajzadeh
salami salamy
bagheri baqeri baqiri baqheri bagheree
ghaani qaani kaani
soleimani suleimani sulaimani sulaymani soleymani sulemani suleymani solaimani souleimani soleimany sulejmani soleymany
vahidi wahidi waheedi
rostami rustami rostamy
ghorbani qurbani ghorbany gorbani qorbani kurbani
moradi muradi mouradi moraadi
nazari nazary
sharifi shareefi charifi
heidari haidari heydari haydari haideri hyderi
hosseinzadeh huseinzadeh hoseinzadeh husseinzadeh huseynzade hosseinzade
mohammadzadeh muhammadzadeh mohamadzadeh mohammadzade mammadzade mohammadzada
alizadeh alizade alizada
rezaei rezaie rezai rezayi rezaee rezaiy
rezazadeh rezazade rezazada
ebrahimi ibrahimi ebrahimy ibraheemi
esmaili ismaili esmaeili ismaeli esmaeeli esmaily
yousefi yusufi yousafi yusefi yousufi
yazdi yazdy
tehrani teherani tehrany tahrani
shirazi schirazi shirazy chirazi
esfahani isfahani esfehani isfahany esfahany
tabrizi tabrizy
kermani kirmani kermany
kashani kaschani kashany
tabatabaei tabatabai tabatabaie tabatabaee tabatabayi
akhund akhond akhoond akhwand
akhundzada akhundzadah akhondzada akhundzadeh akhunzada akhondzadeh
baradar biradar beradar
ghani qhani
karzai karzay karzaii karsai
khalilzad khalilzaad chalilsad
hekmatyar hikmatyar hekmatiyar hekmetyar
gulbuddin gulbudin golboddin gulbeddin
dostum dostam dustum dostom
rabbani rabani rabbany
sayyaf sayaf sayyaaf
massoudi masoudi masudi masoodi massoodi messaoudi
noorzai nurzai norzai nourzai
yousafzai yusufzai yousefzai yusafzai yousufzai
achakzai achekzai atsakzai achakzay
mangal mengal
mehsud mahsud mehsood mahsood
afridi apridi afreedi
chaudhry choudhury chowdhury chaudhary choudhry chaudhuri choudhary chaudhri chowdhary choudhri chaudary choudhuri chowdury chaudhury chaudhari choudhari
qazi qaazi qadhi
mirza mirzo meerza myrza
mirzaei mirzai mirzaie mirzayi mirzaee
bhutto butto bhuto
zardari zerdari
gilani geelani gillani
jilani jeelani djilani cilani jelani djilali
lodhi lodi
mughal moghul mogul moghal
pasha pacha basha
begum begam begom
khatun khatoon khatoun hatun
akhtar akhter akther akhtaar axtar
uddin udin addin
islam eslam islaam
malala malalai malalay
pashtun pushtun pakhtun pathan
niazi niyazi niazy
saeedi saidi saiedi saeidi
azizi azeezi azizy
hamidi hameedi hamidy
nabizadeh nabizada nabizade
omari umari omary oumari
osmani usmani uthmani othmani usmany
faqir fakir fagir faqeer fakeer faghir
zabul zabol
zaman zamaan
gul gull
jan jaan`,
  // Words that bodies and places of Iran and Arab countries are called by
  `quds qods ghods qoods kuds kods
khatam khatem khaatam
sepah sipah sepaah
tosee toseh tosae tosea towse tawse
towlid tolid toulid tawlid
alborz elborz elburz
kowsar kosar kawthar kausar kauthar kawsar kowthar kousar kawser
karbala kerbala karbalaa
niru nirou neerou niroo neeru
sahand sehand
khodro khodrow khudro
omid umid omeed umeed
saderat saderaat sadirat
rostec rostekh rosteh rostech
kimia kimiya`,
  // Turkic, Caucasian and Central Asian names
  `cengiz genghis chingiz jengiz dzhengiz cingiz chinghiz tschingis jenghiz
timur temur taimur teymur teimur taymur taimoor taimour temir
ulugbek ulughbek ulugbeg
bayram bairam bajram bayraam
mirziyoyev mirziyoev mirzioev mirzijojew mirziyayev mirziyaev
nazarbayev nazarbaev nasarbajew nazarbaiev nazarbajev
tokayev tokaev toqaev toqayev tokajew
berdimuhamedow berdimuhamedov berdymukhamedov berdymukhammedov berdimuhammedov berdimukhamedov
gurbanguly kurbanguly gurbangulu qurbonguly
niyazov niyazow niazov nijasow nyyazow niyozov
karimov kerimov karimow
aliyev aliev aliyew alijew eliyev aliiev
mammadov mamedov mammedov mamadov mamedow memmedov mammadow
huseynov guseynov guseinov huseinov husseinov khuseynov guseynow huseynow
hasanov gasanov hassanov khasanov hesenov hasanow khassanov
rahimov ragimov rakhimov rahimow rehimov
ibrahimov ibragimov ibrahimow ibrohimov
ismayilov ismailov ismayilow ismoilov ismaylov
guliyev kuliev quliyev guliev kuliyev gulyev quliev
babayev babaev babajew babaiev
hajiyev gadzhiev gadjiev hadjiev hadzhiev gadzhiyev haciyev hajiev
abdullayev abdullaev abdullajew abdulloev abdulaev abdulayev
ahmadov akhmedov ahmedov akhmadov ehmedov ahmedow axmedov
musayev musaev musajew musoev
mustafayev mustafaev mustafoev
rustamov rustemov roustamov
yusupov iusupov jussupow yussupov usupov
umarov oumarov umarow
rahmonov rakhmonov rakhmanov rahmonow rahmanov
atambayev atambaev atambajew
jeenbekov zheenbekov dzheenbekov jeyenbekov
japarov zhaparov dzhaparov djaparov
akayev akaev akajew
bakiyev bakiev bakijew
sadykov sadikov sodiqov sadyqov
kadyrov qadyrov kadirov qadirov kadyrow gadirov
kurbanov gurbanov qurbanov qurbonov gurbanow
orujov orudzhov orudjov orucov orujow
jafarov dzhafarov djafarov cafarov ceferov
veliyev veliev valiev valiyev
asgarov askarov askerov esgerov
mehdiyev mehtiev mekhtiev mehdiev
maharramov magerramov meherremov makharramov
alakbarov alekperov elekberov alekberov aliakbarov
pashayev pashaev pashajew pasayev
nabiyev nabiev nebiyev
salimov selimov salimow
sharipov sharifov sharipow
sultonov sultanov sultanow
tursunov dursunov tursunow
usmanov usmonov usmanow
yuldashev iuldashev yoldashev yuldoshev
khodjaev khodzhaev hojaev hojayev xojayev khojayev khodzhayev khujaev
saidov saidow
nurmagomedov nurmagomedow
abdulmanapov abdulmanafov
kaliyev kaliev
iskandarov iskenderov iskanderov
rajabov radzhabov rajapov radjabov recebov
zaripov zarifov
nazarov nazarow nasarow
jumayev jumaev dzhumaev djumaev zhumaev
erdogan erdohan erdoghan
gulen guelen
yilmaz jilmaz
ozturk oezturk
ozdemir oezdemir
yildirim yldyrym jildirim
yildiz jildiz
celik chelik tchelik
demirel demirell
ecevit ejevit
gokhan goekhan
hakan khakan
orhan orkhan orxan
turkoglu tuerkoglu turkoghlu
cavusoglu chavushoglu cavusoghlu tchavushoglu
kilicdaroglu kilichdaroglu kilicdaroghlu
oglu oghlu ogly oghly
kyzy gyzy qizi gizi kizi qyzy
uly uulu
shri shree sri sree
taiba tayba tayyiba tayyaba taibah tayyibah taiyiba toiba tayiba
skender iskander iskandar iskender skander eskander
togrul tughrul toghrul tugrul
yerlan erlan jerlan
yerbol erbol
nursultan nursoltan
aslan arslan
bek beg
zhomart jomart
kassym qasym kasym qassym
dinmukhamed dinmuhammed dinmukhammed
shamil chamil samil schamil shamyl
movsar mowsar
aslanbek arslanbek
khattab khatab hattab
basayev basaev bassajew basajew
maskhadov mashadov maschadow
dudayev dudaev dudajew doudaiev
umkhayev umkhaev
tsarnaev tsarnayev carnaev zarnajew`,
  // Servant-of names written as one word
  `ABD+aziz/azeez/aziiz
ABD+karim/kareem/kerim/kariim
ABD+malik/malek/maleek/melik
ABD+qadir/kader/qader/kadir/qadeer/ghader/gadir
ABD+hamid/hameed/khamid/hamit
ABD+hadi/hady
ABD+majid/majeed/magid/medjid/mecit
ABD+wahid/vahid/waheed/ouahid
ABD+wahab/wahhab/vahab/ouahab/waheb
ABD+ghani/gani/ghany
ABD+ghaffar/gaffar/ghafar/gafar
ABD+ghafur/ghafoor/ghafour/gafur/gafoor
ABD+fattah/fatah/fettah
ABD+hakim/hakeem/khakim
ABD+halim/haleem/khalim
ABD+haq/haqq/hak/haque/hagh
ABD+basit/baset/bassit
ABD+baqi/baki/bagi/baghi
ABD+bari/baari/bary
ABD+jabbar/jabar/gabbar/djabar/gabar/djabbar
ABD+jalil/jaleel/galil/djalil/gelil
ABD+khaliq/khalek/khaleq/khalik/khaleque/khalegh
ABD+khalil/khaleel
ABD+munim/moneim/monem/moniem/monim
ABD+muttalib/mutalib/mottaleb/motaleb/muttaleb
ABD+muhsin/mohsen/mohsin/muhsen
ABD+mumin/momen/moumen
ABD+mutal/motaal/mutaal
ABD+quddus/kuddus/qudus/qoddus/kudus
ABD+qayyum/qayum/qayoum/kayum/gayum/ghayoum/qayyoum/qayoom
ABD+ahad/ahed
ABD+alim/aleem
ABD+ali/aly
ABD+amir/ameer
ABD+azim/azeem/adhim
ABD+hussein/husain/hossein/husayn/hussain
ABD+mahdi/mehdi
ABD+hafiz/hafez/hafeez/hafidh
ABD+wali/vali
ABD+wadud/wadood/wadoud/vadud
ABD+wakil/wakeel/vakil
ABD+matin/mateen
ABD+manan/mannan
ABD+mujib/mojib/mugib
ABD+hai/hayy/hay
ABD+kabir/kabeer/kebir
ABD+ilah/elah
ABD/abdur/abder/abdir/abdor/abdu/abdar+rahman/rehman/rahmaan/rakhman/rahmon/rahmane/rakhmon cabdiraxmaan cabdiraxman cabdirahman
ABD/abdur/abder/abdir/abdor/abdu/abdar+rahim/raheem/rakhim/rehim
ABD/abdur/abder/abdir/abdor/abdu/abdar+rashid/rasheed/rachid/reshid
ABD/abdur/abder/abdir/abdor/abdu/abdar+razzaq/razak/razzak/razaq/rezak/razzaque/razagh
ABD/abdur/abder/abdir/abdor/abdu/abdar+rauf/raouf/raoof
ABD/abdur/abder/abdor/abdu/abdar+rasul/rasool/rasoul/resul
ABD/abdu+latif/lateef/letif
ABD/abdun/abden/abdin/abdon/abdan+nasir/nasser/naser/nacer
ABD/abdun/abden/abdon/abdan+nabi/naby
ABD/abdun/abden/abdin/abdon/abdan+nur/nour/noor
ABD/abdus/abdes/abdis/abdos/abdas/abdu+salam/salaam/selam
ABD/abdus/abdes/abdis/abdos/abdas/abdu+samad/samed/samat
ABD/abdus/abdes/abdis/abdos/abdas/abdu+sattar/satar/settar/sattor
ABD/abdus/abdes/abdos/abdas/abdu+sami/samie/samee
ABD/abdus/abdes/abdos/abdas/abdu+subhan/sobhan/subhon
ABD/abdus/abdes/abdish/abdosh/abdash/abdush/abdesh/abdu+shakur/shakoor/shakour/chakour
ABD/abduz/abdez/abdoz/abdaz+zahir/zaher/dhaher
ABD/abduz/abdez/abdoz/abdaz+zahra/zehra
ABD/abdut/abdet/abdot/abdat/abdu+tawab/tawwab/tavab
abdullah abdallah abdulla abdalla abdollah abdella abdoullah abdellah abdallh abdullo abdulah abdulloh abdoulah abdula abdilla abdullahi abdillah cabdullahi abdulahi abdillahi cabdilaahi cabdullaahi abdilahi abdullaahi abdulaahi cabdilahi
abdoulaye abdulaye abdullaye abdoulai
abdi cabdi abdy
abdo abdu abdou abduh abdoh
ubaid/obaid/ubayd/obeid/ubeyd/obayd+ULLAH`,
  // Names that end in din, of the faith
  `salah/selah/salakh+DIN
nur/noor/nour+DIN nurredin
saif/sayf/seif+DIN
shams/sams/chams+DIN
jalal/galal/djalal/celal/dzhalal+DIN jaloliddin
jamal/gamal/djamal/cemal/dzhamal+DIN
kamal/kemal+DIN
fakhr/fahr+DIN
nasr+DIN
nasir/naseer/nasser/naser+DIN
burhan/borhan+DIN burhoniddin
siraj/seraj/saraj/serag/sirag/sirac+DIN
badr/bedr/badar+DIN
muhy/mohy/mohi/muhi/mohyi/muhyi+DIN muhiddin mohiddin
ala/alaa/alla/alae+DIN aladdin aladin alladin
zia/ziya/ziaa/dhia/diya/diaa+DIN ziaddin diyaddin
imad/emad+DIN
izz/ezz/ez/iz/azz/az+DIN
najm/nejm/nagm/nadjm/najam+DIN
qutb/kutb/qotb/qutub/kutub+DIN
shihab/shahab/chehab/shehab+DIN
taqi/taki/taghi+DIN
taj/tadj/tag+DIN
zain/zayn/zein/zine+DIN
husam/hossam/hosam/houssam/hussam+DIN
baha/bahaa/beha+DIN bahaddin bahattin
muin/moin/moeen/mouin+DIN
misbah/mesbah+DIN
sharaf/sharf/sheraf/seraf/charaf+DIN
nizam/nezam/nidham+DIN
riaz/riyaz/riyad+DIN
amin/ameen+DIN
islam/eslam+DIN
wahid/waheed/vahid+DIN
rafi/rafie+DIN
khair/khayr/kheir/hayr+DIN
ghiyath/ghiyas/ghias/giyas+DIN
zahir/zaher/zaheer+DIN
rukn/rokn+DIN
saad/sad+DIN
qamar/kamar/ghamar+DIN
bashir/basheer+DIN
hamid/hameed+DIN
isam/esam/issam+DIN
sadr/sader+DIN
fasih/faseeh+DIN
bahr+DIN`,
  // Names that end in the name of God
  `habib/habeeb/khabib+ULLAH
hamid/hameed+ULLAH
asad/assad+ULLAH
atta/ata+ULLAH atallah attallah
nasr/nasar+ULLAH
khair/khayr/kheir/hayr+ULLAH
fazl/fazal/fadl+ULLAH fadhlallah
rahmat/rahmet+ULLAH
inayat/enayat/inayet+ULLAH
ihsan/ehsan+ULLAH
najib/najeeb+ULLAH
hafiz/hafeez/hafez+ULLAH
sana/sanaa+ULLAH
zabih/zabeeh+ULLAH
sami/samee+ULLAH
saif/sayf/seif+ULLAH
amin/ameen+ULLAH
aman/amaan+ULLAH
aziz/azeez+ULLAH
qudrat/ghodrat/kudrat/qodrat+ULLAH
hikmat/hekmat+ULLAH
nimat/nemat/neamat+ULLAH
barakat/barkat/berekat+ULLAH
shafi/shafie+ULLAH
wahid/waheed+ULLAH
wali/vali+ULLAH
mati/matee+ULLAH
ismat/esmat/asmat+ULLAH
lutf/lotf+ULLAH
hidayat/hedayat/hidayet+ULLAH
fath+ULLAH
rafi/rafie+ULLAH
safi/safee+ULLAH
zia/ziya+ULLAH
naqib/naqeeb+ULLAH
noor/nur/nour+ULLAH
ruh/rooh/roh/rouh+ULLAH
hamd/hamad/hemd+ULLAH
atiq/ateeq/attiq+ULLAH
karim/kareem+ULLAH
rahim/raheem+ULLAH
sibghat/sebghat+ULLAH
faiz/fayz/feiz/feyz+ULLAH
shukr/shokr+ULLAH
khalil/khaleel+ULLAH
hujjat/hojjat/hojat+ULLAH
ikram/ekram+ULLAH
izzat/ezzat/ezat+ULLAH
hishmat/heshmat+ULLAH
faraj+ULLAH
muhibb/mohebb/muhib/moheb+ULLAH
nusrat/nosrat+ULLAH
yad+ULLAH
azmat+ULLAH
naim/naeem+ULLAH
najm+ULLAH`,
  // Slavic and Baltic given names
  `aleksandr alexander alexandr aleksander alexandre aliaksandr oleksandr aleksandar alexandar aleksandrs aleksandras olexandr oleksander aliaxandr aljaksandr aliaksandar alaksandr alyaksandr aliaksander alexsandr alexsander
aleksey alexei aleksei alexey aleksej alexej aleksiy alexiy aliaksei aliaksey oleksiy oleksii oleksij aleksejs aleksii aljaksej alyaksey alaksiej
anatoly anatoli anatoliy anatolii anatolij anatolijs anatolie anatol
andrey andrei andrej andriy andrii andrij andrejs andreii
anton antons antonas
arkady arkadi arkadiy arkadii arkadij arkadz arkadzi
arseny arseniy arseni arsenii arsenij
artem artyom artiom artsiom artjom artemiy artjoms arcjom arciom artsyom
artur arthur arturs artour
afanasy afanasiy afanasii
boris borys barys boriss
bogdan bohdan bogdans bahdan
vadim vadym wadim vadzim vadims
valentin valentyn walentin valiantsin valentins
valery valeri valeriy valerii valerij valerijs valeryj waleri walerij
vasily vasili vasiliy vasilii vasilij vasyl wassili vassily vasil wasyl wasil vasilijs wassily
viktor victor wiktor viktar viktors viktoras
vitaly vitali vitaliy vitalii vitalij witali vitalijs vitalie vital vitalijj
vladimir volodymyr wladimir uladzimir vladimirs volodimir vladimiras wolodymyr vladymyr vladimer uladzimier uladsimir volodymir vladzimir volodimyr wlodimir
vladislav vladyslav wladislaw uladzislau wladyslaw vladislavs vladislau uladzislaw uladislau
vyacheslav viacheslav wjatscheslaw viachaslau vjaceslavs vyatcheslav viatcheslav vjacheslav wiaczeslaw vyachaslau viacaslau vjacaslau vjaceslav viaceslav vjatjeslav vjatscheslaw vyachaslav viacheslau vyaceslav viacaslav
vsevolod wsewolod vsievolod
gennady gennadi gennadiy gennadii hennadiy hennadii genadi gennadij genady henadz gennadijs genadz henadzi hienadz henadij gennadyi
georgy georgi georgiy georgii georgij heorhiy heorhii georgijs gueorgui gueorgi
grigory grigori grigoriy grigorii grigorij hryhoriy hryhorii grigorijs grygorii hryhory ryhor rygor rhyhor
gleb hlib hleb
daniil danil danila danylo daniyil
dmitry dmitri dmitriy dmitrii dmytro dzmitry dmitrij dimitri dimitry dmitrijs dimitriy dimitrij dzmitryj dzmitriy dzmitri dzmitrij zmitser zmicer
denis denys dzianis deniss dzyanis dzjanis
yevgeny evgeny evgenii yevgeniy evgueni evgeni evgeniy evgenij jewgeni jewgenij yevgeni yevhen yevgenii yevhenii ievgen ievgenii jevgenij jevgenijs evgueny yauhen jauhen jauhien yauheni jevhen evhen javhen yaugen jewgienij
yegor egor jegor iegor yehor iehor jegors yahor jahor yagor jagor
yefim efim jefim iefim
yemelyan emelyan yemelian emelian
yermolai ermolai yermolay
yuri yury yuriy yurii iurii iuri iouri juri jurij youri jury yurij iury jurijs yuriij juryj yuryy
yakov iakov jakov yakiv jakovs iakiv jakow
yaroslav iaroslav jaroslav jaroslaw yaroslaw iaroslaw jaroslavs
ivan iwan ivans
igor ihor ihar igors igar
ilya ilia iliya illya illia ilja
innokenty innokentiy innokenti innokentii
iosif yosip iossif josif
kirill kiril kyrylo kyril kirils kyrill kiryl kirylo
konstantin constantin kostyantyn kanstantsin konstantyn konstantins kostiantyn konstantinas kanstancin
leonid leanid leonyd leonids lieanid
lev liev
maksim maxim maksym maksims maxym maksimas
mark marc
matvey matvei matviy matvej matvii
mikhail michail mihail mihails michails mikhael mikhal mikhails mikhayil michajil michaiil mixail
mykhailo mykhaylo mykhajlo myhailo mikhailo mykhaillo mychajlo michajla mikhaila mihaila
miroslav myroslav miroslaw miroslavs
nikita mykyta mikita nikyta mikitia
nikolay nikolai nikolaj nicolai nicolay nikolajs mykola nikolaii mikola mikalai mikalay mikalaj miqalay
nikifor nykyfor nikiphor
oleg oleh aleh olegs alieh aleg
pavel pawel pavels pavlo paval
pyotr petr piotr petro petrs pyotor piatro pjotr piotra piatr pyatro pjatro pyetr
prokofy prokofiy prokopiy prokofi
rodion rodyon radzivon radion
rostislav rostyslav rostislaw rastislau
ruslan rouslan
semyon semen semion syamyon siamion semjon siemion
sergei sergey serguei sergej sergejs siarhei serhiy serhii siarhey serhij sergij sergiy sergii sjarhej serguey sergejus sierhiej sergeii siarhej serhei serhej siergiej sarhei sergiej serghei siarhiej
stanislav stanislaw stanislau stanislavs
stepan stsiapan stepans
svyatoslav sviatoslav swjatoslaw svjatoslav swiatoslaw
taras tarass
timofey timofei tymofiy timofej tymofii tsimafei tsimafey tsimafiej
trofim trohym trokhym
fyodor fedor fjodor fiodor fedir feodor fjodors fiodar fyodar fjodar
filipp filip pilip filips
foma khoma
eduard edouard eduards eduardas
zakhar zahar zachar
rinat renat rynat
rafael raphael rafail raphail
lavrenty lavrentiy lavrentii lavrenti
veniamin veniyamin weniamin
yulian iulian julian yulyan
zinovy zinoviy zinovi
bronislav bronislaw
mstislav mstyslav
lyubomir ljubomir lubomir liubomir lyubomyr ljubomyr lubomyr
yaropolk iaropolk
zbigniew zbygniew
wojciech vojciech
grzegorz gregorz gzegorz
krzysztof krzystof
jerzy jezy
kazimierz kazimir casimir
tadeusz tadeush
mieczyslaw mechislav
hristo khristo christo
dimitar dimiter dimitur dimitr
petar petur
ivaylo ivailo
krasimir krassimir
tsvetan cvetan tzvetan zwetan
tsvetomir cvetomir tzvetomir
yordan jordan iordan
stoyan stojan stoian
bozhidar bozidar bojidar
zhivko zivko jivko
veselin vesselin
zdravko sdravko
zeljko zheljko zelyko jeljko
nebojsa neboysa nebojsha neboisa
dusan dushan douchan
sinisa sinisha
vojislav voislav voyislav vojislaw
djordje dordje dorde gjorgje djordjie djorde
gjorgji gjorgi gorgi
djuro duro gjuro
milos milosh
jovan yovan iovan
jovica yovitsa jovitsa
ljubisa ljubisha lyubisha
momcilo momchilo
radovan radowan
sasa sasha sascha sacha
stefan stephan stefans
tomislav tomislaw
franjo franyo
hrvoje hrvoye
luka louka
matija matiya
nikola nikolla
anastasia anastasiya anastasija anastassia anastasiia anastassiya nastassia anastazja
aleksandra alexandra oleksandra aliaksandra
angelina anhelina anjelina
anna annah
ganna hanna
antonina antanina antonyna
valentina valentyna walentina valiantsina valyantsina valancina valjantsina
valeria valeriya valeriia valerija
varvara warwara
vera viera wera
veronika veronica veranika weronika
viktoria victoria viktoriya viktoriia viktorija wiktoria viktoryia viktoryja
galina halyna halina galyna
daria darya dariya darja dariia daryia
yekaterina ekaterina jekaterina iekaterina kateryna katsiaryna katerina ekateryna kaciaryna kacjaryna katsyaryna katsjaryna
yelena elena jelena olena alena ielena
yelizaveta elizaveta jelisaweta elisaveta jelizaveta ielizaveta yelyzaveta
yevgenia evgenia evgeniya yevgeniya evgenija jewgenija yevheniya yevheniia evgeniia yevgeniia
zhanna janna zhana schanna
zinaida zinayida sinaida
zoya zoia zoja
irina iryna irinah
karina karyna
ksenia xenia kseniya kseniia ksenija xenija xeniya
larisa larysa larissa laryssa
lidia lidiya lydia lidija lidiia lydiya lidya lydyja lidziya lidzija
lyudmila ludmila liudmila ljudmila lyudmyla liudmyla ljudmyla
lyubov liubov lubov ljubov liubow
margarita marharyta margaryta
marina maryna
maria mariya mariia marija maryia
nadezhda nadejda nadeschda nadezda nadiezhda
natalia natalya nataliya natalija natallia nataliia natalja natalyia natallya natallja
nina nyna
oksana aksana oxana
olga olha volha
polina palina polyna
raisa raissa raysa
svetlana svitlana sviatlana swetlana svjetlana svjatlana svyatlana
sofia sofya sophia sofiya sofija sofiia
tamara thamara
tatiana tatyana tetiana tatjana tetyana tatsiana taciana tetjana taccjana tacciana tatstsiana tatsjana tatsyana tatstsyana taccyana
uliana ulyana uljana
yulia yuliya iuliia yuliia julija iulia yulya julia juliya
yana iana jana
kristina christina cristina khrystyna krystyna kristyna hristina khristina
snezhana snejana snezana snizhana
milica militsa militza
jelica yelitsa
dragica dragitsa
ljiljana lyilyana
roman raman`,
  // Slavic patronymics
  `aleksandrovich alexandrovich oleksandrovych aleksandrovic aliaksandravich aleksandrowitsch alexandrowitsch oleksandrovich alexsandrovich aljaksandravitj aliaksandravic aleksandrovitj oleksandrovytj alyaksandravich aleksandrovits alexandrovits aliaksandrovich alexandrovitj
alekseevich alekseyevich alexeevich alexeyevich oleksiyovych alekseevic aleksejevich oleksiiovych aliakseevich aljaksejevitj aliakseevic aleksejevitj oleksijovytj alyakseevich aliaksejevich
anatolyevich anatolievich anatoliyovych anatolevich anatoliiovych anatolyevych anatolijevich anatoljewitsch anatoljevitj anatoljevich anatolijovytj
andreevich andreyevich andriyovych andreevic andriiovych andrejewitsch
antonovich antonovych antonowitsch
arkadyevich arkadievich arkadevich arkadiyovych arkadzevich arkadjevitj arkadzievich
borisovich borysovych borissowitsch borysovich
vadimovich vadymovych
valentinovich valentynovych walentinowitsch
valerievich valeryevich valerevich valeriyovych valeriiovych valeryjevitj valerjevitj valerijovytj valerijevitj
vasilievich vasilyevich vasilevich vasylovych wassiljewitsch vasilijevich vassilievich vasilevitj vasiljevitj vasiljevich vasylovytj
viktorovich victorovich viktorovych wiktorowitsch viktaravich viktaravitj viktorovitj viktorovytj viktarovich
vitalievich vitalyevich vitalevich vitaliyovych vitaliiovych
vladimirovich volodymyrovych wladimirowitsch uladzimiravich volodymyrovich vladimirovitch uladzimiravic uladzimiravitj uladzimirovich vladzimirovich vladzimiravich vladimirovitj volodymyrovytj volodimirovich
vladislavovich vladyslavovych uladzislavavich uladzislavavitj vladislavovitj
vyacheslavovich viacheslavovich viacheslavovych viachaslavavich vjatjaslavavitj
gennadievich gennadyevich gennadevich hennadiyovych henadzevich henadzievich henadzevitj gennadjevitj genadzevich hennadijovytj
georgievich georgiyevich georgyevich heorhiyovych
grigorievich grigoryevich grigorevich hryhorovych grigorjewitsch hryhoriyovych ryhoravich ryhoravitj grigorjevitj grigoriyevich ryhorovich hryhorovytj
dmitrievich dmitriyevich dmytrovych dmitrijewitsch dmytrovich dzmitryevich dzmitrievich dzmitryjevitj dmitrijevitj dmytrovytj
evgenievich yevgenyevich yevgenievich evgenevich yevhenovych evgenyevich yevheniyovych yauhenavich jauhenavitj yauhenievich jevgenjevitj yauhenovich jevhenovytj yaugenavich yevgenevich
ivanovich ivanovych iwanowitsch ivanavich ivanavitj ivanovitj ivanovytj ivanavic
igorevich ihorovych igorewitsch iharavich iharavitj igorevitj ihorovytj
ilyich ilich iljitsch illich
konstantinovich kostyantynovych kostiantynovych constantinovich kanstantsinavich kanstantsinavitj konstantinovitj
leonidovich leonidovych leonidowitsch leanidavich leanidavitj leonidovitj
lvovich lwowitsch
maksimovich maximovich maksymovych
mikhailovich mikhaylovich mykhailovych mihailovich michailowitsch mikhajlovich mykhaylovych mikhailavich michajlavitj michajlovitj mychajlovytj mikhaylavich michajlovits michajlovich mikhajlavich
nikolaevich nikolayevich mykolayovych mykolaiovych nikolajewitsch mykolaevych mikalaevich mikalayevich mikalajevitj mikalaievich mikalaevic mykolayevich mykolajovytj nikolajevitj nikolajewicz nikolajevits nikolajevich mykolajovych mikolayevich
olegovich olehovych olegowitsch alehavich alehavitj olegovitj
pavlovich pavlovych pawlowitsch paulavich paulavitj pavlovitj paulovich
petrovich petrovych petrowitsch piatrovich pjatrovitj piatrovic petrovitj pyatrovich
romanovich romanovych
ruslanovich ruslanovych
sergeevich sergeyevich serhiyovych serhiiovych sergejewitsch siarheevich sergejevich siarhejevitj siarhieevich siarhejevich sergejevitj serhijovytj siarhaevich syarheevich siergiejewicz serhijovych sergejevits
stanislavovich stanislavovych stanislavavich stanislavavitj
stepanovich stepanovych
fedorovich fyodorovich fiodorovich fjodorowitsch fiodaravich fjodaravitj fjodorovitj fyodaravich
eduardovich eduardovych
yurievich yuryevich iurevich yurevich yuriyovych juryevich yuriiovych jurjewitsch iurievich jurevitj jurjevitj jurijovytj jurievich
yakovlevich iakovlevich yakovych jakowlewitsch
mikhailovna mikhaylovna mykhailivna mykhaylivna michailowna mikhailauna michajlauna mikhaylauna michajlovna mychajlivna
aleksandrovna alexandrovna oleksandrivna alexandrowna aliaksandrauna aljaksandrauna alyaksandrauna oleksandrovna
alekseevna alekseyevna alexeevna alexeyevna oleksiyivna oleksiivna aliakseeuna aljaksejeuna aliakseyeuna aleksejevna
anatolyevna anatolievna anatolevna anatoliyivna anatoliivna anatoleuna anatoljeuna anatoljevna
andreevna andreyevna andriyivna andriivna andreeuna andrejeuna andrejevna
borisovna borysivna
valentinovna valentynivna
valerievna valeryevna valeriyivna valerevna
vasilievna vasilyevna vasylivna vasilevna vasileuna vasiljeuna vasiljevna
viktorovna victorovna viktorivna viktarauna
vladimirovna volodymyrivna wladimirowna uladzimirauna volodymyrovna
gennadievna gennadyevna hennadiyivna gennadevna henadzeuna henadzieuna gennadjevna
dmitrievna dmitriyevna dmytrivna dzmitryeuna dzmitryjeuna dzmitrieuna dmitrijevna
evgenievna yevgenyevna yevgenievna evgenevna yevhenivna yauhenauna jauhenauna yauheneuna jevgenjevna
ivanovna ivanivna iwanowna ivanauna
igorevna ihorivna iharauna
leonidovna leonidivna leanidauna
nikolaevna nikolayevna mykolayivna mykolaivna mikalaeuna mikalajeuna mikalayeuna nikolajevna mykolajivna mikalaevna
olegovna olehivna alehauna
pavlovna pavlivna paulauna pavlavna
petrovna petrivna piatrouna pjatrouna
sergeevna sergeyevna serhiyivna serhiivna siarheeuna siarhejeuna sergejevna syarheeuna sergejewna
stepanovna stepanivna
yurievna yuryevna yuriyivna yuriivna iurevna yurevna yureuna jurjeuna jurjevna
fedorovna fyodorovna fiodarauna fedorivna
grigorievna grigoryevna ryhorauna hryhorivna grigorjevna
konstantinovna kanstantsinauna kostiantynivna kostyantynivna`,
  // Slavic family names
  `medvedev medwedew medvedyev miedviediev
yeltsin eltsin jelzin ieltsin
tchaikovsky chaikovsky tchaikowsky tschaikowski chaykovsky chaikovskiy
shcherbakov scherbakov schtscherbakow szczerbakow chtcherbakov
shcherbak scherbak
zhukov schukow joukov zukov
lukashenko lukashenka loukachenko lukaschenko lukasenka lukasenko lukachenko lukasjenko lukasjenka
zelensky zelenskyy zelenskiy zelenskyi selenskyj zelenskyj zelenski selenskij zelenskii
yanukovych yanukovich janukowitsch ianukovych janukovych ianoukovitch janukovyc janukovic janukovich ianoukovytch janukovycz yanukovitch janukowycz janukovytj janoukovitch ianukovich
poroshenko porochenko poroschenko
tymoshenko timoshenko timochenko timoschenko
kuznetsov kuznetzov kusnezow kouznetsov kuznecov kuznetsow kuznyetsov
solovyov solovyev soloviev solovev solowjow solovjov
vorobyov vorobyev vorobiev vorobev worobjow
grigoryev grigoriev grigorev grigorjew
dmitriev dmitriyev dmitrijew
vasilyev vasiliev vasilev wassiljew vassiliev
yakovlev iakovlev jakovlev jakowlew
yegorov egorov iegorov jegorow
yermakov ermakov iermakov jermakow
yefimov efimov iefimov
yefremov efremov iefremov
yeremenko eremenko yeryomenko
yevdokimov evdokimov
yezhov ezhov jeschow
yeliseev eliseev yeliseyev
yemelyanov emelyanov emelianov yemelianov
yershov ershov jerschow
yesin esin
yushchenko iushchenko juschtschenko youchtchenko yuschenko
yurchenko iurchenko jurtschenko
yashin iashin jaschin
alekseev alekseyev alexeev alexeyev aleksejew
andreev andreyev andrejew
sergeev sergeyev sergejew
nikolaev nikolayev nikolajew
matveev matveyev matvejev
fadeev fadeyev
timofeev timofeyev
zaitsev zaytsev saizew zaitzev zajcev
kovalyov kovalev kovaliov kowaljow
korolyov korolev koroliov koroljow
kiselyov kiselev kiseljow kiseliov
gorbachev gorbachyov gorbatschow gorbachov gorbatchev gorbaciov
khrushchev khrushchov chruschtschow krushchev khruschev hruscev khrouchtchev
grachev grachyov gratschow gratchev
ponomarev ponomaryov ponomariov
fyodorov fedorov fiodorov fjodorow
semyonov semenov semionov semjonow
artemyev artemiev artemev
prigozhin prigoschin prigozhyn prigojine prigozin
shoigu shoygu schoigu choigou sojgu sjojgu soigu schojgu chojgu
sechin setschin setchine setchin
patrushev patruschew patrouchev
putin poutine putyn
lavrov lawrow
timchenko tymchenko timtschenko timtchenko
deripaska deripasca
abramovich abramowitsch abramovitch abramovic
kovalchuk kowaltschuk kovaltchouk kowalczuk
naryshkin narishkin naryschkin narychkine
kiriyenko kirienko kirijenko
chemezov tschemesow tchemezov chemesov
shevchenko schewtschenko chevtchenko szewczenko
tkachenko tkatschenko tkatchenko
kravchenko krawtschenko kravtchenko
marchenko martschenko
savchenko sawtschenko savtchenko
zakharchenko zaharchenko sachartschenko
zakharov zaharov zacharov
zakharova zaharova
aksyonov aksenov aksionov aksjonow axyonov
khodorkovsky chodorkowski hodorkovsky khodorkovskiy khodorkovski chodorkowskij
vekselberg wekselberg
shamalov schamalow
shuvalov schuwalow chouvalov
ushakov uschakow ouchakov
chubais tschubais tchoubais
chernomyrdin tschernomyrdin
chernenko tschernenko tchernenko
chernyshenko tschernyschenko
chaika chayka tschaika tchaika cajka tjajka czajka
chizhov tschischow
zhirinovsky schirinowski jirinovski zhirinovskiy
zhuravlev zhuravlyov
zyuganov ziuganov sjuganow
surkov surkow
volodin wolodin volodine
vorontsov voronzov vorontzov woronzow
vinogradov winogradow
sobyanin sobianin sobjanin
mishustin mischustin michoustine
peskov peskow
gerasimov gerassimow gerassimov herasymov
khrunichev chrunitschew
konashenkov konaschenkow
lyubimov liubimov ljubimow
lysenko lyssenko
tsvetkov tsvietkov zvetkov cvetkov
tsarev tsaryov
shishkin schischkin chichkine
shestakov schestakow
shmatko schmatko
shchegolev shchegolyov
bezrukov besrukow
bobrov bobrow
pushkin puschkin pouchkine
tolstoy tolstoi tolstoj
dostoevsky dostoyevsky dostojewski
trubetskoy trubetskoi trubetzkoy
milosevic milosevitch miloshevich milosevich miloschewitsch miloshevic
karadzic karadzich karadjic karadzhich karadzitch
mladic mladich mladitch
seselj sheshel seshelj
djokovic dokovic djokovich
jovanovic jovanovich yovanovich iovanovic
nikolic nikolich
markovic markovich markowitsch
stojanovic stoyanovich stojanovich
djukanovic dukanovic djukanovich
vucic vuchich vucich
borisov borissov borissow
dimitrov dimitrow
hoxha hodja hodza hoxhaj hodzha
gligorov gligorow
kostunica koshtunica kostunitsa
walesa valesa
dvorak dworak
kwasniewski kvasnevsky
oliynyk oliinyk olijnyk oleynik oleinik olejnik aleinik aliinyk
medvedchuk medvedtsjuk medvedtjuk medvedtschuk medwedtschuk`,
  // Korean family names and syllables
  `kim gim ghim
lee yi rhee ri rhie
park pak bak pahk
choi choe choy chwe
jung jeong chung jong chong joung
kang gang gahng
cho jo
yoon yun youn
jang chang jhang
im lim rim yim
seo suh so
shin sin
kwon gwon kwun
hwang whang
ahn an
yoo yu ryu ryoo
jeon chun jun chon
ko go koh
moon mun
yang ryang
son sohn
bae pae
baek paek paik baik
heo hur ho huh
noh no roh ro
koo gu ku
joo ju chu
eom um uhm
byun byeon pyon pyun
gil kil
nam nahm
kwak gwak kwack
sung seong song soung
pyo phyo
un eun
chol cheol chul
hyok hyeok hyuk
yong young yeong
kyong kyung gyeong kyeong gyong
hyon hyun hyeon
myong myung myeong myoung
sok seok suk
won weon
kun geun keun
gwang kwang
guk kuk gook kook
dok deok duk tok
byong byung byeong pyong pyung pyeong
woo wu
pom bom beom bum
uk wook
yo yeo
hui hee
yon yeon
chin jin
chun choon
joon jun
ryol yeol yul
sop seop sub
hoon hun
su soo suu
ki gi kee
ryong ryoung
gyu kyu
pung poong
bok pok
jongun jongeun chongun jeongeun jongoun
jongil jeongil chongil jungil
jongsu jongsoo jeongsu jungsoo
yongchol youngchol yongcheol youngchul yeongcheol
kwangchol gwangcheol kwangcheol kwangchul
myongchol myeongcheol myungchul
songchol seongcheol sungchul songcheol
kyongho gyeongho kyungho
yongho youngho yeongho
yongnam youngnam yeongnam
yongsu youngsoo yeongsu yongsoo
hyonchol hyeoncheol hyunchul
inchol incheol inchul
tongil dongil
tongsik dongsik
yojong yeojeong yojeong yojung
pyongchol byeongcheol pyongcheol
ryonghae yonghae ryonghea
sonhui sonhee seonhui sunhee`,
  // Chinese family names and syllables, Pinyin and Wade-Giles
  `zhang chang
zhou chou
zhao chao
zhong chung
zhuang chuang
xu hsu
xie hsieh
xiao hsiao
xue hsueh
xing hsing
xiong hsiung
xia hsia
xiang hsiang
xi hsi
xin hsin
xun hsun
xuan hsuan
xian hsien
xiu hsiu
cai tsai
zeng tseng
zou tsou
zuo tso
cao tsao
cui tsui
cen tsen
cun tsun
jiang chiang
jia chia
jie chieh
qian chien
qiao chiao
qiu chiu
quan chuan
que chueh
ren jen
rui jui
guo kuo
gao kao
guan kuan
dai tai
deng teng
ding ting
duan tuan
bai pai
bao pao
bian pien
he ho
luo lo
si ssu szu
shi shih
zhi chih
yan yen
ye yeh
yue yueh
nie nieh
tian tien
lian lien
mian mien
nian nien
zedong tsetung zetung
xiaoping hsiaoping
jinping chinping
jintao chintao
zemin tsemin
jieshi kaishek chiehshih
yingjiu yingjeou
zhengguo chengkuo
jianguo chienkuo
jianguang chienkuang
jianhua chienhua
jianjun chienchun
jianping chienping
zhiqiang chihchiang
zhigang chihkang
zhiming chihming
zhihua chihhua
zhiyuan chihyuan
zhijian chihchien
zhiwei chihwei
guoqiang kuochiang
guohua kuohua
guoliang kuoliang
guodong kuotung
guoping kuoping
weiguo weikuo
xiaoming hsiaoming
xiaohua hsiaohua
xiaodong hsiaotung
xiaolong hsiaolung
xiaohong hsiaohung
xueming hsuehming
xiuying hsiuying
xinhua hsinhua
zhonghua chunghua
zhongming chungming
qingshan chingshan
qinghua chinghua
ouyang ouyoung auyang
sima ssuma szuma
zhuge chuko
xuanzang hsuantsang
yatsen yatsien`,
  // Japanese long vowels and older spellings
  `sato satou satoh
ito itou itoh
kato katou katoh
kondo kondou kondoh
saito saitou saitoh
goto gotou gotoh
endo endou endoh
ando andou andoh
naito naitou naitoh
muto mutou mutoh
sudo sudou sudoh
kudo kudou kudoh
kono kouno kohno
ohno oono
oshima ohshima ooshima
ota ohta oota
okubo ohkubo ookubo
otsuka ohtsuka ootsuka
onishi ohnishi oonishi
omori ohmori oomori
oishi ohishi ooishi
otani ohtani ootani
ohashi oohashi ouhashi
okura ohkura ookura
tojo toujou tohjoh
aso asou asoh
shimizu simizu
tsuchiya tuchiya tutiya
tsuji tuji
matsumoto matumoto
matsuda matuda
fujita fuzita huzita
fujimoto huzimoto
yuki yuuki
yuko yuuko
yusuke yuusuke
yuji yuuji
yuichi yuuichi
shinichi sinichi shinnichi
junichi zyunichi
kenichi kennichi
shuichi shuuichi
koichi kouichi kohichi
yoichi youichi yohichi
soichi souichi
ryo ryou ryoh
sho shou shoh
taro tarou taroh
ichiro ichirou ichiroh
jiro jirou jiroh
saburo saburou
goro gorou
shiro shirou
koji kouji kohji
yoko youko yohko
kyoko kyouko
kosuke kousuke kohsuke
ryota ryouta
ryosuke ryousuke
shota shouta
ryuji ryuuji
ryuichi ryuuichi
shunichi syunichi
shoichi shouichi
shoji shouji
toru tohru touru
toshio tosio
yosuke yousuke yohsuke
inoue inouye
ueno uyeno
doi dohi
miyoshi miyosi
hoshino hosino
hashimoto hasimoto
nishimura nisimura
ishikawa isikawa
yoshida yosida
takahashi takahasi
kobayashi kobayasi
hayashi hayasi`,
  // South-East Asian names
  `suharto soeharto
sukarno soekarno
susilo soesilo
yudhoyono yudoyono
joko djoko
budi boedi
sutrisno soetrisno
suryadi soerjadi surjadi
sudirman soedirman
suparman soeparman
suprapto soeprapto
sumarno soemarno
sugiarto soegiarto
sudono soedono
subandrio soebandrio
supardi soepardi
wijaya widjaja widjaya wijaja
widodo widhodo
setiawan setyawan
gunawan goenawan
kusuma koesoema kusumah
purnomo poernomo
wahyu wahju
wahyudi wahjudi
nurdin noordin
aung oung
maung moung
hlaing hline
kyaw kyow
htun tun htoon
shwe shway
thein theyn
nguyen nguyn ngyuen
huynh huyn
phuong fuong
dung dzung zung
duc dzuc
duong dzuong
thaksin taksin
shinawatra chinnawat shinawat
prayut prayuth
somchai somchay
sihanouk sihanuk`,
  // Hebrew and Yiddish names
  `avraham avrohom avroham avrahom
yitzhak yitzchak itzhak yitshak itzchak izhak jizchak yitschak
yaakov yaacov jaakov yaaqov yaakow
yosef yossef jossef yoseph
moshe mosheh mosche
shlomo shlomoh schlomo shelomo
shimon shimeon schimon
yehuda yehudah jehuda iehuda
binyamin benyamin biniamin binjamin
yehoshua jehoshua iehoshua
natan nathan nattan
netanyahu netanjahu natanyahu netaniyahu nethanyahu
shmuel shemuel schmuel szmuel
eliyahu eliahu elijahu
menachem menahem menakhem
mordechai mordecai mordekhai mordehai mordechay
reuven reuwen reouven
zeev zev zeyev
chaim haim hayim chayim hayyim chayyim haym khaim
tzvi zvi tsvi cvi zwi
cohen kohen
cohn kohn
levi levy lewi levey
mizrahi mizrachi mizrahy
shapiro schapiro szapiro chapiro
katz kats kac
friedman fridman freedman friedmann fridmann
rosenberg rozenberg rosenbergs
goldstein goldshtein goldshteyn goldsztejn
weinstein vaynshteyn vainshtein wainstein
bronstein bronshtein bronshteyn
epstein epshtein epsztein eppstein
feldman feldmann
kaplan caplan
abramov abramow
rivka rivkah rifka
rachel rahel rachael
leah lea
esther ester esthir
miriam miryam mirjam
yael jael
shaul schaul
yonatan jonatan yehonatan
itamar ithamar
elazar eleazar
eliezer elieser
efraim ephraim efrayim
pinchas pinhas pinkhas pinchos
nahum nachum nakhum
baruch barukh boruch
yisrael israel yisroel
yeshayahu yishayahu
yigal igal ygal
ehud ehood
ariel aryel
nissim nisim
ovadia ovadiah ovadya
yoram joram
yuval juval
tzipi tsipi zipi
tzahi tsahi
gadi gaddi
hillel hilel
david davyd
daniel danyel danial
dvora devora devorah dvorah
hannah chana channah
hava chava khava
sara sarah sarra
tzipora zipporah tsipora`,
  // Indian names
  `krishna krsna crishna
lakshmi laxmi lakshmy luxmi
shiva siva
vishnu visnu
rajiv rajeev
sanjiv sanjeev
sanjay sanjai
vijay vijai
ajay ajai
venkatesh vengkatesh venkatesch
venkat vengkat
subramanian subramaniam subramanyam subramaniyan subrahmanyam subramanya subramaniyam subrahmanian
srinivasan sreenivasan shrinivasan
srinivas sreenivas shrinivas
gupta guptha
mukherjee mukherji mukharji mukerjee mookerjee
banerjee banerji bannerjee banarjee bannerji
chatterjee chatterji chaterjee
ganguly gangooly ganguli
bhattacharya bhattacharyya bhattacharjee bhattacharjya bhattacharji bhattacharyay
chakraborty chakravarty chakrabarti chakravarti chakroborty chakrabarty
sengupta senguptha
dasgupta dasguptha
agarwal agrawal aggarwal agarwala agerwal aggrawal
iyer aiyer ayyar iyyer aiyar
iyengar ayyangar aiyangar ayengar
nair nayar
pillai pillay pillei
reddy reddi reddie
rao rau
naidu naydu nayudu
gowda gouda
shetty shetti
chettiar chettiyar
acharya achary acharia
sharma sarma
verma varma
mishra misra
dixit dikshit dixith
tripathi tripathy
dwivedi dvivedi
joshi joshy
thakur takur thakoor
chauhan chouhan chohan chowhan
shekhar sekhar shekar sekar
chandrasekhar chandrashekhar chandrasekar chandrashekar chandrasekhara
ramachandran ramchandran
suresh sooresh
prakash prakas
pradeep pradip
sandeep sandip
kuldeep kuldip
mandeep mandip
hardeep hardip
jagdeep jagdip
gurdeep gurdip
amardeep amardip
dilip dileep
deepak dipak
sunil suneel
anil aneel
sushil susheel
navin naveen
pravin praveen
arvind aravind aravindh arvindh
govind gobind govindh
satish sateesh
jagdish jagdeesh
girish gireesh
harish hareesh
ashok asok ashoka
aditya adithya
karthik kartik karthick kartick
shankar sankar shanker
kishore kishor
gandhi ghandi gandi
nehru neru
murthy murthi murti moorthy moorthi
swamy swami
krishnamurthy krishnamurthi krishnamoorthy krishnamurti
narayan narain narayn
lakshman laxman luxman
narendra narender narendar
mahendra mahender mahinder
surendra surender surinder
rajendra rajender rajinder
jitendra jitender jitinder
virendra virender
devendra devender devinder davinder
harinder harender
manjit manjeet
ranjit ranjeet
surjit surjeet
harjit harjeet
baljit baljeet
inderjit inderjeet
daljit daljeet
balwinder balvinder
kulwinder kulvinder
sukhwinder sukhvinder
kulkarni kulkarny
deshpande despande
gaikwad gaekwad
jayaraman jeyaraman
jayalalithaa jayalalitha jeyalalitha
prabhakaran prabakaran pirabaharan prabhakaren pirapaharan
rajapaksa rajapakse rajapaksha
wickremesinghe wickramasinghe wickremasinghe vikramasinghe wikramasinghe
jayawardene jayawardena jayewardene jayawardana
bandaranaike bandaranayake
jayasuriya jayasooriya
dissanayake dissanayaka dissanaike
gunawardena gunawardene gunewardena goonewardene
senanayake senanayaka
weerasinghe wirasinghe veerasinghe
shrestha srestha
hasina haseena hasinah
rahul raahul
iswar ishwar eashwar
eswaran iswaran easwaran
parvati parvathi parwati
saraswati saraswathi sarasvati
sarita saritha
sunita sunitha suneeta
anita anitha aneeta
kavita kavitha
lata latha
sita seetha sitha seeta
gita geeta geetha githa
savita savitha
smita smitha
namrata namratha
jyoti jyothi jyotee
pushpa puspa
vidya vidhya`,
  // African names
  `tesfaye tesfay tesfai
mengistu mengestu menghistu
meles melles
zenawi zenaoui
abiy abiye abyi
tekle tecle teklay teklai
girma ghirma
tadesse tadese taddesse taddese
bekele beqele bekelle
getachew getachaw getatchew
berhanu birhanu berhanou
isaias isayas issayas esayas isaiyas
afwerki afewerki afworki afeworki afwerke
debretsion debretsiyon
yohannes yohanes yohanis
gebremariam gebremaryam ghebremariam
gebre ghebre gabre
gebremedhin ghebremedhin gebremedihin
gebremeskel ghebremeskel gebremeskal
woldemariam weldemariam woldemaryam
wolde welde
woldemichael weldemichael woldemikael
alemayehu alemayhu alemaiehu
assefa asefa aseffa
hailemariam hailemaryam
haileselassie hailesellasie haileselasie
selassie sellasie selasie
mulugeta mullugeta
tewodros tewedros theodros
zewde zewdie
kebede kebbede
negasso negaso
farah faarax faraah farax farrah
jama jaamac jaama jamac
aweys uways oweis aways uweis owais uwais oways awais owis oveis ovais wais ouais
warsame warsameh warsama
shire shireh
diriye dirie
diallo dialo dyallo jallow jalloh djallo djalloh
cisse sisse ceesay sesay cissay sissay cise
ndiaye ndiay njie njai ndiaw njaye
toure tourey touray turay tooray
coulibaly kulibali coulibali koulibaly culibali kulibaly
traore trawore
sissoko sissokho cissoko sissoho cissokho
obasanjo obassanjo
okonkwo okonkwoh
nkrumah nkruma
odinga odhinga
museveni musseveni
mnangagwa munangagwa
gbagbo bagbo
kabila kabilla
tshisekedi tchisekedi chisekedi
ntaganda intaganda
nkurunziza nkuruziza
hemedti hemeti himedti
burhani borhani`,
  // Greek names
  `giorgos georgios yiorgos yeoryios yorgos jorgos giorgios gheorghios georgos
ioannis yannis giannis yiannis ioannes iannis
dimitrios dimitris demetrios demetris dhimitrios
konstantinos constantinos konstandinos costantinos
nikolaos nicolaos
panagiotis panayiotis panaiotis panayotis panajotis
vasileios vasilios vassilis vasilis vassilios wassilios
christos hristos khristos
evangelos evaggelos evanghelos euangelos
spyridon spiridon
athanasios athanassios
theodoros thodoros teodoros
alexandros aleksandros
apostolos apostolis
charalampos haralambos haralampos charalambos kharalampos
efstathios eustathios
eleftherios elefterios eleutherios
emmanouil emanouil emmanuil
grigorios gregorios gregoris grigoris
pavlos paulos
stefanos stephanos
savvas savas sabbas
kyriakos kiriakos kyriacos
sotirios sotiris
papadopoulos papadopulos papadopoullos
papandreou papandreu
tsipras cipras
mitsotakis micotakis
karamanlis caramanlis
stylianos stilianos
anastasios anastassios
michalis michailis mihalis
eleni elleni
georgiou georghiou gheorghiou
ioannou yiannou joannou`,
  // Armenian and Georgian names
  `hovhannes ovanes hovanes oganes hovannes
vardan vartan wardan
grigor krikor kirkor krigor
hakob hagop akop hakop agop
sargis sarkis serkis
petros bedros
poghos boghos pogos
ashot achot aschot
gevorg kevork gework kevorg
harutyun haroutioun harutiun arutyun haroutiun
mkrtich mgrdich mkrtych mkertich megerdich
tigran dikran tigrane
serzh serj serge
hayk haik hayg
vazgen vasken
khachatur khatchadour khachadur khatchatur
hovik ovik
zhirayr jirayr zhirair
arshak arshag
garegin karekin
hrant hrand
hovhannisyan oganesyan hovhannisian ovanesyan oganesian hovanessian hovanesyan hovhannessian ovhannisyan
petrosyan petrosian bedrosian
sargsyan sarkisyan sarkissian sargsian sarkisian sarkissyan serkisian sargisyan
grigoryan krikorian grigorian krikoryan
hakobyan akopyan hagopian akopian hakobian hakopian agopian
harutyunyan arutyunyan harutiunian arutiunian arutunyan haroutunian arutyunian
gevorgyan kevorkian gevorkyan gevorkian kevorkyan
mkrtchyan mkrtchian mgrdichian mkrtychyan
vardanyan vartanian vardanian vartanyan
karapetyan garabedian karapetian karabedian
poghosyan pogosyan boghosian pogosian boghossian
hambardzumyan ambartsumyan ambartsumian hambartsumyan
ghazaryan kazaryan kazarian ghazarian gazaryan
khachatryan khachaturyan khachaturian khatchaturian khachatrian khachatourian
manukyan manoukian manukian
kocharyan kocharian kotcharian
pashinyan pashinian paschinjan
stepanyan stepanian
avetisyan avetisian avedissian avedisian
martirosyan martirosian mardirossian mardirosian
hayrapetyan airapetyan hairapetian ayrapetyan
aghajanyan agadzhanyan agajanyan aghajanian
giorgi guiorgui gyorgi
mikheil mikheyl micheil
saakashvili saakachvili saakaschwili
shevardnadze schewardnadse chevardnadze
irakli irakliy iraklii
vakhtang wachtang vahtang
gamsakhurdia gamsachurdia gamsakhourdia
zurab surab zourab
tengiz tengis tenghiz
ivanishvili ivanichvili iwanischwili
kvirikashvili kwirikaschwili`,
  // Western European spellings
  `junior jr jnr
senior sr snr
catherine katherine kathryn catharine katharine cathryn kathrine catheryn
philip phillip philipp phillipp
geoffrey geoffry geofrey
jeffrey jeffery jeffry
nicholas nicolas nikolas nickolas
michael micheal mickael
matthew mathew
jonathan johnathan jonathon johnathon
frederick fredrick frederic frederik fredrik
friedrich fridrich
eric erik
carl karl
lawrence laurence lawrance
allan alan
sean shaun shawn
brian bryan
graham graeme grahame
neil neal
terence terrence terrance
leslie lesley
anthony antony
christopher kristopher cristopher
christian kristian cristian
theodore theodor
walter valter
werner verner
rudolf rudolph rodolf
adolf adolph
joseph josef jozef
jacob jakob
ralph ralf
gunther guenther gunter guenter
jurgen juergen
jorg joerg
bjorn bjoern
soren soeren
claus klaus
konrad conrad
kurt curt
ludwig ludvig
gustav gustaf
gerhard gerhardt gerhart
bernhard bernhardt
reinhard reinhardt reinhart
eckhard eckhardt eckart ekkehard
dieter dietter
helmut hellmut helmuth
lothar lotar
mathias matthias mattias
sebastian sebastyan
thomas tomas thomaz
tobias tobiass
simon symon
steven stephen
elisabeth elizabeth elisabet elizabet
teresa theresa
margaret margret margareth
anne ann
susan suzan
deborah debora
rebecca rebekah rebeca
sylvia silvia
monica monika
claudia klaudia
helena helana
agnieszka agneszka
caroline karoline
charlotte scharlotte
muller mueller
schmidt schmitt schmid
schulz schultz schulze schultze
meyer meier maier mayer meyr mayr
hoffmann hofmann hoffman hofman
schroder schroeder
jager jaeger
kruger krueger
kohler koehler
zimmermann zimmerman
neumann neuman
lehmann lehman
kaufmann kaufman
baumann bauman
hartmann hartman
bergmann bergman
fischer vischer
schneider schnaider shneider
goring goering
gobbels goebbels
weiss weis
gross gros
becker bekker
hansen hanssen
hansson hanson
larsen larssen
larsson larson
andersen anderssen
andersson anderson
nielsen nielssen
nilsen nilssen
nilsson nilson
petersen peterssen
petersson peterson
johansen johanssen
johansson johanson
johnson jonson johnsson
christensen kristensen
christiansen kristiansen
jorgensen joergensen
olsen olssen
olsson olson
eriksen erichsen ericksen
eriksson ericsson erikson ericson erickson
carlsson karlsson carlson karlson
svensson swensson svenson swenson
gustafsson gustavsson gustafson gustavson
kristoffer christoffer kristofer christofer
olaf olav olof
haakon hakon
thor tor
sven svend swen
mats matts
hakansson haakansson
clark clarke
brown browne
green greene
philips phillips
mcdonald macdonald
mckenzie mackenzie
mcintosh macintosh mackintosh
mcgregor macgregor
mcleod macleod
mclean maclean mcclean
mckay mackay
mcarthur macarthur
mcmillan macmillan
mcneil mcneill macneil
smith smyth smythe
taylor tayler
cook cooke
jenkins jenkyns
collins colins
connor conner
obrien obrian
oneill oneil oneal
oconnor oconner
kelly kelley
murphy murphey
burke bourke
hughes hughs
matthews mathews
rodgers rogers
simmons simons
stevens stephens
stevenson stephenson
francois fransois
mathieu matthieu
stephane stefane
genevieve genevive
lefebvre lefevre lefebure
jose joze
vasquez vazquez
velasquez velazquez
jimenez gimenez ximenez
cortes cortez
souza sousa
luis luiz
raul raoul
javier xavier
jimena ximena
esteban estevan
cristobal christobal
gonzalez gonzales gonsalez
hernandez hernandes ernandez
valdez valdes
benitez benites
ordonez ordones
ibanez ibannez
quinonez quinones
chavez chaves
zambrano sambrano
salazar salasar
escobar eskobar
guzman gusman
melendez melendes
menendez menendes
munoz munos
ortiz ortis
zapata sapata
zuniga suniga
giuseppe guiseppe
alessandro allesandro alesandro
francesco franchesco
vincenzo vicenzo
gheorghe gheorge
mihai mihay
nicolae nicolaie
stefanescu stephanescu
ceausescu ceaucescu
istvan isztvan
gyorgy gyoergy
laszlo laslo
jozsef joszef
sandor shandor
orban orbaan
awni ouni aouni auni aoni awny
moncef munsif munsef monsef mounsef monsif mouncef
mongi munji mounji monji
larbi alarabi laarbi elarabi
lakhdar alakhdar lakhdhar
belkacem belgacem belkassem belgasem belqasim abulqasim belkasem bilqasim aboulkacem abulkasim belkasam
adan aadan aden
izzat izzet izet ezzat izat ezat
karapet garabed karabed garapet
dabbashi dabachi dabbachi dabashi debbashi
zindani zandani zendani
zulkifli zulkifly zulkipli julkipli zulkefli
veli wali vali waly
zeki zaki zaky
naqi naghi
jadhran jadran jathran
lamine elamine lamin
szeto situ seeto
chatzis hadjis hatzis hatjis
daqqaq dakkak daccache dakak daqaq
joumblatt jumblatt junblat joumblat jumblat
atwi atoui atwy attoui
zayniyah zeiniye zeinieh zayniyeh zeiniyeh
frangieh franjieh faranjiyah frangie
doku dokka`,
];

/** Nicknames, readings and the same name in another language; `token*` brings in the whole family that token names. */
export const KIN_NAMES: readonly string[] = [
  // One name in several languages
  `john johann juan jean joao ivan* giovanni jan* janos ion ioan ioannis* hovhannes* yohannes* jovan* sean* ian evan ivo hans jens johannes johan yahya* yuhanna hanna ieuan eoin gian
joseph* yusuf* giuseppe* jose* iosif* yosef* jozsef* joe joey pepe beppe josip jussi osip ossip hovsep yossi
peter pedro pyotr* pierre pietro petros* petar* boutros* piero per peer pekka pete petre petru petri peder pether
paul pablo paolo paulo pavel* pavlos* pal pauli poghos* paulus pol bulus boulos
mark* marco marcos marcus markus marek markku marko markos
luke luca lucas lukas lukasz luka* loukas luc lluc
matthew* mathieu* matteo mateo mateus matvey* matthaus matti matija* mateusz matias mathias* mateja
james jaime jaume giacomo diego jacques jacob* jakub yaqub* yaakov* yakov* hakob* jaap santiago iago tiago jim jimmy jamie jacobo giacobbe
thomas* tom tommy tommaso foma* tomasz toma touma* tamas tommi
andrew andrey* andreas andre andres andrea andrzej andras ondrej anders andy drew antti andries
philip* filipp* felipe filippo philippe philippos filippos pip phil fulop
bartholomew bartolomeo bartolome bartosz bartlomiej barthelemy bart bartholomaus
simon* shimon* simeon semyon* simone simao szymon samaan sim
steven* stepan* stefan* stefano stephane* esteban* etienne estevao stefanos* istvan* szczepan steve steffen stipe staffan stevan
george giorgos* georgy* giorgi* gevorg* jorge giorgio georg georges jiri jerzy* juri gheorghe* gyorgy* djordje* gjorgji* girgis* jurgen* jorg* yegor* jurek yrjo jordi jorgen joris
gregory grigory* grigorios* gregor gregorio grigor* greg grzegorz* grisha grischa gregoire gergely
nicholas* nikolay* nikolaos* niccolo nicola nick nico niko nicolae* niels claus* mikolaj miklos kolya nikola* nicolo nils nikos nicky klaas
michael* mikhail* mykhailo* michel miguel michele mihai* mihaly mikael mikko michal mischa misha mike mick mickey mihael mikheil* michalis* mikail miquel mika mihailo mihajlo
gabriel jibril* gavriil gabriele gabor gabri gavrilo gavril havryil
rafael* raffaele rafal rafi raffaello
aleksandr* alessandro* alejandro sandor* alexandros* alexandru alasdair alistair alastair alex sasa* sandro aleks oles les sanya shura xander lex sikandar* skender*
anthony* anton* antonio antoine antonios antonis antal tony antoni antonin toni antun ante anto toine
daniel* daniil* danijel danilo daniele danny dan dani
david* dawud* davit davide dave taavi davy dawid dewi davidek dudi
emmanuel emmanouil* manuel emanuel emanuele manny manolis imanuel immanuel manolo manu
abraham avraham* ibrahim* abram abe avi abramo brahim ibrahima
isaac yitzhak* ishaq* isak izak isacco itzik isaak ike
jacob yaqub* yaakov* yakov* jake kobi koby
moses moshe* musa* moises mose moishe mojzis
aaron harun* aron aharon ahron
solomon sulayman* shlomo* salomon salomone
samuel shmuel* samvel samuil sam sammy samu samuele samoel sami
elias eliyahu* ilya* ilyas* ilias ilie elijah elia eli eliya
noah nuh noe nooh noach noy
jonah yunus* yonah jonas iona giona
job ayyub* iov hiob giobbe
joshua yehoshua* isa* josue joschua giosue yeshua hoshea
jesus isa* yeshua iesus
ishmael ismail* yishmael
zachary zakariya* zacharias zechariah zachariah zakhar* zach zack zaccaria zekharia
saul shaul* talut
judah yehuda* judas yehudi
benjamin binyamin* veniamin* beniamino ben benny beniamin benjy
reuben reuven* ruben rouben ruvim
natan* nathaniel nathanael nate natanael
ezra uzair* esdras
joel yoel
enoch idris* henoch
eve hava* hawa eva evita
mary maria* maryam* miriam* marie marya maryja molly maire mara manya masha marusya moira mayra marika maja
martha marta marthe
elisabeth* yelizaveta* isabel isabella isabelle liz lizzie betty beth elsa elise eliza lisa erzsebet elspeth bess ilse alzbeta elzbieta elisabetta
anna* hannah* ana ganna* anne* anya anita annie ania anneke annette anouk anja
catherine* yekaterina* caterina katarina catalina kate katie kathy kathleen katya karin karen katarzyna katalin caitlin kit kitty katrin katharina ekaterini
helen yelena* helena* helene ilona eleni* ellen lena elaine halina
irene irina* irena eirini ira
sofia* zofia sophie sofie sonia sonja sonya zosia
margaret* margarita* marguerite margherita margarete greta maggie meg peggy rita gretchen malgorzata margit gosia madge
barbara varvara* basia barbora babs barbro
natalia* natalie nathalie natasha natascha natacha natalka natella
anastasia* nastya stasia anastacia nastia
tatiana* tanya tania tanja
eugenia yevgenia* eugenie zhenya
yulia* julie giulia juliana julienne juliet julita
viktoria* vika vicky vittoria victoire
ksenia* oksana*
theodora fyodora feodora teodora dora
theodore* fyodor* theodoros* teodor todor teodoro ted teddy tivadar
eugene yevgeny* eugenio eugen zhenya jeno eugeniusz gene evgenios
basil vasily* vasileios* basilio vasile basile vaso wassil vasilije basel
demetrius dmitry* dimitrios* demetrio dimitar* dmitar dumitru dima mitya mitja mitko
constantine konstantin* konstantinos* costa kostas kostya constantino costin costantino constant kosta kostadin
gennady* gena hennady
cyril kirill* cyrille cirillo kyrillos
leo leon lev* levon lew leone leontios leonti
maximus maksim* max maxime massimo maximilian maximiliano maximo massimiliano
sergei* sergio sergius serzh* sargis* sergiu seryozha sergiusz
valentin* valentino valentine
valery* valeriu valerio valere valerian
viktor* vittorio vitya victorio vittore
vitaly* vitale vito vit
clement kliment clemente klemens klement clemens
ignatius ignacio ignazio ignat ignatiy inigo ignatz
innocent innokenty* innocenzo inocencio
lawrence* lavrenty* lorenzo laurent lorenz lars larry lavrentios laurits lauri lorinc
martin martino martyn marton marten morten maarten
maurice mauricio maurizio moritz mauro moris moricz
robert roberto rupert rob bob bobby robbie robin ruprecht robby
richard ricardo riccardo rick dick rickard rich richie ricky ryszard rikard
rudolf* rodolfo rudy rudi rolf
william bill will wilhelm guillermo guillaume guglielmo willem billy willy vilhelm liam wil gwilym vilmos guilherme viljami wim
charles carlos carlo carl* karel karol charlie chuck karoly karlo carles kaarlo
henry henri enrique enrico heinrich henrik harry hank henryk hendrik heinz henrique jindrich heikki enric
frederick* friedrich* federico fred freddy fritz frederico fryderyk freddie bedrich fredi frits
edward eduard* eduardo edoardo ed eddie ted ned edvard duarte edek eddy
edmund edmond edmundo edmondo
louis luis* luigi ludwig* lewis lajos ludovic ludvik lodewijk lou luigino aloysius clovis
francis francois* francisco francesco* franz frank franciszek franjo* ferenc frans paco pancho frantisek franco francesc
ferdinand fernando hernando ferrante nandor hernan fernand ferdinando
alphonse alfonso alonso afonso alfons
alfred alfredo alf fredo
albert alberto albrecht bert al adalbert elbert albertus
artur* arturo art
raymond ramon raimundo raimondo ray rajmund
rafael* rafa
ralph* raul* radulf
roger rogelio ruggero rutger
ronald ronaldo ron rinaldo reynaldo
walter* gualtiero wat
vincent vincenzo* vicente vinzenz vince vincenty
javier* saverio xaver
christopher* cristobal* kristoffer* christophe cristoforo krzysztof* christos* chris christoph hristofor krystof kit
christian* christiaan cristiano krystian krisztian karsten carsten
kristina* christine cristiana krisztina tina chrissie christel kirsten kerstin
teresa* therese terezia tereza terry teresita
veronika* veronique berenice
monica* monique
lucy lucia lucie luz lucija lucinda
cecilia cecile cecily cecilie celia
agnes agnese ines inez agnieszka* agneta
rose rosa rosie roza ruza
jane joan joanna johanna jeanne giovanna juana zhanna* janet jana jeanette hana ivana jean gianna ivanka ioana
susan* susanna suzanne sue susana zuzana shoshana susie zsuzsanna zuzanna
rebecca* rivka* becky ribka
rachel* raquel rakel raquelle
sara* sally sarai
leah lea lia
esther* hester estera
deborah* dvora* debbie debra
ruth rut ruta
jerome hieronymus geronimo girolamo jeronimo hieronim
dennis denis* dionysios dionisio dionysius
dominic dominik domingo domenico dominique nick
eric* erich eerik eirik
oscar oskar osgar
hugo hugh ugo hugues huw
guy guido gui
giles aegidius gilles egidio gil
gerard gerhard* gerardo gherardo gerry gert gellert geert gerrit
gerald geraldo jerry gerry giraldo
geoffrey* jeffrey* gottfried godfrey goffredo godofredo jeff geoff godefroy
bernard bernhard* bernardo bernie bernat barend
leonard leonardo lenny leonhard lennart len lennard
roland rolando orlando rollo roeland
oliver olivier oliverio ollie oliviero
patrick patricio patrizio pat paddy patryk padraig
patricia patrizia trish patsy pat
ladislas vladislav* laszlo* ladislav ladislao
vladimir* vova volodya waldemar valdemar vlad
stanislav* stanislas stas stan slava estanislao stanko
yaroslav* slava jarek
vyacheslav* slava wenceslas vaclav wenzel venceslas vatslav
bogdan* bohus
ivan* vanya
oleg* helge
olga* helga
igor* ingvar
yuri* yura georg
aleksey* alexis alyosha lyosha alessio alejo alexius alexi
boris* borya
anatoly* tolya anatole
arkady* arcadio arkadiusz
pavel* pasha
fyodor* fedya
stepan* styopa
semyon* senya
ilya* ilyusha
ruslan* rusik
timofey* timothy timoteo timotheus tim timothee timo timoteus
matvey* motya
roman romain romano romans raman
zakhar* zakhary
artem* artemis artemios tyoma
kazimierz* casimiro kazik
adalbert wojciech* vojtech bela adalberto
tadeusz* thaddeus tadeo thaddaeus
yusuf* yusupha`,
  // English and Spanish short names
  `thomas* thom
samuel sam samy
benjamin ben benji
nicholas* nic nicky
anthony* ant
ronald ronnie
donald don donny donnie
kenneth ken kenny kent
timothy tim timmy
gregory greg gregg
steven* steve stevie
matthew* matt matty
christopher* chris topher
joseph* joe jo joey
james jim jimmy jamie jem
john jack johnny jon jonny jock
yonatan* jonathan* jon jonny
charles charlie chuck chas
albert al bert bertie
alfred alf fred
arthur art artie
clifford cliff
douglas doug
francis frank fran
harold harry hal harald
herbert herb bert heribert
lawrence* larry laurie
leonard len lenny leo
leslie* les
nathaniel nat nate
randolph randy randall
reginald reg reggie rex
russell russ rusty
stanley stan
stuart stewart stu
terence* terry
theodore* ted teddy theo
victor vic
vincent vince vinny
walter* walt wally
wilfred wilf wilfried
francisco paco pancho kiko
ignacio nacho
eduardo lalo edu
enrique quique kike
guillermo memo
jesus chuy chucho
rafael* rafa
roberto beto
alberto beto
gilberto beto gil
antonio tono toni tonio
guadalupe lupe
dolores lola
concepcion concha conchita
rosario charo
mercedes mercy meche`,
  // Near in writing, often another person
  `mohammed* mehmet* magomed* mamadou* mukhamed
ahmed* amadou*
abdullah* abdoulaye*
hamid* hamed*
hamad* hammad*
amir* amer*
majid* majed*
salim* salem*
said* sayyid*
kamal* kamil*
bashir* bashiru
shihab* shahab*
hassan* hassaan*
sadiq* siddiq*
rahman* abdulrahman*
rahim* abdulrahim*
karim* abdulkarim*
aziz* abdulaziz*
malik* abdulmalik*
qadir* abdulqadir*
hamid* abdulhamid*
majid* abdulmajid*
wahid* abdulwahid*
rashid* abdulrashid*
latif* abdullatif*
jalil* abduljalil*
hakim* abdulhakim*
halim* abdulhalim*
hadi* abdulhadi*
samad abdulsamad* samed
salam abdulsalam* salaam
razzaq abdulrazzaq* razak razzak razaq
sattar abdulsattar* satar
ghani* abdulghani*
jabbar abduljabbar* jabar gabbar
rauf* abdulrauf*
basit abdulbasit* baset
baqi abdulbaqi* baki
abdi* abdo* abdul
nuri* nur*
nura* nora
abubakr* bakr*
boubacar abubakr* boubakar
aisha* ayse*
khadija* hatice xatija
fatima* fatoumata patimat fatou fadma
maryam* mariama meyrem
zahra* zohreh
gilani* jilani*
hamza* khamzat gamzat
timur* tamerlan tamerlane
skender* sikandar* eskandar
salahuddin* saladin
ismail* smain
harun* haroune
yaqub* yacoubi
dariush* darius dario
kourosh* cyrus
rahmonov* rahman*
usmanov* osmanov
karimov* karim*
yusupov* yusufov
abdullayev* abdullah*
ahmadov* ahmed*
mammadov* mohammed* magomedov mukhamedov
magomedov mukhamedov muhamedov
huseynov* hussein*
hasanov* hassan*
ibrahimov* ibrahim*
petrovich* petrovic
ivanovich* ivanovic
pavlovich* pavlovic
alekseevich* aleksic
davies davis
thompson thomson
johnston johnstone
johnson* johansson* johansen* jansen janssen jensen
white whyte
reed reid read
pierce pearce peirce
smith* schmidt* smit
miller muller* moller moeller
schneider* snyder snijders snider
fischer* fisher fiser visser
weber webber
hansen* hansson*
larsen* larsson*
andersen* andersson*
nielsen* nilsen* nilsson* nelson
petersen* petersson* pedersen
olsen* olsson*
eriksen* eriksson*
christensen* christiansen*
cohen* cohn* kahn kagan cahn coen
gonzalez* goncalves
rodriguez rodrigues
hernandez* fernandez
fernandez fernandes
perez peres
lopez lopes
sanchez sanches
ramirez ramires
gomez gomes
martinez martines martins
alvarez alvares
dominguez domingues
mendez mendes
nunez nunes
suarez soares
diaz dias
silva sylva dasilva
pereira perera
mukherjee* mukhopadhyay
banerjee* bandyopadhyay
chatterjee* chattopadhyay
ganguly* gangopadhyay
thakur* tagore
nair* nayyar
vikram bikram
vivek bibek
vivek bibek
vijay* bijoy bijay
pradeep* prodip
krishna* krishnan kishan kisan
narayan* narayanan narayana
ganesh ganesha ganesan
lakshman* lakshmanan
venkatesh* venkatesan
rathore rathod rathor
chandra chander chand
srinivas* srinivasan*
shiva* siv
singh sinha simha
haile hailu
berhanu* berhane
negash negasi
tewodros* theodore* tedros
diop jobe
ba bah
olusegun segun
babatunde tunde
oluwaseun seun
chukwuemeka emeka`,
  // Chinese names in Cantonese, Hokkien, Hakka and ambiguous Wade-Giles
  `chen chan tan chin tran
zhang* cheung cheong chong teo teoh tiong truong
huang wong hwang* ooi oey wee ng hoang uy
wang wong heng ong vuong
li lee lei ly lie
wu ng goh woo ngo go
zheng cheng cheang tay teh tee trinh
cheng ching seng
zhou* chow chew chau jau
xu* hui khoo koh
cai* choi choy chua chuah tjoa
yang yeung yeo yeoh ieong duong*
liu lau low liew lao luu
guo* kwok quek kuok kwek kwock
he* hoh
luo* law loh lor
liang leung leong neo niu luong
song soong sung
tang tong thong
tang deng* dang theng
xie* tse chia cheah tze
feng fung foong pang
peng pang phang
zeng* tsang chng chang
lu loo lo luk loke
lu lv lyu lui lue
su so soh saw sou
ye* yip ip yap
xiao* siu siew seow sio
pan poon pun phua phan
yuan yuen juan
ma mah beh mar
hu woo wu oh foo
zhu chu choo chee ju
gao* ko koh kou
zhao* chiu jiu trieu
sun suen soon swen
jiang* kong keung gong
fang fong hong png
shi* sze see si
du to toh tu doh
wei ngai gooi wai nguy
fu foo poh hu
dong tung tang
yu yue yee
mo mok
mai mak
ou au ow
guan* kwan
qiu* yau khoo
ruan yuen nguyen*
ren* yam yum jim
xiong* hung
qian* chin
kong hung kung khong
gong kung kong
shen sum sim shum sam
tan tam tham
zhong* cheong
lei loy louie lui
long lung
yan* yim gan ngan
bai* pak
jin kam kim* chin
pang pong
lin lam lim ling
bao* pau pow
cao* cho tso
cen* sam shum
cui* chui
dai* tye tay
ding* teng
fan fann van hoan
gan kan kam
gu koo ku
han hon hahn
hong hung ang
hou hau haw
jia* ka kar
jian chien kan
jing ching
qing ching
ji chi kei
qi chi kei
qin chin chun
qu chu wat
kang kong
lan laam lam
lian* lin
liao liu leow liew
mao mou mo
mei mui
meng mang
mu muk
ning neng
ouyang* auyeung owyang
pu po
shao shiu siu
tao to tow
tong tung
wan man
wen man boon
weng yung eng
xia* ha
xiang* heung
xing* ying
xue* sit
yao yiu yeow
yi yee
yin wan
yong yung weng
you yau yu
zhan chan tsim
zhen chen
zhi* chi
zhuang* chong chng
zhuo cho cheuk toh
zong chung tsung
zou* chau
zuo* cho jor
cheng shing sing
chun tsun
hao ho how
hai hoi
hua wah fah
hui wai fai
jian kin gin
jie* kit
jun chun kwan
ming meng
ping peng
qiang keung
xin* sin
xiu* sau
ying ing yeng
yong wing
guang kwong
kai hoi
ling leng
mei may
rong wing jung
shu shue
wen man mun
yun wan
ze chak
zhi* chee`,
  // Korean, Vietnamese and Japanese readings
  `lee* li
park* piao
choi* cui
im* lin
yoo* liu
jung* zheng
jang* zhang
kang* jiang
cho* zhao chao
roh noh no
il yil eel
tae dae
jae chae je
huynh* hoang
vu vo
phuc phuoc
pham fam
le lee
mori mohri
ono ohno*
maung* mg
myint myin
soe so
than thant
sein thein*
nadezhda* nadia* nadja nadine
qasim* kassym*
barnabas barnaba bernabe varnava
damian damien damiano demyan demian damyan
adrian hadrian adriano adrien adrianus andrian
fabian fabio fabien fabiano
ernest ernesto ernst ernestas
marcel marcelo marcello marcellus marcin
august augusto auguste augustus
gustav* gustavo gustave gusztav
octavian octavio ottavio
horace horacio orazio horatio
virgil virgilio virgile
norbert norberto
rene renato renatus
camille camilo camillo kamillo
benedict benito benedetto benoit benedikt benedykt
joachim joaquin gioacchino joakim
ali* cali
felix feliks felice
lucian luciano lucien lukian
marian mariano marijan
yulian* giuliano julien juliano
julius giulio julio jules gyula juliusz
sebastian* sebastiano sebastien bastian sevastyan
augustine agustin agostino augustin avgustin
urban urbano orban*
quentin quintin quentino
salvador salvatore sauveur
stephanie stefania stephania stefanie estefania stepanida
paula paola pavla paulina pauline polina*
nicole nicoletta nicolette
michelle michele micaela michaela mikaela
claude claudio claudius klaudiusz
claudia* claudine
emil emilio emile emilian
emily emilia emilie emiliya
laura laure lara lora
diana diane
alice alicia alisa aliz
marina* marine
angela angelina* andjela angele
charlotte* carlota carlotta carla
caroline* carolina karolina carol
henrietta enriqueta henriette
frederica federica friederike
georgia yiorgia giorgia
tibor tiberius tiburcio
hippolyte ipolito
afanasy* athanasios* atanas atanasio
nikifor* nikiforos nicephorus
trofim* trophimos
prokofy* prokopios procopio
zinovy* zenobio zenovios
miroslav* mirek
tomislav* tomo
radovan* rade
milos* milosz
ladislav laci
ferenc feri
lamine* amin*
aliou ali*
alija ali*
seydou* said*
fatou fatoumata fatima*`,
];
