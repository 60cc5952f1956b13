import type { Judgement } from "../../core/domain/judge";
import { standingName } from "../../core/language/verdictNames";
import { standingSymbol } from "../../core/language/verdictSymbols";
import { useLanguage } from "./spokenLanguage";

interface VerdictMarkProps {
  readonly judgement: Pick<Judgement, "verdict" | "interim">;
}

/** How a pledge stands: a symbol and a word, with colour as the third. */
export function VerdictMark({ judgement }: VerdictMarkProps): React.JSX.Element {
  const standing = judgement.verdict ?? judgement.interim ?? "";
  return (
    <p className={`verdict verdict-${standing}`}>
      <span aria-hidden="true">{standingSymbol(judgement)}</span>{" "}
      {standingName(judgement, useLanguage())}
    </p>
  );
}
