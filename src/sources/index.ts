import type { Format, ListInfo } from "./source.ts";
import { caSemaXml } from "./watchlists/ca-sema/xml.ts";
import { caSemaXml2020 } from "./watchlists/ca-sema/xml-2020.ts";
import { usBisDplCsv } from "./watchlists/us-bis-dpl/csv.ts";
import { usBisDplTxt } from "./watchlists/us-bis-dpl/txt.ts";
import { usCslCsv } from "./watchlists/us-csl/csv.ts";
import { usCslJson } from "./watchlists/us-csl/json.ts";
import { usOfacConsEnhanced } from "./watchlists/us-ofac-cons/enhanced.ts";
import { usOfacConsXml } from "./watchlists/us-ofac-cons/xml.ts";
import { usOfacSdnEnhanced } from "./watchlists/us-ofac-sdn/enhanced.ts";
import { usOfacSdnXml } from "./watchlists/us-ofac-sdn/xml.ts";
import { usOfacConsCsv } from "./watchlists/us-ofac-cons/csv.ts";
import { usOfacSdnCsv } from "./watchlists/us-ofac-sdn/csv.ts";
import { unScXml } from "./watchlists/un-sc/xml.ts";
import { auDfatXlsx } from "./watchlists/au-dfat/xlsx.ts";
import { auDfatXlsx2024 } from "./watchlists/au-dfat/xlsx-2024.ts";
import { jpMetiEulXlsx } from "./watchlists/jp-meti-eul/xlsx.ts";
import { ukSlCsv } from "./watchlists/uk-sl/csv.ts";
import { ukSlXml } from "./watchlists/uk-sl/xml.ts";
import { opensanctionsTargetsSimple } from "./watchlists/opensanctions/targets-simple.ts";
import { opensanctionsFtm } from "./watchlists/opensanctions/ftm.ts";
import { euFsfCsv } from "./watchlists/eu-fsf/csv.ts";
import { euFsfXml } from "./watchlists/eu-fsf/xml.ts";
import { chSecoXml } from "./watchlists/ch-seco/xml.ts";
import { jpMofXlsx } from "./watchlists/jp-mof/xlsx.ts";
import { ukConlistCsv } from "./watchlists/uk-conlist/csv.ts";

/** The watchlists Cordon can read: one row a list. */
export const lists = [
  {
    id: "ca-sema",
    title: "Consolidated Canadian Autonomous Sanctions List",
    publisher: "Global Affairs Canada",
    jurisdiction: "CA",
    url: "https://www.international.gc.ca/world-monde/assets/office_docs/international_relations-relations_internationales/sanctions/sema-lmes.xml",
    licence: "Open Government Licence - Canada",
  },
  {
    id: "un-sc",
    title: "United Nations Security Council Consolidated List",
    publisher: "United Nations Security Council",
    jurisdiction: "UN",
    url: "https://scsanctions.un.org/resources/xml/en/consolidated.xml",
    licence: "UN terms of use, reuse with attribution",
  },
  {
    id: "au-dfat",
    title: "Australian Sanctions Consolidated List",
    publisher: "Department of Foreign Affairs and Trade",
    jurisdiction: "AU",
    url: "https://www.dfat.gov.au/sites/default/files/Australian_Sanctions_Consolidated_List.xlsx",
    licence: "CC BY (DFAT)",
  },
  {
    id: "us-csl",
    title: "Consolidated Screening List",
    publisher: "International Trade Administration",
    jurisdiction: "US",
    url: "https://data.trade.gov/downloadable_consolidated_screening_list/v1/consolidated.json",
    licence: "US public domain",
  },
  {
    id: "jp-meti-eul",
    title: "End User List",
    publisher: "Ministry of Economy, Trade and Industry",
    jurisdiction: "JP",
    url: "https://www.meti.go.jp/policy/anpo/englishpage.html",
    licence: "Public Data License (Japan)",
  },
  {
    id: "uk-sl",
    title: "UK Sanctions List",
    publisher: "Foreign, Commonwealth and Development Office",
    jurisdiction: "GB",
    url: "https://sanctionslist.fcdo.gov.uk/docs/UK-Sanctions-List.xml",
    licence: "Open Government Licence v3.0",
  },
  {
    id: "us-ofac-sdn",
    title: "Specially Designated Nationals and Blocked Persons List",
    publisher: "Office of Foreign Assets Control",
    jurisdiction: "US",
    url: "https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/SDN_ENHANCED.ZIP",
    licence: "US public domain",
  },
  {
    id: "us-ofac-cons",
    title: "Consolidated (non-SDN) Sanctions Lists",
    publisher: "Office of Foreign Assets Control",
    jurisdiction: "US",
    url: "https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/CONS_ENHANCED.ZIP",
    licence: "US public domain",
  },
  {
    id: "opensanctions",
    title: "OpenSanctions dataset",
    publisher: "OpenSanctions",
    jurisdiction: "INT",
    url: "https://data.opensanctions.org/datasets/latest/default/entities.ftm.json",
    licence: "CC BY-NC 4.0; commercial use needs a licence from OpenSanctions",
  },
  {
    id: "us-bis-dpl",
    title: "Denied Persons List",
    publisher: "Bureau of Industry and Security",
    jurisdiction: "US",
    url: "https://www.bis.gov/licensing/end-user-guidance/denied-persons-list-dpl",
    licence: "US public domain",
  },
  {
    id: "eu-fsf",
    title: "EU consolidated list of persons, groups and entities subject to financial sanctions",
    publisher: "European Commission",
    jurisdiction: "EU",
    url: "https://webgate.ec.europa.eu/fsd/fsf/public/files/xmlFullSanctionsList_1_1/content?token=dG9rZW4tMjAxNw",
    licence: "Commission Decision 2011/833/EU on reuse",
  },
  {
    id: "ch-seco",
    title: "Swiss Sanctions List (SESAM)",
    publisher: "State Secretariat for Economic Affairs SECO",
    jurisdiction: "CH",
    url: "https://www.sesam.search.admin.ch/sesam-search-web/pages/downloadXmlGesamtliste.xhtml?lang=en&action=downloadXmlGesamtlisteAction",
    licence: "Swiss federal publication, free use",
  },
  {
    id: "jp-mof",
    title: "Asset freeze list (資産凍結等対象者)",
    publisher: "Ministry of Finance Japan",
    jurisdiction: "JP",
    url: "https://www.mof.go.jp/policy/international_policy/gaitame_kawase/gaitame/economic_sanctions/list.html",
    licence: "Public Data License (Japan)",
  },
  {
    id: "uk-conlist",
    title: "OFSI consolidated list of financial sanctions targets (closed 28 January 2026)",
    publisher: "Office of Financial Sanctions Implementation, HM Treasury",
    jurisdiction: "GB",
    url: "https://ofsistorage.blob.core.windows.net/publishlive/2022format/ConList.csv",
    licence: "Open Government Licence v3.0",
  },
] as const satisfies readonly ListInfo[];

/** The layouts in which they are published: one row a layout; its id names its folder under fixtures/sources. */
export const formats: readonly Format[] = [
  caSemaXml,
  caSemaXml2020,
  unScXml,
  auDfatXlsx,
  auDfatXlsx2024,
  usCslCsv,
  usCslJson,
  jpMetiEulXlsx,
  ukSlCsv,
  ukSlXml,
  usBisDplTxt,
  usBisDplCsv,
  usOfacSdnCsv,
  usOfacSdnXml,
  usOfacSdnEnhanced,
  usOfacConsCsv,
  usOfacConsXml,
  usOfacConsEnhanced,
  opensanctionsTargetsSimple,
  opensanctionsFtm,
  euFsfCsv,
  euFsfXml,
  chSecoXml,
  jpMofXlsx,
  ukConlistCsv,
];
