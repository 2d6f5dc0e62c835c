import { readCode } from "../text/control-code.ts";
import { PARTY_STATUS } from "../model/determination.ts";
import type { LicenceAsk, PartyStatus } from "../model/determination.ts";
import { CordonError } from "../model/errors.ts";
import { amountOf } from "../text/amount.ts";
import { hsDigits } from "../text/hs-code.ts";
import type { Io } from "./io.ts";
import { placeOf } from "./place-of.ts";

export interface LicenseOptions {
  readonly to: string;
  readonly from: string;
  readonly origin?: string;
  readonly jurisdictions: string;
  readonly date?: string;
  readonly value?: string;
  readonly endUse?: string;
  readonly endUser?: "government" | "military" | "civil";
  readonly party?: readonly string[];
  readonly hs?: string;
  readonly consigneeStatement?: "yes" | "no";
  readonly product?: "food" | "medicine";
  readonly output: "table" | "json";
}

/** Codes of other lists are taken as they are written. */
const OTHER = /^(?:ML\d{1,2}(?:\.[a-z\d.]+)?|PL\d{4}(?:\.[a-z\d.]+)?|none)$/i;
/** What a command line asks. @throws CordonError `usage`. */
export function askOf(io: Io, text: string, options: LicenseOptions): LicenceAsk {
  const code = OTHER.test(text.trim()) ? text.trim() : readCode(text);
  if (code === undefined)
    throw new CordonError(
      "usage",
      `${text} is no control code`,
      "Such as: 3A001.a.5.a.3, EAR99, XI(a)(3), ML10.a, PL9009, none",
    );
  const { endUse, endUser, product } = options;
  const hs = options.hs === undefined ? undefined : hsOf(options.hs);
  return {
    code,
    to: placeOf(options.to, "--to"),
    from: placeOf(options.from, "--from"),
    ...(options.origin === undefined ? {} : { origin: placeOf(options.origin, "--origin") }),
    date: dateOf(options.date) ?? io.now().toISOString().slice(0, 10),
    ...(options.value === undefined ? {} : { valueUsd: valueOf(options.value) }),
    ...(endUse === undefined ? {} : { endUse }),
    ...(endUser === undefined ? {} : { endUser }),
    ...(options.party === undefined ? {} : { parties: options.party.map(statusOf) }),
    ...(hs === undefined ? {} : { hs }),
    ...(options.consigneeStatement === undefined
      ? {}
      : { consigneeStatement: options.consigneeStatement === "yes" }),
    ...(product === undefined ? {} : { product }),
  };
}

function dateOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const day = new Date(`${text}T00:00:00Z`);
  if (/^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text))
    return text;
  throw new CordonError("usage", `--date ${text}: no such day`, "Write it as 2026-07-23.");
}

/** Rules name goods by six digits and more: a heading alone decides nothing. */
function hsOf(text: string): string {
  const digits = hsDigits(text);
  if (digits !== undefined && digits.length >= 6) return digits;
  throw new CordonError(
    "usage",
    `--hs ${text}: no HS code that decides`,
    "Give 6 to 12 digits, such as 848210.",
  );
}

function valueOf(text: string): number {
  const value = amountOf(text, "USD");
  if (value !== undefined) return Number(value);
  throw new CordonError(
    "usage",
    `--value ${text}: no amount that can be read in one way`,
    "US dollars as a plain number: 4800 or 4800.50.",
  );
}

function statusOf(text: string): PartyStatus {
  const found = PARTY_STATUS.find((one) => one === text);
  if (found) return found;
  throw new CordonError("usage", `--party ${text}: no such status`, `Known: ${PARTY_STATUS.join(" ")}`);
}
