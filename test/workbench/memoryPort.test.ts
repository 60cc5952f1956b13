import { createMemoryPort } from "../../src/workbench/host/memoryPort";
import { mergeWrites } from "../../src/workbench/host/mergedWrites";
import type { GridEvent } from "../../src/workbench/host/port";
import { sampleWorkbook } from "./sampleWorkbook";

describe("the grid in memory", () => {
  it("counts formats as used only where they are asked for", () => {
    const port = createMemoryPort({
      name: "b",
      sheets: [{ name: "a", values: [[1]], formats: { C3: "0%" } }],
    });
    const sheetId = port.activeSheet();
    expect(port.usedRange(sheetId, true)).toEqual({ r: 0, c: 0, h: 1, w: 1 });
    expect(port.usedRange(sheetId, false)).toEqual({ r: 0, c: 0, h: 3, w: 3 });
  });

  it("leaves the workbook it was made from alone", () => {
    const port = createMemoryPort(sampleWorkbook);
    port.writeCells(port.activeSheet(), { r: 0, c: 0, h: 1, w: 1 }, [["ändrad"]]);
    expect(sampleWorkbook.sheets[0]?.values[0]?.[0]).toBe("Löfte");
  });

  it("tells who changed a cell", () => {
    const port = createMemoryPort(sampleWorkbook);
    const events: GridEvent[] = [];
    const stop = port.on((event) => void events.push(event));
    const area = { r: 0, c: 0, h: 1, w: 1 };
    port.writeCells(port.activeSheet(), area, [[1]]);
    port.type(port.activeSheet(), area, [[2]]);
    stop();
    port.type(port.activeSheet(), area, [[3]]);
    expect(events.map((event) => event.type === "changed" && event.byApi)).toEqual([true, false]);
  });
});

describe("merging of writes", () => {
  it("joins neighbours, and hands them over before anybody reads", () => {
    const port = createMemoryPort(sampleWorkbook);
    const sheetId = port.activeSheet();
    const merged = mergeWrites(port);
    merged.port.writeCells(sheetId, { r: 10, c: 0, h: 1, w: 2 }, [[1, 2]]);
    merged.port.writeCells(sheetId, { r: 11, c: 0, h: 1, w: 2 }, [[3, 4]]);
    expect(port.writes()).toBe(0);
    expect(merged.port.readValues(sheetId, { r: 10, c: 0, h: 2, w: 2 })).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(port.writes()).toBe(1);
  });

  it("keeps apart what does not touch", () => {
    const port = createMemoryPort(sampleWorkbook);
    const sheetId = port.activeSheet();
    const merged = mergeWrites(port);
    merged.port.writeCells(sheetId, { r: 10, c: 0, h: 1, w: 1 }, [[1]]);
    merged.port.writeCells(sheetId, { r: 12, c: 0, h: 1, w: 1 }, [[2]]);
    merged.port.writeFormats(sheetId, { r: 13, c: 0, h: 1, w: 1 }, [["0%"]]);
    merged.flush();
    expect(port.writes()).toBe(3);
  });
});
