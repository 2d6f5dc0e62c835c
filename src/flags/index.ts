import type { NotEvaluated } from "../model/fact.ts";
import type { Raised } from "../model/finding.ts";
import { isKnown } from "./known.ts";
import type { Case, Rule } from "./rule.ts";
import { bankRecipient } from "./rules/bank-recipient.ts";
import { businessMismatch } from "./rules/business-mismatch.ts";
import { cashPayment } from "./rules/cash-payment.ts";
import { changedConsignee } from "./rules/changed-consignee.ts";
import { creditToBank } from "./rules/credit-to-bank.ts";
import { cryptoPayment } from "./rules/crypto-payment.ts";
import { currencyMismatch } from "./rules/currency-mismatch.ts";
import { declinedService } from "./rules/declined-service.ts";
import { destinationMismatch } from "./rules/destination-mismatch.ts";
import { destinationPlace } from "./rules/destination-place.ts";
import { destinationReason } from "./rules/destination-reason.ts";
import { destinationUnresolved } from "./rules/destination-unresolved.ts";
import { detourRoute } from "./rules/detour-route.ts";
import { distributorEndUser } from "./rules/distributor-end-user.ts";
import { firstPriorityOrder } from "./rules/first-priority-order.ts";
import { foreignChipTool } from "./rules/foreign-chip-tool.ts";
import { forwarderEndUser } from "./rules/forwarder-end-user.ts";
import { freeMail } from "./rules/free-mail.ts";
import { mailDrop } from "./rules/mail-drop.ts";
import { newCustomerPriority } from "./rules/new-customer-priority.ts";
import { newFirmHub } from "./rules/new-firm-hub.ts";
import { newFirmPriority } from "./rules/new-firm-priority.ts";
import { noFinalDestination } from "./rules/no-final-destination.ts";
import { onwardArmsEmbargo } from "./rules/onward-arms-embargo.ts";
import { packagingMode } from "./rules/packaging-mode.ts";
import { partyPlace } from "./rules/party-place.ts";
import { russiaClause } from "./rules/russia-clause.ts";
import { statementMissing } from "./rules/statement-missing.ts";
import { statementVerified } from "./rules/statement-verified.ts";
import { weaponsUse } from "./rules/weapons-use.ts";
import { nuclearUse } from "./rules/nuclear-use.ts";
import { militaryUse } from "./rules/military-use.ts";
import { useMissing } from "./rules/use-missing.ts";
import { vagueEndUse } from "./rules/vague-end-use.ts";
import { contradictingEndUse } from "./rules/contradicting-end-use.ts";
import { militaryUserCivilUse } from "./rules/military-user-civil-use.ts";
import { goodsForWeapons } from "./rules/goods-for-weapons.ts";
import { surveillanceUse } from "./rules/surveillance-use.ts";
import { advancedFabUse } from "./rules/advanced-fab-use.ts";
import { supercomputerUse } from "./rules/supercomputer-use.ts";
import { unmannedAircraftUse } from "./rules/unmanned-aircraft-use.ts";
import { payerChanged } from "./rules/payer-changed.ts";
import { payerInHub } from "./rules/payer-in-hub.ts";
import { personalPayer } from "./rules/personal-payer.ts";
import { phoneMismatch } from "./rules/phone-mismatch.ts";
import { poBox } from "./rules/po-box.ts";
import { priceOutlier } from "./rules/price-outlier.ts";
import { quantityOutlier } from "./rules/quantity-outlier.ts";
import { residentialAddress } from "./rules/residential-address.ts";
import { roundTrip } from "./rules/round-trip.ts";
import { routeMismatch } from "./rules/route-mismatch.ts";
import { thirdPartyPayer } from "./rules/third-party-payer.ts";
import { transitPlace } from "./rules/transit-place.ts";
import { transshipmentHub } from "./rules/transshipment-hub.ts";
import { unmarkedPackaging } from "./rules/unmarked-packaging.ts";
import { vagueDelivery } from "./rules/vague-delivery.ts";
import { volumeSurge } from "./rules/volume-surge.ts";
import { youngFirm } from "./rules/young-firm.ts";

/** The red flags: one row a rule, those about places first. */
export const rules: readonly Rule[] = [
  destinationPlace,
  transitPlace,
  partyPlace,
  destinationMismatch,
  destinationUnresolved,
  destinationReason,
  transshipmentHub,
  phoneMismatch,
  currencyMismatch,
  routeMismatch,
  forwarderEndUser,
  bankRecipient,
  creditToBank,
  mailDrop,
  poBox,
  residentialAddress,
  distributorEndUser,
  cashPayment,
  cryptoPayment,
  thirdPartyPayer,
  payerInHub,
  personalPayer,
  payerChanged,
  vagueDelivery,
  noFinalDestination,
  declinedService,
  packagingMode,
  unmarkedPackaging,
  roundTrip,
  detourRoute,
  onwardArmsEmbargo,
  newFirmHub,
  newFirmPriority,
  youngFirm,
  freeMail,
  businessMismatch,
  priceOutlier,
  quantityOutlier,
  volumeSurge,
  firstPriorityOrder,
  newCustomerPriority,
  changedConsignee,
  foreignChipTool,
  weaponsUse,
  nuclearUse,
  militaryUse,
  useMissing,
  vagueEndUse,
  contradictingEndUse,
  militaryUserCivilUse,
  goodsForWeapons,
  surveillanceUse,
  advancedFabUse,
  supercomputerUse,
  unmannedAircraftUse,
  statementVerified,
  statementMissing,
  russiaClause,
];

/** A text of the evidence is cut behind so many letters: cells of a manifest can be long. */
const LONGEST = 400;

/** All that the rules raise for one shipment, in the order of the table. */
export function raiseFlags(facts: Case): Raised[] {
  const raised: Raised[] = [];
  for (const rule of rules) for (const one of rule.raise(facts)) raised.push(bounded(one));
  return raised;
}

function bounded(raised: Raised): Raised {
  const texts = Object.entries(raised.evidence);
  if (texts.every(([, value]) => String(value).length <= LONGEST)) return raised;
  const cut = texts.map(([key, value]) => [
    key,
    typeof value === "string" && value.length > LONGEST ? `${value.slice(0, LONGEST)} …` : value,
  ]);
  return { ...raised, evidence: Object.fromEntries(cut) as Raised["evidence"] };
}

/** The rules that could not be evaluated in full for one shipment, in the order of the table. */
export function unevaluated(facts: Case): NotEvaluated[] {
  const open: NotEvaluated[] = [];
  for (const rule of rules) {
    const missing = missingFor(rule, facts);
    if (missing.length > 0) open.push({ rule: rule.id, missing });
  }
  return open;
}

/** What one rule would have to know of a shipment and does not. */
export function missingFor(rule: Rule, facts: Case): readonly NotEvaluated["missing"][number][] {
  return rule.missing?.(facts) ?? rule.needs.filter((fact) => !isKnown(fact, facts));
}
