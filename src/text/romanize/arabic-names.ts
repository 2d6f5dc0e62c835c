/** Given names, family names and elements of names in Arabic script, as `key,key=latin`; the usual Latin spelling. */
export const ARABIC_NAMES = `
محمد=mohammed احمد=ahmad محمود=mahmoud حامد=hamid حمد=hamad حميد=hamid حماد=hammad حمدان=hamdan حمدي=hamdi حمود=hammoud
علي=ali حسن=hassan حسين=hussein حسان=hassan حسني=hosni حسام=hussam محسن=mohsen احسان=ehsan فاطمه=fatima زينب=zainab
عائشه=aisha خديجه=khadija مريم=maryam ساره=sara هدي=huda نور=noor نورا=noura نوره=noura ليلي=layla سلمي=salma امنه=amina
امينه=amina سعاد=suad هند=hind رنا=rana ريم=reem دينا=dina منى=mona منال=manal اسماء=asma شيماء=shaima ايمان=iman بشرى=bushra
ابراهيم=ibrahim اسماعيل=ismail اسحاق=ishaq يعقوب=yaqoub يوسف=yousef موسى=musa عيسى=issa داود,داوود=dawood سليمان=suleiman
يونس=younes ادم=adam نوح=nuh ادريس=idris الياس=elias ايوب=ayoub زكريا=zakaria يحيى=yahya هارون=haroun لقمان=luqman
ابو=abu ابوبكر=abu_bakr ابي=abi ام=umm بن=bin ابن=ibn بنت=bint اخو=akhu ذو=dhu ال=al ولد=ould بو=bou بنو=banu
عبد=abd عبده=abdo عبدالله,عبدلله,عبداللہ=abdullah عبيد=obaid عبيدالله=obaidullah عبود=aboud عابد=abed عابدين=abidin عبدي=abdi
الله=allah رب=rab حزبالله=hezbollah نصرالله=nasrallah فتحالله=fathallah جارالله=jarallah ايتالله=ayatollah عطاالله=atallah
فضلالله=fadlallah سعدالله=saadallah خلفالله=khalafallah اللهيار=allahyar انشاالله=inshallah خيرالله=khairullah هبتالله,هيبتالله=hibatullah حبيبالله=habibullah
رحمن,رحمان=rahman رحيم=rahim كريم=karim عزيز=aziz قادر=qader حكيم=hakim حليم=halim عليم=alim ملك=malik مالك=malik قدوس=quddus
سلام=salam مومن=mumin جبار=jabbar غفار=ghaffar غفور=ghafoor رزاق=razzaq فتاح=fattah قيوم=qayyum وهاب=wahhab ستار=sattar
لطيف=latif خالق=khaliq باسط=basit باقي=baqi حي=hai حق=haq رووف,روف=raouf صمد=samad واحد=wahid احد=ahad منعم=monem محسن=mohsen
جليل=jalil جلال=jalal جميل=jamil جمال=jamal كمال=kamal كامل=kamel كاظم=kazim ناصر=nasser نصر=nasr نصار=nassar نصير=nasir
منصور=mansour منتصر=muntasir انصار=ansar انصاري=ansari مجيد=majid ماجد=majed مجاهد=mujahid امجد=amjad سعيد=saeed سعد=saad
سعدي=saadi سعود=saud سعودي=saudi مسعود=masoud اسعد=asaad سالم=salem سليم=salim سلمان=salman سلطان=sultan سيد=sayed سيف=saif
سامي=sami سامر=samer سمير=samir صالح=saleh صلاح=salah مصلح=muslih صادق=sadiq صدام=saddam صدر=sadr صديق=siddiq طارق=tariq
طاهر=taher طه=taha طالب=talib طلال=talal عادل=adel عارف=aref عاصم=asim عامر=amer عمار=ammar عمر=omar عمرو=amr عمران=imran
عمرى=omari عماد=imad عباس=abbas عثمان=osman عدنان=adnan عدي=uday عصام=issam عصمت=ismat عقيل=aqeel علاء=alaa علوي=alawi
علوش=alloush عوض=awad عواد=awad عياد=ayad عياش=ayyash عونى=awni غازي=ghazi غانم=ghanem غسان=ghassan غالب=ghalib فادي=fadi
فارس=faris فاروق=farouk فاضل=fadel فضل=fadl فؤاد=fouad فائز=faez فايز=fayez فتحي=fathi فخر=fakhr فخري=fakhri فرج=faraj
فريد=farid فهد=fahd فهمي=fahmi فواز=fawaz فوزي=fawzi فياض=fayyad فيصل=faisal قاسم=qasim قصي=qusay قيس=qais قدور=qaddour
لؤي=louay ليث=laith ماهر=maher مازن=mazen مبارك=mubarak مثنى=muthanna مختار=mukhtar مراد=murad مرزوق=marzouq مروان=marwan
مصطفى,مصطفا=mustafa مطلق=mutlaq معاذ=muadh معتز=moataz معمر=muammar مفتاح=miftah مقداد=miqdad مكي=makki ممدوح=mamdouh
مناف=manaf منذر=munther منير=mounir مهند=muhannad مهدي=mahdi مؤيد=moayad ميلاد=milad نادر=nader ناجي=naji نايف=nayef نبيل=nabil
نجيب=najib نجم=najm نزار=nizar نضال=nidal نعمان=numan نعيم=naim نواف=nawaf هادي=hadi هاشم=hashim هاشمي=hashemi هاني=hani
هشام=hisham هلال=hilal هيثم=haitham وائل=wael وسام=wissam وسيم=wasim وليد=walid ياسر=yasser ياسين=yassin يزيد=yazid
انس=anas انور=anwar اكرم=akram اشرف=ashraf ايمن=ayman ايهاب=ihab ايهم=ayham ايمان=iman اياد=iyad امير=amir امين=amin انيس=anis
اسامه=osama اسد=assad بشار=bashar بشير=bashir بدر=badr بدري=badri بكر=bakr بلال=bilal بركات=barakat بسام=bassam باسل=basil
باسم=bassem برهان=burhan تميم=tamim توفيق=tawfiq تكريتي=tikriti تركي=turki ثابت=thabit ثامر=thamer جابر=jaber جاسم=jassim
جعفر=jaafar جهاد=jihad جواد=jawad جودت=jawdat جورج=george حاتم=hatem حاج=haj حاجي=haji حازم=hazem حافظ=hafez حبيب=habib
حداد=haddad حسون=hassoun حمزه=hamza حيدر=haidar حمامي=hammami خالد=khalid خالدي=khalidi خضر=khodr خطاب=khattab خطيب=khatib
خلف=khalaf خلفان=khalfan خليفه=khalifa خليل=khalil خميس=khamis خوري=khoury دوري=duri دليمي=dulaimi دين=din راشد=rashid
رشيد=rashid رشاد=rashad رامي=rami ربيع=rabih رجب=rajab رضا=reda رضوان=radwan رفعت=rifaat رفيق=rafiq رمضان=ramadan رياض=riyadh
زاهر=zaher زاهد=zahid زايد=zayed زبير=zubair زبيدي=zubaidi زكي=zaki زهير=zuhair زهران=zahran زياد=ziad زيد=zayd زين=zain
سبعاوي=sabawi شاكر=shakir شاهين=shahin شريف=sharif شعبان=shaaban شفيق=shafiq شمس=shams شوقي=shawqi شيخ=sheikh شامي=shami
صباح=sabah صبري=sabri ضياء=diya ظافر=dhafer ظاهري=zawahiri ظواهري=zawahiri عبيدي=obaidi عراقي=iraqi عجمي=ajami عسيري=asiri
عنزي=anzi عتيبي=otaibi غامدي=ghamdi قحطاني=qahtani قرضاوي=qaradawi قذافي=gaddafi كواري=kuwari كردي=kurdi لبناني=lubnani
مالكي=maliki مخلوف=makhlouf مصري=masri مغربي=maghribi مقدسي=maqdisi مطيري=mutairi نعيمي=nuaimi هنيه=haniyeh حوثي=houthi
سنوار=sinwar ضيف=deif مشعل=meshaal بغدادي=baghdadi بصري=basri حلبي=halabi دمشقي=dimashqi يمني=yamani يمن=yemen عوفي=aufi
شهري=shehri حربي=harbi دوسري=dosari زهراني=zahrani قرشي=qurashi جبوري=jubouri جولاني=jolani شرع=sharaa سوداني=sudani
ليبي=libi تونسي=tunisi جزائري=jazairi عليوي=aliwi كناني=kinani بياتي=bayati ساعدي=saadi عامري=ameri خزعلي=khazali
بن=bin لادن=laden قرداحي=kordahi طلاس=tlass شوكت=shawkat مملوك=mamlouk حاطوم=hatoum صفي=safi قماطي=qamati رعد=raad برو=berro
برزان=barzan اختر=akhtar نبي=nabi غني=ghani شريعه=sharia جماعه=jamaa طلفاح=tilfah زرقاوي=zarqawi بلمختار=belmokhtar بلقاسم=belkacem
هيئه=hayat تحرير=tahrir حركه=harakat اسلامي=islami اسلاميه=islamiya اسلام=islam دوله=dawla تنظيم=tanzim مقاتله=muqatila مطيع=mati طالع=talia
نظر=nazar شهيد=shahid سند=sanad صوان=sawan سرحان=sarhan ازهر=azhar فالح=faleh حرزي=harzi منان=mannan شير=sher حياه=hayat مدني=madani
مرعي=merhi زعبي=zoubi قطان=qattan حلاق=hallaq شموط=shammout غياث=ghiath جت=jat عزت=izzat رسول=rasoul مقاومه=moqawama
مولدي=mouldi صحراوي=sahraoui قاطرجي=qatirji حسنين=hassanein معروف=maarouf مظلوم=mazloum بصير=basir صرافه=exchange القرم=crimea
سوريا,سوريه=syria لبنان=lebanon العراق=iraq عراق=iraq ايران=iran اليمن=yemen ليبيا=libya مصر=egypt دبي=dubai قطر=qatar الكويت=kuwait
عمان=oman فلسطين=palestine الاردن=jordan بغداد=baghdad دمشق=damascus حلب=aleppo بيروت=beirut طرابلس=tripoli صنعاء=sanaa
عدن=aden البصره=basra بصره=basra الموصل=mosul حمص=homs مكه=mecca الشام=al_sham القدس=al_quds قدس=quds
القاعده=al_qaida حماس=hamas فتح=fatah داعش=daesh طالبان=taliban جبهه=front النصره=al_nusra نصره=nusra
سفيان=sufyan فراس=firas سهيل=suhail سلوى=salwa خوله=khawla ثريا=thuraya جوهر=jawhar سندس=sundus لبانه=lubana بثينه=buthaina
رزق=rizq ريمون=raymond جوزيف=joseph طويل=tawil نوفل=nawfal جمعه=jumaa عوده=odeh عده=idda شعار=shaar كبيسي=kubaysi خير=khair خيري=khairi
قمر=qamar غيث=ghaith كوثر=kawthar منجد=munajjid توحيد=tawhid دعوه=dawa سنه=sunna اهل=ahl مجاهدين=mujahideen مهاجرين=muhajireen
خلافه=khilafa شبل=shibl نمر=nimr امام=imam اوس=aws اول=awal طيب=tayeb محيي,محي=muhyi فيض=faiz رئيف=raif
بري=berri حنا=hanna معن=maan سويد=suwaid حلوه=helweh فوز=fawz زعيتر=zaiter شهاب=shahab سراج=siraj قاري=qari
زيتون=zaytoun زهره=zahra جبريل=jibril قطب=qutb قرني=qarni كرم=karam كرار=karrar لواء=liwa ليلى=layla مؤمن=momen محرم=muharram
موفق=muwaffaq موصلي=mosuli مجدي=majdi ملوك=mulouk نجلاء=najla نهى=nuha هيفاء=haifa وفاء=wafa وجدي=wajdi وليده=walida
حسيب=hasib حسنى=husni حذيفه=hudhaifa خزيمه=khuzaima دحلان=dahlan دويك=duwaik ربيعه=rabia رغد=raghad رفاعي=rifai ريان=rayyan
سلوم=salloum سليماني=sulaimani سوسن=sawsan سميه=sumayya شكري=shukri شوقى=shawqi صبحي=subhi صفوت=safwat صهيب=suhaib طيار=tayyar
عرفات=arafat عزام=azzam عطيه=atiya عفيف=afif عقبه=uqba عكاشه=ukasha علاوي=allawi عمير=umair عوني=awni غزوان=ghazwan فلاح=falah
قدسيه=qudsiya كنعان=kanaan لطفي=lutfi مهيب=muhib مهنا=muhanna نعمه=nima نوري=nouri هزاع=hazza هنديه=hindiya وهبه=wahba يعرب=yarub
عصائب=asaib سرايا=saraya حشد=hashd فجر=fajr نخبه=nukhba عرين=areen سندي=sindi تيسير=tayseer ثروت=tharwat روافد=rawafed صروح=soroh كتائب=kataib مغرب=maghreb
`;

/** As above, for texts that a Persian letter marks as Persian, Dari, Pashto or Urdu. */
export const PERSIAN_NAMES = `
محمد=mohammad احمد=ahmad حسین=hossein حسن=hassan علی=ali سید=seyed میر=mir رضا=reza علیرضا=alireza غلامرضا=gholamreza محمدرضا=mohammadreza
حمیدرضا=hamidreza امیررضا=amirreza غلامعلی=gholamali غلامحسین=gholamhossein محمدعلی=mohammadali محمدحسین=mohammadhossein
امیرحسین=amirhossein محمدجواد=mohammadjavad محمدمهدی=mohammadmehdi عبدالرضا=abdolreza محمدباقر=mohammad_baqer غلام=gholam
مهدی=mehdi هادی=hadi مجید=majid سعید=saeed حمید=hamid وحید=vahid جواد=javad مسعود=masoud محسن=mohsen مرتضی=morteza مصطفی=mostafa
مجتبی=mojtaba ابراهیم=ebrahim اسماعیل=esmail یوسف=yousef موسی=mousa عیسی=eisa یعقوب=yaqoub اسحاق=eshaq داود,داوود=davoud
سلیمان=soleiman یونس=younes قاسم=qasem ابوالقاسم=abolqasem ابوالفضل=abolfazl ابوالحسن=abolhassan باقر=baqer صادق=sadeq
جعفر=jafar کاظم=kazem تقی=taghi نقی=naghi عسکر=asgar اصغر=asghar علیاصغر=ali_asghar علیاکبر=ali_akbar اکبر=akbar عباس=abbas
حیدر=heydar اسد=asad اسدالله=asadollah روحالله=rouhollah عزتالله=ezatollah نعمتالله=nematollah حجتالله=hojjatollah
رحمتالله=rahmatollah قدرتالله=qodratollah هدایتالله=hedayatollah آیتالله=ayatollah عینالله=einollah نصرالله=nasrollah
فریدون=fereydoon فرهاد=farhad فرامرز=faramarz فرشید=farshid فرزاد=farzad فرید=farid بهرام=bahram بهروز=behrouz بهزاد=behzad
بهنام=behnam بابک=babak آرش=arash آرمان=arman اردشیر=ardeshir اسفندیار=esfandiar امیر=amir امین=amin ایرج=iraj بیژن=bijan
پرویز=parviz پیمان=peyman پویا=pouya جمشید=jamshid جهانگیر=jahangir خسرو=khosrow داریوش=dariush رامین=ramin رستم=rostam
سامان=saman سیامک=siamak سیاوش=siavash سهراب=sohrab سینا=sina شاپور=shapour شاهین=shahin شهرام=shahram شهریار=shahriar
کامران=kamran کاوه=kaveh کوروش=kourosh کیوان=keyvan مانی=mani مهران=mehran مهرداد=mehrdad منوچهر=manouchehr نادر=nader
ناصر=nasser نوید=navid هوشنگ=houshang یاسر=yasser فاطمه=fatemeh زهرا=zahra زینب=zeinab مریم=maryam مینا=mina نرگس=narges
پروانه=parvaneh لیلا=leila شیرین=shirin سارا=sara طاهره=tahereh معصومه=masoumeh ولی=vali نور=nour منصور=mansour محمود=mahmoud
خامنهای=khamenei خمینی=khomeini روحانی=rouhani رفسنجانی=rafsanjani احمدینژاد=ahmadinejad احمدی=ahmadi محمدی=mohammadi حسینی=hosseini
موسوی=mousavi کریمی=karimi رضایی=rezaei جعفری=jafari سلیمانی=soleimani قاآنی=qaani سلامی=salami باقری=bagheri حاجی=haji
حاجیزاده=hajizadeh فخریزاده=fakhrizadeh شمخانی=shamkhani لاریجانی=larijani رئیسی=raisi ظریف=zarif عراقچی=araghchi
قالیباف=ghalibaf نقدی=naqdi وحیدی=vahidi رادان=radan عظیمی=azimi اکبری=akbari هاشمی=hashemi نوری=nouri امینی=amini صالحی=salehi
قاسمی=qasemi مرادی=moradi رحیمی=rahimi کاظمی=kazemi عباسی=abbasi طاهری=taheri شریفی=sharifi یزدی=yazdi تهرانی=tehrani
اصفهانی=isfahani شیرازی=shirazi تبریزی=tabrizi کرمانی=kermani قمی=qomi حیدری=heidari زارع=zare یزدانی=yazdani نجفی=najafi
زاده=zadeh نژاد=nejad پور=pour فر=far نیا=nia راد=rad وند=vand یان=yan آقا=agha خان=khan جان=jan شاه=shah گل=gul بیگ=beg
حقانی=haqqani آخوند=akhund آخند=akhund آخوندزاده=akhundzada ملا=mullah مولوی=mawlawi حنفی=hanafi نورزی=noorzai اچکزی=achakzai
بارکزی=barakzai کرزی=karzai ښار=shar خیل=khel یار=yar شریف=sharif نواز=nawaz بھٹو=bhutto چوہدری=chaudhry قریشی=qureshi
صدیقی=siddiqui بیگم=begum زرداری=zardari حافظ=hafiz لشکر=lashkar طیبہ=taiba عظیم=azim بصیر=basir عمری=omari وزیر=wazir
ایران=iran تهران=tehran اصفهان=isfahan شیراز=shiraz تبریز=tabriz مشهد=mashhad قم=qom کیش=kish پارس=pars خلیج=khalij پاکستان=pakistan
افغانستان=afghanistan کراچی=karachi لاہور=lahore کابل=kabul قندهار=kandahar کردستان=kurdistan خوزستان=khuzestan
خسرو=khosrow خسروی=khosravi سپهر=sepehr حجت=hojjat زرین=zarrin قلم=ghalam صغری=soghra پرستو=parastoo مقدم=moghaddam متقی=mottaghi
مسلم=moslem معین=moein موحد=movahed مدرس=modarres محب=moheb محبی=mohebbi محقق=mohaghegh ذاکر=zaker نظام=nezam حسام=hesam فیض=feiz
طیب=tayeb نذیر=nazir ثاقب=saqeb دوست=doost کاکا=kaka خواجه=khajeh خواه=khah میرزا=mirza بخش=bakhsh سرهنگ=sarhang سردار=sardar دکتر=dr
الهی=elahi الهیان=elahian زهره=zohreh حضرت=hazrat ولیعصر=valiasr کربلا=karbala نجف=najaf عاشورا=ashura خاتم=khatam انبیا=anbiya
رهبر=rahbar شهید=shahid همت=hemmat ستاری=sattari ستار=sattar ایثار=isar رفاه=refah کارگران=kargaran مسکن=maskan پاسارگاد=pasargad
پارسیان=parsian نوین=novin کارآفرین=karafarin دی=dey انصار=ansar مهر=mehr قوامین=ghavamin حکمت=hekmat آینده=ayandeh سرمایه=sarmayeh
رسالت=resalat فارس=fars خراسان=khorasan مازندران=mazandaran گیلان=gilan گلستان=golestan سمنان=semnan زنجان=zanjan همدان=hamedan
کرمان=kerman کرمانشاه=kermanshah بوشهر=bushehr هرمزگان=hormozgan عسلویه=assaluyeh قزوین=qazvin اراک=arak لرستان=lorestan ایلام=ilam
البرز=alborz اردبیل=ardabil آذربایجان=azerbaijan سیستان=sistan بلوچستان=baluchestan یزد=yazd چابهار=chabahar قشم=qeshm انزلی=anzali
زاگرس=zagros دماوند=damavand الوند=alvand سهند=sahand سبلان=sabalan خزر=khazar اروند=arvand کارون=karun آریا=aria کیمیا=kimia
پیشرو=pishro آسمان=aseman پرواز=parvaz دانش=danesh بنیان=bonyan گستر=gostar ایمن=imen سازان=sazan سازه=sazeh فراز=faraz تدبیر=tadbir
آذر=azar افزار=afzar بهین=behin بهینه=behineh ساحل=sahel قرب=ghorb اوج=oj شرق=shargh غرب=gharb فرزانگان=farzanegan تعاون=taavon
پیام=payam پیمانه=peymaneh پگاه=pegah پوریا=pouria پدرام=pedram پژمان=pejman آرمین=armin آریان=arian آیدین=aydin احسان=ehsan افشار=afshar
افشین=afshin الهام=elham انوش=anoush بهمن=bahman بهادر=bahador جهان=jahan چنگیز=changiz حشمت=heshmat خداداد=khodadad خدا=khoda
داوری=davari رجب=rajab رحمان=rahman رشید=rashid روزبه=rouzbeh زمان=zaman ژاله=jaleh سپیده=sepideh سجاد=sajjad سحر=sahar سعادت=saadat
سلطان=soltan سمیه=somayeh سهیل=soheil شکوه=shokouh شعله=sholeh شهرزاد=shahrzad شهرستان=shahrestan شهروز=shahrouz صابر=saber صفا=safa
صفر=safar طالب=taleb طاهر=taher عابد=abed عادل=adel عارف=aref عاطفه=atefeh عظیم=azim عزت=ezzat عسگر=asgar عنایت=enayat فاضل=fazel
فرج=faraj فرخ=farrokh فرزین=farzin فرشته=fereshteh فروغ=forough فضل=fazl فلاح=fallah کاظم=kazem کبری=kobra کمیل=komeil کیومرث=kioumars
گودرز=goudarz لطف=lotf مالک=malek ملک=malek ماهان=mahan مبین=mobin محتشم=mohtasham مرضیه=marzieh مراد=morad مستان=mastan مطهر=motahhar
مظاهر=mazaher منفرد=monfared منیر=monir مهدوی=mahdavi میثم=meysam میلاد=milad نجات=nejat ندا=neda نرجس=narjes نسرین=nasrin نصرت=nosrat
نقیب=naghib نیلوفر=niloufar هما=homa همایون=homayoun یحیی=yahya یدالله=yadollah زرگر=zargar ظهیر=zahir عزیز=aziz قربان=ghorban
قنبر=ghanbar کرم=karam گنج=ganj مؤمن=momen معتمد=motamed مجد=majd مشهدی=mashhadi منتظر=montazer نبی=nabi نعمت=nemat نیک=nik وثوق=vosough
هدایت=hedayat هوتک=hotak توخی=tokhi دلاور=delawar اله=ollah رضوان=rezvan خیابانی=khiabani پناه=panah بابا=baba رهام=roham قناد=ghannad مسجد=masjed پترو=petro سنندج=sanandaj زاهدان=zahedan قائم=ghaem کوثر=kowsar ضیا=zia شهریاری=shahriyari سراج=saraj
`;

/** Words of firms and bodies in Arabic, by their meaning. */
export const ARABIC_TRADE = `
بنك,مصرف=bank شركه=company مجموعه=group موسسه=establishment تجاره=trading جمعيه=association منظمه=organization جامعه=university
`;

/** Words of firms and bodies in Persian and its neighbours, by their meaning. */
export const PERSIAN_TRADE = `
شرکت=company شرکتهای=companies صنایع=industries صنعت=industry صنعتی=industrial بازرگانی=trading تجاری=commercial گروه=group
بانک=bank ملی=melli ملت=mellat صادرات=saderat سپه=sepah تجارت=tejarat نفت=oil گاز=gas پتروشیمی=petrochemical فولاد=steel
سازمان=organization دانشگاه=university موسسه=institute بنیاد=foundation وزارت=ministry دفاع=defence هوایی=air هواپیمایی=airlines
هواپیماسازی=aircraft_manufacturing کشتیرانی=shipping دریایی=marine مهندسی=engineering مهندسین=engineers تولیدی=manufacturing
ساختمانی=construction توسعه=development تحقیقات=research مرکز=center بینالمللی=international الکترونیک=electronics
الکترونیکی=electronics مخابرات=telecommunications هستهای=nuclear انرژی=energy اتمی=atomic سپاه=sepah پاسداران=pasdaran
انقلاب=enqelab اسلامی=islami جمهوری=republic بسیج=basij صرافی=exchange خدمات=services حمل=transport سرمایهگذاری=investment
بیمه=insurance شیمیایی=chemical پژوهشی=research فناوری=technology سیستم=system تجهیزات=equipment ماشین=machine سازی=sazi
`;
