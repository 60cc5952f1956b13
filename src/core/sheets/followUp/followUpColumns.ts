/**
 * The columns of a follow-up sheet of ours, in the order they are laid out.
 *
 * - `ours`: values that we write and renew at each click
 * - `input`: cells of the people who report; we never write over one that is filled
 * - `computed`: what follows from the others, by formula or by value
 * - `basis`: values and formulas that the computed columns rest on, in hidden columns to the right.
 *   They hold what the core has read out of Löften, so that formulas need not read free text.
 */
export type ColumnRole = "ours" | "input" | "computed" | "basis";

/** The heading and the role of each column by its key. */
export const followUpColumns = {
  id: { heading: "LöftesID", role: "ours" },
  text: { heading: "Löfte", role: "ours" },
  goal: { heading: "Målet i ord", role: "ours" },
  previous: { heading: "Förra utfallet", role: "ours" },
  outcome: { heading: "Utfall", role: "input" },
  outcomeText: { heading: "Utfallstext", role: "input" },
  scope: { heading: "Avgränsning", role: "input" },
  concerns: { heading: "Gäller", role: "input" },
  measure: { heading: "Typ", role: "input" },
  state: { heading: "Läge", role: "input" },
  reasonCategory: { heading: "Orsakskategori", role: "input" },
  reason: { heading: "Orsak", role: "input" },
  action: { heading: "Åtgärd", role: "input" },
  source: { heading: "Källa", role: "input" },
  reportedOn: { heading: "Rapporterad", role: "input" },
  attainment: { heading: "Måluppfyllelse", role: "computed" },
  verdict: { heading: "Bedömning", role: "computed" },
  explanation: { heading: "Förklaring", role: "computed" },
  pace: { heading: "Takt", role: "computed" },
  chance: { heading: "Chans", role: "computed" },
  /** What a person should know of the row: that its pledge is no longer in Löften. */
  note: { heading: "Notering", role: "ours" },
  /** Måltyp by its own word ("minst"), empty where none is chosen. */
  basisKind: { heading: "Underlag måltyp", role: "basis" },
  /** As the core reads it: shares and percentages are fractions. Empty is no target. */
  basisTarget: { heading: "Underlag målvärde", role: "basis" },
  basisBaseline: { heading: "Underlag basvärde", role: "basis" },
  basisUnit: { heading: "Underlag enhet", role: "basis" },
  /** The pledge's scope as scopes are compared (`scopeKey`), empty where none is stated. */
  basisScope: { heading: "Underlag avgränsning", role: "basis" },
  basisStart: { heading: "Underlag start", role: "basis" },
  basisEnd: { heading: "Underlag slut", role: "basis" },
  /** The sum of what earlier periods of the year reported by period; empty where nothing is added. */
  basisBefore: { heading: "Underlag tidigare utfall", role: "basis" },
  /** "period" or "ackumulerat" as earlier periods of the year reported; empty where none did. */
  basisBeforeMeasure: { heading: "Underlag tidigare typ", role: "basis" },
  /** The planned share so far where the pledge has Fördelning; empty where the plan is even. */
  basisPlanned: { heading: "Underlag planerad andel", role: "basis" },
  /** Formula: the share of the period that has gone (f of the forecasts), empty where unknown. */
  basisElapsed: { heading: "Underlag andel", role: "basis" },
  /** Formula: the kind as the number of its rule, 0 where there is none; see `ruleNumber`. */
  basisRule: { heading: "Underlag regel", role: "basis" },
  /** Formula: −1 the row does not count, 0 its period is closed, 1 open, 2 open and not begun. */
  basisStatus: { heading: "Underlag status", role: "basis" },
  /** Formula: whether figures of the row are per cent. */
  basisScaled: { heading: "Underlag procent", role: "basis" },
  /** Formula: Utfall as a folded text, "" where it is no text. */
  basisText: { heading: "Underlag text", role: "basis" },
  /** Formula: the figure of that text without its sign and its unit. */
  basisFigure: { heading: "Underlag siffra", role: "basis" },
  /** Formula: the digits of that figure, "" where it is none beyond doubt. */
  basisDigits: { heading: "Underlag siffror", role: "basis" },
  /** Formula: what the row alone reports, in the forms of `basisOutcome`. */
  basisRead: { heading: "Underlag läst", role: "basis" },
  /** Formula: Utfall as a number, "genomfört", "pågår", "ej genomfört", another text, or "". */
  basisOutcome: { heading: "Underlag utfall", role: "basis" },
  /** Formula: the row's Avgränsning with what never tells scopes apart taken away. */
  basisScopeText: { heading: "Underlag plats", role: "basis" },
  /** Formula: the row's Avgränsning folded as scopes are compared, "" where none is stated. */
  basisOutcomeScope: { heading: "Underlag utfallets avgränsning", role: "basis" },
  /** Formula: the row's id where the row counts for its pledge, else "": what others look up. */
  basisKey: { heading: "Underlag nyckel", role: "basis" },
  /** Formula: what the outcome is compared with, for "öka med" baseline and target together. */
  basisGoal: { heading: "Underlag jämförtal", role: "basis" },
  /** Formula: the distance to what it is compared with, by the larger of both; negative is worse. */
  basisMargin: { heading: "Underlag marginal", role: "basis" },
  /** Formula: why no figure can be held against the target, in words, "" where one can. */
  basisReason: { heading: "Underlag hinder", role: "basis" },
  /** Formula: attainment as Måluppfyllelse shows it, whatever somebody typed there. */
  basisRatio: { heading: "Underlag kvot", role: "basis" },
  /** Formula: probability as Chans shows it, whatever somebody typed there. */
  basisChance: { heading: "Underlag chans", role: "basis" },
  basisFocusArea: { heading: "Underlag fokusområde", role: "basis" },
  basisResponsible: { heading: "Underlag ansvarig", role: "basis" },
  /** What the computed cells held when we wrote them, shortened: tells ours from typed ones. */
  basisWritten: { heading: "Underlag skrivet", role: "basis" },
} as const satisfies Readonly<Record<string, { heading: string; role: ColumnRole }>>;

export type FollowUpColumn = keyof typeof followUpColumns;

/** The keys in the order they are laid out. */
export const followUpColumnKeys = Object.keys(followUpColumns) as readonly FollowUpColumn[];

/** Columns whose cells are formulas in the modes "builtin" and "lofte". */
export const formulaColumns = [
  "attainment",
  "verdict",
  "explanation",
  "pace",
  "chance",
  "basisElapsed",
  "basisRule",
  "basisStatus",
  "basisScaled",
  "basisText",
  "basisFigure",
  "basisDigits",
  "basisRead",
  "basisOutcome",
  "basisScopeText",
  "basisOutcomeScope",
  "basisKey",
  "basisGoal",
  "basisMargin",
  "basisReason",
  "basisRatio",
  "basisChance",
] as const satisfies readonly FollowUpColumn[];

export type FormulaColumn = (typeof formulaColumns)[number];

/** The columns that people fill in, and that are taken out of a returned copy. */
export const inputColumns = [
  "outcome",
  "outcomeText",
  "scope",
  "concerns",
  "measure",
  "state",
  "reasonCategory",
  "reason",
  "action",
  "source",
  "reportedOn",
] as const satisfies readonly InputColumn[];

export type InputColumn = {
  [K in FollowUpColumn]: (typeof followUpColumns)[K]["role"] extends "input" ? K : never;
}[FollowUpColumn];
