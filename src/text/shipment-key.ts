/**
 * Under what a shipment is known, however its id is written: `so-1 ` and `ＳＯ-1` are `SO-1`. A key is its own key. Statements,
 * earlier shipments and balances of records are all found by it.
 */
export function shipmentKey(id: string): string {
  // Capitals of some letters are made of parts that compose anew.
  return id.normalize("NFKC").toUpperCase().normalize("NFKC").trim();
}
