import type { CliWords } from "../cliWords";

const count = (number: number, one: string, several: string): string =>
  `${String(number)} ${number === 1 ? one : several}`;

/** The words of the terminal face in Swedish. */
export const cliWordsSv = {
  usage: `Löfteskollen i terminalen

  npm run cli -- check FIL… [--json] [--lang sv|en] [--today ÅÅÅÅ-MM-DD]
      Kontrollerar och bedömer arbetsböcker (.xlsx).
      Slutkod 0: inget fel, 1: minst ett fel, 2: en fil kan inte läsas eller saknar tabell.
  npm run cli -- judge --json
      Läser en JSON-lista med löften och skriver en lista med bedömningar.
  npm run cli -- read --outcome --json
      Läser en celltext per rad och skriver vad som står i den.

  --json    svara med JSON
  --lang    språk, sv (förvalt) eller en
  --today   avstämningsdatum i stället för arbetsbokens eget
  --help    visa den här texten`,
  noFile: "Skriv vilken fil som ska kontrolleras efter check.",
  noOutcomeOption: "Skriv vad som ska läsas: read --outcome.",
  reportingDate: (day) => `Avstämningsdatum ${day}`,
  pledges: "Löften",
  findings: ({ error, warning, tip }) =>
    `Att se över: ${count(error, "fel", "fel")}, ${count(warning, "varning", "varningar")}, ${count(tip, "tips", "tips")}`,
  noFindings: "Inget att se över.",
  severities: { error: "fel", warning: "varning", tip: "tips" },
  bug: (message) =>
    `Något gick fel i programmet (${message}). Inga filer har ändrats. Hör av dig med texten inom parentes.`,
} as const satisfies CliWords;
