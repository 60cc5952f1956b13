import type { Plays } from "../desk";
import { application } from "./application";
import { names } from "./names";
import { range } from "./range";
import { rangeAreas } from "./rangeAreas";
import { service } from "./services";
import { settings } from "./settings";
import { table } from "./table";
import { tables } from "./tables";
import { workbook } from "./workbook";
import { worksheet } from "./worksheet";
import { worksheets } from "./worksheets";

/** Everything of Excel's API that the workbench plays. */
export const plays: Plays = {
  application,
  names,
  range,
  rangeAreas,
  service,
  settings,
  table,
  tables,
  workbook,
  worksheet,
  worksheets,
};
