import { CordonError } from "../model/errors.ts";
import { tableColumns } from "./table-columns.ts";
import type { TableColumns } from "./table-columns.ts";

/** What a column of an owners file is called. Lines are languages. */
const WORDS = {
  party: `party, party name, company, company name, entity, entity name, subsidiary, name, owned, owned party, held company
    investee, issuer, customer, counterparty, legal entity, firm
    Partei, Gesellschaft, Unternehmen, Firma, Tochter, Tochtergesellschaft, Beteiligung, société, filiale, entreprise
    sociedad, empresa, filial, società, partecipata, sociedade, 公司, 公司名称, 企业名称, 被投资企业, 会社, 会社名, компания, общество`,
  owner: `owner, owner name, shareholder, shareholder name, stockholder, beneficial owner, parent, parent company, holder
    ultimate owner, ubo, investor, member, partner, psc, person with significant control, name of owner, name of shareholder
    Eigentümer, Inhaber, Gesellschafter, Aktionär, Anteilseigner, wirtschaftlich Berechtigter, Besitzer, Teilhaber, Anteilsinhaber, Mutter, Muttergesellschaft
    propriétaire, détenteur, actionnaire, associé, bénéficiaire effectif, propietario, accionista, socio, titular real
    proprietario, azionista, titolare effettivo, acionista, sócio, beneficiário efetivo, 股东, 股东名称, 所有者, 投资人, 株主, 株主名
    акционер, владелец, участник`,
  share: `share percent, share, share pct, shares percent, percent, percentage, pct, ownership, ownership percent
    ownership percentage, ownership share, ownership pct, stake, stake percent, shareholding, shareholding percent, holding
    holding percent, percent owned, percent held, equity, equity percent, interest, interest percent, voting rights
    Anteil, Anteil Prozent, Anteil in Prozent, Anteile, Prozent, Beteiligung Prozent, Beteiligung in Prozent, Beteiligungsquote, Quote, Kapitalanteil, part, pourcentage, pourcentage de détention, participation, détention
    participación, porcentaje, porcentaje de participación, quota, percentuale, partecipazione, participação, percentagem, 持股比例, 出资比例, 比例, 持株比率, 出資比率, доля`,
  owner_country: `owner country, shareholder country, country, owner nationality, nationality, country of owner, owner residence
    Land, Land des Gesellschafters, Staatsangehörigkeit, pays, nationalité, país, nacionalidad, paese, nazionalità, 国家, 国籍, 国, страна`,
  owner_birth_date: `owner birth date, owner date of birth, owner dob, birth date, date of birth, birthdate, dob, birthday
    Geburtsdatum, date de naissance, fecha de nacimiento, data di nascita, data de nascimento, 出生日期, 生年月日, дата рождения`,
  owner_identifiers: `owner identifiers, owner identifier, owner ids, owner id, owner lei, shareholder id, owner number, identifiers`,
  party_identifiers: `party identifiers, party identifier, party ids, party id, party lei, company id, company number, entity id`,
  control: `control, controls, controlled, controlling, has control, controls party, decisive influence, controlling interest
    Kontrolle, beherrscht, beherrschender Einfluss, contrôle, contrôlé, control efectivo, controla, controllo, controle, 控制, 实际控制, 支配, контроль`,
  as_of: `as of, as at, date, record date, as of date, effective date, valid on, Stand, Stichtag, Datum, en date du, fecha, data, 日期, 基准日, дата`,
  source: `source, source of data, evidence, register, reference, document, url, link, Quelle, Nachweis, Beleg, fuente, fonte, 来源, 出典, источник`,
} as const;

export type OwnerField = keyof typeof WORDS;
export const OWNER_FIELDS = Object.keys(WORDS) as readonly OwnerField[];

/** Where everything stands in an owners file. */
export type OwnerColumns = TableColumns<OwnerField>;

/**
 * Header and columns: of the first ten rows that are not blank, under each delimiter, the one with most fields.
 * @throws CordonError `input` where no row names party and owner, or one field stands in two columns
 */
export function ownerColumns(file: string, head: string, whole: boolean): OwnerColumns {
  const columns = tableColumns<OwnerField>(file, head, whole, {
    words: WORDS,
    needed: ["party", "owner"],
    missing: "no header that names party and owner",
    hint: `It needs a header row with the columns party, owner and share_percent; also known: ${OWNER_FIELDS.slice(3).join(", ")}.`,
  });
  if (columns.at.share === undefined) {
    const hint = "Name it share_percent; leave a cell of it empty where the share is not known.";
    throw new CordonError("input", `${file} has no column of shares`, hint);
  }
  return columns;
}
