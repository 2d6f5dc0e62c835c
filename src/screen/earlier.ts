import { customersOf } from "../flags/people.ts";
import type { Earlier, History } from "../model/history.ts";
import type { Shipment } from "../model/shipment.ts";
import type { ItemScreening } from "../model/screening.ts";
import { partyNameKey } from "../text/party-name.ts";
import { headingOf, isNumbered } from "./history.ts";

/** Orders that are kept of one line: the newest. */
const KEPT = 200;

/** What the history tells of one shipment: of who buys, else of who receives. Only earlier shipments count. */
export function earlierOf(
  history: History,
  shipment: Shipment,
  items: readonly ItemScreening[],
  priority: ReadonlySet<string>,
  asOf: string,
): Earlier {
  const { id, date } = shipment;
  const day = date ?? asOf;
  const customers = customersOf({ shipment });
  const customer = customers.find(({ role }) => role === "buyer") ?? customers[0];
  const consignees = new Set(
    shipment.parties
      .filter(({ role }) => role === "consignee" || role === "ultimate_consignee")
      .map(({ name }) => partyNameKey(name)),
  );
  return {
    from: history.from,
    to: history.to,
    ...(customer === undefined ? {} : { customer: customerOf() }),
    lines: items.map(({ item }) => {
      const hs6 = headingOf(item);
      return {
        bought:
          customer === undefined || hs6 === undefined
            ? []
            : history.ordersOf(customer, hs6, day, id).slice(-KEPT),
        priced: item.number === undefined ? [] : history.ordersOfPart(item.number, day, id).slice(-KEPT),
      };
    }),
    otherConsignees:
      consignees.size === 0 || !isNumbered(shipment)
        ? []
        : history.consigneesOf(id).filter((name) => !consignees.has(partyNameKey(name))),
  };

  function customerOf(): NonNullable<Earlier["customer"]> {
    const first = history.firstDate(customer!, day, id);
    const [firstPriority] = [...history.headingsOf(customer!, day, id)]
      .filter(([heading]) => priority.has(heading))
      .map(([, date]) => date)
      .sort();
    return {
      name: customer!.name,
      ...(first === undefined ? {} : { first }),
      ...(firstPriority === undefined ? {} : { firstPriority }),
      months: history.monthsOf(customer!, day, id),
      payers: history.payersOf(customer!, day, id),
    };
  }
}
