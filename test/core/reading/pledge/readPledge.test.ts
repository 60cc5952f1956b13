import * as fc from "fast-check";
import { readPledge } from "../../../../src/core/reading/pledge/readPledge";
import { otherPledges } from "../../../cases/pledgeSentencesOther";
import { plainPledges } from "../../../cases/pledgeSentencesPlain";
import { trickyPledges } from "../../../cases/pledgeSentencesTricky";

const sentences = [...plainPledges, ...trickyPledges, ...otherPledges].map(
  ([text, ...targets]) => ({ text, targets }),
);

describe("readPledge", () => {
  it.each(sentences)("reads $text", ({ text, targets }) => {
    const { proposals } = readPledge(text);
    expect(proposals.map(({ kind, value, scope, per }) => [kind, value, scope, per])).toEqual(
      targets,
    );
  });

  it("tells who promises, when, what is counted and from where it starts", () => {
    const text = "Polisen i Lund lovar att öka antalet fotpatruller från 12 till 20 under 2023.";
    expect(readPledge(text).proposals).toMatchObject([
      {
        kind: "increaseTo",
        value: 20,
        baseline: 12,
        unit: "fotpatruller",
        period: "2023",
        responsible: "Polisen i Lund",
      },
    ]);
  });

  it("gives spans of the text as it was given, whatever its letters are made of", () => {
    const text =
      "Minst\u00a01\u00a0200 trygg\u00adhets\u200bträffar i O\u0308stra staden".normalize("NFD");
    const [{ value, unit, scope, spans }] = readPledge(text).proposals;
    expect([value, unit, scope]).toEqual([1200, "trygghetsträffar", "Östra staden"]);
    const wordsOf = (part: "value" | "scope"): string =>
      (spans[part] ?? []).map(({ start, end }) => text.slice(start, end)).join();
    expect(wordsOf("value")).toBe("1\u00a0200");
    expect(wordsOf("scope")).toBe("Östra staden".normalize("NFD"));
  });

  it("inherits nothing from what only describes, and the place from what follows", () => {
    const text =
      "Vid minst fem tillfällen genomföra kontroller. De riktas mot bussar vid skolorna.";
    expect(readPledge(text).proposals).toMatchObject([{ value: 5, scope: "skolorna" }]);
  });

  it("answers any text with spans inside it and a certainty from 0 to 1", () => {
    const words =
      "minst högst 200 2021 % av alla ska öka till från och i centrum varje år . , : § möten";
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 80 }),
      fc
        .array(fc.constantFrom(...words.split(" ")), { maxLength: 25 })
        .map((some) => some.join(" ")),
    );
    fc.assert(
      fc.property(text, (given) => {
        for (const { certainty, kind, value, spans } of readPledge(given).proposals) {
          expect(certainty >= 0 && certainty <= 1).toBe(true);
          expect(kind !== null || value === null).toBe(true);
          for (const { start, end } of Object.values(spans).flat()) {
            expect(0 <= start && start < end && end <= given.length).toBe(true);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    "minst minst 1 1 1 ",
    "och ",
    "1",
    "två av ",
    "som ska ",
    "((((",
    "e\u0301",
    "i den i ",
  ])("reads 100 kB of %j to its end", (piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    expect(readPledge(text).proposals.length).toBeGreaterThan(0);
  });
});
