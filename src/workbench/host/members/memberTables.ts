import { chartMembers } from "./chartMembers";
import { conditionMembers } from "./conditionMembers";
import { formatMembers } from "./formatMembers";
import type { MemberTables } from "./memberTable";
import { rangeMembers } from "./rangeMembers";
import { remarkMembers } from "./remarkMembers";
import { tableMembers } from "./tableMembers";
import { workbookMembers } from "./workbookMembers";
import { worksheetMembers } from "./worksheetMembers";

/** Everything of Excel's API that the workbench plays. */
export const memberTables: MemberTables = {
  ...workbookMembers,
  ...worksheetMembers,
  ...rangeMembers,
  ...formatMembers,
  ...conditionMembers,
  ...tableMembers,
  ...chartMembers,
  ...remarkMembers,
};
