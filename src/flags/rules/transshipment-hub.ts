import { destinationsOf } from "../../model/destinations.ts";
import { sensitiveGoods } from "../goods.ts";
import { hubOf, senderCountry } from "../people.ts";
import type { Rule } from "../rule.ts";

/** Controlled or high-priority goods to or through a place where such goods are known to be passed on. */
export const transshipmentHub: Rule = {
  id: "transshipment-hub",
  about:
    "DEST.TRANSSHIP: a diversion hub is the destination or on the way of controlled or high-priority goods",
  codes: ["DEST.TRANSSHIP"],
  citation: "by hub: data/countries/hubs.json",
  needs: ["destination", "route", "control_codes"],
  // Goods that are no ones to ask about settle it without the way.
  missing: (facts) => {
    const { shipment, goods } = facts;
    if (goods === undefined) return ["control_codes"];
    if (sensitiveGoods(facts) === undefined) return [];
    return [
      ...(shipment.destination === undefined ? (["destination"] as const) : []),
      ...(shipment.via.length === 0 ? (["route"] as const) : []),
    ];
  },
  raise(facts) {
    const goods = sensitiveGoods(facts);
    if (goods === undefined) return [];
    const destinations = destinationsOf(facts.shipment);
    // Goods that set out in a hub are not passed on there.
    const stops = facts.shipment.via.filter((country) => country !== senderCountry(facts));
    return [...new Set([...destinations, ...stops])].flatMap((country) => {
      const hub = hubOf(facts, country);
      if (hub === undefined) return [];
      return [
        {
          code: "DEST.TRANSSHIP",
          rule: "transshipment-hub",
          confidence: goods.confidence,
          citation: hub.citation,
          effective: { from: hub.effective, ...(hub.until === undefined ? {} : { to: hub.until }) },
          subject: destinations.includes(country) ? "destination" : "route",
          evidence: { country: hub.country, goods: goods.why, status: hub.status },
        },
      ];
    });
  },
};
