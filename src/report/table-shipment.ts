import { destinationsOf } from "../model/destinations.ts";
import type { Finding } from "../model/finding.ts";
import type { Screening } from "../model/screening.ts";
import type { Shipment } from "../model/shipment.ts";
import { categoriesWords } from "./category-words.ts";
import { pointsOf } from "./document-score.ts";
import { notEvaluatedWords } from "./fact-words.ts";
import { findingMeaning } from "./finding-words.ts";
import { flow, type Piece } from "./flow.ts";
import { type Sheet, shown } from "./paint.ts";
import { checklistBlock } from "./table-checklist.ts";
import { findingsBlock, titleLead } from "./table-findings.ts";
import { itemsBlock } from "./table-item.ts";
import { partyBlock } from "./table-party.ts";
import { recordsBlock } from "./table-records.ts";
import { problemsBlock } from "./table-problems.ts";
import { statementsBlock } from "./table-statements.ts";
import { byOverlayWords } from "./overlay-words.ts";
import { BAND_WORDS, hundredths, matchStatement, roleWords } from "./wording.ts";

/** Does a shipment need no more than a line: standard, no hit, everything read? */
export function isQuiet({ score, parties, problems }: Screening): boolean {
  const found = parties.some(
    ({ hits, furtherHits, status }) => hits.length + furtherHits > 0 || status !== "screened",
  );
  return score.net === "standard" && score.gross === "standard" && !found && problems.length === 0;
}

/** One line; what was found about the place stands at its end, and what is to be known though it has no points. */
export function shipmentLine(screening: Screening, sheet: Sheet): string {
  const { findings, parties, coverage } = screening;
  const [data, rated] = [findings.filter(isData), findings.filter((finding) => !isData(finding))];
  const codes = rated.map((finding) => `${finding.code} ${hundredths(pointsOf(finding))}`);
  const told = data.map(
    (finding) => `${finding.code}${titleLead(finding.code, sheet.titles)} ${findingMeaning(finding)}`,
  );
  const said = [
    `  ${matchStatement(parties, coverage, findings)}`,
    ...(codes.length > 0 ? [shown([...new Set(codes)].join(", "))] : []),
    ...[...new Set(told)].map(shown),
    ...[notEvaluatedWords(screening.notEvaluated, 0)].filter((words) => words !== ""),
  ].join("; ");
  const pieces = [...headPieces(screening, sheet), { text: said, paint: sheet.paint.faint }];
  return flow(pieces, { width: sheet.width, indent: 0, hang: 15 });
}

/** Says what is known or not known of the data, without points. */
function isData(finding: Finding): boolean {
  return finding.factor === "-" && pointsOf(finding) === 0;
}

/** Everything found: parties with hits, findings with points, problems. */
export function shipmentBlock(screening: Screening, sheet: Sheet): string {
  const { score, shipment, parties, findings, problems } = screening;
  const { width, paint } = sheet;
  const gross = score.gross === score.net ? "" : ` (${score.gross} before dated records)`;
  const asks = { text: `  ${BAND_WORDS[score.net]}${gross}` };
  const telling = parties.filter(
    ({ hits, setAside, status }) => hits.length + setAside.length > 0 || status !== "screened",
  );
  const quiet = telling.length === 0 ? [`${matchStatement(parties, screening.coverage, findings)}`] : [];
  return [
    flow([...headPieces(screening, sheet), asks], { width, indent: 0, hang: 15 }),
    flow([{ text: shown(score.vector), paint: paint.faint }], { width, indent: 2 }),
    faintLine(byOverlayWords(screening.byOverlay), sheet),
    flow([{ text: shown(origin(shipment)), paint: paint.faint }], { width, indent: 2, hang: 4 }),
    ...quiet.map((text) => flow([{ text }], { width, indent: 2, hang: 4 })),
    ...telling.map((party) => partyBlock(party, sheet)),
    itemsBlock(screening.items, sheet),
    statementsBlock(screening, sheet),
    faintLine(categoriesWords(findings), sheet),
    findingsBlock(findings, score, sheet),
    recordsBlock(screening.records, score, sheet),
    faintLine(notEvaluatedWords(screening.notEvaluated), sheet),
    checklistBlock(screening, sheet),
    problemsBlock(problems, sheet),
  ].join("");
}

/** Nothing for no text. */
function faintLine(text: string, { width, paint }: Sheet): string {
  return text === "" ? "" : flow([{ text, paint: paint.faint }], { width, indent: 2, hang: 4 });
}

function headPieces({ score, shipment }: Screening, { paint }: Sheet): Piece[] {
  const { net, total } = score;
  const word = net === "standard" ? net : net.toUpperCase();
  const to = destinationOf(shipment);
  return [
    { text: word, paint: paint.band[net] },
    { text: `${" ".repeat(8 - word.length)}${String(total).padStart(5)}  ` },
    { text: shown(shipment.id), paint: paint.strong },
    { text: ` → ${shown(to)}` },
  ];
}

function destinationOf(shipment: Shipment): string {
  const { destinationFrom, destinationText } = shipment;
  const destination = destinationsOf(shipment).join(", ");
  if (destinationFrom !== undefined)
    return `${destination} (not stated: the ${roleWords(destinationFrom)}'s country)`;
  return destination || destinationText || "destination unknown";
}

function origin({ origin: { file, fromLine, toLine }, date, lastDate, via }: Shipment): string {
  const lines = fromLine === toLine ? `line ${fromLine}` : `lines ${fromLine}–${toLine}`;
  const way = via.length > 0 ? `, via ${via.join(", ")}` : "";
  return `${file} ${lines}${date === undefined ? "" : `, ${date}`}${lastDate === undefined ? "" : ` to ${lastDate}`}${way}`;
}
