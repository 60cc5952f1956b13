import { applyChanges } from "../../../src/adapters/excel/applyChanges";
import { findLeftovers, removeLeftovers } from "../../../src/adapters/excel/leftovers";
import { buildingKey, buildingName, buildingText } from "../../../src/adapters/excel/write/marks";
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
    const firstGoing = actionNamed("rows.getItemAt.delete");
    const after = seen();
    expect(after).not.toEqual(before);
    expect(sizes).toHaveLength(3);
    await renewTwin();

    for (const [request, actions] of sizes.entries()) {
      if (request > 0) await renewTwin();
      // People's own cells are at stake in the last request alone. Every break of every operation is the
      // sweep's; this plan does at once what no operation does.
      const stride = request === sizes.length - 1 ? 2 : 23;
      for (let done = 0; done < actions; done += stride) {
        failAt(request, { afterActions: done, code: "GeneralException" });
        const result = await applyChanges(changes);
        const isDone = { request, done, ok: true, seen: after };
        const isUndone = { request, done, ok: false, seen: before };
        const found = { request, done, ok: result.ok, seen: seen() };
        // Done only where rows had begun to go, or nothing but the marks was left to break over.
        const isOver = request === sizes.length - 1 && done > (firstGoing ?? 0);
        expect(found).toEqual(isOver ? isDone : isUndone);
        expect(await marks()).toEqual(noMarks);
        if (result.ok) await renewTwin();
      }
    }
    await renewTwin();
    expect((await applyChanges(changes)).ok).toBe(true);
    expect(seen()).toEqual(after);
  });

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

  it("is brought to its end at the next start where people have seen of it", async () => {
    await sizesOfRun();
    const [after, firstGoing = 0] = [seen(), actionNamed("rows.getItemAt.delete")];
    for (const done of [firstGoing, firstGoing + 2]) {
      await renewTwin();
      failAt(2, { afterActions: done, code: "GeneralException" });
      twin.host.failNext({ hostError: 5012 });
      expect((await applyChanges(changes)).ok).toBe(false);
      expect(await findLeftovers()).toMatchObject({ value: { isUnfinished: true, sheets: [] } });
      expect(await removeLeftovers()).toEqual({ ok: true, value: null });
      expect(seen()).toEqual(after);
      expect(await marks()).toEqual(noMarks);
    }
  });

  it("gives back nothing that somebody has changed since", async () => {
    await sizesOfRun();
    const firstShown = actionNamed(".visibility =") ?? 0;
    await renewTwin();
    failAt(2, { afterActions: firstShown, code: "GeneralException" });
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

  it("is offered at once in its own pane, since nobody is at work on it", async () => {
    failAt(1, { afterActions: 40, code: "GeneralException" });
    twin.host.failNext({ hostError: 5012 });
    await applyChanges(changes);
    expect(await findLeftovers()).toMatchObject({ value: { hasPendingWrites: false } });
    expect((await marks())?.sheets).toHaveLength(2);
  });

  it("is not taken for left over while a colleague may be at work on it", async () => {
    const begun = Date.now();
    await Excel.run(async (context) => {
      const names = [buildingName(1)];
      const mark = buildingText({ names, built: [], removed: [] });
      context.workbook.settings.add(buildingKey(`${String(begun)}-abcdef`), mark);
      context.workbook.worksheets.add(buildingName(1)).visibility = "Hidden";
      await context.sync();
    });
    const soon = await findLeftovers(begun + 50_000);
    expect(soon).toEqual({ ok: true, value: { ...noMarks, againIn: 80_000 } });
    expect(await findLeftovers(begun + 130_000)).toMatchObject({
      value: { sheets: [buildingName(1)] },
    });
  });
});

/** The first action of the last request with a name that ends so. */
const actionNamed = (end: string): number | undefined =>
  twin
    .syncs()
    .at(-1)
    ?.lines.find(({ name }) => name.endsWith(end))?.at;

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
  function layingAnew(): Change {
    const [, follow] = changes;
    if (follow?.kind !== "addSheet") throw new Error("no layout");
    const { layout } = follow;
    const blocks = layout.blocks.filter(({ row }) => row !== 1);
    const plainLayout = { ...layout, validations: [], blocks };
    return { kind: "laySheetAnew", sheet: "Anteckningar", layout: plainLayout };
  }

  it("is laid again where it broke off", async () => {
    const anew = layingAnew();
    const before = seen();
    const putBack = twin.checkpoint();
    expect(await applyChanges([anew])).toEqual({ ok: true, value: null });
    const after = seen();
    const request = twin.syncs().at(-1);
    const actions = request?.actions ?? 0;
    const marked = request?.lines.find(({ name }) => name === "settings.add")?.at ?? 0;
    expect(actions).toBeGreaterThan(50);
    expect(marked).toBeLessThan(9);
    for (let done = 0; done < actions; done += 9) {
      await putBack();
      failAt(1, { afterActions: done, code: "GeneralException" });
      const { ok } = await applyChanges([anew]);
      // Before it is noted that the sheet is laid anew, nothing has been taken off it.
      expect({ done, ok, seen: seen() }).toEqual(
        done > marked ? { done, ok: true, seen: after } : { done, ok: false, seen: before },
      );
      expect(await marks()).toEqual(noMarks);
    }
  });

  it("is laid at the next start where Excel was gone, even when it has another name by then", async () => {
    const anew = layingAnew();
    const rename = () =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(anew.sheet).name = "Mitt";
        await context.sync();
      });
    const putBack = twin.checkpoint();
    expect(await applyChanges([anew])).toEqual({ ok: true, value: null });
    const afterActions = (twin.syncs().at(-1)?.actions ?? 0) - 20;
    await rename();
    const after = seen();
    await putBack();
    twin.host.fault("brokenOff", { request: 2, afterActions, code: "general" });
    twin.host.fault("refused", { request: 3, times: 99, code: "sessionExpired" });
    expect(await applyChanges([anew])).toMatchObject({ failure: { code: "excel.partlyWritten" } });
    twin.host.calm();
    await rename();
    expect(seen()).not.toEqual(after);
    expect(await findLeftovers()).toMatchObject({ value: { isUnfinished: true, sheets: [] } });
    expect(await removeLeftovers()).toEqual({ ok: true, value: null });
    expect(seen()).toEqual(after);
    expect(await marks()).toEqual(noMarks);
  });

  it("keeps what it holds where somebody has locked it meanwhile", async () => {
    const before = seen();
    const locked = { condition: "protectedSheet", isOn: true, target: "Anteckningar" } as const;
    failAt(1, { meanwhile: locked });
    expect(await applyChanges([layingAnew()])).toMatchObject({
      failure: { code: "excel.sheetProtected", facts: { sheet: "Anteckningar" } },
    });
    expect(await marks()).toEqual(noMarks);
    twin.host.calm();
    expect(seen()).toEqual(before);
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
