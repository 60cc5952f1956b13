import type { Examination, ExamineSettings, Progress } from "../../core/examine";
import type { Report } from "../../core/report/report";
import type { Result } from "../../core/result/result";
import type { Workbook } from "../../core/sheet/sheet";
import type { PaneHost } from "./paneHost";
import { asError } from "./strayErrors";
import type { Choices, PaneEvent, RunStep } from "./paneState";

/** After this long without an answer the person is told to finish editing the cell. */
export const editingHintAfter = 1000;
/** After this long Excel is said not to answer; a late answer still counts. */
export const noAnswerAfter = 10_000;
/** A change is followed by a check when nothing more has changed for this long. */
export const settleTime = 400;
/** Where a check takes longer than this, changes do not start one by themselves. */
const tooSlowToFollow = 3000;

/** Takes orders for checks, one at a time, and tells what becomes of them. */
export interface CheckDesk {
  /** Reads the workbook and checks it. */
  check(isQuiet?: boolean): Promise<void>;
  /** Judges what was read last once more, by other choices. */
  judgeAgain(choices: Choices): Promise<void>;
  /** The report on what was read last, judged strictly whatever is chosen. */
  strictReport(): Promise<Report | null>;
  cancel(): void;
  close(): void;
}

/**
 * Opens the desk where checks are ordered.
 *
 * Each run has a number. The latest to answer is shown, so a run that Excel kept waiting still shows
 * when its answer comes late; cancelled runs and those overtaken by a newer answer do not.
 */
export function openCheckDesk(
  host: PaneHost,
  firstChoices: Choices,
  tell: (event: PaneEvent) => void,
): CheckDesk {
  let choices = firstChoices;
  let latest = 0;
  let answered = 0;
  let workbook: Workbook | null = null;
  let settling: ReturnType<typeof setTimeout> | undefined;
  let endWatch: (() => void) | null = null;
  let isDateLoaded = false;
  let isFollowing = true;
  let isBusy = false;
  let isClosed = false;

  const isWanted = (run: number): boolean => !isClosed && run > answered;

  async function check(isQuiet = false): Promise<void> {
    clearTimeout(settling);
    const run = (latest += 1);
    const started = performance.now();
    await guarded(run, isQuiet, async () => {
      const hints = [
        setTimeout(() => {
          hint(run, "finishEditing");
        }, editingHintAfter),
        setTimeout(() => {
          hint(run, "noAnswer");
        }, noAnswerAfter),
      ];
      try {
        await host.whenReady();
        const [read] = await Promise.all([readWithDate(run), host.loadExamine()]);
        hints.forEach(clearTimeout);
        if (!isWanted(run)) return;
        if (!read.ok) {
          answer(run, {
            type: "troubled",
            trouble: { kind: "failure", failure: read.failure },
            isQuiet,
          });
          return;
        }
        workbook = read.value;
        await examineRead(run, read.value, isQuiet);
        isFollowing = performance.now() - started < tooSlowToFollow;
        endWatch ??= host.onWorkbookChanged(changed);
      } finally {
        hints.forEach(clearTimeout);
      }
    });
  }

  async function readWithDate(run: number): Promise<Result<Workbook>> {
    if (!isDateLoaded) {
      const reportingDate = await host.loadReportingDate();
      isDateLoaded = true;
      if (reportingDate !== null) choose({ ...choices, reportingDate });
    }
    return host.readWorkbook(advance(run, "reading", 0, 0.5));
  }

  async function examineRead(run: number, read: Workbook, isQuiet: boolean): Promise<void> {
    const examine = await host.loadExamine();
    const used = choices;
    const examined: Result<Examination> = await examine(
      read,
      settingsOf(used, host),
      advance(run, "checking", 0.5, 0.5),
    );
    if (!isWanted(run)) return;
    if (used !== choices) return examineRead(run, read, isQuiet);
    answer(
      run,
      examined.ok
        ? { type: "finished", examination: examined.value, isQuiet }
        : { type: "troubled", trouble: { kind: "failure", failure: examined.failure }, isQuiet },
    );
  }

  async function judgeAgain(next: Choices): Promise<void> {
    choose(next);
    const read = workbook;
    // A check that is going on takes the new choices with it.
    if (read === null || isBusy) return;
    const run = (latest += 1);
    await guarded(run, true, () => examineRead(run, read, true));
  }

  async function strictReport(): Promise<Report | null> {
    if (workbook === null) return null;
    const examine = await host.loadExamine();
    const examined = await examine(workbook, { ...settingsOf(choices, host), graded: false });
    return examined.ok ? examined.value.report : null;
  }

  /** Runs a piece of work, and tells of faults: a chunk that is not fetched is the net's, others ours. */
  async function guarded(run: number, isQuiet: boolean, work: () => Promise<void>): Promise<void> {
    tell({ type: "started", isQuiet });
    isBusy = true;
    try {
      await work();
    } catch (error) {
      if (!isWanted(run)) return;
      if (isNotFetched(error))
        answer(run, { type: "troubled", trouble: { kind: "notLoaded" }, isQuiet });
      else answer(run, { type: "broke", error: asError(error) });
    } finally {
      if (run === latest) isBusy = false;
    }
  }

  function answer(run: number, event: PaneEvent): void {
    answered = run;
    tell(event);
  }

  function hint(run: number, text: "finishEditing" | "noAnswer"): void {
    if (isWanted(run) && run === latest) tell({ type: "hinted", hint: text });
  }

  /** Maps the progress of a step to its part of the whole, and lets the page breathe on the way. */
  function advance(run: number, step: RunStep, from: number, width: number): Progress {
    let told = 0;
    return async (share) => {
      const now = performance.now();
      if (now - told > 50 && isWanted(run)) {
        told = now;
        tell({ type: "advanced", step, share: from + width * share });
        await new Promise((resume) => setTimeout(resume, 0));
      }
      return isWanted(run);
    };
  }

  function changed(): void {
    if (isClosed) return;
    if (!isFollowing) {
      tell({ type: "workbookChanged" });
      return;
    }
    clearTimeout(settling);
    settling = setTimeout(() => {
      if (isBusy) changed();
      else void check(true);
    }, settleTime);
  }

  function choose(next: Choices): void {
    choices = next;
    tell({ type: "chosen", choices: next });
  }

  return {
    check,
    judgeAgain,
    strictReport,
    cancel() {
      answered = latest;
      tell({ type: "cancelled" });
    },
    close() {
      isClosed = true;
      clearTimeout(settling);
      endWatch?.();
    },
  };
}

const settingsOf = (choices: Choices, host: PaneHost): ExamineSettings => ({
  today: choices.reportingDate ?? host.today(),
  graded: choices.graded,
  threshold: choices.threshold,
});

/** webpack's and the browsers' errors for a script that did not arrive. */
const isNotFetched = (error: unknown): boolean =>
  error instanceof Error &&
  (error.name === "ChunkLoadError" ||
    /dynamically imported module|Importing a module/i.test(error.message));
