import type { Examination } from "../../core/examine";
import { useWords } from "./spokenLanguage";

/** A sheet with very many headings is shown by its first ones. */
const firstHeadings = 12;

interface NoPledgesViewProps {
  readonly examination: Extract<Examination, { readonly found: "noPledges" }>;
}

/** Says what was looked for and what stands in the workbook instead. */
export function NoPledgesView({ examination }: NoPledgesViewProps): React.JSX.Element {
  const words = useWords().noPledges;
  const sheets = [
    ...examination.tables.map(({ sheet, kind, headings }) => ({
      sheet,
      note: words.knownTable[kind],
      headings,
    })),
    ...examination.unknownSheets.map(({ sheet, isEmpty, headings }) => ({
      sheet,
      note: isEmpty ? words.emptySheet : headings.length === 0 ? words.noHeadings : null,
      headings,
    })),
  ];
  return (
    <section className="no-pledges">
      <h2>{words.title}</h2>
      <p>{words.lookedFor}</p>
      {sheets.length === 0 ? (
        <p>{words.noSheets}</p>
      ) : (
        <>
          <h3>{words.foundInstead}</h3>
          <ul>
            {sheets.map(({ sheet, note, headings }) => (
              <li key={sheet}>
                <b>{sheet}</b>
                {note === null ? "" : ` (${note})`}
                {headings.length > 0 && `: ${listed(headings, words.more)}`}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

const listed = (headings: readonly string[], more: (count: number) => string): string =>
  headings.slice(0, firstHeadings).join(", ") +
  (headings.length > firstHeadings ? ` ${more(headings.length - firstHeadings)}` : "");
