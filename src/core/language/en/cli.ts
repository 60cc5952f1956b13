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
  npm run cli -- read --json
      Reads one pledge a line and writes the target in it, and what is missing.
  npm run cli -- read --outcome --json
      Reads one cell text a line and writes what it says.
  npm run cli -- follow-up FILE --period 2021-T2 [--compute builtin|lofte|values] [--graded] --out FILE
      Makes the follow-up of a period, or adds to it.
  npm run cli -- overview FILE --out FILE
      Makes the overview, or brings it up to date.
  npm run cli -- roll FILE --year 2022 --out FILE
      Takes the pledges on to a new year.
  npm run cli -- new FILE [--year 2022] [--compute builtin|lofte|values]
      Makes a new workbook.
      Exit code of these four 0: the file is written, 1: something must be decided first, 2: it failed.

  --json     answer in JSON
  --lang     language, sv (default) or en
  --today    today's date, and for check the reporting date instead of the workbook's own
  --period   the period of the follow-up: 2021-T2, 2021-K1, 2021-H1, 2021-05 or 2021
  --compute  with built-in formulas (builtin, default), the add-in's functions (lofte) or as values (values)
  --graded   judge partly fulfilled too
  --year     year of the pledges
  --out      the new file; a file that is there is never written over
  --help     show this text`,
  noFile: "Name the file to check after check.",
  missing: {
    file: "Name one file after the command, and no more.",
    out: "Name the new file with --out.",
    period: "Name the period with --period, such as --period 2021-T2.",
    year: "Name the year with --year, such as --year 2022.",
  },
  written: (file) => `Wrote ${file}.`,
  blocked:
    "No file was written. Decide the question in Excel, or change the workbook, and try again.",
  otherwise: (answer) => `Unless somebody answers: ${answer}.`,
  reportingDate: (day) => `Reporting date ${day}`,
  pledges: "Pledges",
  findings: ({ error, warning, tip }) =>
    `To look at: ${count(error, "error", "errors")}, ${count(warning, "warning", "warnings")}, ${count(tip, "tip", "tips")}`,
  noFindings: "Nothing to look at.",
  severities: { error: "error", warning: "warning", tip: "tip" },
  bug: (message) =>
    `Something went wrong in the program (${message}). No files have been changed. Please report the text in parentheses.`,
} as const satisfies CliWords;
