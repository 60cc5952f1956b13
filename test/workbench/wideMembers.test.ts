import { startTwin } from "./twin";
import type { Twin } from "./twin";

const workbook = {
  name: "vid",
  sheets: [
    {
      name: "Blad1",
      values: [
        ["Ort", "Antal"],
        ["Årby", 3],
        ["Lagersberg", 1],
        ["årby", null],
        ["Centrum", 2],
      ],
      formats: { B3: "0 %" },
    },
    { name: "Dolt", visibility: "Hidden" as const, values: [] },
    { name: "Sist", values: [] },
  ],
};

describe("the wider members through office.js", () => {
  let twin: Twin;
  beforeEach(async () => {
    twin = await startTwin({ workbook });
  });
  afterEach(() => {
    expect(twin.unplayed).toEqual([]);
    twin.dispose();
  });
  const inSheet = <T>(use: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>) =>
    twin.Excel.run((context) => use(context.workbook.worksheets.getFirst(), context));

  it("sort rows with their formats, empty cells last", async () => {
    await inSheet(async (sheet, context) => {
      sheet.getRange("A1:B5").sort.apply([{ key: 1, ascending: false }], false, true);
      await context.sync();
    });
    const { values, formats } = twin.port.snapshot().sheets[0] ?? {};
    expect([values?.["A2"], values?.["A3"], values?.["A4"], values?.["A5"]]).toEqual([
      "Årby",
      "Centrum",
      "Lagersberg",
      "årby",
    ]);
    expect(formats).toEqual({ B4: "0 %" });
  });

  it("take away rows that say the same in other letters", async () => {
    const counts = await inSheet(async (sheet, context) => {
      const result = sheet.getRange("A1:B5").removeDuplicates([0], true);
      result.load("removed,uniqueRemaining");
      await context.sync();
      return [result.removed, result.uniqueRemaining];
    });
    expect(counts).toEqual([1, 3]);
    expect(twin.port.snapshot().sheets[0]?.values).toMatchObject({ A4: "Centrum", B4: 2 });
    expect(twin.port.snapshot().sheets[0]?.values["A5"]).toBeUndefined();
  });

  it("find cells by text and by kind", async () => {
    const found = await inSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B5");
      const text = range.find("ager", {}).load("address");
      const none = range.findOrNullObject("Årb", { completeMatch: true }).load("address");
      const blanks = range.getSpecialCells("Blanks").load("address");
      const numbers = range.getSpecialCells("Constants", "Numbers").load("address");
      await context.sync();
      return [text.address, none.isNullObject, blanks.address, numbers.address];
    });
    expect(found).toEqual(["Blad1!A3", true, "Blad1!B4", "Blad1!B2:B3,B5"]);
  });

  it("lead from sheet to sheet and from range to range", async () => {
    const found = await inSheet(async (sheet, context) => {
      const next = sheet.getNext(true).load("name");
      const none = sheet.getPreviousOrNullObject().load("name");
      const above = sheet.getRange("B3").getRowsAbove(2).load("address");
      const before = sheet.getRange("B3").getColumnsBefore(1).load("address");
      await context.sync();
      return [next.name, none.isNullObject, above.address, before.address];
    });
    expect(found).toEqual(["Sist", true, "Blad1!B1:B2", "Blad1!A3"]);
  });

  it("keep comments with their answers, and pieces of XML", async () => {
    const kept = await twin.Excel.run(async (context) => {
      const { comments, customXmlParts } = context.workbook;
      const comment = comments.add("Blad1!A2", "Stämmer det?");
      comment.replies.add("Ja");
      comment.resolved = true;
      const xml = customXmlParts.add('<a xmlns="urn:x"/>').load("namespaceUri");
      await context.sync();
      const [place, replies] = [comment.getLocation().load("address"), comment.replies.getCount()];
      comment.load("content,resolved,authorName");
      await context.sync();
      return [comment.content, comment.resolved, place.address, replies.value, xml.namespaceUri];
    });
    expect(kept).toEqual(["Stämmer det?", true, "Blad1!A2", 1, "urn:x"]);
  });

  it("keep conditional formats of the kinds that go by a cell's value", async () => {
    const kinds = await inSheet(async (sheet, context) => {
      const formats = sheet.getRange("B2:B5").conditionalFormats;
      const low = formats.add("CellValue").cellValue;
      low.rule = { formula1: "2", operator: "LessThan" };
      low.format.fill.color = "#FFC7CE";
      formats.add("TopBottom").topBottom.rule = { rank: 1, type: "TopItems" };
      await context.sync();
      formats.load("items/type,items/cellValueOrNullObject/rule");
      await context.sync();
      return formats.items.map(({ type }) => type);
    });
    expect(kinds).toEqual(["TopBottom", "CellValue"]);
  });
});
