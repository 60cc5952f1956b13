import * as z from "zod";
import { column } from "./column";

/** Columns that more than one table has: one declaration each, so that they read alike. */
export const pledgeIdHeadings = {
  heading: "LöftesID",
  english: "Pledge ID",
  synonyms: ["Löfte ID", "Löftesnummer", "Löftesnr", "ID", "Nr", "Nummer", "Pledge number"],
  kind: "id",
} as const;

export const pledgeTextHeadings = {
  heading: "Löfte",
  english: "Pledge",
  synonyms: [
    "Åtagande",
    "Löftestext",
    "Löftet",
    "Löften",
    "Åtaganden",
    "Medborgarlöfte",
    "Medborgarlöften",
    "Pledge text",
    "Commitment",
    "Promise",
  ],
  kind: "text",
} as const;

export const yearHeadings = {
  heading: "År",
  english: "Year",
  synonyms: ["Löftesår", "Avser år", "Kalenderår", "Verksamhetsår"],
  kind: "year",
  isStatedForSheet: true,
} as const;

export const scopeColumn = column(z.string().nullable(), {
  heading: "Avgränsning",
  english: "Scope",
  synonyms: ["Omfattning", "Plats", "Geografi", "Geografisk avgränsning", "Geographic scope"],
  kind: "text",
});

export const responsibleColumn = column(z.string().nullable(), {
  heading: "Ansvarig",
  english: "Responsible",
  synonyms: ["Ansvar", "Ägare", "Ansvariga", "Ansvarig part", "Responsible party", "Owner"],
  kind: "text",
});

export const sourceColumn = column(z.string().nullable(), {
  heading: "Källa",
  english: "Source",
  synonyms: ["Källor", "Underlag", "Sources"],
  kind: "text",
});
