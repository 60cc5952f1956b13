import { readFileSync } from "node:fs";
import { readWorkbookFile } from "../../../src/adapters/files/readWorkbookFile";
import { readXlsx } from "../../../src/adapters/files/readXlsx";
import { writeXlsx } from "../../../src/adapters/files/writeXlsx";
import { failed, ok } from "../../../src/core/result/result";
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
  /** Files that are written, by their names. */
  readonly written?: Map<string, Uint8Array>;
}

/** Runs a command line in this process, on 1 February 2022. */
export async function runWith(words: readonly string[], around: Around = {}): Promise<Ran> {
  const [answers, notes]: [string[], string[]] = [[], []];
  const exit = await run(words, {
    readInput: () => Promise.resolve(around.input ?? ""),
    readWorkbook: (path) => {
      const bytes = around.files?.[path] ?? around.written?.get(path);
      return bytes ? readXlsx(bytes, path) : readWorkbookFile(path);
    },
    writeWorkbook: async (from, to, changes) => {
      if (around.files?.[to] || around.written?.has(to)) {
        return failed({ code: "file.exists", facts: { file: to } });
      }
      const bytes = await writeXlsx(from === null ? null : bytesOf(from, around), changes);
      if (!bytes.ok) return bytes;
      around.written?.set(to, bytes.value);
      return ok(null);
    },
    writeAnswer: (text) => void answers.push(text),
    writeNote: (text) => void notes.push(text),
    today: () => isoToDay("2022-02-01") ?? 0,
  });
  return { exit, answer: answers.join("\n"), note: notes.join("\n") };
}

const bytesOf = (path: string, { files, written }: Around): Uint8Array =>
  files?.[path] ?? written?.get(path) ?? new Uint8Array(readFileSync(path));
