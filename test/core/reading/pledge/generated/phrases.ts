import type { Recurrence } from "../../../../../src/core/reading/pledge/proposal";

/** After a count: "tre möten per termin". */
export const recurrencePhrases: readonly (readonly [words: string, per: Recurrence])[] = [
  ["per vecka", "week"],
  ["i veckan", "week"],
  ["varje vecka", "week"],
  ["per månad", "month"],
  ["i månaden", "month"],
  ["varje månad", "month"],
  ["per kvartal", "quarter"],
  ["per tertial", "tertial"],
  ["per termin", "term"],
  ["varje termin", "term"],
  ["per halvår", "half"],
  ["per år", "year"],
  ["om året", "year"],
  ["varje år", "year"],
];

/** How often by itself, once each time. */
export const rhythms: readonly (readonly [words: string, per: Recurrence])[] = [
  ["en gång i veckan", "week"],
  ["en gång per månad", "month"],
  ["en gång i kvartalet", "quarter"],
  ["en gång per termin", "term"],
  ["en gång varje halvår", "half"],
  ["en gång om året", "year"],
  ["en gång per år", "year"],
  ["var tredje månad", "quarter"],
  ["var fjärde månad", "tertial"],
  ["var sjätte månad", "half"],
  ["varje vecka", "week"],
  ["varje månad", "month"],
  ["varje termin", "term"],
];

/** Parts of a whole, before a definite plural. */
export const fractions: readonly (readonly [words: string, value: number])[] = [
  ["hälften", 1 / 2],
  ["en tredjedel", 1 / 3],
  ["två tredjedelar", 2 / 3],
  ["en fjärdedel", 1 / 4],
  ["tre fjärdedelar", 3 / 4],
  ["en femtedel", 1 / 5],
];

/** Parts of a whole, before an indefinite plural. */
export const ratios: readonly (readonly [words: string, value: number])[] = [
  ["två av tre", 2 / 3],
  ["tre av fyra", 3 / 4],
  ["fyra av fem", 4 / 5],
  ["nio av tio", 9 / 10],
  ["sju av tio", 7 / 10],
];

export const timeUnits = ["timmar", "dagar", "dygn", "veckor", "arbetsdagar"] as const;

export const troubles: readonly (readonly [trouble: string, remedy: string])[] = [
  ["klotter", "saneras"],
  ["trasig belysning", "lagas"],
  ["nedskräpning", "städas bort"],
  ["övergivna cyklar", "forslas bort"],
  ["skadade vägskyltar", "ersättas"],
  ["krossade rutor", "bytas"],
];

/** What people of a share do or are given. */
export const peopleDeeds: readonly string[] = [
  "känna sig trygga",
  "få information om nätbedrägerier",
  "erbjudas utbildning i hjärt-lungräddning",
  "nås av information om droger",
  "veta vart de ska vända sig",
];
export const premiseDeeds = ["besökas", "kontrolleras", "ses över", "få ny belysning"] as const;
export const reportDeeds = ["följas upp", "besvaras", "utredas", "hanteras"] as const;

/** Work that goes on, without a number, a direction or a place. */
export const vagueWorks: readonly string[] = [
  "samverka med skolan",
  "föra dialog med föreningslivet",
  "stödja brottsoffer",
  "arbeta med trygghetsfrågor",
  "samarbeta med handlarna",
  "stötta grannsamverkan",
  "arbeta med attityder och normer",
  "arbeta mot våld i nära relation",
];
export const vagueAims: readonly string[] = [
  "en god dialog med invånarna",
  "ett gott samarbete med fastighetsägarna",
  "en gemensam syn på trygghet",
  "ett respektfullt bemötande",
  "en trygg och säker miljö",
];
