import { conductRule } from "../conduct.ts";
import { sensitiveGoods } from "../goods.ts";
import { ALERT_2023 } from "../guidance.ts";
import { isMailDrop } from "../lexicon.ts";
import { receiversWho } from "../people.ts";

/** An address where mail is kept is no place of use. */
export const mailDrop = conductRule({
  id: "mail-drop",
  when: "the goods go to a mail drop, a parcel locker or an office shared by many",
  citation: `${ALERT_2023.cite} (mail centres as consignees)`,
  since: ALERT_2023.since,
  variants: ["sensitive"],
  needs: ["addresses"],
  seen: (facts) => {
    const goods = sensitiveGoods(facts);
    return receiversWho(facts, ({ address }) => address !== undefined && isMailDrop(address)).map(
      ({ role, name, address }) => ({
        subject: role,
        evidence: { party: name, address: address?.text ?? "" },
        ...(goods === undefined ? {} : { variant: "sensitive" }),
      }),
    );
  },
});
