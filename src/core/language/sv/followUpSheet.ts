import { periodName } from "../../domain/period";
import type { FollowUpWords } from "../../sheets/followUp/followUpWords";
import { pledgeGoal } from "../pledgeGoal";
import { previousOutcome } from "./previousOutcome";
import { interimSymbols, verdictSymbols } from "../verdictSymbols";
import { explainWordsSv } from "./explain";
import { formulaWordsSv } from "./formulaWords";
import { followUpInputsSv } from "./followUpInputs";
import { verdictWordsSv } from "./verdicts";

/** The words of the follow-up sheet. */
export const followUpWordsSv = {
  title: (period) => `Uppföljning ${periodName(period)}`,
  verdicts: { ...verdictWordsSv.verdicts, ...verdictWordsSv.interims },
  symbols: { ...verdictSymbols, ...interimSymbols },
  headline: {
    of: " av ",
    met: " bedömbara löften uppfyllda (",
    notJudged: " kan ej bedömas",
    open: " pågår",
    end: ")",
    none: verdictWordsSv.noPledges,
  },
  goal: (pledge) => (pledge.kind === "done" ? "genomfört" : pledgeGoal(explainWordsSv, pledge)),
  previous: previousOutcome,
  gone: "Finns inte längre i Löften",
  ...followUpInputsSv,
  lists: {
    sheet: "Listor",
    otherSheet: "Listor (Löfteskollen)",
    mark: "Listor till Löfteskollens rullgardiner. Egna ord kan läggas till under varje rubrik.",
  },
  formulas: formulaWordsSv,
} as const satisfies FollowUpWords;
