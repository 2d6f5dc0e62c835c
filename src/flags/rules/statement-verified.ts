import { checkStatements } from "../statements/check-statements.ts";
import type { Rule } from "../rule.ts";

/** A statement of the shipment is incomplete, ran out, or contradicts the shipment. */
export const statementVerified: Rule = {
  id: "statement-verified",
  about:
    "USE.VERIFICATION_FAILED: with `--statements`, a statement is incomplete, has expired or contradicts the shipment",
  codes: ["USE.VERIFICATION_FAILED"],
  citation: "data/licensing/statements.json, verification",
  // Where no statements are given coverage says that they were not looked at.
  needs: [],
  raise(facts) {
    const { faults = [] } = checkStatements(facts) ?? {};
    return faults.map(({ statement, ...fault }) => ({
      code: "USE.VERIFICATION_FAILED",
      rule: "statement-verified",
      confidence: 100,
      citation: facts.statements?.rules.verification.citation ?? "",
      subject: "end-use statement",
      evidence: { statement, ...fault },
    }));
  },
};
