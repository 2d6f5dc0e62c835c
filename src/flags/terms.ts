import { fold } from "../text/fold.ts";
import { words } from "./lexicon.ts";

/** A test of folded text, and of the text itself for scripts in which words are not set apart. */
const says = (folded: RegExp, native?: RegExp) => (text: string) =>
  folded.test(fold(text)) || (native?.test(text.toLowerCase()) ?? false);

const DOCUMENTS = words(
  "cad, cash against documents?, dap documents, d p, documents against payment, kasse gegen dokumente",
);

/** Cash, before or on delivery; not cash against documents. */
export function isCash(text: string): boolean {
  return CASH(text) && !DOCUMENTS.test(fold(text));
}
const CASH = says(
  words(
    `cash, cash in advance, cia, cash on delivery, cod, bar, barzahlung, bargeld, vorkasse bar, en especes, especes, comptant, en efectivo
     efectivo, al contado, contado, contanti, in contanti, dinheiro, em dinheiro, nalichnymi, nalichnye, hand payment, hawala, hundi`,
  ),
  /现金|現金|наличн/u,
);
/** Payment by crypto-assets. */
export const isCrypto = says(
  words(
    `crypto\\w*, bitcoins?, btc, usdt, usdc, tether, ethereum, eth, stablecoins?, monero, xmr, kriptovaliut\\w*, kriptovalyut\\w*, trc20`,
  ),
  /加密货币|虚拟货币|泰达币|暗号資産|仮想通貨|криптовалют/u,
);
/** A letter of credit. */
export const isCredit = says(
  words(
    `l c, lc, letters? of credit, documentary credits?, akkreditiv, dokumentenakkreditiv, credit documentaire, carta de credito
     credito documentario, lettera di credito, carta de credito documentario, akkreditiv\\w*, sblc, irrevocable credit`,
  ),
  /信用证|信用狀|信用状|аккредитив/u,
);
/** No day, or any day, of delivery; that the destination is left open is another matter. */
export const isVagueDelivery = (text: string): boolean => isOpenDay(text.replaceAll(OPEN_PLACE, " "));
const OPEN_PLACE = /\b(?:final )?destination (?:to be \w+(?: later)?|tb[acdn])\b/gi;
const isOpenDay = says(
  words(
    `asap, a s a p, as soon as possible, date open, open date, dates? tb[acd], date to be \\w+, to be advised, to be agreed
     to be confirmed later, tb[acd], any ?time, no fixed date, flexible dates?, delivery open, schnellstmoeglich, schnellstmoglich
     termin offen, nach absprache, date a convenir, a convenir, des que possible, lo antes posible, fecha abierta, por definir
     appena possibile, da definire, data da definire, assim que possivel, a combinar, kak mozhno skoree, po dogovorennosti`,
  ),
  /尽快|日期待定|待定|至急|未定|как можно скорее|по договор[её]нности/u,
);
/** Goods that go on from where they are delivered, or whose end is left open. */
export const isOnward = says(
  words(
    `onward \\w+, for onward, on ?carriage, on forwarding, for re ?export\\w*, re ?export\\w*, for further transport, further destination
     in transit, transit to, final destination (?:open|tb[acd]|unknown|later|to be \\w+), destination (?:open|tb[acd]|to be \\w+)
     zur weiterleitung, weiterversand, weitertransport, wiederausfuhr, pour reexpedition, reexportation, para reexportacion
     reexportacion, in transito, riesportazione, reeksport`,
  ),
  /转口|转运至|再出口|轉口|再輸出|реэкспорт|транзит/u,
);
/** Installation, training or maintenance that was offered and is not wanted. */
export const isDeclined = says(
  words(
    `declin\\w+, refus\\w+, waived?, not (?:wanted|required|requested|needed|desired), rejected
     (?:no|without) (?:installation|training|maintenance|commissioning), verzichtet, verzicht, abgelehnt
     nicht gewuenscht, nicht gewunscht, nicht erforderlich, ohne (?:montage|inbetriebnahme|schulung|wartung)
     sans (?:installation|formation|maintenance|mise en service), non souhaite, rechazad\\w+, no (?:requiere|deseado|requerido)
     sin (?:instalacion|formacion|mantenimiento), rifiutat\\w+, non richiest\\w+
     senza (?:installazione|formazione|manutenzione), recusad\\w+, nao (?:requerido|desejado)
     sem (?:instalacao|formacao|manutencao), ne trebuetsya, otkaz\\w*`,
  ),
  /不需要|拒绝|不要|谢绝|辞退|不要求|отказ|не требуется/u,
);
/** Packaging without the maker's name or marks. */
export const isUnmarked = says(
  words(
    `neutral (?:packing|packaging|packages?|boxes|cartons?|labels?), unmarked, no (?:marks?|markings?|labels?|logos?|brand|brand name)
     without (?:marks?|markings?|labels?|logos?|brand), (?:remove|removed|strip|delete) (?:all |the )?(?:labels?|marks?|markings?|logos?|serial numbers?|origin)
     relabel\\w*, re label\\w*, plain (?:boxes|cartons?) only, white box, neutrale verpackung, neutral verpackt, ohne (?:kennzeichnung|etikett|logo)
     emballage neutre, sans marquage, embalaje neutro, sin marcas, imballo neutro, senza marchio, embalagem neutra, bez markirovki`,
  ),
  /中性包装|中性包裝|无标签|無標籤|去除标签|無地梱包|без маркировки|нейтральная упаковка/u,
);

export type Mode = "air" | "sea" | "courier" | "road" | "rail";
const MODES: Readonly<Record<Mode, (text: string) => boolean>> = {
  courier: says(
    words(
      "courier, express, parcel, parcel post, post, mail, kurier, paket, messagerie, mensajeria, corriere, kurer\\w*",
    ),
    /快递|快遞|宅配|курьер/u,
  ),
  air: says(
    words(
      "air, by air, air ?freight, airfreight, luftfracht, aerien\\w*, aereo, aerea, aviao, plane, avia\\w*, flight",
    ),
    /空运|空運|航空|авиа/u,
  ),
  sea: says(
    words(
      "sea, by sea, sea ?freight, ocean, ocean freight, vessel, seefracht, maritime?, maritimo, mar, mare, fcl, lcl, morskoy, morem",
    ),
    /海运|海運|船便|морск/u,
  ),
  road: says(
    words(
      "road, truck, lorry, lkw, strasse, routier, route, carretera, camion, strada, rodoviario, trailer, avto\\w*",
    ),
    /公路|汽运|道路|トラック|автомобил/u,
  ),
  rail: says(
    words(
      "rail, railway, train, bahn, schiene, ferroviaire, ferrocarril, ferroviario, zhd, zheleznodorozhn\\w*",
    ),
    /铁路|鐵路|鉄道|железнодорож/u,
  ),
};

/** The mode that a text names; undefined for none, or for several. */
export function modeOf(text: string): Mode | undefined {
  const named = (Object.keys(MODES) as Mode[]).filter((mode) => MODES[mode](text));
  // "Air courier" and "air express" are couriers.
  const found = named.includes("courier") ? named.filter((mode) => mode !== "air") : named;
  return found.length === 1 ? found[0] : undefined;
}

const BULK = words(
  `bulk, in bulk, loose bulk, lose schuettung, en vrac, a granel, alla rinfusa, flexi ?tank\\w*, iso ?tank\\w*, tank container
   \\d* ?x? ?(?:20|40|45) ?(?:ft|feet|foot|hc|hq|gp|dc|dv)(?: container)?, fcl, full container, containers?, sea ?freight container, bulk bag`,
);
const LETTER = words(
  `envelopes?, letter, padded (?:bag|envelope), jiffy(?: bag)?, courier (?:bag|pack|pouch), fedex (?:pak|box|envelope), dhl (?:flyer|express envelope)
   satchel, poly ?mailer, bubble mailer, briefumschlag, umschlag, sobre, busta, enveloppe, konvert`,
);

/** Packaging that goods by this mode are never in. */
export function packagingClashes(packaging: string, mode: Mode): boolean {
  const folded = fold(packaging);
  if (mode === "air" || mode === "courier") return BULK.test(folded);
  return LETTER.test(folded);
}

/** Lines of business that have no use for electronics, sensors, navigation or aerospace goods of control lists. */
const EVERYDAY = words(
  `baker\\w*, bakeries, restaurants?, catering, cafe, hotels?, hospitality, tourism, travel agency, tour operator, textiles?, garments?
   apparel, clothing, fashion, footwear, shoes, furniture, cosmetics?, beauty, hairdress\\w*, real estate, realty, property management
   law firm, legal services, accounting, tax advice, advertising, toys?, flowers?, florist\\w*, florists?, horticulture, jewell?ery
   wine, winery, beverages?, grocer\\w*, supermarkets?, confectionery, butcher\\w*, fishery, fishing, poultry, carpets?, stationery
   gifts?, souvenirs?, cleaning services?, laundry, kindergarten, wedding, pet food, household goods
   baeckerei, backerei, gastronomie, gastgewerbe, tourismus, bekleidung, mode, moebel, mobel, kosmetik, immobilien, blumen, spielwaren
   lebensmittelhandel, boulangerie, restauration, tourisme, vetements, meubles, immobilier, fleurs, jouets, panaderia, restaurante
   turismo, ropa, muebles, inmobiliaria, flores, juguetes, panificio, ristorazione, abbigliamento, arredamento, immobiliare, fiori
   giocattoli, padaria, vestuario, moveis, imobiliaria, brinquedos, pekarnya, restoran\\w*, odezhda, mebel, nedvizhimost`,
);
const EVERYDAY_NATIVE =
  /面包|餐饮|酒店|旅游|服装|纺织|家具|化妆品|房地产|花卉|玩具|パン|飲食|観光|衣料|家具|不動産|玩具|пекарня|ресторан|туризм|одежд|мебель|недвижимост|игрушк/u;
/** Trades that only serve those lines of business may well use such goods. */
const TECHNICAL = words(
  `machin\\w*, equipment, electronics?, electrical, engineering, technolog\\w*, automation, instruments?, robots?, robotics, semiconductors?
   software, laborator\\w*, research, maschinen\\w*, \\w+maschinen, anlagenbau, elektronik, technik, equipements?, electronique
   maquinaria, electronica, macchinari, elettronica, maquinas, oborudovanie, elektronika, tekhnolog\\w*`,
);
const TECHNICAL_NATIVE = /机械|設備|设备|电子|電子|机器|機械|技术|技術|оборудован|электрон|машин/u;
export const isEveryday = (text: string): boolean =>
  says(EVERYDAY, EVERYDAY_NATIVE)(text) && !says(TECHNICAL, TECHNICAL_NATIVE)(text);
