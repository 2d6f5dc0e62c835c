import type { Identifier } from "../model/party.ts";
import type { Item, Party, PartyRole, RowProblem, Shipment } from "../model/shipment.ts";
import { detached } from "./cells.ts";
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

interface Open {
  readonly id: string;
  readonly fromLine: number;
  toLine: number;
  /** By name, in the order in which names first stood. */
  readonly parties: Map<string, Party[]>;
  /** A line of goods a row; of a row that says nothing of goods, whom it names. */
  readonly lines: (Item | readonly string[])[];
  /** Whom rows with goods name. */
  readonly withGoods: Set<string>;
  readonly via: Set<string>;
  readonly texts: Set<string>;
  readonly uses: Set<string>;
  /** Texts of terms, by field. */
  readonly terms: Readonly<Record<Term, Set<string>>>;
  destinationPort: string | undefined;
  destination: string | undefined;
  departure: string | undefined;
  date: string | undefined;
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
    if (!problem.blocking && shipment.said.has(key)) return;
    shipment.said.add(key);
    emit({ problem: { ...problem, shipment: shipment.id } });
  };
  const begin = (parts: Parts): Open => {
    const id = parts.id === undefined ? `${file}:${parts.line}` : detached(parts.id);
    const started = empty(id, parts);
    if (parts.id === undefined) return started;
    const key = hash(id);
    if (recent.has(key) || older.has(key)) {
      const message = `shipment ${id.slice(0, 80)} was already read further up: this is screened as a second one`;
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
    for (const line of shipment.bare)
      say(shipment, { file, line, code: "no-party", message: "the row names no party", blocking: true });
  };
  const add = (parts: Parts) => {
    if (open === undefined || parts.id === undefined || parts.id !== open.id) {
      flush();
      open = begin(parts);
    }
    const shipment = open;
    const other = parts.destination;
    if (shipment.destination !== undefined && other !== undefined && other !== shipment.destination) {
      const message = `shipment ${shipment.id.slice(0, 80)} goes to ${shipment.destination} and ${other}: both are looked at`;
      say(shipment, { file, line: parts.line, code: "destination-differs", message, blocking: false });
    }
    for (const problem of parts.problems) say(shipment, problem);
    take(shipment, parts);
  };
  return { add, flush };
}

const empty = (id: string, parts: Parts): Open => ({
  id,
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
  destinationPort: undefined,
  destination: undefined,
  departure: undefined,
  date: undefined,
  bare: [],
  said: new Set(),
});

function take(shipment: Open, parts: Parts): void {
  shipment.toLine = parts.toLine;
  if (parts.parties.length === 0) shipment.bare.push(parts.line);
  for (const party of parts.parties) takeParty(shipment.parties, party);
  const named = parts.parties.map(({ role, name }) => `${role} ${name}`);
  shipment.lines.push(parts.item ?? named);
  if (parts.item !== undefined) for (const one of named) shipment.withGoods.add(one);
  for (const country of parts.via) shipment.via.add(country);
  if (parts.destination !== undefined) {
    shipment.destination ??= parts.destination;
    if (parts.destination !== shipment.destination) shipment.via.add(parts.destination);
  }
  if (parts.destinationText !== undefined) shipment.texts.add(parts.destinationText);
  if (parts.endUse !== undefined) shipment.uses.add(parts.endUse);
  for (const term of TERMS) {
    const text = parts[term];
    if (text !== undefined) shipment.terms[term].add(text);
  }
  shipment.destinationPort ??= parts.destinationPort;
  shipment.departure ??= parts.departure;
  shipment.date ??= parts.date;
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
  const { id, fromLine, toLine, destination, departure, date, texts, uses } = open;
  const shipment: { -readonly [K in keyof Shipment]: Shipment[K] } = {
    id,
    origin: { file, fromLine, toLine },
    parties: [...open.parties.values()].flat(),
    items: itemsOf(open, goods),
    via: [...open.via],
    ...(goods ? {} : { withoutGoods: true }),
  };
  if (destination !== undefined) shipment.destination = destination;
  else Object.assign(shipment, receiversPlace(shipment.parties));
  if (texts.size > 0) shipment.destinationText = [...texts].join("; ");
  if (departure !== undefined) shipment.departure = departure;
  if (date !== undefined) shipment.date = date;
  if (uses.size > 0) shipment.endUse = [...uses].join("; ");
  if (open.destinationPort !== undefined) shipment.destinationPort = open.destinationPort;
  for (const term of TERMS) if (open.terms[term].size > 0) shipment[term] = [...open.terms[term]].join("; ");
  return shipment;
}

/**
 * The lines of goods. A row that says nothing of goods is one about parties where it names others than the rows with goods do; else
 * it is a line of which nothing is told, as is the one of a shipment in which no row says anything.
 */
function itemsOf({ lines, withGoods }: Open, goods: boolean): Item[] {
  const isItem = (line: Open["lines"][number]): line is Item => !Array.isArray(line);
  if (!goods) return lines.filter(isItem);
  if (!lines.some(isItem)) return [{}];
  return lines.flatMap((line): Item[] => {
    if (isItem(line)) return [line];
    return line.length === 0 || line.some((one) => withGoods.has(one)) ? [{}] : [];
  });
}

/** Those who receive the goods, the last in the chain first: where no destination is stated, theirs is taken and said. */
const RECEIVERS: readonly PartyRole[] = ["ultimate_consignee", "consignee", "end_user"];

function receiversPlace(parties: readonly Party[]): Pick<Shipment, "destination" | "destinationFrom"> {
  for (const role of RECEIVERS) {
    for (const party of parties) {
      const country = party.country ?? party.address?.country;
      if (party.role === role && country !== undefined)
        return { destination: country, destinationFrom: role };
    }
  }
  return {};
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
