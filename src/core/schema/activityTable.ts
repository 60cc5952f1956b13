import * as z from "zod";
import { column } from "./column";
import { perspectiveValues } from "./lists";
import { pledgeIdHeadings, responsibleColumn } from "./sharedColumns";
import { declareTable } from "./table";

const text = z.string().nullable();

/** Aktivitetsplan: one row per activity; recognised by its column Hur. */
export const activityTable = declareTable("activities", "Aktivitetsplan", "Activity plan", {
  what: column(text, {
    heading: "Vad",
    english: "What",
    synonyms: ["Aktivitet", "Insats", "Activity"],
    kind: "text",
  }),
  how: column(text, {
    heading: "Hur",
    english: "How",
    synonyms: ["Tillvägagångssätt"],
    kind: "text",
    isRequired: true,
  }),
  responsible: responsibleColumn,
  perspectives: column(z.array(z.enum(["Kriminologisk", "Ekonomisk", "Social"])).nullable(), {
    heading: "Perspektiv",
    english: "Perspective",
    synonyms: ["Perspectives"],
    kind: "severalFromList",
    values: perspectiveValues,
  }),
  id: column(text, { ...pledgeIdHeadings, whenEmpty: "aktiviteten hör inte till något löfte" }),
});
