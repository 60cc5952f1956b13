import { readDocument } from "../../adapters/files/document/readDocument";
import { partsOfDay } from "../../core/domain/day";
import { textBlocks } from "../../core/reading/document/textBlocks";
import { takeInSteps } from "../../core/takeIn";
import type { Workbook } from "../../core/sheet/sheet";
import { firstIntakeState, type IntakeSource, type IntakeState } from "./intakeState";
import type { PaneHost } from "./paneHost";
import { asError } from "./strayErrors";

/** More than a council's whole agenda; what is longer is pasted in parts. */
const mostCharacters = 400_000;
/** How long, in milliseconds, a piece of the reading may hold the page up. */
const pieceTime = 30;

/** Where texts are read against the workbook, and what a person chose of them is kept. */
export interface IntakeDesk {
  readonly state: () => IntakeState;
  /** Calls back whenever the state is another; answers with what ends it. */
  readonly subscribe: (listener: () => void) => () => void;
  change(next: Partial<IntakeState>): void;
  read(source: IntakeSource): void;
  readFile(file: File): void;
  /** The workbook has changed: the same text is read again, and what was chosen stays. */
  readAgainst(workbook: Workbook): void;
  cancel(): void;
}

const nothingChosen = { chosen: {}, edits: {}, joined: {}, outcomes: {}, period: null } as const;

/**
 * Opens the desk of *Läs in*. It reads in pieces, so that the page lives and a person can stop, and
 * one text at a time: a later one takes the place of an earlier.
 */
export function openIntakeDesk({ today }: Pick<PaneHost, "today">): IntakeDesk {
  let state = firstIntakeState;
  let workbook: Workbook = { sheets: [], date1904: false };
  let latestRun = 0;
  const listeners = new Set<() => void>();

  const change = (next: Partial<IntakeState>): void => {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  };

  async function takeIn(text: string, isQuiet: boolean): Promise<void> {
    const mine = (latestRun += 1);
    await breath();
    if (mine !== latestRun) return;
    const thisYear = partsOfDay(today()).year;
    const steps = takeInSteps(textBlocks(text), workbook, thisYear);
    let since = performance.now();
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) {
        change({ intake: step.value, share: null });
        return;
      }
      if (performance.now() - since < pieceTime) continue;
      if (!isQuiet) change({ share: step.value });
      await breath();
      if (mine !== latestRun) return;
      since = performance.now();
    }
  }

  function read(source: IntakeSource): void {
    const isTooLong = source.text.length > mostCharacters;
    change({
      ...nothingChosen,
      source: isTooLong ? null : source,
      intake: null,
      share: isTooLong ? null : 0,
      isCancelled: false,
      trouble: isTooLong ? { code: "document.tooLong", facts: { most: mostCharacters } } : null,
    });
    if (!isTooLong) takeIn(source.text, false).catch(fail);
  }

  async function readBytes(file: File): Promise<void> {
    const mine = (latestRun += 1);
    change({ share: 0, trouble: null, isCancelled: false, source: null, intake: null });
    const bytes = await bytesOf(file);
    const facts = { file: file.name };
    const result =
      bytes === null
        ? ({ ok: false, failure: { code: "file.notFound", facts } } as const)
        : await readDocument(bytes, file.name);
    if (mine !== latestRun) return;
    if (!result.ok) {
      change({ trouble: result.failure, share: null });
      return;
    }
    change({ text: result.value.text.slice(0, mostCharacters) });
    read({ ...result.value, file: file.name });
  }

  function fail(error: unknown): void {
    change({ share: null, bug: asError(error) });
  }

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    change,
    read,
    readFile(file) {
      readBytes(file).catch(fail);
    },
    readAgainst(now) {
      if (workbook === now) return;
      workbook = now;
      if (state.source) takeIn(state.source.text, true).catch(fail);
    },
    cancel() {
      latestRun += 1;
      change({ share: null, isCancelled: true });
    },
  };
}

/** Lets the page paint and keys be heard. */
const breath = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 0);
  });

/** What a file holds; `null` where it has been moved or changed since it was chosen. */
async function bytesOf(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}
