import { useState } from "react";
import { chartWordsIn } from "../../core/language/chartWordsIn";
import type { Report } from "../../core/report/report";
import { GroupChart } from "./groupChart";
import { PledgeChart } from "./pledgeChart";
import { useLanguage } from "./spokenLanguage";

/** The report as pictures, drawn when they are asked for. */
export function StatusPictures({ report }: { readonly report: Report }): React.JSX.Element | null {
  const words = chartWordsIn(useLanguage());
  const [isOpen, setOpen] = useState(false);
  if (report.pledges.length === 0) return null;
  return (
    <details
      className="pictures"
      onToggle={(event) => {
        if (event.target === event.currentTarget) setOpen(event.currentTarget.open);
      }}
    >
      <summary tabIndex={0}>{words.title}</summary>
      {isOpen && (
        <>
          <GroupChart
            title={words.byFocusArea}
            unnamed={words.noFocusArea}
            groups={report.byFocusArea}
          />
          <GroupChart
            title={words.byResponsible}
            unnamed={words.noResponsible}
            groups={report.byResponsible}
          />
          <PledgeChart report={report} />
        </>
      )}
    </details>
  );
}
