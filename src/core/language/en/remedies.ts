import type { RemedyWords } from "../remedyWords";

/** What to write instead, in English. */
export const remedyWordsEn = {
  reasons: {
    noTarget:
      "Write a number as the target value (Målvärde), or choose the target kind (Måltyp) ongoing or volume if the pledge has no target.",
    unknownKind:
      "Choose a target kind (Måltyp) in the list, such as at least, increase to or done.",
    invalidTarget:
      "Correct the target value (Målvärde): it cannot be negative, and a target to increase or decrease to must lie beyond the baseline (Basvärde).",
    noBaseline: "Write the baseline (Basvärde) and its year (Basår) to compare with.",
    noOutcome:
      "Write a number as the outcome (Utfall). If nothing was done, write 0: an empty cell does not count as zero.",
    notANumber: "Write a number as the outcome (Utfall) and move the text to Utfallstext.",
    approximate: "Write the exact number as the outcome (Utfall).",
    wrongScope:
      "Report the outcome for the scope of the pledge on a row of its own, or correct the scope (Avgränsning) if both mean the same.",
    mixedTypes: "Choose the same type (Typ) on all rows of the pledge: period or accumulated.",
  },
  targetless:
    "The pledge is followed up without a target. To have it judged, choose for example the target kind (Måltyp) at least and write a target value (Målvärde).",
} as const satisfies RemedyWords;
