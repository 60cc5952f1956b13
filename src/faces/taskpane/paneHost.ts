import type { Day } from "../../core/domain/day";
import type { Examine, Progress } from "../../core/examine";
import type { Language } from "../../core/language/language";
import type { Result } from "../../core/result/result";
import type { Area, CellPlace, Workbook } from "../../core/sheet/sheet";
import type { Leftovers, Operations } from "./operations";

/** What the page found when it asked for Office: Excel, no Excel, or no office.js at all. */
export type OfficeAnswer = "excel" | "notExcel" | "missing";

/** The program around the pane, as *Om* shows it; `null` is unknown. */
export interface HostFacts {
  readonly host: string | null;
  readonly platform: string | null;
  readonly officeVersion: string | null;
}

/**
 * All that the pane wants of the world outside it. `excelPaneHost` is the real one; tests and
 * the screenshots' page use a double.
 */
export interface PaneHost {
  /** Answers when Office has answered; stays silent for as long as Office does. Never rejects. */
  whenReady(): Promise<OfficeAnswer>;
  /** The language of Excel, the one remembered from last time, or `null` while neither is known. */
  displayLanguage(): Language | null;
  /** The best guess where Excel says nothing. */
  fallbackLanguage(): Language;
  isDark(): boolean;
  /** Calls back when light or dark may have changed; answers with what ends it. */
  onThemeChanged(listener: () => void): () => void;
  /** Fetches the checks, which are not loaded before they are wanted. Rejects when offline. */
  loadExamine(): Promise<Examine>;
  readWorkbook(progress: Progress): Promise<Result<Workbook>>;
  /** Calls back when cells or sheets have changed: a hint only. Answers with what ends it. */
  onWorkbookChanged(listener: () => void): () => void;
  /** Selects a cell and brings it into view. */
  showCell(place: CellPlace): Promise<Result<null>>;
  /** The reporting date that the user saved in this workbook. */
  loadReportingDate(): Promise<Day | null>;
  saveReportingDate(day: Day | null): Promise<Result<null>>;
  hostFacts(): Promise<HostFacts>;
  /** Puts text on the clipboard; false where that is not allowed. */
  copyText(text: string): Promise<boolean>;
  today(): Day;
  reload(): void;
  /** Fetches all that changes the workbook, which is not loaded before it is wanted. */
  loadOperations(): Promise<Operations>;
  /** What an interrupted run of ours left in the workbook. Changes nothing. */
  findLeftovers(): Promise<Result<Leftovers>>;
  /** The cells that are selected. */
  readSelection(): Promise<Result<Selection>>;
}

/** A rectangle of selected cells. */
export interface Selection extends Area {
  readonly sheet: string;
}
