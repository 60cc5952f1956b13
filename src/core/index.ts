/** The front door for pane, ribbon and terminal. */
export {
  examine,
  type Examination,
  type Examine,
  type ExamineSettings,
  type Progress,
} from "./examine";
export type { Group, Report, ReportedPledge } from "./report/report";
export type { ReadTable, TableKind, UnknownSheet } from "./schema/rows";
export { columnsTable } from "./schema/columnsTable";
export {
  findingSeverities,
  severities,
  type Finding,
  type FindingCode,
  type FindingPlace,
  type Severity,
} from "./findings/finding";
export { failed, ok, type Failure, type FailureCode, type Result } from "./result/result";
export type { Workbook } from "./sheet/sheet";
export { rollUp, type RollUp } from "./domain/rollUp";
export { defaultThreshold } from "./domain/verdict";
export { findingText, type FindingText } from "./language/findingText";
export { failureText } from "./language/failureText";
export { explain } from "./language/explain";
export { languageOf, type Language } from "./language/language";
