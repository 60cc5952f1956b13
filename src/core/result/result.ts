/** The answer of something that the world can refuse: a value, or a {@link Failure}. */
export type Result<T, F = Failure> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: F };

/**
 * The world said no: a file cannot be read, a sheet is protected, a cell is being edited.
 *
 * `code` is what the words in `language` are looked up by; `facts` fill the blanks of the sentence.
 */
export interface Failure {
  readonly code: FailureCode;
  readonly facts?: Readonly<Record<string, string | number>>;
}

/** Every failure the house knows; each has a sentence with a remedy in `language`. */
export const failureCodes = [
  "excel.accessDenied",
  "excel.activityLimit",
  "excel.apiNotFound",
  "excel.cellBeingEdited",
  "excel.changedMeanwhile",
  "excel.filteredRange",
  "excel.general",
  "excel.inactiveWorkbook",
  "excel.hiddenSheet",
  "excel.invalidArgument",
  "excel.invalidReference",
  "excel.invalidSelection",
  "excel.itemAlreadyExists",
  "excel.itemNotFound",
  "excel.mergedRange",
  "excel.noAnswer",
  "excel.noRoomBelow",
  "excel.nonBlankCellOffSheet",
  "excel.notExcel",
  "excel.paneNotShown",
  "excel.partlyWritten",
  "excel.rangeTooLarge",
  "excel.readOnly",
  "excel.sessionExpired",
  "excel.sheetExists",
  "excel.sheetProtected",
  "excel.tooMuchData",
  "excel.undoNotSupported",
  "excel.unsupportedSheet",
  "excel.workbookProtected",
  "document.damaged",
  "document.encrypted",
  "document.notReadable",
  "document.old",
  "document.tooLarge",
  "document.tooLong",
  "file.damaged",
  "file.empty",
  "file.encrypted",
  "file.exists",
  "file.notFound",
  "file.notWorkbook",
  "file.notWritten",
  "input.notJson",
  "input.notList",
  "input.notRows",
  "input.badDate",
  "input.badPeriod",
  "input.badYear",
  "input.unknownCommand",
  "input.unknownOption",
  "pane.notLoaded",
  "plan.noAnswers",
  "plan.noFollowUps",
  "plan.noPledges",
  "plan.noPledgesOfYear",
  "plan.notOurSheet",
  "plan.nothingToUndo",
  "plan.workbookNotEmpty",
  "plan.yearExists",
  "stopped.byUser",
  "workbook.noTable",
] as const;

export type FailureCode = (typeof failureCodes)[number];

/** Wraps a value as a success: `ok(3) → { ok: true, value: 3 }`. */
export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });

/** Wraps a failure: `failed({ code: "file.empty" }) → { ok: false, failure: { code: "file.empty" } }`. */
export const failed = (failure: Failure): Result<never> => ({ ok: false, failure });
