import { assess } from "../../../src/core/domain/assess";
import { countOf, type Outcome } from "../../../src/core/domain/outcome";
import type { FollowUp, Pledge } from "../../../src/core/domain/pledge";
import { pledgeSeries } from "../../../src/faces/taskpane/pledgeSeries";
import { dayIn } from "../../core/examined";
import { placeAt, sampleExamination } from "./sampleExamination";

const settings = { today: dayIn("2022-01-15"), graded: false, threshold: 0.5 };
const [sample] = sampleExamination(settings).report.pledges;
if (!sample) throw new Error("The sample has no pledge.");
const { pledge, combined } = sample;
const [row] = combined.series;
if (!row) throw new Error("The sample has no report.");

const reported = (index: number, outcome: Outcome, measure: FollowUp["measure"]): FollowUp => ({
  ...row,
  period: { year: 2021, rhythm: "tertial", index },
  outcome,
  measure,
});

const seriesOf = (change: Partial<Pledge>, ...rows: readonly FollowUp[]) =>
  pledgeSeries({
    ...assess({ ...pledge, ...change }, rows, settings),
    place: placeAt("Löften", 1, "Löfte"),
  });

const values = ({ points }: ReturnType<typeof seriesOf>) => points.map(({ value }) => value);

describe("pledgeSeries", () => {
  it("shows accumulated figures as they stand, with all earlier periods", () => {
    const series = seriesOf(
      {},
      reported(2, countOf(104), "cumulative"),
      reported(1, countOf(35), "cumulative"),
    );
    expect(series).toEqual({
      points: [
        { period: "2021-T1", value: 35 },
        { period: "2021-T2", value: 104 },
      ],
      target: 200,
    });
  });

  it("adds figures of the period alone, and never shares", () => {
    const rows = [reported(1, countOf(0.5), "period"), reported(2, countOf(0.25), "period")];
    expect(values(seriesOf({}, ...rows))).toEqual([0.5, 0.75]);
    expect(values(seriesOf({ kind: "shareAtLeast", target: 0.8 }, ...rows))).toEqual([0.5, 0.25]);
  });

  it("has no point where there is no figure, and no sum after one that misses", () => {
    const words: Outcome = { state: "text", text: "flera" };
    const rows = [
      reported(1, countOf(30), "period"),
      reported(2, words, "period"),
      reported(3, countOf(40), "period"),
    ];
    expect(values(seriesOf({}, ...rows))).toEqual([30]);
    expect(values(seriesOf({ kind: "done", target: null }, ...rows))).toEqual([]);
  });

  it("says what is compared with: baseline and target together", () => {
    expect(seriesOf({ kind: "increaseBy", target: 10, baseline: 40 }).target).toBe(50);
    expect(seriesOf({ kind: "increase", target: null, baseline: 40 }).target).toBeNull();
  });
});
