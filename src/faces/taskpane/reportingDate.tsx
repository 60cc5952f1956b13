import { useEffect, useRef, useState } from "react";
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
  const field = useRef<HTMLInputElement>(null);
  const chosen = choices.reportingDate ?? today;
  useEffect(() => {
    if (field.current) field.current.value = dayToIso(chosen);
  }, [chosen]);
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
  const used = dayToIso(chosen);
  const save = (day: Day | null): void => {
    void actions.chooseReportingDate(day).then((isSaved) => {
      setIsUnsaved(!isSaved);
    });
  };
  // Only when the person is done: each key of a date is a date of its own, and none of them is meant.
  const commit = (input: HTMLInputElement): void => {
    const day = isoToDay(input.value);
    if (day === null) input.value = used;
    else if (input.value !== used) save(day);
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
          ref={field}
          // Uncontrolled, so that a half-typed date is left alone; the effect brings a date from outside.
          defaultValue={used}
          onBlur={(event) => {
            commit(event.currentTarget);
          }}
          onKeyDown={(event) => {
            if (event.key === "Enter") commit(event.currentTarget);
          }}
        />
        {choices.reportingDate !== null && (
          <button
            type="button"
            className="choice"
            onClick={() => {
              save(null);
              // The button goes with the date it stood for; focus must not go with it.
              field.current?.focus();
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
