import { readFileSync } from "node:fs";
import { periodName } from "../../../src/core/domain/period";
import { textBlocks } from "../../../src/core/reading/document/textBlocks";
import type { Intake } from "../../../src/core/intake/intake";
import { finish } from "../../../src/core/schema/steps";
import { takeInSteps } from "../../../src/core/takeIn";
import type { CellValue, Workbook } from "../../../src/core/sheet/sheet";
import { sheetOf, workbookOf } from "../workbookOf";

const takeIn = (text: string, workbook: Workbook = workbookOf()): Intake =>
  finish(takeInSteps(textBlocks(text), workbook, 2026));

const eskilstuna = readFileSync("test/assets/intake/eskilstuna-2021.txt", "utf8");

/** A workbook that has taken the pledges in. */
function filledWith({ pledges }: Intake): Workbook {
  const rows = pledges.map(({ pledge }, at): readonly CellValue[] => [
    `E21-${String(at + 1)}`,
    pledge.text,
    pledge.year,
    pledge.kind,
    pledge.target,
    pledge.unit,
    pledge.scope,
  ]);
  const headings = ["LöftesID", "Löfte", "År", "Måltyp", "Målvärde", "Enhet", "Avgränsning"];
  return workbookOf(sheetOf("Löften", [headings, ...rows]));
}

describe("taking in a document", () => {
  it("finds every pledge with year, municipality, promiser and target", () => {
    const { pledges, isSwedish, year } = takeIn(eskilstuna);
    expect([isSwedish, year]).toEqual([true, 2021]);
    expect(pledges.map(({ pledge }) => [pledge.kind, pledge.target])).toEqual([
      ["increase", null],
      ["atLeast", 200],
      ["atLeast", 4],
      ["atLeast", 120],
      ["atLeast", 3],
    ]);
    // What an earlier year reported is what the rise is compared with.
    expect(pledges[0]?.pledge).toMatchObject({ baselineYear: 2020, baseline: 2014 });
    expect(new Set(pledges.map(({ pledge }) => pledge.municipality))).toEqual(
      new Set(["Eskilstuna"]),
    );
    expect(new Set(pledges.map(({ pledge }) => pledge.responsible))).toEqual(
      new Set(["Polismyndigheten"]),
    );
    for (const { pledge, spans } of pledges) {
      for (const { start, end } of Object.values(spans).flat()) {
        expect(pledge.text.slice(start, end).trim()).not.toBe("");
      }
    }
  });

  it("reads what came of each, and knows the pledges again", () => {
    const again = takeIn(eskilstuna, filledWith(takeIn(eskilstuna)));
    expect(again.pledges.map(({ duplicateOf }) => duplicateOf)).toEqual(
      [1, 2, 3, 4, 5].map((n) => `E21-${String(n)}`),
    );
    expect(again.outcomes.map(({ match, report }) => [match.position, report.value])).toEqual([
      [0, 2483],
      [1, 104],
      [2, 5],
      [3, 136],
      [4, 0],
    ]);
    expect(again.outcomes[1]?.report).toMatchObject({
      reasonCategory: "Pandemi",
      scope: "prioriterade stadsdelarna",
    });
    expect(again.outcomes[4]?.report).toMatchObject({ reasonCategory: "Pandemi" });
  });

  it("matches loose lines by their words, and asks where two pledges come near", () => {
    const workbook = filledWith(
      takeIn(
        "Polisen lovar under 2021 att:\n- hålla minst 4 möten i centrum\n- hålla minst 2 möten på skolor\n- göra minst 90 fartkontroller",
      ),
    );
    const { outcomes, pledges } = takeIn("Fartkontroller: 95 stycken\n\nTre möten hölls", workbook);
    expect(pledges).toEqual([]);
    expect(
      outcomes.map(({ match, report }) => [match.position, match.likely.length, report.value]),
    ).toEqual([
      [2, 0, 95],
      [null, 2, 3],
    ]);
  });

  it.each([
    [
      "two figures that may both be meant",
      "Vi gjorde 95 fartkontroller. Senare blev det 97 fartkontroller.",
      null,
      "severalFigures",
    ],
    ["an approximate figure", "Drygt 90 fartkontroller har gjorts", null, "approximate"],
    ["no figure", "Fartkontroller har gjorts på flera platser", null, "noFigure"],
    ["another unit", "Fartkontroller: 12 poliser deltog", null, "noFigure"],
  ])("proposes no value for %s", (_, text, value, doubt) => {
    const workbook = filledWith(
      takeIn("Polisen lovar under 2021 att:\n- göra minst 90 fartkontroller"),
    );
    const [outcome] = takeIn(text, workbook).outcomes;
    expect(outcome?.report).toMatchObject({ value, doubt });
  });

  it.each([
    ["Uppföljning tertial 2 2021", "2021-T2"],
    ["Löften 2021, T1", "2021-T1"],
    ["Uppföljning 2021", null],
  ])("reads from the title %s which part of the year is reported", (title, name) => {
    const { period } = takeIn(`${title}\n\nPolisen lovar att:\n- hålla minst fyra träffar`);
    expect(period && periodName(period)).toBe(name);
  });

  it("works a recurring target out for the year", () => {
    const [two] = takeIn("Kommunen lovar 2021 att:\n- hålla minst två träffar per termin").pledges;
    expect(two?.pledge.target).toBe(4);
    expect(two?.yearly).toEqual({ value: 2, per: "term", times: 2, total: 4 });
  });

  it("makes rows of a sentence with several targets", () => {
    const { pledges } = takeIn(
      "Polisen lovar 2021 att:\n- göra minst 200 kontroller varav minst 20 på natten",
    );
    expect(pledges.map(({ sentence, pledge }) => [sentence, pledge.target])).toEqual([
      ["0", 200],
      ["0", 20],
    ]);
  });

  it("pairs the activities of a plan with who answers for them", () => {
    const { activities } = takeIn(
      'Narkotika\n\nVad\tHur\tAnsvar\tPerspektiv\nStoppa våldet\t"Ingripa mot brott\nUtveckla arbetet"\t"Polisen\nKLK"\tSocial\nTrafik\t"Två\nTre"\t"A\nB\nC"\tSocial',
    );
    expect(activities.map(({ activity }) => activity)).toMatchObject([
      {
        what: "Stoppa våldet",
        how: "Ingripa mot brott",
        responsible: "Polisen",
        perspectives: "Social",
        isPaired: true,
      },
      { how: "Utveckla arbetet", responsible: "KLK" },
      { how: "Två", responsible: "A, B, C", isPaired: false },
      { how: "Tre", responsible: "A, B, C", isPaired: false },
    ]);
  });

  it("takes a bare list for pledges where each sets a target, under its headings", () => {
    const { pledges } = takeIn(
      "Trafik\n\n- Minst 20 kontroller i centrum\n- Två kontroller gjordes i fjol\n\nSkola\n\n- Samtliga elever ska få besök",
    );
    expect(
      pledges.map(({ pledge, isYearAssumed }) => [
        pledge.focusArea,
        pledge.kind,
        pledge.year,
        isYearAssumed,
      ]),
    ).toEqual([
      ["Trafik", "atLeast", 2026, true],
      ["Skola", "shareAtLeast", 2026, true],
    ]);
  });

  it.each([
    [
      "English",
      "The police will hold four meetings in the city centre and visit all of the schools every year.",
    ],
    [
      "Norwegian",
      "Politiet skal ikke gjøre mer enn det kommunen har bedt om og de skal heller ikke være mer synlig.",
    ],
    ["Arabic", "ستعقد الشرطة أربعة اجتماعات في وسط المدينة كل عام"],
  ])("says that %s is not Swedish", (_, text) => {
    expect(takeIn(text).isSwedish).toBe(false);
  });

  it("stops at what a person can look through", () => {
    const many = takeIn(`Polisen lovar 2021 att:\n${"- hålla minst fyra möten\n".repeat(400)}`);
    expect([many.pledges.length, many.leftOut]).toEqual([150, 250]);
  });
});
