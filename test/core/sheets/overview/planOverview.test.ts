import { readWorkbook } from "../../../../src/core/schema/readWorkbook";
import { stateAt } from "../../../../src/core/sheets/followUp/followUpSheets";
import {
  findOverviewSheet,
  overviewTables,
  tableNamed,
} from "../../../../src/core/sheets/overview/overviewSheet";
import type { Plan, PlanSettings } from "../../../../src/core/sheets/plan";
import { planOverview } from "../../../../src/core/sheets/overview/planOverview";
import { isFormula, type Change, type SheetLayout } from "../../../../src/core/sheet/change";
import type { CellValue, Sheet, Workbook } from "../../../../src/core/sheet/sheet";
import { followUpSheet, sheetOf, workbookOf } from "../../workbookOf";
import { applyToValue } from "../applyToValue";
import { clicked, inputOf, onlyFollowUp, strict, valueOf } from "../planned";

/** Pledges of at least 200 checks in 2021, with some cells changed. */
const wide = (...changes: Readonly<Record<string, CellValue>>[]): Sheet => {
  const headings = ["LöftesID", "Löfte", "År", "Måltyp", "Målvärde", "Fokusområde", "Ansvarig"];
  const usual: Readonly<Record<string, CellValue>> = {
    Löfte: "Minst 200 trafikkontroller",
    År: 2021,
    Måltyp: "minst",
    Målvärde: 200,
  };
  return sheetOf("Löften", [
    headings,
    ...changes.map((change) =>
      headings.map((heading) => change[heading] ?? usual[heading] ?? null),
    ),
  ]);
};

const plain = wide(
  { LöftesID: "E1", Fokusområde: "Trafik", Ansvarig: "Polisen" },
  { LöftesID: "E2", Fokusområde: "TRAFIK", Ansvarig: "Kommunen" },
  { LöftesID: "E3", Ansvarig: "Polisen" },
);

const planned = (workbook: Workbook, settings: PlanSettings = strict): Plan =>
  valueOf(planOverview(inputOf(workbook, settings), { kind: "overview" }));

const made = (workbook: Workbook): Workbook => applyToValue(workbook, planned(workbook).changes);

function layoutOf([change]: readonly Change[]): SheetLayout {
  if (change?.kind !== "addSheet" && change?.kind !== "laySheetAnew") throw new Error("no layout");
  return change.layout;
}

function overviewOf(workbook: Workbook): Sheet {
  const sheet = findOverviewSheet(workbook);
  if (!sheet) throw new Error("There is no overview.");
  return sheet;
}

/** The workbook with one cell of its overview filled by somebody else. */
function typedInto(workbook: Workbook, row: number, column: number, value: CellValue): Workbook {
  const sheet = overviewOf(workbook);
  const to = value as string | number;
  const from = stateAt(sheet, row, column);
  return applyToValue(workbook, [
    { kind: "writeCells", sheet: sheet.name, cells: [{ row, column, from, to }] },
  ]);
}

const renamed = (workbook: Workbook, from: string, to: string): Workbook => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet) => (sheet.name === from ? { ...sheet, name: to } : sheet)),
});

describe("planOverview", () => {
  it("makes a sheet that is known by its table, and says so", () => {
    const plan = planned(workbookOf(plain));
    expect(plan.notes).toEqual([{ code: "sheet.added", facts: { sheet: "Översikt" } }]);
    const sheet = overviewOf(made(workbookOf(plain)));
    expect(tableNamed(sheet, overviewTables.pledges)?.area.height).toBe(4);
    expect(plan.undo?.entries.map(({ kind }) => kind)).toEqual(["sheetAdded"]);
  });

  it("groups as the report does, and keeps pledges without a group in one of their own", () => {
    const sheet = overviewOf(made(workbookOf(plain)));
    expect(tableNamed(sheet, overviewTables.byFocusArea)?.area.height).toBe(1 + 2);
    expect(tableNamed(sheet, overviewTables.byResponsible)?.area.height).toBe(1 + 2);
  });

  it("has nothing to do where all of it stands, also after the sheet was renamed", () => {
    const once = made(clicked(workbookOf(plain)));
    expect(planned(once)).toMatchObject({ changes: [], notes: [{ code: "nothing.toDo" }] });
    const moved = renamed(once, "Översikt", "Läget i korthet");
    expect(planned(moved)).toMatchObject({ changes: [], notes: [{ code: "nothing.toDo" }] });
  });

  it("is laid anew when a period is followed up, and keeps the chosen pledge", () => {
    const first = made(clicked(workbookOf(plain), "2021-T1"));
    const place = tableNamed(overviewOf(first), overviewTables.chosen)?.area ?? {
      row: 0,
      column: 0,
    };
    const chosen = typedInto(first, place.row - 2, place.column, "E2");
    const next = clicked(chosen, "2021-T2");
    const plan = planned(next);
    expect(plan.changes.map(({ kind }) => kind)).toEqual(["laySheetAnew"]);
    expect(plan.undo).toBeNull();
    const after = overviewOf(applyToValue(next, plan.changes));
    const table = tableNamed(after, overviewTables.chosen)?.area ?? {
      row: 0,
      column: 0,
      height: 0,
    };
    expect(table.height).toBe(1 + 2);
    expect(stateAt(after, table.row - 2, table.column).value).toBe("E2");
  });

  it("is no table of pledges or reports itself", () => {
    const before = clicked(workbookOf(plain));
    const [alone, beside] = [readWorkbook(before), readWorkbook(made(before))];
    expect(beside.pledges.map(({ key }) => key)).toEqual(alone.pledges.map(({ key }) => key));
    expect(beside.followUps).toHaveLength(alone.followUps.length);
    expect(beside.unknownSheets).toEqual(alone.unknownSheets);
  });

  it.each([
    ["beside the title", 0, 5],
    ["below all", 400, 0],
  ])("asks before it takes away a note %s, and writes it back", (_, row, column) => {
    const noted = typedInto(made(workbookOf(plain)), row, column, "Ring Anna");
    const asked = planned(noted);
    expect(asked).toMatchObject({
      changes: [],
      questions: [{ code: "overview.foreign", facts: { count: 1 }, otherwise: null }],
    });
    const id = asked.questions[0]?.id ?? "";
    const kept = planned(noted, { ...strict, answers: { [id]: "keep" } });
    expect(kept).toMatchObject({ changes: [], notes: [{ code: "cells.kept" }] });
    const removed = planned(noted, { ...strict, answers: { [id]: "remove" } });
    expect(removed.changes.map(({ kind }) => kind)).toEqual(["laySheetAnew"]);
    expect(removed.undo?.entries).toEqual([
      {
        kind: "cellsWritten",
        cells: [
          {
            at: { sheet: "Översikt", row, column },
            before: { value: "Ring Anna", formula: null },
            written: null,
          },
        ],
      },
    ]);
  });

  it("asks about a verdict that somebody typed over its formula", () => {
    const workbook = made(workbookOf(plain));
    const { row, column } = tableNamed(overviewOf(workbook), overviewTables.pledges)?.area ?? {
      row: 0,
      column: 0,
    };
    const overridden = typedInto(workbook, row + 1, column + 2, "Uppfyllt");
    expect(planned(overridden).questions).toMatchObject([
      { code: "overview.foreign", place: { row: row + 1, column: column + 2 } },
    ]);
  });

  it("asks where a sheet that is not ours has the name, and takes another", () => {
    const workbook = workbookOf(plain, sheetOf("översikt", [["Mina egna tankar"]]));
    const asked = planned(workbook);
    expect(asked).toMatchObject({
      changes: [],
      questions: [{ code: "sheet.nameTaken", facts: { other: "Översikt (2)" } }],
    });
    const answers = { [asked.questions[0]?.id ?? ""]: "otherName" };
    const plan = planned(workbook, { ...strict, answers });
    expect(plan.changes).toMatchObject([{ kind: "addSheet", sheet: "Översikt (2)" }]);
  });

  it("fails where the workbook has no pledges, or refuses", () => {
    const codeOf = (workbook: Workbook) => {
      const result = planOverview(inputOf(workbook), { kind: "overview" });
      return result.ok ? null : result.failure.code;
    };
    expect(codeOf(workbookOf(sheetOf("Blad1", [])))).toBe("plan.noPledges");
    expect(codeOf({ ...workbookOf(plain), isStructureProtected: true })).toBe(
      "excel.workbookProtected",
    );
    const old = made(workbookOf(plain));
    const locked = clicked(old);
    const sheets = locked.sheets.map((sheet) =>
      sheet.name === "Översikt" ? { ...sheet, isProtected: true } : sheet,
    );
    expect(codeOf({ ...locked, sheets })).toBe("excel.sheetProtected");
  });
});

describe("overviewLayout", () => {
  const everything = clicked(
    workbookOf(plain, { ...followUpSheet({ LöftesID: "E1", Period: "2021-T1" }), name: "Utfall" }),
  );
  const layout = layoutOf(planned(everything).changes);

  it("gives every column a heading of its own, as Excel demands of tables", () => {
    const area = layout.tables.find(({ name }) => name === overviewTables.pledges)?.area;
    const block = layout.blocks.find(({ row }) => row === area?.row);
    const headings = (block?.cells[0] ?? []).map((heading) =>
      typeof heading === "string" ? heading.toLowerCase() : null,
    );
    expect(new Set(headings).size).toBe(headings.length);
    expect(headings).toHaveLength(area?.width ?? 0);
  });

  it("shows periods of ours and of staff's own tables, oldest first", () => {
    const headings = layout.blocks.flatMap(({ cells }) => cells[0] ?? []);
    const shown = headings.filter(
      (heading) => typeof heading === "string" && /^Utfall 2021/.test(heading),
    );
    expect(shown).toEqual(["Utfall 2021-T1", "Utfall 2021-T2"]);
  });

  it("has charts over cells that it writes, each told in words", () => {
    expect(layout.charts.map(({ kind }) => kind)).toEqual(["stackedBars", "stackedBars", "lines"]);
    for (const { alternative, data, colors } of layout.charts) {
      expect(alternative).toMatch(/\b[A-Z]+\d+:[A-Z]+\d+\b/);
      expect(colors).toHaveLength(data.width - 1);
    }
  });

  it("stays within what Excel takes, with four years of months", () => {
    const months = Array.from({ length: 60 }, (_, at) => ({
      LöftesID: "E1",
      Period: `${String(2017 + Math.floor(at / 12))}-${String((at % 12) + 1).padStart(2, "0")}`,
    }));
    const years = [2017, 2018, 2019, 2020, 2021].map((År) => ({ LöftesID: "E1", År }));
    const workbook = workbookOf(wide(...years), followUpSheet(...months));
    const { tables, blocks } = layoutOf(planned(workbook).changes);
    const formulas = [
      ...tables.flatMap((table) => table.formulas.map(({ formula }) => formula)),
      ...blocks
        .flatMap(({ cells }) => cells.flat())
        .flatMap((content) => (isFormula(content) ? [content.formula] : [])),
    ];
    expect(Math.max(...formulas.map((formula) => formula.length))).toBeLessThanOrEqual(8192);
    expect(
      formulas.filter((formula) => /\b(?:LET|LAMBDA|IFS|SWITCH|TEXTJOIN|XLOOKUP)\(/.test(formula)),
    ).toEqual([]);
  });
});

describe("verdicts that a person has decided on a follow-up sheet", () => {
  it("are shown as they stand there, and no others are taken from it", () => {
    const workbook = clicked(workbookOf(plain));
    const { sheet, columns, rows } = onlyFollowUp(workbook);
    const [row, column] = [rows[1]?.row ?? 0, columns.get("verdict") ?? 0];
    const cell = { row, column, from: stateAt(sheet, row, column), to: "Uppfyllt" };
    const decided = applyToValue(workbook, [
      { kind: "writeCells", sheet: sheet.name, cells: [cell] },
    ]);
    const contents = (of: Workbook) =>
      layoutOf(planned(of).changes)
        .blocks.flatMap(({ cells }) => cells.flat())
        .filter((one) => isFormula(one) && one.formula.includes("LofteUppf_2021_T2[Bedömning]"));
    expect(contents(workbook)).toHaveLength(0);
    expect(contents(decided)).toHaveLength(1);
  });
});

describe("outcomes in tables that staff have made", () => {
  const cellOf = (...rows: Readonly<Record<string, CellValue>>[]): string => {
    const workbook = workbookOf(plain, { ...followUpSheet(...rows), name: "Pers utfall" });
    const { blocks } = layoutOf(planned(workbook).changes);
    const formulas = blocks
      .flatMap(({ cells }) => cells.flat())
      .flatMap((content) => (isFormula(content) ? [content.formula] : []));
    return formulas.find((formula) => formula.includes("'Pers utfall'!")) ?? "";
  };

  it("are looked up by an id that stands once, so that the table may be sorted", () => {
    const formula = cellOf({ LöftesID: "E1" }, { LöftesID: "E2" });
    expect(formula).toContain("MATCH(");
    expect(formula).toContain("'Pers utfall'!$A$2:$A$3");
  });

  it("are pointed at where the id stands more often, and only while the row is the same", () => {
    const formula = cellOf(
      { LöftesID: "E1", Utfall: 696, Gäller: "annat" },
      { LöftesID: "E1", Utfall: 104 },
    );
    expect(formula).not.toContain("MATCH(");
    expect(formula).toContain("'Pers utfall'!$A$3=\"E1\"");
    expect(formula).toContain("'Pers utfall'!$C$3");
  });
});
