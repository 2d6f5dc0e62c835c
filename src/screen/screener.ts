import type { Case } from "../flags/rule.ts";
import { raiseFlags, unevaluated } from "../flags/index.ts";
import { checkStatements } from "../flags/statements/check-statements.ts";
import { ruleDays } from "../model/days.ts";
import type { Finding } from "../model/finding.ts";
import type { History } from "../model/history.ts";
import type { Coverage, NotCovered, Screening } from "../model/screening.ts";
import { leavingFrom } from "../model/places-of-export.ts";
import type { RowProblem, Shipment } from "../model/shipment.ts";
import { rate } from "../score/rate.ts";
import { scoreByOverlay } from "../score/by-overlay.ts";
import { scoreFindings } from "../score/score.ts";
import { remember } from "../text/remember.ts";
import { partsOf, reasonsOf } from "../text/scope.ts";
import { coverageOf, unreadOf } from "./coverage.ts";
import type { RecordsJudge } from "./dated-records.ts";
import { earlierOf } from "./earlier.ts";
import { goodsScreener } from "./goods.ts";
import type { Goods } from "./goods.ts";
import { goodsFacts, itemFindings } from "./item-findings.ts";
import { itemScope } from "./item-scope.ts";
import { partyFindings } from "./party-findings.ts";
import { createPartyScreener } from "./party-screener.ts";
import type { PartyScreener, PartySettings } from "./party-screener.ts";
import { statedScreener } from "./stated.ts";
import type { Stated, Stating } from "./stated.ts";
import { useLawOf } from "./use-law.ts";
import { openWatched } from "./watched.ts";

export interface ScreenerSettings extends PartySettings {
  /** Control-list catalog and licence rules; without them goods are not looked at. */
  readonly goods?: Goods;
  /** Rules about end-use statements, and the statements given; without it nothing is asked of statements. */
  readonly stating?: Stating;
  /** Earlier shipments; without them no rule compares with the past. */
  readonly history?: History;
  /** What of them could not be used, one sentence fragment each. */
  readonly historyGaps?: readonly string[];
  /** Dated records, which may lower the net band; without them it is the gross one. */
  readonly records?: RecordsJudge;
  /** From where shipments leave of which no paper tells a place of export. */
  readonly exportFrom?: string;
}

/** Screens shipments, their parties, goods, routes and statements. */
export interface Screener {
  readonly coverage: Coverage;
  shipment(shipment: Shipment, problems: readonly RowProblem[]): Screening;
  /** One party on its own. */
  check: PartyScreener["check"];
  /** Statements given that belonged to no shipment so far. */
  unusedStatements: Stated["unused"];
}

/** @throws CordonError `no-list` where no list is loaded or the retrieval index is missing. */
export function createScreener(settings: ScreenerSettings): Screener {
  const { profile, places, asOf, history } = settings;
  const { party, owners, sorted, check, coverage: ofParties } = createPartyScreener(settings);
  const stated = settings.stating && statedScreener(settings.stating);
  const gaps = [...ofParties.gaps, ...(stated?.gaps ?? []), ...(settings.historyGaps ?? [])];
  const goods = settings.goods && goodsScreener(settings.goods);
  const watched = settings.goods && openWatched(settings.goods.rules);
  const us = settings.goods?.rules.us;
  const codeReasons = remember((code): readonly string[] => {
    const { entry, path } = partsOf(code);
    const known = us?.entries.get(entry);
    return known === undefined ? [] : reasonsOf(known, path);
  }, 2000);
  const priority = us?.highPriority ?? new Set<string>();
  const law = us && useLawOf(us);
  const asked = settings.goods?.jurisdictions !== undefined;
  const coverage: Coverage = {
    ...ofParties,
    status: gaps.length > 0 ? "partial" : "complete",
    notCovered: ofParties.notCovered.filter(
      (code) =>
        (goods === undefined || !WITH_GOODS.has(code)) &&
        (settings.stating?.statements === undefined || code !== "statements"),
    ),
    gaps,
  };
  return {
    coverage,
    check,
    unusedStatements: () => stated?.unused() ?? [],
    shipment(told, problems) {
      const { exportFrom } = settings;
      const placeUnread = problems.some(({ code }) => UNREAD_PLACE.has(code));
      // A place that could not be read may be the place of export.
      const shipment = exportFrom === undefined || placeUnread ? told : leavingFrom(told, exportFrom);
      const parties = shipment.parties.map(party);
      const given = stated?.given(shipment);
      const items = goods?.(shipment, asOf, parties, given) ?? [];
      const facts: Case = {
        shipment,
        places,
        asOf,
        ...(goods ? { goods: goodsFacts(items, codeReasons) } : {}),
        ...(law ? { law } : {}),
        ...(stated ? { statements: stated.facts(given, parties, items) } : {}),
        ...(history ? { earlier: earlierOf(history, shipment, items, priority, asOf) } : {}),
      };
      const checked = checkStatements(facts);
      const raised = [
        ...raiseFlags(facts),
        ...itemFindings(items, { ...facts, ...(watched ? { watched } : {}) }),
      ].map(({ variant, ...fact }): Finding => {
        return { ...fact, ...rate(profile, fact.code, variant === undefined ? {} : { variant }) };
      });
      const scope = itemScope(items, shipment);
      const days = ruleDays(shipment, asOf);
      const owned = owners === undefined ? [] : shipment.parties.map((one) => owners.owned(one, days));
      const left = shipment.parties.filter((_, at) => owned[at]?.looked === false);
      const findings = sorted([
        ...parties.flatMap((result) => partyFindings(profile, result, scope)),
        ...owned.flatMap(({ findings }) => findings),
        ...(owners !== undefined && left.length > 0 && left.length < owned.length
          ? [owners.notGiven(left)]
          : []),
        ...raised,
      ]);
      const gross = scoreFindings(findings, profile, places.overlays);
      const judged = settings.records?.judge({
        shipment,
        items,
        parties,
        findings,
        unread: problems.some(({ blocking }) => blocking),
        placeUnread,
        score: gross,
        totalBandWithout: (without) => {
          const left = findings.filter((_, at) => !without.has(at));
          return scoreFindings(left, profile, places.overlays).totalBand;
        },
      });
      const score = judged ? scoreFindings(findings, profile, places.overlays, judged.net) : gross;
      return {
        shipment,
        parties,
        items,
        findings,
        notEvaluated: unevaluated(facts),
        score,
        byOverlay: scoreByOverlay(findings, profile, places.overlays),
        serviceDays: profile.bands[score.net].serviceDays,
        ...(checked === undefined ? {} : { statements: checked.checks }),
        ...(judged ? { records: judged.trace } : {}),
        problems,
        coverage: coverageOf(coverage, parties, items, unreadOf(told, problems), owned, asked),
      };
    },
  };
}

/** Problems of places that may be the one from which goods are exported. */
const UNREAD_PLACE: ReadonlySet<string> = new Set(["unknown-country", "unread-route", "unread-departure"]);

/** What is looked at where the catalog and the licence rules are. */
const WITH_GOODS: ReadonlySet<NotCovered> = new Set(["items", "licences", "item_scope", "end_use"]);
