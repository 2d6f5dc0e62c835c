import { destinationsOfLine } from "../../model/destinations.ts";
import { countryCode } from "../../text/country.ts";
import { conductRule } from "../conduct.ts";
import { isAboveLow, linesOf } from "../goods.ts";
import { SUPP3 } from "../guidance.ts";

const TOOL = /^3B(?!991|992)/;

/** Chip-making equipment of other origin holds chips by which US rules reach it. */
export const foreignChipTool = conductRule({
  id: "foreign-chip-tool",
  when: "chip-making equipment not of US origin goes to Macau or a place under a US arms embargo",
  citation: `${SUPP3.cite} (red flag 26)`,
  since: "2024-12-02",
  needs: ["control_codes", "destination"],
  seen: (facts) => {
    const { shipment, places } = facts;
    const reaches = (country: string) =>
      country === "MO" || (places.groups["D:5"] ?? []).includes(places.treatAs["us"]?.[country] ?? country);
    return linesOf(facts).flatMap(({ subject, item, codes }) => {
      const reached = destinationsOfLine(shipment, item).filter(reaches);
      if (reached.length === 0) return [];
      return codes
        .filter(({ code, tier }) => TOOL.test(code) && isAboveLow(tier))
        .filter(() => item.origin !== undefined && countryCode(item.origin) !== "US")
        .slice(0, 1)
        .map(({ code, confidence }) => ({
          subject,
          confidence,
          evidence: { code, origin: item.origin ?? "", destination: reached.join(" ") },
        }));
    });
  },
});
