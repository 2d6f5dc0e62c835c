import { isDigit } from "./codes.ts";

/** Things whose software and technology stand under another number than their own. */
const OTHERWISE: readonly (readonly [things: string, software: string, technology: string])[] = [
  ["0A501 0A506 0A507 0A509 0B501", "0D501", "0E501"],
  ["0A502 0A508", "", "0E502"],
  ["0A503 0A978 0A979", "", "0E982"],
  ["0B505", "0D505", "0E505"],
  ["1C350", "1D390", "1E350"],
  ["1C990", "1D993", "1E994"],
  ["1C996 1C997 1C998 1C999 1B999", "1D999", "1E998"],
  ["2A290 2A291", "2D290", "2E290"],
  ["2A992 2A993", "2D993", "2E993"],
  ["2B351", "2D351", "2E001"],
  ["2B352", "2D352", "2E001"],
  ["2B991 2B992 2B993 2B996 2B997 2B998", "2D991", "2E991"],
  ["3A069", "3D001", "3E069"],
  ["3A901 3A904 3B903 3B904 3C907 3C908 3C909", "3D901", "3E901"],
  ["3A980 3A981", "3D980", "3E980"],
  ["3A991 3A992 3B991 3B992 3C992", "3D991", "3E991"],
  ["4A090", "4D090", "4E001"],
  ["4A994", "4D994", "4E992"],
  ["5A101", "5D101", "5E101"],
  ["6A991 6A996 6A997 6A998 6A999", "6D991", "6E991"],
  ["6A992 6A994 6A995 6B995 6C992 6C994", "6D992", "6E992"],
  ["6A993", "", "6E993"],
];

const BY_THING: ReadonlyMap<string, Readonly<Record<"D" | "E", string>>> = new Map(
  OTHERWISE.flatMap(([things, D, E]) => things.split(" ").map((thing) => [thing, { D, E }] as const)),
);

/** Categories with an entry of their own for technology of production, the one of development beside it. */
const MADE_APART = /^[2679]/;
const INFORMATION_SECURITY = /^5[AB]00[2-4]/;

/**
 * The entry of software (`D`) or technology (`E`) for a thing: technology for `6A003` is `6E001`, of its making `6E002`, for `3A611`
 * `3E611`. Of the entries that could be, likeliest first; none for munitions and EAR99.
 */
export function intangiblesOf(entry: string, group: "D" | "E", isMaking: boolean): readonly string[] {
  const category = entry[0]!;
  if (!isDigit(entry, 0) || !/^[ABC]$/.test(entry[1]!)) return [];
  const known = BY_THING.get(entry)?.[group];
  if (known !== undefined) return known === "" ? [] : [known];
  const number = entry.slice(2);
  // The 500, 600 and 900 series keep the number of the thing.
  if (number >= "500") return [`${category}${group}${number}`];
  if (INFORMATION_SECURITY.test(entry)) return [`5${group}002`];
  if (group === "D") return number < "300" ? [`${category}D${number[0]}01`, `${category}D001`] : [];
  if (category === "9" && number[0] === "1") return ["9E101"];
  return isMaking && MADE_APART.test(category) ? [`${category}E002`] : [`${category}E001`];
}
