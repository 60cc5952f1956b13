import { overviewTableName } from "../../schema/isOverviewSheet";
import type { Sheet, TableArea, Workbook } from "../../sheet/sheet";

export { overviewTableName };

/** The names of the overview's tables; the first is how the sheet is known, whatever it is called. */
export const overviewTables = {
  pledges: overviewTableName,
  byFocusArea: `${overviewTableName}Fokus`,
  byResponsible: `${overviewTableName}Ansvar`,
  chosen: `${overviewTableName}Val`,
} as const;

/** The overview of ours, or `undefined`: a copy, whose tables Excel has numbered anew, is none. */
export const findOverviewSheet = ({ sheets }: Workbook): Sheet | undefined =>
  sheets.find((sheet) => tableNamed(sheet, overviewTables.pledges) !== undefined);

/** A table of a sheet by its name, which Excel compares without regard to case. */
export const tableNamed = ({ tables }: Sheet, wanted: string): TableArea | undefined =>
  tables.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
