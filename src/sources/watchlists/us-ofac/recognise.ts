import type { Claim, Head } from "../../source.ts";
import { isNonSdnProgramme } from "./lists.ts";
import type { OfacList } from "./lists.ts";

/**
 * Which of the two lists a file is, from the programmes of its first entries: the SDN files begin with Cuba's
 * entries of 1986, the consolidated ones hold almost nothing but programmes of their own. Only where the entries
 * leave it open does the file's name decide (`cons_prim.csv`, `consolidated.xml`).
 */
export function listByProgrammes(head: Head, entries: readonly (readonly string[])[]): OfacList {
  const own = entries.filter((programmes) => programmes.some(isNonSdnProgramme)).length;
  if (own * 2 !== entries.length) return own * 2 > entries.length ? "us-ofac-cons" : "us-ofac-sdn";
  return listByName(head);
}

export function listByName(head: Head): OfacList {
  return /\bcons|non-?sdn/.test(head.name) ? "us-ofac-cons" : "us-ofac-sdn";
}

/** The entries that begin in the head of an XML file: per entry its programmes. */
export function programmesInXml(text: string, entryTag: string, programmeTag: string): string[][] {
  const entry = new RegExp(`<(?:\\w+:)?${entryTag}[ >]`);
  const programme = new RegExp(`<(?:\\w+:)?${programmeTag}(?: [^<>]*)?>([^<]+)<`, "g");
  const entries = text.split(entry).slice(1);
  return entries
    .map((part) => [...part.matchAll(programme)].map((match) => match[1]?.trim() ?? ""))
    .filter((programmes) => programmes.length > 0);
}

/** Layouts of OFAC that are refused by name. */
export function refusedXml(text: string): Claim | undefined {
  if (/<Sanctions[\s>]/.test(text) && /ADVANCED_XML|DistinctParties|ReferenceValueSets/i.test(text)) {
    return {
      refuse: "OFAC's advanced XML (SDN_ADVANCED.XML, CONS_ADVANCED.XML)",
      hint: "Take SDN_ENHANCED.XML or CONS_ENHANCED.XML from sanctionslistservice.ofac.treas.gov: they say the same.",
    };
  }
  if (/<(?:\w+:)?sanctionsData[\s>]/.test(text) && /DeltaFile/.test(text)) {
    return {
      refuse: "an OFAC delta file: changes of one day, not a list",
      hint: "Take the whole list: SDN_ENHANCED.XML from sanctionslistservice.ofac.treas.gov.",
    };
  }
  return undefined;
}
