import * as z from "zod";
import type { Period } from "../domain/period";
import { column } from "./column";
import { concernsValues, measureValues, reasonCategoryValues, stateValues } from "./lists";
import {
  pledgeIdHeadings,
  pledgeTextHeadings,
  scopeColumn,
  sourceColumn,
  yearHeadings,
} from "./sharedColumns";
import { declareTable, type CellsOf } from "./table";

const text = z.string().nullable();

const isPeriod = (value: unknown): boolean =>
  typeof value === "object" && value !== null && "rhythm" in value;

const computed = (heading: string, english: string): z.ZodType<null> =>
  column(z.null(), { heading, english, synonyms: [], kind: "computed" });

/** Uppföljning <period>: one row per pledge, period and scope. The sheets of a year are a family. */
export const followUpTable = declareTable("followUp", "Uppföljning", "Follow-up", {
  id: column(z.string(), { ...pledgeIdHeadings, isRequired: true, unless: "text" }),
  text: column(text, { ...pledgeTextHeadings, whenEmpty: "behövs bara där LöftesID saknas" }),
  period: column(z.custom<Period>(isPeriod), {
    heading: "Period",
    english: "Period",
    synonyms: ["Tertial", "Kvartal", "Uppföljningsperiod", "Rapportperiod", "Avser period"],
    kind: "period",
    isRequired: true,
    isStatedForSheet: true,
  }),
  year: column(z.number().nullable(), { ...yearHeadings, whenEmpty: "periodens år" }),
  outcome: column(z.union([z.number(), z.string(), z.boolean()]).nullable(), {
    heading: "Utfall",
    english: "Outcome",
    synonyms: ["Resultat", "Antal", "Result", "Count", "Actual"],
    kind: "outcome",
    whenEmpty: "inte rapporterat, aldrig 0",
  }),
  outcomeText: column(text, {
    heading: "Utfallstext",
    english: "Outcome text",
    synonyms: ["Utfall i text", "Utfallsbeskrivning", "Beskrivning av utfall", "Resultattext"],
    kind: "text",
  }),
  scope: scopeColumn,
  concerns: column(z.enum(["pledge", "part", "other"]).nullable(), {
    heading: "Gäller",
    english: "Concerns",
    synonyms: ["Utfallet gäller"],
    kind: "list",
    values: concernsValues,
    whenEmpty: "löftet",
  }),
  measure: column(z.enum(["period", "cumulative"]).nullable(), {
    heading: "Typ",
    english: "Type",
    synonyms: ["Utfallstyp", "Typ av utfall", "Outcome type"],
    kind: "list",
    values: measureValues,
    whenEmpty: "ackumulerat",
  }),
  state: column(z.enum(["preliminary", "final"]).nullable(), {
    heading: "Läge",
    english: "State",
    synonyms: ["Utfallets läge"],
    kind: "list",
    values: stateValues,
  }),
  reasonCategory: column(
    z
      .enum([
        "Pandemi",
        "Resurs",
        "Prioritering",
        "Ändrat uppdrag",
        "Externt",
        "Data saknas",
        "Annat",
      ])
      .nullable(),
    {
      heading: "Orsakskategori",
      english: "Reason category",
      synonyms: ["Kategori", "Category"],
      kind: "list",
      values: reasonCategoryValues,
    },
  ),
  reason: column(text, {
    heading: "Orsak",
    english: "Reason",
    synonyms: ["Orsaker", "Avvikelseorsak", "Orsak till avvikelse", "Reason for deviation"],
    kind: "text",
  }),
  action: column(text, {
    heading: "Åtgärd",
    english: "Measure",
    synonyms: ["Åtgärder", "Action"],
    kind: "text",
  }),
  source: sourceColumn,
  reportedOn: column(z.number().nullable(), {
    heading: "Rapporterad",
    english: "Reported",
    synonyms: ["Rapporterat", "Rapportdatum", "Inrapporterad", "Rapporterades", "Reported on"],
    kind: "date",
  }),
  attainment: computed("Måluppfyllelse", "Attainment"),
  verdict: computed("Bedömning", "Verdict"),
  explanation: computed("Förklaring", "Explanation"),
});

export type FollowUpCells = CellsOf<(typeof followUpTable)["rows"]["shape"]>;
