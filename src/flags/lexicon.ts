import type { Address } from "../model/party.ts";
import type { Party } from "../model/shipment.ts";
import { fold } from "../text/fold.ts";
import { canonicalWord, wordKind } from "../text/trade-words.ts";

/** Folded words (lower case, romanised, no punctuation), as one test between word borders. */
export function words(list: string): RegExp {
  const any = list
    .split(/[,\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== "");
  return new RegExp(`(?:^| )(?:${any.join("|")})(?= |$)`);
}

const FORWARDER = words(
  `freight, freight forwarders?, forwarding, forwarders?, spedition\\w*, spediteur\\w*, logistics, logistik, logistica, logistique
   logistic, lojistik, logistyka, cargo, transitaires?, transitario, transitarios, transportagentur, customs brokers?, customs brokerage
   customs clearance, shipping and clearing, shipping and forwarding, clearing and forwarding, agencia aduanal, despachos aduanales
   agente de aduanas, fulfilment, fulfillment, consolidators?, societe de transit, transit (?!authority|system|agency|police|union|district|bus|rail)\\w+, \\w+ transit, dhl, fedex, ups supply chain, dachser, schenker, kuehne nagel
   kuhne nagel, geodis, rhenus, hellmann worldwide, expeditors, panalpina, kintetsu world express, aramex, ceva, bollore, dsv
   c h robinson, ch robinson, gebruder weiss, gebrueder weiss, ekspeditsiya, ekspeditor\\w*, logistika, ekspedytor\\w*`,
);
const FORWARDER_NATIVE =
  /货运|貨運|物流|货代|貨代|报关|報關|フォワーダー|運輸代理|логистик|экспедитор|экспедиц|грузоперевоз/u;
const BANK = words(
  `banks?, banking corporation, banking corp, banque, banco, banca, bankasi, landesbank, sparkasse, volksbank, bankhaus, kreditbank
   caja de ahorros, bancorp, credit union, kreditinstitut`,
);
const BANK_NATIVE = /银行|銀行|банк/u;
/** Banks of other things, and makers for them. */
const NO_BANK = words(
  `food banks?, blood banks?, bloodbank, seed bank, gene bank, tissue bank, power banks?, data bank, banco de sangre
   banco de alimentos, sperm bank, bank note\\w*, capacitor bank, left bank, right bank, west bank, sand bank`,
);
/** Words of trade that banks have behind the word as well: `Kunlun Bank Investment`, `Volga Bank Leasing`. */
const FINANCE: ReadonlySet<string> = new Set(
  (
    "group company commercial development agent division headquarters national state federal republic federation islamic investment " +
    "management market capital finance bank credit savings insurance reinsurance exchange money remittance currency holding " +
    "corporation trust joint partner agricultural union cooperation cooperative center central station international foreign " +
    "overseas leasing city municipal region province district economic people general private public services office"
  ).split(" "),
);
/** Words of trade that the table of them has not. */
const GOODS =
  /^(?:home ?ware\w*|coatings?|agro|auto|robot\w*|fasteners?|cutlery|apparatus|dental|nurser\w+)$/;
const BANK_USE = words(
  `payments?, payment cards?, bank cards?, cards?, atms?, cash, banknotes?, bank notes?, cheques?, tellers?, branch(?:es)?, offices?, furniture
   stationery, safes?, vaults?, core banking, pagos?, paiements?, zahlungs\\w*, geldautomat\\w*, bankomat\\w*, cajeros?, oficinas?, bueros?`,
);
const DISTRIBUTOR = words(
  `distributors?, distribution, distribuidor\\w*, distributeurs?, distribuzione, trading, traders?, resellers?, dealers?, wholesale\\w*
   import export, import and export, import, imp and exp, imp exp, supply, supplies, grosshandel, handel, handels\\w*, vertrieb\\w*
   negoce, comercializadora, boeki, shoji, maoyi, torgov\\w*, torg\\w*, ticaret, commerce`,
);
const DISTRIBUTOR_NATIVE = /贸易|貿易|商贸|經銷|经销|商社|商事|торгов/u;
const MAIL_DROP = words(
  `mail boxes etc, mailboxes etc, mail ?box(?:es)? \\d+, mail drop, mail forwarding, virtual office, regus, servcorp, poste restante
   postlagernd, general delivery, lista de correos, fermo posta, packstation, parcel lockers?, parcel shop, paketshop, pickup point
   pick up point, paczkomat, self storage, storage unit, the ups store, ups store, pmb \\d+, private mail ?box, do vostrebovaniya`,
);
const HOME = words(
  `apartments?, apt \\w+, appartement, appartamento, apartamento, wohnung, wohnungs nr, kvartira, kv \\d+, daire \\d+, condominium
   condo, flat \\w+, private residence, residence, residential, mieszkanie, lakas`,
);
/** Buildings in which flats are workshops and offices. */
const BUSINESS_BUILDING = words(
  `commercial, industrial, industry, ind, business, office, offices, factory, trade, tower, plaza, cent(?:re|er), bldg, building, park
   estate, suite, works, warehouse`,
);
const BOX =
  /(?:^| )(?:p o box|po box|post box|pob|postfach|boite postale|b p|bp|apartado(?: postal| aereo)?|casella postale|caixa postal|a ya|abonentskiy yashchik)(?: no| nr)?(?: \d+)*(?= |$)/g;
const ROAD = words(
  `street, st, str, strasse, \\w+strasse, road, rd, avenue, ave, av, lane, ln, drive, way, highway, square, plaza, rue, via, calle, km
   boulevard, blvd, building, bldg, block, floor, plot, warehouse, zone, park, estate, tower, house, villa, office, suite, shop
   ulitsa, ul, prospekt, cad, cd, sok, mah, weg, allee, quay, near, behind, opposite, opp, area, district, industrial`,
);

/** Whether a name is that of a freight forwarder, courier or customs broker. */
export const isForwarder = ({ name }: Party): boolean =>
  // "Pro Tech GmbH c/o DHL" is Pro Tech.
  says(name.split(/\bc\/o\b/i)[0] || name, FORWARDER, FORWARDER_NATIVE);
/** Whether a name is that of a bank, and not of a firm that is called so: Willow Bank Laboratory Supplies. */
export const isBank = ({ name }: Party): boolean =>
  says(name, BANK, BANK_NATIVE) && !NO_BANK.test(fold(name)) && !tradesAsBank(fold(name));

/** Whether behind the word `bank` of a name stands what banks do not deal in; `Bank of Industry` is one. */
function tradesAsBank(folded: string): boolean {
  const words = folded.split(" ");
  const at = words.indexOf("bank");
  if (at < 1 || words[at + 1] === "of" || words[at + 1] === "for") return false;
  return words.slice(at + 1).some((word) => {
    const canonical = canonicalWord(word);
    return GOODS.test(word) || (wordKind(canonical) === "trade" && !FINANCE.has(canonical));
  });
}

/** Whether a text tells of what a bank uses itself: card payments, cash, its offices. */
export const isBankUse = (text: string): boolean => BANK_USE.test(fold(text));
/** Whether a name is that of one who sells on. */
export const isDistributor = ({ name }: Party): boolean => says(name, DISTRIBUTOR, DISTRIBUTOR_NATIVE);

function says(name: string, list: RegExp, native: RegExp): boolean {
  return list.test(fold(name)) || native.test(name.toLowerCase());
}

/** Whether an address is a mail drop, a parcel locker or an office shared by many. */
export const isMailDrop = ({ text }: Address): boolean => MAIL_DROP.test(fold(text));

/** Whether an address is a home: a flat that no word of business stands beside. */
export function isHome({ text }: Address): boolean {
  const folded = fold(text);
  return HOME.test(folded) && !BUSINESS_BUILDING.test(folded);
}

/** Whether an address is a post office box and nothing beside it but the place. */
export function isBoxAlone({ text, street }: Address): boolean {
  const line = fold(street ?? text);
  const left = line.replaceAll(BOX, " ");
  return left !== line && !ROAD.test(left) && !(street !== undefined && /\d/.test(left));
}

/** Webmail that anyone can open an account of. */
const FREE_MAIL = new Set(
  `gmail.com googlemail.com yahoo.com hotmail.com outlook.com live.com msn.com aol.com icloud.com me.com protonmail.com proton.me
  gmx.de gmx.net gmx.com web.de mail.com zoho.com yandex.ru yandex.com ya.ru mail.ru bk.ru inbox.ru list.ru rambler.ru qq.com 163.com
  126.com sina.com sohu.com foxmail.com yeah.net naver.com hanmail.net daum.net rediffmail.com tutanota.com libero.it orange.fr
  laposte.net free.fr t-online.de wp.pl o2.pl onet.pl seznam.cz abv.bg ukr.net uol.com.br bol.com.br`.split(
    /\s+/,
  ),
);

/** The domain of an address at a webmail service; undefined for any other, or for what is no e-mail address. */
export function freeMailDomain(email: string): string | undefined {
  const [, domain = ""] = /^[^\s@]{1,80}@([a-z\d.-]{3,80})$/i.exec(email.trim()) ?? [];
  const plain = domain.toLowerCase();
  const yahoo = /^yahoo\.(?:[a-z]{2}|com\.[a-z]{2}|co\.[a-z]{2})$/.test(plain);
  return FREE_MAIL.has(plain) || yahoo ? plain : undefined;
}
