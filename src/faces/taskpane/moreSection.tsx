import { Button } from "@fluentui/react-components";
import type { Outlook } from "../../core/lookAround";
import { operationWordsIn } from "../../core/language/operationWordsIn";
import type { OperationDesk } from "./operationOrders";
import { useLanguage } from "./spokenLanguage";

interface MoreSectionProps {
  readonly outlook: Outlook;
  readonly desk: OperationDesk;
  readonly part: "newWorkbook" | "sheets";
}

/** A new workbook where there is none yet; else the overview, the next year, and the examples. */
export function MoreSection({ outlook, desk, part }: MoreSectionProps): React.JSX.Element {
  const words = operationWordsIn(useLanguage()).more;
  const lastYear = outlook.years.at(-1);
  if (part === "newWorkbook") {
    return (
      <section className="more">
        <h2>{words.newWorkbook}</h2>
        <p>{words.newWorkbookNote}</p>
        <Button appearance="primary" onClick={() => void desk.order(desk.newWorkbookRequest())}>
          {words.makeNewWorkbook}
        </Button>
      </section>
    );
  }
  return (
    <section className="more">
      {outlook.hasExamples && (
        <>
          <p>{words.examples}</p>
          <Button onClick={() => void desk.order({ kind: "removeExamples" })}>
            {words.removeExamples}
          </Button>
        </>
      )}
      {(lastYear !== undefined || outlook.overview !== null) && (
        <>
          <h2>{words.overview}</h2>
          <p>{words.overviewNote}</p>
          <Button onClick={() => void desk.order({ kind: "overview" })}>
            {outlook.overview === null ? words.makeOverview : words.renewOverview}
          </Button>
        </>
      )}
      {lastYear !== undefined && (
        <>
          <h2>{words.roll}</h2>
          <p>{words.rollNote}</p>
          <Button onClick={() => void desk.order({ kind: "roll", year: lastYear + 1 })}>
            {words.makeRoll(lastYear + 1)}
          </Button>
        </>
      )}
    </section>
  );
}
