/** The categories of a reason (Orsakskategori), as the sheet has them. */
export const reasonCategories = [
  "Pandemi",
  "Resurs",
  "Prioritering",
  "Ändrat uppdrag",
  "Externt",
  "Data saknas",
  "Annat",
] as const;
export type ReasonCategory = (typeof reasonCategories)[number];

/**
 * What tells each category, by the beginnings of words, the first that fits: to teach the reader a
 * reason, add its word to a line.
 */
export const reasonStems: readonly (readonly [ReasonCategory, readonly string[]])[] = [
  ["Pandemi", ["pandemi", "covid", "corona", "restriktion", "smittspridning", "smittläge"]],
  [
    "Ändrat uppdrag",
    ["uppdrag", "omorganis", "organisationsförändr", "avtalet", "överenskommelsen"],
  ],
  ["Prioritering", ["priorit", "ompriorit", "nedpriorit", "fokus", "högre prio"]],
  [
    "Data saknas",
    ["underlag", "statistik", "uppgift", "data", "siffr", "mätning", "enkät", "systemfel"],
  ],
  [
    "Resurs",
    [
      "resurs",
      "personal",
      "bemanning",
      "sjuk",
      "vakan",
      "rekryter",
      "budget",
      "ekonomi",
      "medel",
      "tidsbrist",
      "uppsägning",
      "föräldraledig",
      "semester",
      "underbemann",
      "finansiering",
    ],
  ],
  [
    "Externt",
    [
      "storm",
      "väder",
      "vädret",
      "snö",
      "regn",
      "brand",
      "översvämning",
      "strejk",
      "leverans",
      "upphandling",
      "överklag",
      "entreprenör",
      "krig",
      "omvärld",
      "yttre",
      "externa",
      "samarbetspartner",
      "terror",
      "byggnation",
      "vägarbete",
    ],
  ],
];
