import { table } from "./table.ts";

/** Katakana as Hepburn (Japan's passport rules) reads it, with the sounds of foreign words as they are usually meant. */
const SOUNDS = table(
  "ア=a イ=i ウ=u エ=e オ=o カ=ka キ=ki ク=ku ケ=ke コ=ko サ=sa シ=shi ス=su セ=se ソ=so タ=ta チ=chi ツ=tsu テ=te ト=to " +
    "ナ=na ニ=ni ヌ=nu ネ=ne ノ=no ハ=ha ヒ=hi フ=fu ヘ=he ホ=ho マ=ma ミ=mi ム=mu メ=me モ=mo ヤ=ya ユ=yu ヨ=yo ラ=ra リ=ri " +
    "ル=ru レ=re ロ=ro ワ=wa ヰ=i ヱ=e ヲ=o ン=n ガ=ga ギ=gi グ=gu ゲ=ge ゴ=go ザ=za ジ=ji ズ=zu ゼ=ze ゾ=zo ダ=da ヂ=ji " +
    "ヅ=zu デ=de ド=do バ=ba ビ=bi ブ=bu ベ=be ボ=bo パ=pa ピ=pi プ=pu ペ=pe ポ=po ヴ=vu ヷ=va ヸ=vi ヹ=ve ヺ=vo " +
    "ァ=a ィ=i ゥ=u ェ=e ォ=o ャ=ya ュ=yu ョ=yo ヮ=wa ヵ=ka ヶ=ke ッ= ー= ヽ= ヾ= " +
    "キャ=kya キュ=kyu キョ=kyo シャ=sha シュ=shu ショ=sho シェ=she チャ=cha チュ=chu チョ=cho チェ=che ニャ=nya ニュ=nyu ニョ=nyo " +
    "ヒャ=hya ヒュ=hyu ヒョ=hyo ミャ=mya ミュ=myu ミョ=myo リャ=rya リュ=ryu リョ=ryo ギャ=gya ギュ=gyu ギョ=gyo " +
    "ジャ=ja ジュ=ju ジョ=jo ジェ=je ヂャ=ja ヂュ=ju ヂョ=jo ビャ=bya ビュ=byu ビョ=byo ピャ=pya ピュ=pyu ピョ=pyo " +
    "ファ=fa フィ=fi フェ=fe フォ=fo フュ=fyu フャ=fya フョ=fyo ヴァ=va ヴィ=vi ヴェ=ve ヴォ=vo ヴュ=vyu ティ=ti ディ=di トゥ=tu " +
    "ドゥ=du テュ=tyu デュ=dyu ツァ=tsa ツィ=tsi ツェ=tse ツォ=tso ウィ=wi ウェ=we ウォ=wo イェ=ye クァ=kwa クィ=kwi クェ=kwe " +
    "クォ=kwo グァ=gwa グィ=gwi スィ=si ズィ=zi ホァ=hwa キェ=kye ニェ=nye ヒェ=hye ミェ=mye リェ=rye",
);

const KANA = /[ぁ-ゖァ-ヺー・ヽヾゝゞ]+/gu;
const HIRAGANA = /[ぁ-ゖゝゞ]/g;
const SHIFT = 0x60;
const DOT = "・";
/** Long vowels are not written on documents; of loan words in katakana `オウ` may be two syllables (`ウオウ`) but seldom is. */
const LONG: readonly (readonly [RegExp, string])[] = [
  [/ou(?!e)|oo/g, "o"],
  [/uu/g, "u"],
];

/**
 * Hiragana and katakana in Latin, all else as it stands: `しんじゅく` → `shinjuku`, `バラク・オバマ` → `baraku obama`. Long vowels
 * are short, a small tsu doubles the consonant (`tch` before `ch`), the middle dot is a blank.
 */
export function romanizeKana(text: string): string {
  return text.replaceAll(KANA, (run) => run.split(DOT).map(word).join(" "));
}

function word(run: string): string {
  const letters = run.replaceAll(HIRAGANA, (letter) => String.fromCharCode(letter.charCodeAt(0) + SHIFT));
  let out = "";
  let doubles = false;
  for (let at = 0; at < letters.length;) {
    const pair = SOUNDS.get(letters.slice(at, at + 2));
    const isPair = pair !== undefined && at + 1 < letters.length;
    const sound = isPair ? pair : (SOUNDS.get(letters[at]!) ?? "");
    if (doubles && /^[^aeioun]/.test(sound)) out += sound.startsWith("ch") ? "t" : sound[0]!;
    out += sound;
    doubles = letters[at] === "ッ";
    at += isPair ? 2 : 1;
  }
  for (const [long, short] of LONG) out = out.replaceAll(long, short);
  return out;
}
