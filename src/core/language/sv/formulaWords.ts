import type { FormulaWords } from "../../sheets/formulas/formulaWords";
import { circumstancesOf } from "../circumstances";
import { explainWith } from "../explainWith";
import { functionWords } from "../functionWords";

const { verdicts, interims, reasons, targetless } = functionWords.verdicts;

/** What computed cells of follow-up sheets say: the same words as formulas with our functions. */
export const formulaWordsSv: FormulaWords = {
  verdicts,
  interims,
  reasons,
  targetless,
  because: " – ",
  notCounted: "Räknas inte: gäller inte hela löftet.",
  sentence: {
    pledgeIs: "Löftet är ",
    pledgeWas: "Löftet var ",
    toBeDone: "att genomföra det utlovade",
    outcomeIs: "Utfallet hittills är ",
    outcomeWas: "Utfallet var ",
    reported: "Redovisat: ",
    quoteStart: "»",
    quoteEnd: "«",
    done: functionWords.milestone.done,
    inProgress: functionWords.milestone.inProgress,
    notDone: functionWords.milestone.notDone,
  },
  explain: (row, judgement) =>
    explainWith(functionWords, row, judgement, circumstancesOf(functionWords, row, judgement)),
};
