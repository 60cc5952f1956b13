import type { FindingCode } from "../../../src/core/findings/finding";
import type { CellValue, Sheet } from "../../../src/core/sheet/sheet";
import { found } from "../examined";
import { followUpSheet, pledgeSheet, sheetOf } from "../workbookOf";

type Cells = Readonly<Record<string, CellValue>>;

interface Case {
  readonly code: FindingCode;
  readonly when: string;
  readonly pledges?: readonly Cells[];
  readonly followUps?: readonly Cells[];
  readonly today?: string;
  readonly finds: readonly string[];
}

const sheetsOf = ({ pledges = [{}], followUps = [{}] }: Case): readonly Sheet[] => [
  pledgeSheet(...pledges),
  followUpSheet(...followUps),
];

const speaksUp: readonly Case[] = [
  {
    code: "target.missing",
    when: "the kind needs a target value",
    pledges: [{ Målvärde: null }],
    finds: ["warning Löften!E2"],
  },
  {
    code: "target.missing",
    when: "there is neither kind nor value",
    pledges: [{ Måltyp: null, Målvärde: null }],
    finds: ["warning Löften!D2"],
  },
  {
    code: "target.missing",
    when: "only the kind is missing",
    pledges: [{ Måltyp: null }],
    finds: ["tip Löften!D2"],
  },
  {
    code: "target.missing",
    when: "the pledge is ongoing work",
    pledges: [{ Måltyp: "löpande", Målvärde: null }],
    finds: ["warning Löften!D2"],
  },
  {
    code: "target.zero",
    when: "at least 0 is promised",
    pledges: [{ Målvärde: 0 }],
    finds: ["warning Löften!E2"],
  },
  {
    code: "target.invalid",
    when: "the target is negative",
    pledges: [{ Målvärde: -1 }],
    finds: ["error Löften!E2"],
  },
  {
    code: "target.invalid",
    when: "the baseline is the target already",
    pledges: [{ Måltyp: "öka till", Målvärde: 7, Basvärde: 7 }],
    finds: ["error Löften!E2 Löften!I2"],
  },
  {
    code: "baseline.missing",
    when: "öka has neither target value nor baseline",
    pledges: [{ Måltyp: "öka", Målvärde: null }],
    finds: ["error Löften!I2"],
  },
  {
    code: "baseline.missing",
    when: "öka med has no baseline",
    pledges: [{ Måltyp: "öka med", Målvärde: 10 }],
    finds: ["error Löften!I2"],
  },
  {
    code: "target.several",
    when: "a text holds two targets",
    pledges: [{ Löfte: "Minst 200 trafikkontroller och minst fyra hastighetsmätningar" }],
    finds: ["warning Löften!B2"],
  },
  {
    code: "wording.vague",
    when: "only effort is promised",
    pledges: [{ Löfte: "Fortsätta fördjupa samarbetet", Måltyp: "löpande", Målvärde: null }],
    finds: ["tip Löften!B2"],
  },
  {
    code: "effect.unmeasured",
    when: "safety is followed up by what is done",
    pledges: [{ Löfte: "Tryggheten i centrum ska öka", Måltyp: "minst", Enhet: "möten" }],
    finds: ["tip Löften!D2"],
  },
  {
    code: "responsible.missing",
    when: "the cell is empty",
    pledges: [{ Ansvarig: null }],
    finds: ["warning Löften!L2"],
  },
  {
    code: "responsible.several",
    when: "two answer for the pledge",
    pledges: [{ Ansvarig: "Polisen och kommunen" }],
    finds: ["tip Löften!L2"],
  },
  {
    code: "scope.missing",
    when: "something is counted and no place is stated",
    pledges: [{ Avgränsning: "ej angivet" }],
    finds: ["tip Löften!G2"],
  },
  {
    code: "outcome.orphan",
    when: "no pledge has the id",
    followUps: [{}, { LöftesID: "E21-9" }],
    finds: ["error Uppföljning!A3"],
  },
  {
    code: "outcome.missing",
    when: "the period is over",
    followUps: [{ Utfall: null }],
    finds: ["warning Uppföljning!C2"],
  },
  {
    code: "outcome.missing",
    when: "the period is open",
    followUps: [{ Utfall: "–", Period: "2021-T1" }],
    today: "2021-05-10",
    finds: ["tip Uppföljning!C2"],
  },
  {
    code: "outcome.missing",
    when: "no row is about the pledge",
    pledges: [{}, { LöftesID: "E21-3" }],
    finds: ["warning Löften!B3"],
  },
  {
    code: "outcome.negative",
    when: "a count is below zero",
    followUps: [{ Utfall: -3 }],
    finds: ["error Uppföljning!C2"],
  },
  {
    code: "outcome.fraction",
    when: "3,5 checks were made",
    followUps: [{ Utfall: 3.5 }],
    finds: ["warning Uppföljning!C2"],
  },
  {
    code: "outcome.improbable",
    when: "the outcome is more than ten times the target",
    followUps: [{ Utfall: 2001 }],
    finds: ["warning Uppföljning!C2"],
  },
  {
    code: "outcome.mixedTypes",
    when: "figures of a period stand beside accumulated ones",
    followUps: [
      { Period: "2021-T1", Typ: "period", Utfall: 60 },
      { Period: "2021-T2", Typ: "ackumulerat", Utfall: 130 },
    ],
    finds: ["error Uppföljning!F2 Uppföljning!F3"],
  },
  {
    code: "scope.mismatch",
    when: "696 in all of Eskilstuna is said to be the pledge's outcome",
    followUps: [
      { Utfall: 104, Avgränsning: "prioriterade stadsdelar" },
      { Utfall: 696, Avgränsning: "hela Eskilstuna", Gäller: "löftet" },
    ],
    finds: ["error Uppföljning!D3 Löften!G2"],
  },
  {
    code: "reason.missing",
    when: "the target was missed without a word",
    followUps: [{ Utfall: 104 }],
    finds: ["warning Uppföljning!I2"],
  },
  {
    code: "reason.missing",
    when: "the pledge is behind plan",
    followUps: [{ Utfall: 10, Period: "2021-T1" }],
    today: "2021-05-10",
    finds: ["tip Uppföljning!I2"],
  },
  {
    code: "reason.missing",
    when: "a ceiling is passed before the period is over",
    pledges: [{ Måltyp: "högst", Målvärde: 10 }],
    followUps: [{ Utfall: 11, Period: "2021-T1" }],
    today: "2021-05-10",
    finds: ["warning Uppföljning!I2"],
  },
  {
    code: "number.percentUnclear",
    when: "the outcome is 1 and the target was typed as 85",
    pledges: [{ Måltyp: "andel minst", Målvärde: 85, Enhet: "%" }],
    followUps: [{ Utfall: 1 }],
    finds: ["warning Uppföljning!C2 Löften!E2"],
  },
  {
    code: "number.percentUnclear",
    when: "the target is 1 and outcomes were typed as per cent",
    pledges: [{ Måltyp: "högst", Målvärde: 1, Enhet: "procent" }],
    followUps: [
      { Period: "2021-T1", Utfall: 0.5 },
      { Period: "2021-T2", Utfall: 3 },
      { Period: "2021-T3", Utfall: 4 },
    ],
    finds: ["warning Löften!E2 Uppföljning!C3"],
  },
  {
    code: "number.yearLike",
    when: "a baseline looks like a year",
    pledges: [{ Måltyp: "öka", Målvärde: null, Basvärde: 2014, Basår: 2020 }],
    finds: ["warning Löften!I2"],
  },
  {
    code: "number.yearLike",
    when: "target and outcome look like years",
    pledges: [{ Målvärde: 2021 }],
    followUps: [{ Utfall: 2022 }],
    finds: ["warning Löften!E2", "warning Uppföljning!C2"],
  },
  {
    code: "date.outsidePeriod",
    when: "a figure is reported before its period",
    followUps: [{ Period: "2021-T2", Rapporterad: "2021-04-30" }],
    finds: ["warning Uppföljning!J2"],
  },
  {
    code: "date.outsidePeriod",
    when: "the follow-up is of another year",
    followUps: [{}, { Period: 2022, Utfall: 5 }],
    finds: ["warning Uppföljning!B3"],
  },
  {
    code: "date.outsidePeriod",
    when: "a pledge of two years ends in the second",
    pledges: [{ Slut: "2022-12-31" }],
    finds: ["warning Löften!K2"],
  },
  {
    code: "date.reversed",
    when: "the pledge ends before it starts",
    pledges: [{ Start: "2021-06-01", Slut: "2021-03-01" }],
    finds: ["error Löften!K2 Löften!J2"],
  },
  {
    code: "id.duplicate",
    when: "two ids differ only in what nobody sees",
    pledges: [{ LöftesID: "Å 21-2" }, { LöftesID: "a\u030a\u00a021-2" }],
    followUps: [{ LöftesID: "å21-2" }],
    finds: ["error Löften!A2 Löften!A3"],
  },
  {
    code: "key.duplicate",
    when: "pledge, period and scope stand twice",
    followUps: [
      { Period: "T1 2021", Avgränsning: "i skolor" },
      { LöftesID: "e21-2 ", Period: "2021-T1", Avgränsning: "Skolor" },
    ],
    finds: ["error Uppföljning!A2 Uppföljning!A3"],
  },
];

const staysQuiet: readonly Omit<Case, "finds">[] = [
  {
    code: "target.several",
    when: "the same text stands on a row for each target",
    pledges: [
      { Löfte: "Minst 20 möten och minst 4 vandringar", LöftesID: "a" },
      { Löfte: "Minst 20 möten och minst 4 vandringar", LöftesID: "b" },
    ],
  },
  {
    code: "target.several",
    when: "a second number is an age or a purpose",
    pledges: [{ Löfte: "Minst 20 möten för unga mellan 15 och 18 år, för att minska oron" }],
  },
  {
    code: "wording.vague",
    when: "a target is there whatever the words",
    pledges: [{ Löfte: "Fortsätta med minst 200 trafikkontroller" }],
  },
  {
    code: "effect.unmeasured",
    when: "the effect is what the activity is for",
    pledges: [{ Löfte: "Genomföra 200 kontroller för att öka tryggheten" }],
  },
  {
    code: "effect.unmeasured",
    when: "the effect itself is measured",
    pledges: [{ Löfte: "Tryggheten ska öka", Enhet: "% som känner sig trygga" }],
  },
  { code: "responsible.missing", when: "somebody answers for the pledge" },
  { code: "responsible.several", when: "one answers for the pledge" },
  { code: "scope.missing", when: "the place is stated" },
  {
    code: "scope.missing",
    when: "nothing is counted",
    pledges: [{ Måltyp: "genomfört", Avgränsning: null }],
  },
  { code: "target.missing", when: "kind and value are there" },
  {
    code: "target.missing",
    when: "the kind could not be read, which is said already",
    pledges: [{ Måltyp: "kanske" }],
  },
  {
    code: "target.zero",
    when: "at most 0 is promised",
    pledges: [{ Måltyp: "högst", Målvärde: 0 }],
  },
  {
    code: "target.invalid",
    when: "the increase is from zero",
    pledges: [{ Måltyp: "öka till", Målvärde: 7, Basvärde: 0 }],
  },
  {
    code: "baseline.missing",
    when: "öka has a target value, which means öka till",
    pledges: [{ Måltyp: "öka" }],
  },
  {
    code: "outcome.orphan",
    when: "the id is written in another way",
    followUps: [{ LöftesID: " e21–2" }],
  },
  {
    code: "outcome.missing",
    when: "nothing was done, in words",
    followUps: [{ Utfall: "Ej genomförts" }],
  },
  {
    code: "outcome.missing",
    when: "the work is ongoing",
    pledges: [{ Måltyp: "löpande", Målvärde: null }],
    followUps: [{ Utfall: null }],
  },
  { code: "outcome.negative", when: "the count is 0", followUps: [{ Utfall: 0 }] },
  {
    code: "outcome.fraction",
    when: "hours are measured",
    pledges: [{ Enhet: "timmar" }],
    followUps: [{ Utfall: 3.5 }],
  },
  {
    code: "outcome.fraction",
    when: "the pledge is a share",
    pledges: [{ Måltyp: "andel minst", Målvärde: 85, Enhet: "%" }],
    followUps: [{ Utfall: 84.5 }],
  },
  { code: "outcome.improbable", when: "it is exactly ten times", followUps: [{ Utfall: 2000 }] },
  {
    code: "outcome.improbable",
    when: "the figure is only context",
    followUps: [{}, { Utfall: 5000, Gäller: "annat", Avgränsning: "hela Eskilstuna" }],
  },
  {
    code: "outcome.mixedTypes",
    when: "all rows are accumulated",
    followUps: [{ Period: "2021-T1" }, { Period: "2021-T2" }],
  },
  {
    code: "scope.mismatch",
    when: "696 is said to be something else",
    followUps: [
      { Utfall: 104, Avgränsning: "i de prioriterade stadsdelarna" },
      { Utfall: 696, Avgränsning: "hela Eskilstuna", Gäller: "annat" },
    ],
  },
  {
    code: "scope.mismatch",
    when: "the row states no scope",
    followUps: [{ Avgränsning: "ej angivet" }],
  },
  {
    code: "reason.missing",
    when: "a category is given",
    followUps: [{ Utfall: 104, Orsakskategori: "Pandemi" }],
  },
  { code: "reason.missing", when: "the target is met" },
  {
    code: "number.percentUnclear",
    when: "both were typed as fractions",
    pledges: [{ Måltyp: "andel minst", Målvärde: 0.85, Enhet: "%" }],
    followUps: [{ Utfall: 0.9 }],
  },
  {
    code: "number.percentUnclear",
    when: "the sign of per cent is written",
    pledges: [{ Måltyp: "andel minst", Målvärde: 85, Enhet: "%" }],
    followUps: [{ Utfall: "1 %" }],
  },
  {
    code: "number.percentUnclear",
    when: "the outcome is 0",
    pledges: [{ Måltyp: "andel minst", Målvärde: 85, Enhet: "%" }],
    followUps: [{ Utfall: 0 }],
  },
  {
    code: "number.percentUnclear",
    when: "counts are reported",
    pledges: [{ Målvärde: 85 }],
    followUps: [{ Utfall: 1 }],
  },
  {
    code: "number.percentUnclear",
    when: "the per cent belongs to the target only",
    pledges: [{ Måltyp: "öka med %", Målvärde: 10, Enhet: "%", Basvärde: 120 }],
    followUps: [{ Utfall: 1 }],
  },
  { code: "number.yearLike", when: "the numbers are counts", followUps: [{ Utfall: 1989 }] },
  {
    code: "date.outsidePeriod",
    when: "pledge, period and date agree",
    pledges: [{ Start: "2021-03-11", Slut: "2021-12-31" }],
    followUps: [{ Rapporterad: "2022-01-14" }],
  },
  {
    code: "date.reversed",
    when: "it lasts one day",
    pledges: [{ Start: "2021-06-01", Slut: "2021-06-01" }],
  },
  { code: "id.duplicate", when: "the id comes back another year", pledges: [{}, { År: 2022 }] },
  {
    code: "key.duplicate",
    when: "two scopes are reported",
    followUps: [{ Avgränsning: "skolor" }, { Avgränsning: "hela Eskilstuna", Gäller: "annat" }],
  },
  {
    code: "key.duplicate",
    when: "rows differ only in what they concern",
    followUps: [{}, { Gäller: "annat" }, { Gäller: "del" }, { Gäller: "del" }],
  },
  {
    code: "key.duplicate",
    when: "a final row stands beside its preliminary one",
    followUps: [{ Läge: "preliminärt", Utfall: 1 }, { Läge: "slutligt" }],
  },
];

describe("a workbook without follow-up", () => {
  const twoPledges = pledgeSheet({}, { LöftesID: "E21-3" }, { Måltyp: "löpande" });

  it.each([
    ["warning", undefined],
    ["tip", "2021-05-10"],
  ])("is said once, as a %s", async (severity, today) => {
    expect(await found("outcome.missing", [twoPledges], today)).toEqual([
      `${severity} Löften!B2 Löften!B3`,
    ]);
  });

  it("is nothing to say where there is nothing to wait for", async () => {
    const ongoing = pledgeSheet({ Måltyp: "löpande", Målvärde: null });
    expect(await found("outcome.missing", [ongoing])).toEqual([]);
  });

  it("is not said of a follow-up that could not be read, which is said already", async () => {
    const unread = sheetOf("Uppföljning", [
      ["Period", "Utfall"],
      ["2021-T1", 210],
    ]);
    expect(await found("table.unread", [twoPledges, unread])).toHaveLength(1);
    expect(await found("outcome.missing", [twoPledges, unread])).toEqual([]);
  });

  it("is another matter where the pledges' own sheet has outcomes", async () => {
    const sheet = sheetOf("Löften", [
      ["LöftesID", "Löfte", "År", "Måltyp", "Målvärde", "Utfall"],
      ["1", "Möten", 2021, "minst", 4, null],
      ["2", "Kontroller", 2021, "minst", 4, null],
    ]);
    expect(await found("outcome.missing", [sheet])).toEqual([
      "warning Löften!F2",
      "warning Löften!F3",
    ]);
  });
});

describe("checks", () => {
  it.each(speaksUp)("$code speaks up where $when", async (one) => {
    expect(await found(one.code, sheetsOf({ ...one }), one.today)).toEqual(one.finds);
  });

  it.each(staysQuiet)("$code stays quiet where $when", async (one) => {
    expect(await found(one.code, sheetsOf({ ...one, finds: [] }), one.today)).toEqual([]);
  });
});
