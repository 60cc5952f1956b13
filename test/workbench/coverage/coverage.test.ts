import { measureCoverage } from "./coverage";

describe("what the add-in uses of Excel's API", () => {
  it("is played by the workbench, member by member", () => {
    const { used, missing } = measureCoverage(["src/adapters/excel", "src/faces"]);
    expect(missing.map(({ type, name, place }) => `${type}.${name} (${place})`)).toEqual([]);
    // Found by different roads: a property written, a method called, a name inside a load, a listener.
    const names = new Set(used.map(({ type, name }) => `${type}.${name}`));
    for (const one of ["Range.values", "TableCollection.add", "Range.valueTypes"])
      expect(names).toContain(one);
    expect(names).toContain("WorksheetCollection.onChanged");
  });
});
