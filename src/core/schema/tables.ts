import { activityTable } from "./activityTable";
import { followUpTable } from "./followUpTable";
import { pledgeTable } from "./pledgeTable";
import type { TableKind } from "./rows";
import type { Table } from "./table";

/** Every table we know, by its kind. */
export const tables: Readonly<Record<TableKind, Table>> = {
  pledges: pledgeTable,
  followUp: followUpTable,
  activities: activityTable,
};

/** Every kind of table, in the order a workbook is read. */
export const tableKinds: readonly TableKind[] = ["pledges", "followUp", "activities"];
