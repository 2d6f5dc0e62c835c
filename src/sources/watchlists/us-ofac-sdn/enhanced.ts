import { ofacEnhanced } from "../us-ofac/enhanced.ts";

/** SDN_ENHANCED.XML, also inside SDN_ENHANCED.ZIP. */
export const usOfacSdnEnhanced = ofacEnhanced("us-ofac-sdn");
