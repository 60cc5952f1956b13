import { periodName } from "../../../../src/core/domain/period";
import type { Rhythm } from "../../../../src/core/domain/period";
import { nextDuePeriod } from "../../../../src/core/sheets/followUp/nextDuePeriod";
import { dayIn } from "../../examined";
import { periodIn } from "../planned";

const pledge = (year: number | null, rhythm: Rhythm | null = null) => ({ year, rhythm });

const due = (
  pledges: readonly ReturnType<typeof pledge>[],
  today: string,
  ...existing: readonly string[]
): string => periodName(nextDuePeriod(pledges, dayIn(today), existing.map(periodIn)));

describe("nextDuePeriod", () => {
  it.each([
    ["2021-09-20", [], "2021-T2"],
    ["2021-08-31", [], "2021-T2"],
    ["2021-08-30", [], "2021-T1"],
    ["2021-09-20", ["2021-T2"], "2021-T1"],
    ["2021-09-20", ["2021-T1", "2021-T2"], "2021-T3"],
    ["2021-02-01", [], "2021-T1"],
    ["2022-01-15", ["2021-T1", "2021-T2"], "2021-T3"],
    ["2022-06-15", ["2021-T1", "2021-T2", "2021-T3"], "2021-T3"],
    ["2020-06-15", [], "2021-T1"],
  ])("on %s with %j proposes %s", (today, existing, proposed) => {
    expect(due([pledge(2021)], today, ...existing)).toBe(proposed);
  });

  it("takes the rhythm that most pledges of the year state", () => {
    const quarters = [pledge(2021, "quarter"), pledge(2021, "quarter"), pledge(2021, "tertial")];
    expect(due(quarters, "2021-07-10")).toBe("2021-K2");
    expect(due([pledge(2020, "month"), pledge(2021)], "2021-07-10")).toBe("2021-T1");
  });

  it("takes the latest year that has begun", () => {
    expect(due([pledge(2021), pledge(2022)], "2021-12-10")).toBe("2021-T2");
    expect(due([pledge(2021), pledge(2022)], "2022-01-10")).toBe("2022-T1");
    expect(due([pledge(null)], "2022-05-10")).toBe("2022-T1");
  });
});
