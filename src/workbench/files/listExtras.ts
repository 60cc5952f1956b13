import { openPackage, type XlsxPackage } from "./package/openPackage";
import { workbookPath } from "./openXlsx";
import { relationsOf } from "./package/relations";
import { chartDetails, unknownDetails, type ChartDetail } from "./read/chartDetails";
import { readDrawing } from "./read/readSheetDrawing";
import { readTable } from "./read/readTable";
import { splitSheet } from "./read/splitSheet";
import { readRule } from "./shared/conditionRules";
import { listSheets } from "./shared/listSheets";
import { childrenOf } from "./xml/xmlNode";
import { writeNode } from "./xml/writeXml";

/** Something that a file holds and the grid does not show. */
export interface Extra {
  readonly kind: ExtraKind;
  /** How many there are; 1 for what is either there or not. */
  readonly count: number;
  /** What becomes of it when the workbook is saved. */
  readonly fate: "kept" | "lost";
  /** Of settings of charts, which they are. */
  readonly details?: readonly ChartDetail[];
}

export type ExtraKind = (typeof kinds)[number];

/** In the order in which people are told of them. */
const kinds = [
  "macros",
  "signature",
  "charts",
  "chartSettings",
  "pictures",
  "shapes",
  "pivotTables",
  "slicers",
  "timelines",
  "sparklines",
  "conditionalFormats",
  "validationsOfOtherFiles",
  "tablesWithoutHeadings",
  "hyperlinks",
  "externalLinks",
  "connections",
  "dataModel",
  "embeddedFiles",
  "controls",
  "linkedData",
  "chartSheets",
  "customXml",
  "otherAddIns",
  "printerSettings",
] as const;

/** Parts by their paths, and what they are to people. */
const byPath: readonly (readonly [ExtraKind, RegExp])[] = [
  ["macros", /\/vbaProject\.bin$/i],
  ["signature", /^_xmlsignatures\/sig[^/]*\.xml$/i],
  ["pictures", /^xl\/media\/(?!.*\.(?:wav|mp3))/i],
  ["pivotTables", /^xl\/pivotTables\/[^/]+\.xml$/i],
  ["slicers", /^xl\/slicers\/[^/]+\.xml$/i],
  ["timelines", /^xl\/timelines\/[^/]+\.xml$/i],
  ["externalLinks", /^xl\/externalLinks\/[^/]+\.xml$/i],
  ["connections", /^xl\/(?:connections|queryTables\/[^/]+)\.xml$/i],
  ["dataModel", /^xl\/model\//i],
  ["embeddedFiles", /^xl\/embeddings\//i],
  ["controls", /^xl\/(?:ctrlProps|activeX)\/[^/]+\.xml$/i],
  ["linkedData", /^xl\/richData\/rdrichvalue\.xml$/i],
  ["chartSheets", /^xl\/(?:chartsheets|dialogsheets|macrosheets)\/[^/]+\.xml$/i],
  ["customXml", /^customXml\/item\d+\.xml$/i],
  ["otherAddIns", /^xl\/webextensions\/webextension[^/]*\.xml$/i],
  ["printerSettings", /^xl\/printerSettings\//i],
];

/** What sheets say in their own text of things that the grid does not show. */
const bySheetText: readonly (readonly [ExtraKind, RegExp])[] = [
  ["sparklines", /<(?:\w+:)?sparkline>/g],
  // Bars stand among the extensions a second time, with what later versions know of them.
  ["conditionalFormats", /<x14:cfRule\s(?![^>]*\btype="dataBar")/g],
  ["hyperlinks", /<(?:\w+:)?hyperlink\s/g],
  ["validationsOfOtherFiles", /<(?:\w+:)?dataValidation\b[^>]*>\s*<formula1>[^<]*\[\d+\]/g],
];

const lost: ReadonlySet<ExtraKind> = new Set(["macros", "signature"]);

/**
 * What a file holds beyond what the grid shows, found by looking at its parts; nothing of it is touched, and
 * all but macros, signatures and what is not known of changed charts stays in the file when it is saved.
 *
 * @param addInId the add-in whose own settings are no extra
 * @param isRewritten whether a chart of a worksheet, by its place among them, has changed: then what is not
 * known of it is lost
 */
export async function listExtras(
  bytes: Uint8Array,
  addInId = "",
  isRewritten: (position: number, chartId: string) => boolean = () => false,
): Promise<readonly Extra[]> {
  const file = await openPackage(bytes);
  const counts = new Map<ExtraKind, number>();
  const charts: UnknownOfChart[] = [];
  const add = (kind: ExtraKind, count: number) => {
    if (count > 0) counts.set(kind, (counts.get(kind) ?? 0) + count);
  };
  for (const path of file.paths()) {
    const kind = byPath.find(([, pattern]) => pattern.test(path))?.[0];
    if (kind === undefined) continue;
    const isOurs = kind === "otherAddIns" && (await isOfAddIn(file, path, addInId));
    if (!isOurs) add(kind, 1);
  }
  for (const path of file.paths().filter((one) => /^xl\/worksheets\/[^/]+\.xml$/i.test(one))) {
    const { root } = splitSheet((await file.text(path)) ?? "");
    const text = writeNode(root);
    const rules = childrenOf(root, "conditionalFormatting").flatMap((one) =>
      childrenOf(one, "cfRule"),
    );
    add("conditionalFormats", rules.filter((rule) => !readRule(rule)).length);
    for (const [kind, pattern] of bySheetText) add(kind, text.match(pattern)?.length ?? 0);
    charts.push(...(await addDrawn(file, path, add)));
  }
  const sheets = await worksheetPaths(file);
  return kinds.flatMap((kind): readonly Extra[] => {
    if (kind === "chartSettings")
      return settingsOf(charts, ({ sheet, id }) => isRewritten(sheets.indexOf(sheet), id));
    const count = counts.get(kind);
    if (count === undefined) return [];
    return [{ kind, count, fate: lost.has(kind) ? "lost" : "kept" }];
  });
}

/** A chart, and the settings that it has beyond what is shown and written. */
interface UnknownOfChart {
  readonly sheet: string;
  readonly id: string;
  readonly details: readonly ChartDetail[];
}

function settingsOf(
  charts: readonly UnknownOfChart[],
  isLost: (chart: UnknownOfChart) => boolean,
): readonly Extra[] {
  return (["lost", "kept"] as const).flatMap((fate) => {
    const found = charts.filter((chart) => isLost(chart) === (fate === "lost"));
    const all = new Set(found.flatMap(({ details }) => details));
    const details = chartDetails.filter((one) => all.has(one));
    return found.length > 0
      ? [{ kind: "chartSettings" as const, count: found.length, fate, details }]
      : [];
  });
}

/** The worksheets in their order. */
async function worksheetPaths(file: XlsxPackage): Promise<readonly (string | null)[]> {
  const workbook = (await workbookPath(file)) ?? "";
  const root = await file.read(workbook);
  const listed = root ? listSheets(root, await relationsOf(file, workbook)) : [];
  return listed.map(({ path }) => path).filter((path) => path !== null);
}

/** Adds what lies over a sheet's cells; the answer is which settings of its charts are not shown. */
async function addDrawn(
  file: XlsxPackage,
  sheet: string,
  add: (kind: ExtraKind, count: number) => void,
): Promise<readonly UnknownOfChart[]> {
  const found: UnknownOfChart[] = [];
  for (const { kind, path } of await relationsOf(file, sheet)) {
    if (path === null) continue;
    if (kind === "table") {
      const part = await file.read(path);
      if (part && !readTable(part)) add("tablesWithoutHeadings", 1);
    }
    if (kind !== "drawing") continue;
    const frames = await readDrawing(file, path);
    add("charts", frames.filter((frame) => frame.kind === "chart" && !frame.chart).length);
    add("shapes", frames.filter((frame) => frame.kind === "shape").length);
    for (const { chart, chartPath } of frames) {
      const part = chart && chartPath !== null ? await file.read(chartPath) : null;
      const details = part && chart ? unknownDetails(part, chart) : [];
      if (chart && details.length > 0) found.push({ sheet, id: chart.id, details });
    }
  }
  return found;
}

async function isOfAddIn(file: XlsxPackage, path: string, addInId: string): Promise<boolean> {
  if (addInId === "") return false;
  return ((await file.text(path)) ?? "").toLowerCase().includes(addInId.toLowerCase());
}
