import type { PartyRole } from "../model/shipment.ts";

/**
 * What the columns of a party are called: alone ("Consignee"), or before or behind a field ("Consignee Country",
 * "pays du destinataire"). Words are compared as `header.ts` folds them; lines are languages.
 */
export const ROLE_WORDS: Readonly<Record<PartyRole, string>> = {
  exporter: `exporter, exporter of record, usppi, us ppi, principal party in interest
    Ausführer, Ausfuehrer, Exporteur, exportateur, exportador, esportatore, 出口商, 出口人, 出口方, 輸出者, экспортер`,
  consignor: `consignor, shipper, sender, ship from, shipped from, ship from party, dispatched from, cnor, shpr
    Absender, Versender, Verlader, Warenversender, expéditeur, chargeur, remitente, expedidor, embarcador, cargador
    mittente, speditore, remetente, 发货人, 發貨人, 寄件人, 托运人, 荷送人, 発送人, отправитель, грузоотправитель`,
  seller: `seller, supplier, vendor, seller of record
    Verkäufer, Verkaeufer, Lieferant, Lieferanten, vendeur, fournisseur, vendedor, proveedor, venditore, fornitore
    fornecedor, 卖方, 賣方, 卖家, 供应商, 供應商, 売主, 売り手, 仕入先, 供給者, продавец, поставщик`,
  manufacturer: `manufacturer, producer, maker, mfr
    Hersteller, Produzent, fabricant, producteur, fabricante, productor, produttore, produtor
    制造商, 製造商, 生产商, 生产厂家, 製造者, 製造業者, メーカー, производитель, изготовитель`,
  forwarder: `forwarder, freight forwarder, forwarding agent, logistics provider, freight agent
    Spediteur, Spedition, Speditionen, transitaire, commissionnaire de transport, transitario, agente de carga
    spedizioniere, transitário, despachante, 货代, 货运代理, 貨運代理, フォワーダー, 乙仲, экспедитор`,
  intermediate_consignee: `intermediate consignee, intermediate recipient, intermediary consignee, interim consignee
    Zwischenempfänger, Zwischenempfaenger, destinataire intermédiaire, consignataire intermédiaire
    destinatario intermedio, consignatario intermedio, destinatário intermediário, 中间收货人, 中間荷受人`,
  consignee: `consignee, consignee of record, ship to, shipto, ship to party, shipped to, recipient, receiver, addressee
    deliver to, delivered to, delivery to, delivery party, goods recipient, receiving party, cnee, ship to pt
    Empfänger, Empfaenger, Empf, Warenempfänger, Warenempfaenger, Warenempf, Lieferempfänger, Lieferempfaenger, Adressat
    destinataire, consignataire, réceptionnaire, livré à, livrer à, destinatario, consignatario, destinatário
    consignatário, 收货人, 收貨人, 收件人, 荷受人, 荷受け人, 受取人, 届け先, お届け先, 納入先, 出荷先, получатель, грузополучатель`,
  ultimate_consignee: `ultimate consignee, final consignee, ultimate recipient, final recipient
    Endempfänger, Endempfaenger, Endempf, destinataire final, consignataire final, destinatario final, consignatario final
    destinatario finale, destinatário final, 最终收货人, 最終收貨人, 最終荷受人`,
  end_user: `end user, enduser, final user, ultimate user, ultimate end user, end customer, site user
    Endverwender, Endnutzer, Endkunde, Endkunden, Endabnehmer, Verwender, Endbenutzer, utilisateur final, utilisateur
    client final, usuario final, usuario, cliente final, utente finale, utilizzatore finale, cliente finale
    usuário final, utilizador final, 最终用户, 最終用戶, 最终使用者, 最終使用者, 最终使用人, 最終需要者, 最終用途者, 需要者
    エンドユーザー, エンドユーザ, конечный пользователь, конечный получатель`,
  buyer: `buyer, sold to, soldto, sold to party, sold to pt, purchaser, customer, client, importer, importer of record, ordering party
    order party, acquirer, orderer
    Käufer, Kaeufer, Kunde, Kunden, Debitor, Auftraggeber, Auftragg, Besteller, Importeur, Einführer, Einfuehrer, Abnehmer
    acheteur, client, importateur, donneur d'ordre, comprador, cliente, importador, acquirente, compratore, importatore
    adquirente, 买方, 買方, 买家, 买主, 客户, 客戶, 进口商, 進口商, 购买方, 買主, 買い手, 購入者, 顧客, 得意先, 注文者, 輸入者
    покупатель, импортер, заказчик`,
  payer: `payer, payor, bill to, billto, bill to party, billed to, invoice to, invoice to party, invoice recipient
    invoicee, paid by
    Rechnungsempfänger, Rechnungsempfaenger, Rechnungsempf, Regulierer, Zahler, payeur, facturé à, facturer à, pagador, facturar a
    pagatore, fatturare a, faturar a, 付款人, 付款方, 支払人, 請求先, плательщик`,
  notify: `notify, notify party, notified party, also notify, notify address, party to notify, party to be notified
    notification party, Meldeadresse, Notify Adresse, Benachrichtigung, zu benachrichtigen, partie à notifier
    à notifier, parte a notificar, notificar a, notificado, notifica, parte notificada, 通知人, 通知方, 被通知人
    着荷通知先, 通知先`,
  carrier: `carrier, airline, shipping line, haulier, haulage company, trucker, trucking company, courier, ship via
    ocean carrier, air carrier, Frachtführer, Frachtfuehrer, Transporteur, Reederei, transportista, naviera, vettore
    transportador, transportadora, 承运人, 承運人, 船公司, 运输公司, 運送人, 運送業者, 運送会社, 船会社, перевозчик`,
  vessel: `vessel, ship, mother vessel, feeder vessel, motor vessel, ocean vessel, vessel voyage, vessel and voyage
    Schiff, Schiffs, Seeschiff, navire, bateau, buque, embarcación, nave, navio, embarcação, 船名, 船舶, 船只, 本船
    судно`,
  aircraft: `aircraft, airplane, aeroplane, Flugzeug, Luftfahrzeug, aéronef, avion, aeronave, avión, aereo, avião
    飞机, 航空機, воздушное судно`,
  bank: `bank, issuing bank, advising bank, confirming bank, remitting bank, collecting bank, beneficiary bank
    buyer bank, customer bank, seller bank, correspondent bank, financial institution, lender, financing bank
    Hausbank, Kreditinstitut, banque, banque émettrice, banco, banco emisor, banca, 银行, 銀行, 开证行, 開證行, 金融機関
    банк`,
  agent: `agent, broker, customs broker, customs agent, sales agent, local agent, declarant, intermediary, distributor
    reseller, dealer, representative, sales representative, authorised agent, authorized agent, purchasing agent
    Vertreter, Handelsvertreter, Makler, Anmelder, Vermittler, Händler, Haendler, Distributeur, mandataire, courtier
    déclarant, distributeur, agente, corredor, distribuidor, distribuidora, revendedor, agente de aduanas, mediatore
    distributore, rivenditore, 代理人, 代理商, 代理, 经销商, 經銷商, 报关行, 代理店, 販売店, 通関業者, агент, посредник`,
  party: `party, counterparty, counter party, company, firm, organisation, organization, entity, partner, legal entity
    business partner, trading partner, business, person, individual, screened party, third party, bp
    Firma, Firmen, Partner, Geschäftspartner, Geschaeftspartner, Unternehmen, Gesellschaft, Beteiligter, société, entreprise
    partenaire, raison sociale, empresa, compañía, razón social, socio, azienda, ditta, società, ragione sociale
    razão social, parceiro, companhia, 公司, 公司名称, 企业, 企業, 会社, 会社名, 企業名, 取引先, 当事人, компания, организация`,
};

/** Words that mean a role only together with a field: "Shipping City" is a place, "Shipping" is a cost. */
export const BOUND_ROLE_WORDS: Readonly<Partial<Record<PartyRole, string>>> = {
  consignee: `shipping, shipping address, delivery, delivery address, ship, Liefer, Lieferadresse, livraison, entrega`,
  payer: `billing, billing address, bill, Rechnungs, Rechnungsadresse, facturation, facturación`,
  end_user: `user, operator`,
  party: `account, customer account, subject, contact, Ansprechpartner, interlocuteur`,
};

/** Partner functions and the like, too short to be read but as a word of their own before a field: `WE_NAME1`. */
export const SHORT_ROLE_WORDS: Readonly<Partial<Record<PartyRole, string>>> = {
  consignee: "we, cn, cne, st, dp",
  buyer: "ag, by, bt",
  payer: "re, rg, pr",
  seller: "lf, se, su",
  notify: "nfy, ni, n1",
  forwarder: "fw",
  intermediate_consignee: "ic",
  ultimate_consignee: "uc",
  end_user: "eu, en",
  consignor: "cz, sh, sf, abs",
  exporter: "ex",
  carrier: "ca",
};
