import { describe, expect, test, vi } from "vitest";
import { fold } from "../../src/text/fold.ts";
import { KIN_NAMES, NAME_PARTS, SAME_NAMES } from "../../src/text/name-families-data.ts";
import {
  isHonorific,
  isPersonSuffix,
  isTitleOrName,
  nameFamilies,
  nameStem,
  sameName,
} from "../../src/text/name-families.ts";

const pairs = (text: string): [string, string][] =>
  text
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split("=") as [string, string]);

const lines = (sections: readonly string[]): string[][] =>
  sections.flatMap((section) => section.split("\n")).map((line) => line.split(" "));

function expand(token: string): string[] {
  return token
    .split("+")
    .map((part) => part.split("/").flatMap((choice) => (NAME_PARTS[choice] ?? choice).split("/")))
    .reduce((made, part) => made.flatMap((start) => part.map((end) => start + end)), [""]);
}

const ofOneName = (a: string, b: string) => sameName(nameFamilies(a), nameFamilies(b));

const SAME = lines(SAME_NAMES).map((line) => line.flatMap(expand));
const KIN = lines(KIN_NAMES);

describe("the table", () => {
  test("is as large as promised", () => {
    expect(SAME.length).toBeGreaterThanOrEqual(450);
    expect(new Set(lines(SAME_NAMES).flat()).size).toBeGreaterThanOrEqual(2500);
    expect(KIN.length).toBeGreaterThanOrEqual(250);
  });

  test("has families of two or more, no token twice in one", () => {
    for (const family of [...SAME, ...KIN]) {
      expect(family.length, family.join(" ")).toBeGreaterThanOrEqual(2);
      expect(
        family.filter((token, i) => family.indexOf(token) !== i),
        family[0],
      ).toEqual([]);
    }
  });

  test("has folded tokens only", () => {
    for (const token of [...SAME.flat(), ...KIN.flat().map((token) => token.replace(/\*$/, ""))]) {
      expect(token).toMatch(/^[a-z]{2,}$/);
      expect(fold(token)).toBe(token);
    }
  });

  test("names each family by one head, and kin only by heads there are", () => {
    const heads = SAME.map((family) => family[0]!);
    expect(heads.filter((head, i) => heads.indexOf(head) !== i)).toEqual([]);
    const asked = KIN.flat().filter((token) => token.endsWith("*"));
    expect(asked.filter((token) => !heads.includes(token.slice(0, -1)))).toEqual([]);
  });

  test("has no kin family that spells out what a head of it brings", () => {
    for (const family of KIN) {
      const brought = new Set(
        family.flatMap(
          (token) => SAME.find((known) => token.endsWith("*") && known[0] === token.slice(0, -1)) ?? [],
        ),
      );
      expect(family.filter((token) => brought.has(token))).toEqual([]);
    }
  });

  test("lets only a few short names belong to two families of spellings", () => {
    const twice = [...new Set(SAME.flat())].filter((token) => nameFamilies(token)!.same.length > 1);
    expect(twice.toSorted()).toEqual(["chang", "chun", "chung", "fazel", "ho", "jun", "rim"]);
  });
});

describe("nameFamilies", () => {
  test("gives ascending ids, the same object at every call, and nothing for an unknown token", () => {
    for (const token of SAME.flat()) {
      const of = nameFamilies(token)!;
      expect(nameFamilies(token)).toBe(of);
      expect(of.same).toEqual(of.same.toSorted((a, b) => a - b));
      expect(of.kin).toEqual(of.kin.toSorted((a, b) => a - b));
      expect(new Set([...of.same, ...of.kin]).size).toBe(of.same.length + of.kin.length);
    }
    expect(nameFamilies("xyzzy")).toBeUndefined();
    expect(nameFamilies("")).toBeUndefined();
    expect(nameFamilies("constructor")).toBeUndefined();
  });
});

describe("sameName", () => {
  test.each(
    pairs(`
    mohammed=muhammad mohammed=mohamed mohammed=md mohamad=mohd mohammad=mahomed ahmed=ahmad ahmed=akhmed ahmet=achmed
    mahmoud=mehmood mahmud=mahmut hussein=hossein husayn=huseyin hussain=hocine hassan=khasan hasan=hassen
    yusuf=youssef yousef=yusif yousuf=yusup osama=usama oussama=usamah khalid=khaled halid=khaled omar=umar umar=omer
    ali=aly said=saeed saeid=sayeed sayyid=syed seyed=sayed abdullah=abdallah abdulla=abdollah
    abdulrahman=abdurrahman abdelrahman=abdirahman abderrahmane=abdulrehman abdulkarim=abdelkerim
    abdulqadir=abdelkader abdulrazzaq=abderrezak abdulsalam=abdessalam abduljabbar=abdeljabar abdulaziz=abdelaziz
    nuruddin=noureddine nooruddin=nureldin saifuddin=sayfaldin shamsuddin=chamseddine
    jalaluddin=celaleddin nasrullah=nasrallah habibullah=khabibulla rahmatullah=rahmatollah ubaidullah=obeidullah
    ibrahim=ebrahim ibrahim=ibragim ismail=esmail suleiman=soliman sulayman=suleyman soleimani=sulaimani
    suleimani=soleimani reza=ridha rida=riza mahdi=mehdi qasem=kassem qassem=ghasem jafar=gaafar jamal=djamel
    faisal=faycal tariq=tarek farouk=faruq mustafa=moustapha murtaza=morteza mansour=mansur masoud=mesut
    uthman=osman othman=usman zulfiqar=dhulfiqar rashid=rachid qadhafi=gaddafi chowdhury=chaudhry timur=teymur
    aliyev=aliev mammadov=mamedov huseynov=guseinov karimov=kerimov berdimuhamedow=berdymukhamedov niyazov=nyyazow
    sergei=sergey sergei=serguei sergey=sergejs sergei=siarhei evgeny=yevgeniy yevgeny=evgueni aleksandr=alexander
    oleksandr=alexandre aliaksandr=aleksander alexei=oleksiy dmitry=dmytro dmitri=dzmitry mykhailo=mykhaylo
    mikhail=michail vladimir=volodymyr vladimir=uladzimir nikolai=mykola pavel=pavlo yury=iurii georgy=heorhii
    grigory=hryhoriy igor=ihor oleg=oleh fyodor=fedir ekaterina=kateryna elena=olena natalia=nataliya tatiana=tetiana
    yulia=iuliia svetlana=svitlana olga=volha sergeevich=sergeyevich vladimirovich=volodymyrovych
    nikolaevna=mykolayivna khrushchev=chruschtschow gorbachev=gorbatschow solovyov=soloviev lukashenko=loukachenko
    kim=gim lee=rhee lee=yi yi=ri park=pak park=bak choi=choe jung=jeong jung=chong jong=chung un=eun chol=cheol
    hyok=hyeok yong=young kyong=gyeong baek=paek roh=noh jeon=chun jongun=jeongeun
    zhang=chang zhou=chou xu=hsu cai=tsai xiao=hsiao qian=chien jiang=chiang zhong=chung guo=kuo zedong=tsetung
    sato=satou ito=itoh ohno=oono shinichi=sinichi suharto=soeharto joko=djoko
    avraham=avrohom yitzhak=itzchak chaim=haim tzvi=zwi netanyahu=netanjahu giorgos=georgios ioannis=yannis
    hovhannes=ovanes sargsyan=sarkissian hovhannisyan=oganesyan grigoryan=krikorian mukherjee=mukherji
    agarwal=aggarwal krishnamurthy=krishnamoorthy sandeep=sandip lakshmi=laxmi shankar=sankar tesfaye=tesfay
    isaias=isayas stephen=steven catherine=kathryn philip=phillip mueller=muller schroeder=schroder
    milosevic=miloshevich gonzalez=gonzales jeffrey=jeffery nazmi=nathmi munzir=mundhir harith=haris saqib=thaqib
    ridwan=rizwan diab=dhiyab azim=adheem ghafur=gafoor basir=baseer rahim=rochim rashid=rosyid
    farah=faarax zayn=zein fawz=foz khudr=khodr nawfal=noufel ezzedine=izzuddin hamdullah=hamadallah
    sergei=siarhej dmitry=zmitser gennady=henadz nikolaevich=mikalajevitj petrovna=piatrouna sergeevna=siarhejeuna
    `),
  )("%s and %s are one name", (a, b) => {
    expect(ofOneName(a, b)).toBe("same");
    expect(ofOneName(b, a)).toBe("same");
  });

  test.each(
    pairs(`
    william=bill william=will john=ivan juan=jean johann=giovanni aleksandr=sasha alexander=alex peter=pedro
    petr=pierre pierre=boutros joseph=yusuf giuseppe=josef ibrahim=abraham ibrahim=avraham yaqub=jacob
    yaakov=jacob mikhail=mykhailo michael=miguel george=giorgos georgy=jorge maria=marie maria=maryam sergei=sergio
    said=sayyid chen=chan chen=tan zhang=cheung zhang=teo huang=wong wu=ng li=lee xu=hui cai=choy lin=lim
    zheng=tay zhou=chow yang=yeung liu=lau wang=ong guo=kwok mohammed=mehmet iskandar=aleksandr dawud=david
    musa=moses yahya=john sulayman=solomon elizabeth=liz yekaterina=catherine vladimir=vova hamid=hamed cohen=kahn
    gomez=gomes rahmonov=rahman petrovich=petrovic zheng=cheng
    `),
  )("%s and %s are kin", (a, b) => {
    expect(ofOneName(a, b)).toBe("kin");
    expect(ofOneName(b, a)).toBe("kin");
  });

  test.each(
    pairs(`
    hassan=hussein hasan=husain ahmed=mohammed ahmed=mahmoud ahmad=hamed ahmed=hamid mohammed=mahmoud hamad=hamid
    hamdan=hamad ali=alia omar=amr omar=amer umar=ammar said=sayyid said=saad zhang=jiang zhang=zheng chen=cheng
    chen=zhen li=lee li=liu lin=liu sergei=sergio maria=marie wang=huang zhao=zhou xu=su xie=xia yang=yan jin=qin
    jian=qian lu=liu zhu=zhou rahman=rahim karim=kamil hakim=halim khalid=khalil walid=wahid yasin=yasir
    salim=salih salim=salman salman=sulayman nasir=nasr rashid=rashad jabir=jabbar majid=majed amin=amina
    jamil=jamila nur=nuri abdullah=ubaidullah abdulrahman=abdulrahim abdulkarim=abdulhakim abdulaziz=abdullah
    nuruddin=nasruddin kamaluddin=jamaluddin habibullah=hamidullah aminullah=amanullah ivan=igor andrey=anton
    aleksandr=aleksey vladimir=vladislav yuri=yegor petr=pavel dmitry=denis alexandrovich=alexandrovna
    nikolaevich=nikolaevna kim=kang lee=lim park=baek choi=cho jung=jang han=hong tanaka=nakata sato=saito ono=ohno
    kato=kondo thomas=tobias eric=erica michael=michelle hansen=hansson petersen=petersson moshe=menachem
    farouk=farrukh akram=ikram shahid=sajid zaid=zayed bashar=bashir saleh=salah mustafa=mostar aliyev=veliyev
    `),
  )("%s and %s are held apart", (a, b) => {
    expect(ofOneName(a, b)).not.toBe("same");
    expect(ofOneName(b, a)).not.toBe("same");
  });

  test("holds some names quite apart, and says nothing of words it does not know", () => {
    for (const [a, b] of pairs("hassan=hussein ahmed=mohammed omar=amr chen=wang ivan=igor zhang=jiang")) {
      expect(ofOneName(a, b)).toBeUndefined();
    }
    expect(ofOneName("ali", "ali")).toBe("same");
    expect(ofOneName("xyzzy", "xyzzz")).toBeUndefined();
    expect(ofOneName("ali", "xyzzy")).toBeUndefined();
  });
});

describe("nameStem", () => {
  test.each(
    pairs(`
    ivanova=ivanov medvedeva=medvedev popova=popov putina=putin ilyina=ilyin ptitsyna=ptitsyn petrovskaya=petrovsky
    petrovskaia=petrovsky petrovskiy=petrovsky petrovskii=petrovsky petrovski=petrovsky petrovska=petrovsky
    zelenska=zelensky zelenskyy=zelensky kowalski=kowalsky kowalska=kowalsky wysocka=wysocky wysocki=wysocky
    chernaya=cherny zadorozhnyy=zadorozhny novakova=novak svobodova=svoboda kucerova=kucera hlavackova=hlavacek
    prochazkova=prochazka nemcova=nemec iwanowa=iwanow berdimuhamedowa=berdimuhamedow smirnoff=smirnov
    lavrovs=lavrov sergejs=sergej petrovskis=petrovsky ivanovas=ivanov jankauskas=jankausk adamkus=adamk nazarbaeva=nazarbaev
    petrosian=petrosyan sarkissian=sarkissyan ahmadiyan=ahmadyan saakachvili=saakashvili saakaschwili=saakashvili
    mueller=muller schroeder=schroder goering=goring goebbels=gobbels jaeger=jager guenther=gunther juergen=jurgen
    haeussler=haussler oezdemir=ozdemir kruger=kruger minaei=minai minaye=minai rezaee=rezai
    `),
  )("%s → %s", (token, stem) => expect(nameStem(token)).toBe(stem));

  test.each(
    (
      "ivanov petrovsky viktorovna viktorovich sergeevna volodymyrivna aliyev rahmonzoda alizadeh mammadov novak eva " +
      "neva nikolaevich abdullaev graeme idriss younis yunus ioannis walentina khristina aminah marina christina martina valentina medina molina thomas nicholas marcus julius dennis michael samuel " +
      "israel miguel rodriguez guerrero boeing xuefeng yuehua jaehyun daewoo baek choe zoe saeed naeem aeroflot " +
      "petrosyan haiyan sakai ndiaye1 adrian christian brian villanueva casanova kaur papadakis lee ng bush jr ali"
    ).split(" "),
  )("%s stays", (token) => expect(nameStem(token)).toBe(token));

  test("is its own stem for what it gives, in every family", () => {
    const changing = SAME.flat().filter((token) => nameStem(nameStem(token)) !== nameStem(token));
    expect(changing).toEqual([]);
  });
});

describe("titles", () => {
  test.each(
    (
      "mr mrs ms dr prof eng haji hajji mullah maulavi sheikh shaykh ayatollah hojatoleslam general gen col colonel " +
      "maj capt lt president minister herr frau mme monsieur senor gospodin bey shri smt mohandes"
    ).split(" "),
  )("%s leads a name", (token) => {
    expect(isHonorific(token)).toBe(true);
    expect(isTitleOrName(token)).toBe(false);
  });

  test.each("sayyid syed khan amir shah mirza begum pasha imam agha sultan prince".split(" "))(
    "%s is a title or a name",
    (token) => {
      expect(isTitleOrName(token)).toBe(true);
      expect(isHonorific(token)).toBe(false);
    },
  );

  test.each("jr sr ii iii phd md esq".split(" "))("%s follows a name", (token) => {
    expect(isPersonSuffix(token)).toBe(true);
  });

  test.each("ali ivan kim said hassan gul park mohammed 2 3".split(" "))("%s is neither", (token) => {
    expect(isHonorific(token) || isTitleOrName(token) || isPersonSuffix(token)).toBe(false);
  });
});

test("a name is known where it is the first that is asked, also after words that are no names", async () => {
  const inParts = lines(SAME_NAMES).flatMap((line) => line.filter((token) => token.includes("+")));
  const sample = inParts.filter((_, at) => at % 5 === 0).map((token) => expand(token).at(-1)!);
  for (const token of ["ivan", "ioannis", "john", ...sample]) {
    vi.resetModules();
    const fresh = await import("../../src/text/name-families.ts");
    expect(fresh.nameFamilies("rosoboroneksport")).toBeUndefined();
    expect([token, fresh.nameFamilies(token)]).toEqual([token, nameFamilies(token)]);
  }
});
