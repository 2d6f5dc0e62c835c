/** Where the chief port or city of a country lies: degrees north and east, rounded; for distances of a continent's order. */
const POINTS = `AD 43 2, AE 25 55, AF 35 69, AG 17 -62, AL 41 20, AM 40 45, AO -9 13, AR -35 -58, AT 48 16, AU -34 151, AZ 40 50
  BA 44 18, BB 13 -60, BD 23 91, BE 51 4, BF 12 -2, BG 43 25, BH 26 51, BI -3 29, BJ 6 2, BM 32 -65, BN 5 115, BO -17 -66
  BR -23 -46, BS 25 -77, BT 27 90, BW -25 26, BY 54 28, BZ 17 -88, CA 44 -79, CD -4 15, CF 4 19, CG -4 15, CH 47 8, CI 5 -4
  CL -33 -71, CM 4 10, CN 31 121, CO 5 -74, CR 10 -84, CU 23 -82, CV 15 -24, CW 12 -69, CY 35 33, CZ 50 14, DE 52 10
  DJ 12 43, DK 56 12, DM 15 -61, DO 18 -70, DZ 37 3, EC -2 -80, EE 59 25, EG 31 31, ER 15 39, ES 40 -2, ET 9 39, FI 60 25
  FJ -18 178, FO 62 -7, FR 48 3, GA 0 9, GB 52 0, GD 12 -62, GE 42 45, GH 6 0, GI 36 -5, GL 64 -52, GM 13 -17, GN 10 -14
  GQ 4 9, GR 38 24, GT 15 -91, GW 12 -16, GY 7 -58, HK 22 114, HN 14 -87, HR 45 16, HT 19 -72, HU 47 19, ID -6 107
  IE 53 -6, IL 32 35, IN 19 73, IQ 33 44, IR 36 51, IS 64 -22, IT 44 11, JM 18 -77, JO 32 36, JP 36 139, KE -1 37
  KG 43 75, KH 12 105, KM -12 43, KN 17 -63, KP 39 126, KR 37 127, KW 29 48, KY 19 -81, KZ 43 77, LA 18 103, LB 34 35
  LC 14 -61, LI 47 10, LK 7 80, LR 6 -11, LS -29 27, LT 55 24, LU 50 6, LV 57 24, LY 33 13, MA 34 -7, MC 44 7, MD 47 29
  ME 42 19, MG -19 47, MK 42 21, ML 13 -8, MM 17 96, MN 48 107, MO 22 114, MR 18 -16, MT 36 15, MU -20 57, MV 4 73
  MW -14 34, MX 20 -99, MY 3 102, MZ -26 33, NA -23 17, NE 14 2, NG 6 3, NI 12 -86, NL 52 5, NO 60 10, NP 28 85
  NZ -37 175, OM 24 58, PA 9 -80, PE -12 -77, PG -9 147, PH 15 121, PK 25 67, PL 52 20, PR 18 -66, PS 32 35, PT 39 -9
  PY -25 -58, QA 25 51, RO 44 26, RS 45 20, RU 56 38, RW -2 30, SA 24 45, SC -5 55, SD 16 32, SE 59 18, SG 1 104, SI 46 15
  SK 48 17, SL 8 -13, SM 44 12, SN 15 -17, SO 2 45, SR 6 -55, SS 5 32, SV 14 -89, SY 34 36, SZ -26 31, TD 12 15, TG 6 1
  TH 14 101, TJ 39 69, TL -9 126, TM 38 58, TN 37 10, TR 41 31, TT 11 -61, TW 25 121, TZ -7 39, UA 50 31, UG 0 33
  US 39 -84, UY -35 -56, UZ 41 69, VC 13 -61, VE 10 -67, VN 16 107, XK 43 21, YE 15 45, ZA -28 29, ZM -15 28, ZW -18 31`;

const points = new Map(
  POINTS.split(/,|\n/).map((row) => {
    const [country = "", north, east] = row.trim().split(" ");
    return [country, [Number(north), Number(east)] as const];
  }),
);
const RADIUS_KM = 6371;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Great-circle distance of two countries in kilometres, to a few hundred; undefined where one has no point. */
export function distanceKm(from: string, to: string): number | undefined {
  const [a, b] = [points.get(from), points.get(to)];
  if (a === undefined || b === undefined) return undefined;
  const [north, east] = [radians(b[0] - a[0]), radians(b[1] - a[1])];
  const chord =
    Math.sin(north / 2) ** 2 + Math.cos(radians(a[0])) * Math.cos(radians(b[0])) * Math.sin(east / 2) ** 2;
  return Math.round((2 * RADIUS_KM * Math.asin(Math.sqrt(Math.min(1, chord)))) / 100) * 100;
}
