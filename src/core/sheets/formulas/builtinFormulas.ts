import { dayFormula } from "./dayFormula";
import { formulaColumns, type FormulaColumn } from "../followUp/followUpColumns";
import { builtinExplanation } from "./formulaExplanation";
import { builtinChance, builtinPace } from "./formulaForecast";
import { combinedOutcome, figureDigits, figureText } from "./formulaOutcome";
import { foldedOutcome, readOutcomeFormula } from "./formulaOutcome";
import { builtinRatio, builtinReason, builtinVerdict } from "./formulaVerdict";
import { comparedWith, marginFormula } from "./formulaVerdict";
import { ruleFormula } from "./formulaRules";
import { foldedScope, scopeKeyFormula } from "./formulaScope";
import { isScaledRow, rowKey, rowStatus } from "./formulaConditions";
import type { FormulaPlaces, RowFormulas } from "./formulaPlaces";
import type { FormulaWords } from "./formulaWords";

/**
 * The formulas that every Excel since 2010 knows by itself.
 *
 * What people see shows what hidden columns work out, so that somebody's own figure in one column
 * never changes another.
 */
export function builtinFormulas(places: FormulaPlaces, words: FormulaWords): RowFormulas {
  const formulas: Record<FormulaColumn, string> = {
    attainment: places.cell("basisRatio"),
    verdict: builtinVerdict(places, words),
    explanation: builtinExplanation(places, words),
    pace: builtinPace(places),
    chance: places.cell("basisChance"),
    basisElapsed: elapsed(places),
    basisRule: ruleFormula(places.cell("basisKind")),
    basisStatus: rowStatus(places),
    basisScaled: isScaledRow(places),
    basisText: foldedOutcome(places),
    basisFigure: figureText(places),
    basisDigits: figureDigits(places),
    basisRead: readOutcomeFormula(places),
    basisOutcome: combinedOutcome(places),
    basisScopeText: foldedScope(places),
    basisOutcomeScope: scopeKeyFormula(places),
    basisKey: rowKey(places),
    basisGoal: comparedWith(places),
    basisMargin: marginFormula(places),
    basisReason: builtinReason(places, words),
    basisRatio: builtinRatio(places),
    basisChance: builtinChance(places),
  };
  const signed = { ...formulas };
  for (const column of formulaColumns) signed[column] = `=${formulas[column]}`;
  return signed;
}

/**
 * The share of the period that the outcome covers: the planned one, else by days, both ends included,
 * up to the end of the reported period or the sheet's date where that is earlier.
 */
function elapsed({ cell, standing, periodEnd }: FormulaPlaces): string {
  const [planned, start, end] = [cell("basisPlanned"), cell("basisStart"), cell("basisEnd")];
  const until = `MIN(INT(N(${standing})),${dayFormula(periodEnd)})`;
  return (
    `IF(ISNUMBER(${planned}),${planned},` +
    `IF(AND(ISNUMBER(${start}),ISNUMBER(${end}),ISNUMBER(${standing}),N(${end})>=N(${start})),` +
    `MAX(0,MIN(1,(${until}-${start}+1)/(${end}-${start}+1))),""))`
  );
}
