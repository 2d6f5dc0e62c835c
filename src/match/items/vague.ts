import { folded } from "./folded.ts";
import { stemOf } from "./stem.ts";
import { FOR } from "./tokens.ts";

const WORDS = /\p{L}[\p{L}\p{M}]*/gu;

/** Words that name no goods: alone, or with each other, they could mean anything. */
const EMPTY = new Set(
  (
    "part spare accessory component equipment machine machinery good product item material sample device unit article " +
    "electronic electrical electric mechanical industrial technical various assorted miscellaneous misc general other consolidated " +
    "cargo merchandise commodity stuff supply set kit lot piece pcs new used personal effect gift household hardware tool " +
    "system assembly apparatus instrument chemical metal plastic steel iron of and the for with as per invoice attached see " +
    "order commercial goods project high low tech quality type model no number said to contain stc order nos ref reference " +
    "ersatzteil ersatzteile teil teile maschinenteil maschinenteile zubehor laut gemass rechnung diverse ware waren handelsware sendung und von nach siehe anlage " +
    "piece detachee rechange accessoire divers selon facture marchandise suivant et pour lot materiel " +
    "repuesto repuestos recambio recambios pieza piezas segun factura mercancia mercancias varios accesorio accesorios y para ricambi ricambio parte parti pezzo pezzi come da fattura " +
    "merce merci vario vari accessori secondo allegato peca pecas sobressalente conforme fatura diversos onderdeel onderdelen volgens factuur " +
    "запчасть запчасти запасные части детали товар товары согласно инвойсу счету оборудование разное"
  ).split(" "),
);

/** Whether a description says too little to be classified: only words that name no goods. Figures and numbers of orders do not help. */
export function isVague(text: string): boolean {
  for (const [word] of folded(text).matchAll(WORDS))
    if (word.length > 1 && !FOR.has(word) && !EMPTY.has(stemOf(word))) return false;
  return true;
}
