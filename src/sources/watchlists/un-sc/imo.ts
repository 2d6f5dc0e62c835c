import type { Identifier } from "../../../model/party.ts";

/** `… IMO number: 5571322.` and `Company Number IMO 5434358.` at the end of a text. */
const AT_END = /\bIMO\)?(?: number)?\s*:?\s*(\d{7})\.?$/i;

/** The IMO number the UN's reasons for listing a shipping company end with: it is the company's own. */
export function imoAtEnd(text: string): Identifier[] {
  const value = AT_END.exec(text.trim())?.[1];
  return value === undefined ? [] : [{ scheme: "imo", value }];
}
