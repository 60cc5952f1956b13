import type { Sheet } from "../sheet/sheet";

/** The name of the table that makes a sheet the overview, whatever the sheet is called. */
export const overviewTableName = "LofteOversikt";

const named = new RegExp(`^${overviewTableName}`, "i");

/**
 * Tells whether a sheet is an overview of ours, or a copy of one, whose table Excel has numbered anew.
 * It repeats what other sheets say, so its rows are no pledges and no reports.
 *
 * @example isOverviewSheet(sheetOf("Översikt", rows, { tables: [{ name: "LofteOversikt", area }] })) → true
 */
export const isOverviewSheet = ({ tables }: Pick<Sheet, "tables">): boolean =>
  tables.some(({ name }) => named.test(name));
