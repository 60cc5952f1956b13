import fc from "fast-check";
import { RichApiError } from "../../src/workbench/host/richApiError";
import {
  areaToAddress,
  columnLetters,
  parseAddress,
  quoteSheet,
  wholeSheet,
} from "../../src/workbench/host/address";

describe("addresses", () => {
  it.each([
    ["A1", { r: 0, c: 0, h: 1, w: 1 }],
    ["$B$2:c3", { r: 1, c: 1, h: 2, w: 2 }],
    ["C3:B2", { r: 1, c: 1, h: 2, w: 2 }],
    ["B:C", { r: 0, c: 1, h: wholeSheet.h, w: 2 }],
    ["2:3", { r: 1, c: 0, h: 2, w: wholeSheet.w }],
    ["XFD1048576", { r: 1_048_575, c: 16_383, h: 1, w: 1 }],
  ])("are read: %s", (text, area) => {
    expect(parseAddress(text)).toEqual({ sheet: null, area });
  });

  it("name their sheet, quoted where it must be", () => {
    expect(parseAddress("'Löften ''21'!A1").sheet).toBe("Löften '21");
    expect(parseAddress("Blad1!A1").sheet).toBe("Blad1");
    expect(["Löften 2021", "Blad_1", "A1", "2021"].map(quoteSheet)).toEqual([
      "'Löften 2021'",
      "Blad_1",
      "'A1'",
      "'2021'",
    ]);
  });

  it.each(["", "A", "1", "A1:", "A1:B", "XFE1", "A0", "A1048577", "Löfte", "A1,B2"])(
    "are refused: %p",
    (text) => {
      expect(() => parseAddress(text)).toThrow(RichApiError);
    },
  );

  it("read back as they were written", () => {
    const start = (size: number) => fc.integer({ min: 0, max: size - 101 });
    const length = fc.integer({ min: 1, max: 100 });
    const areas = fc.record({
      r: start(wholeSheet.h),
      c: start(wholeSheet.w),
      h: length,
      w: length,
    });
    fc.assert(
      fc.property(areas, (area) => {
        expect(parseAddress(areaToAddress(area)).area).toEqual(area);
      }),
    );
    expect(columnLetters(702)).toBe("AAA");
  });
});
