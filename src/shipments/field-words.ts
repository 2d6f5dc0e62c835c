import type { ItemField, PartyField, ShipmentField } from "./fields.ts";

/** What a column of a party is called behind or before its role, or alone. Lines are languages. */
export const PARTY_FIELD_WORDS: Readonly<Record<PartyField, string>> = {
  name: `name, names, full name, legal name, registered name, official name, trade name, trading name, complete name, nm
    Bezeichnung, Namen, nom, nom complet, dénomination, nombre, nombre completo, denominación, nome, nome completo
    denominazione, nominativo, 名称, 名稱, 姓名, 名, 名前, 氏名, 名字, имя, наименование, название, фио`,
  name_address: `name and address, name address, name & address, details, particulars, full details
    Name und Anschrift, Name und Adresse, Name Anschrift, nom et adresse, nombre y dirección, nome e indirizzo
    nome e endereço, 名称及地址, 名称和地址, 名称地址, 名称住所, 住所氏名`,
  type: `type, kind, entity type, party type, individual or business, individual business, person type, legal type
    Typ, Art, Personenart, type de personne, tipo, tipo de persona, tipo persona, 类型, 種類, 種別, ktokd`,
  role: `role, party role, function, partner function, partner role, parvw, qualifier
    Rolle, Partnerrolle, Funktion, rôle, fonction, rol, papel, ruolo, função, 角色, 役割, роль`,
  address: `address, addr, adress, street, street address, full address, address line, addr line, street name, road
    street and number, postal address, location address
    Adresse, Anschrift, Straße, Strasse, Straße und Hausnummer, Str, Strassenname, rue, adresse postale, voie
    dirección, domicilio, calle, indirizzo, endereço, morada, logradouro, 地址, 住所, 所在地, 番地, stras, адрес, улица`,
  city: `city, town, city name, locality, municipality, place, Ort, Stadt, Wohnort, ort01, city1, ville, localité, commune
    ciudad, localidad, población, città, comune, località, cidade, 城市, 市, 市区町村, 都市, город`,
  region: `state, region, province, county, state province, state or province, state code, prefecture, district
    Bundesland, Kanton, regio, département, provincia, estado, comunidad, regione, distrito, 省, 省份, 州, 都道府県, область`,
  postcode: `zip, zip code, postal code, postcode, post code, postal, zip postal code, postal zip code, zippostalcode
    PLZ, Postleitzahl, pstlz, post_code1, code postal, código postal, CAP, codice postale, CEP, 邮编, 邮政编码, 郵遞區號
    郵便番号, индекс, почтовый индекс`,
  country: `country, country code, country name, country key, ctry, cntry, country iso, country iso code, iso country, iso country code
    nation, nationality, citizenship, country region, country or region, country of residence, residence country
    Land, Länder, Ländercode, Laendercode, Länderkürzel, Landcode, Länderschlüssel, Staat, Nationalität, land1
    Staatsangehörigkeit, pays, code pays, nationalité, país, código de país, código país, nacionalidad, paese
    codice paese, nazione, nazionalità, código do país, nacionalidade, 国家, 國家, 国, 国名, 国家代码, 国籍, 国コード, страна`,
  tax: `tax id, tax number, tax no, tax code, tax, vat, vat number, vat no, vat id, vat reg no, vat registration number
    tin, ein, eori, eori number, eori no, fiscal code, gst, gstin, gst number, tax identification number
    USt IdNr, UStId, USt ID, Steuernummer, Umsatzsteuer ID, siret, numéro de tva, tva, n tva, tva intracommunautaire
    nif, cif, rfc, cuit, rut, nit, partita iva, codice fiscale, p iva, cnpj, cpf, contribuinte, cpf cnpj, inn, инн
    税号, 纳税人识别号, 税務番号, stceg, stcd1`,
  registration: `registration number, registration no, registration, reg no, reg number, company number, company no
    company registration number, company reg no, company registration no, crn, business registration number
    trade register number, Handelsregisternummer, Handelsregister, HRB, siren, rcs, registro mercantil, numero rea
    ogrn, огрн, uscc, unified social credit code, social credit code, 统一社会信用代码, 注册号, 法人番号, 登録番号`,
  national_id: `national id, national id number, identity number, id card, id card number, personal id
    national identity number, Personalausweis, Ausweisnummer, dni, cédula, curp, 身份证号, 身份证, マイナンバー`,
  passport: `passport, passport number, passport no, Pass, Reisepass, Passnummer, Reisepassnummer, passeport
    numéro de passeport, pasaporte, número de pasaporte, passaporto, passaporte, 护照, 护照号, 護照號碼, 旅券番号, паспорт`,
  lei: `lei, lei code, legal entity identifier`,
  bic: `bic, swift, swift code, bic code, swift bic, bic swift, bic swift code, swift bic code`,
  duns: `duns, duns number, duns no, d u n s, d u n s number`,
  birth_date: `dob, date of birth, birth date, birthdate, birthday, birth, born
    Geburtsdatum, Geburtstag, date de naissance, né le, fecha de nacimiento, data di nascita, data de nascimento
    出生日期, 生年月日, 誕生日, дата рождения`,
  birth_year: `year of birth, birth year, yob, Geburtsjahr, année de naissance, año de nacimiento, anno di nascita
    ano de nascimento, 出生年份, 生年, год рождения`,
  imo: `imo, imo number, imo no, imo nr, imo nummer, imo code, imo id, imo ship number, numéro imo, número imo
    numero imo, imo番号, imo号, imo编号, lloyds number`,
  mmsi: `mmsi, mmsi number, mmsi no, mmsi nr`,
  callsign: `call sign, callsign, radio call sign, Rufzeichen, indicatif, 呼号, 信号符字`,
  tail_number: `tail number, tail no, aircraft registration, aircraft registration number, tail`,
  email: `email, e mail, mail, email address, e mail address, courriel, correo, correo electrónico, 电子邮件, 邮箱, メール`,
  phone: `phone, telephone, tel, phone number, telephone number, tel no, phone no, mobile, cell, cell phone
    Telefon, Telefonnummer, Tel Nr, téléphone, teléfono, telefono, telefone, 电话, 電話, 電話番号, телефон`,
  website: `website, web, url, web site, homepage, domain, 网址, ホームページ`,
  established: `established, established on, established in, date established, year established, founded, founded in
    foundation date, date of foundation, year of foundation, founding year, founding date, incorporated, incorporated on
    incorporation date, date of incorporation, year of incorporation, formation date, date of formation, formed
    company age since, in business since
    Gründung, Gründungsjahr, Gründungsdatum, gegründet, Gruendung, Gruendungsjahr, date de création, année de création
    date de constitution, date de fondation, année de fondation, fecha de constitución, fecha de fundación, año de fundación
    año de constitución, data di costituzione, anno di costituzione, anno di fondazione, data di fondazione
    data de constituição, data de fundação, ano de fundação, ano de constituição, 成立日期, 成立年份, 成立时间, 注册日期
    設立, 設立年, 設立年月日, 設立日, 創業年, дата основания, год основания, дата регистрации, дата создания`,
  industry: `industry, industry sector, line of business, business line, nature of business, business activity, activity
    main activity, business sector, sector, trade sector, type of business, business type, branch of industry, brsch
    Branche, Geschäftszweig, Wirtschaftszweig, Geschäftsfeld, Tätigkeit, Industriezweig, secteur, secteur d'activité
    activité, branche d'activité, sector de actividad, actividad, actividad económica, giro, ramo, rubro, settore
    settore di attività, attività, setor, setor de atividade, atividade, ramo de atividade, 行业, 行業, 所属行业, 经营范围
    主营业务, 業種, 業界, 事業内容, 業態, отрасль, вид деятельности, сфера деятельности`,
  headquarters: `headquarters, headquarter, hq, headquarters country, headquarter country, country of headquarters, hq country
    head office, head office country, country of head office, parent country, parent company country
    Hauptsitz, Firmensitz, Hauptsitz Land, Land des Hauptsitzes, Konzernsitz, siège, siège social, pays du siège, sede
    sede central, sede social, país de la sede, casa matriz, sede legale, sede principale, paese della sede, matriz
    país da sede, 总部, 總部, 总部所在国, 总部所在地, 总部国家, 本社, 本社所在国, 本社所在地, 本社国, штаб квартира
    страна штаб квартиры, головной офис`,
};

/** Other words for a name: a firm and a person may share one block; each name found is screened as its own party. */
export const COMPANY_NAME_WORDS = `company, company name, organisation, organization, organisation name, business name
    organization name, firm, firm name, corporate name, Firma, Firmenname, Unternehmen, société, raison sociale
    empresa, razón social, azienda, ragione sociale, razão social, 公司, 公司名称, 会社, 会社名, 企业名称, 企業名, legal entity name`;

/** Names of parties that are the goods in a table of goods which names its parties by other words: a list of parts has a "Bezeichnung" too. */
export const GOODS_NAME_WORDS = `Bezeichnung, denominación, denominazione, denominação, 名称, 名稱, наименование, название`;

/** Parts of a person's name, in the order in which they are joined. */
export const PERSON_NAME_WORDS: readonly string[] = [
  `first name, given name, given names, forename, firstname, Vorname, prénom, primer nombre, nome próprio, 名`,
  `middle name, middlename, second name, zweiter Vorname`,
  `last name, surname, family name, lastname, Nachname, Familienname, nom de famille, apellido, apellidos, cognome
   sobrenome, apelido, 姓, фамилия`,
];

/** Bare, these are the country of the vessel. */
export const FLAG_WORDS = `flag, flag state, flag country, flag code, ship flag, vessel flag, country of registry
    Flagge, Flaggenstaat, pavillon, bandera, pabellón, bandiera, bandeira, 船旗, 船旗国, 船籍, 船籍国, флаг`;

/** Columns that are known to say nothing that is screened: said by no problem when they stand with a role. */
export const IGNORED_WORDS = `id, code, no, nr, number, num, account, account number, account no, account id, acct, key
    ref, reference, reference number, reference no, po, po number, po no, order, order number, order no, fax, fax number
    Nummer, Faxnummer, Kundennummer, kunnr, lifnr, parnr, kunag, kunwe, kunre, kunrg, partner number, vendor number
    numéro, número, numero, code client, codigo, 编号, 代码, 番号, コード, item number, part number, material
    type of vessel, ship type, voyage, voyage no, voyage number, flight, flight no, flight number, scac, scac code
    service, service level, fee, charge, charges, status, group, class, currency, terms, payment terms, since, date
    language, incoterms, incoterm, group code, category`;

/** Columns of the goods. */
export const ITEM_WORDS: Readonly<Record<ItemField, string>> = {
  line: `line, line no, line number, line item, item, item line, pos, position, posnr, seq, sequence, line id, lfd nr, sno
    sl no, serial, Positionsnummer, Pos Nr, ligne, línea, riga, linha, 行, 行号, 项次, 序号, 明細番号, 明細`,
  number: `material, material number, material no, part no, part number, part, sku, product code, product id, product no
    product number, item number, item no, item code, article, article number, article no, model, model number, model no
    matnr, stock code, Artikelnr, Artikelnummer, Artikel, Materialnummer, Materialnr, Sachnummer, Teilenummer, Produktnummer
    référence article, code article, code produit, referencia, código de artículo, código de producto, codice articolo
    código do produto, 物料号, 物料编码, 货号, 型号, 品番, 型番, 製品コード`,
  description: `description, goods description, description of goods, goods, commodity, commodity description, product
    product name, product description, item description, item name, item desc, nature of goods, nature and quantity of goods
    description of commodity, goods desc, material description, article description, descriptions_en, cargo description
    contents, arktx, maktx, mat description, material desc, mat desc, short text, item text, part description, technical description, cargo
    Warenbezeichnung, Warenbeschreibung, Benennung, Artikelbezeichnung, Materialbezeichnung, Materialkurztext, Ware
    Kurztext, Positionstext, Positionsbezeichnung, Kurzbezeichnung
    Produktbezeichnung, Beschreibung, Güterbezeichnung, désignation, désignation des marchandises, description des marchandises
    marchandise, marchandises, produit, libellé, descripción, descripción de la mercancía, mercancía, mercancías, producto
    descrizione, descrizione merce, descrizione della merce, merce, prodotto, descrição, descrição da mercadoria, mercadoria
    produto, 品名, 货物名称, 商品名称, 货物描述, 商品描述, 貨物名稱, 商品名, 貨物名, 製品名, 商品説明, 品目, наименование товара, описание товара`,
  hs: `hs, hs code, hs no, hs number, hts, hts code, hts no, hts number, htsus, hs6, hs8, hs10, hts8, hts10, tariff
    tariff code, tariff no, tariff number, customs tariff, customs tariff number, customs tariff code, schedule b
    schedule b number, schedule b no, schedule b code, schedule b hts, commodity code, cn8, cn code, taric, taric code
    harmonized code, harmonised code, harmonized system code, harmonized tariff code, combined nomenclature, stawn
    customs code, statistical code, statistical number, intrastat code
    Warentarifnummer, Warentarifnr, Zolltarifnummer, Zolltarifnr, Zolltarif, Warennummer, statistische Warennummer
    Statistische Nummer, statistische Warennr, stat Warennummer, statist Warennummer, statist Warennr, Taricnummer, HS Nummer, code sh, code douanier, nomenclature, nomenclature douanière
    nomenclature combinée, position tarifaire, partida arancelaria, código arancelario, código sa, fracción arancelaria
    codice doganale, codice sa, voce doganale, nomenclatura combinata, ncm, código ncm, código pautal
    hs编码, hs代码, 海关编码, 税则号, 税号hs, 商品编码, 商品编号, hsコード, 統計品目番号, 税番, тн вэд, код тн вэд, тнвэд`,
  code: `eccn, eccn code, eccn no, eccn number, us eccn, item eccn, export control classification
    export control classification number, export control code, export classification, control code, control class
    export control class, control list number, control list entry, control list, classification, classification code
    export control number, export control, dual use code, dual use, dual use number, usml, usml category, us ml, ml
    munitions list, ml category, list position, ccl, ccl number, alnum, al nr, al nummer, al no, al number, ekn, eu code
    Ausfuhrlistennummer, Ausfuhrliste, Ausfuhrlistenposition, Güterlistennummer, Gueterlistennummer, Güterlistenposition
    Güternummer, Exportkontrollnummer, Exportkontrollklasse, Listenposition, code double usage, double usage, bien double usage
    classement, doble uso, código de doble uso, duplice uso, codice duplice uso, dupla utilização, uso duplo
    出口管制编码, 出口管制分类编码, 管制编码, 两用物项编码, 該非, 該非判定, 該当項番, 項番, 輸出令別表`,
  licence: `license, licence, license no, licence no, license number, licence number, export license, export licence
    export license no, export licence no, export license number, export licence number, license exception
    licence exception, authorization, authorisation, license code, licence code, license type, licence type
    authorization number, authorisation number, license id, permit, permit number, export permit, lic no, license symbol
    Genehmigung, Genehmigungsnummer, Ausfuhrgenehmigung, Genehmigungsnr, autorisation, numéro de licence, licence d'exportation
    licencia, licencia de exportación, número de licencia, autorización, licenza, autorizzazione, licença, número da licença
    许可证, 许可证号, 出口许可证号, 許可番号, 輸出許可番号`,
  origin: `origin, country of origin, origin country, coo, made in, ctry of origin, origin ctry, manuf ctry, manufctry, manufacture country
    country of manufacture, manufacturing country, origin code, country of origin code, goods origin, item origin
    Ursprungsland, Ursprung, Herkunftsland, Warenursprung, Urspr Land, herkl, herkland, pays d'origine, origine, país de origen, origen
    paese di origine, paese d'origine, origine merce, país de origem, origem, 原产国, 原產國, 原产地, 原産国, 原産地, страна происхождения`,
  quantity: `quantity, qty, quantities, units, pieces, pcs, quantity shipped, shipped quantity, shipped qty, order quantity
    order qty, delivery quantity, delivery qty, dlv quantity, dlv qty, delivered quantity, delivered qty
    item quantity, lfimg, kwmeng, number of units, count
    Menge, Liefermenge, Auftragsmenge, Anzahl, Stückzahl, Stück, quantité, qté, cantidad, quantità, qtà, quantidade, qtd, 数量, 數量, количество`,
  unit: `unit, uom, unit of measure, units of measure, unit of quantity, measure unit, sales unit, su, base unit, base unit of measure, bun, vrkme, meins, qty unit
    quantity unit, unit code, Einheit, Mengeneinheit, Mengeneinh, ME, Verkaufsmengeneinheit, VME, Basismengeneinheit, BME, unité, unidad, unidad de medida, unità
    unità di misura, unidade, unidade de medida, 单位, 單位, 単位, единица`,
  value: `value, total value, amount, invoice value, invoice amount, customs value, net value, line value, item value
    declared value, total amount, total price, fob value, value usd, value eur, line total, line amount, goods value
    statistical value, netwr, Wert, Warenwert, Betrag, Rechnungsbetrag, Nettowert, Gesamtwert, Zollwert, valeur, montant
    valeur totale, valor, importe, valor total, monto, valore, importo, valore totale, montante, 金额, 金額, 总价, 价值, 货值
    総額, 価格, 価額, сумма, стоимость`,
  currency: `currency, curr, ccy, currency code, cur, value currency, invoice currency, document currency, doc currency, sd document currency, crcy, waerk, waers, Währung, Waehrung, Währg, Waehrg, Währ, Belegwährung
    Währungscode, devise, monnaie, moneda, divisa, valuta, moeda, 币种, 币别, 货币, 幣別, 通貨, валюта`,
  service: `service, services, services ordered, service ordered, service included, after sales service, service contract
    installation, installation service, installation and training, installation training maintenance, commissioning
    training, maintenance, maintenance contract, Serviceleistung, Dienstleistung, Inbetriebnahme, Montage, Schulung
    Wartung, Wartungsvertrag, mise en service, formation, entretien, contrat d'entretien, servicio, servicio técnico
    instalación, formación, mantenimiento, puesta en marcha, servizio, installazione, formazione, manutenzione
    messa in servizio, serviço, instalação, formação, manutenção, 服务, 安装服务, 安装, 培训, 维护, 售后服务, サービス, 据付, 据付サービス, 研修, 保守
    сервис, монтаж, обучение, обслуживание`,
};

/** Columns of the whole shipment; where a file has several for the `id`, the one that stands first here is taken. */
export const SHIPMENT_WORDS: Readonly<Record<ShipmentField, string>> = {
  id: `shipment id, shipment, shipment no, shipment number, shipment ref, shipment reference, consignment, consignment no
    consignment id, consignment number, Sendungsnummer, Sendung, envío, número de envío, numéro d'expédition, expédition
    delivery, delivery no, delivery number, delivery id, delivery note, delivery note no, outbound delivery, Lieferung
    Lieferungsnummer, Lieferscheinnummer, Lieferschein, Liefernummer, Auslieferung, bon de livraison, livraison, albarán, ddt, entrega
    vbeln, delivery document, dn no
    transaction id, transaction, transaction no, transaction number, trans id, docnum, document, document no
    document number, Belegnr, Belegnummer, Beleg
    order id, order, order no, order number, sales order, sales order no, sales order number, so number, so no, aufnr
    sales document, sales document no, sales document number, sales doc, sales doc no, sd document
    Verkaufsbeleg, Verkaufsbelegnummer, Verkaufsbelegnr, Verkbeleg, Vertriebsbeleg, Kundenauftrag, Kundenauftragsnummer
    Auftrag, Auftragsnummer, Auftragsnr, Bestellung, Bestellnummer, commande, numéro de commande, n commande, no commande, pedido
    número de pedido, n pedido, no pedido, nro pedido, núm pedido, ordine, numero ordine, n ordine, encomenda, n encomenda, 订单号, 訂單號, 注文番号, 受注番号, номер заказа, заказ
    invoice no, invoice number, invoice, invoice id, invoice ref, commercial invoice, commercial invoice no, billing document, billing doc, Faktura, Fakturanummer, Rechnung
    Rechnungsnummer, Rechnungsnr, facture, numéro de facture, n facture, factura, número de factura, fattura, numero fattura
    fatura, 发票号, 发票号码, 發票號碼, インボイス番号, インボイスno
    bill of lading, bill of lading no, bill of lading number, bl no, b l no, bl number, b l number, bill number, bl, b l
    hbl, hbl no, mbl, mbl no, hawb, hawb no, hawb number, house awb, awb, awb no, awb number, air waybill
    air waybill number, air waybill no, waybill, waybill no, waybill number, mawb, mawb no, mawb number, tracking number
    tracking no, tracking id, konnossement, 提单号, 提單號, 运单号, 运单号码, 送り状番号
    po, po number, po no, purchase order, purchase order no, purchase order number, customer po, customer ref
    customer reference, ebeln, bstnk, bstkd
    case id, case no, request id, ref, reference, reference no, reference number, our ref, ref no, ref id, referenz
    Referenznummer, référence expédition, record id, record, id, uid, identifier, external id, key, 编号, 参考号, 管理番号`,
  date: `ship date, shipping date, shipment date, date of shipment, shipped date, shipped on, date shipped, dispatch date
    despatch date, date of dispatch, export date, date of export, exportation date, etd, departure date, date of departure
    sailing date, actual gi date, gi date, actual goods issue date, act gds mvmnt date, planned gi date
    planned goods issue date, transaction date, delivery date, deliv date, posting date, date, goods issue date, wadat, wadat_ist
    planned ship date, requested ship date, order date, invoice date, document date, doc date, erdat, fkdat
    Versanddatum, Warenausgangsdatum, WA Datum, Lieferdatum, Versandtag, Datum, Ausfuhrdatum, Belegdatum, Auftragsdatum, Rechnungsdatum, date d'expédition
    date d'envoi, date de livraison, date de départ, fecha, fecha de envío, fecha de embarque, fecha de expedición, data
    data di spedizione, data spedizione, data de embarque, data de envio, data de expedição, 日期, 发货日期, 出货日期, 装运日期
    出荷日, 発送日, 船積日, 日付, дата, дата отгрузки`,
  destination: `destination, destination country, destination country code, country of destination
    country of ultimate destination, ultimate destination, ultimate destination country, ultimate country of destination
    final destination, final destination country, country of final destination, final dest, dest, dest country, dest ctry
    destination ctry, country of dest, ctry of destination, ctry of dest, dest country code, country of destination code, to country, import country, importing country
    country of import, country of end use, end use country, arrival country, receiving country
    Bestimmungsland, Zielland, Empfangsland, Endbestimmungsland, Bestimmung, pays de destination, pays destination
    pays de destination finale, país de destino, destino, destino final, paese di destinazione, destinazione
    destinazione finale, 目的国, 目的地国, 目的地, 最终目的国, 最终目的地, 运抵国, 目的國, 仕向地, 仕向国, 最終仕向地, 最終仕向国
    страна назначения`,
  "destination.port": `destination port, port of destination, port of discharge, discharge port, pod, port of unlading
    port of unloading, port of arrival, arrival port, airport of destination, destination airport, place of delivery
    final place of delivery, destination city, city of destination, destination place, destination state
    destination region, destination address, unloading port, Bestimmungshafen, Bestimmungsort, Zielhafen, Zielort
    Löschhafen, Entladehafen, port de destination, port de déchargement, lieu de destination, ville de destination
    puerto de destino, puerto de descarga, ciudad de destino, lugar de destino, porto di destinazione, porto di sbarco
    porto de destino, porto de descarga, 目的港, 卸货港, 卸貨港, 仕向港, 荷揚港, 揚地`,
  via: `via, via country, via countries, transit, transit country, transit countries, country of transit
    countries of transit, route, routing, route countries, transhipment, transshipment, transhipment country
    transshipment country, transhipment port, transshipment port, port of transhipment, port of transshipment
    countries of routing, stopover, Transitland, Transitländer, Durchfuhrland, Durchfuhrländer, Leitweg, Umschlaghafen
    pays de transit, itinéraire, país de tránsito, países de tránsito, ruta, paese di transito, percorso, país de trânsito
    rota, 转运国, 中转国, 中转港, 途经国, 经由, 経由地, 経由国, 積替港, страна транзита, маршрут`,
  departure: `departure, departure country, country of departure, country of dispatch, country of despatch
    dispatch country, export country, country of export, exporting country, country of exportation, from country
    country of consignment, shipping country, Versendungsland, Abgangsland, Ausfuhrland, Ausfuhrstaat
    Exportland, Versandland, exported from, country exported from, pays de départ
    pays d'exportation, pays de provenance, pays d'expédition, país de exportación, país de salida, país de procedencia
    paese di partenza, paese di esportazione, paese di spedizione, país de exportação, país de partida, 启运国, 起运国
    出口国, 輸出国, 発送国, страна отправления`,
  "departure.port": `port of loading, loading port, load port, pol, port of lading, port of departure, departure port
    origin port, port of origin, airport of departure, departure airport, port of export, port of exportation, place of receipt
    departure city, Abgangshafen, Ladehafen, Verladehafen, port de départ, port de chargement, port d'embarquement
    puerto de carga, puerto de embarque, puerto de salida, porto di imbarco, porto di partenza, porto de embarque
    porto de carga, 装货港, 裝貨港, 起运港, 启运港, 船積港, 積出港, 出荷港`,
  end_use: `end use, enduse, end use statement, final use, ultimate use, intended use, purpose, stated end use
    end use description, specific end use, use of goods, application
    Endverwendung, Verwendungszweck, Endverwendungszweck, Verwendung, utilisation finale, usage final, emploi final
    usage, uso final, uso previsto, uso finale, impiego finale, utilização final, 最终用途, 最終用途, 用途, конечное использование`,
  payment_terms: `payment terms, terms of payment, payment, payment term, payment condition, payment conditions, payment method
    method of payment, mode of payment, payment type, pay terms, zterm
    Zahlungsbedingungen, Zahlungsbedingung, Zahlungsart, Zahlungsweise, Zahlung, Zahlungskonditionen, conditions de paiement
    condition de paiement, mode de paiement, modalités de paiement, paiement, condiciones de pago, condición de pago, forma de pago
    medio de pago, pago, condizioni di pagamento, termini di pagamento, modalità di pagamento, pagamento
    condições de pagamento, forma de pagamento, prazo de pagamento, 付款条件, 付款方式, 支付方式, 付款條件, 支払条件, 支払方法, 決済条件
    условия оплаты, условия платежа, способ оплаты`,
  transport_mode: `transport mode, mode of transport, mode of transportation, transportation mode, shipment mode, shipping mode
    ship mode, shipping method, ship method, method of shipment, means of transport, mode of shipment, transport type, mode
    mot, mode of transport at the border, vsart, Transportart, Beförderungsart, Verkehrszweig, Versandart, Verkehrsträger
    Transportmittel, mode de transport, moyen de transport, mode d'expédition, modo de transporte, medio de transporte
    vía de transporte, modalidad de transporte, modalità di trasporto, mezzo di trasporto, modo di trasporto
    meio de transporte, modalidade de transporte, via de transporte, 运输方式, 運輸方式, 运输模式, 輸送方法, 輸送手段, 輸送モード
    вид транспорта, способ доставки`,
  packaging: `packaging, packing, package type, packing type, type of packaging, type of packages, type of package
    kind of packages, kind of package, package kind, packaging type, packing details, packaging details, package description
    packing instructions, packaging instructions, Verpackung, Verpackungsart, Packmittel, Art der Verpackung, Packstückart
    emballage, type d'emballage, type de colis, nature des colis, conditionnement, embalaje, tipo de embalaje, tipo de bulto
    clase de bultos, empaque, imballaggio, imballo, tipo di imballaggio, tipo di imballo, embalagem, tipo de embalagem
    包装, 包裝, 包装方式, 包装种类, 包装类型, 梱包, 荷姿, 梱包形態, упаковка, вид упаковки, тип упаковки`,
  delivery_terms: `delivery terms, terms of delivery, delivery conditions, delivery condition, delivery instructions
    delivery instruction, delivery schedule, delivery window, delivery time, delivery remarks, delivery note text
    shipping instructions, Lieferbedingungen, Lieferbedingung, Lieferkonditionen, Lieferzeit, Liefervorschrift, Lieferanweisung
    conditions de livraison, délai de livraison, instructions de livraison, condiciones de entrega, plazo de entrega
    instrucciones de entrega, condizioni di consegna, termini di consegna, istruzioni di consegna, condições de entrega
    prazo de entrega, instruções de entrega, 交货条件, 交货期, 交货要求, 交貨條件, 納入条件, 受渡条件, 納期条件
    условия поставки, условия доставки, срок поставки`,
};
