import type { BrokenOff } from "../protocol/fault";
import type { World } from "../protocol/worldChange";
import type { Action, Batch, ObjectPath } from "./wire";
import { ActionKind, PathKind } from "./wire";

/**
 * Members that fail while another workbook has the focus, by Microsoft's troubleshooting page; which code
 * they fail with is our belief.
 */
const needFocus: ReadonlySet<string> = new Set([
  "GetActiveCell",
  "GetSelectedRange",
  "GetSelectedRanges",
  "Select",
  "Activate",
  "FreezeAt",
  "FreezeRows",
  "FreezeColumns",
  "Unfreeze",
]);

/** Methods that change a workbook; setting a property always does. That all of them are refused is belief. */
const change: ReadonlySet<string> = new Set([
  "Add",
  "AutofitColumns",
  "AutofitRows",
  "Clear",
  "ClearAll",
  "ConvertToRange",
  "CopyFrom",
  "Delete",
  "FreezeAt",
  "FreezeColumns",
  "FreezeRows",
  "Insert",
  "Merge",
  "Protect",
  "Resize",
  "SetPosition",
  "SetPrintArea",
  "SetPrintTitleColumns",
  "SetPrintTitleRows",
  "SetSolidColor",
  "Unfreeze",
  "Unprotect",
]);

/** Where a batch breaks off because of what lasts in the world; `null` where it goes through. */
export function forbiddenAction(batch: Batch, world: World): BrokenOff | null {
  const isAway = world.has("focusLost");
  const isReadOnly = world.has("readOnly");
  if (!isAway && !isReadOnly) return null;
  const at = batch.Actions.findIndex(
    (action) => (isAway && isOfFocus(batch, action)) || (isReadOnly && isChange(batch, action)),
  );
  const action = batch.Actions[at];
  if (!action) return null;
  const code = isAway && isOfFocus(batch, action) ? "InactiveWorkbook" : "AccessDenied";
  return { afterActions: at, code };
}

function isOfFocus(batch: Batch, action: Action): boolean {
  const path = pathOf(batch, action.ObjectPathId);
  if (action.ActionType === ActionKind.method) return needFocus.has(action.Name);
  if (action.ActionType !== ActionKind.instantiate || !path) return false;
  const addsSheet =
    path.Name === "Add" && pathOf(batch, path.ParentObjectPathId)?.Name === "Worksheets";
  return needFocus.has(path.Name) || addsSheet;
}

function isChange(batch: Batch, action: Action): boolean {
  if (action.ActionType === ActionKind.setProperty) return true;
  if (action.ActionType === ActionKind.method) return change.has(action.Name);
  const path = pathOf(batch, action.ObjectPathId);
  return (
    action.ActionType === ActionKind.instantiate &&
    path?.ObjectPathType === PathKind.method &&
    change.has(path.Name)
  );
}

const pathOf = (batch: Batch, id: number | undefined): ObjectPath | undefined =>
  batch.ObjectPaths[String(id ?? 0)];
