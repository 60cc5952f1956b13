import { largestFile, type FileProblem } from "../whatFile";

/** The languages that the workbench speaks. */
export type Language = "sv-SE" | "en-US";

const megabytes = String(largestFile / 1024 / 1024);

const sentences: Readonly<Record<Language, Readonly<Record<FileProblem, string>>>> = {
  "sv-SE": {
    damaged:
      "är skadad och går inte att öppna. Öppna den i Excel, spara en kopia och försök med den.",
    empty: "är tom. Spara arbetsboken igen och försök sedan.",
    encrypted: "är skyddad med lösenord. Ta bort lösenordet i Excel och försök igen.",
    notWorkbook: "är ingen arbetsbok i formatet .xlsx. Välj en Excelfil.",
    oldWorkbook: "är i det gamla formatet .xls. Spara den som .xlsx i Excel och försök igen.",
    binaryWorkbook: "är i formatet .xlsb. Spara den som .xlsx i Excel och försök igen.",
    tooLarge: `är större än ${megabytes} MB. Ta bort det som inte behövs, bilder till exempel, och försök igen.`,
  },
  "en-US": {
    damaged: "is damaged and cannot be opened. Open it in Excel, save a copy and try that.",
    empty: "is empty. Save the workbook again, then try once more.",
    encrypted: "is protected by a password. Take the password away in Excel and try again.",
    notWorkbook: "is no workbook in the format .xlsx. Choose an Excel file.",
    oldWorkbook: "is in the old format .xls. Save it as .xlsx in Excel and try again.",
    binaryWorkbook: "is in the format .xlsb. Save it as .xlsx in Excel and try again.",
    tooLarge: `is larger than ${megabytes} MB. Take out what is not needed, pictures for instance, and try again.`,
  },
};

/**
 * Why a file cannot be opened, and what to do.
 *
 * @example problemSentence("empty", "bok.xlsx", "sv-SE") // "bok.xlsx är tom. Spara arbetsboken igen och försök sedan."
 */
export function problemSentence(problem: FileProblem, name: string, language: Language): string {
  return `${name} ${sentences[language][problem]}`;
}
