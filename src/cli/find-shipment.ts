import { CordonError } from "../model/errors.ts";
import type { RowProblem, Shipment } from "../model/shipment.ts";
import { openManifest } from "../shipments/open-manifest.ts";
import type { Io } from "./io.ts";

export interface FoundShipment {
  readonly shipment: Shipment;
  /** Its own, and rows that belong to no shipment: one of them may have been its. */
  readonly problems: readonly RowProblem[];
}

/** Ids named where the one asked for is not there. */
const NAMED = 5;

/**
 * The one shipment of a manifest with this id; the whole file is read, as the id may come back.
 * @throws CordonError `usage` where there is none, `input` where there are several or the file cannot be read
 */
export async function findShipment(
  io: Io,
  file: string,
  id: string,
  map: Readonly<Record<string, string>> | undefined,
): Promise<FoundShipment> {
  const options = map === undefined ? {} : { map };
  const manifest =
    file === "-"
      ? await openManifest({ name: "standard input", stream: io.in }, options)
      : await openManifest(file, options);
  const found: Shipment[] = [];
  const others: string[] = [];
  const problems: RowProblem[] = [];
  for await (const event of manifest.events) {
    if (io.signal.aborted) throw new CordonError("interrupted", "Interrupted: nothing was written");
    if ("problem" in event) {
      const { shipment, blocking } = event.problem;
      if (shipment === id.trim() || (shipment === undefined && blocking)) problems.push(event.problem);
    } else if (event.shipment.id === id.trim()) found.push(event.shipment);
    else if (others.length < NAMED) others.push(event.shipment.id);
  }
  const [shipment, again] = found;
  if (shipment === undefined)
    throw new CordonError(
      "usage",
      `${manifest.name} holds no shipment ${id.slice(0, 80)}`,
      others.length === 0 ? "It holds none that can be read." : `Such as: ${others.join(", ").slice(0, 300)}`,
    );
  if (again !== undefined) {
    const lines = found.map(({ origin }) => origin.fromLine).join(", ");
    throw new CordonError(
      "input",
      `${manifest.name} holds the shipment ${id.slice(0, 80)} ${found.length} times, from lines ${lines}`,
      "Put its rows together.",
    );
  }
  return { shipment, problems };
}
