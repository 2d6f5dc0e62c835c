/** Kinds of number in an address: what a label before (or, of a floor, behind) it says it is. */
export type NumberKind = "house" | "building" | "unit" | "floor" | "box" | "none";

/** Words as `fold` makes them, with what the number beside them is; `none` is no part of a building's address. */
const LABELS: Readonly<Record<NumberKind, string>> = {
  house: "no nr num number numero nro house haus dom plot hno houseno n d",
  building:
    "building bldg bld block blk blok bloque edificio edif korp korpus k tower wing stroenie stroyeniye",
  unit: `box room rm flat apt apartment unit suite ste office ofis off shop kv kvartira ap com kom komn komnata
    pom pomeshch pomeshchenie pomeshcheniye local interior int door dpto depto departamento despacho wohnung`,
  floor: "floor fl flr level et etazh piso etage stock kat",
  box: "pobox postfach apartado",
  none: "zip cp pc postcode index district km kilometre kilometer tel fax phase sector zone lot manzana supermanzana gate",
};

/** Words that say that what stands beside them is a street. */
const STREETS = `street st str strasse road rd avenue ave av avenida boulevard blvd blv boulevar bulvar bulvari bulvard lane ln
  drive dr way highway hwy alley square sq place pl ul ulitsa ulica prospekt prospect pr prkt pkt per pereulok nab naberezhnaya
  embankment shosse sh tup proezd proyezd bulevar bul bulevard calle cl carrera cra kra rue via viale corso piazza
  cad cadde caddesi cd sok sokak sokagi sk utca ut weg gasse platz allee straat laan soi jalan jl quay court ct crescent
  close row terrace parkway pkwy corniche expressway vul vulytsia vulitsa bis daero ro gil dori`;

/** Words that name a house or say what a place is, and tell no two places apart. */
const GENERIC = `the of and at in on a de del la las los el le les du des da do dos di al y e und near next to corner opposite
  opp behind before after front end city town village district region province county oblast obl state republic area
  industrial zone free park estate center centre mansion plaza tower towers building house co c o side
  colonia col fraccionamiento delegacion municipality township ward quarter neighborhood neighbourhood new`;

/** Words by which a building is named. */
const TOWERS =
  "tower towers building bldg plaza centre center mansion house mall arcade complex heights gebouw gebaude torre";

/** Spellings of one word, the first standing for all. */
const SAME = `moscow moskva moskau moscou, kyiv kiev kiew, beijing peking, petersburg peterburg petersbourg,
  tehran teheran, damascus dimashq damas damaskus, havana habana, yangon rangoon,
  munich muenchen munchen, vienna wien, kharkiv kharkov, odesa odessa, guangzhou canton,
  brussels bruxelles brussel, geneva geneve genf, zurich zuerich, istanbul stambul,
  north nord norte severnyy, south sud sur yuzhnyy, west ouest oeste zapadnyy, east ost este vostochnyy,
  northeast ne, northwest nw, southeast se, southwest sw`;

const words = (text: string) => text.split(/\s+/);
const labels = new Map(
  Object.entries(LABELS).flatMap(([kind, text]) => words(text).map((word) => [word, kind as NumberKind])),
);
const streets = new Set(words(STREETS));
const generic = new Set(words(GENERIC));
const towers = new Set(words(TOWERS));
const same = new Map(
  SAME.split(",").flatMap((row) => words(row.trim()).map((word) => [word, words(row.trim())[0]!])),
);
const COMPASS: Readonly<Record<string, string>> = { n: "north", s: "south", w: "west", e: "east" };
const DIRECTIONS = new Set([
  "north",
  "south",
  "west",
  "east",
  "northeast",
  "northwest",
  "southeast",
  "southwest",
]);

export const labelOf = (word: string): NumberKind | undefined => labels.get(word);
export const isStreetWord = (word: string): boolean => streets.has(word);
export const isTower = (word: string): boolean => towers.has(word);
/** Words that tell no place from another. */
export const isGeneric = (word: string): boolean => generic.has(word);
/** One spelling for the words that lists and manifests write in several. */
export const plainWord = (word: string): string => same.get(word) ?? word;
/** `N`, `S`, `W` and `E` where they say no number's kind. */
export const pointOf = (word: string): string => COMPASS[word] ?? word;
/** Compass points: the north street is not the south street. */
export const isDirection = (word: string): boolean => DIRECTIONS.has(word);
