import { useState } from "react";
import { dayToIso, isoToDay, type Day } from "../../core/domain/day";
import type { Report } from "../../core/report/report";
import { PlaceButton } from "./place";
import type { Choices } from "./paneState";
import { useWords } from "./spokenLanguage";
import type { PaneActions } from "./usePane";

interface ReportingDateProps {
  readonly report: Report;
  readonly choices: Choices;
  readonly today: Day;
  readonly actions: PaneActions;
}

/** The reporting date: the sheet's own, with its cell, or one to choose and keep in the workbook. */
export function ReportingDate(props: ReportingDateProps): React.JSX.Element {
  const { report, choices, today, actions } = props;
  const words = useWords();
  const [isUnsaved, setIsUnsaved] = useState(false);
  const { reportingDatePlace: place, reportingDate } = report;

  if (place !== null) {
    return (
      <p className="field">
        <span className="field-label">{words.status.reportingDate}</span>{" "}
        {words.status.stated(dayToIso(reportingDate))}{" "}
        <PlaceButton place={place} actions={actions} tabIndex={0} />
      </p>
    );
  }
  const save = (day: Day | null): void => {
    void actions.chooseReportingDate(day).then((isSaved) => {
      setIsUnsaved(!isSaved);
    });
  };
  return (
    <div className="field">
      <label className="field-label" htmlFor="reporting-date">
        {words.status.reportingDateInput}
      </label>
      <span className="field-row">
        <input
          id="reporting-date"
          type="date"
          className="input"
          // Uncontrolled, so that a half-typed date is left alone; a new date from outside renews it.
          key={choices.reportingDate}
          defaultValue={dayToIso(choices.reportingDate ?? today)}
          onChange={(event) => {
            const day = isoToDay(event.target.value);
            if (day !== null) save(day);
          }}
        />
        {choices.reportingDate !== null && (
          <button
            type="button"
            className="choice"
            onClick={() => {
              save(null);
            }}
          >
            {words.status.today}
          </button>
        )}
      </span>
      <span role="status">{isUnsaved && words.trouble.dateNotSaved}</span>
    </div>
  );
}
