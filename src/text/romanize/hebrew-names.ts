/** Names and company words of Israel in their usual Latin spelling or in English, as `key,key=latin`. */
export const HEBREW_NAMES = `
אברהם=avraham יצחק=yitzhak יעקב=yaakov ישראל=israel משה=moshe אהרן,אהרון=aharon דוד,דויד=david שלמה=shlomo יוסף=yosef יהודה=yehuda
בנימין=benjamin ראובן=reuven שמעון=shimon לוי=levi דן=dan גד=gad אשר=asher נפתלי=naftali אפרים=efraim מנשה=menashe שמואל=shmuel
שאול=shaul יונתן=yonatan נתן=natan אליהו=eliyahu אלישע=elisha ישעיהו=yeshayahu ירמיהו=yirmiyahu יחזקאל=yehezkel דניאל=daniel
דניאלה=daniella נחמיה=nehemia עזרא=ezra מרדכי=mordechai אסתר=esther רות=ruth שרה=sarah רבקה=rivka רחל=rachel לאה=leah מרים=miriam
חנה=hana דבורה=devorah תמר=tamar יעל=yael מיכל=michal אביגיל=avigail נעמי=naomi נועה,נעה=noa שירה=shira מאיה=maya עדי=adi
גלית=galit אורית=orit אורלי=orly ענת=anat רונית=ronit סיגל=sigal ליאור=lior אורי=uri אור=or איתן=eitan אלון=alon ארז=erez אמיר=amir
אריאל=ariel אריה=arie ארי=ari אבי=avi אבנר=avner אביגדור=avigdor אבשלום=avshalom איתמר=itamar אלעד=elad אמנון=amnon אסף=assaf
ברוך=baruch בצלאל=bezalel גיל=gil גלעד=gilad גדעון=gideon גדליה=gedalia דוב=dov זאב=zeev זלמן=zalman חיים=haim חגי=hagai טל=tal
יאיר=yair יגאל=yigal יואב=yoav יואל=yoel יורם=yoram יוני=yoni ינון=yinon יניב=yaniv ירון=yaron ישי=yishai יששכר=issachar כרמי=carmi
מאיר=meir מיכאל=michael מנחם=menachem נדב=nadav נועם,נעם=noam ניר=nir נמרוד=nimrod עומר=omer עוזי=uzi עידו=ido עמית=amit
עמוס=amos עמנואל=emanuel עופר=ofer ערן=eran פנחס=pinchas צבי=zvi צחי=tzachi צביקה=zvika קובי=kobi רון=ron רונן=ronen רן=ran
רפאל=rafael רועי=roi שי=shai שחר=shahar שלום=shalom שמחה=simcha תומר=tomer יהונתן=yehonatan יהושע=yehoshua עוז=oz איילת=ayelet
כהן=cohen מזרחי=mizrahi פרץ=peretz ביטון=biton דהן=dahan אזולאי=azoulay מלכה=malka אוחנה=ohana פרידמן=friedman פדרמן=federman
גולדשטיין=goldstein גולדברג=goldberg רוזנברג=rosenberg רוזן=rosen שפירא,שפירו=shapira קליין=klein וייס,ווייס=weiss שוורץ=schwartz
גרינברג=greenberg לוין=levin גבאי=gabay עמר=amar חדד=hadad אשכנזי=ashkenazi ברק=barak נתניהו=netanyahu סמוטריץ,סמוטריץ׳=smotrich
גביר=gvir גנץ=gantz לפיד=lapid ליברמן=lieberman בן=ben בר=bar בת=bat אל=el בית=beit רב=rav מור=mor שרון=sharon גולן=golan
ציון=zion ירושלים=jerusalem אביב=aviv חיפה=haifa אילת=eilat אשדוד=ashdod שבע=sheva גליל=galil נגב=negev הרצליה=herzliya
בנק=bank הפועלים=hapoalim לאומי=leumi לישראל=leisrael דיסקונט=discount מזרחי=mizrahi תעשייה,תעשיה=industry תעשיות=industries
אווירית,אוירית=aerospace תעופה=aviation חברה=company חברת=company קבוצה=group קבוצת=group סחר=trading מסחר=trade שיווק=marketing
ייצור,יצור=manufacturing פיתוח=development השקעות=investments אחזקות,החזקות=holdings טכנולוגיה=technology טכנולוגיות=technologies
אלקטרוניקה=electronics מערכות=systems מחשבים=computers תוכנה=software תקשורת=communications הנדסה=engineering בנייה,בניה=construction
ותשתיות=and_infrastructure תשתיות=infrastructure ובניין=and_building בניין=building שירותים=services שירותי=services ספנות=shipping
הובלה=transport לוגיסטיקה=logistics יבוא=import יצוא,ייצוא=export ויצוא=and_export ושיווק=and_marketing כימיקלים=chemicals
כימיה=chemistry נפט=oil גז=gas אנרגיה=energy חשמל=electric מכון=institute אוניברסיטת=university אוניברסיטה=university טכניון=technion
מכללה=college ויצמן=weizmann משרד=ministry ביטחון,בטחון=defence הביטחון=defence צבא=army מדינת=state_of עמותה=association
עמותת=association קרן=fund קואופרטיב=cooperative מוצרי=products פלסטיק=plastic מתכת=metal מכונות=machinery רפואי=medical
תרופות=pharmaceuticals מזון=food ביטוח=insurance נדלן=real_estate יהלומים=diamonds אופטיקה=optics בינלאומי=international
בינלאומית=international גלובל=global אלביט=elbit אלתא=elta רפאל=rafael טבע=teva תנובה=tnuva אסם=osem שטראוס=strauss צים=zim
החווה=farm של=of נוער=youth הגבעות=hilltop
`;
