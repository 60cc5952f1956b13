import type { CellState, Change } from "../../../core/sheet/change";
import type { FailureCode } from "../../../core/result/result";

/** A cell that must still hold what the plan was made for, and the failure where it does not. */
export interface ExpectedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly from: CellState;
  readonly otherwise: Extract<FailureCode, "excel.changedMeanwhile" | "excel.noRoomBelow">;
}

const emptyCell: CellState = { value: null, formula: null };

/**
 * Lists the cells of sheets that are there on which changes rest: those that are written, rows that are
 * taken away, and the room below tables that grow.
 */
export const expectedCells = (changes: readonly Change[]): ExpectedCell[] =>
  changes.flatMap((change): ExpectedCell[] => {
    const { sheet } = change;
    switch (change.kind) {
      case "writeCells":
        return change.cells.map(({ row, column, from }) => ({
          sheet,
          row,
          column,
          from,
          otherwise: "excel.changedMeanwhile",
        }));
      case "removeTableRows":
        return change.rows.flatMap(({ row, from }) =>
          from.map((state, position) => ({
            sheet,
            row,
            column: change.area.column + position,
            from: state,
            otherwise: "excel.changedMeanwhile" as const,
          })),
        );
      case "addTableRows": {
        const { row, column, height, width } = change.area;
        return change.rows.flatMap((_, down) =>
          Array.from({ length: width }, (__, along) => ({
            sheet,
            row: row + height + down,
            column: column + along,
            from: emptyCell,
            otherwise: "excel.noRoomBelow" as const,
          })),
        );
      }
      case "addSheet":
      case "laySheetAnew":
      case "removeSheet":
      case "protectSheet":
        return [];
    }
  });
