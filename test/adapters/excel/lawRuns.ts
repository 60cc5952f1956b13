import fc from "fast-check";
import { computeModes, type ComputeMode } from "../../../src/core/sheets/computeMode";
import type { GridWorkbook } from "../../../src/workbench/host/port";
import { edits, type Edit } from "../../core/sheets/edits";
import { personEdits, type PersonEdit } from "./personEdits";

/** A follow-up is made; a copy of it comes back with more in it; people work and click by turns. */
export interface LawRun {
  readonly compute: ComputeMode;
  /** What was done to the copy. */
  readonly answers: readonly Edit[];
  readonly steps: readonly LawStep[];
}

/** What a person does, and then one click. */
export interface LawStep {
  readonly edits: readonly PersonEdit[];
  readonly operation: (typeof operations)[number];
}

/** Undo takes back the first or the last thing that was done. */
const operations = ["followUp", "collect", "undoLast", "undoFirst"] as const;

const headings = ["LöftesID", "År", "Löfte", "Måltyp", "Målvärde", "Enhet", "Ansvarig"];
const pledges = [
  ["E21-1", 2021, "Minst 200 trafikkontroller", "minst", 200, "kontroller", "Polisen"],
  ["E21-2", 2021, "=Tryggare centrum", "andel minst", 0.8, "%", "Kommunen"],
  ["E21-3", 2021, "+46 fler\nnattvandringar 😀", "minst", 46, null, "Polisen"],
  [null, 2021, "Ett löfte utan id", "genomfört", null, null, "Polisen"],
  ["E20-1", 2020, "Ett äldre löfte", "minst", 10, null, "Polisen"],
];
/** Pledges in a table, one without an id, and an earlier follow-up that staff made themselves. */
export const pledgeWorkbook: GridWorkbook = {
  name: "Löften",
  sheets: [
    {
      name: "Löften",
      values: [headings, ...pledges],
      tables: [{ name: "Loften", area: { r: 0, c: 0, h: pledges.length + 1, w: headings.length } }],
    },
    {
      name: "Uppföljning T1",
      values: [
        ["LöftesID", "Period", "Utfall"],
        ["E21-2", "2021-T1", 0.5],
      ],
    },
  ],
};
/** The table of the follow-up that is made. */
const table = "LofteUppf_2021_T2";

const step: fc.Arbitrary<LawStep> = fc.record({
  edits: personEdits(table, table, "Loften"),
  operation: fc.oneof(
    { weight: 3, arbitrary: fc.constant("followUp" as const) },
    { weight: 4, arbitrary: fc.constantFrom(...operations) },
  ),
});

/** Answers in the columns of people who report. */
const answer: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constant("type" as const),
  row: fc.nat(5),
  column: fc.integer({ min: 4, max: 14 }),
  text: fc.uuid(),
});

export const lawRuns: fc.Arbitrary<LawRun> = fc.record({
  compute: fc.constantFrom(...computeModes),
  answers: fc
    .tuple(fc.array(answer, { minLength: 1, maxLength: 5 }), edits)
    .map(([answers, others]) => [...answers, ...others]),
  steps: fc.array(step, { minLength: 2, maxLength: 4 }),
});

const edit = (kind: PersonEdit["kind"], of: string, one = 0): PersonEdit => ({
  kind,
  table: of,
  one,
  two: 0,
  shape: "text",
});
const clickAfter = (operation: LawStep["operation"], ...all: readonly PersonEdit[]): LawStep => ({
  edits: all,
  operation,
});
const newPledge = edit("addRow", "Loften", 2);
const added = clickAfter("followUp", newPledge);
const addTotals = edit("addTotals", table);

const typeIn = (row: number): PersonEdit => ({ ...edit("type", table, row), two: 4 });

/** What chance seldom comes to. */
export const rareRuns: readonly LawRun[] = [
  [added, clickAfter("undoLast", edit("filter", table))],
  [added, clickAfter("undoLast", edit("hideRow", table, 1), ...[1, 2, 3].map(typeIn))],
  [clickAfter("followUp", edit("typeBelow", table), newPledge)],
  [clickAfter("followUp", addTotals, newPledge), clickAfter("undoLast")],
  [clickAfter("undoFirst", addTotals)],
  [clickAfter("undoFirst", edit("type", table))],
].map((steps, at) => ({
  compute: computeModes[at % computeModes.length] ?? "builtin",
  answers: [{ kind: "type", row: 0, column: 4, text: "104" }],
  steps,
}));
