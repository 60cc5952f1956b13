import { Button } from "@fluentui/react-components";
import { periodName, type Period } from "../../core/domain/period";
import { failureText } from "../../core/language/failureText";
import { operationWordsIn } from "../../core/language/operationWordsIn";
import type { Outlook } from "../../core/lookAround";
import type { ComputeMode } from "../../core/sheets/computeMode";
import type { OperationDesk } from "./operationOrders";
import { isAnswered, type OperationState } from "./operationState";
import { PeriodChoice } from "./periodChoice";
import { PlanPreview } from "./planPreview";
import { useLanguage } from "./spokenLanguage";
import { ComputeChoice } from "./computeChoice";
import type { PaneActions } from "./usePane";

interface ProposalSectionProps {
  readonly state: OperationState;
  readonly outlook: Outlook;
  readonly desk: OperationDesk;
  readonly actions: PaneActions;
}

/** The follow-up that is due, seen before it is made: one click makes it. */
export function ProposalSection(props: ProposalSectionProps): React.JSX.Element {
  const { state, outlook, desk, actions } = props;
  const language = useLanguage();
  const words = operationWordsIn(language);
  const { proposal, proposalFailure } = state;
  const request = proposal?.request.kind === "followUp" ? proposal.request : null;
  const period = request?.period ?? state.proposalPeriod ?? outlook.proposed;
  if (period === null || outlook.years.length === 0)
    return <p className="lead">{words.noPledges}</p>;
  const compute = request?.compute ?? state.proposalCompute;
  const name = periodName(period);
  const isThere = outlook.followUps.some((one) => periodName(one.period) === name);
  const propose = (next: { period?: Period; compute?: ComputeMode }): void => {
    desk.propose({
      kind: "followUp",
      period: next.period ?? period,
      compute: next.compute ?? compute,
    });
  };
  const isOpen = proposal !== null && !isAnswered(proposal);
  return (
    <section className="proposal" aria-labelledby="proposal-title">
      <h2 id="proposal-title">{words.next}</h2>
      {proposal && <PlanPreview draft={proposal} desk={desk} actions={actions} />}
      <div role="status">
        {proposalFailure && <p>{failureText(proposalFailure, language)}</p>}
        {isOpen && (
          <p className="note" id="proposal-unanswered">
            {words.draft.unanswered}
          </p>
        )}
      </div>
      {proposalFailure === null && (
        <Button
          id="create-follow-up"
          // What there is to do is read anew when it is pressed, so it can be pressed at any time.
          appearance={proposal?.plan.changes.length === 0 && !isOpen ? "secondary" : "primary"}
          disabledFocusable={proposal === null || isOpen}
          aria-describedby={isOpen ? "proposal-unanswered" : undefined}
          onClick={() => void desk.carryOut("proposal")}
        >
          {isThere ? words.refresh(name) : words.create(name)}
        </Button>
      )}
      <details className="options">
        <summary tabIndex={0}>{words.options}</summary>
        <div className="opened">
          <PeriodChoice
            period={period}
            years={outlook.years}
            onChoose={(chosen) => {
              propose({ period: chosen });
            }}
          />
          <ComputeChoice
            name="compute-new"
            chosen={compute}
            onChoose={(chosen) => {
              propose({ compute: chosen });
            }}
          />
        </div>
      </details>
    </section>
  );
}
