import type { PartyRole } from "../model/shipment.ts";

/**
 * What the columns of a party are called: alone ("Consignee"), or before or behind a field ("Consignee Country",
 * "pays du destinataire"). Words are compared as `header.ts` folds them; lines are languages.
 */
export const ROLE_WORDS: Readonly<Record<PartyRole, string>> = {
  exporter: `exporter, exporter of record, usppi, us ppi, principal party in interest
    Ausführer, Ausfuehrer, Exporteur, exportateur, exportador, esportatore, 出口商, 出口人, 出口方, 輸出者, экспортер
    eksporter, vývozce, vývozca, exportér, ihracatçı, exportator, exportőr, eksportør, viejä, izvoznik, eksportir
    експортер, износител, εξαγωγέας, nhà xuất khẩu, người xuất khẩu, ผู้ส่งออก, 수출자, 수출업자, 수출상, المصدر`,
  consignor: `consignor, shipper, sender, ship from, shipped from, ship from party, dispatched from, cnor, shpr
    Absender, Versender, Verlader, Warenversender, expéditeur, chargeur, remitente, expedidor, embarcador, cargador
    mittente, speditore, remetente, 发货人, 發貨人, 寄件人, 托运人, 荷送人, 発送人, отправитель, грузоотправитель
    shipped by, dispatched by, despatched by, sent by, nadawca, odesílatel, odosielateľ, gönderen, gönderici, afzender, avsändare, afsender, avsender, lähettäjä, pošiljatelj, pošiljalac, expeditor, feladó, pengirim
    відправник, вантажовідправник, изпращач, αποστολέας, người gửi, người gửi hàng, ผู้ส่ง, ผู้ส่งสินค้า, 发货单位, 發貨單位
    托运单位, 发货方, 송하인, 발송인, المرسل, الشاحن`,
  seller: `seller, supplier, vendor, seller of record
    Verkäufer, Verkaeufer, Lieferant, Lieferanten, vendeur, fournisseur, vendedor, proveedor, venditore, fornitore
    fornecedor, 卖方, 賣方, 卖家, 供应商, 供應商, 売主, 売り手, 仕入先, 供給者, продавец, поставщик
    drawer, sold by, supplied by, sprzedawca, sprzedający, dostawca, prodávající, prodejce, dodavatel, predávajúci, dodávateľ
    satıcı, tedarikçi, verkoper, leverancier, säljare, leverantör, sælger, leverandør, myyjä, toimittaja, prodavatelj
    prodavac, dobavljač, vânzător, furnizor, eladó, szállító, beszállító, penjual, pemasok, продавець, постачальник, продавач
    доставчик, πωλητής, προμηθευτής, người bán, nhà cung cấp, ผู้ขาย, 供货单位, 供货方, 销售方, 판매자, 매도인, 공급자, 공급업체, البائع, المورد`,
  manufacturer: `manufacturer, producer, maker, mfr
    Hersteller, Produzent, fabricant, producteur, fabricante, productor, produttore, produtor
    制造商, 製造商, 生产商, 生产厂家, 製造者, 製造業者, メーカー, производитель, изготовитель
    manufactured by, produced by, producent, wytwórca, výrobce, výrobca, üretici, imalatçı, fabrikant, tillverkare
    valmistaja, proizvođač, producător, gyártó, produsen, pabrikan, виробник, производител, κατασκευαστής, nhà sản xuất, ผู้ผลิต
    生产单位, 生产企业, 制造厂, 제조자, 제조업체, 제조사, 생산자, الشركة المصنعة, الصانع`,
  forwarder: `forwarder, freight forwarder, forwarding agent, logistics provider, freight agent
    Spediteur, Spedition, Speditionen, transitaire, commissionnaire de transport, transitario, agente de carga
    spedizioniere, transitário, despachante, 货代, 货运代理, 貨運代理, フォワーダー, 乙仲, экспедитор
    nvocc, co loader, consolidator, cargo agent, spedytor, speditér, speditör, speditør, huolitsija
    szállítmányozó, nakliye acentesi, експедитор, công ty giao nhận, 포워더, 운송주선인, وكيل الشحن`,
  intermediate_consignee: `intermediate consignee, intermediate recipient, intermediary consignee, interim consignee
    Zwischenempfänger, Zwischenempfaenger, destinataire intermédiaire, consignataire intermédiaire
    destinatario intermedio, consignatario intermedio, destinatário intermediário, 中间收货人, 中間荷受人
    odbiorca pośredni, mezilehlý příjemce, ara alıcı, tussenontvanger, проміжний одержувач, 중간수하인`,
  consignee: `consignee, consignee of record, ship to, shipto, ship to party, shipped to, recipient, receiver, addressee
    deliver to, delivered to, delivery to, delivery party, goods recipient, receiving party, cnee, ship to pt
    Empfänger, Empfaenger, Empf, Warenempfänger, Warenempfaenger, Warenempf, Lieferempfänger, Lieferempfaenger, Adressat
    destinataire, consignataire, réceptionnaire, livré à, livrer à, destinatario, consignatario, destinatário
    consignatário, 收货人, 收貨人, 收件人, 荷受人, 荷受け人, 受取人, 届け先, お届け先, 納入先, 出荷先, получатель, грузополучатель
    received by, deliver to party, delivered to party, ship to customer, drop ship to, goods receiver
    odbiorca, odbiorca towaru, příjemce, príjemca, alıcı, alıcı firma, ontvanger, geadresseerde, mottagare, modtager
    mottaker, vastaanottaja, primatelj, primalac, prejemnik, destinatar, címzett, átvevő, penerima, penerima barang, одержувач
    вантажоодержувач, отримувач, получател, παραλήπτης, người nhận, người nhận hàng, ผู้รับ, ผู้รับสินค้า, 受货人, 收货单位, 收貨單位
    收货方, 接收单位, 収貨人, 納品先, 配送先, 送付先, 送り先, 수하인, 수취인, 인수인, المرسل إليه, المستلم`,
  ultimate_consignee: `ultimate consignee, final consignee, ultimate recipient, final recipient
    Endempfänger, Endempfaenger, Endempf, destinataire final, consignataire final, destinatario final, consignatario final
    destinatario finale, destinatário final, 最终收货人, 最終收貨人, 最終荷受人
    odbiorca końcowy, odbiorca ostateczny, konečný příjemce, konečný príjemca, nihai alıcı, eindontvanger
    slutmottagare, destinatar final, végső címzett, кінцевий одержувач, конечный грузополучатель, 최종수하인, المستلم النهائي`,
  end_user: `end user, enduser, final user, ultimate user, ultimate end user, end customer, site user
    Endverwender, Endnutzer, Endkunde, Endkunden, Endabnehmer, Verwender, Endbenutzer, utilisateur final, utilisateur
    client final, usuario final, usuario, cliente final, utente finale, utilizzatore finale, cliente finale
    usuário final, utilizador final, 最终用户, 最終用戶, 最终使用者, 最終使用者, 最终使用人, 最終需要者, 最終用途者, 需要者
    エンドユーザー, エンドユーザ, конечный пользователь, конечный получатель
    final end user, using party, project owner, site owner, użytkownik końcowy, odbiorca finalny, koncový uživatel, konečný uživatel
    koncový užívateľ, son kullanıcı, nihai kullanıcı, eindgebruiker, slutanvändare, slutbruger
    sluttbruker, loppukäyttäjä, krajnji korisnik, končni uporabnik, utilizator final, végfelhasználó, pengguna akhir
    кінцевий користувач, краен потребител, τελικός χρήστης, người dùng cuối, người sử dụng cuối cùng, ผู้ใช้ปลายทาง, 使用单位
    使用單位, 最终使用单位, 用户单位, 使用人, 使用方, 使用者, 最终用户单位, 최종사용자, 최종수요자, 실사용자, المستخدم النهائي`,
  buyer: `buyer, sold to, soldto, sold to party, sold to pt, purchaser, customer, client, importer, importer of record, ordering party
    order party, acquirer, orderer
    Käufer, Kaeufer, Kunde, Kunden, Debitor, Auftraggeber, Auftragg, Besteller, Importeur, Einführer, Einfuehrer, Abnehmer
    acheteur, client, importateur, donneur d'ordre, comprador, cliente, importador, acquirente, compratore, importatore
    adquirente, 买方, 買方, 买家, 买主, 客户, 客戶, 进口商, 進口商, 购买方, 買主, 買い手, 購入者, 顧客, 得意先, 注文者, 輸入者
    покупатель, импортер, заказчик
    cust, ordered by, order by, purchased by, bought by, lc applicant, kupujący, nabywca, zamawiający, klient
    kupující, odběratel, zákazník, kupujúci, müşteri, ithalatçı, koper, afnemer, klant, opdrachtgever
    köpare, kund, køber, kjøper, ostaja, asiakas, kupac, uvoznik, cumpărător, importator, vevő, vásárló, megrendelő, importőr
    importør, dovozce, pembeli, pelanggan, importir, покупець, замовник, імпортер, купувач, вносител, αγοραστής, εισαγωγέας, πελάτης
    người mua, khách hàng, người nhập khẩu, nhà nhập khẩu, ผู้ซื้อ, ผู้นำเข้า, ลูกค้า, 买受人, 采购单位, 采购方, 购货单位, 订货单位, 进口单位
    販売先, 発注者, 発注元, 需要家, 구매자, 수입자, 고객, 매수인, 바이어, المشتري, المستورد, العميل`,
  payer: `payer, payor, bill to, billto, bill to party, billed to, invoice to, invoice to party, invoice recipient
    invoicee, paid by
    Rechnungsempfänger, Rechnungsempfaenger, Rechnungsempf, Regulierer, Zahler, payeur, facturé à, facturer à, pagador, facturar a
    pagatore, fatturare a, faturar a, 付款人, 付款方, 支払人, 請求先, плательщик
    remitter, drawee, account holder, cardholder, bill to customer, płatnik, plátce, platiteľ, ödeyen, betaler
    betalare, maksaja, platitelj, plătitor, fizető, pembayar, платник, платец, πληρωτής, người trả tiền, 付款单位, 汇款人, 送金人
    지급인, 송금인, الدافع`,
  notify: `notify, notify party, notified party, also notify, notify address, party to notify, party to be notified
    notification party, Meldeadresse, Notify Adresse, Benachrichtigung, zu benachrichtigen, partie à notifier
    à notifier, parte a notificar, notificar a, notificado, notifica, parte notificada, 通知人, 通知方, 被通知人
    着荷通知先, 通知先
    also notify party, notify also, strona powiadamiana, powiadomić, upozornit, ihbar edilecek taraf, ihbar tarafı, bildirim tarafı
    te verwittigen, kennisgevingspartij, parte de notificat, értesítendő, értesítendő fél, pihak yang diberitahu
    сторона повідомлення, уведомить, извещаемая сторона, bên được thông báo, 통지처, 통지인, 착화통지처, الجهة المبلغة`,
  carrier: `carrier, airline, shipping line, haulier, haulage company, trucker, trucking company, courier, ship via
    ocean carrier, air carrier, Frachtführer, Frachtfuehrer, Transporteur, Reederei, transportista, naviera, vettore
    transportador, transportadora, 承运人, 承運人, 船公司, 运输公司, 運送人, 運送業者, 運送会社, 船会社, перевозчик
    transporter, haulage, transport company, truck company, truck line, ship manager, ship operator, vessel operator, vessel manager
    operating carrier, carried by, przewoźnik, dopravce, dopravca, taşıyıcı, nakliyeci, vervoerder, transportör, fragtfører, rahdinkuljettaja
    prijevoznik, prevoznik, transportator, cărăuș, fuvarozó, pengangkut, перевізник, превозвач, μεταφορέας, hãng vận chuyển
    người vận chuyển, 承运单位, 운송인, 운송사, 운송업체, 선사, الناقل`,
  vessel: `vessel, ship, mother vessel, feeder vessel, motor vessel, ocean vessel, vessel voyage, vessel and voyage
    Schiff, Schiffs, Seeschiff, navire, bateau, buque, embarcación, nave, navio, embarcação, 船名, 船舶, 船只, 本船
    судно
    feeder, statek, loď, gemi, schip, fartyg, skib, laiva, brod, navă, hajó, kapal, корабель, πλοίο, tàu, 선박, 선명, السفينة`,
  aircraft: `aircraft, airplane, aeroplane, Flugzeug, Luftfahrzeug, aéronef, avion, aeronave, avión, aereo, avião
    飞机, 航空機, воздушное судно`,
  bank: `bank, issuing bank, advising bank, confirming bank, remitting bank, collecting bank, beneficiary bank
    buyer bank, customer bank, seller bank, correspondent bank, financial institution, lender, financing bank
    Hausbank, Kreditinstitut, banque, banque émettrice, banco, banco emisor, banca, 银行, 銀行, 开证行, 開證行, 金融機関
    банк
    opening bank, negotiating bank, intermediary bank, paying bank, receiving bank, sending bank, reimbursing bank, nominated bank
    applicant bank, remitter bank, drawee bank, presenting bank, correspondent, banque correspondante, pankki, bancă, ngân hàng, ธนาคาร
    开户行, 收款银行, 付款银行, 은행, 거래은행, البنك, المصرف, τράπεζα`,
  agent: `agent, broker, customs broker, customs agent, sales agent, local agent, declarant, intermediary, distributor
    reseller, dealer, representative, sales representative, authorised agent, authorized agent, purchasing agent
    Vertreter, Handelsvertreter, Makler, Anmelder, Vermittler, Händler, Haendler, Distributeur, mandataire, courtier
    déclarant, distributeur, agente, corredor, distribuidor, distribuidora, revendedor, agente de aduanas, mediatore
    distributore, rivenditore, 代理人, 代理商, 代理, 经销商, 經銷商, 报关行, 代理店, 販売店, 通関業者, агент, посредник
    delivery agent, destination agent, clearing agent, customs house agent, cha, port agent, ship agent, shipping agent, trader
    middleman, vertegenwoordiger, acente, zástupce, pełnomocnik, zgłaszający, декларант, brokers, przedstawiciel, ügynök, đại lý
    대리인, 대리점, 관세사, الوكيل`,
  party: `party, counterparty, counter party, company, firm, organisation, organization, entity, partner, legal entity
    business partner, trading partner, business, person, individual, screened party, third party, bp
    Firma, Firmen, Partner, Geschäftspartner, Geschaeftspartner, Unternehmen, Gesellschaft, Beteiligter, société, entreprise
    partenaire, raison sociale, empresa, compañía, razón social, socio, azienda, ditta, società, ragione sociale
    razão social, parceiro, companhia, 公司, 公司名称, 企业, 企業, 会社, 会社名, 企業名, 取引先, 当事人, компания, организация
    applicant, beneficiary, payee, charterer, contractor, subcontractor, installer, integrator, installation contractor
    epc contractor, guarantor, insurer, requested by, requester, antragsteller, demandeur, bénéficiaire, solicitante, beneficiario
    richiedente, заявитель, бенефициар, 申请人, 申請人, 受益人, 業者, 사업자, firma adı, przedsiębiorstwo, spółka, společnost
    spoločnosť, bedrijf, företag, virksomhed, yritys, tvrtka, poduzeće, cég, perusahaan, підприємство, фирма, εταιρεία, công ty, บริษัท
    회사, 회사명, 업체, 업체명, الشركة, اسم الشركة`,
};

/**
 * Persons and firms beside those of the trade, alone or behind another role ("Vessel Owner", "Consignee Contact Name"): a field
 * that names no role is never theirs.
 */
export const SIDE_PARTY_WORDS = `contact, contact person, attn, attention, for attention of, for the attention of, fao, care of, c/o
  owner, beneficial owner, ultimate beneficial owner, ubo, registered owner, group owner, owner of record, shareholder
  parent company, parent firm, holding company, subsidiary, affiliate, affiliated company, director, signatory, signed by
  legal representative, authorised signatory, authorized signatory
  driver, captain, ship master, passenger, technical manager, hospital, university, institute, underwriter, surveyor, stevedore, terminal operator
  Einkäufer, Sachbearbeiter, Ansprechpartner, Ansprechperson, Kontaktperson, zu Händen, Inhaber, Eigentümer, wirtschaftlich Berechtigter, Geschäftsführer, Fahrer
  interlocuteur, à l'attention de, propriétaire, armateur, bénéficiaire effectif, gérant, contacto, persona de contacto, propietario, armador
  beneficiario final, titular, contatto, referente, proprietario, armatore, titolare effettivo, contato
  właściciel, wlasciciel, armator, osoba kontaktowa, vlastník, majitel, kontaktní osoba, sahibi, sahip, yetkili kişi, eigenaar, contactpersoon
  ägare, ejer, eier, omistaja, vlasnik, proprietar, tulajdonos, kapcsolattartó, pemilik, kontak, владелец, собственник, судовладелец
  контактное лицо, власник, судновласник, ιδιοκτήτης, chủ sở hữu, chủ tàu, người liên hệ, 联系人, 聯繫人, 船东, 船東, 所有人, 实际控制人, 实际受益人
  担当者, 船主, 所有者, 荷主, 実質的支配者, 소유자, 선주, 담당자, 실소유자, المالك, مالك السفينة, جهة الاتصال`;

/** Words that mean a role only together with a field: "Shipping City" is a place, "Shipping" is a cost. */
export const BOUND_ROLE_WORDS: Readonly<Partial<Record<PartyRole, string>>> = {
  consignee: `drop ship, dropship, shipping, shipping address, delivery, delivery address, ship, Liefer, Lieferadresse, livraison, entrega`,
  payer: `billing, billing address, bill, Rechnungs, Rechnungsadresse, facturation, facturación`,
  end_user: `user, operator`,
  party: `account, acct, customer account, subject`,
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
