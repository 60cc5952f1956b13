import { readOutcome } from "../../../src/core/reading/readOutcome";
import { readPlainOutcome } from "../../../src/core/reading/readPlainOutcome";
import { readPlainText } from "../../../src/core/reading/readPlainText";
import { readText } from "../../../src/core/reading/readText";
import * as outcomeCases from "../../cases/outcomeTexts";
import * as progressCases from "../../cases/progressWords";
import * as uncertainCases from "../../cases/uncertainTexts";

const texts = Object.values({ ...outcomeCases, ...uncertainCases })
  .flat()
  .map((row) => row.text);
const words = Object.values(progressCases.progressWords).flat();

/** Words that may stand before or after a figure, and what they make of it is not the same for all. */
const neighbours = [
  ...["st", "stycken", "sök", "möten", "möte", "kontroller", "inlägg", "gånger", "barn", "brott"],
  ...["år", "åringar", "timmar", "dagar", "kap", "procentenheter", "promille", "tusen", "miljoner"],
  ...["miljarder", "milj", "dussin", "tredjedelar", "stadsdelar", "tal", "ca", "cirka", "ungefär"],
  ...["typ", "plus", "minus", "eller", "saknas", "kvar", "återstår", "inställda", "max", "minst"],
  ...[
    "högst",
    "drygt",
    "knappt",
    "nästan",
    "närmare",
    "omkring",
    "runt",
    "under",
    "över",
    "upp till",
  ],
  ...[
    "kanske",
    "troligen",
    "januari",
    "mars",
    "maj",
    "juli",
    "september",
    "okt",
    "dec",
    "en",
    "tre",
  ],
  ...[
    "i",
    "av",
    "per",
    "som mest",
    "inte",
    "flera",
    "antal",
    "mål",
    "vecka",
    "löfte",
    "varav",
    "sedan",
  ],
];
const figures = ["5", "100", "2021", "1 234", "12,5", "1.234", "-5", "+5", "fem", "ett", "25-tal"];
const asides = ["", " %", " st", " (+5 %)", " (-0 %)", " (5 %)", " (cirka)", " (-50 st)"];
const combined = figures.flatMap((figure) => [
  ...asides.map((aside) => figure + aside),
  ...neighbours.flatMap((word) => [
    `${figure} ${word}`,
    `${word} ${figure}`,
    `${word}: ${figure}`,
    `antal ${word}: ${figure}`,
    `${word} ${figure} %`,
    `drygt ${figure} ${word}`,
  ]),
]);

describe("the plain reading of formulas", () => {
  it.each([...texts, ...words])("knows no more than the full reading: %s", (text) => {
    const plain = readPlainText(text);
    // A sentence stays a text; whatever else is said must be what the pane says too.
    if (plain.state === "text") return;
    expect({ ...plain, ...readText(text) }).toEqual(expect.objectContaining(plain));
  });

  it("knows no more of a figure with any word beside it", () => {
    const others = combined.filter((text) => {
      const [plain, full] = [readPlainText(text), readText(text)];
      if (plain.state === "text") return false;
      if (plain.state !== "number" || full.state !== "number") return plain.state !== full.state;
      return plain.value !== full.value || plain.low !== full.low || plain.high !== full.high;
    });
    expect(others).toEqual([]);
  });

  it.each([
    ["done", null, false],
    ["atLeast", null, false],
    ["atLeast", "%", true],
    ["shareAtLeast", "%", true],
  ] as const)("knows no more of an outcome of %s in %j", (kind, unit, isScaled) => {
    const others = [...texts, ...words, ...combined].filter((text) => {
      const plain = readPlainOutcome(text, kind, isScaled);
      const full = readOutcome(text, kind, { unit });
      return plain.state !== "text" && JSON.stringify(plain) !== JSON.stringify(full);
    });
    expect(others).toEqual([]);
  });

  it("reads most short texts", () => {
    const short = Object.values(outcomeCases)
      .flat()
      .map((row) => row.text);
    const read = short.filter((text) => readPlainText(text).state === readText(text).state);
    expect(read.length / short.length).toBeGreaterThan(0.6);
  });

  it.each(["104 st", "9 sök", "1 möte", "3 gånger", "7 utbildningar", "2 inlägg"])(
    "reads %s",
    (text) => {
      expect(readPlainText(text).state).toBe("number");
    },
  );
});
