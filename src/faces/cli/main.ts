import { text } from "node:stream/consumers";
import { dayOf, type Day } from "../../core/domain/day";
import { cliWordsByLanguage } from "../../core/language/cliWordsByLanguage";
import type { CliWorld } from "./cliWorld";
import { languageIn } from "./parseArguments";
import { run } from "./run";

/** The machine's date where the person sits; the only clock of this face. */
function today(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? 0;
}

const world: CliWorld = {
  readInput: () => text(process.stdin),
  // The library behind these is large, and `judge` and `read` do without it.
  readWorkbook: async (path) => {
    const { readWorkbookFile } = await import("../../adapters/files/readWorkbookFile");
    return readWorkbookFile(path);
  },
  writeWorkbook: async (from, to, changes) => {
    const { writeWorkbookFile } = await import("../../adapters/files/writeWorkbookFile");
    return writeWorkbookFile(from, to, changes);
  },
  writeAnswer: (answer) => {
    process.stdout.write(`${answer}\n`);
  },
  writeNote: (note) => {
    process.stderr.write(`${note}\n`);
  },
  today,
};

const words = process.argv.slice(2);
// A reader that has seen enough, such as `head`, closes the pipe; that is no fault.
process.stdout.on("error", () => {
  process.exitCode = 2;
});
try {
  // Set, not called: what is still on its way to a pipe must come through.
  process.exitCode = await run(words, world);
} catch (bug) {
  const message = bug instanceof Error ? bug.message : String(bug);
  world.writeNote(cliWordsByLanguage[languageIn(words)].bug(message));
  process.exitCode = 2;
}
