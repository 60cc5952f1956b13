import { applyChanges } from "../../../src/adapters/excel/applyChanges";
import { readActiveWorkbook } from "../../../src/adapters/excel/readActiveWorkbook";
import { operate } from "../../../src/core/operate";
import type { Plan, Request } from "../../../src/core/sheets/plan";
import { startTwin, type Twin } from "../../workbench/twin";

const count = 5_000;
const headings = [
  "LöftesID",
  "År",
  "Löfte",
  "Måltyp",
  "Målvärde",
  "Basvärde",
  "Enhet",
  "Startdatum",
  "Slutdatum",
  "Ansvarig",
  "Fokusområde",
];
const pledges = Array.from({ length: count }, (_, position) => [
  `E21-${String(position + 1)}`,
  2021,
  `Minst ${String(position + 10)} trafikkontroller i prioriterade stadsdelar under året, löfte ${String(position + 1)}`,
  "minst",
  position + 10,
  null,
  "kontroller",
  44_197,
  44_561,
  "Polisen",
  "Trafik",
]);
const settings = { graded: false, threshold: 0.5, answers: {} };
const request: Request = {
  kind: "followUp",
  period: { year: 2021, rhythm: "tertial", index: 2 },
  compute: "builtin",
};

let twin: Twin;
beforeAll(async () => {
  const values = [headings, ...pledges];
  const tables = [{ name: "Loften", area: { r: 0, c: 0, h: count + 1, w: headings.length } }];
  twin = await startTwin({ workbook: { name: "a", sheets: [{ name: "Löften", values, tables }] } });
  twin.install();
});
afterAll(() => {
  expect(twin.unplayed).toEqual([]);
  twin.dispose();
});

async function plan(): Promise<Plan> {
  const read = await readActiveWorkbook();
  if (!read.ok) throw new Error(read.failure.code);
  const planned = operate(read.value, request, settings);
  if (!planned.ok) throw new Error(planned.failure.code);
  return planned.value;
}

/** Requests since then, and what they weighed both ways. */
function since(first: number): {
  readonly syncs: number;
  readonly bytes: number;
  readonly most: number;
} {
  const syncs = twin.syncs().slice(first);
  return {
    syncs: syncs.length,
    bytes: syncs.reduce((sum, one) => sum + one.requestBytes + one.answerBytes, 0),
    most: Math.max(...syncs.flatMap((one) => [one.requestBytes, one.answerBytes])),
  };
}

describe(`a follow-up of ${String(count)} pledges`, () => {
  it("is read, planned and made in at most 6 requests and one for each 4 MB", async () => {
    const { changes } = await plan();
    expect(await applyChanges(changes)).toEqual({ ok: true, value: null });
    const { syncs, bytes, most } = since(0);
    expect(syncs).toBeLessThanOrEqual(6 + Math.ceil(bytes / 4_000_000));
    expect(most).toBeLessThan(5_000_000);
    const table = twin.port.tables().find(({ name }) => name === "LofteUppf_2021_T2");
    expect(table?.area.h).toBe(count + 1);
  });

  it("changes nothing when it is made again", async () => {
    const { changes } = await plan();
    expect(changes).toEqual([]);
  });
});
