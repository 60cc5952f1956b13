import { intakeWordsIn } from "../../core/language/intakeWordsIn";
import { markedPieces } from "../../core/intake/markedPieces";
import type { Proposal } from "../../core/reading/pledge/proposal";
import { useLanguage } from "./spokenLanguage";

interface MarkedTextProps {
  readonly text: string;
  readonly spans: Proposal["spans"];
}

/** A text with the words marked that a proposal rests on; what each was read as is said on hover. */
export function MarkedText({ text, spans }: MarkedTextProps): React.JSX.Element {
  const { marked } = intakeWordsIn(useLanguage());
  return (
    <>
      {markedPieces(text, spans).map((piece, at) =>
        piece.part === null ? (
          <span key={at}>{piece.text}</span>
        ) : (
          <mark key={at} title={marked[piece.part]}>
            {piece.text}
          </mark>
        ),
      )}
    </>
  );
}
