import { dayOf } from "../../../src/core/domain/day";
import { languages } from "../../../src/core/language/language";
import { findingsAsText } from "../../../src/faces/taskpane/findingsAsText";
import { reportAsText } from "../../../src/faces/taskpane/reportAsText";
import { sampleExamination, sampleFindings } from "./sampleExamination";

const settings = { today: dayOf(2022, 2, 1) ?? 0, graded: false, threshold: 0.5 };

describe.each(languages)("findingsAsText (%s)", (language) => {
  it("has each finding once, gravest first, with its cells", () => {
    const text = findingsAsText(sampleFindings, language);
    const codes = [...text.matchAll(/\[([a-z]+\.[A-Za-z]+)\]/g)].map(([, code]) => code);
    expect(codes).toEqual(["scope.mismatch", "reason.missing", "outcome.missing"]);
    expect(text).toContain("Löften!E7 · Avgränsning; Uppföljning!E4 · Avgränsning");
  });
});

describe.each(languages)("reportAsText (%s)", (language) => {
  it("has the date, and each pledge once with its symbol, in the order of the groups", () => {
    const text = reportAsText(sampleExamination(settings).report, "focusArea", language);
    expect(text).toContain("2022-02-01");
    expect(text.match(/^[✓✗] .*Löftet E\d$/gm)).toEqual([
      expect.stringMatching(/^✗ .*E1$/),
      expect.stringMatching(/^✓ .*E2$/),
    ]);
  });

  it("says when verdicts are graded, and from where", () => {
    const graded = sampleExamination({ ...settings, graded: true, threshold: 0.6 }).report;
    expect(reportAsText(graded, "responsible", language)).toMatch(/60\s?%/);
  });
});
