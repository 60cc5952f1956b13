import type { Language } from "./settings";

/** What the page says about opening and saving. */
const sv = {
  open: "Öppna …",
  save: "Spara som .xlsx",
  dropHere: "Släpp filen här för att öppna den",
  notOpened: "Filen öppnades inte",
  close: "Stäng",
  cancel: "Avbryt",
  unsavedTitle: "Arbetsboken är ändrad",
  unsaved: "Ändringarna försvinner om du öppnar en annan arbetsbok utan att spara.",
  saveFirst: "Spara först",
  openAnyway: "Öppna utan att spara",
  extrasTitle: "Det här visar verkstaden inte",
  kept: "Följer med i filen som det är, men flyttas inte när rader eller kolumner flyttas:",
  lost: "Följer inte med när arbetsboken sparas som .xlsx:",
  saveNow: "Spara",
  opening: (name: string) => `Öppnar ${name} …`,
  saving: "Sparar …",
  saved: (name: string) => `Sparade ${name}`,
};

export type FileWords = typeof sv;

const en = {
  open: "Open …",
  save: "Save as .xlsx",
  dropHere: "Drop the file here to open it",
  notOpened: "The file was not opened",
  close: "Close",
  cancel: "Cancel",
  unsavedTitle: "The workbook has been changed",
  unsaved: "The changes will be lost if you open another workbook without saving.",
  saveFirst: "Save first",
  openAnyway: "Open without saving",
  extrasTitle: "The workbench does not show this",
  kept: "Stays in the file as it is, but does not move when rows or columns move:",
  lost: "Is left out when the workbook is saved as .xlsx:",
  saveNow: "Save",
  opening: (name) => `Opening ${name} …`,
  saving: "Saving …",
  saved: (name) => `Saved ${name}`,
} satisfies FileWords;

/** The words in one of the page's languages. */
export const fileWords: Readonly<Record<Language, FileWords>> = { "sv-SE": sv, "en-US": en };
