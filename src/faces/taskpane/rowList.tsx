import type { ReactNode } from "react";
import { VirtualRows } from "./virtualRows";

/** Above this many rows only those in view are in the page. */
const plainUpTo = 100;

export interface RowListProps<Row> {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** Draws a row; its controls take the given tab index. */
  readonly draw: (row: Row, tabIndex: 0 | -1) => ReactNode;
}

/** A list of rows: plain while it is short, else with only the rows in view. */
export function RowList<Row>(props: RowListProps<Row>): React.JSX.Element {
  const { label, rows, keyOf, draw } = props;
  if (rows.length > plainUpTo) return <VirtualRows {...props} />;
  return (
    <ul className="rows" aria-label={label}>
      {rows.map((row) => (
        <li key={keyOf(row)} className="row">
          {draw(row, 0)}
        </li>
      ))}
    </ul>
  );
}
