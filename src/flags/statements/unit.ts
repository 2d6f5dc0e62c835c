/** Words for one unit of quantity; a line each. */
const UNITS = `piece pieces pc pcs pce ea each unit units no nos number st stk stuck stueck c62 h87 ad
set sets kit kits
kg kgs kgm kilo kilos kilogram kilograms kilogramme kilogrammes
g gr grm gram grams gramme grammes
t to ton tons tonne tonnes mt tne
l ltr litre litres liter liters
m mtr metre metres meter meters
pair pairs pr prs`
  .split("\n")
  .map((line) => line.split(" "));

/** One word for each unit, so that `PCS` and `ea` are the same; another word stands for itself. */
export function unitOf(text: string): string {
  const plain = text
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[^a-z\d]/g, "");
  return UNITS.find((words) => words.includes(plain))?.[0] ?? (plain || text.trim());
}
