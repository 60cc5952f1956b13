import * as fc from "fast-check";
import { readText } from "../../../src/core/reading/readText";
import * as outcomeTexts from "../../cases/outcomeTexts";
import type { TextCase } from "../../cases/textCase";
import * as uncertainTexts from "../../cases/uncertainTexts";

const cases = { ...outcomeTexts, ...uncertainTexts };

const shapeOf = (expected: TextCase["expected"]): object => {
  if (typeof expected === "string") return { state: expected };
  return { state: "number", ...(typeof expected === "number" ? plain(expected) : expected) };
};

const plain = (value: number): object => ({
  value,
  low: value,
  high: value,
  isPercent: false,
  isApproximate: false,
});

describe.each(Object.entries(cases))("readText: %s", (_table, rows) => {
  it.each(rows.map((row) => [row.text, row.expected] as const))("%s", (text, expected) => {
    expect(readText(text)).toMatchObject(shapeOf(expected));
  });

  it.each(rows.map((row) => [row.text] as const))("reads other spellings alike: %s", (text) => {
    const strip = (reading: object): object => ({ ...reading, text: null });
    const same = strip(readText(text));
    expect(strip(readText(text.normalize("NFD")))).toEqual(same);
    expect(strip(readText(text.replaceAll(" ", "\u00a0")))).toEqual(same);
    expect(strip(readText(`\u200b ${text.toUpperCase()}  `))).toEqual(same);
  });
});

describe("readText", () => {
  it("gives a text back as it stood, for the person to see", () => {
    expect(readText(" Flera  Insatser ")).toEqual({ state: "text", text: " Flera  Insatser " });
    expect(readText("1.234")).toEqual({ state: "ambiguous", text: "1.234" });
  });

  it("never takes a figure out of a long story", () => {
    expect(readText(`104 kontroller ${"och mera ".repeat(300)}`).state).toBe("text");
  });

  it("reads back every whole number that is written with Swedish groups", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e12, max: 1e12 }),
        fc.constantFrom(" ", "\u00a0", "\u202f", "\u2009", ""),
        fc.constantFrom("", " st", " stycken.", " kontroller"),
        (value, space, unit) => {
          const digits = String(Math.abs(value)).replace(/\B(?=(?:\d{3})+$)/g, space);
          const text = `${value < 0 ? "\u2212" : ""}${digits}${unit}`;
          expect(readText(text)).toMatchObject({ state: "number", value });
        },
      ),
    );
  });

  it("reads back every decimal that is written with a comma, and its per cent exactly", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 1, max: 3 }), (n, d) => {
        const written = (n / 10 ** d).toFixed(d).replace(".", ",");
        expect(readText(written)).toMatchObject({ state: "number", value: n / 10 ** d });
        const fraction = Number(`${String(n)}e-${String(d + 2)}`);
        expect(readText(`${written} %`)).toMatchObject({ value: fraction, isPercent: true });
      }),
    );
  });

  it("answers for any text, quickly and without throwing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
        expect(["missing", "number", "ambiguous", "text"]).toContain(readText(text).state);
      }),
    );
  });

  it.each([
    "1 ",
    "1.",
    "1,",
    " ",
    "(",
    "tusen",
    "ett ",
    "-",
    "a1-",
    "1/",
    "000 ",
    "inga ",
    "§",
    "a(",
    "ska ",
    "1 000 ",
    "varav ",
    "varav 1 ",
    "ca ",
    "ett, ",
    "1 st ",
    "ingen mätning ",
    "oförändrat ",
    "1(",
  ])("takes time in proportion to the text: %j over and over", (piece) => {
    const text = piece.repeat(Math.floor(2000 / piece.length));
    const started = process.hrtime.bigint();
    for (let turn = 0; turn < 10; turn += 1) readText(text);
    expect(Number(process.hrtime.bigint() - started) / 1e6).toBeLessThan(1000);
  });
});
