import type { Result } from "../../../../src/core/result/result";
import type { Workbook } from "../../../../src/core/sheet/sheet";
import type { ComputeMode } from "../../../../src/core/sheets/computeMode";
import type { Request } from "../../../../src/core/sheets/plan";
import type { GridValue, GridWorkbook } from "../../../../src/workbench/host/port";
import type { Twin } from "../../../workbench/twin";
import { buildingKey, buildingName, pendingKey } from "../../../../src/adapters/excel/write/marks";
import { activitiesOfDocument, pledgesOfDocument } from "./documentTakenIn";
import type { PaneUnderTest } from "./paneUnderTest";
import { emptyWorkbook, pledgeWorkbook } from "./sweptWorkbooks";

/** Something a person does in the pane, and what they had done before. */
export interface SweptOperation {
  readonly name: string;
  readonly workbook: GridWorkbook;
  /** Done once, without faults. */
  readonly prepare?: (pane: PaneUnderTest, twin: Twin) => Promise<void>;
  /** What is swept: one press. */
  readonly press: (pane: PaneUnderTest) => Promise<void>;
}

const period = { year: 2021, rhythm: "tertial", index: 2 } as const;
const followUp = (compute: ComputeMode = "builtin"): Request => ({
  kind: "followUp",
  period,
  compute,
});
const table = "LofteUppf_2021_T2";
const sheet = "Uppföljning 2021-T2";

/** Presses the button of an operation, and then the one that agrees to what is shown first. */
async function order({ desk, state }: PaneUnderTest, request: Request): Promise<void> {
  await desk.order(request);
  if (state().draft !== null && state().trouble === null) await desk.carryOut("draft");
}
const ordering =
  (...requests: readonly Request[]) =>
  async (pane: PaneUnderTest): Promise<void> => {
    for (const request of requests) {
      await order(pane, request);
      if (pane.state().news?.kind !== "done") throw new Error(`${request.kind} was not prepared`);
    }
  };
const pressing = (request: Request) => (pane: PaneUnderTest) => order(pane, request);

function type(twin: Twin, name: string, r: number, c: number, value: GridValue): void {
  const id = twin.port.sheets().find((one) => one.name === name)?.id ?? "";
  twin.port.type(id, { r, c, h: 1, w: 1 }, [[value]]);
}

/** A pledge changes, and one comes to the year. */
function changePledges(twin: Twin): void {
  type(twin, sheet, 4, 4, 104);
  type(twin, "Löften", 1, 4, 250);
  type(twin, "Löften", 3, 1, 2021);
}

async function tellIfRefused<T>(
  pane: PaneUnderTest,
  asked: Promise<Result<T>>,
): Promise<T | undefined> {
  const answer = await asked;
  if (!answer.ok) pane.tell(answer.failure);
  return answer.ok ? answer.value : undefined;
}

/** The way back of what was prepared last, as the workbook keeps it. */
async function undo(pane: PaneUnderTest): Promise<void> {
  const [record] = (await pane.host.loadOperations()).loadUndo();
  if (!record) throw new Error("Nothing can be undone");
  await order(pane, { kind: "undo", record });
}

const readBack = async ({ host }: PaneUnderTest): Promise<Workbook> => {
  const read = await host.readWorkbook(() => Promise.resolve(true));
  if (!read.ok) throw new Error(read.failure.code);
  return read.value;
};
let returned: Workbook;

/** A hidden half of a sheet, and a cell that was being written. */
function interrupt(twin: Twin): Record<string, string> {
  const { id } = twin.port.sheets()[1] ?? { id: "" };
  const run = "1600000000000-abcdef";
  const cells = { kind: "cells", sheetId: id, contents: ["Mitt", "halvt"], cells: [0, 0, 0, 1] };
  twin.port.setVisibility(twin.port.addSheet(buildingName(1)).id, "Hidden");
  type(twin, "Anteckningar", 0, 0, "halvt");
  return {
    [buildingKey(run)]: buildingName(1),
    [pendingKey(run)]: JSON.stringify([cells]),
  };
}

/** Everything a person can press. A new operation is one more line. */
export const sweptOperations: readonly SweptOperation[] = [
  { name: "check", workbook: pledgeWorkbook, press: ({ check }) => check.check() },
  { name: "look around", workbook: pledgeWorkbook, press: ({ desk }) => desk.lookAround() },
  { name: "follow-up, new", workbook: pledgeWorkbook, press: pressing(followUp()) },
  {
    name: "follow-up, again",
    workbook: pledgeWorkbook,
    prepare: async (pane, twin) => {
      await ordering(followUp())(pane);
      changePledges(twin);
    },
    press: pressing(followUp()),
  },
  {
    name: "compute another way",
    workbook: pledgeWorkbook,
    prepare: ordering(followUp()),
    press: pressing({ kind: "compute", table, compute: "lofte" }),
  },
  {
    name: "lock",
    workbook: pledgeWorkbook,
    prepare: ordering(followUp()),
    press: pressing({ kind: "lock", table, isOn: true }),
  },
  {
    name: "unlock",
    workbook: pledgeWorkbook,
    prepare: ordering(followUp(), { kind: "lock", table, isOn: true }),
    press: pressing({ kind: "lock", table, isOn: false }),
  },
  {
    name: "overview, new",
    workbook: pledgeWorkbook,
    prepare: ordering(followUp()),
    press: pressing({ kind: "overview" }),
  },
  {
    name: "overview, again",
    workbook: pledgeWorkbook,
    prepare: async (pane, twin) => {
      await ordering(followUp(), { kind: "overview" })(pane);
      type(twin, "Löften", 3, 1, 2021);
    },
    press: pressing({ kind: "overview" }),
  },
  {
    name: "collect",
    workbook: pledgeWorkbook,
    prepare: async (pane, twin) => {
      await ordering(followUp())(pane);
      type(twin, sheet, 4, 4, 104);
      returned = await readBack(pane);
      type(twin, sheet, 4, 4, "");
    },
    press: (pane) => order(pane, { kind: "collect", returned, fileName: "svar.xlsx" }),
  },
  {
    name: "take in",
    workbook: pledgeWorkbook,
    press: pressing({
      kind: "intake",
      pledges: pledgesOfDocument,
      activities: activitiesOfDocument,
    }),
  },
  { name: "roll", workbook: pledgeWorkbook, press: pressing({ kind: "roll", year: 2022 }) },
  {
    name: "new workbook",
    workbook: emptyWorkbook,
    press: pressing({ kind: "newWorkbook", year: 2026, compute: "builtin" }),
  },
  {
    name: "remove examples",
    workbook: emptyWorkbook,
    prepare: ordering({ kind: "newWorkbook", year: 2026, compute: "builtin" }),
    press: pressing({ kind: "removeExamples" }),
  },
  {
    name: "undo a new follow-up",
    workbook: pledgeWorkbook,
    prepare: ordering(followUp()),
    press: undo,
  },
  {
    name: "undo rows and cells",
    workbook: pledgeWorkbook,
    prepare: async (pane, twin) => {
      await ordering(followUp())(pane);
      changePledges(twin);
      await ordering(followUp())(pane);
    },
    press: undo,
  },
  {
    name: "remove leftovers",
    workbook: pledgeWorkbook,
    prepare: (_, twin) => {
      twin.keepSettings(interrupt(twin));
      return Promise.resolve();
    },
    press: async ({ desk, state }) => {
      await desk.lookForLeftovers();
      if (state().leftovers !== null) await desk.removeLeftovers();
    },
  },
  {
    name: "show a cell",
    workbook: pledgeWorkbook,
    press: async (pane) => {
      await tellIfRefused(pane, pane.host.showCell({ sheet: "Löften", row: 1, column: 2 }));
    },
  },
  {
    name: "read the selection",
    workbook: pledgeWorkbook,
    press: async (pane) => {
      await tellIfRefused(pane, pane.host.readSelection());
    },
  },
  {
    name: "keep the reporting date",
    workbook: pledgeWorkbook,
    press: async (pane) => {
      await tellIfRefused(pane, pane.host.saveReportingDate(18_000));
    },
  },
];
