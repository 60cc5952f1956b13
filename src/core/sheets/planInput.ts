import type { ReadWorkbook } from "../schema/rows";
import type { Workbook } from "../sheet/sheet";
import type { PlanSettings } from "./plan";
import type { SheetWords } from "./sheetWords";

/** What every plan is made from. */
export interface PlanInput {
  readonly workbook: Workbook;
  readonly read: ReadWorkbook;
  readonly settings: PlanSettings;
  readonly words: SheetWords;
}
