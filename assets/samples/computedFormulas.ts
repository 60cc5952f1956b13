import { followUpReference, pledgeReference, reportingDateReference } from "./layout";

/** The formulas of a follow-up row's computed columns, as Excel stores them in a file. */
export interface ComputedFormulas {
  readonly Måluppfyllelse: string;
  readonly Bedömning: string;
  readonly Förklaring: string;
}

/**
 * Writes the formulas that judge one follow-up row, with plain references to its pledge.
 *
 * Excel on the desktop passes an empty cell to a custom function as 0, so every cell that may be
 * empty goes through `IF(x="","",x)`.
 *
 * @param pledgeIndex zero-based position of the pledge on its sheet
 * @param followUpIndex zero-based position of the row on its own sheet
 */
export function computedFormulas(pledgeIndex: number, followUpIndex: number): ComputedFormulas {
  const pledge = (heading: Parameters<typeof pledgeReference>[1]): string =>
    pledgeReference(pledgeIndex, heading);
  const kind = pledge("Måltyp");
  const target = orBlank(pledge("Målvärde"));
  const baseline = orBlank(pledge("Basvärde"));
  const unit = orBlank(pledge("Enhet"));
  const scope = orBlank(pledge("Avgränsning"));
  const end = pledge("Slut");
  const outcome = orBlank(followUpReference(followUpIndex, "Utfall"));
  const outcomeScope = orBlank(followUpReference(followUpIndex, "Avgränsning"));
  const reportingDate = reportingDateReference();
  return {
    // Attainment is #N/A where a pledge has none, and an empty cell reads better in a table.
    Måluppfyllelse: `IFERROR(${call("MALUPPFYLLELSE", kind, target, outcome, baseline)},"")`,
    Bedömning: call(
      "BEDOMNING",
      ...[kind, target, outcome, baseline, end, reportingDate, "", scope, outcomeScope],
    ),
    Förklaring: call("FORKLARING", kind, target, outcome, baseline, unit, scope),
  };
}

/** The name under which Excel stores a custom function of the namespace LOFTE. */
const call = (name: string, ...parameters: readonly string[]): string =>
  `_xldudf_LOFTE_${name}(${parameters.join(",")})`;

const orBlank = (reference: string): string => `IF(${reference}="","",${reference})`;
