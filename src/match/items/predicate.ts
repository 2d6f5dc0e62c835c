import type { Condition, FigurePredicate } from "../../model/catalog.ts";
import { askedOf } from "./params.ts";
import type { Asked, Figures } from "./params.ts";
import type { Quantity } from "./quantities.ts";
import { inBase, unitOf } from "./units.ts";

/** What a description says of a condition: that it holds, that it does not, or nothing. */
export type Truth = "true" | "false" | "unknown";

/** A condition judged, with the figures that decided it and the facts that would. */
export interface Judged {
  readonly truth: Truth;
  /** How many figures were compared. */
  readonly figures: number;
  /** Own words: `sample rate 3 GS/s > 1.3 GS/s`. */
  readonly decided: readonly string[];
  readonly missing: readonly string[];
}

/** What a description says of words and phrases. */
export interface Told {
  /** Whether it holds one of several. */
  holdsAny(words: readonly string[], figures: Figures): boolean;
  /** Whether it says of one of several that the goods are without it. */
  deniesAny(words: readonly string[], figures: Figures): boolean;
}

/** Each looked for. */
export const ONE_BY_ONE: Told = {
  holdsAny: (words, figures) => words.some((word) => figures.holds(word)),
  deniesAny: (words, figures) => words.some((word) => figures.denies(word)),
};

/** Judges a condition, three-valued: a fact that is not told is unknown, never false. */
export function judge(condition: Condition, figures: Figures, told: Told = ONE_BY_ONE): Judged {
  const each = (conditions: readonly Condition[]) => conditions.map((one) => judge(one, figures, told));
  if ("all" in condition) return every(each(condition.all));
  if ("any" in condition) return some(each(condition.any));
  if ("none" in condition) return negated(some(each(condition.none)));
  if ("feature" in condition) {
    const { feature, words, not } = condition;
    if (not !== undefined && told.holdsAny(not, figures))
      return { truth: "false", figures: 0, decided: [`not ${feature}`], missing: [] };
    if (told.holdsAny(words, figures)) return { truth: "true", figures: 0, decided: [feature], missing: [] };
    if (told.deniesAny(words, figures))
      return { truth: "false", figures: 0, decided: [`not ${feature}`], missing: [] };
    return { truth: "unknown", figures: 0, decided: [], missing: [feature] };
  }
  return judgeFigure(condition, figures);
}

function judgeFigure(predicate: FigurePredicate, figures: Figures): Judged {
  const { param, op, value, unit: name } = predicate;
  const compared = compare(limitOf(predicate), figures);
  if (compared === undefined) return { truth: "unknown", figures: 0, decided: [], missing: [param] };
  const { met, told } = compared;
  const sign = met ? op : op === ">" ? "≤" : op === ">=" ? "<" : op === "<" ? "≥" : op === "<=" ? ">" : "≠";
  return {
    truth: met ? "true" : "false",
    figures: 1,
    decided: [`${param} ${told.text} ${sign} ${value}${name === "" ? "" : ` ${name}`}`],
    missing: [],
  };
}

/** A predicate made ready: what it asks for, and its limit in the base of that dimension. */
export interface Limit {
  readonly asked: Asked;
  readonly op: FigurePredicate["op"];
  readonly limit: number;
  /** Of a thing that is counted. */
  readonly isCount: boolean;
}

/** Makes a predicate ready to be compared; undefined where nobody defined its unit. */
export function limitOf(predicate: FigurePredicate): Limit | undefined {
  if (limits.has(predicate)) return limits.get(predicate);
  const { param, op, value, unit: name } = predicate;
  const unit = unitOf(name);
  const limit = unit && {
    asked: askedOf(param, dimensionOf(predicate)!),
    op,
    limit: inBase(value, unit),
    isCount: name === "",
  };
  limits.set(predicate, limit);
  return limit;
}

const limits = new WeakMap<FigurePredicate, Limit | undefined>();

/** The figure that meets a limit, else the first that speaks of it; undefined where none does. */
export function compare(
  limit: Limit | undefined,
  figures: Figures,
): { readonly met: boolean; readonly told: Quantity } | undefined {
  if (limit === undefined) return undefined;
  const { told, found } = figures.of(limit.asked);
  let first: Quantity | undefined;
  for (const quantity of found) {
    // A figure that no word explains, and that lies far from the limit, measures something else.
    if (!told && !limit.isCount && !isNear(quantity, limit.limit)) continue;
    if (compares(quantity, limit.op, limit.limit)) return { met: true, told: quantity };
    first ??= quantity;
  }
  return first && { met: false, told: first };
}

/** The dimension of the figures that a predicate asks for; undefined where its unit is unknown. */
export function dimensionOf({ param, unit }: Pick<FigurePredicate, "param" | "unit">): string | undefined {
  return unit === "" ? `count of ${COUNTED[param] ?? param}` : unitOf(unit)?.dimension;
}

/** How many times a figure without a word may be a limit, or the limit the figure; lengths measure the most things, volts and amperes of goods the fewest. */
const FAR: Readonly<Record<string, number>> = {
  length: 15,
  voltage: 5000,
  current: 5000,
  frequency: 5000,
  power: 50_000,
};
const FAR_ELSE = 200;

function isNear({ min, max, dimension }: Quantity, limit: number): boolean {
  if (limit === 0 || dimension === "temperature") return true;
  const far = FAR[dimension] ?? FAR_ELSE;
  const times = Math.max(Math.abs(min), Math.abs(max)) / Math.abs(limit);
  return times >= 1 / far && times <= far;
}

/** Counts under the names of `quantities.ts`. */
const COUNTED: Readonly<Record<string, string>> = {
  axes: "axes",
  "contouring axes": "axes",
  "rotary axes": "rotary axes",
  "io count": "io",
  channels: "channels",
  elements: "element",
  qubits: "qubit",
  "magazine capacity": "rounds",
  "beam parameter product": "bpp",
  tpp: "tpp",
  "performance density": "performance density",
};

/** A range meets a lower limit by its upper end, and an upper limit by its lower end. */
function compares({ min, max }: Quantity, op: FigurePredicate["op"], limit: number): boolean {
  const slack = Math.abs(limit) * 1e-9;
  if (op === ">") return max > limit + slack;
  if (op === ">=") return max >= limit - slack;
  if (op === "<") return min < limit - slack;
  if (op === "<=") return min <= limit + slack;
  return min <= limit + slack && max >= limit - slack;
}

function every(parts: readonly Judged[]): Judged {
  const truth = parts.some((one) => one.truth === "false")
    ? "false"
    : parts.every((one) => one.truth === "true")
      ? "true"
      : "unknown";
  return joined(truth, parts, truth === "false" ? parts.filter((one) => one.truth === "false") : parts);
}

function some(parts: readonly Judged[]): Judged {
  const truth = parts.some((one) => one.truth === "true")
    ? "true"
    : parts.every((one) => one.truth === "false")
      ? "false"
      : "unknown";
  if (truth === "true")
    return joined(
      truth,
      parts,
      parts.filter((one) => one.truth === "true"),
    );
  // Where another part may hold, those that do not speak for nothing.
  const left = truth === "unknown" ? parts.filter((one) => one.truth !== "false") : parts;
  return joined(truth, left, left);
}

function negated({ truth, figures, decided, missing }: Judged): Judged {
  // What would except goods is not asked for where nothing tells of it.
  if (truth === "unknown") return { truth: "true", figures, decided, missing: [] };
  return { truth: truth === "true" ? "false" : "true", figures, decided, missing };
}

function joined(truth: Truth, all: readonly Judged[], deciding: readonly Judged[]): Judged {
  let figures = 0;
  for (const one of all) figures += one.figures;
  const open = truth === "unknown" ? all.filter((one) => one.truth === "unknown") : [];
  return {
    truth,
    figures,
    decided: together(deciding.map((one) => one.decided)),
    missing: together(open.map((one) => one.missing)),
  };
}

/** All facts of several lists, each once. */
function together(lists: readonly (readonly string[])[]): readonly string[] {
  let all: string[] | undefined;
  let first: readonly string[] = NO_FACTS;
  for (const facts of lists) {
    if (facts.length === 0) continue;
    if (first.length === 0) {
      first = facts;
      continue;
    }
    all ??= [...first];
    for (const fact of facts) if (!all.includes(fact)) all.push(fact);
  }
  return all ?? first;
}

const NO_FACTS: readonly string[] = [];
