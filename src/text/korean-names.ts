/** Korean family names in the spellings of passports, of the north and of scholars. */
const FAMILIES = words(
  "kim gim lee yi rhee ri li park pak bak choi choe choy jung jeong chung chong jong kang gang cho jo yoon yun jang chang " +
    "lim im rim han oh o seo suh so shin sin kwon gwon hwang ahn an song ryu ryoo yoo yu hong jeon jon chon ko go koh moon mun " +
    "son sohn yang bae pae baek paek paik heo hur nam shim sim noh ro ha kwak gwak sung cha joo ju chu woo koo gu ku min tae",
);
/** Syllables of given names in the same spellings. */
const SYLLABLES = words(
  "kyung kyong gyeong kyoung hee hui hyun hyon hyeon woo wu u yeon yon youn jong chong soo su byung byong byeong pyong pyung " +
    "chul chol cheol myung myong myeong sung song seong jin chin young yong yeong ho min jun joon chun ji hoon hun sang dong " +
    "tong wook uk tae seung jae chae ki gi in kwang gwang chang do yoon yun ye si sun son seon sook suk ja cha mi eun un jung " +
    "jeong hye yu yoo seo bin ju joo chu bo ram ha na ran so soon hyuk hyok hyeok il hak won nam guk kuk choon gwan kwan " +
    "ryong geun kun keun han hwan hong ok rim ra kyu gyu sik shik bom beom sok seok duk dok taek thaek hae bong ryol sop seop",
);
/** What the north writes as one letter: Hyon U, O Kuk Ryol. */
const ONE_LETTER: Readonly<Record<string, string>> = { u: "woo", o: "oh" };
/** Letters of a given name of two syllables written as one word. */
const SHORTEST = 4;
const LONGEST = 10;

/** Folded tokens of a Korean name with its syllables of one letter in full; the same array for any other name. */
export function withKoreanLetters(tokens: readonly string[]): readonly string[] {
  if (tokens.length !== 3 || !tokens.some((token) => token.length === 1)) return tokens;
  const full = tokens.map((token) => ONE_LETTER[token] ?? token);
  return full.every((token) => FAMILIES.has(token) || SYLLABLES.has(token)) && isFamilyBeside(full)
    ? full
    : tokens;
}

/** The ways to part the given name of a Korean name of two folded tokens into its syllables: `choi youngho`. */
export function koreanPartings(tokens: readonly string[]): string[][] {
  const [first = "", second = "", third] = tokens;
  if (third !== undefined || second === "") return [];
  const last = FAMILIES.has(first) ? partings(second).map((given) => [first, ...given]) : [];
  return FAMILIES.has(second) ? [...last, ...partings(first).map((given) => [...given, second])] : last;
}

/** Family names stand first or last. */
function isFamilyBeside(tokens: readonly string[]): boolean {
  return FAMILIES.has(tokens[0]!) || FAMILIES.has(tokens.at(-1)!);
}

function partings(given: string): string[][] {
  if (given.length < SHORTEST || given.length > LONGEST) return [];
  const found: string[][] = [];
  for (let at = 1; at < given.length; at++) {
    const [before, behind] = [given.slice(0, at), given.slice(at)];
    if (SYLLABLES.has(before) && SYLLABLES.has(behind)) found.push([before, behind]);
  }
  return found;
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(" "));
}
