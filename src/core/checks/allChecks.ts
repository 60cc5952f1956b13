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
import { missingResponsible } from "./missingResponsible";
import { missingScope } from "./missingScope";
import { missingTarget } from "./missingTarget";
import { mixedMeasures } from "./mixedMeasures";
import { negativeOutcome } from "./negativeOutcome";
import { orphanOutcome } from "./orphanOutcome";
import { reversedDates } from "./reversedDates";
import { scopeMismatch } from "./scopeMismatch";
import { severalTargets } from "./severalTargets";
import { unclearPercent } from "./unclearPercent";
import { unmeasuredEffect } from "./unmeasuredEffect";
import { vagueWording } from "./vagueWording";
import { yearLikeNumber } from "./yearLikeNumber";
import { zeroTarget } from "./zeroTarget";

/** Every check, in the order they run; what concerns single cells and headings, the schema says. */
export const allChecks: readonly Check[] = [
  duplicateIds,
  duplicateKeys,
  missingTarget,
  severalTargets,
  zeroTarget,
  invalidTarget,
  missingBaseline,
  vagueWording,
  unmeasuredEffect,
  missingResponsible,
  missingScope,
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
