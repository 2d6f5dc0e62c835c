/**
 * Large ports and airports as papers in Chinese, Japanese and Korean write them, by country (ISO 3166-1 alpha-2). They stand apart from
 * the towns of `towns-data.ts`: read by the sound of Mandarin, 横浜 would be a word of Chinese firms.
 */
const PORTS: Readonly<Record<string, string>> = {
  JP: `横浜 横滨 橫濱 神戸 神户 東京 东京 大阪 名古屋 博多 門司 门司 北九州 清水 四日市 川崎 千葉 千叶 新潟 苫小牧 広島 广岛 福岡 福冈 那覇 志布志
    成田 羽田 関西 关西 常陸那珂`,
  KR: `釜山 仁川 蔚山 光陽 光阳 平澤 平泽 부산 인천 울산 광양 평택 서울 プサン インチョン`,
  TW: `高雄 基隆 台中 臺中 台北 臺北 桃園`,
  CN: `上海 深圳 寧波 宁波 青島 青岛 廣州 广州 天津 廈門 厦门 大連 大连 連雲港 连云港 鹽田 盐田 蛇口 南沙 舟山 洋山 北侖 北仑 煙台 烟台 福州 南京 武漢 武汉`,
  HK: `香港 葵涌 葵青`,
  VN: `海防 胡志明 ホーチミン ハイフォン`,
  TH: `林查班 曼谷 レムチャバン バンコク`,
  MY: `巴生 丹戎帕拉帕斯 ポートクラン ペナン`,
  ID: `雅加達 雅加达 ジャカルタ スラバヤ`,
  PH: `馬尼拉 马尼拉 マニラ`,
  IN: `孟買 孟买 那瓦西瓦 ナバシェバ ムンバイ チェンナイ`,
  LK: `科倫坡 科伦坡 コロンボ`,
  AE: `迪拜 杜拜 杰貝阿里 杰贝阿里 ドバイ ジュベルアリ ジェベルアリ 두바이`,
  IR: `阿巴斯港 班达阿巴斯 德黑兰 バンダルアッバース バンダルアバス テヘラン`,
  RU: `符拉迪沃斯托克 海参崴 圣彼得堡 新罗西斯克 莫斯科 ウラジオストク ボストチヌイ モスクワ 블라디보스토크`,
  DE: `漢堡 汉堡 不来梅哈芬 法蘭克福 法兰克福 ハンブルク ブレーマーハーフェン フランクフルト 함부르크`,
  NL: `鹿特丹 阿姆斯特丹 ロッテルダム アムステルダム 로테르담`,
  BE: `安特衛普 安特卫普 アントワープ`,
  GB: `費利克斯托 费利克斯托 倫敦 伦敦 フェリクストウ ロンドン`,
  FR: `勒阿弗爾 勒阿弗尔 ルアーブル`,
  US: `洛杉磯 洛杉矶 長灘 长滩 紐約 纽约 休斯敦 西雅圖 西雅图 ロサンゼルス ロングビーチ ニューヨーク シアトル ヒューストン 로스앤젤레스`,
};

let built: ReadonlyMap<string, string> | undefined;

function table(): ReadonlyMap<string, string> {
  built ??= new Map(nativePorts());
  return built;
}

/** Every name of the table with its country. */
export function nativePorts(): readonly (readonly [name: string, country: string])[] {
  return Object.entries(PORTS).flatMap(([country, names]) =>
    names.split(/\s+/).map((name) => [name, country] as const),
  );
}

/** What stands behind the name: 港, 空港, 市, 항. */
const BEHIND = /(?:国際|國際|国际)?(?:空港|機場|机场|공항)$|[港市항]$/u;
const WRITTEN = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** The country of a port that a text in Han, Kana or Hangul names; undefined where it names none of the table. */
export function nativePort(text: string): string | undefined {
  if (text.length > 20 || !WRITTEN.test(text)) return undefined;
  const plain = text.normalize("NFKC").replaceAll(/[\s・·]/gu, "");
  return table().get(plain) ?? table().get(plain.replace(BEHIND, ""));
}
