import { useCallback, useEffect, useRef, useState } from "react";
import { readDocument } from "../../adapters/files/document/readDocument";
import { partsOfDay } from "../../core/domain/day";
import { textBlocks } from "../../core/reading/document/textBlocks";
import { takeInSteps } from "../../core/takeIn";
import type { Workbook } from "../../core/sheet/sheet";
import type { PaneHost } from "./paneHost";
import {
  firstIntakeState,
  type IntakeMemory,
  type IntakeSource,
  type IntakeState,
} from "./intakeState";
import { asError } from "./strayErrors";

/** More than a council's whole agenda; what is longer is pasted in parts. */
export const mostCharacters = 400_000;
/** How long a piece of the reading may hold the page up. */
const pieceTime = 30;

/** The state of *Läs in*, and what can be done to it. */
export interface IntakeInPane {
  readonly state: IntakeState;
  readonly change: (next: Partial<IntakeState>) => void;
  readonly read: (source: IntakeSource) => void;
  readonly readFile: (file: File) => void;
  readonly cancel: () => void;
}

const nothingChanged = { chosen: {}, edits: {}, joined: {}, outcomes: {}, period: null } as const;

/**
 * Reads texts and files against the workbook, in pieces so that the page lives and a person can stop.
 * When the workbook has changed the same text is read again, and what the person has chosen stays.
 */
export function useIntake(
  host: Pick<PaneHost, "today">,
  workbook: Workbook | null,
  memory: IntakeMemory,
  fail: (error: Error) => void,
): IntakeInPane {
  const [state, setState] = useState(memory.state ?? firstIntakeState);
  const latestRun = useRef(0);
  const change = useCallback((next: Partial<IntakeState>) => {
    setState((before) => ({ ...before, ...next }));
  }, []);

  useEffect(() => {
    memory.state = { ...state, share: null };
  }, [memory, state]);

  const run = useCallback(
    async (source: IntakeSource, isQuiet: boolean): Promise<void> => {
      const mine = (latestRun.current += 1);
      const isStopped = (): boolean => mine !== latestRun.current;
      if (source.text.length > mostCharacters) {
        change({
          trouble: { code: "document.tooLong", facts: { most: mostCharacters } },
          source: null,
          intake: null,
          share: null,
        });
        return;
      }
      if (!isQuiet)
        change({
          source,
          intake: null,
          share: 0,
          trouble: null,
          isCancelled: false,
          ...nothingChanged,
        });
      await breath();
      if (isStopped()) return;
      const thisYear = partsOfDay(host.today()).year;
      const empty: Workbook = { sheets: [], date1904: false };
      const steps = takeInSteps(textBlocks(source.text), workbook ?? empty, thisYear);
      let since = performance.now();
      for (let step = steps.next(); ; step = steps.next()) {
        if (step.done) {
          change({ intake: step.value, share: null });
          return;
        }
        if (performance.now() - since < pieceTime) continue;
        if (!isQuiet) change({ share: step.value });
        await breath();
        if (isStopped()) return;
        since = performance.now();
      }
    },
    [change, host, workbook],
  );

  const begin = useCallback(
    (source: IntakeSource, isQuiet: boolean) => {
      run(source, isQuiet).catch((error: unknown) => {
        change({ share: null });
        fail(asError(error));
      });
    },
    [run, change, fail],
  );

  const { source } = state;
  useEffect(() => {
    if (workbook === null || memory.readBy === workbook) return;
    memory.readBy = workbook;
    if (source) begin(source, true);
  }, [workbook, source, begin, memory]);

  return {
    state,
    change,
    read: (next) => {
      begin(next, false);
    },
    readFile(file) {
      const mine = (latestRun.current += 1);
      change({ share: 0, trouble: null, isCancelled: false, source: null, intake: null });
      void fileBytes(file)
        .then(async (bytes) => {
          const result =
            bytes === null
              ? ({
                  ok: false,
                  failure: { code: "file.notFound", facts: { file: file.name } },
                } as const)
              : await readDocument(bytes, file.name);
          if (mine !== latestRun.current) return;
          if (!result.ok) change({ trouble: result.failure, share: null });
          else {
            change({ text: result.value.text.slice(0, mostCharacters) });
            begin({ ...result.value, file: file.name }, false);
          }
        })
        .catch((error: unknown) => {
          change({ share: null });
          fail(asError(error));
        });
    },
    cancel() {
      latestRun.current += 1;
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
async function fileBytes(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}
