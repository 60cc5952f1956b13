import type { CellContent } from "../../sheet/change";
import type { OverviewRow } from "./overviewRows";

/** One column of the overview's table of pledges. */
export interface OverviewColumnLayout {
  readonly heading: string;
  readonly width: number;
  readonly isHidden: boolean;
  readonly numberFormat: "share" | "date" | "outcome" | null;
  readonly isWrapped: boolean;
  /** One formula for all rows, or a content for each. */
  readonly cells: { readonly formula: string } | { readonly of: (row: OverviewRow) => CellContent };
}
