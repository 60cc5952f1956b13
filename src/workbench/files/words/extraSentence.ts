import type { Extra, ExtraKind } from "../listExtras";
import type { ChartDetail } from "../read/chartDetails";
import type { Language } from "./problemSentence";

/** One and several; the number is put before those that are counted. */
type Words = readonly [one: string, several: string];

const words: Readonly<Record<Language, Readonly<Record<ExtraKind, Words>>>> = {
  "sv-SE": {
    macros: ["makron", "makron"],
    signature: ["digital signatur", "digitala signaturer"],
    charts: ["diagram av annat slag", "diagram av annat slag"],
    chartSettings: ["diagram med inställningar", "diagram med inställningar"],
    pictures: ["bild", "bilder"],
    shapes: ["figur eller textruta", "figurer eller textrutor"],
    pivotTables: ["pivottabell", "pivottabeller"],
    slicers: ["blad med utsnitt", "blad med utsnitt"],
    timelines: ["blad med tidslinjer", "blad med tidslinjer"],
    sparklines: ["miniatyrdiagram", "miniatyrdiagram"],
    conditionalFormats: [
      "villkorlig formatering av annat slag",
      "villkorliga formateringar av annat slag",
    ],
    validationsOfOtherFiles: ["lista ur en annan fil", "listor ur andra filer"],
    tablesWithoutHeadings: ["tabell utan rubriker", "tabeller utan rubriker"],
    hyperlinks: ["länk", "länkar"],
    externalLinks: ["länkad arbetsbok", "länkade arbetsböcker"],
    connections: ["dataanslutning", "dataanslutningar"],
    dataModel: ["datamodell", "datamodeller"],
    embeddedFiles: ["inbäddad fil", "inbäddade filer"],
    controls: ["kontroll", "kontroller"],
    linkedData: ["celler med länkade data", "celler med länkade data"],
    chartSheets: ["diagramblad", "diagramblad"],
    customXml: ["egen XML-del", "egna XML-delar"],
    otherAddIns: ["annat tilläggs inställningar", "andra tilläggs inställningar"],
    printerSettings: ["skrivarinställning", "skrivarinställningar"],
  },
  "en-US": {
    macros: ["macros", "macros"],
    signature: ["digital signature", "digital signatures"],
    charts: ["chart of another kind", "charts of another kind"],
    chartSettings: ["chart with settings", "charts with settings"],
    pictures: ["picture", "pictures"],
    shapes: ["shape or text box", "shapes or text boxes"],
    pivotTables: ["pivot table", "pivot tables"],
    slicers: ["sheet with slicers", "sheets with slicers"],
    timelines: ["sheet with timelines", "sheets with timelines"],
    sparklines: ["sparkline", "sparklines"],
    conditionalFormats: [
      "conditional format of another kind",
      "conditional formats of another kind",
    ],
    validationsOfOtherFiles: ["list from another file", "lists from other files"],
    tablesWithoutHeadings: ["table without headings", "tables without headings"],
    hyperlinks: ["link", "links"],
    externalLinks: ["linked workbook", "linked workbooks"],
    connections: ["data connection", "data connections"],
    dataModel: ["data model", "data models"],
    embeddedFiles: ["embedded file", "embedded files"],
    controls: ["control", "controls"],
    linkedData: ["cells with linked data", "cells with linked data"],
    chartSheets: ["chart sheet", "chart sheets"],
    customXml: ["custom XML part", "custom XML parts"],
    otherAddIns: ["other add-in's settings", "other add-ins' settings"],
    printerSettings: ["printer setting", "printer settings"],
  },
};

/** Settings of charts, named behind the charts that have them. */
const detailWords: Readonly<Record<Language, Readonly<Record<ChartDetail, string>>>> = {
  "sv-SE": {
    trendlines: "trendlinjer",
    errorBars: "felstaplar",
    labels: "etiketter",
    points: "enskilda punkter",
    lines: "linjer",
    axes: "axlar",
    gridlines: "stödlinjer",
    fonts: "teckensnitt",
    colors: "färger",
    layout: "placering",
    dataTable: "datatabell",
    threeD: "tre dimensioner",
    other: "annat",
  },
  "en-US": {
    trendlines: "trendlines",
    errorBars: "error bars",
    labels: "labels",
    points: "single points",
    lines: "lines",
    axes: "axes",
    gridlines: "gridlines",
    fonts: "fonts",
    colors: "colors",
    layout: "layout",
    dataTable: "data table",
    threeD: "three dimensions",
    other: "other",
  },
};

const uncounted: ReadonlySet<ExtraKind> = new Set(["macros", "dataModel", "linkedData"]);

/**
 * An extra in words.
 *
 * @example extraSentence({ kind: "pictures", count: 2, fate: "kept" }, "sv-SE") // "2 bilder"
 * @example extraSentence({ kind: "chartSettings", count: 1, fate: "kept", details: ["fonts"] }, "sv-SE") // "1 diagram med inställningar (teckensnitt)"
 */
export function extraSentence({ kind, count, details = [] }: Extra, language: Language): string {
  const [one, several] = words[language][kind];
  if (uncounted.has(kind)) return one;
  const named = details.map((detail) => detailWords[language][detail]).join(", ");
  return `${String(count)} ${count === 1 ? one : several}${named === "" ? "" : ` (${named})`}`;
}
