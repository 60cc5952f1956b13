import {
  findingSeverities,
  type Finding,
  type FindingCode,
  type FindingPlace,
  type Severity,
} from "../findings/finding";

/**
 * Makes a finding with the severity of its code, or with another that the check gives a reason for.
 *
 * @example makeFinding("target.zero", [place], { id: "2021-02" }).severity → "warning"
 */
export const makeFinding = (
  code: FindingCode,
  places: readonly FindingPlace[],
  facts: Finding["facts"],
  severity: Severity = findingSeverities[code],
): Finding => ({ code, severity, places, facts });
