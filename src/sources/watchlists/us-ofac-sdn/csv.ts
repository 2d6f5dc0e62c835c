import { ofacCsv } from "../us-ofac/csv.ts";

/** SDN.CSV, ALT.CSV, ADD.CSV and SDN_COMMENTS.CSV, without headers. */
export const usOfacSdnCsv = ofacCsv("us-ofac-sdn");
