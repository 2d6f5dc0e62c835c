import { ofacXml } from "../us-ofac/xml.ts";

/** CONSOLIDATED.XML. */
export const usOfacConsXml = ofacXml("us-ofac-cons");
