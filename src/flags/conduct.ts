import type { Fact } from "../model/fact.ts";
import type { Raised } from "../model/finding.ts";
import { isKnown } from "./known.ts";
import type { Case, Rule } from "./rule.ts";

/** What a rule about conduct sees: whom or what it is about, and the facts it rests on. */
export type Seen = Pick<Raised, "subject" | "evidence"> & Partial<Pick<Raised, "variant" | "confidence">>;

export interface Conduct {
  readonly id: string;
  /** When it is raised, for the documentation: a clause without a full stop. */
  readonly when: string;
  readonly citation: string;
  /** First day of that guidance, ISO. */
  readonly since: string;
  readonly variants?: readonly string[];
  readonly needs: readonly Fact[];
  /** Whether the question arises for the shipment at all; where it does not, nothing is unknown. Always, where absent. */
  matters?(facts: Case): boolean;
  /** What is not known, where that is not simply each need that `known.ts` does not find. */
  missing?(facts: Case): readonly Fact[];
  seen(facts: Case): readonly Seen[];
}

/** A red flag about the conduct of a trade: raises `USE.RED_FLAG.<id>`. */
export function conductRule(spec: Conduct): Rule {
  const { id, when, citation, since, variants = [], needs, seen } = spec;
  const code = `USE.RED_FLAG.${id}`;
  const effective = { from: since };
  const matters = (facts: Case) => spec.matters?.(facts) ?? true;
  const unknown = (facts: Case) => spec.missing?.(facts) ?? needs.filter((fact) => !isKnown(fact, facts));
  return {
    id,
    about: `${code}: ${when}`,
    codes: [code, ...variants.map((variant) => `${code} ${variant}`)],
    citation,
    effective,
    needs,
    missing: (facts) => (matters(facts) ? unknown(facts) : []),
    raise(facts) {
      const all = matters(facts) ? seen(facts) : [];
      return all.map((one) => ({ code, rule: id, confidence: 100, citation, effective, ...one }));
    },
  };
}
