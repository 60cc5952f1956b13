import { sheetWords } from "../../../../src/core/language/sheetWords";
import { readWorkbook } from "../../../../src/core/schema/readWorkbook";
import { stateAt } from "../../../../src/core/sheets/followUp/followUpSheets";
import { listSheet } from "../../../../src/core/sheets/followUp/listSheet";
import type { Area, Workbook } from "../../../../src/core/sheet/sheet";
import { sheetOf, workbookOf } from "../../workbookOf";
import { applyToValue } from "../applyToValue";
import { withSheet } from "../planned";

const words = sheetWords.followUp;
const empty = workbookOf();

function made(workbook: Workbook): Workbook {
  const { change } = listSheet(workbook, words);
  return change ? applyToValue(workbook, [change]) : workbook;
}

function wordsIn(workbook: Workbook, area: Area): readonly unknown[] {
  const sheet = workbook.sheets.find(({ name }) => name === listSheet(workbook, words).sheet);
  if (!sheet) return [];
  return Array.from(
    { length: area.height },
    (_, at) => stateAt(sheet, area.row + at, area.column).value,
  );
}

describe("listSheet", () => {
  it("makes a hidden sheet with a list in each area, which is no table to be read", () => {
    const workbook = made(empty);
    expect(workbook.sheets.map(({ visibility }) => visibility)).toEqual(["hidden"]);
    const { areas, change } = listSheet(workbook, words);
    expect(change).toBeNull();
    expect(wordsIn(workbook, areas.state)).toEqual(["preliminärt", "slutligt"]);
    expect(wordsIn(workbook, areas.kind)).toHaveLength(15);
    expect(areas).toEqual(listSheet(empty, words).areas);
    expect(readWorkbook(workbook).findings).toEqual([]);
  });

  it("finds its sheet under another name, with words that staff have added", () => {
    const renamed = withSheet(made(empty), "Listor", (sheet) => {
      const { column, row, height } = listSheet(empty, words).areas.state;
      const values = sheet.values.map((line, r) =>
        line.map((cell, c) => (r === row + height && c === column ? "fastställt" : cell)),
      );
      return { ...sheet, name: "Ord", values };
    });
    const { sheet, areas } = listSheet(renamed, words);
    expect(sheet).toBe("Ord");
    expect(wordsIn(renamed, areas.state)).toEqual(["preliminärt", "slutligt", "fastställt"]);
  });

  it("leaves a foreign sheet of the name alone", () => {
    const foreign = workbookOf(sheetOf("listor", [["Handla", "mjölk"]]));
    const { sheet, change } = listSheet(foreign, words);
    expect(change?.sheet).toBe(sheet);
    expect(sheet.toLowerCase()).not.toBe("listor");
    expect(made(foreign).sheets).toContainEqual(foreign.sheets[0]);
  });
});
