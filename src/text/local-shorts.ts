import { surnameAdjectives } from "./town-adjectives.ts";
import { wordsIn } from "./word-table.ts";

/** Words that tell in which language's usage the name of a firm is written, and what is shortened or derived there that elsewhere is another word. */
interface Usage {
  /** One of them stands in every such name. */
  readonly signs: ReadonlySet<string>;
  readonly meanings: ReadonlyMap<string, string>;
}

const USAGES: readonly Usage[] = [
  // `STAREX Dış Tic. Kim. A.Ş.`: beside trade or industry `Kim` is chemistry, `Dan` consulting, `Tek` technology.
  usage(
    "sti sirketi sirket tic ticaret ticareti ticari sanayi sanayii sanayisi ithalat ihracat insaat nakliyat tasimacilik " +
      "denizcilik havacilik madencilik muhendislik danismanlik mimarlik pazarlama hizmetleri savunma urunleri gumrukleme",
    "ins=insaat san=sanayi ted=tedarik hiz=hizmetleri nak=nakliyat nakl=nakliyat tas=tasimacilik paz=pazarlama " +
      "kim=kimya den=denizcilik dan=danismanlik danis=danismanlik tek=teknoloji tekn=teknoloji hav=havacilik " +
      "elek=elektronik elekt=elektronik elk=elektrik tur=turizm muh=muhendislik mad=madencilik teks=tekstil bil=bilisim " +
      "ener=enerji enj=enerji urun=urunleri malz=malzemeleri mlz=malzemeleri plas=plastik pet=petrol end=endustri " +
      "org=organizasyon tem=temizlik guv=guvenlik sav=savunma yay=yayincilik rek=reklam mob=mobilya kuy=kuyumculuk " +
      "tar=tarim hay=hayvancilik orm=ormancilik amb=ambalaj med=medikal sag=saglik gem=gemicilik gum=gumrukleme " +
      "mim=mimarlik dok=dokum tel=telekomunikasyon ilet=iletisim yat=yatirim",
  ),
  // `Cía. Minera Andina Ltda.`: beside no word of Spanish it is an agency.
  usage("ltda sa sacv srlcv sas cv rl y de del sociedad", "cia=compania"),
  // `Podolskiy zavod`: a person of that name is no works.
  {
    signs: new Set(
      wordsIn(
        "zavod zavoda zavody zavodi kombinat kombinata mashzavod fabrika npz gpz gok gres tets aes remzavod plant works factory refinery " +
          "verf shipyard obedinenie obyedinenie obyedineniye proizvodstvennoe proizvodstvennoye proizvodstvennyy kompleks complex",
      ),
    ),
    meanings: new Map(surnameAdjectives()),
  },
];

/** Letters of a shortened word at most. */
const LONGEST = Math.max(
  ...USAGES.flatMap(({ meanings }) => Array.from(meanings.keys(), (word) => word.length)),
);

/** Whether a folded word is shortened as firms of some country are, or a surname made of a town; beside a sign of that it is another word. */
export function mayBeShort(word: string): boolean {
  return word.length <= LONGEST && USAGES.some(({ meanings }) => meanings.has(word));
}

/** The folded words of a name with those written out that are shortened as firms of one country are; the same array for most. Hot. */
export function writtenOut(words: readonly string[]): readonly string[] {
  for (const { signs, meanings } of USAGES) {
    const short = words.some((word) => word.length <= LONGEST && meanings.has(word));
    if (!short || !words.some((word) => signs.has(word))) continue;
    return words.map((word) => meanings.get(word) ?? word);
  }
  return words;
}

function usage(signs: string, meanings: string): Usage {
  return {
    signs: new Set(wordsIn(signs)),
    meanings: new Map(meanings.split(" ").map((row) => row.split("=") as [string, string])),
  };
}
