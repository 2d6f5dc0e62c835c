/**
 * Korean names by their Hangul, so that `Kim Kyung-hee` and `KIM Kyong Hui` are told to be one name without asking the engine. The
 * spellings are those of the Revised Romanisation (2000), McCune–Reischauer without marks (1939), the north's own system (1992) and
 * passports' habits.
 */
const FAMILIES = spellings(
  "김=kim,gim 이=lee,yi,rhee,ri,li 박=park,pak,bak 최=choi,choe,choy 정=jung,jeong,chung,chong,jong 강=kang,gang 조=cho,jo " +
    "윤=yoon,yun 장=jang,chang 임=lim,im,rim 한=han 오=oh,o 서=seo,suh,so 신=shin,sin 권=kwon,gwon 황=hwang 안=ahn,an 송=song " +
    "류=ryu,yoo,yu 홍=hong 전=jeon,chon,jon,chun 고=ko,go 문=moon,mun 손=son,sohn 양=yang 배=bae,pae 백=baek,paek,paik 허=heo,hur,ho " +
    "남=nam 심=shim,sim 노=noh,ro,no 하=ha 곽=kwak,gwak 성=sung,seong,song 차=cha 주=joo,ju,chu 우=woo,u 구=koo,gu,ku 민=min",
);
const GIVEN = spellings(
  "경=kyung,kyong,gyeong,kyoung 희=hee,hui 현=hyun,hyon,hyeon 우=woo,wu,u 연=yeon,yon,youn 종=jong,chong 수=soo,su " +
    "병=byung,byong,byeong,pyong,pyung 평=pyong,pyung,pyeong 철=chul,chol,cheol 명=myung,myong,myeong 성=sung,song,seong " +
    "송=song 진=jin,chin 영=young,yong,yeong 용=yong 호=ho 민=min 준=jun,joon,chun 지=ji,chi 훈=hoon,hun 상=sang 동=dong,tong " +
    "욱=wook,uk 태=tae 승=seung,sung 재=jae,chae 기=ki,gi 인=in 광=kwang,gwang 창=chang 도=do,to 윤=yoon,yun 예=ye 시=si 선=sun,son,seon " +
    "숙=sook,suk 자=ja,cha 미=mi 은=eun,un 정=jung,jong,chong,jeong 혜=hye 유=yu,yoo 서=seo,so 빈=bin,pin 주=ju,joo,chu 보=bo,po 람=ram " +
    "하=ha 나=na 란=ran 소=so 순=soon,sun 혁=hyuk,hyok,hyeok 일=il 학=hak 원=won 남=nam 국=guk,kuk 춘=chun 관=gwan,kwan 룡=ryong,yong 근=geun,kun",
);

/** @param {string} table @returns {Map<string, string[]>} The syllables each spelling stands for. */
function spellings(table) {
  const found = new Map();
  for (const row of table.split(" ")) {
    const [syllable, ways = ""] = row.split("=");
    for (const way of ways.split(",")) found.set(way, [...(found.get(way) ?? []), syllable]);
  }
  return found;
}

/** What a name of three syllables may be in Hangul, the family name first; none for another name. @param {string} name @returns {string[]} */
export function inHangul(name) {
  const words = name
    .toLowerCase()
    .replaceAll(/['’‘]/g, "")
    .split(/[^a-z]+/)
    .filter(Boolean);
  if (words.length < 2 || words.length > 3) return [];
  const [first = "", ...behind] = words;
  const before = [...words];
  const last = before.pop() ?? "";
  return [...new Set([...joined(FAMILIES.get(first), behind), ...joined(FAMILIES.get(last), before)])];
}

/** @param {string[] | undefined} families @param {string[]} words @returns {string[]} */
function joined(families, words) {
  const text = words.join("");
  const given = [];
  for (let at = 1; at < text.length; at++) {
    if (words.length === 2 && at !== words[0]?.length) continue;
    for (const one of GIVEN.get(text.slice(0, at)) ?? [])
      for (const other of GIVEN.get(text.slice(at)) ?? []) given.push(one + other);
  }
  return (families ?? []).flatMap((family) => given.map((name) => family + name));
}
