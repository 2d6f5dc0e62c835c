/** Currencies in which trade is invoiced all over the world: they tell of no country. */
const WORLD: ReadonlySet<string> = new Set(["USD", "EUR", "GBP", "CHF", "JPY"]);
/** Codes of ISO 4217 that are used in more places than the country of their first two letters. */
const SHARED: Readonly<Record<string, string>> = {
  AUD: "AU KI NR TV",
  DKK: "DK FO GL",
  ILS: "IL PS",
  INR: "IN BT",
  JOD: "JO PS",
  MAD: "MA EH",
  NOK: "NO SJ",
  NZD: "NZ CK NU PN TK",
  XAF: "CM CF TD CG GQ GA",
  XCD: "AG AI DM GD KN LC MS VC",
  XCG: "CW SX",
  XOF: "BJ BF CI GW ML NE SN TG",
  XPF: "PF NC WF",
  ZAR: "ZA LS NA SZ",
};
/** National currencies; the first two letters are those of the country. */
const NATIONAL: ReadonlySet<string> = new Set(
  `AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CLP CNY COP CRC CUP CVE
  CZK DJF DKK DOP DZD EGP ERN ETB FJD FKP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD KES
  KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN
  NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SYP
  SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX UYU UZS VES VND VUV WST YER ZAR ZMW ZWG`.split(/\s+/),
);
/** What traders write beside the codes of ISO 4217. */
const ALSO: Readonly<Record<string, string>> = { RMB: "CNY", CNH: "CNY", RUR: "RUB", BYR: "BYN", NTD: "TWD" };

/** Whether a text is a code of ISO 4217 that is in use, in capitals. */
export function isCurrency(code: string): boolean {
  return WORLD.has(code) || Object.hasOwn(SHARED, code) || NATIONAL.has(code);
}

/**
 * The countries that use a currency as their own, ISO 3166-1 alpha-2; none for those invoiced in everywhere. Undefined for
 * a text that is no code of ISO 4217.
 */
export function currencyCountries(text: string): readonly string[] | undefined {
  const plain = text.trim().toUpperCase();
  const code = ALSO[plain] ?? plain;
  if (WORLD.has(code)) return [];
  const shared = SHARED[code];
  if (shared !== undefined) return shared.split(" ");
  return NATIONAL.has(code) ? [code.slice(0, 2)] : undefined;
}
