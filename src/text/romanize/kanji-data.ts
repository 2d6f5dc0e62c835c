/** The most frequent Japanese family names, `key,key=reading/other reading`, Hepburn without long vowels as passports print. */
export const FAMILY_NAMES = `
佐藤=sato 鈴木=suzuki 高橋=takahashi 田中=tanaka 伊藤=ito 渡辺=watanabe 渡部=watanabe/watabe 山本=yamamoto 中村=nakamura 小林=kobayashi 加藤=kato 吉田=yoshida
山田=yamada 佐々木=sasaki 山口=yamaguchi 松本=matsumoto 井上=inoue 木村=kimura 林=hayashi 斉藤,斎藤=saito 清水=shimizu 山崎=yamazaki/yamasaki
森=mori 池田=ikeda 橋本=hashimoto 阿部=abe 石川=ishikawa 山下=yamashita 中島=nakajima/nakashima 石井=ishii 小川=ogawa 前田=maeda 岡田=okada
長谷川=hasegawa 藤田=fujita 後藤=goto 近藤=kondo 村上=murakami 遠藤=endo 青木=aoki 坂本=sakamoto 福田=fukuda 太田=ota 西村=nishimura 藤井=fujii
金子=kaneko 岡本=okamoto 藤原=fujiwara/fujihara 三浦=miura 中野=nakano 原田=harada 中川=nakagawa 松田=matsuda 竹内=takeuchi 小野=ono 田村=tamura
中山=nakayama 和田=wada 石田=ishida 森田=morita 上田=ueda 原=hara 内田=uchida 柴田=shibata 酒井=sakai 宮崎=miyazaki 横山=yokoyama 高木=takagi
安藤=ando 宮本=miyamoto 大野=ono 小島=kojima 工藤=kudo 谷口=taniguchi 今井=imai 高田=takada 丸山=maruyama 増田=masuda 杉山=sugiyama 村田=murata
大塚=otsuka 新井=arai 小山=koyama/oyama 平野=hirano 藤本=fujimoto 河野=kono/kawano 上野=ueno 野口=noguchi 武田=takeda 松井=matsui 千葉=chiba
岩崎=iwasaki 菅原=sugawara 木下=kinoshita 久保=kubo 佐野=sano 野村=nomura 松尾=matsuo 市川=ichikawa 菊地,菊池=kikuchi 杉本=sugimoto 古川=furukawa
大西=onishi 島田=shimada 水野=mizuno 桜井=sakurai 高野=takano/kono 渡=watari 吉川=yoshikawa/kikkawa 山内=yamauchi/yamanouchi 西田=nishida
飯田=iida 西川=nishikawa 小松=komatsu 北村=kitamura 安田=yasuda 五十嵐=igarashi 川口=kawaguchi 平田=hirata 関=seki 中田=nakata/nakada
久保田=kubota 服部=hattori 東=higashi/azuma 岩田=iwata 土屋=tsuchiya 川崎=kawasaki 福島=fukushima 本田=honda 辻=tsuji 樋口=higuchi 秋山=akiyama
田口=taguchi 永井=nagai 山中=yamanaka 中西=nakanishi 吉村=yoshimura 川上=kawakami 大橋=ohashi 石原=ishihara 松岡=matsuoka 浜田=hamada 馬場=baba
森本=morimoto 矢野=yano 浅野=asano 松下=matsushita 星野=hoshino 大久保=okubo 吉岡=yoshioka 小池=koike 野田=noda 荒木=araki 松浦=matsuura
熊谷=kumagai/kumagaya 大谷=otani/oya 内藤=naito 黒田=kuroda 尾崎=ozaki 川村=kawamura 永田=nagata 望月=mochizuki 松村=matsumura 田辺=tanabe
菅野=kanno/sugano 堀=hori 荒井=arai 西山=nishiyama 大島=oshima 平井=hirai 早川=hayakawa 岩本=iwamoto 栗原=kurihara 広瀬=hirose 横田=yokota
石橋=ishibashi 萩原=hagiwara/ogiwara 岡崎=okazaki 宮田=miyata 高山=takayama 本間=honma 篠原=shinohara 小田=oda 成田=narita 片山=katayama
富田=tomita 須藤=sudo 宮下=miyashita 森下=morishita 高島=takashima 南=minami 大森=omori 大石=oishi 沢田=sawada 児玉=kodama 桑原=kuwabara
鎌田=kamata/kamada 荻原=ogiwara 河村=kawamura 小西=konishi 関口=sekiguchi 上原=uehara 白井=shirai 川島=kawashima 大川=okawa 松原=matsubara
三宅=miyake 福井=fukui 岡=oka 大山=oyama 北川=kitagawa 原口=haraguchi 八木=yagi 今村=imamura 奥村=okumura 杉浦=sugiura 内山=uchiyama
徳永=tokunaga 根本=nemoto 津田=tsuda 田島=tajima 青山=aoyama 安部=abe 村井=murai 中井=nakai 宮川=miyagawa/miyakawa 竹田=takeda 西=nishi
奥田=okuda 川田=kawada/kawata 牧野=makino 大田=ota 坂口=sakaguchi 金田=kaneda 日高=hidaka 甲斐=kai 西尾=nishio 長島=nagashima 米田=yoneda
土井=doi 松永=matsunaga 野中=nonaka 伊東=ito 寺田=terada 河合=kawai 石黒=ishiguro 岸=kishi 平山=hirayama 黒木=kuroki 榎本=enomoto 相馬=soma
小泉=koizumi 秋元=akimoto 山岸=yamagishi 川原=kawahara 安達=adachi 足立=adachi 柳沢=yanagisawa 飯塚=iizuka 堀内=horiuchi 江口=eguchi 谷=tani
福本=fukumoto 落合=ochiai 稲垣=inagaki 竹中=takenaka 高井=takai 大竹=otake 野崎=nozaki 吉野=yoshino 神田=kanda 松島=matsushima 梅田=umeda
田代=tashiro 吉本=yoshimoto 堀田=hotta 山根=yamane 戸田=toda 志村=shimura 長尾=nagao 村山=murayama 古田=furuta 石塚=ishizuka 小沢=ozawa
植田=ueda 川本=kawamoto 水谷=mizutani 金井=kanai 笠原=kasahara 木本=kimoto 窪田=kubota 塚本=tsukamoto 大場=oba 岡村=okamura 岡部=okabe
向井=mukai 塩田=shiota 豊田=toyoda/toyota 松山=matsuyama 吉原=yoshihara 桜田=sakurada 山村=yamamura 島=shima 伊達=date 安倍=abe 石破=ishiba
岸田=kishida 麻生=aso 菅=suga/kan 鳩山=hatoyama 福沢=fukuzawa 徳川=tokugawa 織田=oda 島津=shimadzu 岩井=iwai 三木=miki 三好=miyoshi 三上=mikami
三井=mitsui 住友=sumitomo 本多=honda 浅井=asai 柏木=kashiwagi 神谷=kamiya 西野=nishino 西岡=nishioka 滝沢=takizawa 長田=nagata/osada
中原=nakahara 大沢=osawa 藤沢=fujisawa 藤岡=fujioka 藤村=fujimura 藤川=fujikawa 宇野=uno 宇佐美=usami 梶原=kajiwara 浜口=hamaguchi
細川=hosokawa 鶴田=tsuruta 尾形=ogata 緒方=ogata 榊原=sakakibara 坂井=sakai 坂田=sakata 黒川=kurokawa 黒沢=kurosawa 篠崎=shinozaki 若林=wakabayashi
赤松=akamatsu 天野=amano 有馬=arima 生田=ikuta 泉=izumi 磯部=isobe 市村=ichimura 稲葉=inaba 今野=konno/imano 岩下=iwashita 植木=ueki 梅原=umehara
江藤=eto 衛藤=eto 大木=oki 大倉=okura 大平=ohira 大村=omura 大和田=owada 岡野=okano 小笠原=ogasawara 奥山=okuyama 奥野=okuno 小倉=ogura/kokura
小原=ohara/obara 片岡=kataoka 勝又=katsumata 加納=kano 川端=kawabata 河原=kawahara 北島=kitajima 北野=kitano 木原=kihara 桐山=kiriyama 草野=kusano
楠=kusunoki 国分=kokubun 倉田=kurata 小出=koide 小谷=kotani 駒田=komada 佐伯=saeki 佐久間=sakuma 桜庭=sakuraba 佐竹=satake 沢村=sawamura 塩谷=shioya
重田=shigeta 渋谷=shibuya 下田=shimoda 白石=shiraishi 杉田=sugita 鷲尾=washio 瀬戸=seto 高岡=takaoka 高見=takami 高村=takamura 滝口=takiguchi
武井=takei 武藤=muto 谷川=tanigawa 千田=chida 塚田=tsukada 坪井=tsuboi 手塚=tezuka 寺島=terashima 土田=tsuchida 徳田=tokuda 冨永,富永=tominaga
鳥居=torii 内海=utsumi 長井=nagai 永野=nagano 長野=nagano 中尾=nakao 中沢=nakazawa 名取=natori 西島=nishijima 二宮=ninomiya 野上=nogami 野沢=nozawa
橋口=hashiguchi 花田=hanada 羽田=hata/haneda 林田=hayashida 日野=hino 平岡=hiraoka 平川=hirakawa 広田=hirota 深沢=fukazawa 福岡=fukuoka 福山=fukuyama
古賀=koga 細田=hosoda 堀江=horie 堀川=horikawa 前川=maekawa 前原=maehara 槙原=makihara 真鍋=manabe 丸尾=maruo 三島=mishima 三谷=mitani 皆川=minagawa
峰=mine 宮沢=miyazawa 宮内=miyauchi 向山=mukoyama 村松=muramatsu 村瀬=murase 森山=moriyama 森川=morikawa 諸橋=morohashi 安井=yasui 柳田=yanagida
山形=yamagata 山川=yamakawa 山県=yamagata 湯浅=yuasa 横井=yokoi 米倉=yonekura 若松=wakamatsu 脇田=wakita 重信=shigenobu 麻原=asahara 金=kin
`;

/** Frequent Japanese given names of both sexes, as above. */
export const GIVEN_NAMES = `
太郎=taro 一郎=ichiro 二郎,次郎=jiro 三郎=saburo 四郎=shiro 五郎=goro 健=ken/takeshi 健一=kenichi 健二,健司,賢二=kenji 健太=kenta 健太郎=kentaro 健三=kenzo
健吾=kengo 健介=kensuke 賢=ken/satoshi 浩=hiroshi 浩一=koichi 浩二,浩司=koji 浩之=hiroyuki 博=hiroshi 博之=hiroyuki 博文=hirofumi 博史=hiroshi/hirofumi
弘=hiroshi 宏=hiroshi 寛=hiroshi/kan 洋=hiroshi/yo 洋一=yoichi 洋介=yosuke 洋平=yohei 誠=makoto 誠一=seiichi 誠司,誠二=seiji 清=kiyoshi 清志=kiyoshi 茂=shigeru
茂雄=shigeo 隆=takashi 隆司=takashi/ryuji 隆之=takayuki 隆志=takashi 孝=takashi 孝之=takayuki 孝志=takashi 貴=takashi 貴之=takayuki 貴史=takashi/takafumi
崇=takashi 敬=takashi/kei 敬一=keiichi 高志=takashi 修=osamu 修一=shuichi 修二=shuji 治=osamu 理=osamu 進=susumu 勝=masaru 勝也=katsuya 勝利=katsutoshi 勝美=katsumi
克也=katsuya 克己=katsumi 勇=isamu 功=isao 勲=isao 実=minoru 稔=minoru 豊=yutaka 裕=yutaka/hiroshi 裕之=hiroyuki 裕二,裕司=yuji 裕一=yuichi 裕介=yusuke 裕太=yuta
祐介=yusuke 雄一=yuichi 雄二=yuji 雄介=yusuke 雄太=yuta 雄大=yudai 勇太=yuta 勇気=yuki 和夫,一夫=kazuo 和雄=kazuo 和彦=kazuhiko 和也=kazuya 和弘=kazuhiro 和宏=kazuhiro
和男=kazuo 和之=kazuyuki 一=hajime 一也=kazuya 一樹=kazuki 一男,一雄=kazuo 正=tadashi/masashi 正雄,正夫,正男=masao 正人=masato 正樹=masaki 正博=masahiro 正明=masaaki 正彦=masahiko
正義=masayoshi 正志=masashi 正一=shoichi 正治=masaharu/shoji 昌弘=masahiro 昌也=masaya 雅人=masato 雅之=masayuki 雅彦=masahiko 雅也=masaya 雅樹=masaki 雅弘=masahiro 政=masashi
政夫=masao 政治=masaharu 真=makoto/shin 真一=shinichi 真司=shinji 慎一=shinichi 慎二,慎司=shinji 慎太郎=shintaro 信一=shinichi 信二=shinji 信夫,信雄=nobuo 伸一=shinichi 伸二=shinji
新一=shinichi 晋三=shinzo 純=jun 純一=junichi 純一郎=junichiro 淳=atsushi/jun 潤=jun 順一=junichi 敦=atsushi 敦史=atsushi 篤=atsushi 厚=atsushi 徹=toru 哲也=tetsuya 哲郎=tetsuro
哲夫,哲雄=tetsuo 聡=satoshi 智=satoshi 智之=tomoyuki 智也=tomoya 智子=tomoko 智史=satoshi/tomofumi 悟=satoru 学=manabu 剛=tsuyoshi/takeshi 剛志=tsuyoshi 毅=tsuyoshi/takeshi 武=takeshi 武志=takeshi
武夫,武雄=takeo 猛=takeshi 章=akira 明=akira 昭=akira 彰=akira 晃=akira 亮=ryo 亮太=ryota 亮介=ryosuke 遼=ryo 涼=ryo 涼太=ryota 良=ryo 良一=ryoichi 良太=ryota 良平=ryohei 良子=yoshiko 龍=ryu
龍一=ryuichi 隆一=ryuichi 竜也,達也=tatsuya 竜一=ryuichi 達夫,達雄=tatsuo 翔=sho/kakeru 翔太=shota 翔平=shohei 翔一=shoichi 匠=takumi 拓也=takuya 拓海=takumi 卓也=takuya 琢磨=takuma 大輔=daisuke
大介=daisuke 大地=daichi 大樹=daiki/hiroki 大輝=daiki 直樹=naoki 直人=naoto 直也=naoya 直子=naoko 直美=naomi 尚=hisashi/takashi 尚人=naoto 久=hisashi 久美子=kumiko 英樹=hideki 秀樹=hideki 秀雄=hideo
秀夫,英夫,英雄=hideo 秀明,英明=hideaki 英之,秀之=hideyuki 英司,英二=eiji 英一=eiichi 栄一=eiichi 栄治=eiji 栄作=eisaku 俊=shun/toshi 俊一=shunichi 俊介=shunsuke 俊夫,俊雄,敏夫,敏雄=toshio 俊之=toshiyuki
俊彦=toshihiko 敏=satoshi 敏之=toshiyuki 敏明=toshiaki 利夫,利雄=toshio 駿=shun 隼人=hayato 颯太=sota 蒼=ao/aoi 蓮=ren 陽斗=haruto 陽太=yota 悠斗=yuto 悠真=yuma 湊=minato 海斗=kaito
圭=kei 圭介=keisuke 圭一=keiichi 啓介=keisuke 啓一=keiichi 恵一=keiichi 恵介=keisuke 慶太=keita 敬太=keita 光=hikaru/hikari 光一=koichi 光男,光雄,光夫=mitsuo 幸一=koichi 幸二,幸司=koji 幸雄,幸夫,幸男=yukio
幸子=sachiko/yukiko 由紀夫=yukio 行雄=yukio 孝一=koichi 孝二=koji 公一=koichi 康=yasushi/ko 康夫,康雄=yasuo 康弘,康宏=yasuhiro 康之=yasuyuki 靖=yasushi 靖之=yasuyuki 泰=yasushi 泰之=yasuyuki 保=tamotsu
忠=tadashi 忠雄,忠夫=tadao 辰雄,辰夫=tatsuo 恒夫=tsuneo 常雄=tsuneo 義雄,義男,義夫=yoshio 義明=yoshiaki 義彦=yoshihiko 義則=yoshinori 義弘=yoshihiro 芳雄=yoshio 吉雄=yoshio 善行=yoshiyuki 喜代子=kiyoko
嘉明=yoshiaki 春樹=haruki 晴彦=haruhiko 治夫=haruo 春雄=haruo 文雄,文夫,文男=fumio 文彦=fumihiko 史郎=shiro 司=tsukasa 司郎=shiro 守=mamoru 護=mamoru 衛=mamoru 満=mitsuru 充=mitsuru 優=yu/masaru 優太=yuta
優斗=yuto 勉=tsutomu 努=tsutomu 務=tsutomu 薫=kaoru 望=nozomi 歩=ayumu/ayumi 渉=wataru 航=wataru/ko 航太=kota 豪=go 樹=itsuki/tatsuki 元=hajime/gen 肇=hajime 宗一郎=soichiro 総一郎=soichiro 喜一郎=kiichiro
章男=akio 昭夫,明夫,昭雄,明雄=akio 彰夫=akio 茂樹=shigeki 重雄=shigeo 繁=shigeru 滋=shigeru 盛夫=morio 邦夫,邦雄=kunio 国雄=kunio 郁夫=ikuo 育夫=ikuo 鉄雄=tetsuo 徳=toku 憲一=kenichi 憲司=kenji 謙一=kenichi
謙二=kenji 研二=kenji 源太=genta 角栄=kakuei 茂木=motegi 智津夫=chizuo 房子=fusako 純二=junji 淳一=junichi 賢一=kenichi 賢治=kenji 耕一=koichi 耕太郎=kotaro 宏之=hiroyuki 広志=hiroshi 弘之=hiroyuki 弘樹=hiroki
洋子=yoko 陽子=yoko 葉子=yoko 恵子=keiko 敬子=keiko 圭子=keiko 京子=kyoko 恭子=kyoko 今日子=kyoko 和子=kazuko 節子=setsuko 幸恵=yukie 由美=yumi 由美子=yumiko 由紀=yuki 由紀子=yukiko 美由紀=miyuki 裕子=yuko/hiroko
優子=yuko 祐子=yuko 有子=yuko 弘子=hiroko 博子=hiroko 浩子=hiroko 寛子=hiroko 明美=akemi 美穂=miho 美咲=misaki 美香=mika 美佳=mika 美紀=miki 美樹=miki 美保=miho 美奈子=minako 美智子=michiko 美和子=miwako
美子=yoshiko/miko 芳子=yoshiko 佳子=yoshiko/keiko 淑子=yoshiko/toshiko 敏子=toshiko 利子=toshiko 久子=hisako 正子=masako 雅子=masako 昌子=masako/shoko 真由美=mayumi 真理子=mariko 麻里=mari 真理=mari 麻衣=mai 舞=mai
愛=ai 愛子=aiko 葵=aoi 彩=aya 綾=aya 綾子=ayako 亜希子=akiko 明子=akiko 昭子=akiko 章子=akiko/shoko 秋子=akiko 文子=fumiko/ayako 典子,紀子=noriko 法子=noriko 範子=noriko 順子=junko 純子=junko 淳子=junko/atsuko
敦子=atsuko 厚子=atsuko 晴美=harumi 春美=harumi 春子=haruko 晴子=haruko 治子=haruko 花子=hanako 華子=hanako 静子=shizuko 静香=shizuka 千恵子=chieko 千代=chiyo 千秋=chiaki 千尋=chihiro 知子=tomoko 友子=tomoko 朋子=tomoko
智美=tomomi 友美=tomomi 奈々=nana 奈緒=nao 奈緒美=naomi 尚子=naoko/hisako 信子=nobuko 伸子=nobuko 光子=mitsuko 道子=michiko 道夫,道雄=michio 路子=michiko 恵=megumi 恵美=emi/megumi 恵美子=emiko 絵美=emi
絵里=eri 絵理=eri 理恵=rie 理沙=risa 里美=satomi 聡美=satomi 里奈=rina 玲子=reiko 礼子=reiko 令子=reiko 涼子=ryoko 良枝=yoshie 律子=ritsuko 瞳=hitomi 仁美=hitomi 仁=hitoshi/jin 仁志=hitoshi 均=hitoshi 等=hitoshi
弥生=yayoi 桜=sakura 遥=haruka 結衣=yui 結愛=yua 陽菜=hina 莉子=riko 凛=rin 泉=izumi 泰子=yasuko 康子=yasuko 靖子=yasuko 保子=yasuko 孝子=takako 貴子=takako 隆子=takako 高子=takako 多恵子=taeko 妙子=taeko
民子=tamiko 珠美=tamami 環=tamaki 圭吾=keigo 次男,次夫=tsugio 勇人=hayato 早苗=sanae 沙織=saori 佐知子=sachiko 清子=kiyoko 喜美子=kimiko 君子=kimiko 公子=kimiko 菊江=kikue 郁子=ikuko 育子=ikuko 悦子=etsuko 英子=eiko/hideko
栄子=eiko 秀子=hideko 啓子=keiko 桂子=keiko 景子=keiko 香=kaori 香織=kaori 佳奈=kana 加奈子=kanako 可奈子=kanako 香奈=kana 勝子=katsuko 克子=katsuko 邦子=kuniko 国子=kuniko 三枝子=mieko 美恵子=mieko 元子=motoko
`;

/** Words of Japanese company names: in English where lists translate them, else as the firms print themselves. */
export const COMPANY_WORDS = `
重工業,重工=heavy_industries 製作所=seisakusho 製作=seisaku 電機=electric/denki 電気=electric/denki 工業=industries/kogyo 商事=shoji/trading 商会=shokai 商店=shoten
化学=chemical/kagaku 化学工業=chemical_industries 化成=kasei 化工=kako 機械=machinery/kikai 機械工業=machinery_industries 機工=kiko 精機=seiki 精密=precision/seimitsu
精密機械=precision_machinery 精密工業=precision_industries 精工=seiko 工機=koki 工作機械=machine_tools 重機械=heavy_machinery 重機=juki 産業=industries/sangyo
物産=bussan 物流=logistics 通商=tsusho 貿易=trading/boeki 興業=kogyo 興産=kosan 鉱業=mining/kogyo 鉱山=kozan 金属=metal/kinzoku 金属工業=metal_industries
非鉄=nonferrous 製鉄=steel/seitetsu 製鋼=steel/seiko 鉄鋼=steel/tekko 鋼管=steel_tube/kokan 特殊鋼=special_steel 製紙=paper/seishi 製薬=pharmaceutical/seiyaku
薬品=yakuhin 薬品工業=pharmaceutical_industries 製油=seiyu 石油=oil/sekiyu 石油化学=petrochemical 瓦斯=gas 電力=electric_power 電工=electric_industries/denko
電子=electronics/denshi 電子工業=electronics_industries 電子部品=electronic_components 電器=denki/electric 電産=densan 電業=dengyo 電線=cable/densen 電池=battery
電装=denso 通信=communications/tsushin 通信工業=communication_industries 情報=information/joho 情報システム=information_systems 計器=keiki/instruments 計測=measurement/keisoku
計算機=computer 光学=optical/kogaku 光学工業=optical_industries 硝子=glass/garasu 半導体=semiconductor 技研=giken 技研工業=giken_industries 技術=technology/gijutsu
研究所=research_institute/kenkyusho 研究開発=research_development 開発=development/kaihatsu 科学=science/kagaku 理化学=rikagaku 大学=university 大学院=graduate_school
学院=gakuin 機構=organization 財団=foundation 協会=association 組合=association 銀行=bank 信用金庫=shinkin_bank 信託銀行=trust_bank 証券=securities 保険=insurance
生命=life 海上=marine 火災=fire 不動産=real_estate 地所=estate 建設=construction/kensetsu 建設工業=construction_industries 組=gumi 工務店=komuten 建機=construction_machinery
造船=shipbuilding/zosen 造船所=shipyard 海運=kaiun/shipping 汽船=kisen 郵船=yusen 船舶=senpaku 運輸=transport/unyu 運送=transport/unso 倉庫=warehouse/soko
航空=aviation/airlines 航空機=aircraft 航空機工業=aircraft_industries 航空宇宙=aerospace 宇宙=space 自動車=motor/jidosha 自動車工業=motor_industries 自動車部品=auto_parts
車輛,車両=sharyo 輸送機=yusoki 発動機=motor/hatsudoki 内燃機=engine 原動機=engine 鉄道=railway 電鉄=electric_railway 交通=transport 繊維=textile/seni 紡績=spinning/boseki
合成=gosei 合成樹脂=synthetic_resin 樹脂=resin/jushi 樹脂工業=resin_industries 炭素=carbon/tanso 窯業=ceramics/yogyo 陶器=toki 護謨=gomu 印刷=printing/insatsu 写真=photo/shashin
食品=foods/shokuhin 水産=suisan 農業=agriculture 産機=sanki 油圧=hydraulics/yuatsu 空調=air_conditioning 冷機=reiki 真空=vacuum/shinku 熱処理=heat_treatment 鋳造=casting/chuzo
鍛造=forging/tanzo 軸受=bearing/jikuuke 歯車=gear/haguruma 工具=tool/kogu 部品=parts/buhin 製造=manufacturing/seizo 製造所=works 工場=factory/kojo 販売=sales/hanbai 輸出=export
輸入=import 輸出入=import_export 輸出入銀行=import_export_bank 国際=international/kokusai 国際貿易=international_trading 総合=sogo/general 総研=soken 本社=head_office 支社=branch 事業=business/jigyo
事業団=corporation 公社=corporation 公団=corporation 資源=resources/shigen 資材=materials/shizai 素材=materials/sozai 材料=materials/zairyo 環境=environment/kankyo 企画=kikaku 計画=planning
機器=equipment/kiki 機材=equipment/kizai 設備=equipment/setsubi 装置=equipment/sochi 器械=kikai 医療=medical 医療機器=medical_equipment 兵器=arms 防衛=defence 火薬=explosives/kayaku 火工=kako
三菱=mitsubishi 三井=mitsui 住友=sumitomo 川崎=kawasaki 日立=hitachi 東芝=toshiba 富士=fuji 富士通=fujitsu 富士電機=fuji_electric 日産=nissan 本田=honda 豊田=toyota/toyoda 松下=matsushita
丸紅=marubeni 伊藤忠=itochu 双日=sojitz 日商=nissho 岩井=iwai 兼松=kanematsu 豊通=toyotsu 安川=yaskawa 島津=shimadzu 村田=murata 京セラ=kyocera 横河=yokogawa 堀場=horiba 牧野=makino
森精機=mori_seiki 大隈=okuma 荏原=ebara 栗田=kurita 久保田=kubota 小松=komatsu 古河=furukawa 神戸=kobe 神戸製鋼=kobe_steel 新日鉄=nippon_steel 新日本=new_japan/shin_nihon 日本=nippon/nihon/japan 日本製鉄=nippon_steel
日本製鋼所=japan_steel_works 日本電気=nec/nippon_electric 日本電産=nidec 日本郵船=nippon_yusen 日本航空=japan_airlines 全日本空輸=all_nippon_airways 日本精工=nsk/nippon_seiko 日清=nissin 日東=nitto 日野=hino
日新=nissin 日鉄=nippon_steel 日揮=jgc 千代田=chiyoda 東洋=toyo 東京=tokyo 東亜=toa 東海=tokai 東北=tohoku 東邦=toho 東和=towa 東レ=toray 帝人=teijin 帝国=teikoku 旭=asahi 旭化成=asahi_kasei 朝日=asahi 大日本=dai_nippon
大阪=osaka 大和=daiwa/yamato 大同=daido 大成=taisei 大林=obayashi 大王=daio 大正=taisho 大陽=taiyo 太陽=taiyo 太平洋=pacific/taiheiyo 第一=daiichi 第一三共=daiichi_sankyo 三共=sankyo 三洋=sanyo 三和=sanwa 三協=sankyo
京都=kyoto 名古屋=nagoya 横浜=yokohama 神奈川=kanagawa 埼玉=saitama 千葉=chiba 静岡=shizuoka 愛知=aichi 広島=hiroshima 福岡=fukuoka 九州=kyushu 四国=shikoku 北海道=hokkaido 関西=kansai 関東=kanto 中部=chubu 中国=chugoku/china
北陸=hokuriku 新潟=niigata 長崎=nagasaki 茨城=ibaraki 滋賀=shiga 兵庫=hyogo 信越=shinetsu 昭和=showa 明治=meiji 明電舎=meidensha 明和=meiwa 協和=kyowa 共同=kyodo 共和=kyowa 協同=kyodo 極東=kyokuto 太平=taihei 平和=heiwa 光洋=koyo
光和=kowa 栄光=eiko 理研=riken 理化=rika 丸善=maruzen 丸文=marubun 鹿島=kajima 竹中=takenaka 清水=shimizu 武田=takeda 塩野義=shionogi 味の素=ajinomoto 花王=kao 資生堂=shiseido 任天堂=nintendo 松田=matsuda 石川島=ishikawajima
播磨=harima 石川島播磨=ishikawajima_harima 川重=kawaju 三菱商事=mitsubishi_corporation 三井物産=mitsui_and_co 住友商事=sumitomo_corporation 北朝鮮=north_korea 朝鮮=chosen 万景=mangyong 総連=soren 海洋=ocean/kaiyo 港運=koun 東工物産=toko_bussan
株=kabushiki 交易=trading 商社=trading_company 商業=commerce 鋼材=steel_products 燃料=fuel 原子力=nuclear 核燃料=nuclear_fuel 発電=power_generation 半導=semicon 無線=radio/musen 無線通信=radio_communications 音響=onkyo 映像=video 放送=broadcasting
`;
