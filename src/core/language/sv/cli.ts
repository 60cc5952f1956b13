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
  npm run cli -- read --json
      Läser en löftestext per rad och skriver målet i den, och vad som saknas.
  npm run cli -- read --outcome --json
      Läser en celltext per rad och skriver vad som står i den.
  npm run cli -- follow-up FIL --period 2021-T2 [--compute builtin|lofte|values] [--graded] --out FIL
      Skapar eller fyller på uppföljningen för en period.
  npm run cli -- overview FIL --out FIL
      Skapar eller uppdaterar översikten.
  npm run cli -- roll FIL --year 2022 --out FIL
      För löftena vidare till ett nytt år.
  npm run cli -- new FIL [--year 2022] [--compute builtin|lofte|values]
      Skapar en ny arbetsbok.
      Slutkod för dessa fyra 0: filen är skriven, 1: något måste avgöras först, 2: det gick inte.

  --json     svara med JSON
  --lang     språk, sv (förvalt) eller en
  --today    dagens datum, och för check avstämningsdatum i stället för arbetsbokens eget
  --period   uppföljningens period: 2021-T2, 2021-K1, 2021-H1, 2021-05 eller 2021
  --compute  räkna med inbyggda formler (builtin, förvalt), tilläggets funktioner (lofte) eller som värden (values)
  --graded   bedöm även delvis uppfyllt
  --year     löftesår
  --out      den nya filen; en fil som redan finns skrivs aldrig över
  --help     visa den här texten`,
  noFile: "Skriv vilken fil som ska kontrolleras efter check.",
  missing: {
    file: "Skriv en fil efter kommandot, och bara en.",
    out: "Skriv med --out vad den nya filen ska heta.",
    period: "Skriv perioden med --period, till exempel --period 2021-T2.",
    year: "Skriv året med --year, till exempel --year 2022.",
  },
  written: (file) => `Skrev ${file}.`,
  blocked:
    "Ingen fil har skrivits. Avgör frågan i Excel, eller ändra arbetsboken, och försök igen.",
  otherwise: (answer) => `Gäller om ingen svarar: ${answer}.`,
  reportingDate: (day) => `Avstämningsdatum ${day}`,
  pledges: "Löften",
  findings: ({ error, warning, tip }) =>
    `Att se över: ${count(error, "fel", "fel")}, ${count(warning, "varning", "varningar")}, ${count(tip, "tips", "tips")}`,
  noFindings: "Inget att se över.",
  severities: { error: "fel", warning: "varning", tip: "tips" },
  bug: (message) =>
    `Något gick fel i programmet (${message}). Inga filer har ändrats. Hör av dig med texten inom parentes.`,
} as const satisfies CliWords;
