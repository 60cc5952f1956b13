/**
 * The requirement sets that the workbench declares: no more than what it plays, since code behind
 * `isSetSupported` would otherwise meet members that are not there. Without RichApiRuntime office.js
 * uses `load` and never `retrieve`, whose action type the host does not play.
 */
export const requirementMatrix: Readonly<Record<string, string>> = {
  ExcelApi: "1.17",
  SharedRuntime: "1.1",
  CustomFunctions: "1.8",
  CustomFunctionsRuntime: "1.3",
  AddinCommands: "1.1",
  RibbonApi: "1.1",
  Settings: "1.1",
  DocumentEvents: "1.1",
  DelayForCellEdit: "1.1",
};
