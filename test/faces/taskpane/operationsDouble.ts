import type { Outlook } from "../../../src/core/lookAround";
import { ok } from "../../../src/core/result/result";
import type { Change } from "../../../src/core/sheet/change";
import type { Plan, Request, UndoRecord } from "../../../src/core/sheets/plan";
import type { Operations } from "../../../src/faces/taskpane/operations";
import { emptyWorkbook } from "./paneHostDouble";

/** What the sample's workbook has before anything is made in it. */
export const sampleOutlook: Outlook = {
  followUps: [],
  proposed: { year: 2021, rhythm: "tertial", index: 2 },
  years: [2021],
  overview: null,
  hasExamples: false,
  isEmpty: false,
};

export const renewal: Change = { kind: "removeSheet", sheet: "Blad1" };

/** A plan of one change that can be taken back. */
export const planOf = (request: Request, change: Partial<Plan> = {}): Plan => ({
  operation: request.kind,
  changes: [renewal],
  notes: [{ code: "sheet.added", facts: { sheet: "Uppföljning 2021-T2" } }],
  questions: [],
  undo: { operation: request.kind, facts: { period: "2021-T2" }, entries: [] },
  show: { sheet: "Uppföljning 2021-T2", row: 4, column: 4 },
  ...change,
});

/** The operations at the world's edge: everything goes well at once, unless changed. */
export function operationsDouble(change: Partial<Operations> = {}): Operations {
  let kept: readonly UndoRecord[] = [];
  return {
    operate: (_workbook, request) => ok(planOf(request)),
    lookAround: () => sampleOutlook,
    read: () => Promise.resolve(ok(emptyWorkbook)),
    applyChanges: () => Promise.resolve(ok(null)),
    removeLeftovers: () => Promise.resolve(ok(null)),
    readReturned: () => Promise.resolve(ok(emptyWorkbook)),
    loadUndo: () => kept,
    saveUndo(records) {
      kept = records;
      return Promise.resolve(ok(null));
    },
    ...change,
  };
}
