import { listExtras } from "../../../src/workbench/files/listExtras";
import { extraSentence } from "../../../src/workbench/files/words/extraSentence";
import { handmadeFile } from "./handmadeFile";
import { hold, open, saved } from "./reopen";
import { partOf } from "./partOf";

const drawingMl = "http://schemas.openxmlformats.org/drawingml/2006";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const chartPath = "xl/charts/chart1.xml";
const relations = (kind: string, target: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${office}/${kind}" Target="${target}"/></Relationships>`;

interface Settings {
  readonly inSeries?: string;
  readonly inAxis?: string;
  readonly inPlotArea?: string;
  readonly inSpace?: string;
}

/** A chart of standing bars as Excel writes it, with caches, and more where it is given. */
function chartPart({
  inSeries = "",
  inAxis = "",
  inPlotArea = "",
  inSpace = "",
}: Settings): string {
  const series =
    '<c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:strRef><c:f>Blad1!$B$1</c:f><c:strCache><c:ptCount val="1"/></c:strCache></c:strRef></c:tx><c:invertIfNegative val="0"/>' +
    `${inSeries}<c:cat><c:strRef><c:f>Blad1!$A$2:$A$3</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>Blad1!$B$2:$B$3</c:f><c:numCache><c:formatCode>General</c:formatCode></c:numCache></c:numRef></c:val></c:ser>`;
  const axes =
    `<c:catAx><c:axId val="5"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/>${inAxis}<c:crossAx val="6"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/></c:catAx>` +
    '<c:valAx><c:axId val="6"/><c:scaling><c:orientation val="minMax"/><c:max val="9"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:majorGridlines/><c:crossAx val="5"/><c:crossBetween val="between"/></c:valAx>';
  return (
    `<c:chartSpace xmlns:c="${drawingMl}/chart" xmlns:a="${drawingMl}/main"><c:date1904 val="0"/><c:lang val="sv-SE"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>` +
    `<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series}<c:gapWidth val="80"/><c:axId val="5"/><c:axId val="6"/></c:barChart>${axes}${inPlotArea}</c:plotArea>` +
    `<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>${inSpace}</c:chartSpace>`
  );
}

const made = (settings: Settings, part = chartPart(settings)) =>
  handmadeFile({
    sheets: [
      '<sheetData><row r="1"><c r="B1" t="str"><v>Utfall</v></c></row></sheetData><drawing r:id="r1"/>',
    ],
    parts: {
      "xl/worksheets/_rels/sheet1.xml.rels": relations("drawing", "../drawings/drawing1.xml"),
      "xl/drawings/_rels/drawing1.xml.rels": relations("chart", "../charts/chart1.xml"),
      "xl/drawings/drawing1.xml": `<xdr:wsDr xmlns:xdr="${drawingMl}/spreadsheetDrawing" xmlns:a="${drawingMl}/main"><xdr:twoCellAnchor><xdr:from><xdr:col>3</xdr:col><xdr:row>0</xdr:row></xdr:from><xdr:to><xdr:col>9</xdr:col><xdr:row>9</xdr:row></xdr:to><xdr:graphicFrame><a:graphic><a:graphicData><c:chart xmlns:c="${drawingMl}/chart" xmlns:r="${office}" r:id="r1"/></a:graphicData></a:graphic></xdr:graphicFrame></xdr:twoCellAnchor></xdr:wsDr>`,
      [chartPath]: part,
    },
  });

describe("what the grid does not know of a chart", () => {
  it("is nothing where the chart says only what is shown and written", async () => {
    const bytes = await made({});
    expect((await open(bytes)).workbook.sheets[0]?.charts).toHaveLength(1);
    expect(await listExtras(bytes)).toEqual([]);
  });

  it.each([
    ["trendlines", { inSeries: '<c:trendline><c:trendlineType val="linear"/></c:trendline>' }],
    ["errorBars", { inSeries: '<c:errBars><c:errBarType val="both"/></c:errBars>' }],
    ["labels", { inSeries: '<c:dLbls><c:dLblPos val="inEnd"/><c:showVal val="1"/></c:dLbls>' }],
    ["points", { inSeries: '<c:dPt><c:idx val="1"/></c:dPt>' }],
    ["axes", { inAxis: '<c:tickLblPos val="high"/>' }],
    ["gridlines", { inAxis: "<c:minorGridlines/>" }],
    ["fonts", { inAxis: "<c:txPr><a:p/></c:txPr>" }],
    ["colors", { inPlotArea: "<c:spPr><a:noFill/></c:spPr>" }],
    ["dataTable", { inPlotArea: '<c:dTable><c:showKeys val="1"/></c:dTable>' }],
    ["other", { inSpace: "<c:protection/>" }],
  ] as const)("is named: %s", async (detail, settings) => {
    const bytes = await made(settings);
    expect(await listExtras(bytes)).toEqual([
      { kind: "chartSettings", count: 1, fate: "kept", details: [detail] },
    ]);
    expect(await partOf(await saved(bytes), chartPath)).toBe(chartPart(settings));
  });

  it("is not what is read and written again: colours of gridlines, hidden cells, sizes of marks", async () => {
    const part = chartPart({})
      .replace(
        "<c:majorGridlines/>",
        '<c:majorGridlines><c:spPr><a:ln><a:solidFill><a:srgbClr val="D0D0D0"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>',
      )
      .replace('plotVisOnly val="1"', 'plotVisOnly val="0"');
    const bytes = await made({}, part);
    expect(await listExtras(bytes)).toEqual([]);
    const after = await saved(bytes, ({ port }) => {
      const { id = "" } = port.sheets()[0] ?? {};
      const { charts } = port.furnishings.sheet(id);
      port.furnishings.change(id, { charts: charts.map((one) => ({ ...one, name: "Annat" })) });
    });
    const xml = await partOf(after, chartPath);
    expect(xml).toContain('<c:plotVisOnly val="0"/>');
    expect(xml).toMatch(/<c:majorGridlines><c:spPr><a:ln w="6350">.*?D0D0D0/);
  });

  it("is lost when somebody changes the chart, and said to be", async () => {
    const { port, file } = await hold(await made({ inAxis: "<c:txPr/>" }));
    const fates = async () => (await file.extras()).map(({ kind, fate }) => [kind, fate]);
    expect(await fates()).toEqual([["chartSettings", "kept"]]);
    const { id = "" } = port.sheets()[0] ?? {};
    const { charts } = port.furnishings.sheet(id);
    port.furnishings.change(id, { charts: charts.map((one) => ({ ...one, kind: "Line" })) });
    expect(await fates()).toEqual([["chartSettings", "lost"]]);
    expect(await partOf(await file.save({}), chartPath)).not.toContain("txPr");
  });

  it("is said in both languages", async () => {
    const extras = await listExtras(
      await made({ inSeries: "<c:trendline/><c:errBars/>", inAxis: "<c:txPr/>" }),
    );
    expect(extras.map((extra) => extraSentence(extra, "sv-SE"))).toEqual([
      "1 diagram med inställningar (trendlinjer, felstaplar, teckensnitt)",
    ]);
    expect(extras.map((extra) => extraSentence(extra, "en-US"))).toEqual([
      "1 chart with settings (trendlines, error bars, fonts)",
    ]);
  });
});
