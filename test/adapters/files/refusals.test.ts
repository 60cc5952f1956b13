import { writeXlsx } from "../../../src/adapters/files/writeXlsx";
import {
  emptyLayout,
  type AddTableRows,
  type CellState,
  type Change,
} from "../../../src/core/sheet/change";
import { csvFile, workbookBytes } from "../../cases/badFiles/badFiles";

const area = { row: 0, column: 0, height: 3, width: 2 };
const rows: AddTableRows = {
  kind: "addTableRows",
  sheet: "Löften",
  table: "Tabell",
  area,
  rows: [["c", 3]],
  look: { styles: [], validations: [], conditions: [] },
};
const nothing: CellState = { value: null, formula: null };
const a: CellState = { value: "a", formula: null };
const one: CellState = { value: 1, formula: null };

const foreign = (locked?: { readonly password: string }): Promise<Uint8Array> =>
  workbookBytes((workbook) => {
    const sheet = workbook.addWorksheet("Löften");
    sheet.addTable({
      name: "Tabell",
      ref: "A1",
      columns: [{ name: "Text" }, { name: "Tal" }],
      rows: [
        ["a", 1],
        ["b", 2],
      ],
    });
    sheet.getCell("B9").value = { formula: "B2*2", result: 2 };
    workbook.addWorksheet("Två").getCell("A1").value = "x";
    if (locked) void sheet.protect(locked.password, { spinCount: 1 });
  });

const table = (name: string): Change => ({
  kind: "addSheet",
  sheet: "Ny",
  after: null,
  layout: {
    ...emptyLayout,
    blocks: [{ row: 0, column: 0, cells: [["A"], ["1"]] }],
    tables: [{ name, area: { row: 0, column: 0, height: 2, width: 1 }, formulas: [] }],
  },
});

const write = (row: number, column: number, from: CellState): Change => ({
  kind: "writeCells",
  sheet: "Löften",
  cells: [{ row, column, from, to: "nytt" }],
});

const cases: readonly (readonly [what: string, code: string, change: Change])[] = [
  ["a cell with another text", "excel.changedMeanwhile", write(1, 0, nothing)],
  [
    "a cell with another formula",
    "excel.changedMeanwhile",
    write(8, 1, { value: 2, formula: "=B2*3" }),
  ],
  ["a table that has grown", "excel.changedMeanwhile", { ...rows, area: { ...area, height: 2 } }],
  [
    "a row that holds something else",
    "excel.changedMeanwhile",
    { ...rows, kind: "removeTableRows", rows: [{ row: 2, from: [a, one] }] },
  ],
  ["a table that is gone", "excel.itemNotFound", { ...rows, table: "Borta" }],
  [
    "no room below",
    "excel.noRoomBelow",
    { ...rows, rows: Array.from({ length: 6 }, () => ["c", 3]) },
  ],
  ["a sheet that is gone", "excel.itemNotFound", { kind: "removeSheet", sheet: "Borta" }],
  [
    "a name that is taken in other case",
    "excel.sheetExists",
    { kind: "addSheet", sheet: "löften", after: null, layout: emptyLayout },
  ],
  ["a table's name that is taken", "excel.itemAlreadyExists", table("TABELL")],
];

const refusal = async (bytes: Uint8Array, changes: readonly Change[]): Promise<string> => {
  const result = await writeXlsx(bytes, changes, "prov.xlsx");
  return result.ok ? "written" : result.failure.code;
};

describe("a file is not written", () => {
  it.each(cases)("over %s: %s", async (_, code, change) => {
    expect(await refusal(await foreign(), [change])).toBe(code);
  });

  it("though it would be if the plan were right", async () => {
    const bytes = await foreign();
    const right = [write(1, 0, a), write(8, 1, { value: 0, formula: "=B2*2" }), rows, table("Ny")];
    for (const change of right) expect(await refusal(bytes, [change])).toBe("written");
  });

  it.each<[what: string, earlier: Change, untrue: Change, code: string, right: Change]>([
    [
      "written its cell",
      write(1, 0, a),
      write(1, 0, a),
      "excel.changedMeanwhile",
      write(1, 0, { value: "nytt", formula: null }),
    ],
    [
      "added a row there",
      rows,
      write(3, 0, nothing),
      "excel.changedMeanwhile",
      write(3, 0, { value: "c", formula: null }),
    ],
    [
      "taken the row out",
      { ...rows, kind: "removeTableRows", rows: [{ row: 1, from: [a, one] }] },
      write(1, 0, a),
      "excel.changedMeanwhile",
      write(1, 0, { value: "b", formula: null }),
    ],
    ["written below the table", write(3, 0, nothing), rows, "excel.noRoomBelow", write(1, 0, a)],
  ])("where a change before it has %s", async (_, earlier, untrue, code, right) => {
    const bytes = await foreign();
    expect(await refusal(bytes, [earlier, untrue])).toBe(code);
    expect(await refusal(bytes, [earlier, right])).toBe("written");
  });

  it("where a sheet is locked, until it is unlocked", async () => {
    const bytes = await foreign();
    const lock: Change = { kind: "protectSheet", sheet: "Löften", isOn: true };
    const unlock: Change = { ...lock, isOn: false };
    for (const change of [rows, write(1, 0, a)]) {
      expect(await refusal(bytes, [lock, change])).toBe("excel.sheetProtected");
      expect(await refusal(bytes, [lock, unlock, change])).toBe("written");
    }
  });

  it("where a password would be needed to unlock", async () => {
    const bytes = await foreign({ password: "hemligt" });
    const unlock: Change = { kind: "protectSheet", sheet: "Löften", isOn: false };
    expect(await refusal(bytes, [unlock])).toBe("excel.sheetProtected");
  });

  it("where no sheet would be left to see", async () => {
    const all: Change[] = ["Löften", "Två"].map((sheet) => ({ kind: "removeSheet", sheet }));
    expect(await refusal(await foreign(), all)).toBe("excel.general");
  });

  it("where it cannot be read", async () => {
    expect(await refusal(csvFile(), [])).toBe("file.notWorkbook");
    const bytes = await foreign();
    for (let length = 4; length < bytes.length; length += 211) {
      expect(await refusal(bytes.slice(0, length), [write(1, 0, a)])).toBe("file.damaged");
    }
    const holed = bytes.slice().fill(0, 200, bytes.length - 2500);
    for (const change of [write(1, 0, a), table("Ny")]) {
      expect(await refusal(holed, [change])).toBe("file.damaged");
    }
  });
});
