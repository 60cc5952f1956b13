import { laterPledges } from "../../../cases/laterPledges";
import { scorePledges } from "./scorePledges";

const score = scorePledges(laterPledges);

describe("the later pledges as the reader reads them", () => {
  it("are told by theme, by certainty and by false targets", () => {
    console.info(score.lines.join("\n"));
    expect(Object.keys(laterPledges)).toHaveLength(11);
  });

  it("hold no more than three false targets in a hundred sentences without one", () => {
    const isFew = score.falseTargets.length / score.targetless <= 0.03;
    expect(isFew ? [] : score.falseTargets).toEqual([]);
  });

  it("are right in 95 of 100 where the reader is at least 0.9 sure, and it dares to be", () => {
    expect(score.sure).toBeGreaterThanOrEqual(score.all / 2);
    const isCalibrated = score.sureAndWrong.length / score.sure <= 0.05;
    expect(isCalibrated ? [] : score.sureAndWrong).toEqual([]);
  });
});
