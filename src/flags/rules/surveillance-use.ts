import { conductRule } from "../conduct.ts";
import { codesOf } from "../goods.ts";
import { namedUses, readIn, statedUses } from "../uses.ts";

/** Entries of cyber-surveillance: interception, intrusion, monitoring and extraction of data. */
const CYBER = /^(?:4A005|4D004|4E001\.c|5A001\.[fij]|5D001\.(?:e|c)|5A004\.b|5A980|5D980|5E980|ML21)/;

/** Watching or overhearing people. */
export const surveillanceUse = conductRule({
  id: "surveillance-use",
  when: "the end use or a user's name speaks of interception, spyware or the watching of people; weighs more with goods of cyber-surveillance",
  citation: "Regulation (EU) 2021/821 Art. 5; 15 CFR 742.13",
  since: "2021-09-09",
  variants: ["cyber_item"],
  needs: ["end_use"],
  seen: (facts) => {
    const code = codesOf(facts).find((one) => CYBER.test(one.code))?.code;
    return [...statedUses(facts), ...namedUses(facts)]
      .filter(({ sign }) => sign === "surveillance")
      .map((use) => {
        const { evidence, ...where } = readIn(use);
        return {
          ...where,
          ...(code === undefined ? { evidence } : { variant: "cyber_item", evidence: { ...evidence, code } }),
        };
      });
  },
});
