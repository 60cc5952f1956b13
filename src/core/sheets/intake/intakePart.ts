import type { Change } from "../../sheet/change";
import type { CellPlace } from "../../sheet/sheet";
import type { PlanNote, UndoEntry } from "../plan";
import type { RowCells } from "./addRows";

/** What one table gets of an intake. */
export interface IntakePart {
  readonly changes: readonly Change[];
  readonly entries: readonly UndoEntry[];
  readonly notes: readonly PlanNote[];
  readonly show: CellPlace | null;
  /** Rows for which there is no table yet, as cells by the keys of its columns. */
  readonly homeless: readonly RowCells[];
}
