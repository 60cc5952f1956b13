/** What a cell shows while it waits for a custom function. Univer's engine knows it as an error. */
export const pendingText = "#GETTING_DATA";

const errorTexts: ReadonlySet<string> = new Set([
  "#DIV/0!",
  "#N/A",
  "#NAME?",
  "#NULL!",
  "#NUM!",
  "#REF!",
  "#VALUE!",
  "#SPILL!",
  "#CALC!",
  "#CYCLE!",
  "#ERROR!",
  "#BUSY!",
  pendingText,
]);

/** Whether a text is one of the errors a cell can show. */
export function isErrorText(text: string): boolean {
  return errorTexts.has(text);
}
