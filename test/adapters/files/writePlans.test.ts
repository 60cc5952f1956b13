import { operate } from "../../../src/core/operate";
import { computeModes } from "../../../src/core/sheets/computeMode";
import type { Plan, Request } from "../../../src/core/sheets/plan";
import type { Workbook } from "../../../src/core/sheet/sheet";
import { sampleBytes } from "../../../assets/samples/sampleBytes";
import { samples } from "../../../assets/samples/samples";
import { applyToValue } from "../../core/sheets/applyToValue";
import { comparable, read, write } from "./roundTrip";

const followUps = computeModes.map((compute): Request => ({
  kind: "followUp",
  period: { year: 2021, rhythm: "tertial", index: 2 },
  compute,
}));

function planned(workbook: Workbook, request: Request): Plan {
  const plan = operate(workbook, request, { graded: false, threshold: 0.5, answers: {} });
  if (!plan.ok) throw new Error(plan.failure.code);
  return plan.value;
}

const of2021 = samples.filter(({ name }) => name.includes("2021"));

describe("plans on files", () => {
  it.each(of2021.flatMap((sample) => followUps.map((request) => ({ sample, request }))))(
    "$sample.name: $request.kind with $request.compute, then the overview",
    async ({ sample, request }) => {
      let bytes = await sampleBytes(sample);
      for (const next of [request, { kind: "overview" } as const]) {
        const before = await read(bytes);
        const { changes } = planned(before, next);
        expect(changes.length).toBeGreaterThan(0);
        bytes = await write(bytes, changes);
        const after = await read(bytes);
        expect(comparable(after)).toEqual(comparable(applyToValue(before, changes)));
      }
    },
  );

  it.each(followUps)("have nothing to do a second time: $compute", async (request) => {
    const [sample] = of2021;
    if (!sample) throw new Error("no sample");
    const bytes = await sampleBytes(sample);
    const after = await read(await write(bytes, planned(await read(bytes), request).changes));
    expect(planned(after, request).changes).toEqual([]);
  });

  it("make a whole workbook out of nothing", async () => {
    const nothing: Workbook = { sheets: [], date1904: false };
    const { changes } = planned(nothing, { kind: "newWorkbook", year: 2022, compute: "builtin" });
    const made = await read(await write(null, changes));
    expect(comparable(made)).toEqual(comparable(applyToValue(nothing, changes)));
  });
});
