import { ofacXml } from "../us-ofac/xml.ts";

/** SDN.XML. */
export const usOfacSdnXml = ofacXml("us-ofac-sdn");
