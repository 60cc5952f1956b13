import type { SheetWords } from "../sheets/sheetWords";
import { followUpWordsSv } from "./sv/followUpSheet";
import { overviewWordsSv } from "./sv/overviewSheet";
import { templateWordsSv } from "./sv/templateSheet";

/** The words that we write into sheets. */
export const sheetWords: SheetWords = {
  followUp: followUpWordsSv,
  overview: overviewWordsSv,
  template: templateWordsSv,
};
