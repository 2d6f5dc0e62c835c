import type { Item } from "../model/shipment.ts";

/** Whether nothing of a line tells what the goods are: part number, quantity and value do not. */
export function isUntold({ description = "", hs = "", declaredCode }: Item): boolean {
  return declaredCode === undefined && !/[\p{L}\p{N}]/u.test(description + hs);
}
