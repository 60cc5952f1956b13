import { readShares } from "../../../src/core/reading/readShares";

describe("readShares", () => {
  it.each([
    ["20 %; 30 %; 50 %", [0.2, 0.3, 0.5]],
    ["20; 30; 50", [0.2, 0.3, 0.5]],
    ["0,2; 0,3; 0,5", [0.2, 0.3, 0.5]],
    ["0,2, 0,3, 0,5", [0.2, 0.3, 0.5]],
    ["20/30/50", [0.2, 0.3, 0.5]],
    ["25 %\n25 %\n25 %\n25 %", [0.25, 0.25, 0.25, 0.25]],
    ["100; 0", [1, 0]],
  ])("%j", (text, shares) => {
    expect(readShares(text)).toEqual(shares);
  });

  it("makes rounded shares whole", () => {
    const shares = readShares("33 %; 33 %; 33 %") ?? [];
    expect(shares).toHaveLength(3);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
  });

  it.each([
    "jämn",
    "",
    "20; 30",
    "50; 60",
    "20 %; 30 %; mest",
    "100 %",
    "-50; 150",
    "1.234; 2",
    null,
    1,
    true,
  ])("%j is no plan of its own", (value) => {
    expect(readShares(value)).toBeNull();
  });
});
