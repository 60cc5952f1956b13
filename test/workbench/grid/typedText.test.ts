import { readTyped } from "../../../src/workbench/grid/typedText";

describe("readTyped", () => {
  it.each([
    ["0,8", 0.8],
    ["1 234,5", 1234.5],
    ["1\u00a0234", 1234],
    ["-12", -12],
    ["−3,5", -3.5],
    ["SANT", true],
    ["falskt", false],
  ])("reads %j as Swedish Excel does", (text, value) => {
    expect(readTyped(text)).toEqual({ value });
  });

  it.each([
    ["12 %", 0.12, "0%"],
    ["12,5%", 0.125, "0.00%"],
    ["2026-03-01", 46082, "yyyy-mm-dd"],
  ])("gives %j the format that goes with it", (text, value, format) => {
    expect(readTyped(text)).toEqual({ value, format });
  });

  it.each([
    ["1.5", "1.5"],
    ["'0123", "0123"],
  ])("keeps %j a text that must not be taken for a number", (text, value) => {
    expect(readTyped(text)).toEqual({ value, isText: true });
  });

  it.each(["flera", "12 34", "2026-02-30", "ca 150"])("keeps %j a text", (text) => {
    expect(readTyped(text)).toEqual({ value: text });
  });

  it("clears on nothing", () => {
    expect(readTyped("")).toEqual({ value: null });
  });
});
