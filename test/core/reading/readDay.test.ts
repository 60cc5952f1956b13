import * as fc from "fast-check";
import { dayOf, dayToIso, dayToSerial } from "../../../src/core/domain/day";
import { readDay } from "../../../src/core/reading/readDay";
import { dates } from "../../cases/dates";

const days = fc.integer({ min: dayOf(1960, 1, 1) ?? 0, max: dayOf(2079, 12, 31) ?? 0 });

describe("readDay", () => {
  it.each(dates)("%j is %j", (value, iso) => {
    const day = readDay(value, false);
    expect(day === null ? null : dayToIso(day)).toBe(iso);
  });

  it("counts serials from 1904 where the workbook does", () => {
    expect(readDay(42804, true)).toBe(dayOf(2021, 3, 11));
  });

  it("takes no empty cell and no truth value", () => {
    expect(readDay(null, false)).toBeNull();
    expect(readDay(true, false)).toBeNull();
  });

  it("reads back what is written as ISO 8601", () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(readDay(dayToIso(day), false)).toBe(day);
      }),
    );
  });

  it("reads back the serials of both systems", () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(readDay(dayToSerial(day), false)).toBe(day);
        expect(readDay(dayToSerial(day) - 1462, true)).toBe(day);
      }),
    );
  });
});
