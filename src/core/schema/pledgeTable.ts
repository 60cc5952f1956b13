import * as z from "zod";
import { kindTraits, targetKinds } from "../domain/kinds";
import { column } from "./column";
import {
  kindValues,
  perspectiveValues,
  readKindValue,
  readRhythmValue,
  rhythmValues,
} from "./lists";
import {
  pledgeIdHeadings,
  pledgeTextHeadings,
  responsibleColumn,
  scopeColumn,
  sourceColumn,
  yearHeadings,
} from "./sharedColumns";
import { declareTable, type CellsOf } from "./table";

const text = z.string().nullable();
const number = z.number().nullable();

/** Löften: one row per pledge and year. */
export const pledgeTable = declareTable("pledges", "Löften", "Pledges", {
  id: column(text, { ...pledgeIdHeadings, whenEmpty: "ett ID föreslås, som 2021-01" }),
  text: column(z.string(), { ...pledgeTextHeadings, isRequired: true }),
  year: column(z.number(), { ...yearHeadings, isRequired: true }),
  municipality: column(text, {
    heading: "Kommun",
    english: "Municipality",
    synonyms: [],
    kind: "text",
    isStatedForSheet: true,
  }),
  responsible: responsibleColumn,
  focusArea: column(text, {
    heading: "Fokusområde",
    english: "Focus area",
    synonyms: ["Område", "Insatsområde", "Prioriterat område", "Fokusområden"],
    kind: "text",
  }),
  perspectives: column(z.array(z.enum(["Kriminologisk", "Ekonomisk", "Social"])).nullable(), {
    heading: "Perspektiv",
    english: "Perspective",
    synonyms: ["Perspectives"],
    kind: "severalFromList",
    values: perspectiveValues,
  }),
  kind: column(z.enum(targetKinds).nullable(), {
    heading: "Måltyp",
    english: "Target kind",
    synonyms: ["Typ av mål", "Målriktning", "Target type"],
    kind: "list",
    values: kindValues,
    readValue: readKindValue,
    whenEmpty: "löftet kan inte bedömas förrän en måltyp har valts",
  }),
  target: column(number, {
    heading: "Målvärde",
    english: "Target",
    synonyms: ["Mål", "Målnivå", "Målvärden", "Target value"],
    kind: "amount",
    isNeededFor: (kind) => kindTraits[kind].needsTarget,
  }),
  unit: column(text, {
    heading: "Enhet",
    english: "Unit",
    synonyms: ["Måttenhet", "Enheter", "Units"],
    kind: "text",
  }),
  scope: scopeColumn,
  baselineYear: column(number, {
    heading: "Basår",
    english: "Baseline year",
    synonyms: ["Jämförelseår", "Base year"],
    kind: "year",
  }),
  baseline: column(number, {
    heading: "Basvärde",
    english: "Baseline",
    synonyms: ["Utgångsvärde", "Jämförelsevärde", "Startvärde", "Baslinje", "Baseline value"],
    kind: "amount",
    // "öka" and "minska" with a target value mean "till", which needs no baseline.
    isNeededFor: (kind, target) =>
      kindTraits[kind].needsBaseline && (kindTraits[kind].needsTarget || target === null),
  }),
  start: column(number, {
    heading: "Start",
    english: "Start",
    synonyms: ["Startdatum", "Från", "Gäller från", "Från och med", "Start date", "From"],
    kind: "date",
    whenEmpty: "årets första dag",
  }),
  end: column(number, {
    heading: "Slut",
    english: "End",
    synonyms: ["Slutdatum", "Till", "Gäller till", "Till och med", "End date", "To"],
    kind: "date",
    whenEmpty: "årets sista dag",
  }),
  rhythm: column(z.enum(["year", "half", "tertial", "quarter", "month"]).nullable(), {
    heading: "Uppföljning",
    english: "Follow-up",
    synonyms: ["Uppföljs", "Uppföljningsintervall", "Followed up"],
    kind: "list",
    values: rhythmValues,
    readValue: readRhythmValue,
  }),
  shares: column(z.array(z.number()).nullable(), {
    heading: "Fördelning",
    english: "Distribution",
    synonyms: ["Planerad fördelning", "Planned shares"],
    kind: "shares",
    whenEmpty: "jämn",
  }),
  replaces: column(text, {
    heading: "Ersätter",
    english: "Replaces",
    synonyms: ["Föregående löfte"],
    kind: "id",
  }),
  source: sourceColumn,
});

export type PledgeCells = CellsOf<(typeof pledgeTable)["rows"]["shape"]>;
