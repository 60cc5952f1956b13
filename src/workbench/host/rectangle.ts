/** A rectangle of cells: first row, first column, height, width (cells, zero-based). */
export interface Rectangle {
  readonly r: number;
  readonly c: number;
  readonly h: number;
  readonly w: number;
}
