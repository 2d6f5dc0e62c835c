import { conductRule } from "../conduct.ts";
import { SUPP3 } from "../guidance.ts";
import { COSTLY_USD } from "../limits.ts";
import { isCash } from "../terms.ts";
import { worthOf } from "../worth.ts";

/** Goods of this worth are usually financed. */
export const cashPayment = conductRule({
  id: "cash-payment",
  when: `cash is offered for a line of goods worth ${COSTLY_USD} US dollars or more, roughly`,
  citation: `${SUPP3.cite} (red flag 5)`,
  since: SUPP3.since,
  needs: ["payment_terms", "value"],
  seen: ({ shipment: { paymentTerms, items } }) => {
    if (paymentTerms === undefined || !isCash(paymentTerms)) return [];
    const costly = items.filter((item) => (worthOf(item) ?? 0) >= COSTLY_USD);
    return costly.slice(0, 1).map(({ value = "", currency = "" }) => ({
      subject: "payment",
      evidence: { terms: paymentTerms, value: `${value} ${currency}` },
    }));
  },
});
