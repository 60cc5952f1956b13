import { sheetWords } from "../../../../src/core/language/sheetWords";
import { rowValues } from "../../../../src/core/sheets/followUp/rowValues";
import type { CellValue } from "../../../../src/core/sheet/sheet";
import { readWorkbook } from "../../../../src/core/schema/readWorkbook";
import { planFollowUp } from "../../../../src/core/sheets/followUp/planFollowUp";
import {
  followUpColumns,
  formulaColumns,
} from "../../../../src/core/sheets/followUp/followUpColumns";
import { isFormula, type AddSheet, type SheetLayout } from "../../../../src/core/sheet/change";
import { pledgeSheet, followUpSheet, sheetOf, workbookOf } from "../../workbookOf";
import { applyToValue } from "../applyToValue";
import {
  clicked,
  columnOf,
  followUpPlan,
  inputOf,
  onlyFollowUp,
  periodIn,
  strict,
} from "../planned";

const three = [
  { LöftesID: "E21-1", Löfte: "=1+1 ska bli fler" },
  { LöftesID: "E21-2" },
  { LöftesID: "E21-3", Måltyp: "genomfört", Målvärde: null },
];
const pledges = workbookOf(pledgeSheet(...three));

function layoutOf(workbook = pledges): SheetLayout {
  const added = followUpPlan(workbook).changes.filter(
    (change): change is AddSheet => change.kind === "addSheet",
  );
  const layout = added.at(-1)?.layout;
  if (!layout) throw new Error("No sheet is added.");
  return layout;
}

describe("a new follow-up", () => {
  it("has one row per pledge of the year, known by its id", () => {
    const workbook = workbookOf(pledgeSheet(...three, { LöftesID: "E22-1", År: 2022 }));
    const followUp = onlyFollowUp(clicked(workbook));
    expect(followUp.table.name).toBe("LofteUppf_2021_T2");
    expect(columnOf(followUp, "id")).toEqual(["E21-1", "E21-2", "E21-3"]);
    expect(columnOf(followUp, "text")[0]).toBe("=1+1 ska bli fler");
    expect(columnOf(followUp, "basisTarget")).toEqual([200, 200, null]);
  });

  it("leaves out pledges that end before the period begins", () => {
    const workbook = workbookOf(pledgeSheet(...three, { LöftesID: "E21-4", Slut: 44286 }));
    expect(columnOf(onlyFollowUp(clicked(workbook)), "id")).not.toContain("E21-4");
    expect(columnOf(onlyFollowUp(clicked(workbook, "2021-T1")), "id")).toContain("E21-4");
  });

  it("is read back as the follow-up of its period, with nothing to see over in its own cells", () => {
    const read = readWorkbook(clicked(pledges));
    expect(read.followUps.map(({ followUp }) => followUp.period)).toEqual(
      three.map(() => periodIn("2021-T2")),
    );
    const before = readWorkbook(pledges).findings.length;
    expect(read.findings.slice(before)).toEqual([]);
  });

  it("computes by formulas that are written once, or by values", () => {
    const [table] = layoutOf().tables;
    expect(table?.formulas.map(({ column }) => column)).toHaveLength(formulaColumns.length);
    const formulas = layoutOf().blocks.flatMap(({ cells }) => cells.flat().filter(isFormula));
    expect(formulas).toHaveLength(1);
    const values = onlyFollowUp(clicked(pledges, "2021-T2", "values"));
    expect(columnOf(values, "verdict").every((cell) => typeof cell === "string")).toBe(true);
    expect(values.sheet.formulas.flat().filter((cell) => cell !== null)).toHaveLength(1);
  });

  it("hides its basis and prints without it, with no cell twice and no merged cell", () => {
    const { columns, page, tables } = layoutOf();
    const hidden = columns.filter(({ isHidden }) => isHidden === true);
    const basis = Object.values(followUpColumns).filter(({ role }) => role === "basis");
    expect(hidden).toHaveLength(basis.length);
    expect(page?.orientation).toBe("landscape");
    expect(page?.area?.width).toBe(Math.min(...hidden.map(({ column }) => column)));
    expect(page?.titleRows).toEqual({ first: tables[0]?.area.row, last: tables[0]?.area.row });
  });

  it("has a message for every input cell and a list where there is one", () => {
    const { validations } = layoutOf();
    expect(validations.filter(({ rule }) => rule.kind === "list")).toHaveLength(4);
    for (const { inputTitle, inputText, errorText } of validations) {
      expect(inputTitle.length).toBeGreaterThan(0);
      // Excel takes at most 32 and 255 characters.
      expect(inputTitle.length).toBeLessThanOrEqual(32);
      expect(inputText.length).toBeLessThanOrEqual(255);
      expect(errorText.length).toBeLessThanOrEqual(255);
    }
  });

  it("carries the threshold of graded verdicts and none of strict ones", () => {
    const graded = { ...strict, graded: true, threshold: 0.6 };
    const one = onlyFollowUp(clicked(pledges, "2021-T2", "builtin", graded));
    expect(one.threshold?.value).toBe(0.6);
    expect(onlyFollowUp(clicked(pledges)).threshold?.value).toBeNull();
    expect(one.standing?.day).not.toBeNull();
  });

  it("gives pledges without an id one in Löften, so that sorting cannot mix them up", () => {
    const workbook = workbookOf(pledgeSheet({ LöftesID: null }, { LöftesID: null }));
    const after = clicked(workbook);
    const ids = after.sheets[0]?.values.slice(1).map((row) => row[0]);
    expect(ids).toEqual(columnOf(onlyFollowUp(after), "id"));
    expect(new Set(ids).size).toBe(2);
  });

  it("gives pledges that share an id a row each", () => {
    const workbook = workbookOf(pledgeSheet({}, { Avgränsning: "centrum" }));
    expect(columnOf(onlyFollowUp(clicked(workbook)), "id")).toEqual(["E21-2", "E21-2"]);
  });

  it("takes texts that hurt, and never cuts an emoji in half", () => {
    const texts = [`${"a".repeat(118)}🚔🚔`, "@a", "-1", "+b", "rad\nrad\r\n", "x".repeat(32767)];
    const rows = texts.map((text, at) => ({ Löfte: text, LöftesID: `x${String(at)}` }));
    const shown = columnOf(onlyFollowUp(clicked(workbookOf(pledgeSheet(...rows)))), "text");
    const written = shown.flatMap((text) => (typeof text === "string" ? [text] : []));
    expect(written).toHaveLength(texts.length);
    for (const text of written) {
      expect(text.length).toBeLessThanOrEqual(120);
      expect(text).not.toMatch(/[\r\n]|[\ud800-\udbff](?![\udc00-\udfff])/);
    }
    expect(shown.slice(1, 4)).toEqual(["@a", "-1", "+b"]);
  });
});

describe("what earlier periods reported", () => {
  const reported = (measure: string | null) =>
    workbookOf(pledgeSheet(), followUpSheet({ Period: "2021-T1", Utfall: 66, Typ: measure }));

  it("is shown, and added where figures are those of a period", () => {
    const followUp = onlyFollowUp(clicked(reported("period")));
    expect(columnOf(followUp, "previous")).toEqual([66]);
    expect(columnOf(followUp, "basisBefore")).toEqual([66]);
  });

  it("is not added where figures are accumulated", () => {
    const followUp = onlyFollowUp(clicked(reported(null)));
    expect(columnOf(followUp, "previous")).toEqual([66]);
    expect(columnOf(followUp, "basisBefore")).toEqual([null]);
    expect(columnOf(followUp, "basisBeforeMeasure")).toEqual(["ackumulerat"]);
  });

  it("is nothing to the same period or an earlier one", () => {
    const followUp = onlyFollowUp(
      clicked(reported("period"), "2021-T1", "builtin", {
        ...strict,
        answers: { "followUp.notOurs:2021-T1:Uppföljning": "beside" },
      }),
    );
    expect(columnOf(followUp, "previous")).toEqual([null]);
  });
});

describe("what a new follow-up asks and where it fails", () => {
  const plan = (workbook: Parameters<typeof inputOf>[0], answers = {}) =>
    planFollowUp(inputOf(workbook, { ...strict, answers }), {
      kind: "followUp",
      period: periodIn("2021-T2"),
      compute: "builtin",
    });

  it("asks for another name where a foreign sheet has it", () => {
    const workbook = workbookOf(pledgeSheet(), sheetOf("UPPFÖLJNING 2021-T2", [["annat"]]));
    const asked = followUpPlan(workbook);
    expect(asked.changes).toEqual([]);
    const [question] = asked.questions;
    expect(question).toMatchObject({ code: "sheet.nameTaken", otherwise: null });
    const answers = { [question?.id ?? ""]: "otherName" };
    const after = clicked(workbook, "2021-T2", "builtin", { ...strict, answers });
    expect(after.sheets.map(({ name }) => name)).toContain(question?.facts["other"]);
    expect(after.sheets).toContainEqual(workbook.sheets[1]);
  });

  it("asks once where staff follow the period up on a sheet of that name", () => {
    const own = { ...followUpSheet({ Period: "2021-T2" }), name: "Uppföljning 2021-T2" };
    const { changes, questions } = followUpPlan(workbookOf(pledgeSheet(), own));
    expect(changes).toEqual([]);
    expect(questions.map(({ code }) => code)).toEqual(["followUp.notOurs"]);
  });

  it("fails where there is no pledge of the year, or no sheet can be added", () => {
    const other = plan(workbookOf(pledgeSheet({ År: 2020 })));
    expect(other).toMatchObject({ ok: false, failure: { code: "plan.noPledgesOfYear" } });
    const locked = plan({ ...pledges, isStructureProtected: true });
    expect(locked).toMatchObject({ ok: false, failure: { code: "excel.workbookProtected" } });
  });

  it("leaves ids of a protected sheet alone", () => {
    const sheet = { ...pledgeSheet({ LöftesID: null }), isProtected: true };
    const { changes } = followUpPlan(workbookOf(sheet));
    expect(changes.every(({ kind }) => kind === "addSheet")).toBe(true);
    expect(applyToValue(workbookOf(sheet), changes).sheets[0]).toEqual(sheet);
  });
});

describe("earlier periods that cannot be added", () => {
  it("are told as mixed where they reported in both ways, and give no verdict", () => {
    const workbook = workbookOf(
      pledgeSheet(),
      followUpSheet(
        { Period: "2021-T1", Utfall: 66, Typ: "period" },
        { Period: "2021-T2", Utfall: 90, Typ: "ackumulerat" },
      ),
    );
    for (const measure of ["period", "ackumulerat"]) {
      const once = onlyFollowUp(clicked(workbook, "2021-T3", "values"));
      expect(columnOf(once, "basisBeforeMeasure")).toEqual(["blandat"]);
      const cells: Readonly<Record<string, CellValue>> = {
        id: "E21-2",
        outcome: 210,
        measure,
        basisKind: "minst",
        basisTarget: 200,
        basisBeforeMeasure: "blandat",
      };
      const facts = { standing: 18992, periodEnd: 18992, threshold: null, date1904: false };
      const words = sheetWords.followUp.formulas;
      const { verdict } = rowValues((key) => cells[key] ?? null, undefined, facts, words);
      expect(verdict).toContain(words.reasons.mixedTypes);
    }
  });
});
