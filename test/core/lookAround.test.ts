import { isoToDay } from "../../src/core/domain/day";
import { lookAround } from "../../src/core/lookAround";
import { operate } from "../../src/core/operate";
import type { Workbook } from "../../src/core/sheet/sheet";
import type { Request } from "../../src/core/sheets/plan";
import { applyToValue } from "./sheets/applyToValue";
import { sheetOf, workbookOf } from "./workbookOf";

const today = isoToDay("2021-09-20") ?? 0;
const settings = { graded: false, threshold: 0.5, answers: { any: "beside" } };

const pledges = sheetOf("Löften", [
  ["LöftesID", "Löfte", "År", "Måltyp", "Målvärde"],
  ["A", "Möten", 2021, "minst", 4],
  ["B", "Kontroller", 2021, "minst", 9],
]);
const staffMade = sheetOf("Uppföljning T2", [
  ["LöftesID", "Period", "Utfall"],
  ["A", "2021-T2", 2],
]);

function made(workbook: Workbook, request: Request): Workbook {
  const plan = operate(workbook, request, settings);
  if (!plan.ok) throw new Error(plan.failure.code);
  return applyToValue(workbook, plan.value.changes);
}

const followUp = (index: number): Request => ({
  kind: "followUp",
  period: { year: 2021, rhythm: "tertial", index },
  compute: "lofte",
});

describe("lookAround", () => {
  it("proposes nothing where there are no pledges", () => {
    const outlook = lookAround(workbookOf(), today);
    expect(outlook).toMatchObject({ proposed: null, isEmpty: true, followUps: [], years: [] });
  });

  it("proposes the latest period that is over and not followed up, by us or by the staff", () => {
    expect(lookAround(workbookOf(pledges), today).proposed).toMatchObject({ index: 2 });
    expect(lookAround(workbookOf(pledges, staffMade), today).proposed).toMatchObject({ index: 1 });
  });

  it("lists what is made, with how it computes and how far it is reported", () => {
    const workbook = made(workbookOf(pledges), followUp(2));
    const [sheet] = lookAround(workbook, today).followUps;
    expect(sheet).toMatchObject({
      table: "LofteUppf_2021_T2",
      rowCount: 2,
      reportedCount: 0,
      compute: "lofte",
      isLocked: false,
    });
  });

  it("proposes our own latest where all has been followed up", () => {
    const workbook = made(workbookOf(pledges, staffMade), followUp(1));
    const late = isoToDay("2021-08-31") ?? 0;
    expect(lookAround(workbook, late).proposed).toMatchObject({ index: 1 });
  });

  it("knows the overview and the examples", () => {
    const before = lookAround(workbookOf(pledges), today);
    expect([before.overview, before.hasExamples]).toEqual([null, false]);
    const workbook = made(workbookOf(pledges), { kind: "overview" });
    expect(lookAround(workbook, today).overview).not.toBeNull();
    const fresh = made(workbookOf(), { kind: "newWorkbook", year: 2021, compute: "builtin" });
    expect(lookAround(fresh, today)).toMatchObject({ hasExamples: true, isEmpty: false });
  });
});
