import { findingRows } from "../../../src/faces/taskpane/findingRows";
import { sampleFindings } from "./sampleExamination";

const none = new Set<never>();

describe("findingRows", () => {
  it("groups by sheet in the order found, gravest first within a sheet", () => {
    const rows = findingRows(sampleFindings, "sheet", none);
    expect(rows.map(({ group, finding, groupSize }) => [group, finding.code, groupSize])).toEqual([
      ["Löften", "scope.mismatch", 2],
      ["Löften", "outcome.missing", null],
      ["Uppföljning", "reason.missing", 1],
    ]);
  });

  it("groups by kind with the gravest kind first", () => {
    const rows = findingRows(sampleFindings, "kind", none);
    expect(rows.map(({ group }) => group)).toEqual([
      "scope.mismatch",
      "reason.missing",
      "outcome.missing",
    ]);
  });

  it("shows only the severities that are chosen", () => {
    const rows = findingRows(sampleFindings, "sheet", new Set(["warning", "tip"] as const));
    expect(rows.map(({ finding }) => finding.severity)).toEqual(["tip", "warning"]);
  });

  it("gives rows of the same kind and cell keys of their own", () => {
    const twice = [...sampleFindings, ...sampleFindings];
    const keys = findingRows(twice, "sheet", none).map(({ key }) => key);
    expect(new Set(keys).size).toBe(6);
  });
});
