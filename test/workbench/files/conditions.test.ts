import { listExtras } from "../../../src/workbench/files/listExtras";
import { keepWorkbookFile } from "../../../src/workbench/files/workbookFile";
import { sampleWorkbook } from "../sampleWorkbook";
import { startTwin } from "../twin";
import { handmadeFile } from "./handmadeFile";
import { partOf } from "./partOf";
import { addInId, hold, open, saved, type Held } from "./reopen";

const styles =
  "<dxfs count='1'><dxf><font><b/></font><border><left style='thin'/></border></dxf></dxfs>";
const group = (area: string, rule: string) =>
  `<conditionalFormatting sqref="${area}">${rule}</conditionalFormatting>`;
const rules = {
  cell: '<cfRule type="cellIs" dxfId="0" priority="1" operator="between"><formula>2</formula><formula>$B$1*2</formula></cfRule>',
  text: '<cfRule type="containsText" dxfId="0" priority="2" operator="containsText" text="ej &quot;klar&quot;"><formula>NOT(ISERROR(SEARCH("ej ""klar""",B1)))</formula></cfRule>',
  bar: '<cfRule type="dataBar" priority="3"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule>',
  rank: '<cfRule type="top10" dxfId="0" priority="4" percent="1" bottom="1" rank="5"/>',
  average: '<cfRule type="aboveAverage" dxfId="0" priority="5"/>',
  byCell:
    '<cfRule type="beginsWith" dxfId="0" priority="6" operator="beginsWith"><formula>LEFT(E1,LEN($F$1))=$F$1</formula></cfRule>',
};
const groups = [
  group("A1:A9", rules.cell),
  group("B1:B9 B20", rules.text),
  group("C1:C9", rules.bar),
  group("D1:D9", rules.rank + rules.average),
  group("E1:E9", rules.byCell),
].join("");
const made = () => handmadeFile({ sheets: [`<sheetData/>${groups}`], styles });
const sheetPath = "xl/worksheets/sheet1.xml";
const conditionsOf = ({ port }: Held) => {
  const { id = "" } = port.sheets()[0] ?? {};
  return { id, conditions: port.furnishings.sheet(id).conditions };
};
/** What stands in a sheet of conditional formats. */
const written = async (bytes: Uint8Array, path = sheetPath): Promise<string> => {
  const text = await partOf(bytes, path);
  const [all = ""] = /<conditionalFormatting[\s\S]*<\/conditionalFormatting>/.exec(text) ?? [];
  return all;
};

describe("conditional formats of a file", () => {
  it("are read where they go by value, text or rank; others are named as what is not shown", async () => {
    const { conditions } = conditionsOf(await hold(await made()));
    const plain = { formula: "", bold: true, fill: "", stopIfTrue: false };
    expect(conditions).toMatchObject([
      {
        ...plain,
        kind: "CellValue",
        rule: { operator: "Between", formula1: "=2", formula2: "=$B$1*2" },
      },
      {
        ...plain,
        kind: "ContainsText",
        rule: { operator: "Contains", text: 'ej "klar"' },
        areas: [
          { r: 0, c: 1, h: 9, w: 1 },
          { r: 19, c: 1, h: 1, w: 1 },
        ],
      },
      { ...plain, kind: "TopBottom", rule: { type: "BottomPercent", rank: 5 } },
    ]);
    expect(await listExtras(await made())).toEqual([
      { kind: "conditionalFormats", count: 3, fate: "kept" },
    ]);
  });

  it("stay as they are where nobody touched them", async () => {
    expect(await written(await saved(await made()))).toBe(groups);
  });

  it("keep the look that is not played when another one changes, and their rank", async () => {
    const after = await saved(await made(), (held) => {
      const { id, conditions } = conditionsOf(held);
      held.port.furnishings.change(id, {
        conditions: conditions.map((one) =>
          one.kind === "TopBottom"
            ? { ...one, rule: { type: "TopItems", rank: 3 }, stopIfTrue: true }
            : one,
        ),
      });
    });
    expect(await written(after)).toBe(
      [
        group("A1:A9", rules.cell),
        group("B1:B9 B20", rules.text),
        group("C1:C9", rules.bar),
        group("D1:D9", '<cfRule type="top10" rank="3" dxfId="0" priority="4" stopIfTrue="1"/>'),
        group("D1:D9", rules.average),
        group("E1:E9", rules.byCell),
      ].join(""),
    );
    expect(await partOf(after, "xl/styles.xml")).toContain('<left style="thin"/>');
  });

  it("follow a sheet that gets another name", async () => {
    const bytes = await handmadeFile({
      sheets: [
        `<sheetData/>${group("A1", '<cfRule type="cellIs" priority="1" operator="equal"><formula>Blad1!$B$1</formula></cfRule>')}`,
      ],
    });
    const twin = await startTwin({ workbook: (await open(bytes)).workbook });
    await twin.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().name = "Nya namnet";
      await context.sync();
    });
    const [sheet] = twin.port.sheets();
    expect(twin.port.furnishings.sheet(sheet?.id ?? "").conditions).toMatchObject([
      { rule: { formula1: "='Nya namnet'!$B$1" } },
    ]);
    twin.dispose();
  });
});

describe("conditional formats made through office.js", () => {
  it("are in the file in Excel's words, and come back", async () => {
    const twin = await startTwin({ workbook: sampleWorkbook });
    const { port } = twin;
    const file = keepWorkbookFile({ port, workbook: sampleWorkbook, bytes: null, addInId });
    await twin.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Ny");
      const formats = sheet.getRange("B2:B9").conditionalFormats;
      const low = formats.add("CellValue").cellValue;
      low.rule = { formula1: "0.5", operator: "LessThanOrEqual" };
      low.format.fill.color = "#FFC7CE";
      const between = formats.add("CellValue").cellValue;
      between.rule = { formula1: "=B1", formula2: "=LOFTE.ANDEL(1,2)", operator: "NotBetween" };
      formats.add("CellValue").cellValue.rule = { formula1: 'a"b', operator: "EqualTo" };
      for (const operator of ["Contains", "NotContains", "BeginsWith", "EndsWith"] as const)
        formats.add("ContainsText").textComparison.rule = { operator, text: 'x<"y"' };
      for (const type of ["TopItems", "BottomPercent"] as const)
        formats.add("TopBottom").topBottom.rule = { rank: 3, type };
      // Begun and not finished: Excel would find the file damaged.
      formats.add("CellValue");
      await context.sync();
    });
    const bytes = await file.save({});
    const at = port.sheets().findIndex(({ name }) => name === "Ny") + 1;
    const xml = await written(bytes, `xl/worksheets/sheet${String(at)}.xml`);
    const bare = xml.replace(/ dxfId="\d+"| priority="\d+"/g, "");
    const text = (type: string, operator: string, formula: string) =>
      group(
        "B2:B9",
        `<cfRule type="${type}" operator="${operator}" text="x&lt;&quot;y&quot;"><formula>${formula.replaceAll("§", '"x&lt;""y"""')}</formula></cfRule>`,
      );
    const cell = (operator: string, ...formulas: readonly string[]) =>
      group(
        "B2:B9",
        `<cfRule type="cellIs" operator="${operator}">${formulas.map((one) => `<formula>${one}</formula>`).join("")}</cfRule>`,
      );
    // The newest stands first.
    expect(bare.split(/(?<=<\/conditionalFormatting>)/)).toEqual([
      group("B2:B9", '<cfRule type="top10" percent="1" bottom="1" rank="3"/>'),
      group("B2:B9", '<cfRule type="top10" rank="3"/>'),
      text("endsWith", "endsWith", "RIGHT(B2,LEN(§))=§"),
      text("beginsWith", "beginsWith", "LEFT(B2,LEN(§))=§"),
      text("notContainsText", "notContains", "ISERROR(SEARCH(§,B2))"),
      text("containsText", "containsText", "NOT(ISERROR(SEARCH(§,B2)))"),
      cell("equal", '"a""b"'),
      cell("notBetween", "B1", "_xldudf_LOFTE_ANDEL(1,2)"),
      cell("lessThanOrEqual", "0.5"),
    ]);
    const priorities = [...xml.matchAll(/ priority="(\d+)"/g)].map(([, digits]) => Number(digits));
    expect(priorities).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    const back = (await open(bytes)).workbook.sheets[at - 1]?.furnishing?.conditions ?? [];
    expect(back.map(({ kind, rule }) => [kind, rule])).toEqual([
      ["TopBottom", { type: "BottomPercent", rank: 3 }],
      ["TopBottom", { type: "TopItems", rank: 3 }],
      ...["EndsWith", "BeginsWith", "NotContains", "Contains"].map((operator) => [
        "ContainsText",
        { operator, text: 'x<"y"' },
      ]),
      ["CellValue", { operator: "EqualTo", formula1: '="a""b"' }],
      ["CellValue", { operator: "NotBetween", formula1: "=B1", formula2: "=LOFTE.ANDEL(1,2)" }],
      ["CellValue", { operator: "LessThanOrEqual", formula1: "=0.5" }],
    ]);
    expect(back.at(-1)?.fill).toBe("#FFC7CE");
    expect(twin.unplayed).toEqual([]);
    twin.dispose();
  });
});
