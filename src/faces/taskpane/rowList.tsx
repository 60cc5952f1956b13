import type { RowListProps } from "./rowListProps";
import { VirtualRows } from "./virtualRows";

/** Above this many rows only those in view are in the page. */
const plainUpTo = 100;

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
