import type { Check } from "./check";
import { dateOutsidePeriod } from "./dateOutsidePeriod";
import { duplicateIds } from "./duplicateIds";
import { duplicateKeys } from "./duplicateKeys";
import { fractionalOutcome } from "./fractionalOutcome";
import { improbableOutcome } from "./improbableOutcome";
import { invalidTarget } from "./invalidTarget";
import { missingBaseline } from "./missingBaseline";
import { missingFollowUp } from "./missingFollowUp";
import { missingOutcome } from "./missingOutcome";
import { missingReason } from "./missingReason";
import { missingTarget } from "./missingTarget";
import { mixedMeasures } from "./mixedMeasures";
import { negativeOutcome } from "./negativeOutcome";
import { orphanOutcome } from "./orphanOutcome";
import { reversedDates } from "./reversedDates";
import { scopeMismatch } from "./scopeMismatch";
import { unclearPercent } from "./unclearPercent";
import { yearLikeNumber } from "./yearLikeNumber";
import { zeroTarget } from "./zeroTarget";

/** Every check, in the order they run; what concerns single cells and headings, the schema says. */
export const allChecks: readonly Check[] = [
  duplicateIds,
  duplicateKeys,
  missingTarget,
  zeroTarget,
  invalidTarget,
  missingBaseline,
  reversedDates,
  dateOutsidePeriod,
  orphanOutcome,
  missingFollowUp,
  missingOutcome,
  negativeOutcome,
  fractionalOutcome,
  improbableOutcome,
  mixedMeasures,
  scopeMismatch,
  missingReason,
  yearLikeNumber,
  unclearPercent,
];
