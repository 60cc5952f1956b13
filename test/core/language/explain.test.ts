import { dayOf } from "../../../src/core/domain/day";
import { judge, type Question } from "../../../src/core/domain/judge";
import { targetKinds } from "../../../src/core/domain/kinds";
import { countOf, missingOutcome, type Outcome } from "../../../src/core/domain/outcome";
import type { Assessable } from "../../../src/core/language/assessable";
import { explain } from "../../../src/core/language/explain";
import { languages, type Language } from "../../../src/core/language/language";
import { workingLines } from "../../../src/core/language/workingLines";

type Given = Partial<Question & Assessable>;

const closed: Question & Assessable = {
  ...{ kind: "atLeast", target: null, baseline: null, outcome: missingOutcome },
  ...{ scope: null, outcomeScope: null, unit: null, graded: false, threshold: 0.5 },
  ...{ start: dayOf(2021, 1, 1), end: dayOf(2021, 12, 31), today: dayOf(2022, 1, 15) },
};
const endOfT1 = { today: dayOf(2021, 4, 30) };

const told = (given: Given, language: Language = "sv"): string => {
  const all = { ...closed, ...given };
  return explain(all, judge(all), language);
};

const about = (value: number): Outcome => ({
  state: "number",
  value,
  low: value * 0.9,
  high: value * 1.1,
});

const trafficChecks: Given = {
  target: 200,
  outcome: countOf(104),
  unit: "trafikkontroller",
  scope: "prioriterade stadsdelar",
};

describe("explain", () => {
  it("tells pledge, outcome and verdict in Swedish and English", () => {
    expect(told(trafficChecks)).toBe(
      "Löftet var minst 200 trafikkontroller i prioriterade stadsdelar. 104 gjordes (52 %). Ej uppfyllt.",
    );
    expect(told(trafficChecks, "en")).toBe(
      "The pledge was at least 200 trafikkontroller in prioriterade stadsdelar. 104 were done (52%). Not met.",
    );
  });

  it.each<[Given, string]>([
    [
      { kind: "increase", baseline: 2014, outcome: countOf(2483), unit: "brott" },
      "Löftet var att öka antalet brott från 2014. Utfallet var 2483 (+23,3 %). Uppfyllt.",
    ],
    [
      { kind: "increase", baseline: 0, outcome: countOf(3) },
      "Löftet var att öka från 0. Utfallet var 3. Uppfyllt.",
    ],
    [
      { kind: "decrease", baseline: 50, outcome: countOf(50), unit: "klagomål" },
      "Löftet var att minska antalet klagomål från 50. Utfallet var 50 (±0 %). Ej uppfyllt.",
    ],
    [
      { kind: "atMost", target: 10, outcome: countOf(12) },
      "Löftet var högst 10. Utfallet var 12 (2 över taket). Ej uppfyllt.",
    ],
    [
      { kind: "increaseTo", target: 11, baseline: 7, outcome: countOf(9), graded: true },
      "Löftet var att öka från 7 till 11. Utfallet var 9 (+28,6 %; 50 % av vägen till målet). Delvis uppfyllt.",
    ],
    [
      { kind: "increaseBy", target: 10, baseline: 40, outcome: countOf(50), unit: "inlägg" },
      "Löftet var att öka med 10 inlägg, från 40 till 50. Utfallet var 50 (+25 %; 100 % av vägen till målet). Uppfyllt.",
    ],
    [
      {
        kind: "decreaseByPercent",
        target: 0.2,
        baseline: 100,
        outcome: countOf(85),
        unit: "brott",
      },
      "Löftet var att minska antalet brott med 20 %, från 100 till 80. Utfallet var 85 (−15 %; 75 % av vägen till målet). Ej uppfyllt.",
    ],
    [
      { kind: "shareAtLeast", target: 0.85, outcome: countOf(0.8499), unit: "%" },
      "Löftet var minst 85 %. Utfallet var 84,9 % (0,1 procentenheter från målet). Ej uppfyllt.",
    ],
    [
      { kind: "shareAtMost", target: 0.05, outcome: countOf(0.06) },
      "Löftet var högst 5 %. Utfallet var 6 % (1 procentenhet över taket). Ej uppfyllt.",
    ],
    [
      { kind: "done", target: 1, outcome: { state: "inProgress" }, unit: "kampanj" },
      "Löftet var att genomföra kampanj. Det pågår. Ej uppfyllt.",
    ],
    [
      { kind: "volume", outcome: countOf(9), unit: "sök" },
      "Redovisat: 9 sök. Kan ej bedömas: löftet har inget mål.",
    ],
    [
      { kind: null, outcome: countOf(3) },
      "Redovisat: 3. Kan ej bedömas: måltyp saknas eller är okänd.",
    ],
    [{}, "Kan ej bedömas: målvärde saknas."],
    [
      { target: -1, outcome: countOf(3) },
      "Löftet var minst −1. Redovisat: 3. Kan ej bedömas: målvärdet är negativt.",
    ],
    [
      { kind: "increaseTo", target: 7, baseline: 7, outcome: countOf(8) },
      "Löftet var att öka från 7 till 7. Redovisat: 8. Kan ej bedömas: målet 7 är nått redan vid basvärdet 7.",
    ],
    [
      { kind: "increase", outcome: countOf(9), unit: "närvaro" },
      "Löftet var att öka närvaro. Redovisat: 9 närvaro. Kan ej bedömas: basvärde saknas.",
    ],
    [{ target: 4 }, "Löftet var minst 4. Kan ej bedömas: inget utfall är redovisat."],
    [
      { target: 4, outcome: { state: "text", text: "flera\n <b>insatser</b>." } },
      "Löftet var minst 4. Redovisat: »flera <b>insatser</b>«. Kan ej bedömas: utfallet är inte ett tal.",
    ],
    [
      { target: 100, outcome: about(100), unit: "möten" },
      "Löftet var minst 100 möten. Redovisat: ungefär 100 möten. Kan ej bedömas: utfallet är för ungefärligt.",
    ],
    [
      { target: 50, outcome: about(100), unit: "möten" },
      "Löftet var minst 50 möten. Ungefär 100 gjordes (200 %). Uppfyllt.",
    ],
    [
      {
        target: 200,
        outcome: countOf(696),
        scope: "prioriterade stadsdelar",
        outcomeScope: "hela Eskilstuna",
      },
      "Löftet var minst 200 i prioriterade stadsdelar. Redovisat: 696. Kan ej bedömas: utfallet gäller »hela Eskilstuna« men löftet »prioriterade stadsdelar«.",
    ],
  ])("%#", (given, sentence) => {
    expect(told(given)).toBe(sentence);
  });

  it("tells how an open period stands", () => {
    const open = { ...endOfT1, unit: "kontroller" };
    expect(told({ ...open, target: 200, outcome: countOf(66) })).toBe(
      "Löftet är minst 200 kontroller. 66 har gjorts hittills (33 %). " +
        "Planen ger 65,8 efter 32,9 % av perioden; takten är 100,4 % av planen. " +
        "Om takten håller i sig blir det 176–228 när perioden är slut (med minst 80 % sannolikhet), " +
        "och sannolikheten att klara målet är 52,8 %. Risk.",
    );
    expect(told({ ...open, target: 4 })).toBe(
      "Löftet är minst 4 kontroller. Inget utfall är redovisat än. Ej rapporterat.",
    );
    expect(told({ target: 4, outcome: countOf(0), today: dayOf(2020, 4, 30) })).toBe(
      "Löftet är minst 4. Utfallet hittills är 0 (0 % av målet). Perioden har inte börjat. Ej påbörjat.",
    );
    expect(told({ ...endOfT1, kind: "shareAtLeast", target: 0.85, outcome: countOf(0.9) })).toBe(
      "Löftet är minst 85 %. Utfallet hittills är 90 %. Ingen prognos.",
    );
  });

  it("names what is not counted, and periods without a report", () => {
    const context = [{ outcome: countOf(696), scope: "hela Eskilstuna" }];
    const unreported = [{ year: 2021, rhythm: "tertial", index: 2 }] as const;
    expect(told({ ...trafficChecks, context, unreported })).toMatch(
      / Ej uppfyllt\. Räknas inte: 696 i hela Eskilstuna\. 2021-T2 ej rapporterad\.$/,
    );
  });

  it.each([
    ["prioriterade stadsdelar", "i prioriterade stadsdelar"],
    ["i kommunen", "i kommunen"],
    ["på skolor", "på skolor"],
    ["utanför skolor; utöver det dagliga", "utanför skolor; utöver det dagliga"],
    ["skolor", "på skolor"],
    ["skolmiljö, Eskilstunas skolor", "i skolmiljö, Eskilstunas skolor"],
    ["Polisen Eskilstunas sociala medier", "på Polisen Eskilstunas sociala medier"],
    ["Facebook", "på Facebook"],
    ["unga i Eskilstuna", "för unga i Eskilstuna"],
    ["ungdomsgårdar", "i ungdomsgårdar"],
  ])("puts %s as %s", (scope, place) => {
    expect(told({ target: 2, outcome: countOf(1), scope })).toContain(`minst 2 ${place}.`);
  });

  it.each(["-", "ej angivet", " "])("leaves a scope of %o out", (scope) => {
    expect(told({ target: 2, outcome: countOf(1), scope })).toContain("minst 2.");
  });

  it.each([
    [200, 199, "99,5 %"],
    [200, 199.96, "199,9"],
    [10000, 9996, "99,9 %"],
    [200, 99.9, "49,9 %"],
    [3.24, 3.23, "minst 3,3 möten. 3,2 gjordes (99,7 %)"],
  ])(
    "never lets a figure contradict the verdict: target %f, outcome %f",
    (target, outcome, figure) => {
      expect(told({ target, outcome: countOf(outcome), unit: "möten" })).toContain(figure);
    },
  );

  it.each(languages)("has a sentence and a working for every kind, in %s", (language) => {
    for (const kind of targetKinds) {
      for (const outcome of [countOf(3), missingOutcome, about(4), { state: "done" }] as const) {
        for (const today of [dayOf(2021, 4, 30), dayOf(2022, 1, 15)]) {
          const all = { ...closed, kind, target: 4, baseline: 2, outcome, today };
          const judgement = judge(all);
          const sentence = explain(all, judgement, language);
          expect(sentence).toMatch(/^[^ ].*\.$/);
          expect(sentence).not.toMatch(/undefined|null|NaN|  /);
          for (const line of workingLines(all, judgement, language)) {
            expect(`${line.label}: ${line.value}`).not.toMatch(/undefined|null|NaN|: $/);
          }
        }
      }
    }
  });
});

describe("workingLines", () => {
  const lines = (given: Given): Readonly<Record<string, string>> => {
    const all = { ...closed, ...given };
    const working = workingLines(all, judge(all), "sv");
    return Object.fromEntries(working.map(({ label, value }) => [label, value]));
  };

  it("shows a count with its formula", () => {
    expect(lines(trafficChecks)).toMatchObject({
      Mål: "minst 200 trafikkontroller",
      Utfall: "104",
      Måluppfyllelse: "104 / 200 = 52 %",
      Avvikelse: "−96",
    });
  });

  it("shows a way from a baseline", () => {
    expect(
      lines({ kind: "increaseByPercent", target: 0.1, baseline: 40, outcome: countOf(42) }),
    ).toMatchObject({
      Mål: "öka med 10 %",
      "Jämförs med": "40 × (1 + 10 %) = 44",
      Måluppfyllelse: "(42 − 40) / (44 − 40) = 50 %",
      Förändring: "(42 − 40) / 40 = +5 %",
    });
  });

  it("shows pace and forecast of an open period", () => {
    expect(lines({ ...endOfT1, target: 200, outcome: countOf(66) })).toMatchObject({
      "Andel av perioden": "32,9 %",
      "Väntat hittills": "200 × 32,9 % = 65,8",
      Takt: "66 / 65,8 = 100,4 %",
      Prognos: "176–228, om takten håller i sig",
      "Sannolikhet att klara målet": "52,8 %",
    });
  });
});
