import { examine } from "../../src/core/examine";
import { dayToIso } from "../../src/core/domain/day";
import { severities } from "../../src/core/findings/finding";
import type { Sheet } from "../../src/core/sheet/sheet";
import { dayIn, reportOn, settings } from "./examined";
import { followUpSheet, pledgeSheet, sheetOf, workbookOf } from "./workbookOf";

/** Eskilstuna 2021: five pledges, three met, with the traffic checks of the whole town beside. */
const eskilstuna: readonly Sheet[] = [
  sheetOf("Löften", [
    ["Medborgarlöften i Eskilstuna 2021"],
    [
      "LöftesID",
      "Löfte",
      "År",
      "Fokusområde",
      "Ansvarig",
      "Måltyp",
      "Målvärde",
      "Basvärde",
      "Avgränsning",
    ],
    [
      "E21-1",
      "Fler upptäckta narkotikabrott",
      2021,
      "Narkotika",
      "Polisen",
      "öka",
      null,
      2014,
      "Eskilstuna",
    ],
    [
      "E21-2",
      "Minst 200 kontroller",
      2021,
      "Trafik",
      "Polisen",
      "minst",
      200,
      null,
      "prioriterade stadsdelar",
    ],
    ["E21-3", "Minst fyra mopedkontroller", 2021, "Trafik", "polisen", "minst", 4, null, null],
    ["E21-4", "Minst 120 inlägg", 2021, "Information", "Polisen", "minst", 120, null, null],
    ["E21-5", "Minst tre möten", 2021, null, "Kommunen", "minst", 3, null, null],
  ]),
  sheetOf("Uppföljning 2021", [
    ["LöftesID", "Utfall", "Avgränsning", "Gäller", "Orsak"],
    ["E21-1", 2483, null, null, null],
    ["E21-2", 696, "hela Eskilstuna", "annat", null],
    ["E21-2", 104, "prioriterade stadsdelar", "löftet", "Pandemin"],
    ["E21-3", 5, null, null, null],
    ["E21-4", 136, null, null, null],
    ["E21-5", "Ej genomförts", null, null, "Pandemin"],
  ]),
];

describe("examine", () => {
  it("finds three of five in Eskilstuna 2021, and never uses 696", async () => {
    const { rollUp, pledges } = await reportOn(eskilstuna);
    expect([rollUp.verdicts.met, rollUp.judged, rollUp.verdicts.notJudged]).toEqual([3, 5, 0]);
    const [, checks] = pledges;
    expect(checks?.judgement).toMatchObject({ verdict: "notMet", ratio: 0.52 });
    expect(checks?.combined.context.map(({ outcome }) => outcome)).toMatchObject([{ value: 696 }]);
    expect(checks?.place).toMatchObject({ sheet: "Löften", row: 3, column: 1, heading: "Löfte" });
  });

  it("groups by focus area and responsible party in order of appearance", async () => {
    const { byFocusArea, byResponsible } = await reportOn(eskilstuna);
    expect(byFocusArea.map(({ name, pledges }) => [name, pledges])).toEqual([
      ["Narkotika", [0]],
      ["Trafik", [1, 2]],
      ["Information", [3]],
      [null, [4]],
    ]);
    expect(byResponsible.map(({ name, rollUp }) => [name, rollUp.total])).toEqual([
      ["Polisen", 4],
      ["Kommunen", 1],
    ]);
  });

  it("does not mind the order of rows", async () => {
    const [pledges, followUps] = eskilstuna;
    if (!pledges || !followUps) throw new Error("No sheets.");
    const [headings = [], ...rows] = followUps.values;
    const turned = sheetOf(followUps.name, [headings, ...rows.reverse()]);
    expect((await reportOn([turned, pledges])).rollUp).toEqual((await reportOn(eskilstuna)).rollUp);
  });

  it("sorts findings by severity, sheet and row", async () => {
    const { findings } = await reportOn([
      pledgeSheet({ Målvärde: null }, { LöftesID: "B", Målvärde: -1 }),
      followUpSheet({ LöftesID: "C" }, { Utfall: -2 }),
    ]);
    const order = findings.map(({ severity, places: [place] }) => [
      severities.indexOf(severity),
      place?.sheet === "Löften" ? 0 : 1,
      place?.row ?? 0,
    ]);
    expect(order.length).toBeGreaterThan(4);
    expect(order).toEqual([...order].sort((one, two) => compare(one, two)));
  });

  it("takes the reporting date that the user chose, then the sheet's, then today", async () => {
    const dated = sheetOf("Löften", [
      ["Avstämningsdatum", "2021-04-30"],
      ["Löfte", "År"],
      ["Möten", 2021],
    ]);
    const override = dayIn("2021-06-01");
    const chosen = await examine(workbookOf(dated), { ...settings(), override });
    if (!chosen.ok) throw new Error(chosen.failure.code);
    expect(dayToIso(chosen.value.report.reportingDate)).toBe("2021-06-01");
    expect(chosen.value.report.reportingDatePlace).toBeNull();
    const stated = await reportOn([dated]);
    expect(dayToIso(stated.reportingDate)).toBe("2021-04-30");
    expect(stated.reportingDatePlace).toMatchObject({ sheet: "Löften", row: 0, column: 1 });
    expect(dayToIso((await reportOn([pledgeSheet()])).reportingDate)).toBe("2022-01-15");
  });

  it("says what it found where there are no pledges", async () => {
    const examined = await examine(
      workbookOf(
        sheetOf("Budget", [
          ["Konto", "Belopp"],
          ["4010", 7],
        ]),
        sheetOf("Tomt", []),
      ),
      settings(),
    );
    expect(examined).toMatchObject({
      ok: true,
      value: {
        found: "noPledges",
        tables: [],
        unknownSheets: [
          { sheet: "Budget", headings: ["Konto", "Belopp"] },
          { sheet: "Tomt", isEmpty: true },
        ],
        report: { pledges: [], findings: [] },
      },
    });
  });

  it("tells two pledge tables with the same ids apart from one", async () => {
    const { findings } = await reportOn([pledgeSheet(), { ...pledgeSheet(), name: "Löften (2)" }]);
    const [twice] = findings.filter(({ code }) => code === "id.duplicate");
    expect(twice?.places.map(({ sheet }) => sheet)).toEqual(["Löften", "Löften (2)"]);
  });

  it("reports progress that only grows, and stops when told", async () => {
    const many = Array.from({ length: 3000 }, (_, index) => ({ LöftesID: `P${String(index)}` }));
    const shares: number[] = [];
    const whole = await examine(workbookOf(pledgeSheet(...many)), settings(), (share) => {
      shares.push(share);
      return Promise.resolve(true);
    });
    expect(whole.ok).toBe(true);
    expect(shares.length).toBeGreaterThan(10);
    expect(shares).toEqual([...shares].sort((one, two) => one - two));
    expect(shares.at(-1)).toBeLessThanOrEqual(1);
    const stopped = await examine(workbookOf(pledgeSheet(...many)), settings(), (share) =>
      Promise.resolve(share < 0.1),
    );
    expect(stopped).toEqual({ ok: false, failure: { code: "stopped.byUser" } });
  });

  it("judges a pledge of two years by the year that was followed up", async () => {
    const sheets = [pledgeSheet({ Slut: "2022-12-31" }), followUpSheet({ Utfall: 210 })];
    const { pledges } = await reportOn(sheets);
    expect(pledges[0]?.judgement.verdict).toBe("met");
  });

  it("leaves out figures of another year than the pledge's", async () => {
    const { pledges } = await reportOn([pledgeSheet(), followUpSheet({ Period: 2022 })]);
    expect(pledges[0]?.judgement.reason).toBe("noOutcome");
  });
});

const compare = (one: readonly number[], two: readonly number[]): number =>
  one.map((part, index) => part - (two[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
