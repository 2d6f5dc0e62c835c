/** List-based licence exceptions of an entry, from their printed words. */
import { scopeOf } from "./scope.js";

/** `(except a.1.a and a.5.a when controlled for MT)`: a bar for the reason, not for the paragraphs. */
const BY_REASON = /\((?:except|unless)[^()]*?controlled for (MT|NP|CB|RS|CC)\)/g;
const REASONS = /\b(NS|MT|NP|CB|CW|RS|CC|FC|UN|AT|SI|SS)\b/g;

/**
 * @param {string} code @param {string} text What is printed behind the exception's letters.
 * @returns {{ grants: object[], not: object[] }} Each grant and each bar with the paragraphs it covers; `usd` is the cap of a shipment.
 */
export function exceptionOf(code, text) {
  const grants = [];
  const not = [...text.matchAll(BY_REASON)].map(([, reason]) => ({ reasons: [reason] }));
  const clauses = text
    .replaceAll(BY_REASON, "")
    .replaceAll(/Yes for:\s*/gi, "")
    .replaceAll(/(\d),(\d{3})\b/g, "$1$2")
    .replace(/Special Conditions for STA.*$/, "")
    .split(/;\s+|,\s+(?=N\/A)|(?<=[a-z\d)])\.\s+(?=[A-Z$N])|\s+(?=\$\d+\s*(?::|for))/)
    .map((clause) => clause.trim().replace(/[.,;]$/, ""))
    .filter(Boolean);
  for (const clause of clauses) {
    const cap = /^(?:Yes,? )?\$ ?(\d+)\s*(?::|for|,)?\s*(.*)$/.exec(clause);
    if (/^N\/?A\b/i.test(clause) || /^No\b/.test(clause)) {
      const rest = clause.replace(/^(?:N\/?A|No)\b[,:]?\s*(?:for|except)?\s*/i, "");
      if (rest === "") continue;
      if (/\bexcept\b/i.test(clause.slice(0, 14))) grants.push(scopeOf(code, rest));
      else {
        const reasons = rest.match(REASONS) ?? [];
        const bare = rest
          .replaceAll(REASONS, "")
          .replaceAll(/\b(?:and|or|reasons|for|items|controlled)\b|[,/\s]/g, "");
        if (reasons.length > 0 && bare === "") not.push({ reasons });
        else not.push(scopeOf(code, rest));
      }
    } else if (cap) grants.push({ usd: Number(cap[1]), ...scoped(code, cap[2]) });
    else if (/^Yes\b/i.test(clause)) {
      const rest = clause.replace(/^Yes\b[,:]?\s*(?:for\b)?\s*/i, "");
      grants.push(rest === "" ? {} : scopeOf(code, rest));
    } else if (grants.length > 0 || not.length > 0) continue;
    else grants.push({ conditional: true });
  }
  return { grants, not };
}

/**
 * Which destinations License Exception STA is closed to, from an entry's special conditions.
 * @returns {{ groups: string[], paths?: string[], except?: string[], of?: string[], conditional?: true }[]}
 */
export function staOf(code, text) {
  return text
    .split(/(?<=^|[.;]\s)(?=\(\d\)\s)|(?=License Exception STA may not)|;\s+or\s+/)
    .filter((part) => !/may not be used if/i.test(part))
    .filter((part) => /may not be used/i.test(part) || /Country Group/i.test(part))
    .map((part) => {
      const named = [...new Set(part.match(/A:[56]/g))];
      const groups = /\(c\)\(2\)/.test(part) ? ["A:6"] : /\(c\)\(1\)/.test(part) ? ["A:5"] : named;
      const what =
        /(?:ship|any|for)\s+(?:any )?(?:commodity|commodities|item|items|software|technology|“software”|“technology”)?s?\s*(?:in|of|specified in|controlled by|described in)?\s*(.*?)(?:,? to any of the dest|,? unless|\.\s|$)/i.exec(
          part.replace(/^.*?may not be used (?:to|for)/i, "for"),
        );
      return { groups: groups.length > 0 ? groups : ["A:5", "A:6"], ...scopeOf(code, what?.[1] ?? "") };
    });
}

/** A scope with the destinations its clause names: `all Country Group B destinations, except those also in D:3`. */
function scoped(code, text) {
  const groups = /except .*?Country Group ([A-E]:\d)/.exec(text);
  if (groups) return { notGroups: [groups[1]] };
  const only = /^(.*?) if the ultimate destination is Canada/.exec(text);
  if (only) return { countries: ["CA"], ...scopeOf(code, only[1]) };
  return scopeOf(code, text);
}
