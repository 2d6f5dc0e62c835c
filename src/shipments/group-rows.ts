import type { Identifier } from "../model/party.ts";
import type { Item, Party, RowProblem, Shipment } from "../model/shipment.ts";
import { shipmentKey } from "../text/shipment-key.ts";
import { boundLines, portOf, whither } from "./destinations.ts";
import type { Bound } from "./destinations.ts";
import type { Parts } from "./row-to-parts.ts";

export type ManifestEvent = { readonly shipment: Shipment } | { readonly problem: RowProblem };

export interface Grouper {
  add(parts: Parts): void;
  /** Closes the shipment that is open; called again at the end of the file. */
  flush(): void;
}

/** Of the shipment ids the last 100,000 to 200,000 are remembered, to say when one comes back. */
const REMEMBERED = 100_000;

const TERMS = ["paymentTerms", "transportMode", "packaging", "deliveryTerms"] as const;
type Term = (typeof TERMS)[number];

/** A row as far as it tells of goods: the line, whom it names, where it goes. */
interface Line {
  readonly item: Item | undefined;
  readonly named: readonly string[];
  readonly to: string | undefined;
}

interface Open {
  readonly id: string;
  /** The rows state the id. */
  readonly stated: boolean;
  readonly fromLine: number;
  toLine: number;
  /** By name, in the order in which names first stood. */
  readonly parties: Map<string, Party[]>;
  readonly lines: Line[];
  /** Whom rows with goods name. */
  readonly withGoods: Set<string>;
  readonly via: Set<string>;
  readonly texts: Set<string>;
  readonly uses: Set<string>;
  /** Texts of terms, by field. */
  readonly terms: Readonly<Record<Term, Set<string>>>;
  readonly ports: Set<string>;
  readonly destinations: Set<string>;
  readonly departures: Set<string>;
  readonly dates: Set<string>;
  /** Rows that name no party themselves. */
  readonly bare: number[];
  readonly said: Set<string>;
}

/**
 * Puts rows that follow one another under one id together; holds one shipment at a time.
 * @param goods the file has columns that tell of goods, so that every shipment has lines of them
 */
export function shipmentGrouper(file: string, goods: boolean, emit: (event: ManifestEvent) => void): Grouper {
  let recent = new Set<number>();
  let older = new Set<number>();
  let open: Open | undefined;

  const say = (shipment: Open, problem: RowProblem) => {
    const key = `${problem.code}|${problem.column ?? ""}|${problem.message}`;
    // Of a row as a whole each is said; what one column holds is told once of a shipment.
    if ((!problem.blocking || problem.column !== undefined) && shipment.said.has(key)) return;
    shipment.said.add(key);
    emit({ problem: { ...problem, shipment: shipment.id } });
  };
  const noParty = (line: number): RowProblem => {
    return { file, line, code: "no-party", message: "the row names no party", blocking: true };
  };
  const begin = (parts: Parts): Open => {
    const id = parts.id === undefined ? `${file}:${parts.line}` : parts.id;
    const started = empty(id, parts);
    if (parts.id === undefined) return started;
    const key = hash(shipmentKey(id));
    if (recent.has(key) || older.has(key)) {
      const message = `shipment ${id.slice(0, 80)} was already read further up: this is screened as a second one, and its amounts are added to those above where a record has a limit`;
      say(started, { file, line: parts.line, code: "shipment-id-repeated", message, blocking: false });
    }
    if (recent.size >= REMEMBERED) [older, recent] = [recent, new Set()];
    recent.add(key);
    return started;
  };
  const flush = () => {
    if (open === undefined) return;
    const shipment = open;
    open = undefined;
    if (shipment.parties.size > 0) return emit({ shipment: closed(file, goods, shipment) });
    for (const line of shipment.bare) say(shipment, noParty(line));
  };
  const add = (parts: Parts) => {
    // With neither id nor party it may be a row of the shipment before or behind it, in a file that has ids.
    if (open?.stated && parts.id === undefined && parts.parties.length === 0) {
      for (const problem of [...parts.problems, noParty(parts.line)]) emit({ problem });
      return;
    }
    if (open === undefined || parts.id === undefined || parts.id !== open.id) {
      flush();
      open = begin(parts);
    }
    const shipment = open;
    const { destinations } = shipment;
    const { destination, line } = parts;
    if (destination !== undefined && destinations.size > 0 && !destinations.has(destination)) {
      const all = [...destinations, destination].sort().join(" and ");
      const message = `shipment ${shipment.id.slice(0, 80)} goes to ${all}: all are looked at, each line for its own, the strictest counts`;
      say(shipment, { file, line, code: "destination-differs", message, blocking: false });
    }
    const leaves = new Set([...shipment.departures, ...parts.departures]);
    if (leaves.size > 1 && leaves.size > shipment.departures.size) {
      const message = `shipment ${shipment.id.slice(0, 80)} leaves from ${[...leaves].sort().join(" and ")}: the licence rules of each are asked, the strictest counts`;
      say(shipment, { file, line, code: "departure-differs", message, blocking: false });
    }
    const { dates } = shipment;
    const { date } = parts;
    if (date !== undefined && dates.size > 0 && !dates.has(date)) {
      const all = [...dates, date].sort();
      const message = `shipment ${shipment.id.slice(0, 80)} has rows of ${all[0]} and of ${all.at(-1)}: rules, records and statements are laid beside both, the stricter counts; give it one day, or each day an id`;
      say(shipment, { file, line, code: "date-differs", message, blocking: false });
    }
    for (const problem of parts.problems) say(shipment, problem);
    take(shipment, parts);
  };
  return { add, flush };
}

const empty = (id: string, parts: Parts): Open => ({
  id,
  stated: parts.id !== undefined,
  fromLine: parts.line,
  toLine: parts.toLine,
  parties: new Map(),
  lines: [],
  withGoods: new Set(),
  via: new Set(),
  texts: new Set(),
  uses: new Set(),
  terms: {
    paymentTerms: new Set(),
    transportMode: new Set(),
    packaging: new Set(),
    deliveryTerms: new Set(),
  },
  ports: new Set(),
  destinations: new Set(),
  departures: new Set(),
  dates: new Set(),
  bare: [],
  said: new Set(),
});

function take(shipment: Open, parts: Parts): void {
  shipment.toLine = parts.toLine;
  if (parts.parties.length === 0) shipment.bare.push(parts.line);
  for (const party of parts.parties) takeParty(shipment.parties, party);
  const named = parts.parties.map(({ role, name }) => `${role} ${name}`);
  shipment.lines.push({ item: parts.item, named, to: parts.destination });
  if (parts.item !== undefined) for (const one of named) shipment.withGoods.add(one);
  for (const country of parts.via) shipment.via.add(country);
  if (parts.destination !== undefined) shipment.destinations.add(parts.destination);
  if (parts.destinationText !== undefined) shipment.texts.add(parts.destinationText);
  if (parts.endUse !== undefined) shipment.uses.add(parts.endUse);
  for (const term of TERMS) {
    const text = parts[term];
    if (text !== undefined) shipment.terms[term].add(text);
  }
  if (parts.destinationPort !== undefined) shipment.ports.add(parts.destinationPort);
  for (const country of parts.departures) shipment.departures.add(country);
  if (parts.date !== undefined) shipment.dates.add(parts.date);
}

/** One party per role, name, country and birth date; what a later row knows more of it is added. */
function takeParty(parties: Map<string, Party[]>, party: Party): void {
  const namesakes = parties.get(party.name);
  if (namesakes === undefined) {
    parties.set(party.name, [party]);
    return;
  }
  const at = namesakes.findIndex(
    ({ role, country, birthDate }) =>
      role === party.role && country === party.country && birthDate === party.birthDate,
  );
  const known = namesakes[at];
  if (known === undefined) namesakes.push(party);
  else namesakes[at] = union(known, party);
}

const TOLD = ["established", "industry", "headquarters"] as const;

function union(known: Party, party: Party): Party {
  const more = party.identifiers.filter((one) => !known.identifiers.some((other) => isSame(one, other)));
  const kind = known.kind === "unknown" ? party.kind : known.kind;
  const address = known.address ?? party.address;
  const told = TOLD.some((field) => known[field] === undefined && party[field] !== undefined);
  if (more.length === 0 && kind === known.kind && address === known.address && !told) return known;
  const identifiers = [...known.identifiers, ...more];
  // What the first row that tells of it says, stands.
  const firm = Object.fromEntries(
    TOLD.flatMap((field) => {
      const text = known[field] ?? party[field];
      return text === undefined ? [] : [[field, text]];
    }),
  );
  return { ...known, ...firm, kind, identifiers, ...(address === undefined ? {} : { address }) };
}

const isSame = (a: Identifier, b: Identifier) => a.scheme === b.scheme && a.value === b.value;

function closed(file: string, goods: boolean, open: Open): Shipment {
  const { id, fromLine, toLine, texts, uses } = open;
  const parties = [...open.parties.values()].flat();
  const to = whither(open.destinations, parties);
  const [date, ...later] = [...open.dates].sort();
  const lastDate = later.at(-1);
  const port = portOf(open.ports, to);
  const shipment: { -readonly [K in keyof Shipment]: Shipment[K] } = {
    id,
    origin: { file, fromLine, toLine },
    parties,
    items: boundLines(linesOf(open, goods), to),
    via: [...open.via],
    ...to,
    ...(goods ? {} : { withoutGoods: true }),
  };
  if (texts.size > 0) shipment.destinationText = [...texts].sort().join("; ");
  const departures = [...open.departures].sort();
  if (departures[0] !== undefined) shipment.departure = departures[0];
  if (departures.length > 1) shipment.departures = departures;
  if (date !== undefined) shipment.date = date;
  if (lastDate !== undefined) shipment.lastDate = lastDate;
  if (uses.size > 0) shipment.endUse = [...uses].join("; ");
  if (port !== undefined) shipment.destinationPort = port;
  for (const term of TERMS) if (open.terms[term].size > 0) shipment[term] = [...open.terms[term]].join("; ");
  return shipment;
}

/**
 * The lines of goods. A row that says nothing of goods is one about parties where it names others than the rows with goods do; else
 * it is a line of which nothing is told, as is the one of a shipment in which no row says anything.
 */
function linesOf({ lines, withGoods }: Open, goods: boolean): Bound[] {
  const told = lines.flatMap(({ item, to }) => (item === undefined ? [] : [{ item, to }]));
  if (!goods) return told;
  if (told.length === 0) return [{ item: {}, to: undefined }];
  return lines.flatMap(({ item, named, to }): Bound[] => {
    if (item !== undefined) return [{ item, to }];
    return named.length === 0 || named.some((one) => withGoods.has(one)) ? [{ item: {}, to }] : [];
  });
}

/** 53 bits of a text (cyrb53): a number keeps no piece of the file in memory. */
function hash(text: string): number {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return 4294967296 * (2097151 & b) + (a >>> 0);
}
