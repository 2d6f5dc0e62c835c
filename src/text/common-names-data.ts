/**
 * Given and family names of the world with how common they are, from public knowledge of name statistics: folded
 * tokens in the spellings usual on documents. 4 = among the very commonest worldwide, 3 = very common within a large
 * culture, 2 = common, 1 = known and not rare. A token may stand in several groups: its highest rank wins.
 */
export const COMMON_NAMES: readonly (readonly [rank: 4 | 3 | 2 | 1, words: string])[] = [
  // The very commonest worldwide
  [
    4,
    `mohammed muhammad mohammad mohamed mohamad muhammed ahmed ahmad ali hassan hasan hussein hussain hossain
    husain ibrahim abdullah abdul omar khan abdallah fatima yusuf mahmoud mahmood saleh salem said khalid
    mustafa mehmet wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng
    liang xie tang song deng han feng cao peng zeng wei lee chan wong chang cheung lam ng ho tan lim kim park
    choi jung kang cho yoon jang min nguyen tran le pham hoang vu vo phan tanaka suzuki sato takahashi
    watanabe ito yamamoto singh kumar devi sharma gupta patel das ram kaur begum lal prasad rahman islam
    akhtar shah malik iqbal reddy yadav rao sri maria john jose smith garcia rodriguez gonzalez hernandez
    lopez martinez perez sanchez ramirez torres flores gomez diaz rivera juan luis carlos ana antonio
    francisco silva santos oliveira souza pereira ferreira cruz johnson williams brown jones miller davis
    wilson anderson taylor thomas moore jackson martin thompson white james robert michael william david
    richard joseph charles mary george paul peter daniel anna elizabeth ivanov ivanova petrov ivan alexander
    alexandr sergey sergei vladimir dmitry andrey elena olga natalia tatiana muller schmidt rossi yilmaz kaya
    demir`,
  ],
  // Arabic: general, Gulf, Levant, Egypt
  [
    3,
    `abdulaziz abdelaziz abdulrahman abdelrahman abdurrahman abdulla abu aisha amin amina anwar aziz bashir
    faisal faysal farid farouk fahd fatma fuad fouad hamid hamza haider hisham huseyin imran ismail issa
    jamal gamal jamil kamal karim kareem khadija khaled khalil khalifa leila mahdi mahmud majid malek mansour
    mansoor mariam maryam masood masoud mazen moustafa mostafa mousa musa moussa mubarak murad nasir nasser
    nasr nour noor nur omer osman qasim rashid rachid ramadan rahim reza riyad riad saad sabah sadiq saeed
    salah salim salman samir sara sarah sayed sayyid syed shaikh sheikh sharif sherif suleiman sulaiman
    soliman sultan taha tareq tariq tarek walid waleed yahya yahia yasser yasir yousef youssef yousuf yusif
    zaid zayed zainab hana nadia salma`,
  ],
  [
    2,
    `aicha amir ammar ayman bilal dawood fahad fares faris fathi fatimah fadi ghassan habib hadi hakim hamad
    hani hayder haidar hesham husam husein hussien imad jaber jabir jassim jasim kamel latif layla maher
    marwan munir mohsen muhsin nabil nader nadir naser osama usama othman uthman qassem kassem kasim rasheed
    raed ramzi rami sabri sadeq saif saleem sami samira shaker tahir taher talal tamer wael yaseen yasin
    yassin younis younes ziad zaki zakaria huda mona muna rania abdulhamid abdelhamid abdulkarim abdelkarim
    abdulkader abdelkader abdulqader abdullatif abdelfattah abdulmajid abdulmalik abdelmalek abdulsalam
    abdelsalam abdulwahab abdulrazzaq abdulghani abdulhadi abdulhakim abdulrahim abed abid adel adil alaa
    ameen ameer anas anis arafat arif asad asim ashraf asma asmaa attia awad ayoub ayub badr bakr basem
    bassam boulos butros dalia dawoud daoud dina eid emad eman essam issam esmail fadel farag farah fawzi
    firas ghanem ghazi habiba hafez hafiz haddad haitham hamada hamdan hamdi hamed hammad haroun harun hashem
    hashim hatem hazem hiba idris idriss iman ishaq jaafar jafar jalal galal jameel jawad gomaa juma kadhim
    kazem khalaf khamis khatib khoury lina lutfi maha majed mamdouh manal masri matar moaz muath mohamud
    mujahid mukhtar mokhtar muslim nabeel nada nadim naeem najib najjar nasri nassar nawaf nawal nazar nizar
    nidal nouri noureddine nuri ola qadir qasem rafiq rajab rasul rasool raouf reem rima rida ridha sadek
    sadik sahar sameer sattar shafiq shahin shaheen shaban shakir sharaf suhail sohail talib taleb turki
    obaid umar wafa wahid waheed wisam yaqoub yacoub yosef yazid zahir zakariya zein zainal zubair`,
  ],
  [
    1,
    `abdo abdou abdulqadir abdelmajid abdussalam abdelwahab abdulrazak abdelrazek abdulghafoor abdelhadi
    abdulbari abdulnasser abdelnasser abdelmoneim abdulmohsen abdulmuttalib abdelrahim abdulkhaliq
    abdulhussein adham afif alawi alaoui antar aref assad assem ata atef ayad ayed azzam badawi bader bahaa
    basel bassem basim bassil bishara dalal diab dhafer ehab fadhil fahmi fahmy fakhri faleh falah faraj
    farhat faruq fawaz fayez fayyad fikri ghada ghaleb ghali ghanim haytham hamoud hamood hamoudi harb harith
    hatim hazim hilal hind humaid hussam ihab ilham inas isa iyad izzat jafer jihad jihan joumana jumaa jumah
    kadim kanaan karam karima kasem khouri khuri kifah lamia latifa lubna majdi magdi mamoun marzouq marzouk
    mattar mayada moataz mutaz moayad mohannad muhannad mohanad mufid munther munzer murtada murtadha
    muthanna naim naif nayef najah najeeb naguib najla najwa nasif nassif nazih neama nimer odeh qais qadri
    rabee rabih rafat rafik ragab ramy rasha rauf rayan rizk rizq ruba saada sabry saher sakr salama samer
    samia samih sanaa shadi shaaban shawki shawqi shehata shihab shukri siham sobhi subhi suhaila suad souad
    tahani tamim tayseer taysir thabet thamer ubaid wafaa wajdi wissam wassim yamin yaqub yassine yazan zaher
    zayd zayn zeinab zaynab zeid ziyad zuhair zoheir abboud abadi abulhassan adeeb afaf ahlam ajami akl allam
    almas amal amani amro amr anbar aoun arar asaad asali ashour asmar assaf atallah atiyah atiyeh atwan
    awwad azmi azzouz badran bahgat bakir bakri baraka barakat barghouti baroudi bazzi bitar chalhoub chamoun
    daher dajani darwish dweik duraid eissa elias fakhoury fanous farha fatin fayad fikry freij galil gerges
    girgis ghannam ghanoum ghazal ghazali ghosn gibran guirguis habash habbal hachem hafidh hakeem halabi
    hamadeh hamdy hammoud hamwi hanan hanna hanania haneen hariri hashimi hawari hijazi hilmi hindi hosni
    hosny husni ihsan intisar ismat issawi izzeddin jabbar jabbour jaffar jalil jamila jaradat jarrah joudeh
    jubran kabbani kahtan qahtan kalash kamil kanan kassab kattan khader khadra khalidi khalifah khashan
    khayat khayyat khodr khouly kurdi lahham lahoud lama loay luay lujain maalouf madani makki mahfouz makram
    mandour marouf maroun masarwa mayar mekki melhem milad mitri moein morsi morsy muayad mueen muhieddin
    munira munzir muntasir mursi musaed musleh muthana mutairi otaibi ghamdi qahtani zahrani dosari dossari
    shehri shammari harbi anazi anzi enezi rashidi ajmi mutawa mansoori mazrouei shamsi ketbi kaabi nuaimi
    suwaidi hammadi marri kuwari thani sulaiti maktoum nahyan qasimi falasi balushi baloushi hinai lawati
    habsi maamari busaidi rawahi harthi kharusi tamimi dulaimi jabouri jubouri zubaidi saadi obeidi ubaidi
    samarrai tikriti bayati rubaie maliki musawi moussawi husseini hussaini basri baghdadi mosuli rikabi
    khafaji lami saedi ghanimi hadithi azzawi shamari nabulsi nashwan nasrallah nassri natour nazmi nehme
    nofal omran qabbani qaddoura qandil qassab rabi rachad rashwan rafea rahal raslan ridwan radwan rimawi
    rizkallah roumi saadeh saba sabbagh safadi safa safwan sahli saied sajjad salameh salloum samara samman
    saqr sarraf sarsour sawalha semaan shahbandar shalabi shalaby shamma shami shanab shatara shawa shbeir
    sheha shoukry sirhan subaihi sukkar swaidan tabbara tahan tannous tantawi tarabulsi tawfik tawfiq tewfik
    tohamy touma wahba wahbe wakil wehbe yasmine yasmeen yazbek youness yunis younus zaghloul zaidan zaidi
    zeidan zidan ziadeh zoubi zogbi zuhdi`,
  ],
  // Yemen, Sudan, Libya
  [
    1,
    `hamdani sanani adeni hadrami bamatraf bawazir basha batati awlaki ahdal amiri shaibani saqqaf attas
    aidarus haddi ghaith gaddafi senussi warfalli misrati zawi tarhuni nimeiri tayeb tayyib eltayeb elhadi
    elamin elsayed elshazly elmasry elshafei elgamal osheik hajj alamin abdalla ahmadani babiker babikir
    bakheit elnour elfadil khidir mekki mirghani siddig sideeg widaa yagoub`,
  ],
  // Maghreb, French style
  [
    2,
    `abderrahim abderrahmane abdeslam adil amine aymen belkacem brahim cherif djamel driss fatiha habiba
    hassane hicham ikram jamel kaddour khadidja lahcen lamine larbi lotfi mouhamed mouloud mourad mounir
    mustapha nacer naima nassim noureddine othmane rabah rachida redouane ridha samira soufiane taoufik
    yacine youcef zineb zohra`,
  ],
  [
    1,
    `abdelhak abdelilah abdeljalil abdesselam achraf ahlem amel anouar azzedine benali benaissa bouazza
    boubaker boumediene chaima djamila elhassan faouzi farida fethi fouzia hakima halima houda houssem imane
    jalel karima loubna malika messaoud miloud mohand mokrane moncef nabila nacera nadira nassima nawel nejib
    ouafae rafik sabrina saida salima sihem slimane wassila yamina abdelli aissaoui alami amrani amrouche
    bachir belaid belhadj belkhir benabdallah benamar benamor bencheikh benchekroun bendjelloul benhamou
    benjelloun benkirane benmoussa bennani bensaid bensalem benslimane benyahia benzema berrada bouaziz
    bouchareb bouazizi boudiaf boukhari boumaza bourguiba bouteflika bouzid brahimi chaabane chaoui chebbi
    chraibi djebbar elamrani fassi fillali filali ghannouchi ghazouani haddou hajji hammami idrissi jaouadi
    jebali jlassi kabbaj kadiri kettani khelifi lahlou lakhdar lamrani mabrouk mejri meziane naciri ouali
    ouazzani rezgui saadaoui saidi sahraoui sebti sefrioui slaoui tahiri tazi tlili toumi trabelsi zemmouri
    ziani zidane zouari`,
  ],
  // Persian and Afghan, Pashto
  [
    3,
    `ahmadi mohammadi hosseini hoseini karimi moradi rezaei rezai jafari hashemi rahimi hossein hosein mehdi
    reza abbas mousavi ebrahimi akbari heidari heydari sadeghi ghasemi zahra maryam hamid majid saeed
    mahmoudi rahmani amini`,
  ],
  [
    2,
    `mohsen gholam zare farhad mehran behzad hamidreza alireza mohammadreza fatemeh masoumeh saeid javad
    esmaeil ebrahim rostami kazemi ghorbani asadi bahrami bagheri abdollahi alavi alizadeh amir arash arman
    asghar azizi babak bahram behnam behrouz bijan darius davood ehsan elham esfahani eskandari esmaeili
    farahani fariba farzad gholami habibi hamed hasani hassani jahangir jalali jamali jamshid javadi kamali
    kamran kaveh khalili khosravi kourosh maleki mansouri mina mirzaei morteza mostafavi naderi najafi naseri
    nasrin nazari norouzi omid parisa parviz rajabi rasoul roya safari sahar salehi salimi samadi shabani
    shahram shahin shams sharifi shirazi shirin soleimani soltani taheri tavakoli tehrani vahid yazdani
    yousefi zamani zarei`,
  ],
  [
    1,
    `abdollah abolfazl afshin ahmadzadeh amirhossein ardeshir aryan ashrafi azadeh azar bahman bahar behrooz
    dariush davoodi elnaz faramarz farhadi farshad farzaneh fazeli feridoun ghaffari ghanbari gholamreza
    haghighi hatami hedayati homa homayoun hooshang hormoz iraj karami keyvan khosrow kiani ladan mahdavi
    mahnaz mitra mojtaba mokhtari moghaddam motamedi navid nejad nematollah niloufar nima parvin payam pejman
    pouya qasemi rafiei rahimzadeh ramin razavi rezvani ruhollah saberi sadegh sanjari sasan sepideh shahla
    shahriar shahrokh shapour siavash simin soheil sohrab soraya tabatabaei taghavi yazdi zadeh zohreh afshar
    amani arabi ardalan askari atashi bakhtiari bakhshi baghaei behbahani behrami borhani bozorg daneshvar
    davari dehghan dehghani delavari doost ekbatani emami entezari etemadi fakhri farrokh farrokhzad fallah
    fallahi firouz firouzi forouhar forouzan ganjavi ghaderi ghaemi ghahremani golestani golzar haghani
    hakimi hamedani heravi hojjat irani izadi jahani kalantari karimian kashani kavian keshavarz kermani
    khademi khamenei khani khatami khorasani khorram kia kohan madadi mahmoodi mahvash mazaheri mehrabi
    mehrdad mehri minoo mirhosseini moeini mohebbi momeni montazeri moradian mortazavi moshiri nabavi nahid
    naghavi nasiri nikbakht nikpour noori nowruzi omidi pahlavi pakdel parsa peyman pirouz pournader rabiei
    raisi rajavi rasouli rouhani rouzbeh sabet sadri saeedi saffari saghafi sanei sarmadi sattari sedighi
    seyed seyyed shahbazi shafiei shahidi shakeri sheibani shojaei shokri sobhani tajik talebi tousi vafaei
    vakili vaziri zahedi zand zandi ziaei zolfaghari abdulhaq achakzai afridi afghan akhund akhundzada
    amanullah aminullah anwari asadullah atiqullah ayubi azimi azizullah baheer barakzai baryalai bismillah
    daud dawlat din durrani esmatullah faizullah fazal fazl gailani ghani ghilzai gulab habibullah haji
    hafizullah hamidullah haqqani hayatullah hekmat hekmatyar hotak inayatullah ismatullah janan kakar karzai
    khalilzad lala mangal marwat massoud mehsud mohmand momand mullah najibullah naqibullah nasrullah niazi
    noorzai obaidullah orakzai pasha pashtun popal popalzai qadeer rahmatullah rasuli rohullah saifullah
    sahak samiullah sherzai shinwari siddiqi stanekzai tarin tarakai tokhi wardak wazir yousafzai yusufzai
    zadran zalmai zarif ziaullah zazai zmarai ihsanullah nimatullah shafiqullah sanaullah zabihullah`,
  ],
  // Turkish and Kurdish
  [
    3,
    `celik sahin yildiz yildirim ozturk aydin ozdemir arslan aslan dogan kilic kara koc kurt ozkan erdogan
    ahmet ayse fatma huseyin ismail osman murat omer ramazan halil suleyman hakan kemal`,
  ],
  [
    2,
    `cetin simsek polat korkmaz yavuz can acar sen aksoy gunes emine hatice zeynep elif meryem recep salih
    fatih emre akin aktas alp altun ates avci balci baris bayram bozkurt bulut burak cakir cem cemal ceylan
    coskun deniz duman ekrem emin engin ercan erdem eren erkan erol ersoy filiz gokhan gul guler guven hamdi
    ilhan isik kadir kahraman kaplan karaca karatas keskin kocak kose levent mehmed melek merve mutlu onur
    orhan ozcan ozer pinar sari selcuk selim serdar serkan sinan tas tekin toprak tuncer turan turk ucar ugur
    unal uysal veli volkan yalcin yasar yaman yuksel yunus zafer`,
  ],
  [
    1,
    `akyol aykut aytac bal basaran bayrak berk bilgin burcu cakmak cengiz dag demirci demirel demirtas dilek
    durmaz ebru ertugrul esra fikret gulsen gultekin gunay hulya inan ipek ismet karakaya mert metin mesut
    mevlut nazli necati nuray oguz okan ozgur ozlem sarikaya seda selin sevgi sevim sezer sibel soylu sule
    taner tolga topal tugba turgut ulker uluc umit uzun yasemin yener yucel zehra adem agca akar akbulut
    akcay akdeniz akgul akkaya akman aktan akturk albayrak alkan alparslan altin altintas arikan asli atalay
    atilla ayaz aydogan aygun aylin ayten baran basar bayar baykal bektas berat berkay beyza bilge birol bora
    boz bugra bulent canan candan caner cavus cavusoglu cebeci cevik cihan cinar cigdem colak demirbas
    demirkan derya devrim dincer dogru doruk durak dursun duygu ecevit efe ege emrah ender erbakan erdal
    ergin ergun erkut ersin ertan ertem evren eyup fehmi ferhat ferit firat furkan genc gok gokce gokmen
    gonul guclu gulay gundogdu gungor gunduz gurbuz gursoy hacioglu halide haluk hanife haydar hikmet ihsan
    ilker imamoglu isler izzet kaan kalkan karabulut karadag karahan kardas karaman kartal kavak kaygusuz
    kayhan keles kerem kerim kilicdaroglu kirac konuk koray korkut kubilay kucuk kuzu lale mahir muge
    muharrem murathan naci nalan necmettin nermin nesrin nevin nihat nilgun nurettin oktay olcay onal onder
    oral ozan ozbek ozen ozgen ozgul ozmen oztekin ozyurt pelin perihan reyhan rustem sakarya saygin sedat
    semra sencer serap sertac sevda sinem soner songul suat sukru tanju taskin tarkan tayfun tayyip tezcan
    topcu tulin tuna tunc turkmen turker ufuk ulus umut unlu vural yakup yazici yesil yetkin yigit yilmazer
    yorulmaz zeki zeybek ziya aram aras awat azad baban barzani barzinji berwari bahoz botan dara delal diyar
    dilan dilshad hawar hawre hemin hiwa hoshyar jaf jwan kawa kamaran karwan khoshnaw mizgin nechirvan
    newroz rebwar rebin rizgar rojda rojin rozhin sarbast saman serhat sherko sherwan shwan shvan sirwan
    soran talabani zana zebari zanyar zirak`,
  ],
  // India, general
  [
    3,
    `agarwal aggarwal amit anil anita arjun arun asha ashok banerjee bhatt bose chakraborty chatterjee chauhan
    chaudhary choudhary choudhury dasgupta desai dinesh dutta ghosh gopal goyal gill hari jain joshi kapoor
    krishna lakshmi mahesh mehta mishra mohan mukherjee nair naidu naik pandey pawar pillai pooja prakash
    priya raj raja rajesh rajendra raju raman ramesh rani ravi rajan rohit roy sahu sangeeta sanjay santosh
    satish shiv shukla sinha sita sunil suresh thakur tiwari trivedi varma verma vijay vikram vinod mandal
    saha jyoti`,
  ],
  [
    2,
    `anjali arora babu bhattacharya chaudhari chopra deepak dutt ganesh geeta gita jadhav jha khanna kulkarni
    laxmi manoj meena mukesh nath pandit pradeep pramod praveen radha rakesh rekha sandeep sanjeev saxena sen
    seth shanti shinde shivaji sudha sunita sushil vishal subhash yogesh abhishek aditya ajay ajit akash aman
    anand ankit aparna arvind ashwin balaji bansal basu batra bhagat bharat bhardwaj bhatia biswas chand
    chandra chaturvedi chawla datta dave dev deshmukh dixit dubey dwivedi gandhi gaurav gautam girish govind
    grewal harish hegde iyer jagdish kamble kannan kapil kavita kiran kishore krishnan lata madan madhu
    mahajan malhotra manish mathur maurya menon mittal mohanty murthy murugan narayan narayanan narendra
    naresh naveen neeraj neha nikhil nisha nitin pal pankaj parikh pathak patil pawan prabhu prasanna
    prashant pratap preeti rahul rai rajiv rajeev rajput rajkumar rama ramachandran ranjan ranjit rathod
    rathore rawat ritu sachin sagar sai sanjana sarita savita sethi shankar shekhar shetty shilpa shrestha
    siddharth sidhu sneha solanki soni sood srinivas srinivasan srivastava subramanian suman sundar surendra
    surya swamy swati tandon tripathi tyagi uma umesh upadhyay usha venkatesh vikas vinay vivek vyas`,
  ],
  [
    1,
    `ahuja alok amar ananda aniket anirudh ankur anup anuradha archana ashish atul bala bharti bhaskar bhasin
    brijesh chandran chandrasekhar chhabra deepika deshpande dhar dharmendra dhillon dilip gayatri grover
    gurpreet gurung harpreet hemant indira iyengar jaswant jayesh jitendra kalpana kamala kohli kunal lalit
    lokesh madhav maheshwari mamta manju meenakshi nagaraj nagarajan namrata nanda narayana nilesh padma
    phadke prabhakar pranav purohit rachna raghav raghu ramakrishna raut renu rohan sandhya sankar saraswati
    satya sehgal sekhar selvam shashi shreya shubham singhal sivakumar smita subramaniam sudhir sukhdev
    sundaram swami tara uday vaishnavi vasant venkat venkataraman vidya vimal vipin wadhwa acharya advani
    ahluwalia ambani anshul apte bajaj bajwa bakshi balakrishnan bhandari bhargava bhave bhosale bhushan
    bisht bora brar chadha chandrasekaran chavan chhetri chitra damodar deol devendra devika dhaliwal dogra
    gadkari gaikwad ganguly ghoshal godbole gokhale gopalakrishnan gowda goswami gulati gurjar handa hooda
    jagannath jaiswal jayaraman jindal johal kadam kailash kalita kanwar karthik karthikeyan kaushik
    khandelwal khare khurana konda kriplani kulwinder lamba mahadevan mahapatra malviya mander mani manpreet
    mistry modi mohanlal mundra muralidharan muthu nadar nagpal nambiar nandini natarajan nayak nayar negi
    oberoi ojha padmanabhan panda pandya panicker parekh parmar parthasarathy pathania phukan pradhan puri
    raghavan rajagopal rajagopalan ramaswamy ranganathan rangarajan rastogi reshma rishi sabharwal sachdev
    sachdeva sahni samant sanyal saravanan sawant selvaraj senthil shenoy shirish sodhi sonia sridhar
    sridharan srinath subbarao sukumar suri swaminathan talwar thapa thakkar tendulkar tomar vaidya varghese
    vasudevan velu venkatesan viswanathan walia zaveri baby biju cherian chacko eapen kurian mathai oommen
    shaji tamang magar karki adhikari basnet bhattarai dahal khadka koirala limbu maharjan poudel regmi
    sherpa perera dissanayake bandara jayawardena gunawardena wickramasinghe rajapaksa ranasinghe herath
    karunaratne senanayake amarasinghe weerasinghe rathnayake ekanayake kumara chaminda nuwan`,
  ],
  // Urdu and Muslim South Asia, Bengali
  [
    3,
    `abbasi adnan akbar akram aslam butt chaudhry chowdhury farooq farhan haq jahan javed khatun hoque haque
    mia miah mirza mohd mughal nadeem parveen qureshi rahim rana rashid raza riaz rizwan saeed sana sarker
    sarkar sardar shahid siddiqui sultana tariq uddin ullah usman zafar zahid zaman`,
  ],
  [
    2,
    `afzal asif atif ayesha azam bibi faheem ghulam hafeez hossen imtiaz irfan kamran khanam latif mahbub mian
    mohammod mumtaz naveed nawaz nazir parvez rafique sajid saleem shafi shaheen shahzad shakeel shehzad
    sikder tahir talukder waqar abid ahsan alam amjad anjum ansari arif arshad asad asghar ashraf asma awan
    azhar baig baloch bano barkat begam bhatti bhutto biswas bukhari dar ehsan fahim faiz faraz farzana
    fayyaz gilani gondal hanif hashmi iftikhar ikram ishaq jahangir jalal kabir kalam kashif kazi kazmi
    khattak khurram khurshid khwaja liaqat lodhi mahmuda majumder mannan manzoor maqbool maqsood masud mazhar
    memon molla mondal mushtaq naeem najma nasim naseem nasreen nasrin niaz nurul pervez rafi rahmat rajab
    rasheed rehman rehmat rizvi rubina sadia saifuddin salam samad samina sattar shabbir shafiq shakil shamim
    shams shaukat sher shoaib suhail syeda tanveer tanvir wahab wahid wali waseem wasim yaqoob yasmin younas
    zakir zaheer zia zubair`,
  ],
  [
    1,
    `abrar afsar aftab aijaz ejaz ijaz alamgir babar chandio cheema dilawar dewan faiza ferdous fida firoz
    gujjar gulzar haroon humayun inam iqra jabeen jatoi kaleem kausar kayani khokhar kibria kundu leghari
    lutfar mahfuz majeed minhas mohsin mollah monir morshed muneer nargis nazma nazmul noman obaidul osmani
    pervaiz pramanik quddus rabbani rafiqul rahat raihan ramzan rashida raziq rezaul rukhsana sabir
    salahuddin sarfraz sarwar saqib shabnam shafiqul shahbaz shahida shahjahan shahnaz shamsul shamsuddin
    shazia shiraz sikandar soomro sufian tabassum taimur tasneem taufiq touseef ubaid umair usmani zainul
    zeeshan ziaur zulfiqar abul ahsanul akand akhter akter aktar anisur ashfaq atiq ataur azizul azizur
    badrul bari bepari bhuiyan bhuiya chishti delwar dipu enamul fakir faruk fazlul fazlur gazi golam habibur
    hafizur hamidur howlader joynal kader kamrul khaleda khandaker khondoker lokman lutfur mahabub mahbubur
    mahfuzur mamun matin mehedi mizanur moin moniruzzaman mofiz moinul mokhles mostafiz mostafizur motiur
    mozammel munshi musharraf mustafizur nahar nizam nizami patwary rafiqur razzak razzaq rokeya rowshan
    ruhul saiful sadiqur saidur salehin samsul shahabuddin shahidul shamsur shariful shawkat sirajul sohel
    tofazzal tahmina taslima zahirul zahurul ziaul zillur barua dey halder karmakar kar lahiri nandi nag
    podder sikdar shil sutradhar maiti majumdar mitra mukhopadhyay bandyopadhyay chattopadhyay gangopadhyay
    sengupta mallick mullick bagchi bhowmik basak achakzai bangash bugti burki daultana hoti janjua junejo
    khar khosa laghari lashari magsi marri mengal mirani niazi paracha pirzada rajpar sial sherwani tareen
    tiwana tipu toor wattoo zardari`,
  ],
  // Indonesian and Malay
  [
    2,
    `agung agus aisyah andi arief bambang budi dedi dewi dwi eka eko endang gunawan hadi halim harun hashim
    hendra herman hidayat indra irawan iskandar joko juliana kadir kurniawan kusuma lestari lubis muhamad
    nasution nurul prasetyo pratama putra putri rahayu rahmat ramli razak rini santoso saputra sari setiawan
    siregar siti suryani susanto susilo susanti sutrisno tri utomo wahyu wahyuni wibowo widodo wijaya yusof
    zainal zainuddin`,
  ],
  [
    1,
    `amiruddin aris arifin asep azlan azman budiman cahya cahyono dian fadli faizal faridah fauzi fitri
    fitriani hamzah hariyanto hasanah hasnah hendri heru hidayah indah irwan jamaludin kartika kurnia maulana
    mulyadi mulyono ningsih novita nurhayati pertiwi puspita rahmawati ratna ratnasari rizal rizki roslan
    rosli rudi rusdi saputri setyawan slamet sudirman sugeng suharto suherman sukma sumarni sunarto supriyadi
    suryadi suwarno syahrul syarifuddin taufik triyono utama utami wahyudi wati wulandari yanti yudi yuliana
    yulianti yusoff zulkifli abas aminah anuar ariffin astuti azizah azmi baharuddin bakar basri basuki
    burhanuddin daud darma darmawan firmansyah ginting halimah handayani handoko harahap hardi hartono
    haryanto hasibuan hutabarat hutagalung ilham imam isa johari kamaruddin kamarudin khairul kusnadi
    manurung marlina marsono maryati mustapa mutia nasrun nazri nordin nugraha nugroho pangestu panjaitan
    permana permata prabowo pranoto purnama purnomo purwanto ramadhan ramadhani ramlan ridwan rohani rosmah
    rosnah rusli safitri sapto sembiring shamsuddin sihombing simanjuntak sinaga situmorang sitorus soedarmo
    subagyo subandi sudarsono sugianto sugiarto suharno suhartono sujono sukarno sulistyo sumantri sumarno
    supardi suparman supriyanto suryanto sutanto sutomo suyanto syaiful syamsul tanjung tarigan tengku triono
    wardana wardani wawan widya widyawati yanto zaini zamri zulkarnain`,
  ],
  // Chinese: surnames, then given-name syllables and frequent given names
  [
    3,
    `cai cui dai du fan fang fu hou jia jiang jin kong lai lei liao long lu mao meng pan qin qiu ren shao shen
    shi tao tian wan wen xia xiang xiao xiong xue yan yao ye yi yin yu yuan zhan zhong zou bai bao chao cheng
    chun dan fei gang guang gui hai hong hua hui jian jie jing jun kai ling mei ming na ning ping qi qiang
    qing shan tong xin xing xuan ya yong yue yun zhen zhi wai chi man yuen kwok leung chow tsang lau mak
    yeung hung fong lui ko tsai hsu hsieh chiang`,
  ],
  [
    2,
    `ding dong gong gu hao lv mo qian bo bing kun lan nan rong rui sheng shu shuang ting xiu ze zi chung yip
    tse fung kwan siu poon chiu tsui kwong hsiao chien tsao ba chu duan ge hang heng huan lang nie niu pang
    pei qiao qu quan ruan sha si tai tu weng zang zhai zhuang zuo bei chuan cong en gen huai lun ru xiaoming
    jianguo jianhua jianjun xiaohong xiaoyan xiaodong weidong guoqiang zhiqiang haiyan haibo haitao hongwei
    hongmei lili lihua liping lijun lina jingjing yanyan guiying xiuying xiulan junjie jiahao wah kam shing
    sze wing hing kin kit ka kei lok mui po tak tsz ying yiu yuk chui fai fat hin keung ki lap ngan oi on suk
    tat tin to tung yee chou chuang hsin hsiung lien shih yeh yen teo ong goh koh sim neo toh seah chua chia
    yeo tay low quek foo chong loh liew soh`,
  ],
  [
    1,
    `ai bi bian bu cen che dou fa gan geng guan ke kuang lian lou miao mu ou pu shang shuai sui teng wa wo xi
    xian zai zan zong biao er fen jiao lie nai nian ran san she shui jianping xiaoling xiaoli xiaofeng
    xiaomei xiaojun xiaoping xiaohua weiping weiwei weiming guohua guoping guoliang zhigang zhiming zhiyong
    zhihua yonggang yongjun haifeng hongyan limin meiling meihua minghua mingming yanling yaping yulan yuhua
    yumei yuying yuzhen guilan xiuzhen xiumei shulan shuzhen fengying lanying haoran zihan zixuan yuxuan ziyi
    xinyi yifan yihan mengyao ruoxi haoyu yuhan xuefeng xuemei zhengming pui shun cheuk hei hoi kuen kwai
    ngai shek shuk yat yim yick yung hsiang hsueh jen jui kao kuo pai pao szu tsung chih wee yap phua ao aobo
    ban cang chaoyang congcong dandan dawei dehua dezhi dongmei dongsheng fangfang feifei fenghua guangming
    guangyu guanghui guifang guorong guowei haijun haiyang hanyu hongbin hongbo hongjun hongtao hongxia
    huimin huiling huifang huijuan jiaqi jiawei jiajia jiaxin jiayi jianbo jianfeng jiangang jianhong jianlin
    jianmin jianming jianqiang jianwei jianxin jianying jianzhong jinhua jinlong jinping jinsong jiping
    junfeng junhua junwei kaiming leilei liangliang libo lifang lihong lijuan lijie liming linlin lingling
    lixin liying longfei meifang meixia mengmeng minmin mingyang mingyu mingzhe nana ningning peipei pengfei
    pengcheng qianqian qingqing qingsong rongrong ruiming ruixue shaohua shaojun shengli shiyu shufen shuhua
    shuying shuqin sijia siyu suping taotao tingting wanling weihua weijun weijie weimin weiqiang wenbin
    wenbo wenhua wenjie wenjing wenjun wenli wenming wenqiang wentao wenwen wenxin wenying xiaobo xiaochun
    xiaofang xiaofei xiaogang xiaohui xiaojie xiaojing xiaolan xiaolei xiaolin xiaolong xiaomin xiaopeng
    xiaoqing xiaotong xiaowei xiaoxia xiaoyu xiaoyun xinhua xinyu xinyue xueli xueqin xueying yafei yali
    yaling yanfang yanhong yanhua yanli yanmei yanping yaqin yijun yiming yifei yingying yongfeng yonghong
    yonghua yongliang yongming yongping yongqiang yongsheng yuanyuan yufang yufeng yulin yuling yulong yuping
    yutong yuting yuwei yuxin yunfei yuanming zhaohui zhenhua zhenyu zhengyu zhibin zhifeng zhihong zhihui
    zhijian zhijun zhili zhiping zhiwei zhiyuan zhongming zhonghua zihao zijian zimo ziwei ziyang ouyang situ
    shangguan sima zhuge`,
  ],
  // Korean
  [
    3,
    `yi pak jeong jo yun im oh seo suh shin sin kwon hwang ahn an ryu yoo yu hong jeon jun ko go moon mun son
    bae baek baik huh nam no ha sung ju woo koo ku hee ji hyun young soo sang jin seung hye mi su`,
  ],
  [
    2,
    `rhee bak choe chung pae paek heo noh kwak seong cha joo jae kyung eun dong hyeon yeong chul ro ra um won
    chae bang hyon hyung sik sok seok suk kil ri ryong gyu hwa hwan woong joon jong kwang kun geun ki myung
    myong rim tae taek tak hak hun hoon bum byung il seon wook`,
  ],
  [
    1,
    `chin byun pyo eom cheon hyong chol kyu gwang keun gi pil ryang sook ung beom byong doo jik kyong kyun rae
    se shik sop sub sup yeon yon yop jihye jihoon jiyoung minjun minsu minho seojun sungho sungmin youngho
    youngsoo hyunwoo hyejin eunji jiwoo jimin jisoo jiwon seoyeon subin sumin yujin minji yuna junho donghyun
    sanghoon kyungsoo jaehyun taehyung`,
  ],
  // Japanese
  [
    3,
    `nakamura kobayashi kato yoshida yamada sasaki matsumoto inoue kimura hayashi shimizu yamazaki mori abe
    ikeda hashimoto yamashita ishikawa nakajima maeda fujita ogawa goto okada hasegawa murakami kondo ishii
    saito sakamoto aoki fujii nishimura ota fujiwara matsuda nakagawa tamura hiroshi takashi kenji akira
    makoto kazuo yoko keiko yuki daisuke`,
  ],
  [
    2,
    `endo fukuda miura okamoto nakano harada ono takeuchi kaneko wada nakayama ishida ueda morita hara shibata
    sakai kudo yokoyama miyazaki miyamoto uchida takagi ando satoshi yumi hideki naoki takeshi kenta arai
    araki asano chiba fujimoto fujimura fukushima furukawa hamada hattori higuchi hirano hirata hirose honda
    iida imai ishihara iwasaki kawai kawakami kawamura kawasaki kikuchi kinoshita kitamura kojima komatsu
    kubo kubota kuroda maruyama masuda matsui matsuo matsushita matsuoka mizuno mochizuki morimoto nagai
    noguchi nomura onishi sakurai sano shimada sugawara sugimoto sugiyama takada takano takeda taniguchi ueno
    yano yasuda yoshikawa yoshimura akio eiji emiko haruka haruto hideo hiroko hiroki hiroyuki junko kaori
    kazuko kei ken kenichi koichi koji kumiko kyoko masahiro masaki masao mayumi megumi michiko noriko osamu
    rie rika ryo sachiko sakura shigeru shinji sho takumi taro tetsuya tomoko toshio yoshiko yuko yumiko
    yusuke`,
  ],
  [
    1,
    `doi handa hoshino ishiguro itou iwata kawaguchi konno koyama kumagai murata nagata ohashi ohta okazaki
    okubo oishi ohno oyama ozaki saitoh sawada sekiguchi tachibana tsuchiya tsuji uchiyama watabe yokota aiko
    akiko ayumi chieko daiki emi fumiko fumio haruki hiromi hisashi isao jiro junichi katsumi kazuhiro kazuya
    kazuyuki keiichi maki manabu mariko masaaki masako masashi masato mika miki minoru mitsuo miyuki nao
    naoko naomi nobuo rei ryota ryuji saki sayuri shinichi shinya shoji shota shun susumu tadashi taiki
    takahiro takako takao takayuki tatsuya tetsuo tomoya toru tsutomu yasuo yasushi yoichi yoshio yui yuichi
    yuji yukiko yukio yuta yutaka adachi aida akiyama amano aoyama asai asada baba eguchi ebihara enomoto
    fujioka fujisawa fukui fukumoto hagiwara hanada haraguchi hirai hirayama hori horie horiguchi horikawa
    hosokawa ichikawa igarashi iijima iizuka ikegami imamura inagaki ishibashi ishizuka isobe iwamoto kamiya
    kanda kanai kataoka katayama kawahara kawashima kawata kishi kishida kitagawa koga koike koizumi kono
    kurihara kuwahara machida makino matsubara matsumura matsunaga matsuura minami miyake miyata miyashita
    mizutani moriyama mukai muraoka murayama muto nagashima nagao nagano nakai nakao nakata nakanishi naito
    narita nemoto nishida nishikawa nishimoto nishiyama oda ogata ohara oka okuda okumura omori onodera osaki
    oshima otsuka sakaguchi satou seki senda shimoda shinohara shiraishi suda sugita sumida takahara takaki
    takayama takenaka takimoto tanabe tanimoto terada toda tominaga toyoda tsuda tsukamoto umeda urata usui
    wakabayashi yagi yamaguchi yamaji yamakawa yamanaka yamane yamaoka yamauchi yokoi yoneda yoshino yoshioka
    hajime hitoshi itsuki kaito katsuya kiyoshi kota mamoru mitsuru mutsumi nobuyuki nozomi reiko riku ryohei
    sadao satoru seiji shuichi shohei sora takuya tomohiro toshiyuki yasuhiro yoshihiro yoshinori`,
  ],
  // Vietnamese
  [
    3,
    `huynh dang bui do duong ly ngo truong dao mai thi thanh minh anh hoa huong hung tuan dung duc linh thao
    hai nam phuong hong`,
  ],
  [
    2,
    `dinh doan trinh luong chau quang lan thuy hanh tien huu cong dat diep hien hieu hue huyen khanh khoa kien
    lien loan loc loi my nga ngan nghia ngoc nguyet nhan nhung nhi phat phong phuc phung quan quoc quy quynh
    quyen tam tai tho thang thien thu tin trang tri trung tu tung tuyen tuyet vinh viet yen ta to thinh`,
  ],
  [1, `diem giang hoai kieu luan luu nhu oanh toan truc uyen thuong trieu quach khuong kha lieu`],
  // Thai, Burmese, Khmer, Lao
  [
    2,
    `somchai somsak prasert chai siriporn ratana aung htun tun myint thant zaw khin hla kyaw maung soe thein
    than moe oo lwin naing thu sok chea sophea seng keo sar`,
  ],
  [
    1,
    `somboon sombat somporn prasit suchart sompong surachai anan wichai arthit malee supaporn rattana sunisa
    nong ploy suda kanya wanida pornthip nattapong natthapong kittisak thongchai boonmee saetang thida nyunt
    htwe vannak bopha dara kheng phommachanh vongsa sam amporn apichart apinya arunee bancha banyat boonchai
    boonsong chaiwat chalerm charoen chatchai chawalit chutima duangjai jaidee jarunee kamol kanokwan
    kanchana kitti kriengsak krit kulap manop montri nattaya narong niran nipon nattawut nopparat orawan
    panya patcharin phichai pichai pimchanok piyawan pornchai pracha prakob pramote prapa prayut preecha
    ratchanee rungnapa saelee saeheng saelim sakda sanit sarawut sawat siri sirichai sirirat somkiat somkid
    somjai srisai srisuk suksai suchada sumalee sunee suphan suriya suthep sutin suwan suwanna suwit tanawat
    tawee thaksin thanakorn thanin thanom thawatchai thip udom uthai vichai virat wanchai wilai wirat wiwat
    worachai yodchai yupa bunnag chaiyasit phongphan thongdee thongsuk wongsa wongsawat chenda chhay chhun
    kosal leng makara meas narin oum pheap phal pich ratha rith samnang sarath sovann sophal srey veasna
    vuthy khamphone bounmy khamsing phonsavanh souksavanh sisavath syha inthavong`,
  ],
  // Russian
  [
    3,
    `aleksandr alexandra aleksandra alexey aleksey alexei anastasia anatoly andrei anton artem boris daria
    darya denis dmitri dmitriy dmitrii ekaterina evgeny evgenia galina igor ilya irina kirill konstantin
    leonid ludmila maxim marina mikhail nikita nikolay nikolai oksana oleg pavel roman ruslan svetlana
    valentina valery vadim vasily vera viktor victoria vladimirovich julia yuri yury aleksandrovich alekseev
    andreev fedorov kovalev kozlov kuznetsov kuznetsova lebedev makarov markov medvedev mikhailov morozov
    nikitin novikov novikova orlov pavlov petrova popov popova romanov semenov smirnov smirnova sokolov
    sokolova stepanov vasiliev volkov zaitsev`,
  ],
  [
    2,
    `aleksander aleksei anastasiya arkady evgeniy georgy gennady grigory ksenia larisa lyudmila maksim
    nadezhda sergeevich stanislav tamara vitaly vladislav vyacheslav yana yulia yuliya ivanovich ivanovna
    aleksandrovna nikolaevich nikolaevna mikhailovich vladimirovna sergeevna viktorovich anatolyevich
    vasilievich alekseevich andreevich alexandrov belov bogdanov borisov egorov fyodorov filippov gerasimov
    golubev grigoriev ilyin karpov kiselev komarov krylov kuzmin maslov matveev mironov morozova naumov
    nikiforov nikolaev orlova osipov pavlova polyakov sergeev semyonov sidorov solovyov solovyev sorokin
    tarasov tikhonov titov vasilyev vinogradov vlasov volkova vorobyov yakovlev zaytsev zakharov zhukov
    abramov antonov artur artyom baranov belyaev bogdan bykov chernov danil daniil davydov dmitriev eduard
    fedor fedorova fedotov fomin frolov gavrilov gleb gorbunov goncharov gusev isaev kalinin karina kazakov
    klimov kolesnikov konovalov korolev kristina kudryavtsev kulikov lazarev lidia loginov margarita maksimov
    mikhailova nikitina nikolaeva nina petrovich polina ponomarev rodionov rudenko savchenko savelyev semen
    sidorova simonov sobolev sofia stepan stepanova taras timofeev timur tretyakov tsvetkov vasiliy yegor
    yevgeny yekaterina yelena yuriy zinaida zoya`,
  ],
  [
    1,
    `afanasiev aksenov alexeev alina angelina antonova arina arkadiy baranova belova belyaeva blinov bobrov
    chernyshev danila dmitrieva dorofeev egor elizaveta emelyanov ermakov ershov evgenii evdokimov fadeev
    fyodor gavrilova german gorbachev gromov grishin guseva inna kalinina kapustin kirillov knyazev koltsov
    komissarov kondratiev konstantinov korolyov kornilov koshelev kostin kotov kovaleva kozlova krasnov
    kruglov kudryashov lapin larionov larin lebedeva lev liliya lobanov lyubov lukin makarova maltsev markova
    martynov maryana maximov maksimova mikhaylov mikheev mironova moiseev mukhin muravyov nekrasov nesterov
    nikulin nosov odintsov osipova panfilov panov pyotr petrovna pakhomov platonov potapov prokhorov
    prokofiev pugachev rodion rogov romanova rostislav rozhkov ryabov rybakov rumyantsev safonov samoylov
    samsonov savin sazonov semyon serov shcherbakov shevtsov shestakov shilov shubin shvetsov sitnikov sizov
    sofya solomin sorokina strelkov subbotin sukhanov sviridov suvorov taisiya tikhomirov timofey trofimov
    ulyanov ustinov utkin vasilieva vasilii varvara vladlen vlad vlasova voronin voronov voronova yaroslav
    yurii zimin zotov zuev zykov zueva agafonov ageev agapov akimov aleksandrov aleshin alla alyona alena
    ananyev anisimov antipov anufriev arkhipov artamonov artemiev avdeev babushkin balashov basov belousov
    belyakov berezin beloglazov bespalov biryukov bocharov bolshakov bondarev bulatov burov bychkov cherkasov
    chizhov chistyakov danilov demidov demin dementiev denisov dyachenko dyachkov eliseev efimov efremov
    eremin evseev filatov filimonov fokin frolova galkin glushkov golovin golovanov gordeev goryachev gorelov
    grachev gribov gurov gudkov ignatiev ignatov ivashchenko kabanov kalashnikov kalugin kamenev karasev
    kasyanov kirsanov kochetkov kolosov kolobov kononov kopylov korneev korotkov koroleva kostenko
    krasilnikov kryukov kuleshov kurochkin latyshev lavrentiev lavrov leonov leontiev levin litvinov lopatin
    lukyanov malakhov malinin malyshev mamontov mareev maslova medvedeva melnikov meshcheryakov mishin minin
    molchanov muratov nechaev neverov novoselov ovchinnikov ovsyannikov parfenov pankratov pankov pestov
    petukhov pimenov plotnikov polyakova pozdnyakov pronin puzanov rakov rodin rubtsov rusakov ryabinin
    sakharov salnikov saveliev sedov selivanov seleznev semenova shapovalov sharapov sharov shchukin shevelev
    shirokov shiryaev shishkin shmelev shulgin silin sinitsyn skvortsov smolin snegirev solntsev soloviev
    spiridonov starikov starostin stolyarov surkov sychev terekhov terentiev timoshenko tokarev tolstoy
    troshin tsarev turgenev uspensky uvarov vavilov vdovin veselov vershinin vishnyakov volodin vorobiev
    vorontsov yashin yudin yermakov zaytseva zavyalov zakharova zharov zhdanov zhukova zinoviev zolotarev
    zorin zubkov zubov`,
  ],
  // Ukrainian and Belarusian
  [3, `shevchenko kovalenko bondarenko oleksandr volodymyr dmytro olena boyko`],
  [
    2,
    `tkachenko kravchenko serhiy andriy mykola oleh iryna yuriy kovalchuk melnyk oliynyk oliinyk lysenko
    rudenko petrenko moroz klymenko pavlenko savchenko kuzmenko marchenko ponomarenko vasylenko levchenko
    kharchenko karpenko romanenko polishchuk tkachuk koval vasyl oleksii serhii andrii vitalii yevhen
    nataliia tetiana svitlana ihor kateryna`,
  ],
  [
    1,
    `hrytsenko sydorenko shvets honchar mykhailo mykhaylo ivanenko oleksiy vitaliy yevheniy pavlo bohdan
    nataliya tetyana halyna mariya mariia viktoriia viktoriya yuliia anatoliy anatolii antonenko babenko
    berezhnyi bilyk bondar borysenko chornyi chaban danylenko davydenko demchenko didenko doroshenko dyachuk
    fedorenko fedoriv gavrylenko gerasymenko golovko hnatiuk hnatyuk hryhorii hordiienko hrytsak illia
    ivashchenko ilchenko iurii ivchenko ivanchuk kostenko kozak kostiuk kostyuk kovtun kravets kravchuk
    kryvenko kucherenko kulyk kushnir kyrylenko litvinenko lytvyn lytvynenko liudmyla lyubomyr makarenko
    martynenko maksym matviienko melnychenko melnychuk myroslav mykytenko nazarenko nechyporenko nesterenko
    nikolaenko olha onyshchenko ostap ostapenko panasenko panchenko pavliuk pavlyuk pylypenko poliakov
    prykhodko radchenko roienko savchuk semenko semenchuk shcherbak shevchuk shapoval shulha solomiia
    stetsenko stepanenko symonenko taran tarasenko tereshchenko timchenko tymchenko tymoshenko trofymenko
    tsymbal vakulenko valentyn valerii viacheslav vdovychenko volodimir voloshyn vovk yaremenko yaremchuk
    yatsenko yefimenko yushchenko zakharchenko zelensky zhuk zinchenko zubko aliaksandr alyaksandr aliaksei
    dzmitry dzianis ihar karatkevich kavaleuski kazlou kazlouski kuzniatsou lukashevich mikalai maryia
    natallia novik piatrou siarhei shauchenka tatsiana uladzimir viktar viachaslau vital volha yauhen zhanna
    ivanou navitski hancharou karpovich klimovich makarevich marozau savitski sidarenka zhukouski`,
  ],
  // Caucasian and Central Asian
  [
    2,
    `aliyev aliev mammadov mamedov hasanov huseynov ibrahimov ismayilov guliyev abbasov ahmadov hajiyev
    aliyeva mammadova karimov rahimov rakhimov yusupov akhmedov umarov sultanov saidov ismailov nazarov
    kurbanov ibragimov abdullaev abdullayev rustam timur marat magomedov hovhannisyan grigoryan sargsyan
    harutyunyan petrosyan hakobyan karapetyan armen tigran giorgi davit nino beridze elvin emin kamran leyla
    rashad`,
  ],
  [
    1,
    `quliyev khasanov tursunov sadykov gulnara dilshod bakhtiyor aibek nurlan askar aigul bauyrzhan dauren
    yerlan serik zaur magomed ramzan shamil vardanyan aram ashot gagik hayk vahan suren tamar levan zurab
    irakli nika kapanadze gelashvili maisuradze mamedova akhmadov ahmedov eldar elchin elnur ilham orkhan
    rauf ramil tural vugar vusal abdulaev abdiev abdurakhmanov abdurahmonov abdulloev akhmetov akhmetova
    alimov alibekov amirov asanov ashirov azimov azamat azizbek bakirov baimuratov bekov bekmurat boboev
    davlatov dzhumaev egamberdiev erkin farrukh ganiev gafurov hamidov hakimov iskandarov iskhakov iminov
    jalilov jurayev juraev kadyrov kamalov kasymov kasimov khalilov khamidov khodjaev khujaev kholmatov
    komilov latipov mahmudov makhmudov mamatov mamytov mirzaev mirzayev mukhamedov muminov muratov murodov
    musaev nabiev nasirov nematov niyazov normatov norov nuriev nurmatov nurmuhammedov nurbek orazov ortikov
    otabek ochilov ostonov ergashev oripov pulatov qodirov kodirov rajabov rasulov rashidov razzakov rustamov
    ruziev sattarov shamsiev sharipov sharifov sherzod shodiev sobirov suleimenov suleymanov tagaev tairov
    tashmatov temirov toshmatov turaev turgunov uzakov usmanov usmonov valiev yakubov yuldashev yuldoshev
    zakirov zokirov ziyaev zulfiya abylai aida aidar ainura akmal alisher almas almaz anvar asel asylbek
    bahodir baktybek bakyt bekzod bolat botir daniyar davron dinara doniyor erlan farhod feruza gulmira
    gulnora gulshan ilhom islom jahongir jasur kairat kanat kanybek kubat lola madina mansur meirzhan mirlan
    murod nargiza nazira nigora nodir nodira odil oybek olim oyrat ravshan rano sanjar sardor saule saltanat
    shavkat sevara shukhrat talgat temirlan tolkun ulugbek umid umida zarina zhanar zhanibek zhenis jyldyz
    aigerim ainur berik beibut daulet gulzhan kuanysh nurzhan rakhat samat sanzhar turar berdimuhamedov
    annayev atayev amanov durdyev gurban hojayev meredov myrat ovez rejep abdulatipov abakarov aslanov
    bagomedov dadaev dzhabrailov gadzhiev gadzhi gamzatov idrisov ismailova israilov khadzhiev khalidov
    khizriev kurban magomedova mutsaev nurmagomedov omarov ramazanov salamov suleimanov tagirov temirkhanov
    zelimkhan movsar islamov zaurbek abrahamyan avagyan avetisyan baghdasaryan danielyan davtyan galstyan
    gasparyan gevorgyan ghazaryan hayrapetyan khachatryan kirakosyan manukyan martirosyan melkonyan mkrtchyan
    movsisyan muradyan nersisyan poghosyan sahakyan simonyan stepanyan torosyan yeghiazaryan zakaryan anahit
    ani artak arsen edgar gayane gevorg hasmik hovik karine lilit lusine mher narek nune sona vardan vazgen
    abashidze chkheidze dvali gogoladze japaridze kiknadze kobakhidze kvaratskhelia lomidze mchedlishvili
    meladze shengelia tsiklauri tskhadadze ketevan lasha mamuka nana otar shota tengiz tornike vakhtang zaza
    abdullayeva agayev asgarov babayev bayramov gasimov gurbanov jafarov kazimov kerimov maharramov musayev
    mustafayev nabiyev najafov novruzov orujov rzayev safarov salimov valiyev veliyev zeynalov aygun aysel
    gunel kamala lala natavan nigar sevinj tofig`,
  ],
  // Polish, Czech, Slovak
  [
    3,
    `nowak kowalski wisniewski wojcik novak svoboda novotny dvorak katarzyna krzysztof andrzej tomasz jan
    piotr pavel petr jana eva`,
  ],
  [
    2,
    `kowalska kaminski lewandowski zielinski szymanski wozniak cerny stanislaw dabrowski kozlowski jankowski
    mazur kwiatkowski krawczyk kaczmarek piotrowski grabowski pawlowski michalski krol wrobel nowakowski
    majewski malinowski jaworski pawlak agnieszka malgorzata ewa magdalena joanna jerzy zbigniew jozef
    ryszard marcin michal grzegorz lukasz pawel marek wojciech jakub prochazka kucera vesely horak nemec
    novakova jiri josef jaroslav tomas zdenek vaclav miroslav lukas milan lenka horvath kovac varga toth nagy`,
  ],
  [
    1,
    `wieczorek jablonski olszewski stepien adamczyk dudek nowicki gorski witkowski walczak sikora baran
    rutkowski michalak szewczyk ostrowski krystyna jaroslaw dariusz mariusz pokorny pospisil hajek jelinek
    kral ruzicka benes fiala sedlak dolezal zeman svobodova frantisek lucie alena balaz kubiak wilk lis
    mazurek wysocki kalinowski wasilewski tomaszewski zalewski jasinski zawadzki sobczak czarnecki
    chmielewski borkowski sokolowski urbanski sawicki maciejewski szczepanski kucharski kalinowska
    wojciechowski domanski zakrzewski kolodziej brzezinski przybylski makowski ziolkowski blaszczyk kowalczyk
    bogumil boguslaw bartosz czeslaw danuta dorota elzbieta halina iwona izabela jadwiga justyna kazimierz
    leszek maciej mieczyslaw przemyslaw rafal radoslaw slawomir szymon urszula waldemar wieslaw wladyslaw
    zofia zuzanna blaha bartos cermak cizek dusek havlicek holub hruska hruby kadlec kolar konecny kopecky
    kratochvil kriz krejci machacek maly matousek moravec mraz musil navratil polak riha sykora simek soukup
    stastny stepanek urban valenta vlcek vanek zak bohumil bozena dagmar hynek iveta jarmila ladislav libor
    lubomir ludek marketa milos oldrich ondrej radek radim rudolf vladimira vojtech zdenka zuzana balog danko
    fico gajdos hudak kovacik lukac majer oravec polakova simko urbanova zajac dusan marian rastislav`,
  ],
  // Hungarian, Romanian
  [
    2,
    `szabo kovacs nagy toth varga horvath kiss molnar nemeth farkas balogh laszlo istvan jozsef janos zoltan
    sandor gabor attila tamas popescu ionescu popa pop radu dumitru stan stoica gheorghe rusu ion mihai
    alexandru ioan nicolae cristian adrian gabriel ioana`,
  ],
  [
    1,
    `papp takacs juhasz lakatos meszaros olah racz fekete szilagyi ferenc zsolt tibor andras imre katalin
    erzsebet ilona zsuzsanna matei ciobanu constantin florea ilie munteanu moldovan dinu lungu mihaela
    andreea antal bako balazs balint barta biro bodnar bognar borbely boros csaba csonka deak dobos dudas
    erdos fabian fazekas fodor gal gulyas gyorgy hajdu halasz hegedus illes jakab katona kerekes kelemen
    kocsis kozma lengyel lukacs magyar major mate nemes orban orosz pap pasztor pataki pinter sipos somogyi
    soos szalai szekely szucs torok vass veres virag voros agnes aniko bela csilla edit geza gyula ildiko
    jeno judit kalman karoly krisztina lajos margit mihaly miklos piroska reka szilvia timea veronika vilmos
    zsofia albu anghel apostol avram balan barbu bucur chiriac chirila cojocaru costea cozma craciun cretu
    cristea diaconu dobre dragomir dumitrescu dumitrache enache filip georgescu grigore grigorescu iancu
    iordache ionita iliescu lazar lupu manea manole marinescu mihailescu mihalache mocanu moraru muresan
    neagu nedelcu nica niculescu nistor nita oprea petrescu petre preda rotaru sandu sava serban stanciu
    stefanescu stoian stanescu suciu tanase toma trandafir tudor ungureanu ursu vasile vasilescu vlad voicu
    zamfir alina camelia catalin ciprian claudiu corina cosmin costel costin danut doina dorin dragos emil
    emilia eugen florentina florin georgeta horia ileana iulian iuliana laurentiu liliana liviu lucian
    luminita marian mariana marius maricica mircea mirela octavian oana ovidiu paraschiva petru raluca razvan
    rodica silviu sorin teodor traian valentin valeriu vasilica viorel viorica`,
  ],
  // Former Yugoslavia, Bulgaria, Albania
  [
    3,
    `jovanovic petrovic nikolic markovic pavlovic horvat novak georgiev dimitrov marko nikola jovan dragan
    zoran goran`,
  ],
  [
    2,
    `djordjevic stojanovic ilic milosevic kovacevic todorov nikolov hristov milan stefan popovic jankovic
    todorovic savic lukic simic babic juric knezevic vukovic kovac hodzic ivana marija milica slobodan branko
    aleksandar tomislav stoyanov iliev vasilev angelov stefanov georgieva georgi dimitar todor hoxha shehu
    arben agim krasniqi gashi berisha`,
  ],
  [
    1,
    `stankovic milosavljevic milovanovic kostic ristic jukic maric matic bozic krajnc zupancic potocnik hadzic
    halilovic dzafic begic jelena dejan nenad vladan sasa ivica zeljko stipe ante josip mirko ljiljana
    snezana vesna gordana kolev marinov dimitrova hristo krasimir plamen yordan desislava mariya prifti gjoka
    marku dritan besnik ilir artan morina antic arsic bogdanovic bosnjak brankovic cvetkovic cosic covic
    curic davidovic delic dimitrijevic djuric dragic filipovic gajic gavrilovic golubovic grgic grujic
    ivanovic ivkovic jaksic jevtic josipovic jurisic katic klaric kolar kovacic krstic lazarevic lazic
    ljubicic lovric lucic mandic marinkovic marjanovic martinovic matijevic mihajlovic mijatovic mikic
    miletic milic milicevic milinkovic miljkovic mitrovic mladenovic nedic obradovic pavic pavlic pejic peric
    perisic perkovic pesic petkovic radic radovanovic radulovic rakic saric sekulic stanic stefanovic
    stevanovic stojkovic subotic tadic tomic tosic trajkovic vasic vidovic vidic vujic vukic vuletic vucic
    zivkovic zoric zivanovic kos golob kralj vidmar hribar mlakar kosir andreja bojan boban bojana bozidar
    biljana blagoje borislav boro bosko bozo darko davor danijela dalibor damir darinka djordje dragica drago
    drazen dubravka dusica franjo gojko hrvoje ivo jadranka jasmina jasna jure katarina kresimir ljubica
    ljubomir luka maja mato matej mihajlo milena miloje milorad milos milutin miodrag mira mirjana mladen
    momcilo nebojsa neven nevena nikolina novica ognjen olivera predrag radmila radomir radovan ratko rade
    ranko ruza sanja senad sinisa slavica slavko sonja srdjan srecko stana stevan stjepan stojan svetozar
    tanja tatjana tihomir uros vedran velimir vlado vojislav vuk zdravko zlatko zdenko zorica atanasov
    apostolov asenov bozhilov boychev chavdar dobrev ganchev genov gospodinov hadzhiev ivaylo kaloyan kamen
    kirilov kostadinov kostov krastev lyubomir lyubo marinova milanov mihaylov mladenov nedyalkov nikolova
    penchev petkov radev rangelov rumen ralitsa rusev simeonov slavcho spas stanchev stanimir stoyan
    stoyanova svetoslav tsanev tsvetan tsvetelina tsonev valchev valeri velichkov ventsislav vesselin yanev
    yankov zhelev zhivko trajkovski stojanovski petrovski nikolovski dimitrovski jovanovski agron alban arta
    bekim blerim bujar dhimiter driton edmond enver erion fatmir fatos flamur gezim genc gjon hysen ismet
    kastriot kola kushtrim lulzim luan mimoza pellumb petrit rexhepi rexha sokol skender shpetim thaci valon
    xhafer zef zeqiri bytyqi shala kelmendi bajrami osmani hyseni muca leka cela`,
  ],
  // Greek
  [
    2,
    `papadopoulos papadopoulou pappas vlachos georgiou dimitriou georgios dimitrios ioannis konstantinos
    nikolaos panagiotis christos vasileios athanasios theodoros eleni sofia`,
  ],
  [
    1,
    `angelopoulos nikolaidis ioannidis papageorgiou konstantinou oikonomou economou papas evangelos michail
    spyridon stavros aikaterini vasiliki yannis giannis nikos kostas dimitris giorgos alexiou alexandros
    alexopoulos anagnostopoulos anastasiou anastasios angeliki angelos antoniou antonios apostolos argyris
    aristotelis athanasiou charalambous charalampos christodoulou christou chrysostomos costas demetriou
    despina dimitra efstathios efthymios eftychia elefterios emmanouil evangelia fotini fotis galanis georgia
    georgiadis gerasimos grigoriou grigorios haralambos hatzis ilias ioanna ioannou iosif karagiannis karras
    katsaros kalliopi karamanlis konstantina konstantinidis kyriakos kyriakou lambros leonidas loizou loukas
    manolis makris markou michailidis moraitis nicolaou nikolaou niki neofytou orestis panagiotopoulos
    panagiota panayiotou papadakis papadimitriou papaioannou papandreou paraskevi paschalis pavlos petros
    petrou pantelis sakellariou savvas savva sideris socrates sotirios sotiris spanos spyros stamatis stavrou
    stefanos stelios stylianos stylianou theodora theodorou theofanis thanasis triantafyllou tsakiris
    tsoukalas vasilis vassilis vasiliou xenakis zoi zisis`,
  ],
  // Baltic and Finnish
  [
    1,
    `kazlauskas petrauskas jankauskas stankevicius vasiliauskas zukauskas butkus paulauskas urbonas
    kavaliauskas balciunas jonas antanas juozas vytautas algirdas mindaugas jurate daiva rasa vida egle
    saulius gintaras berzins kalnins ozolins jansons liepins krumins balodis eglitis zarins petersons janis
    andris juris edgars maris aivars guntis inese ilze liga dace valdis tamm saar magi sepp mets kask kukk
    rebane ilves parn koppel jaan toomas margus tiit urmas priit piret tiina ulle korhonen virtanen makinen
    nieminen makela hamalainen laine heikkinen koskinen jarvinen lehtonen lehtinen saarinen salminen heinonen
    niemi heikkila kinnunen salonen turunen salo laitinen tuominen rantanen karjalainen jokinen mattila
    savolainen juhani matti timo kari antti mikko jukka pekka juha heikki paivi pirjo tuula anneli kaisa
    riitta tapani veikko seppo ville hannu jari jorma kimmo markku petri tero`,
  ],
  // Nordic
  [
    3,
    `hansen johansen olsen larsen andersen pedersen nielsen jensen johansson andersson karlsson nilsson
    eriksson larsson olsson lars erik`,
  ],
  [
    2,
    `christensen rasmussen persson svensson gustafsson anders kristiansen jorgensen sorensen petersen thomsen
    moller berg haugen dahl lund pettersson jonsson hansson lindberg lindstrom lindgren per karl jens henrik
    bjorn johan ingrid anne karin`,
  ],
  [
    1,
    `madsen poulsen knudsen mortensen hagen johannessen jacobsen halvorsen eriksen iversen jansson bengtsson
    jakobsson magnusson lindqvist axelsson bergstrom lundberg lundgren nils ole soren magnus mats mikael
    kristin kirsten astrid inger birgitta aas amundsen andreassen arne arnesen bakken bakke berge bjerke
    bjarne borge britt carlsen christiansen christoffersen ellen eskil frode frederiksen gunnar gunnarsson
    gustav gudmundsson hakon haakon halvor hedda helge henriksen henning holm holmberg hakansson hermansen ib
    ingemar isaksson jakob jakobsen jon jonas jorgen johanne kjell kjeld knud kristensen kristoffersen
    lauritsen leif lene lennart lindholm lisbeth lise lundqvist lundin marit mette mogens moen morten nygaard
    nygard nyman odd olav olafsson oskar ove palle pernille peder rolf rune sandberg sigurd sigurdsson sigrid
    sjoberg solberg steen stig stian strand strom sundberg svein svend terje thor thorsen tone tor tore
    torbjorn torben trond tove ulf ulla vidar viggo wallin wikstrom ostergaard oberg`,
  ],
  // German, Austrian, Swiss
  [
    3,
    `schneider fischer weber meyer wagner becker schulz hoffmann koch bauer richter klein wolf schroder
    neumann schwarz braun zimmermann hofmann hartmann kruger schmitt werner krause meier lehmann schmid huber
    maier hans klaus jurgen wolfgang andreas markus helmut christian matthias monika ursula sabine petra
    frank mayer mueller`,
  ],
  [
    2,
    `stefan kohler herrmann konig walter schulze fuchs kaiser lang weiss peters scholz moller hahn vogel
    friedrich keller gunther berger winkler roth beck lorenz baumann franke ludwig winter kraus stein jager
    otto sommer graf dietrich kuhn engel horn gruber steiner moser bernd dieter manfred gerhard heinz karl
    jens sven brigitte karin claudia stephan tobias sebastian`,
  ],
  [
    1,
    `schubert albrecht schuster bohm schumacher kramer vogt gross seidel heinrich brandt haas schreiber
    ziegler kuhne pohl busch bergmann pichler leitner gunter uwe ralf torsten jorg dirk horst rainer birgit
    renate susanne heike gisela angelika anja katrin florian achim adler alfred alois anke annette annemarie
    armin arndt astrid august auer bach bachmann barth bayer beate beckmann behrens bender benedikt benz
    bernhard bettina bianca binder bock bode borchert brinkmann bruns buchholz burkhard burger carsten
    christoph cornelia detlef dieterich doris dorothea ebert eberhard eckert eder edith ehlers elfriede elke
    emil erhard erich ernst erwin eugen ewald fabian felix ferdinand fiedler fink franz fritz frey freund
    gabi gabriele geiger georg gerd gerda gerlach gertrud gottfried greta gudrun guenter hannelore hanna
    hannes harald hartwig hauser heidi heiko heiner helga helmuth hellmuth hermann herbert hedwig hess
    hildegard hilde hinrich holger hubert huth ilse inge ingeborg ingo irmgard jahn jakob joachim jochen
    johanna johann julius jutta karsten karla kern kerstin kessler kirchner klaudia kluge knut konrad kolb
    kopp krebs kreuzer kroger kunz leopold liesel lothar lutz maike maja manuela marcel marion margarete
    marlies martina maurer max maximilian meike meister mertens metzger moritz muhlbauer nadine neubauer nico
    niklas nikolaus norbert olaf oliver oswald ott philipp pfeiffer pfeifer rau reinhard reinhold reiner
    reuter ritter roland rolf romy rosemarie rothe rudi rudiger rupert sauer schafer schaefer schenk schiller
    schilling schindler schlegel schlosser scherer schiffer schluter schnell schramm schreiner schroeder
    schultz schultze schulte schutz schwab schwarzer seifert siegfried sigrid silke sonja stefanie steffen
    steinmetz strauss susanna svenja tanja theo theodor thiel thiele thorsten tim timo torben traudel udo
    ulrich ulrike ute veronika voigt volker volkmann voss walther waltraud weidner wenzel wilfried wilhelm
    winfried wirth wolff wolfram yvonne zeller zimmer brunner egger eberle hofer mair pfister frei gerber
    gasser hug kaufmann luscher suter wyss zbinden burri zurcher bucher reto urs ueli`,
  ],
  // Dutch and Flemish
  [2, `jansen bakker visser smit bos vos peters janssen peeters jacobs pieter willem hendrik johannes`],
  [
    1,
    `meijer mulder hendriks dekker brouwer dijk maes mertens willems claes goossens wouters cornelis gerrit
    jeroen marieke aerts adriaan anneke annemiek arjan bart bas bastiaan berend blom boer bosman bram broek
    claessens cor daan deboer degroot devries dirk dijkstra driessen elske erwin evert femke frans frits
    geert heleen hendrikus henk hermans hoekstra huisman ilse ineke jaap jacobus janneke jasper jelle joost
    joop joris kees klaas koen koning kok koster kuiper kuipers leo lotte maarten maaike marijke marleen
    martens mees meer michiel mol niels nienke petrus piet pim postma prins ria rien rob roel rutger ruud
    sander sanne schouten scholten sjoerd smeets smits stijn teun theo timmermans thijs tineke tjeerd
    veenstra verhoeven vermeulen verbeek verhagen verstraete vervoort vink vries wiersma wim wilma witte
    wouter ypma ysbrand zwart bogaert desmet dewitte declercq lambrechts luc michiels pauwels segers vandamme
    vandenberg vandenbroeck`,
  ],
  // French and Belgian
  [
    3,
    `bernard dubois durand moreau laurent simon michel lefebvre leroy dupont lambert pierre jean philippe
    marie nicolas christophe patrick francois nathalie isabelle catherine alain andre jacques eric christine
    claude petit`,
  ],
  [
    2,
    `roux bertrand morel fournier girard bonnet sylvie fontaine rousseau vincent lefevre mercier blanc guerin
    boyer chevalier gauthier perrin robin clement morin henry mathieu masson marchand duval dumont lemaire
    noel brun lucas arnaud gerard roche frederic stephane pascal olivier thierry julien guillaume didier
    antoine valerie denise celine sophie veronique martine brigitte monique jacqueline caroline tremblay gagnon cote
    bouchard`,
  ],
  [
    1,
    `faure garnier legrand roussel gautier dufour meunier blanchard giraud joly riviere brunet gaillard
    barbier renard sebastien gilles sandrine francoise aurelie emilie camille lavoie fortin gagne adele
    adrien agnes aimee alexandre aline amandine amelie anais andree annick annie arlette armand aubert audrey
    aurelien bailly baptiste barre baron barbe bastien beatrice benard benoit bernadette berthe besson bertin
    bonneau bouvier bourgeois boucher boulanger breton caron carpentier carre cecile cedric chantal charlotte
    charpentier chloe claire clara claudine colette colin collet collin corinne cousin cyril damien daniele
    delphine delmas deschamps desiree dominique dumas dupuis dupuy dupre edith edouard eliane elodie emile
    emmanuelle estelle etienne evelyne fabien fabienne fabrice fanny fleury florence florent franck francine
    gaelle genevieve georges germain gilbert ginette guillot guy guyot helene henri herve hubert hugues huet
    huguette humbert ines jacquet jeanne jeremy jerome joelle josette josiane juliette justine karine
    laetitia lacroix laure laurence leblanc leclerc leclercq lecomte ledoux leger lemoine leonard lise loic
    louise lucie lucien lucienne ludovic lydie madeleine maillard manon marc marcel marchal margaux
    marguerite marion marianne marine marthe mathilde maurice maxime melanie menard mireille moulin muriel
    nadine odette odile pauline pelletier perret perrot philippot picard pichon poirier pons prevost quentin
    raynaud regine remi remy rene renaud renault renee rey raoul rolland romain sabrina serge solange suzanne
    sylvain tessier therese theo thibault valentin vallee virginie vivien xavier yann yannick yves yvette
    yvon zoe beaulieu bedard belanger bergeron boudreau desjardins gervais girouard lapointe leduc lessard
    levesque ouellet paquette poulin savard simard thibodeau turcotte`,
  ],
  // Italian
  [
    3,
    `russo ferrari esposito bianchi romano colombo greco bruno costa giuseppe giovanni mario luigi francesco
    marco andrea angelo roberto alessandro`,
  ],
  [
    2,
    `ricci marino gallo conti stefano giulia paolo giordano mancini rizzo lombardi moretti barbieri fontana
    santoro mariani caruso martini leone longo vitale serra coppola marchetti parisi villa bianco sala monti
    testa guerra vincenzo pietro salvatore carlo franco domenico michele giorgio luciano maurizio fabio
    massimo claudio simone matteo luca davide francesca paola chiara silvia`,
  ],
  [
    1,
    `rinaldi ferrara galli gentile martinelli lombardo ferraro fabbri marini grasso valentini messina gatti
    pellegrini palumbo sanna farina rizzi cattaneo morelli amato silvestri mazza grassi pellegrino carbone
    giuliani benedetti barone rossetti caputo montanari palmieri bernardi martino enrico giovanna federica
    alessandra elisa alberti aldo alessia alessio amadei ambrosio anselmo antonella antonelli antonini arena
    arnaldo basile battaglia beatrice bellini benedetto benito bertoldi bettini bevilacqua bonetti borghi
    bosco bruni caracciolo carmela carmine castelli catalano caterina ceccarelli cesare cirillo clara
    concetta corrado cosimo costantini cristiano daniele dario deluca derosa desantis dimarco donati donato
    donatella edoardo eleonora elio emanuela emanuele emilio enzo eugenio fabiola fabrizio fausto federico
    felice ferri ferruccio filippo fiore fiorella flavio fiorentino fulvio fusco gabriella gaetano gasparini
    gennaro giacomo giancarlo gianfranco gianluca gianni gianpaolo gino giuliano giulio graziella grazia
    guido ilaria ivano lanza lazzari livio loredana lorenzi luisa maddalena manfredi manuela marcello marchi
    margherita mariano marisa martina mattia maura mauro medici mele mirella monaco morandi motta nando
    napolitano natale negri neri nicola nicoletta nunzia orlando oreste orsini pace pagani pagano palma
    paolini papa pasquale pasqualino patrizia pavan perrone piazza piero pierluigi pietra pini piras poli
    pozzi raffaele raffaella renato renzo riccardo riccio riva rocca rocco ruggeri ruggiero sacchi sabatini
    salerno salvi sandro sarti sartori savino sebastiano sergi serena sforza silvano silvio simona sorrentino
    spinelli stella tiziana tiziano tommaso tosi umberto ugo valente valerio ventura venturi villani viola
    vito vittorio vittoria viviana zanella zanetti zanotti`,
  ],
  // Spanish and Latin American
  [
    3,
    `fernandez gutierrez ruiz alvarez moreno romero alonso navarro dominguez vazquez ramos gil serrano molina
    morales suarez ortega delgado castro ortiz rubio marin medina castillo lozano herrera mendoza vargas
    jimenez reyes rojas chavez contreras guzman mendez aguilar salazar vega sandoval munoz espinoza rios
    cabrera campos acosta ramon jesus manuel miguel pedro rafael fernando jorge alberto alejandro ricardo
    eduardo javier sergio andres diego pablo mario carmen isabel dolores pilar teresa rosa laura patricia
    marta andrea daniela gabriela guadalupe veronica victor hector oscar raul roberto julio cesar jaime
    enrique angel`,
  ],
  [
    2,
    `sanz nunez cortes guerrero soto espinosa figueroa blanco garrido iglesias calvo gallego vidal leon
    marquez herrero pena cano prieto mora santana nieto pascual ferrer santiago duran benitez ibanez carmona
    crespo vicente arias velasquez avila cardenas carrillo cervantes cordero correa escobar estrada fuentes
    garza guerra hidalgo ibarra juarez lara luna maldonado mejia miranda montes montoya ochoa orozco osorio
    pacheco padilla palacios paredes parra pineda ponce quintero robles rosales salas salinas solis tapia
    trujillo valdez valencia valenzuela vasquez velasco villanueva zamora zuniga ayala barrera beltran bravo
    camacho arturo armando alfredo alfonso gerardo gustavo guillermo ignacio ernesto felipe gonzalo hugo
    joaquin leonardo lorenzo marcos mauricio rodolfo ruben salvador tomas adriana alejandra alicia beatriz
    carolina claudia cristina diana gloria lucia margarita monica paula raquel silvia sofia susana`,
  ],
  [
    1,
    `rey rivas velazquez cisneros cordova cuevas davila galvan gallegos huerta olivares salgado villarreal
    bustamante caballero cardona blanca cecilia esperanza ines josefa juana leticia luz mercedes rocio
    valeria yolanda abad acevedo aguilera aguirre agustin alarcon alba albarran alcantara aldo alfaro
    alvarado amador amaya anaya angulo aparicio aragon arana aranda arce arellano arenas arevalo arguello
    armas arredondo arriaga arroyo avalos avendano baez baca banos barajas barrios barron becerra benavides
    bermudez bernal betancourt bonilla borges briones brito bueno burgos caceres caicedo calderon camarena
    camargo cantu caro carranza carrasco carrera carrion carvajal casas castaneda castellanos cedillo
    ceballos centeno cepeda cerda chacon cifuentes colon conde coronado coronel corral cortez cuellar duarte
    duque echeverria elizondo encinas enriquez escalante escamilla escobedo esparza espino esquivel esteban
    estevez falcon farias feliciano felix ferreyra fraga fajardo frias galindo gallardo gamboa gaona garay
    gimenez giron godoy granados guevara guillen heredia hinojosa hoyos hurtado izquierdo jaramillo jasso
    jaimes lagos laguna ledesma leal leiva lemus leyva linares llanos lerma lima lobo longoria lucero lugo
    lujan macias madrid madrigal magana malave manrique marrero mata matos mayorga medrano melendez melgar
    mena menendez meneses merino mesa meza millan mireles monge monroy montalvo montanez montano montenegro
    montero mosquera moya munguia murillo najera naranjo narvaez nava navarrete negron nevarez noriega nova
    novoa obregon ocampo ojeda olguin oliva olivas olmos olvera ordonez orellana ornelas orta otero oviedo
    palma palomino pantoja paz peralta perdomo pizarro polanco porras portillo posada prado puente puentes
    pulido quezada quesada quijano quinones quintana quiroga quiroz ramiro rangel recio redondo renteria
    restrepo reyna reynoso rico rincon riquelme rivero roldan rosado rosario rosas roque rueda ruano saavedra
    saenz salcedo saldana sanabria santamaria santillan sarmiento saucedo segovia segura sepulveda serna
    sierra sosa soriano sotelo tello tejada tellez terrazas toledo tovar trevino trejo uribe urrutia urbina
    valdes valdivia valle vallejo varela vela velez venegas vergara viera villalobos villegas yanez ybarra
    yepez zambrano zapata zarate zavala adela adolfo agueda aida alfonsina alma alvaro amalia amelia amparo
    anabel aracely araceli asuncion aurora belen bernardo berta bertha brenda camila catalina celia
    concepcion consuelo damian dario delia dulce edgar edgardo edith efrain elias elisa eloisa elsa elvira
    emilia emiliano emilio erica erika ernestina estela evelyn fabian federico fidel flor francisca gilberto
    graciela gregorio griselda heriberto horacio humberto imelda irene irma isaac isidro ismael israel jimena
    jairo josefina juanita karla leonor lilia lorena luciana lucila luisa marcela marcelino margarito mariana
    maricela maribel marisol matilde mayra mireya modesto moises montserrat nestor noe noemi nora norma nuria
    octavio ofelia orlando osvaldo oswaldo ramona raymundo rebeca regina reinaldo reynaldo rigoberto rita
    rogelio rolando rosalia sagrario saul sonia soledad tania ulises valentin vanessa wilfredo wilmer xiomara
    yesenia yamileth zulema`,
  ],
  // Portuguese and Brazilian
  [
    2,
    `alves gomes ribeiro rodrigues martins carvalho lopes almeida fernandes soares vieira barbosa rocha dias
    nascimento andrade moreira nunes marques machado mendes freitas cardoso goncalves santana teixeira araujo
    pinto joao paulo marcos lucas gabriel marcelo rodrigo felipe adriana juliana marcia fernanda`,
  ],
  [
    1,
    `francisca aline abreu aguiar amaral antunes aparecida arruda assis assuncao azevedo baptista barreto
    barros batista bezerra borba braga brandao brito caetano caldeira carneiro cavalcante cavalcanti coelho
    conceicao cordeiro correia coutinho cunha damasceno domingues duarte esteves evangelista faria farias
    figueiredo fonseca fontes franca furtado garcez guedes guimaraes henriques leal leitao leite lima lins
    lira lourenco macedo magalhaes maia marinho matias matos medeiros meireles melo mello menezes mesquita
    monteiro morais moraes mota moura neto neves nobre nogueira paiva peixoto pessoa pimenta pimentel
    pinheiro pires porto prado queiroz rabelo rangel rego reis rezende resende sa sampaio sequeira silveira
    simoes siqueira sousa tavares trindade valente vasconcelos veloso viana xavier adalberto adilson ademir
    afonso aguinaldo airton alexandre aluisio amadeu antonia armindo arnaldo augusto benedito bernardo bianca
    caio camila carla celia celso claudemir cleber cristiane cristiano diogo domingos edson eduarda
    elaine eliana eliane elisabete everton fabiana fabiano flavia geraldo gilberto gilson giovana guilherme
    helder helena heitor henrique jair janaina jefferson joana joaquim josue jussara larissa leandro leticia
    luciana luiz luiza manoel manuela marcio mariana marlene matheus milton murilo nuno osvaldo otavio
    priscila rafaela raimundo raimunda regina renata renato rita roberta rogerio ronaldo rosana rosangela
    sebastiao severino solange sonia tatiane terezinha thiago tiago valdir vagner vanessa vinicius vitor
    wellington wesley`,
  ],
  // Filipino
  [2, `bautista villanueva aquino pascual mercado valdez domingo salvador`],
  [
    1,
    `delacruz ocampo tolentino mangubat macaraeg soriano dizon manalo pangilinan dimaculangan magsaysay jhon
    rowena rodel romeo marites maricel marilou abad abella abrigo agbayani alcaraz almazan ancheta balagtas
    baluyot batungbakal bernardino bondoc buenaventura cabanilla canlas capistrano catacutan corpuz cunanan
    dacanay dalisay delrosario delossantos dimayuga dulay esguerra evangelista gatchalian gonzales guinto
    lacson lagman laurel legaspi macapagal macaraig malabanan manansala mangahas mariano nepomuceno pacquiao
    padua panganiban policarpio punzalan quiambao quizon regalado roxas salonga samson sison sumulong tamayo
    tatad tiongson tuazon villamor yap yumul zialcita arnel benigno cherry dante danilo edwin emelita erlinda
    ferdinand jennylyn jocelyn jomar joven junjun liezl lourdes melchor merlinda myrna nenita reynaldo
    rizalina rommel rosalinda rosemarie virgilio wilma`,
  ],
  // Anglo-American and Irish
  [
    3,
    `harris clark lewis robinson walker young hall king wright scott green baker adams nelson hill campbell
    mitchell roberts carter phillips evans turner parker collins edwards stewart morris murphy cook rogers
    cooper peterson bailey reed kelly howard cox ward richardson watson brooks wood bennett gray hughes price
    russell patrick ryan brian kevin mark jason matthew anthony donald steven stephen andrew joshua kenneth
    edward ronald timothy jeffrey gary eric jonathan nicholas larry frank patricia jennifer linda barbara
    susan jessica sarah karen nancy lisa betty margaret sandra ashley emily donna michelle amanda stephanie
    rebecca laura helen sharon angela`,
  ],
  [
    2,
    `myers foster ross jenkins sullivan henry kimberly carol melissa deborah cynthia amy allen arnold
    armstrong austin barnes bell berry black boyd bradley bryant burns butler cole coleman cunningham dean
    dixon duncan elliott ellis ferguson fisher ford fox freeman gardner gibson gordon graham grant griffin
    hamilton harper harrison harvey hawkins hayes henderson hicks holmes hudson hunt hunter jacobs johnston
    jordan kennedy knight lawrence lawson marshall mason matthews mcdonald mills morgan morrison murray olson
    owens palmer payne perkins perry pierce porter powell ray reynolds rice riley robertson rose sanders shaw
    simmons simpson snyder spencer stephens stevens stone tucker wallace warren washington weaver webb wells
    west wheeler woods obrien oconnor mccarthy aaron adam alan albert arthur benjamin bruce bryan carl
    christopher dennis douglas gerald gregory harold harry jack jacob joe keith louis nathan philip ralph
    raymond roger samuel sean terry tyler vincent walter wayne zachary alice ann anne christina danielle
    diana diane dorothy emma frances gloria grace hannah jacqueline janet joan joyce judith judy julie
    katherine kathleen lauren marilyn martha nicole olivia pamela rachel ruth samantha sophia virginia`,
  ],
  [
    1,
    `chapman daniels nichols watkins willis byrne oneill doyle gallagher doherty billy bobby brandon ethan
    eugene jeremy jerry jesse johnny justin kyle logan noah willie amber brenda brittany cheryl debra denise
    doris evelyn heather janice kathryn lori madison megan shirley theresa abbott adamson ainsworth alison
    allison andrews angus archer ashton atkins atkinson baldwin ball banks barker barrett barton bates
    beckett bennet benson betts bird bishop blair blake bolton bond booth bowen bowman bradshaw brady brennan
    briggs bright bristow brock browne buckley bull burgess burke burton byrd cahill callaghan cameron cannon
    carey carlson carpenter carr carroll cassidy chambers chandler clarke clarkson clayton connelly connolly
    connor conway cooke corbett craig crawford cross crowley cullen curran curtis dalton daly davey davidson
    davies dawson day deacon dempsey dillon donnelly donovan downing drake duffy dunn dwyer eaton egan elliot
    farrell field finch fitzgerald fitzpatrick fleming fletcher flynn forbes forster fowler francis franklin
    fraser frost fuller gallacher garrett gibbons gibbs gilbert gilmore glover godfrey goodman goodwin greene
    griffiths hale hammond hancock hanson harding hardy harrington hart hartley hay haynes healy heath
    herbert higgins hobbs hodgson hogan holden holland holloway holt hooper hopkins horton houston howe
    howell hubbard humphrey humphreys hurst hutchinson ingram irwin jarvis jefferson jennings johns kane
    kavanagh kay keane keating kemp kent kerr kirby kirk lamb lane larkin larson leach leary lester little
    lloyd lowe lynch lyons macdonald mackay mackenzie maclean mann manning marsh maxwell may mcallister
    mccabe mccann mcbride mcdaniel mcdermott mcgee mcgrath mcguire mcintyre mckay mckenna mckenzie mclaughlin
    mclean mcleod mcmahon mcnamara mcpherson metcalfe middleton miles moran moloney molloy mooney moss mullen
    mullins munro murdoch nash neal newman newton nicholson nolan norman norris norton nugent oakley odonnell
    odwyer oleary oliver omalley oreilly orourke osborne osullivan owen page parry parsons patterson pearce
    pearson phelan poole pope potter powers pratt preston pritchard quinn ramsey randall reeves regan reid
    rhodes richards riddle robbins robson rowe rowley sanderson saunders savage sharp sharpe shelton shepherd
    sheridan sherman short skinner slater sloan stanley steele stephenson stuart summers sutton sweeney tate
    thornton tierney todd townsend tracey turnbull tyson underwood vaughan wade walsh walters walton warner
    waters watts webster weeks wheatley whelan whitaker whitehead whyte wilkins wilkinson willard woodward
    wyatt yates york abigail agnes aidan aileen alastair alexa alexis alfie alfred alistair allan amelia andy
    annette annie april archie ava beatrice becky ben bernadette bert beth beverly bob bonnie brad brendan
    bridget brooke caitlin callum calvin carla carrie cathy cecil charlene charlie charlotte chester chloe
    chris ciara claire clara clarence cliff clifford clive clyde cody colin colleen conor constance corey
    crystal daisy dale danny darren dawn declan derek desmond diarmuid don dora dylan earl eddie edgar edith
    edmund edna edwin eileen elaine eleanor elijah ella ellen ellie elsie emmett eoin ernest ethel faith
    felicity finn fiona florence floyd francine fred freda frederick gail gareth gavin gene geoff geoffrey
    georgia georgina gertrude gladys glen glenn graeme gwen harriet hazel heidi hilary hillary holly hugh
    iain ian ida irene iris isaac isabella isla jade jamie jane jared jasmine jay jeff jenna jenny jerome
    jessie jill jim jimmy joanne jodie joel joey jon josephine joy kate katie kathy katrina kayla keira kerry
    kieran kirsty kristen kristin lance leah leo leonard leslie liam lillian lily lois loretta lorraine lou
    louise lucille lucy luke lynn mabel malcolm mandy marc marcus marian marjorie marlene marsha marvin maud
    maureen maurice mavis max maxine melanie melvin meredith mike mildred millie molly myra nadine naomi
    natalie natasha neil niall niamh nigel nora norma oisin padraig patsy patty pauline pearl peggy penelope
    penny percy phil phoebe phyllis poppy priscilla quentin randy rebekah reginald rex rhonda rick ricky rita
    roberta robyn rod rodney ronnie roisin rory rosemary rosie roxanne ruby sadie sally sam sandy sasha
    saoirse seamus shane shannon shaun shawn sheila shelley sheryl sidney sienna sinead siobhan sonia stacey
    stella steve sue suzanne sydney sylvia tammy tanya tara ted terence tessa thelma tiffany tim tina tom
    tommy toni tony tracy travis trevor troy una vanessa vernon vicki vicky viola violet vivian wanda wendy
    wilbur winifred yvonne zoe`,
  ],
  // Nigeria, Ghana, West Africa
  [
    2,
    `abubakar aliyu bello sani umar yakubu okafor okeke eze okonkwo adebayo balogun obi emmanuel mensah owusu
    osei boateng kwame kofi diallo traore coulibaly keita diarra toure ba barry ndiaye diop fall sow sy kone
    ouattara ouedraogo camara cisse bah mamadou ousmane abdoulaye amadou ibrahima aminata fatoumata`,
  ],
  [
    1,
    `garba adeyemi chukwu nwosu sunday blessing appiah asante agyeman amoah kwesi kojo yaw ama gueye konate
    sissoko jallow mariama aissatou seydou boubacar cheikh abayomi abdulahi abiodun abiola achebe adamu
    adekunle adeleke ademola adeniyi adeola adesina adewale adewumi afolabi agbaje ajayi akande akinola
    akinwumi akpan alabi amaechi amadi aminu anyanwu aremu awolowo ayodele azikiwe babangida babatunde bala
    bamidele bassey bolanle bukola chidi chidiebere chima chinedu chinwe chinonso chioma chukwuma chukwuemeka
    dada danjuma danladi dauda ebere edeh effiong ejike ekene emeka enyinnaya eke ekpo etim ezeh festus
    folarin friday funke gambo goodluck hauwa ibe idowu ifeanyi ifeoma igwe ikechukwu ikenna inuwa isah
    isiaka jegede jibril jide jimoh kabiru kalu kayode kehinde kelechi kolawole kunle lawal lawan maduka
    mohamadu murtala ngozi nkechi nnamdi nnadi nwachukwu nwankwo nwogu nwokolo obinna ogbonna ogunleye ojo
    okechukwu okon okoro okoye okoli olabode olajide olanrewaju olaniyan olatunji olawale olayinka olumide
    oluwaseun oluwole onuoha onyeka opeyemi osagie oyedele oyelaran patience peace precious rabiu salihu
    salisu saidu segun sulaimon suleman taiwo temitope tijani titilayo tunde uche uchenna udo ugochukwu ugwu
    umaru uzor wale yahaya yetunde yinka yusufu zubairu abena acheampong addo adjei adu afriyie agyei akosua
    akua akwasi amankwah ampofo anane annan ansah antwi asamoah asare ayisi baah badu bonsu darko donkor
    dwomoh esi frimpong gyamfi kwaku kwabena kwarteng lamptey nkrumah nyarko obeng ofori opoku oppong quaye
    quansah sarpong tetteh yeboah amponsah abdulai adama aliou alioune amara assane awa bakary balde bamba
    bangura bineta binta conteh conde daffe daouda dembele diabate diaby diakite dia diagne dieng dione
    djibril doumbia fadiga faye fofana gaye haidara hawa idrissa issouf kaba kabore kamara kande kanoute
    karamoko kouadio kouakou kouame kouassi koffi konan koroma kouyate lamin maiga mahamadou mahamat mamady
    mansaray mbaye mbow modou mohamadou ndao ndoye ngom niang niane ndour nikiema oumar oumou ousseynou
    ramata sadio salif salimata samake sane sanogo sarr sawadogo seck sekou sene sesay sidibe souleymane
    soumah soumahoro sylla tall tamba thiam toumani turay wade yacouba zongo zoungrana agbo akakpo amegan
    dossou gbaguidi hounkpatin houngbo kodjo kossi mensan abalo`,
  ],
  // East, Horn, Central and Southern Africa
  [
    2,
    `mohamud abdi abdullahi farah warsame jama tesfaye bekele abebe kebede alemu girma haile tadesse kamau
    mwangi otieno ochieng juma phiri banda moyo ncube ndlovu dlamini nkosi khumalo botha naidoo ilunga`,
  ],
  [
    1,
    `mekonnen getachew tekle gebre mulugeta njoroge kariuki odhiambo onyango wanjiru hamisi mwita dube sibanda
    mkhize sithole ngwenya pretorius merwe govender kabila mukendi nkurunziza habimana niyonzima abdirahman
    abdikadir abdirashid abdifatah abdihakim abdinasir abdisalam abukar aden adan afrah awil barre bile dahir
    diriye duale egal faarah fartun fowsiya geedi guled hirsi hodan hussen idle isse jimale kulmiye liban
    mahad mire nuur roble saed sagal samatar sharmarke shire sugule waris yuusuf abera abraham admasu afework
    alemayehu almaz amanuel amare aregawi asfaw assefa ayele aster belay berhane berhanu birhanu birtukan
    dawit debebe demeke demissie desalegn desta endale ephrem eyob eshetu fikru fisseha gebremariam
    gebremedhin genet getahun ghebre haileselassie hailu hirut isaias kassa kassahun kidane kiros lemma
    lemlem lulseged mamo mehari melaku melesse mengistu meseret mesfin mihret mulu negash nigussie samson
    seifu selam selassie senait shiferaw sisay solomon tariku tefera tesfa tewodros tigist tilahun tsegaye
    wolde woldemariam worku yared yohannes yonas zelalem zenebe zerihun zewdu achieng adhiambo akinyi anyango
    atieno barasa chebet chepkoech cheruiyot cherono chege gathoni gichuki gitau kamande karanja kibet kimani
    kimathi kinyua kiplagat kipchumba kiprono kirui kipkorir koech korir langat macharia maina makau makori
    mbugua mburu muchiri mugo muli muriuki musyoka muthoni mutua mutuku mwende mwaura ndegwa nderitu ndungu
    ngugi njeri njuguna nyambura nyokabi nyong oduor ogutu okello okoth oloo omondi opiyo ouma owino rotich
    ruto wafula waithaka wambui wangari wanjala wanjiku waweru amani baraka bakari chacha daudi fumo hamis
    haji hemedi jackline kassim kombo lyimo magesa makame massawe mbwana mchau mfaume mkapa mollel mosha
    mrisho mushi mwakyusa mwinyi neema ngowi nyerere omari rajabu ramadhani salum seif shayo tarimo urassa
    akello apio asiimwe byaruhanga kaggwa katende kiggundu kizza lubega lule mugisha mukasa mulindwa musoke
    mutebi mwesigwa nabukenya nakato namubiru nsubuga obote ochen ocen ojok okot opio sserwadda ssebunya
    tumusiime tumwine wasswa bizimana gasana hakizimana kayitesi mukamana munyaneza mutesi ndayisenga
    ndayizeye ngabo nshimiyimana nsengiyumva rwigema sebahinzi uwase uwimana twagirayezu umutoni bosco garang
    kuol machar majok malual mayen nyandeng amisi bahati banza kabamba kabeya kabongo kalala kalonji kasongo
    katumba kazadi kitenge lubamba lukusa mbuyi makiese mbala mbuyamba mputu mulamba mulumba mutombo mwamba
    ngalula ngoy nsimba ntumba tshibanda tshilombo tshimanga abega atangana ebogo eto mballa mbarga mbida
    ngono nguema ndongo ondo onana owona tchoua chanda chirwa chisala chishimba daka gondwe kalaba kaluba
    kapata lungu malama mbewe mulenga mumba musonda mutale mvula mwale mwanza mwansa mwila ngoma nkhoma
    nyirenda sakala simukonda tembo zimba zulu chikwanha chigumba chimedza chipfunde dhlamini gumbo hove
    mabhena mahlangu maphosa masuku mlambo mpofu mukanya mutasa muzenda ndebele nkomo nyathi nyoni shumba
    tshuma buthelezi cele gumede hadebe hlongwane mabaso mabena maluleke masango mbatha mbele mokoena molefe
    mthembu mthethwa naicker ngcobo nkuna ntuli nxumalo radebe shabalala shezi sibiya tshabalala vilakazi
    xaba zuma zungu bongani lindiwe lungile mandla mpho nomsa nomvula sipho thabo thandeka themba zanele
    sizwe tshepo coetzee cronje erasmus fourie joubert louw malan meintjes nel potgieter steyn swanepoel
    venter viljoen visagie vermaak andile cloete andriamanana rakoto rakotomalala randria rasoa rabe
    razafindrakoto ratsimba`,
  ],
  // Hebrew and Jewish
  [
    2,
    `cohen levi levy mizrahi friedman katz avraham moshe yosef yaakov shlomo haim rachel miriam ruth esther
    eli avi amir`,
  ],
  [
    1,
    `peretz biton dahan shapiro goldberg yitzhak chaim noam uri ofer abramson adler agam alon amos amsalem
    arad ariel aryeh asher assaf avigdor aviv avner azoulay barak baruch ben benayoun benzion berkowitz
    bernstein blum boaz chaya chana dagan doron dov dror edri efraim efrat ehud eitan elad elisha eliezer
    eliyahu epstein feldman fishman frankel gabay gad gal galit geffen gideon gilad ginsburg golan goldman
    goldstein greenberg gross grossman guy hadad hadar harel hayim hershkovitz hila idan ido ilan inbar itai
    itamar itzhak karmi keren kobi lavi leah lerner liat lieberman lior liora malka maoz mazal meir menachem
    mordechai naftali nahum naor natan nir nissim nitzan noa ofir ohad ohana orit orly oren oz pinchas rabin
    rabinovich ran raz reuven rivka ronen ron rosen rosenberg rosenthal roni rosenfeld rubin rubinstein sagi
    sasson schwartz schwartzman segal shai shalom shamir shaul shimon shira shmuel shoshana sigal simcha
    stern tal tamar tomer tova tzvi vaknin weinberg weinstein yael yair yaron yehuda yehoshua yehudit yigal
    yoav yoel yonatan yoram yossi yuval zeev zehava zilber zimmerman zohar zvi malachi ohayon`,
  ],
];
