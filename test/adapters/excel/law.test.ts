import fc from "fast-check";
import { applyChanges } from "../../../src/adapters/excel/applyChanges";
import { findLeftovers } from "../../../src/adapters/excel/leftovers";
import { readActiveWorkbook } from "../../../src/adapters/excel/readActiveWorkbook";
import { operate } from "../../../src/core/operate";
import type { Failure } from "../../../src/core/result/result";
import type { Change } from "../../../src/core/sheet/change";
import type { Workbook } from "../../../src/core/sheet/sheet";
import type { ComputeMode } from "../../../src/core/sheets/computeMode";
import type { Plan, Request, UndoRecord } from "../../../src/core/sheets/plan";
import { applyToValue } from "../../core/sheets/applyToValue";
import { edited } from "../../core/sheets/edits";
import { strict, valueOf } from "../../core/sheets/planned";
import { startTwin, type Twin } from "../../workbench/twin";
import { contents } from "./contents";
import { lawRuns, pledgeWorkbook, rareRuns, type LawRun, type LawStep } from "./lawRuns";
import { createPerson, type Person } from "./personEdits";
import type { TypedCell } from "./typedCells";

const followUp = (compute: ComputeMode): Request => ({
  kind: "followUp",
  period: { year: 2021, rhythm: "tertial", index: 2 },
  compute,
});

/** What may stand in the way; then nothing has changed. */
const documented: Readonly<Record<string, readonly string[]>> = {
  followUp: ["excel.noRoomBelow", "plan.noPledgesOfYear"],
  collect: ["plan.noFollowUps", "plan.noAnswers"],
  undo: ["plan.nothingToUndo"],
};

let twin: Twin;
let person: Person;
const happened = new Set<string>();

const read = async (): Promise<Workbook> => valueOf(await readActiveWorkbook());

/** Everything that can be seen, without Excel's own ids. */
const seen = (): unknown =>
  JSON.parse(
    JSON.stringify(twin.port.snapshot(), (key, value: unknown) =>
      key === "id" ? undefined : value,
    ),
  );

/** Hidden rows and columns and filters, by sheet and table. */
const hidden = (): ReadonlyMap<string, unknown> =>
  new Map<string, unknown>([
    ...twin.port.sheets().map(({ id }) => {
      const { hiddenRows, hiddenColumns } = twin.port.furnishings.sheet(id);
      return [id, { hiddenRows, hiddenColumns }] as const;
    }),
    ...twin.port
      .tables()
      .map(({ id }) => [id, twin.port.furnishings.table(id).isFiltered] as const),
  ]);

const sheetId = (sheet: string): string | undefined =>
  twin.port.sheets().find(({ name }) => name === sheet)?.id;
const isFiltered = (sheet: string): boolean =>
  twin.port
    .tables()
    .some(
      (one) => one.sheetId === sheetId(sheet) && twin.port.furnishings.table(one.id).isFiltered,
    );

/** Rows that go take those below along, and so do rows that come above a row of totals. */
const isMoving = (change: Change): boolean =>
  change.kind === "removeTableRows" ||
  (change.kind === "addTableRows" &&
    twin.port.tables().some(({ name, hasTotals }) => name === change.table && hasTotals));

/** Carries a request out and holds it against the law; answers with its plan where it was done. */
async function tryLaw(request: Request): Promise<Plan | null> {
  const before = { typed: person.typed(), hidden: hidden(), seen: seen() };
  const tell = (what: string): void => void happened.add(`${request.kind}: ${what}`);
  const refused = ({ code }: Failure, allowed: readonly string[] = []): null => {
    expect(allowed).toContain(code);
    expect(seen()).toEqual(before.seen);
    tell(code);
    return null;
  };
  const workbook = await read();
  const planned = operate(workbook, request, strict);
  if (!planned.ok) return refused(planned.failure, documented[request.kind]);
  const { changes } = planned.value;
  const moving = new Set(changes.filter(isMoving).map(({ sheet }) => sheetId(sheet)));
  const isImpossible = changes.some(
    ({ kind, sheet }) => kind === "removeTableRows" && isFiltered(sheet),
  );
  const done = await applyChanges(changes);
  expect(done.ok).toBe(!isImpossible);
  if (!done.ok) return refused(done.failure, ["excel.filteredRange"]);

  expect(contents(await read())).toEqual(contents(applyToValue(workbook, changes)));
  const lasting = ({ address, place, ...cell }: TypedCell) => ({
    ...cell,
    stands: moving.has(cell.sheetId) ? place : address,
  });
  // What we fetch may say the same as what was typed, so there may be more of it than before.
  const expected = before.typed.map(lasting);
  expect(person.typed().map(lasting)).toEqual(expect.arrayContaining(expected));
  const now = hidden();
  const lastingly = [...before.hidden].filter(([id]) => now.has(id));
  expect(lastingly.map(([id]) => [id, now.get(id)])).toEqual(lastingly);
  const noLeftovers = { sheets: [], hasPendingWrites: false };
  expect(await findLeftovers(Number.MAX_SAFE_INTEGER)).toEqual({ ok: true, value: noLeftovers });
  for (const { kind } of changes) tell(before.typed.length > 0 ? `${kind} beside typed` : kind);
  return planned.value;
}

/** What the runs must have come to, so that the law is known to have been tried. */
const tried = [
  "collect: writeCells beside typed",
  "followUp: addTableRows beside typed",
  "followUp: excel.noRoomBelow",
  "followUp: writeCells beside typed",
  "undo: excel.filteredRange",
  "undo: removeSheet",
  "undo: removeTableRows beside typed",
  "undo: writeCells beside typed",
];

describe("what people typed, through office.js", () => {
  it("law: stays where they left it at every click, and hidden stays hidden", async () => {
    await fc.assert(fc.asyncProperty(lawRuns, tryRun), {
      numRuns: 40,
      seed: 20_211_231,
      examples: rareRuns.map((run) => [run]),
    });
    expect([...happened]).toEqual(expect.arrayContaining(tried));
  });
});

async function tryRun({ compute, answers, steps }: LawRun): Promise<void> {
  twin = await startTwin({ workbook: pledgeWorkbook });
  twin.install();
  try {
    person = createPerson(twin.port);
    const records: UndoRecord[] = [];
    const carryOut = async (request: Request): Promise<void> => {
      const plan = await tryLaw(request);
      if (plan?.undo) records.push(asKept(plan.undo));
      // What was done once has no more to do.
      if (!plan || request.kind === "undo") return;
      expect(valueOf(operate(await read(), request, strict)).changes).toEqual([]);
    };
    await carryOut(followUp(compute));
    const returned = [...answers].reduce(edited, await read());
    const requests: Readonly<Record<LawStep["operation"], () => Request | null>> = {
      followUp: () => followUp(compute),
      collect: () => ({ kind: "collect", returned, fileName: "svar.xlsx" }),
      undoFirst: () => undoOf(records[0]),
      undoLast: () => undoOf(records.at(-1)),
    };
    for (const { edits, operation } of steps) {
      edits.forEach(person.does);
      const request = requests[operation]();
      if (request) await carryOut(request);
    }
    expect(twin.unplayed).toEqual([]);
  } finally {
    twin.dispose();
  }
}

const undoOf = (record: UndoRecord | undefined): Request | null =>
  record ? { kind: "undo", record } : null;

/** The record as it comes back from the workbook's settings. */
const asKept = (record: UndoRecord): UndoRecord => JSON.parse(JSON.stringify(record)) as UndoRecord;
