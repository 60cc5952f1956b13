import { readWorkbookFile } from "../../../src/adapters/files/readWorkbookFile";
import { readXlsx } from "../../../src/adapters/files/readXlsx";
import { isoToDay } from "../../../src/core/domain/day";
import { run } from "../../../src/faces/cli/run";

/** How a command line ended, with all that it wrote. */
export interface Ran {
  readonly exit: number;
  readonly answer: string;
  readonly note: string;
}

/** What stands around the command line: its input, and files that need not lie on disk. */
export interface Around {
  readonly input?: string;
  readonly files?: Readonly<Record<string, Uint8Array>>;
}

/** Runs a command line in this process, on 1 February 2022. */
export async function runWith(words: readonly string[], around: Around = {}): Promise<Ran> {
  const [answers, notes]: [string[], string[]] = [[], []];
  const exit = await run(words, {
    readInput: () => Promise.resolve(around.input ?? ""),
    readWorkbook: (path) => {
      const bytes = around.files?.[path];
      return bytes ? readXlsx(bytes, path) : readWorkbookFile(path);
    },
    writeAnswer: (text) => void answers.push(text),
    writeNote: (text) => void notes.push(text),
    today: () => isoToDay("2022-02-01") ?? 0,
  });
  return { exit, answer: answers.join("\n"), note: notes.join("\n") };
}
