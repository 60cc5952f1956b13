import * as fc from "fast-check";
import { dayToSerial, isoToDay } from "../../../src/core/domain/day";
import { elapsedByDays } from "../../../src/core/domain/elapsed";
import { judge, type Question } from "../../../src/core/domain/judge";
import { countOf } from "../../../src/core/domain/outcome";
import { interimName, verdictName } from "../../../src/core/language/verdictNames";
import { bedomning } from "../../../src/faces/functions/bedomning";
import { ruleRows } from "../../golden/goldenRows";
import { codeOf, installCustomFunctions } from "./customFunctionsDouble";

beforeAll(() => {
  installCustomFunctions();
});

const day = (iso: string): number => isoToDay(iso) ?? Number.NaN;
const end = day("2021-12-31");
const april = day("2021-04-30");
const judged = (...args: unknown[]): unknown =>
  codeOf(bedomning(...args.map((cell) => [[cell]]))[0]?.[0]);
const open = (kind: string, target: unknown, outcome: unknown, share: unknown): unknown =>
  judged(kind, target, outcome, "", dayToSerial(end), dayToSerial(april), "", "", "", share);

describe("BEDOMNING with andel", () => {
  it("replaces the share of the days in an open period", () => {
    expect(open("minst", 200, 66, "")).toBe("Risk");
    expect(open("minst", 200, 66, null)).toBe("Risk");
    expect(open("minst", 200, 66, 0.2)).toBe("I fas");
    expect(open("minst", 200, 66, 0.5)).toBe("Efter plan");
    expect(open("minst", 200, 66, "20 %")).toBe("I fas");
    expect(open("minst", 200, 66, 0.05)).toBe("Ingen prognos");
  });

  it("says that the period has not begun where nothing of it has passed", () => {
    for (const share of [0, -0.2, "0"]) {
      expect(open("minst", 200, 66, share)).toBe("Ej påbörjat");
      expect(open("andel minst", 0.8, 0.5, share)).toBe("Ej påbörjat");
      expect(open("genomfört", "", "pågår", share)).toBe("Ej påbörjat");
      expect(open("minst", 200, 200, share)).toBe("Uppfyllt");
      expect(open("högst", 4, 5, share)).toBe("Ej uppfyllt");
    }
  });

  it("changes nothing in a closed period", () => {
    for (const share of [0, 0.5, 1, ""]) {
      expect(judged("minst", 200, 66, "", "", "", "", "", "", share)).toBe("Ej uppfyllt");
    }
  });

  it("is #VALUE! where it is no number", () => {
    expect(open("minst", 200, 66, "våren")).toBe("#VALUE!");
    expect(open("minst", 200, 66, true)).toBe("#VALUE!");
  });

  it.each(ruleRows.map((row) => [row.case, row] as const))(
    "judges as the rules do, whatever the start and the target: %s",
    (_, { input, expect: answer }) => {
      const dates = [input.start, input.end, input.today].map((date) => day(String(date)));
      const [start = 0, last = 0, today = 0] = dates;
      const share = elapsedByDays({ start, end: last, today }) ?? 0;
      const text = judged(
        input.kind,
        input.target === 0 ? "0" : (input.target ?? ""),
        input.outcome ?? "",
        input.baseline === 0 ? "0" : (input.baseline ?? ""),
        dayToSerial(last),
        dayToSerial(today),
        input.graded === true ? 0.5 : "",
        input.scope ?? "",
        input.outcomeScope ?? "",
        start > today ? 0 : Math.max(1e-9, share),
      );

      const name = answer.verdict
        ? verdictName(answer.verdict, "sv")
        : answer.interim && interimName(answer.interim, "sv");
      expect(String(text).split(" – ")[0]).toBe(name);
    },
  );

  it("agrees with the judge on any start and any share of the plan", () => {
    const names = { atLeast: "minst", atMost: "högst", shareAtLeast: "andel minst" } as const;
    const row = fc.record({
      kind: fc.constantFrom("atLeast", "atMost", "shareAtLeast"),
      target: fc.integer({ min: 0, max: 40 }),
      outcome: fc.integer({ min: 0, max: 40 }),
      start: fc.integer({ min: april - 200, max: april + 100 }),
      elapsed: fc.constantFrom(0, 0.05, 0.1, 0.33, 0.5, 0.9, 1),
    });
    fc.assert(
      fc.property(row, ({ kind, target, outcome, start, elapsed }) => {
        const size = kind === "shareAtLeast" ? 100 : 1;
        const question: Question = {
          kind,
          target: target / size,
          outcome: countOf(outcome / size),
          baseline: null,
          scope: null,
          outcomeScope: null,
          start,
          end,
          today: april,
          elapsed,
          graded: false,
          threshold: 0.5,
        };
        const { verdict, interim } = judge(question);
        const name = verdict ? verdictName(verdict, "sv") : interim && interimName(interim, "sv");
        // As a follow-up sheet writes it: a plan that has no share yet has begun all the same.
        const share = start > april ? 0 : Math.max(1e-9, elapsed);
        const mal = target === 0 ? "0" : target / size;
        expect(open(names[kind], mal, outcome / size, share)).toBe(name);
      }),
    );
  });
});

describe('the text "0"', () => {
  it("is a target of zero, which the number 0 is not", () => {
    expect(judged("högst", "0", 0)).toBe("Uppfyllt");
    expect(judged("högst", "0", 1)).toBe("Ej uppfyllt");
    expect(judged("minst", "0", 0)).toBe("Uppfyllt");
    expect(judged("andel högst", "0 %", 0.01)).toBe("Ej uppfyllt");
    expect(judged("minska till", "0", 1, 5)).toBe("Ej uppfyllt");
    expect(judged("öka", "0", 5, 6)).toMatch(/^Kan ej bedömas – /);
    expect(judged("öka", 0, 7, 6)).toBe("Uppfyllt");
    for (const blank of [0, null, "", " ", "-"]) {
      expect(judged("högst", blank, 1)).toMatch(/^Kan ej bedömas – /);
    }
  });

  it("is a baseline of zero also where the kind does without one", () => {
    expect(judged("öka till", "0", 1, "0")).toMatch(/^Kan ej bedömas – /);
    expect(judged("minska till", 3, 1, "0")).toMatch(/^Kan ej bedömas – /);
    expect(judged("minska till", 3, 1, 0)).toBe("Uppfyllt");
  });
});
