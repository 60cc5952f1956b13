import { proposalParts, type Proposal, type ProposalPart } from "../reading/pledge/proposal";

/** A stretch of a text, with the part of the proposal that rests on it; `null` where none does. */
export interface MarkedPiece {
  readonly text: string;
  readonly part: ProposalPart | null;
}

/**
 * Cuts a text where marks begin and end. Where two parts rest on the same words the first named of
 * `proposalParts` has them.
 *
 * @example markedPieces("Minst 200 kontroller", { value: [{ start: 6, end: 9 }] }) →
 *   [{ text: "Minst ", part: null }, { text: "200", part: "value" }, { text: " kontroller", part: null }]
 */
export function markedPieces(text: string, spans: Proposal["spans"]): readonly MarkedPiece[] {
  const marks = proposalParts
    .flatMap((part) => (spans[part] ?? []).map((span) => ({ ...span, part })))
    .filter(({ start, end }) => start >= 0 && end <= text.length && start < end);
  const cuts = new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])]);
  const places = [...cuts].sort((one, two) => one - two);
  const pieces: MarkedPiece[] = [];
  places.forEach((from, at) => {
    const to = places[at + 1];
    if (to === undefined) return;
    const part = marks.find(({ start, end }) => start <= from && to <= end)?.part ?? null;
    const last = pieces.at(-1);
    if (last?.part === part)
      pieces[pieces.length - 1] = { ...last, text: last.text + text.slice(from, to) };
    else pieces.push({ text: text.slice(from, to), part });
  });
  return pieces;
}
