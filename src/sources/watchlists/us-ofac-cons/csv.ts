import { ofacCsv } from "../us-ofac/csv.ts";

/** CONS_PRIM.CSV, CONS_ALT.CSV, CONS_ADD.CSV and CONS_COMMENTS.CSV, without headers. */
export const usOfacConsCsv = ofacCsv("us-ofac-cons");
