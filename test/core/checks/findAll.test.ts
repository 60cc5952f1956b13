import type { Check } from "../../../src/core/checks/check";
import { allChecks } from "../../../src/core/checks/allChecks";
import { findAll } from "../../../src/core/checks/findAll";
import { makeFinding } from "../../../src/core/checks/makeFinding";
import { readWorkbook } from "../../../src/core/schema/readWorkbook";
import { finish } from "../../../src/core/schema/steps";
import { followUpSheet, pledgeSheet, workbookOf } from "../workbookOf";

const read = readWorkbook(workbookOf(pledgeSheet(), followUpSheet()));
const input = { read, pledges: [], followUps: read.followUps, today: 0 };
const place = { sheet: "Löften", row: 0, column: 0, heading: null };

const broken: Check = {
  name: "broken",
  find: () => {
    throw new Error("a slip of ours");
  },
};
const working: Check = {
  name: "working",
  find: () => [makeFinding("target.zero", [place], {})],
};

describe("findAll", () => {
  it("goes on past a broken check and keeps its message", () => {
    const { findings, bugs } = finish(findAll(input, [broken, working]));
    expect(findings.map(({ code }) => code)).toEqual(["target.zero"]);
    expect(bugs).toEqual(["broken: a slip of ours"]);
  });

  it("has checks with names of their own", () => {
    expect(new Set(allChecks.map(({ name }) => name)).size).toBe(allChecks.length);
  });
});
