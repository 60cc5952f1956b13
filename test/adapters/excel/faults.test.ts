import { applyChanges } from "../../../src/adapters/excel/applyChanges";
import { findLeftovers, removeLeftovers } from "../../../src/adapters/excel/leftovers";
import { emptyLayout, type Change } from "../../../src/core/sheet/change";
import type { Fault } from "../../../src/workbench/host/protocol/fault";
import { startTwin, type Twin } from "../../workbench/twin";
import { followUpSheet, listSheet, staffWorkbook } from "./sampleChanges";

const area = { row: 0, column: 0, height: 3, width: 3 };
const workbook = {
  ...staffWorkbook,
  sheets: [
    ...staffWorkbook.sheets,
    {
      name: "Förra",
      values: [
        ["Id", "Utfall"],
        ["a", 1],
        ["b", 2],
        ["c", 3],
      ],
      tables: [{ name: "Forra", area: { r: 0, c: 0, h: 4, w: 2 } }],
    },
  ],
};
const plain = (value: string | number) => ({ value, formula: null });

/** A plan that does everything to sheets that are there, and makes two. */
const changes: readonly Change[] = [
  listSheet,
  followUpSheet([
    ["E21-1", "Fler trafikkontroller", null, null],
    ["E21-2", "Tryggare centrum", "klart", null],
  ]),
  {
    kind: "writeCells",
    sheet: "Anteckningar",
    cells: [
      { row: 0, column: 0, from: plain("Mitt"), to: "nytt" },
      { row: 1, column: 0, from: plain("Ditt"), to: null },
      { row: 2, column: 1, from: plain(3), to: { formula: "=1+2" } },
    ],
  },
  {
    kind: "addTableRows",
    sheet: "Löften",
    table: "Loften",
    area,
    rows: [
      ["E21-3", "Nytt", 1],
      ["E21-4", null, { formula: "=1+1" }],
    ],
    look: {
      ...emptyLayout,
      styles: [{ area: { row: 3, column: 0, height: 2, width: 1 }, style: { bold: true } }],
    },
  },
  {
    kind: "removeTableRows",
    sheet: "Förra",
    table: "Forra",
    area: { row: 0, column: 0, height: 4, width: 2 },
    rows: [
      { row: 3, from: [plain("c"), plain(3)] },
      { row: 1, from: [plain("a"), plain(1)] },
    ],
  },
  { kind: "protectSheet", sheet: "Anteckningar", isOn: true },
];

let twin: Twin;
async function openTwin(): Promise<void> {
  twin = await startTwin({ workbook });
  twin.install();
}
async function renewTwin(): Promise<void> {
  twin.dispose();
  await openTwin();
}
beforeEach(openTwin);
afterEach(() => {
  expect(twin.unplayed).toEqual([]);
  twin.dispose();
});

/** What people can see of the workbook: everything but Excel's own ids and looks that look like none. */
const seen = (): unknown =>
  JSON.parse(
    JSON.stringify(twin.port.snapshot(), (key, value: unknown) =>
      key === "id" || key === "sheetId" || key === "layers" ? undefined : value,
    ),
  );
const marks = () =>
  findLeftovers(Number.MAX_SAFE_INTEGER).then((found) => (found.ok ? found.value : null));
const noMarks = { sheets: [], hasPendingWrites: false };
/** A fault that a batch survives: it has fewer actions. */
const pass: Fault = { afterActions: 1_000_000, code: "GeneralException" };
const failAt = (request: number, fault: Fault): void => {
  if (request > 0) twin.host.failNext(pass, request);
  twin.host.failNext(fault);
};

describe("a run that is broken off", () => {
  it("leaves the workbook as it was or as was asked, wherever it breaks", async () => {
    const before = seen();
    const sizes = await sizesOfRun();
    const after = seen();
    expect(after).not.toEqual(before);
    expect(sizes).toHaveLength(3);
    await renewTwin();

    for (const [request, actions] of sizes.entries()) {
      if (request > 0) await renewTwin();
      // People's own cells are at stake in the last request alone: there it breaks everywhere.
      const stride = request === sizes.length - 1 ? 1 : 7;
      for (let done = 0; done < actions; done += stride) {
        failAt(request, { afterActions: done, code: "GeneralException" });
        const result = await applyChanges(changes);
        const isDone = { request, done, ok: true, seen: after };
        const isUndone = { request, done, ok: false, seen: before };
        const found = { request, done, ok: result.ok, seen: seen() };
        // Only the marks of a run that came to its end are left to break over.
        const isOver = request === sizes.length - 1 && done >= actions - 5;
        expect(found).toEqual(isOver && result.ok ? isDone : isUndone);
        expect(await marks()).toEqual(noMarks);
        if (result.ok) await renewTwin();
      }
    }
    await renewTwin();
    expect((await applyChanges(changes)).ok).toBe(true);
    expect(seen()).toEqual(after);
  }, 60_000);

  it("waits with tidying up until nobody types any more", async () => {
    const before = seen();
    failAt(2, { hostError: 5004 });
    const applying = applyChanges(changes, () => {
      twin.port.setEditing(true);
      setTimeout(() => {
        twin.port.setEditing(false);
      }, 100);
      return Promise.resolve(true);
    });
    expect(await applying).toEqual({ ok: false, failure: { code: "excel.cellBeingEdited" } });
    expect(seen()).toEqual(before);
    expect(await marks()).toEqual(noMarks);
  });

  it.each<[Fault, string]>([
    [{ hostError: 5012 }, "excel.sessionExpired"],
    [{ hostError: 5004 }, "excel.cellBeingEdited"],
    [{ hostError: 5103 }, "excel.tooMuchData"],
    [{ code: "AccessDenied" }, "excel.accessDenied"],
    [{ lost: true }, "excel.sessionExpired"],
  ])("by %j says so, or is done", async (fault, code) => {
    const before = seen();
    for (const request of [0, 1, 2]) {
      failAt(request, fault);
      const result = await applyChanges(changes);
      if (request === 2 && "lost" in (fault as object)) {
        expect(result).toEqual({ ok: true, value: null });
        expect(twin.port.sheets().map(({ name }) => name)).toContain("Uppföljning 2021-T2");
      } else {
        expect(result).toEqual({ ok: false, failure: { code } });
        expect(seen()).toEqual(before);
      }
      expect(await marks()).toEqual(noMarks);
    }
  });

  it("is found at the next start and taken back when Excel could not be reached", async () => {
    const before = seen();
    const sizes = await sizesOfRun();
    const last = sizes.at(-1) ?? 0;
    for (const [request, done] of [
      [1, 8],
      [1, (sizes[1] ?? 0) - 1],
      [2, 6],
      [2, 20],
      [2, Math.floor(last / 2)],
    ] as const) {
      await renewTwin();
      failAt(request, { afterActions: done, code: "GeneralException" });
      twin.host.failNext({ hostError: 5012 });
      expect(await applyChanges(changes)).toMatchObject({
        failure: { code: "excel.partlyWritten" },
      });
      const left = await marks();
      expect(left?.sheets.length).toBe(request === 1 && done === 8 ? 1 : 2);
      expect(left?.hasPendingWrites).toBe(request === 2);
      await twin.reload();
      twin.install();
      expect(await removeLeftovers(Number.MAX_SAFE_INTEGER)).toEqual({ ok: true, value: null });
      expect(seen()).toEqual(before);
      expect(await marks()).toEqual(noMarks);
    }
  });

  it("gives back nothing that somebody has changed since", async () => {
    const sizes = await sizesOfRun();
    await renewTwin();
    failAt(2, { afterActions: (sizes[2] ?? 0) - 12, code: "GeneralException" });
    twin.host.failNext({ hostError: 5012 });
    await applyChanges(changes);
    const idOf = (name: string) => twin.port.sheets().find((one) => one.name === name)?.id ?? "";
    twin.port.type(idOf("Anteckningar"), { r: 0, c: 0, h: 1, w: 1 }, [["någon annans"]]);
    twin.port.type(idOf("Löften"), { r: 3, c: 1, h: 1, w: 1 }, [["någon annans"]]);
    await removeLeftovers(Number.MAX_SAFE_INTEGER);
    const [pledges, notes] = twin.port
      .snapshot()
      .sheets.filter(({ name }) => name === "Löften" || name === "Anteckningar");
    expect(notes?.values).toMatchObject({ A1: "någon annans", A2: "Ditt", B3: 3 });
    expect(pledges?.values).toMatchObject({ A4: "E21-3", B4: "någon annans" });
    expect(pledges?.tables).toMatchObject([{ area: { h: 5 } }]);
  });

  it("is not taken for left over while it may be at work", async () => {
    failAt(1, { afterActions: 40, code: "GeneralException" });
    twin.host.failNext({ hostError: 5012 });
    await applyChanges(changes);
    expect(await findLeftovers()).toEqual({ ok: true, value: noMarks });
    expect((await marks())?.sheets).toHaveLength(2);
  });
});

/** Carries the plan out and tells how many actions each of its requests has. */
async function sizesOfRun(): Promise<number[]> {
  const first = twin.syncs().length;
  expect(await applyChanges(changes)).toEqual({ ok: true, value: null });
  return twin
    .syncs()
    .slice(first)
    .map(({ actions }) => actions);
}

describe("a sheet of ours that is laid anew", () => {
  it("is laid again where it broke off", async () => {
    const [, follow] = changes;
    if (follow?.kind !== "addSheet") throw new Error("no layout");
    const { layout } = follow;
    const plain = {
      ...layout,
      validations: [],
      blocks: layout.blocks.filter(({ row }) => row !== 1),
    };
    const anew: Change = { kind: "laySheetAnew", sheet: "Anteckningar", layout: plain };
    expect(await applyChanges([anew])).toEqual({ ok: true, value: null });
    const after = seen();
    const actions = twin.syncs().at(-2)?.actions ?? 0;
    expect(actions).toBeGreaterThan(50);
    for (let done = 0; done < actions; done += 9) {
      failAt(1, { afterActions: done, code: "GeneralException" });
      expect(await applyChanges([anew])).toEqual({ ok: true, value: null });
      expect({ done, seen: seen() }).toEqual({ done, seen: after });
    }
  });
});

describe("two people who click at once", () => {
  it("make one sheet", async () => {
    const [one, other] = await Promise.all([
      applyChanges(changes.slice(0, 2)),
      applyChanges(changes.slice(0, 2)),
    ]);
    expect([one.ok, other.ok].filter(Boolean)).toHaveLength(1);
    const refused = one.ok ? other : one;
    expect(refused).toMatchObject({ failure: { code: "excel.sheetExists" } });
    const names = twin.port.sheets().map(({ name }) => name);
    expect(names.filter((name) => name.startsWith("Uppföljning"))).toHaveLength(1);
    expect(names.filter((name) => name.startsWith("~"))).toEqual([]);
    expect(await marks()).toEqual(noMarks);
  });
});
