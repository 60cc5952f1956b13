import type { Workbook } from "../../sheet/sheet";
import { findFollowUpSheets, type FollowUpSheet } from "./followUpSheets";

/** Finds a follow-up sheet of ours by the name of its table, without regard to case. */
export const findFollowUpSheet = (workbook: Workbook, table: string): FollowUpSheet | undefined =>
  findFollowUpSheets(workbook).find(
    (followUp) => followUp.table.name.toLowerCase() === table.toLowerCase(),
  );
