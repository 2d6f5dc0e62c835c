import { unaccented, useFolded } from "./use-folded.ts";

/** Stands where an end use should stand and states none. */
const PLACEHOLDERS = new Set(
  (
    "tbd,tba,tbc,tbn,tbs,n/a,na,n a,nil,none,no,not known,unknown,not stated,not specified,unspecified,not applicable,to be determined,to be advised," +
    "to be confirmed,to be announced,to follow,pending,undisclosed,confidential,see invoice,see order,as per invoice,as per order,as per contract,as per po," +
    "unbekannt,nicht bekannt,k a,k.a,keine angabe,keine angaben,entfallt,folgt,offen,vertraulich,siehe rechnung," +
    "inconnu,inconnue,non precise,non specifie,a definir,a determiner,neant,sans objet,nc,confidentiel," +
    "desconocido,desconocida,por definir,a definir,por determinar,no especificado,no aplica,sin especificar,confidencial,desconhecido,da definire," +
    "неизвестно,не указано,не определено,уточняется,будет уточнено,нет данных,конфиденциально,по контракту," +
    "未知,不详,不明,待定,未定,待确认,未确认,无,無,保密,不適用,不适用,该当なし,なし,미정,غير معروف,x,xx,xxx,0,1,test"
  )
    .split(",")
    .map(unaccented),
);

/** Words of end uses that name no use. */
const EMPTY = new Set(
  (
    "general,generic,various,misc,miscellaneous,resale,resell,reselling,spares,stock,stocks,stocking,inventory,warehouse,trading,trade,distribution,distributor,commercial," +
    "business,normal,ordinary,standard,usual,regular,own,internal,industrial,industry,industries,commerce,sale,sales,sell,retail,wholesale,other,others,multiple,different,any,all," +
    "purpose,purposes,use,uses,usage,application,applications,end,final,only,local,market,customer,customers,clients,re,export,goods,products,product,items,parts,for,in,of,the,and,or,as,to,by,at,per,our,company,production,project," +
    "allgemein,allgemeine,allgemeiner,diverse,diverses,verschiedene,verschiedenes,wiederverkauf,weiterverkauf,verkauf,handel,vertrieb,lager,lagerware,lagerhaltung,vorrat,eigenbedarf,eigengebrauch,gewerblich,gewerbliche,gewerblicher,industriell,industrielle,industrieller,sonstige,sonstiges,ublich,ubliche,zweck,zwecke,gebrauch,verwendung,endverwendung,nutzung,fur,fuer,zum,zur,den,die,der,das,und,oder,im,am,kunde,kunden,markt," +
    "generale,generaux,divers,diverses,revente,vente,commerce,negoce,distribution,propre,interne,industriel,industrielle,commercial,commerciale,autre,autres,usage,usages,utilisation,fins,pour,la,le,les,de,du,des,et,ou,en,a,client,clients,marche," +
    "varios,varias,reventa,venta,existencias,comercio,comercial,distribucion,propio,interno,otros,otras,uso,usos,fines,para,el,los,las,y,o,del,cliente,clientes,mercado,almacen,uso general,revenda,vendita,rivendita,vari,varie,generico,interno,magazzino," +
    "общее,общий,общего,общий,разное,прочее,различное,перепродажа,перепродажи,продажа,продажи,торговля,торговли,дистрибуция,склад,запас,собственные,собственных,нужды,нужд,промышленное,промышленного,коммерческое,коммерческих,коммерческого,использование,использования,применение,применения,назначения,назначение,целей,цели,для,на,в,и,по,с,клиент,клиента"
  )
    .split(",")
    .map(unaccented),
);
/** Of them those by which goods are sold on: honest of goods that anyone may have. */
const RESALE =
  /(?<!\p{L})(?:resale|resell(?:ing)?|stocks?|stocking|inventory|warehouse|trading|trade|distribut\w+|commerce|sales?|sell|retail|wholesale|wiederverkauf|weiterverkauf|verkauf|handel|vertrieb|lager\w*|vorrat|revente|vente|negoce|reventa|venta|existencias|comercio|distribucion|almacen|revenda|vendita|rivendita|magazzino|перепродаж\p{L}|продаж\p{L}|торговл\p{L}|дистрибуция|склад|запас)(?!\p{L})|转售|轉售|转卖|再销售|销售|贸易|经销|库存|備貨|备货|転売|再販売|販売|在庫|재판매|판매|재고/u;
/** The same in scripts that set no blanks: taken away, nothing is left. */
const EMPTY_RUNS =
  /一般|通用|各种|各種|多种|其他|其它|转售|轉售|转卖|再销售|销售|贸易|经销|库存|備貨|备货|自用|内部|工业|商业|商用|日常|普通|用途|使用|目的|用|的|転売|再販売|販売|在庫|汎用|社内|自社|その他|業務|産業|工業|商業|일반|재판매|판매|재고|용도|용|등|等|和|及|或|、|。|・|，/gu;
/** Most words of an end use that states none. */
const MOST_WORDS = 8;

/**
 * Whether a text on end use states none: `placeholder` (`TBD`, `unknown`, `n/a`), or `vague` (`general use`, `for resale`,
 * `various`), `resale` (`for resale`, `stock`); undefined for one that says something.
 */
export function vagueUse(text: string): "placeholder" | "resale" | "vague" | undefined {
  const folded = useFolded(text);
  const bare = folded.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
  if (bare === "" || PLACEHOLDERS.has(bare) || PLACEHOLDERS.has(bare.replaceAll(".", "")))
    return "placeholder";
  const left = folded.replaceAll(EMPTY_RUNS, " ");
  const words = left.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length > MOST_WORDS || !words.every((word) => EMPTY.has(word))) return undefined;
  return RESALE.test(folded) ? "resale" : "vague";
}
