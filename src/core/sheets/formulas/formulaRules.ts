import type { TargetKind } from "../../domain/kinds";
import { kindValues } from "../../schema/lists";
import { quoted } from "./formulaText";

/**
 * The kinds by the number of their rule, from 1. Their order makes a stretch of numbers of what is
 * asked of kinds, so that formulas ask in a few letters:
 * floors 1–2, shares 2–3, ceilings 3–4, rises 5–8, falls 9–12, both as changes 5–12.
 */
const rules: readonly TargetKind[] = [
  ...(["atLeast", "shareAtLeast", "shareAtMost", "atMost"] as const),
  ...(["increase", "increaseTo", "increaseBy", "increaseByPercent"] as const),
  ...(["decrease", "decreaseTo", "decreaseBy", "decreaseByPercent"] as const),
  ...(["done", "ongoing", "volume"] as const),
];

/** The number of a kind's rule: `ruleNumber("atLeast") → 1`; 0 where there is no kind. */
export const ruleNumber = (kind: TargetKind | null): number =>
  kind === null ? 0 : rules.indexOf(kind) + 1;

const first = { floors: 1, shares: 2, ceilings: 3, rises: 5, falls: 9, changes: 5 } as const;
const last = { floors: 2, shares: 3, ceilings: 4, rises: 8, falls: 12, changes: 12 } as const;

/** Whether a rule's number is of a stretch: `isAmong("A1", "rises") → "ABS(A1-6.5)<2"`. */
export const isAmong = (rule: string, stretch: keyof typeof first): string =>
  `ABS(${rule}-${String((first[stretch] + last[stretch]) / 2)})<${String((last[stretch] - first[stretch] + 1) / 2)}`;

/** Whether a rule's number is that of a kind: `isRule("A1", "atLeast") → "A1=1"`. */
export const isRule = (rule: string, kind: TargetKind): string =>
  `${rule}=${String(ruleNumber(kind))}`;

/** The number of the rule of a kind's Swedish word, 0 for a word that is no kind. */
export function ruleFormula(kind: string): string {
  const names = rules.map(
    (rule, position) =>
      `${kindValues.find(({ value }) => value === rule)?.name ?? ""}:${String(position + 1).padStart(2, "0")}`,
  );
  const list = quoted(`|${names.join("|")}|`);
  return `IFERROR(VALUE(MID(${list},FIND("|"&${kind}&":",${list})+LEN(${kind})+2,2)),0)`;
}
