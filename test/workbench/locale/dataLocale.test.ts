import { readSources } from "../../house/sources";
import { swedishFunctions } from "../../house/builtInFunctions";
import { dataLocale } from "../../../src/workbench/host/locale/dataLocale";
import { swedishNameOf } from "../../../src/workbench/host/locale/swedishFunctionNames";
import { sampleWorkbook } from "../sampleWorkbook";
import { startTwin } from "../twin";

const swedish = dataLocale("sv-SE");

describe("Swedish formulas and formats", () => {
  it.each([
    ["=IF(A2>=0.8,TRUE,LOFTE.X(A2,1.5))", "=OM(A2>=0,8;SANT;LOFTE.X(A2;1,5))"],
    [
      '=IFERROR(MATCH("a,b",\'Löften, 2021\'!A:A,0),"")',
      '=OMFEL(PASSA("a,b";\'Löften, 2021\'!A:A;0);"")',
    ],
    ["=Tabell[[#This Row],[Mål]]*2", "=Tabell[@Mål]*2"],
  ])("say %s as %s, and read it back", (english, local) => {
    expect(swedish.formula(english)).toBe(local);
    expect(swedish.written(local)).toBe(english);
  });

  it("write numbers, dates and the usual format as Swedish Excel does", () => {
    expect(["General", "0.0 %", "#,##0.00", "yyyy-mm-dd", '0.0 "h.m"'].map(swedish.format)).toEqual(
      ["Standard", "0,0 %", "#\u00a0##0,00", "åååå-MM-dd", '0,0 "h.m"'],
    );
    expect(["Standard", "#\u00a0##0,00", "åååå-MM-dd"].map(swedish.plainFormat)).toEqual([
      "General",
      "#,##0.00",
      "yyyy-mm-dd",
    ]);
  });

  it("know the Swedish name of every function that our sheets use", () => {
    const rooms = ["formulas", "overview", "followUp"].map((room) => `src/core/sheets/${room}`);
    const used = new Set(
      rooms.flatMap((room) =>
        readSources(room).flatMap(({ text }) =>
          [...text.matchAll(/\b([A-Z][A-Z.]+)\(/g)].map(([, name = ""]) => name),
        ),
      ),
    );
    const unknown = [...used].filter(
      (name) =>
        !name.startsWith("LOFTE.") && !swedishFunctions.has(swedishNameOf.get(name) ?? name),
    );
    expect(unknown).toEqual([]);
    expect(used.size).toBeGreaterThan(30);
  });

  it.each([
    ["sv-SE", "=OM(A1=1;0,5;SANT)", "åååå-MM-dd"],
    ["en-US", "=IF(A1=1,0.5,TRUE)", "yyyy-mm-dd"],
  ])(
    "reach office.js in the data's language, %s, whatever the display's is",
    async (dataLanguage, formula, format) => {
      const twin = await startTwin({
        workbook: sampleWorkbook,
        displayLanguage: dataLanguage === "sv-SE" ? "en-US" : "sv-SE",
        dataLocale: dataLanguage,
      });
      const read = await twin.Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getItem("Tomt").getRange("B2");
        cell.formulasLocal = [[formula]];
        cell.numberFormatLocal = [[format]];
        await context.sync();
        cell.load("formulas,formulasLocal,numberFormat,numberFormatLocal");
        await context.sync();
        const read = [cell.formulas, cell.formulasLocal, cell.numberFormat, cell.numberFormatLocal];
        return read.map((rows) => String((rows[0] as unknown[])[0]));
      });
      expect(read).toEqual(["=IF(A1=1,0.5,TRUE)", formula, "yyyy-mm-dd", format]);
      expect(twin.unplayed).toEqual([]);
      twin.dispose();
    },
  );
});
