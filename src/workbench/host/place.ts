import type { Rectangle } from "./port";

/** An area on a sheet. */
export interface Place {
  readonly sheetId: string;
  readonly area: Rectangle;
}
