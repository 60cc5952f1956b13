import { rolledIds } from "../../../../src/core/sheets/roll/rolledIds";

const idsOf = (old: readonly string[], taken: readonly string[] = []): readonly string[] => {
  const keys = new Set([...old, ...taken].map((id) => id.toLowerCase()));
  return old.map(rolledIds(old, keys, 2022));
};

describe("ids of a new year", () => {
  it.each([
    [
      ["2021-01", "2021-02"],
      ["2022-01", "2022-02"],
    ],
    [
      ["E21-1", "E21-2"],
      ["E22-1", "E22-2"],
    ],
    [["Löfte A"], ["Löfte A-2022"]],
    [
      ["L-1", "L-21"],
      ["L-1-2022", "L-21-2022"],
    ],
    [
      ["S2021/3", "7"],
      ["S2022/3", "7-2022"],
    ],
  ])("keep the pattern of %j", (old, expected) => {
    expect(idsOf(old)).toEqual(expected);
  });

  it("are never taken, nor given twice", () => {
    expect(idsOf(["2021-01", "2021-01"], ["2022-01"])).toEqual(["2022-01-2", "2022-01-3"]);
  });
});
