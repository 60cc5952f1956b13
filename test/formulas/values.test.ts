import { goldenSheets } from "./goldenSheets";
import { computed } from "./wayInUniver";

describe("the golden rows as values", () => {
  it.each(goldenSheets())("get the verdicts they must get", (sheet) => {
    const verdicts = computed(sheet).map(({ judgement }) => judgement?.verdict ?? null);
    expect(verdicts).toEqual(sheet.verdicts);
  });
});
