import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { periodName } from "../../core/domain/period";
import { operationWordsIn } from "../../core/language/operationWordsIn";
import type { FollowUpOutlook, Outlook } from "../../core/lookAround";
import type { ComputeMode } from "../../core/sheets/computeMode";
import { ComputeChoice } from "./computeChoice";
import type { OperationDesk } from "./operationOrders";
import { useLanguage } from "./spokenLanguage";
import type { PaneActions } from "./usePane";

interface FollowUpSheetsProps {
  readonly outlook: Outlook;
  readonly desk: OperationDesk;
  readonly actions: PaneActions;
}

/** The follow-up sheets that are there, with what can be done to each. */
export function FollowUpSheets({ outlook, desk, actions }: FollowUpSheetsProps): React.JSX.Element {
  const words = operationWordsIn(useLanguage()).sheets;
  return (
    <section className="sheets">
      <h2>{words.title}</h2>
      <ul>
        {outlook.followUps.map((followUp) => (
          <li key={followUp.table}>
            <FollowUpItem followUp={followUp} desk={desk} actions={actions} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface FollowUpItemProps extends Pick<FollowUpSheetsProps, "desk" | "actions"> {
  readonly followUp: FollowUpOutlook;
}

function FollowUpItem({ followUp, desk, actions }: FollowUpItemProps): React.JSX.Element {
  const language = useLanguage();
  const { sheets: words, compute: computeLabel } = operationWordsIn(language);
  const { sheet, table, period, compute, isLocked, reportedCount, rowCount } = followUp;
  const [chosen, choose] = useState<ComputeMode | null>(null);
  return (
    <details>
      <summary tabIndex={0}>
        <b>{sheet}</b>{" "}
        <span className="count">
          {words.reported(reportedCount, rowCount)}
          {isLocked && `, ${words.locked}`}
        </span>
      </summary>
      <div className="opened">
        <div className="toolbar">
          <Button
            onClick={() => {
              actions.showCell(followUp.place);
            }}
          >
            {words.show}
          </Button>
          <Button
            disabled={isLocked}
            aria-label={`${words.refresh} ${periodName(period)}`}
            onClick={() => void desk.order({ kind: "followUp", period, compute })}
          >
            {words.refresh}
          </Button>
          <Button
            aria-label={`${isLocked ? words.unlock : words.lock} ${sheet}`}
            onClick={() => void desk.order({ kind: "lock", table, isOn: !isLocked })}
          >
            {isLocked ? words.unlock : words.lock}
          </Button>
        </div>
        <p className="note">{words.lockNote}</p>
        {!isLocked && (
          <div className="compute" aria-label={`${computeLabel} ${sheet}`} role="group">
            <ComputeChoice name={`compute-${table}`} chosen={chosen ?? compute} onChoose={choose} />
            {/* Not by the choice itself: the arrow keys pass through all of them. */}
            {chosen !== null && chosen !== compute && (
              <Button onClick={() => void desk.order({ kind: "compute", table, compute: chosen })}>
                {words.changeCompute}
              </Button>
            )}
          </div>
        )}
      </div>
    </details>
  );
}
