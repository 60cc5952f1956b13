import type { CliWords } from "../cliWords";

const count = (number: number, one: string, several: string): string =>
  `${String(number)} ${number === 1 ? one : several}`;

/** The words of the terminal face in English. */
export const cliWordsEn = {
  usage: `Löfteskollen in the terminal

  npm run cli -- check FILE… [--json] [--lang sv|en] [--today YYYY-MM-DD]
      Checks and judges workbooks (.xlsx).
      Exit code 0: no error, 1: at least one error, 2: a file cannot be read or holds no table.
  npm run cli -- judge --json
      Reads a JSON list of pledges and writes a list of verdicts.
  npm run cli -- read --outcome --json
      Reads one cell text a line and writes what it says.

  --json    answer in JSON
  --lang    language, sv (default) or en
  --today   reporting date instead of the workbook's own
  --help    show this text`,
  noFile: "Name the file to check after check.",
  noOutcomeOption: "Say what to read: read --outcome.",
  reportingDate: (day) => `Reporting date ${day}`,
  pledges: "Pledges",
  findings: ({ error, warning, tip }) =>
    `To look at: ${count(error, "error", "errors")}, ${count(warning, "warning", "warnings")}, ${count(tip, "tip", "tips")}`,
  noFindings: "Nothing to look at.",
  severities: { error: "error", warning: "warning", tip: "tip" },
  bug: (message) =>
    `Something went wrong in the program (${message}). No files have been changed. Please report the text in parentheses.`,
} as const satisfies CliWords;
