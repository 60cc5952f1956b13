import fc from "fast-check";
import { targetKinds } from "../../src/core/domain/kinds";
import { isoToDay, type Day } from "../../src/core/domain/day";
import type { RowFacts, SheetFacts } from "./formulaCase";

const day = (iso: string): Day => isoToDay(iso) ?? 0;

const optional = <T>(arbitrary: fc.Arbitrary<T>, weight = 3): fc.Arbitrary<T | null> =>
  fc.oneof({ arbitrary: fc.constant(null), weight: 1 }, { arbitrary, weight });

/** Figures as pledges have them: small counts most, the edges 0 and 1, fractions, and now and then a large one. */
const figure = fc.oneof(
  { arbitrary: fc.integer({ min: 0, max: 12 }), weight: 5 },
  { arbitrary: fc.integer({ min: 0, max: 400 }), weight: 5 },
  { arbitrary: fc.constantFrom(0, 1, 0.5, 0.3, 0.1 + 0.2, 0.85, 100, 1e6, 1000001), weight: 2 },
  { arbitrary: fc.integer({ min: -20, max: -1 }), weight: 1 },
  { arbitrary: fc.integer({ min: 0, max: 4000 }).map((n) => n / 40), weight: 3 },
  { arbitrary: fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000), weight: 3 },
);

/** Outcomes in words and figures in texts, the clear and the doubtful. */
export const outcomeTexts = [
  ...["", " ", "-", "–", "?", "saknas", "Uppgift saknas.", "ej mätt", "n/a"],
  ...["Ej genomförts", "inga", "Ingen", "noll", "0 st", "två", "Tjugo", "ett", "tjugofem"],
  ...[
    "genomfört",
    "Genomfördes.",
    "Klart!",
    "ja",
    "pågår",
    "Påbörjat",
    "delvis",
    "nej",
    "ej klart",
  ],
  ...["pa\u030abo\u0308rjat", "inte påbörjat", "Ställdes in", "genomförts (ingen siffra)"],
  ...["696 st.", "696st", "12 stycken", "46,8 %", "46,8%", "+46,8 %", "-5 %", "85 procent"],
  ...["1 234,5", "1\u00a0234", "12 345 678", "12 34", "1234 567", "−5", "-5", "- 5", "+7", "007"],
  ...[
    "1.234",
    "1.5",
    "0.852",
    "1.234,5",
    "1,2,3",
    ",5",
    "5,",
    "1e5",
    "2021-03-11",
    "11/3",
    "12:30",
  ],
  ...[
    "flera",
    "drygt 100",
    "ca 150",
    "ett 25-tal",
    "2020: 2014 stycken",
    "104 inlägg",
    "SANT",
    "falskt",
  ],
  ...[
    "text",
    "sista",
    "procent",
    "st",
    "%",
    "-",
    "|",
    "1|2",
    "ja|nej",
    '"4"',
    "=1+1",
    "\u00a04\u00a0",
  ],
] as const;

const outcome: fc.Arbitrary<string | number | boolean | null> = fc.oneof(
  { arbitrary: figure, weight: 12 },
  { arbitrary: fc.constantFrom(...outcomeTexts), weight: 5 },
  { arbitrary: figure.map((n) => `${String(n).replace(".", ",")} %`), weight: 1 },
  { arbitrary: fc.constant(null), weight: 2 },
  { arbitrary: fc.boolean(), weight: 1 },
);

/** Scopes as staff write them: the same place in several ways, other places, and none. */
export const scopes = [
  ...[
    "prioriterade stadsdelar",
    "i de prioriterade stadsdelarna",
    'De "prioriterade stadsdelarna"',
  ],
  ...[
    "Prioriterade  stadsdelar.",
    "på skolor",
    "skolorna",
    "Skolor",
    "hela Eskilstuna",
    "Eskilstuna",
  ],
  ...[
    "-",
    "ej angivet",
    "Okänt",
    "i våra skolor",
    "våra\u00a0skolor",
    "utanför skolorna, i centrum",
  ],
  ...["centrum", "i i centrum", "vid de våra skolorna", "saknas", "n/a", "»skolor«", "i\nskolor"],
] as const;

const scope = optional(fc.constantFrom(...scopes), 1);
const date = (from: string, to: string): fc.Arbitrary<Day> =>
  fc.integer({ min: day(from), max: day(to) });

/** Any row that a follow-up sheet could hold, likely or not. */
const anyRow: fc.Arbitrary<RowFacts> = fc.record({
  id: fc.oneof(
    { arbitrary: fc.constant("L1"), weight: 30 },
    { arbitrary: fc.constant(""), weight: 1 },
  ),
  outcome,
  scope,
  basisScope: scope,
  concerns: fc.oneof(
    { arbitrary: fc.constantFrom(null, "löftet"), weight: 10 },
    { arbitrary: fc.constantFrom("del", "annat", "Del av löftet"), weight: 1 },
  ),
  measure: fc.constantFrom(null, "ackumulerat", "period", "Period"),
  kind: optional(fc.constantFrom(...targetKinds, "atLeast", "atLeast", "atMost"), 20),
  target: optional(figure, 6),
  baseline: optional(figure, 2),
  unit: fc.constantFrom(null, "trafikkontroller", "%", "procent av eleverna", "Procent", "st"),
  start: optional(date("2020-12-01", "2021-09-30"), 8),
  end: optional(date("2021-02-01", "2022-06-30"), 8),
  before: fc.oneof({ arbitrary: fc.constant(null), weight: 2 }, fc.integer({ min: 0, max: 60 })),
  beforeMeasure: fc.oneof(
    { arbitrary: fc.constant(null), weight: 8 },
    fc.constantFrom("period", "ackumulerat"),
  ),
  planned: fc.oneof(
    { arbitrary: fc.constant(null), weight: 5 },
    { arbitrary: fc.constantFrom(0, 0.05, 0.25, 0.5, 1), weight: 1 },
  ),
});

/** A count on its way: forecasts, and targets that are nearly reached. */
const countedRow: fc.Arbitrary<RowFacts> = fc
  .tuple(anyRow, fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 220 }))
  .chain(([row, target, outcome]) =>
    fc.constantFrom("atLeast" as const, "atMost" as const).map((kind) => ({
      ...row,
      id: "L1",
      concerns: null,
      kind,
      target,
      outcome,
      scope: null,
      unit: "kontroller",
      start: day("2021-01-01"),
      end: day("2021-12-31"),
      before: row.before,
      measure: row.beforeMeasure,
      planned: null,
    })),
  );

/** Rows of all kinds, a third of them counts as most pledges are. */
export const randomRow: fc.Arbitrary<RowFacts> = fc.oneof(
  { arbitrary: anyRow, weight: 2 },
  { arbitrary: countedRow, weight: 1 },
);

/** What sheets say for all their rows: strict and graded, earlier and later than their period's end. */
export const sheetFacts: readonly SheetFacts[] = [
  ["2021-04-30", null, "2021-04-30"],
  ["2021-08-31", 0.5, "2021-08-31"],
  ["2021-12-31", null, "2021-12-31"],
  ["2022-01-15", 0.5, "2021-12-31"],
  ["2021-06-10", null, "2021-04-30"],
  ["2021-03-01", 0.8, "2021-04-30"],
  ["2021-11-20", null, "2021-12-31"],
  ["2021-07-01", 0.5, "2021-08-31"],
].map(([standing, threshold, periodEnd]) => ({
  standing: day(String(standing)),
  threshold: typeof threshold === "number" ? threshold : null,
  periodEnd: day(String(periodEnd)),
}));

/** The same rows every time for the same seed. */
export const sampleRows = (count: number, seed: number): readonly RowFacts[] =>
  fc.sample(randomRow, { numRuns: count, seed });
