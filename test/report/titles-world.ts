import type { Lang } from "../../src/model/lang.ts";
import { de } from "../../src/report/titles/de.ts";
import { en } from "../../src/report/titles/en.ts";
import { es } from "../../src/report/titles/es.ts";
import { fr } from "../../src/report/titles/fr.ts";
import { ja } from "../../src/report/titles/ja.ts";

/** The titles of all languages, by code. */
export const TITLES: Readonly<Record<Lang, Readonly<Record<string, string>>>> = { en, de, fr, es, ja };
