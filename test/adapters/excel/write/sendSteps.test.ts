import { cutIntoRequests } from "../../../../src/adapters/excel/write/sendSteps";

const weighing = (bytes: number) => ({ bytes, act: () => undefined });

describe("cutIntoRequests", () => {
  it("fills requests in the order of the steps", () => {
    const steps = [2_000_000, 1_500_000, 1_000_000, 9_000_000, 10].map(weighing);
    const cut = cutIntoRequests(steps).map((request) => request.map(({ bytes }) => bytes));
    expect(cut).toEqual([[2_000_000, 1_500_000], [1_000_000], [9_000_000], [10]]);
  });

  it("sends nothing where there is nothing", () => {
    expect(cutIntoRequests([])).toEqual([]);
  });
});
