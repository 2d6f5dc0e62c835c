/** What red flags about conduct mean, by code; as in `finding-meanings.ts`. */
export const CONDUCT_MEANINGS: Readonly<Record<string, string>> = {
  "USE.RED_FLAG.forwarder-end-user":
    "named as the one who finally receives the goods, and seems to be a forwarder[; the goods: {goods}]",
  "USE.RED_FLAG.bank-recipient": "a bank is to receive the goods",
  "USE.RED_FLAG.credit-to-bank":
    "the goods are consigned to a bank under a letter of credit, and no end user is named[: {terms}]",
  "USE.RED_FLAG.mail-drop": "its address is a mail drop or an office shared by many[: {address}]",
  "USE.RED_FLAG.po-box": "a post office box is its only address[: {address}]",
  "USE.RED_FLAG.residential-address": "its address seems to be a home[: {address}][; the goods: {goods}]",
  "USE.RED_FLAG.distributor-end-user":
    "it seems to sell on, and no one else is named who uses the goods[: {code}]",
  "USE.RED_FLAG.cash-payment": "cash for costly goods[: {terms}][, {value}]",
  "USE.RED_FLAG.crypto-payment": "payment in crypto-assets[: {terms}]",
  "USE.RED_FLAG.third-party-payer":
    "it pays from[ {country},] a country in which nobody buys or receives the goods",
  "USE.RED_FLAG.payer-in-hub":
    "it pays from[ {country},] a diversion hub in which nobody buys or receives the goods",
  "USE.RED_FLAG.personal-payer": "a person pays for what a firm buys",
  "USE.RED_FLAG.payer-changed": "a new payer[ in {country}][; before: {before}]",
  "USE.RED_FLAG.vague-delivery": "no day of delivery[: {terms}]",
  "USE.RED_FLAG.no-final-destination":
    "where the goods end is left open[: {terms}]: ask for the final destination",
  "USE.RED_FLAG.declined-service":
    "installation, training or maintenance of costly equipment is declined[: {service}][; {item}]",
  "USE.RED_FLAG.packaging-mode": "the packaging does not fit the way of transport[: {packaging}, {mode}]",
  "USE.RED_FLAG.unmarked-packaging": "packaging without the maker's name or marks[: {packaging}]",
  "USE.RED_FLAG.round-trip": "the goods go abroad[, {via},] and come back[ to {from}]",
  "USE.RED_FLAG.detour-route": "a stop lies far off the way[: {from} to {destination} by {via}]",
  "USE.RED_FLAG.onward-arms-embargo":
    "goods of the 600 series or 9x515[, {code},] and a stop or party under a US arms embargo[: {countries}]",
  "USE.RED_FLAG.new-firm-hub":
    "founded[ {established},] after 24 February 2022, it buys high-priority goods[, HS {hs}, tier {tier},] by way of a diversion hub",
  "USE.RED_FLAG.new-firm-priority":
    "founded[ {established},] after 24 February 2022, it buys high-priority goods[, HS {hs}, tier {tier}]",
  "USE.RED_FLAG.young-firm": "founded within a year[, {established},] it buys controlled goods[, {goods}]",
  "USE.RED_FLAG.free-mail": "its e-mail is at a free service[, {domain}]",
  "USE.RED_FLAG.business-mismatch":
    "its line of business[, {industry},] has no use for such goods[: {goods}]",
  "USE.RED_FLAG.price-outlier":
    "a unit price[ of {price} {currency}] far above the median of earlier orders[, {median}][; part {part}, {orders} orders]",
  "USE.RED_FLAG.quantity-outlier":
    "a quantity[ of {quantity}] far above the most ordered before[, {most}][; HS {hs}, {orders} orders]",
  "USE.RED_FLAG.volume-surge":
    "orders[ of {month}] far above the mean of the months before[: {sum} against {mean} {currency}, {months} months]",
  "USE.RED_FLAG.first-priority-order":
    "a customer[ since {since}] that began with high-priority goods after 24 February 2022[, {began}][: HS {hs}]",
  "USE.RED_FLAG.new-customer-priority":
    "the history knows no order of it, and it buys high-priority goods[: HS {hs}]",
  "USE.RED_FLAG.changed-consignee": "earlier papers of this shipment name another consignee[: {before}]",
  "USE.RED_FLAG.foreign-chip-tool":
    "chip-making equipment[, {code},] of other origin[, {origin},] by which US rules may reach it[; to {destination}]",
};
