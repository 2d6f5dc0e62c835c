import { CordonError } from "../model/errors.ts";
import { headerWords } from "./header.ts";
import { rowReader } from "./read-rows.ts";

/** What a column of an owners file is called. Lines are languages. */
const WORDS = {
  party: `party, party name, company, company name, entity, entity name, subsidiary, name, owned, owned party, held company
    investee, issuer, customer, counterparty, legal entity, firm
    Partei, Gesellschaft, Unternehmen, Firma, Tochter, Tochtergesellschaft, Beteiligung, société, filiale, entreprise
    sociedad, empresa, filial, società, partecipata, sociedade, 公司, 公司名称, 企业名称, 被投资企业, 会社, 会社名, компания, общество`,
  owner: `owner, owner name, shareholder, shareholder name, stockholder, beneficial owner, parent, parent company, holder
    ultimate owner, ubo, investor, member, partner, psc, person with significant control, name of owner, name of shareholder
    Eigentümer, Inhaber, Gesellschafter, Aktionär, Anteilseigner, wirtschaftlich Berechtigter, Mutter, Muttergesellschaft
    propriétaire, actionnaire, associé, bénéficiaire effectif, propietario, accionista, socio, titular real
    proprietario, azionista, titolare effettivo, acionista, sócio, beneficiário efetivo, 股东, 股东名称, 所有者, 投资人, 株主, 株主名
    акционер, владелец, участник`,
  share: `share percent, share, share pct, shares percent, percent, percentage, pct, ownership, ownership percent
    ownership percentage, ownership share, ownership pct, stake, stake percent, shareholding, shareholding percent, holding
    holding percent, percent owned, percent held, equity, equity percent, interest, interest percent, voting rights
    Anteil, Anteil Prozent, Prozent, Beteiligungsquote, Quote, Kapitalanteil, part, pourcentage, participation, détention
    participación, porcentaje, quota, percentuale, partecipazione, participação, percentagem, 持股比例, 出资比例, 比例, 持株比率, 出資比率, доля`,
  owner_country: `owner country, shareholder country, country, owner nationality, nationality, country of owner, owner residence
    Land, Land des Gesellschafters, Staatsangehörigkeit, pays, nationalité, país, nacionalidad, paese, nazionalità, 国家, 国籍, 国, страна`,
  owner_birth_date: `owner birth date, owner date of birth, owner dob, birth date, date of birth, birthdate, dob, birthday
    Geburtsdatum, date de naissance, fecha de nacimiento, data di nascita, data de nascimento, 出生日期, 生年月日, дата рождения`,
  owner_identifiers: `owner identifiers, owner identifier, owner ids, owner id, owner lei, shareholder id, owner number, identifiers`,
  party_identifiers: `party identifiers, party identifier, party ids, party id, party lei, company id, company number, entity id`,
  as_of: `as of, as at, date, record date, as of date, effective date, valid on, Stand, Stichtag, Datum, en date du, fecha, data, 日期, 基准日, дата`,
  source: `source, source of data, evidence, register, reference, document, url, link, Quelle, Nachweis, Beleg, fuente, fonte, 来源, 出典, источник`,
} as const;

export type OwnerField = keyof typeof WORDS;
export const OWNER_FIELDS = Object.keys(WORDS) as readonly OwnerField[];

/** Where everything stands in an owners file. */
export interface OwnerColumns {
  readonly delimiter: string;
  /** Line of the header, from 1. */
  readonly line: number;
  readonly headers: readonly string[];
  readonly at: Readonly<Partial<Record<OwnerField, number>>>;
}

const DELIMITERS = [",", ";", "\t", "|"];
/** Excel's own hint in the first line of a file: `sep=;`. */
const SEP = /^"?sep=([,;\t|])"?\s*$/im;
const SEARCHED = 10;
const MAX_COLUMNS = 400;

const form = (text: string) => headerWords(text.replaceAll("%", " percent ")).join("");
let built: ReadonlyMap<string, OwnerField> | undefined;

function words(): ReadonlyMap<string, OwnerField> {
  if (built !== undefined) return built;
  const map = new Map<string, OwnerField>();
  for (const field of OWNER_FIELDS)
    for (const word of WORDS[field].split(/[,\n]/)) {
      const key = form(word);
      if (key !== "" && !map.has(key)) map.set(key, field);
    }
  built = map;
  return map;
}

/** The field a header means; remarks in brackets and "in %" are left out where needed: `Anteil (%)`, `Anteil in %`. */
function fieldOf(header: string): OwnerField | undefined {
  if (header.length > 200) return undefined;
  const bare = header.replaceAll(/[([][^)\]]*[)\]]?/g, " ");
  const forms = [header, bare, bare.replace(/\s(?:in|en|em)?\s*%\s*$/, "")];
  return forms.map((text) => words().get(form(text))).find((field) => field !== undefined);
}

/**
 * Header and columns: of the first ten rows that are not blank, under each delimiter, the one with most fields.
 * @throws CordonError `input` where no row names party and owner, or one field stands in two columns
 */
export function ownerColumns(file: string, head: string, whole: boolean): OwnerColumns {
  const stated = SEP.exec(head.slice(0, 20))?.[1];
  const found = (stated === undefined ? DELIMITERS : [stated]).flatMap((delimiter) =>
    rowReader(delimiter)
      .push(head, whole)
      .filter(({ fields, fault }) => fault === undefined && fields.some((text) => text.trim() !== ""))
      .slice(0, SEARCHED)
      .map(({ fields, line }) => ({ delimiter, line, fields, known: fields.map(fieldOf) })),
  );
  const count = ({ known }: (typeof found)[number]) =>
    new Set(known.filter((field) => field !== undefined)).size;
  const [best] = found
    .filter(({ known }) => known.includes("party") && known.includes("owner"))
    .sort((a, b) => count(b) - count(a));
  if (best === undefined) {
    const hint = `It needs a header row with the columns party, owner and share_percent; also known: ${OWNER_FIELDS.slice(3).join(", ")}.`;
    throw new CordonError("input", `${file} has no header that names party and owner`, hint);
  }
  if (best.fields.length > MAX_COLUMNS)
    throw new CordonError("input", `${file} has more than ${MAX_COLUMNS} columns in line ${best.line}`);
  const at: Partial<Record<OwnerField, number>> = {};
  for (const [index, field] of best.known.entries()) {
    if (field === undefined) continue;
    const twin = at[field];
    if (twin !== undefined) {
      const what = `${file}: the columns "${best.fields[twin]}" and "${best.fields[index]}" both mean ${field}`;
      throw new CordonError("input", what, "Rename or remove one of them.");
    }
    at[field] = index;
  }
  if (at.share === undefined) {
    const hint = "Name it share_percent; leave a cell of it empty where the share is not known.";
    throw new CordonError("input", `${file} has no column of shares`, hint);
  }
  return { delimiter: best.delimiter, line: best.line, headers: best.fields, at };
}
