import { ofacEnhanced } from "../us-ofac/enhanced.ts";

/** CONS_ENHANCED.XML, also inside CONS_ENHANCED.ZIP. */
export const usOfacConsEnhanced = ofacEnhanced("us-ofac-cons");
