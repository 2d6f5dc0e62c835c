import { withoutInvisible } from "./fold.ts";

const ENGLISH =
  /^(?:to (?:the )?order(?: of (?:the )?(?:shipper|consignor|consignee|bank|holder))?|n\/a|none|same(?: as .*)?|as (?:above|before)|see above|ditto|unknown|undisclosed|various|private(?: person| individual)?|not (?:known|available|applicable|stated)|tb[acd]|t\.b\.[acd]\.?|x{2,}|test|as per .*|confidential|individual|customer|consignee|end ?user|n\.?n\.?)$/i;

/** The same in other languages, a line each: as above, to order, not known, none, to be told. */
const OTHERS = `
dito|wie oben|siehe oben|an order|an die order|unbekannt|nicht bekannt|keine angabe|keiner|keine|entfällt|folgt|wird nachgereicht
idem|ibidem|voir ci-dessus|comme ci-dessus|le même|à ordre|à l'ordre|inconnu|non connu|non communiqué|néant|aucun|à préciser|sans objet
ídem|el mismo|lo mismo|véase arriba|a la orden|desconocido|no consta|no aplica|ninguno|por definir|por determinar
come sopra|vedi sopra|all'ordine|sconosciuto|non noto|nessuno|da definire|da comunicare
o mesmo|ver acima|à ordem|desconhecido|não aplicável|nenhum|a definir|a confirmar
то же|тот же|та же|см. выше|как выше|по приказу|неизвестно|неизвестен|не указано|не указан|нет данных|нет|отсутствует
同上|同前|同左|仝上|凭指示|憑指示|凭指定|未知|不详|不詳|未定|待定|不明|暂无|暫無|不适用|不適用|无名|無名
上に同じ|上記と同じ|前記と同じ|指図式|指図人|指図人式|該当なし|なし|不明確|未確定|未記入|記載なし
위와 같음|상동|지시식|미정|미상|없음|해당 없음|해당없음
كما سبق|نفسه|لأمر|غير معروف|لا يوجد
yukarıdaki gibi|aynı|emrine|bilinmiyor|yok
`;

const KNOWN: ReadonlySet<string> = new Set(
  OTHERS.split(/[|\n]/)
    .filter((word) => word !== "")
    .map((word) => word.normalize("NFC")),
);
const LONGEST = Math.max(...Array.from(KNOWN, ({ length }) => length));
/** Signs of repetition alone: `〃`, `"`, `-"-`. */
const DITTO = /^[\s\-–—_.]*[〃″“”„"'‘’′仝々]+[\s\-–—_.〃″“”„"'‘’′]*$/u;

/** Whether a name stands in a party's place and names nobody: `to order`, `TBA`, `同上`. */
export function isPlaceholderName(name: string): boolean {
  if (ENGLISH.test(name)) return true;
  const seen = withoutInvisible(name).trim();
  return (seen !== name && ENGLISH.test(seen)) || isKnown(seen.normalize("NFC")) || DITTO.test(seen);
}

function isKnown(name: string): boolean {
  return name.length <= LONGEST && KNOWN.has(name.toLowerCase());
}
