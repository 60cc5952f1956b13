import { applyChanges } from "../../../src/adapters/excel/applyChanges";
import { readActiveWorkbook } from "../../../src/adapters/excel/readActiveWorkbook";
import { operate } from "../../../src/core/operate";
import { examplePledge } from "../../core/domain/examplePledge";
import type { Workbook } from "../../../src/core/sheet/sheet";
import type { ComputeMode } from "../../../src/core/sheets/computeMode";
import type { Plan, Request } from "../../../src/core/sheets/plan";
import type { GridValue, GridWorkbook } from "../../../src/workbench/host/port";
import { startTwin, type Twin } from "../../workbench/twin";
import { applyToValue } from "../../core/sheets/applyToValue";
import { contents } from "./contents";

const settings = { graded: false, threshold: 0.5, answers: {} };
const headings = [
  "LöftesID",
  "År",
  "Löfte",
  "Måltyp",
  "Målvärde",
  "Basvärde",
  "Enhet",
  "Ansvarig",
  "Fokusområde",
];
const pledges: GridValue[][] = [
  [
    "E21-1",
    2021,
    "Minst 200 trafikkontroller",
    "minst",
    200,
    null,
    "kontroller",
    "Polisen",
    "Trafik",
  ],
  ["E21-2", 2021, "=Tryggare centrum", "öka till", 0.8, 0.7, "%", "Kommunen", "Trygghet"],
  ["E21-3", 2021, "+46 fler\nnattvandringar 😀", "öka med", 46, null, null, "Polisen", "Trygghet"],
  ["E20-1", 2020, "Ett äldre löfte", "minst", 10, null, null, "Polisen", "Trafik"],
];
const workbook: GridWorkbook = {
  name: "Löften",
  sheets: [
    {
      name: "Löften",
      values: [headings, ...pledges],
      tables: [{ name: "Loften", area: { r: 0, c: 0, h: pledges.length + 1, w: headings.length } }],
    },
  ],
};
const period = { year: 2021, rhythm: "tertial", index: 2 } as const;
const followUp = (compute: ComputeMode): Request => ({ kind: "followUp", period, compute });
const table = "LofteUppf_2021_T2";

let twin: Twin;
async function open(of: GridWorkbook): Promise<void> {
  twin = await startTwin({ workbook: of });
  twin.install();
}
afterEach(() => {
  expect(twin.unplayed).toEqual([]);
  twin.dispose();
});

async function read(): Promise<Workbook> {
  const now = await readActiveWorkbook();
  if (!now.ok) throw new Error(now.failure.code);
  return now.value;
}

/** Plans and carries out; what the adapter made must be what the plan says. */
async function carryOut(request: Request): Promise<Plan> {
  const before = await read();
  const planned = operate(before, request, settings);
  if (!planned.ok) throw new Error(planned.failure.code);
  const { changes, questions } = planned.value;
  expect(questions.filter(({ otherwise }) => otherwise === null)).toEqual([]);
  expect(await applyChanges(changes)).toEqual({ ok: true, value: null });
  expect(contents(await read())).toEqual(contents(applyToValue(before, changes)));
  return planned.value;
}
const type = (sheet: string, r: number, c: number, value: GridValue): void => {
  const sheetId = twin.port.sheets().find(({ name }) => name === sheet)?.id ?? "";
  twin.port.type(sheetId, { r, c, h: 1, w: 1 }, [[value]]);
};

describe("every operation, planned and carried out", () => {
  it.each<ComputeMode>(["builtin", "lofte", "values"])(
    "makes a follow-up by %s, renews it and changes its ways",
    async (compute) => {
      await open(workbook);
      await carryOut(followUp(compute));
      expect((await carryOut(followUp(compute))).changes).toEqual([]);
      type("Uppföljning 2021-T2", 4, 4, 104);
      type("Löften", 1, 4, 250);
      type("Löften", 4, 1, 2021);
      expect((await carryOut(followUp(compute))).changes).not.toEqual([]);
      for (const other of ["lofte", "values", "builtin"] as const) {
        await carryOut({ kind: "compute", table, compute: other });
      }
      expect(
        twin.port.snapshot().sheets.find(({ name }) => name.startsWith("Upp"))?.values,
      ).toMatchObject({ E5: 104 });
    },
  );

  it("locks, unlocks and takes back", async () => {
    await open(workbook);
    const before = contents(await read());
    const { undo } = await carryOut(followUp("builtin"));
    await carryOut({ kind: "lock", table, isOn: true });
    await carryOut({ kind: "lock", table, isOn: false });
    if (!undo) throw new Error("no way back");
    await carryOut({ kind: "undo", record: undo });
    expect(contents(await read())).toEqual(before);
  });

  it("adds rows out of a document, to tables that are there and to new ones, and takes them back", async () => {
    await open(workbook);
    const before = contents(await read());
    const intake: Request = {
      kind: "intake",
      pledges: [{ ...examplePledge, text: "=Minst tre möten\ni centrum" }],
      activities: [{ what: "Trafik", how: "+Fyra", responsible: null, perspectives: "Social" }],
    };
    const { undo } = await carryOut(intake);
    expect(twin.port.snapshot().sheets[0]?.values).toMatchObject({ A6: "2021-01", E6: 3 });
    expect((await carryOut(intake)).changes).toEqual([]);
    if (!undo) throw new Error("no way back");
    await carryOut({ kind: "undo", record: undo });
    expect(contents(await read())).toEqual(before);
  });

  it("lays an overview, and again when there is more", async () => {
    await open(workbook);
    await carryOut(followUp("builtin"));
    await carryOut({ kind: "overview" });
    expect((await carryOut({ kind: "overview" })).changes).toEqual([]);
    await carryOut({ kind: "followUp", period: { ...period, index: 3 }, compute: "builtin" });
    expect((await carryOut({ kind: "overview" })).changes).not.toEqual([]);
  });

  it("rolls to a new year and takes it back", async () => {
    await open(workbook);
    const before = contents(await read());
    const { undo, changes } = await carryOut({ kind: "roll", year: 2022 });
    expect(changes).not.toEqual([]);
    if (!undo) throw new Error("no way back");
    await carryOut({ kind: "undo", record: undo });
    expect(contents(await read())).toEqual(before);
  });

  it("makes a workbook to start with, and takes its examples away", async () => {
    await open({ name: "Ny", sheets: [{ name: "Blad1", values: [] }] });
    await carryOut({ kind: "newWorkbook", year: 2026, compute: "builtin" });
    expect((await carryOut({ kind: "removeExamples" })).changes).not.toEqual([]);
  });

  it("takes in what a returned copy says", async () => {
    await open(workbook);
    await carryOut(followUp("builtin"));
    type("Uppföljning 2021-T2", 4, 4, 104);
    const returned = await read();
    type("Uppföljning 2021-T2", 4, 4, "");
    const request: Request = { kind: "collect", returned, fileName: "svar.xlsx" };
    expect((await carryOut(request)).changes).toHaveLength(1);
    expect((await carryOut(request)).changes).toEqual([]);
  });
});
