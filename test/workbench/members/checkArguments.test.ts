import { isOfType } from "../../../src/workbench/host/members/checkArguments";
import { sampleWorkbook } from "../sampleWorkbook";
import { startTwin } from "../twin";
import type { Twin } from "../twin";

describe("isOfType", () => {
  it.each([
    ["text", "string"],
    [3, "number"],
    [false, "boolean"],
    ["Contents", "ClearApplyTo"],
    [[[1, "a"]], "any[][]"],
    ["=A1", "any[][]"],
    [[0, 2], "number[]"],
    [{ title: "a" }, "DataValidationPrompt"],
    ["A1", "Range | string"],
    [[["a", 1]], "Array<Array<string | number>> | string"],
  ])("takes %j for %s", (value, type) => {
    expect(isOfType(value, type)).toBe(true);
  });

  it.each([
    [3, "string"],
    [Number.NaN, "number"],
    ["true", "boolean"],
    ["contents", "ClearApplyTo"],
    [null, "any[][]"],
    [[0, "2"], "number[]"],
    ["a", "DataValidationPrompt"],
    [3, "Range | string"],
    [[[true]], "Array<Array<string | number>> | string"],
    [{ type: "Table" }, "Range"],
  ])("does not take %j for %s", (value, type) => {
    expect(isOfType(value, type)).toBe(false);
  });
});

describe("wrong arguments through office.js", () => {
  let twin: Twin;
  beforeAll(async () => {
    twin = await startTwin({ workbook: sampleWorkbook });
  });
  afterAll(() => {
    twin.dispose();
  });

  it.each<[string, (range: Excel.Range) => void]>([
    ["Range.getCell", (range) => range.getCell("a" as never, 0).load("address")],
    [
      "Range.clear",
      (range) => {
        range.clear("Everything" as never);
      },
    ],
    ["Range.getResizedRange", (range) => range.getResizedRange(1, null as never).load("address")],
    ["Range.columnHidden", (range) => void (range.columnHidden = "yes" as never)],
    ["RangeFormat.wrapText", (range) => void (range.format.wrapText = 1 as never)],
    ["Worksheet.visibility", (range) => void (range.worksheet.visibility = "Gone" as never)],
    ["ChartCollection.add", (range) => range.worksheet.charts.add("Cake" as never, range)],
    ["TableCollection.add", (range) => range.worksheet.tables.add(range, "yes" as never)],
  ])("are refused as Excel refuses them: %s", async (location, use) => {
    const before = twin.port.snapshot();
    const run = twin.Excel.run(async (context) => {
      use(context.workbook.worksheets.getFirst().getRange("A1"));
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({
      code: "InvalidArgument",
      debugInfo: { errorLocation: location },
    });
    expect(twin.port.snapshot()).toEqual(before);
  });

  it("say nothing of members that are not played", () => {
    expect(twin.unplayed).toEqual([]);
  });
});
