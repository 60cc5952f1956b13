import type { ReactNode } from "react";

export interface RowListProps<Row> {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** Draws a row; its controls take the given tab index. */
  readonly draw: (row: Row, tabIndex: 0 | -1) => ReactNode;
}
