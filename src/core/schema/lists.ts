import { readKind } from "../reading/readKind";
import { readRhythm } from "../reading/readRhythm";
import type { ListValue } from "./column";

const value = (code: string, name: string, ...synonyms: string[]): ListValue => ({
  value: code,
  name,
  synonyms,
});

/** Måltyp; other ways of writing a kind are known by `readKind`. */
export const kindValues: readonly ListValue[] = [
  value("atLeast", "minst"),
  value("atMost", "högst"),
  value("increase", "öka"),
  value("increaseTo", "öka till"),
  value("increaseBy", "öka med"),
  value("increaseByPercent", "öka med %"),
  value("decrease", "minska"),
  value("decreaseTo", "minska till"),
  value("decreaseBy", "minska med"),
  value("decreaseByPercent", "minska med %"),
  value("shareAtLeast", "andel minst"),
  value("shareAtMost", "andel högst"),
  value("done", "genomfört"),
  value("ongoing", "löpande"),
  value("volume", "volym"),
];
export const readKindValue = (text: string): string | null => readKind(text);

/** Uppföljning: how often. */
export const rhythmValues: readonly ListValue[] = [
  value("tertial", "tertial"),
  value("quarter", "kvartal"),
  value("half", "halvår"),
  value("year", "år"),
  value("month", "månad"),
];
export const readRhythmValue = (text: string): string | null => readRhythm(text);

/** Gäller: what the row's outcome is about. */
export const concernsValues: readonly ListValue[] = [
  value("pledge", "löftet", "löfte", "hela löftet", "hela", "pledge", "the pledge", "whole"),
  value("part", "del", "en del", "del av löftet", "delar", "part", "partly"),
  value("other", "annat", "annan", "övrigt", "sammanhang", "bakgrund", "other", "context"),
];

/** Typ: what the figure covers. */
export const measureValues: readonly ListValue[] = [
  value("period", "period", "perioden", "per period", "under perioden", "in period"),
  value(
    "cumulative",
    "ackumulerat",
    "ackumulerad",
    "ack",
    "ack.",
    "hittills",
    "sedan start",
    "cumulative",
    "accumulated",
  ),
];

/** Läge: how sure the figure is. */
export const stateValues: readonly ListValue[] = [
  value("preliminary", "preliminärt", "preliminär", "prel", "prel.", "preliminary"),
  value("final", "slutligt", "slutlig", "definitivt", "definitiv", "fastställt", "final"),
];

/** Orsakskategori, in the words of the sheet because they go into the report as they are. */
export const reasonCategoryValues: readonly ListValue[] = [
  value("Pandemi", "Pandemi", "pandemin", "covid", "covid-19", "corona", "pandemic"),
  value("Resurs", "Resurs", "resurser", "resursbrist", "bemanning", "resources"),
  value("Prioritering", "Prioritering", "prioriteringar", "omprioritering", "priority"),
  value("Ändrat uppdrag", "Ändrat uppdrag", "ändrade uppdrag", "changed assignment"),
  value("Externt", "Externt", "extern", "externa faktorer", "yttre omständigheter", "external"),
  value("Data saknas", "Data saknas", "saknar data", "uppgift saknas", "no data"),
  value("Annat", "Annat", "övrigt", "annan", "other"),
];

/** Perspektiv of the activity plan and of pledges. */
export const perspectiveValues: readonly ListValue[] = [
  value("Kriminologisk", "Kriminologisk", "kriminologiskt", "criminological"),
  value("Ekonomisk", "Ekonomisk", "ekonomiskt", "economic"),
  value("Social", "Social", "socialt"),
];
