import { z } from "zod";
import { examine } from "../../src/core/examine";
import { isoToDay } from "../../src/core/domain/day";
import { defaultThreshold } from "../../src/core/domain/verdict";
import type { Workbook } from "../../src/core/sheet/sheet";
import { bigWorkbook } from "./bigWorkbook";
import { ratioOf, type Ratio } from "./ratio";

const settings = { today: isoToDay("2022-01-15") ?? 0, graded: false, threshold: defaultThreshold };

const text = z.string().nullable();
const number = z.number().nullable();

/** The plainest schema there is for a row: what each column holds, and nothing else. */
const plainRows = [
  z.tuple([
    ...[text, text, number, text, text, text, text, number, text, text, number, number],
    ...[number, number, text],
  ] as [typeof text]),
  z.tuple([
    ...[text, text, z.union([text, number]), text, text, text, text, text, text, text, text],
    ...[text, number, number, text],
  ] as [typeof text]),
];

/** Times the whole check of 50 000 rows, against reading the same payload and zod alone. */
export async function checkBench(): Promise<Ratio[]> {
  const big = bigWorkbook(50_000);
  const quarter = bigWorkbook(12_500);
  const payload = JSON.stringify(big);
  return [
    {
      what: "Full check of 50 000 rows",
      against: "JSON.parse of the same payload + zod alone, row by row, plainest schema",
      ratio: await ratioOf(
        () => check(big),
        () => parseAndValidate(payload),
        5,
      ),
      bound: 3,
    },
    {
      what: "Full check of 50 000 rows",
      against: "full check of 12 500 rows",
      ratio: await ratioOf(
        () => check(big),
        () => check(quarter),
        5,
      ),
      bound: 5,
    },
  ];
}

async function check(workbook: Workbook): Promise<void> {
  const answer = await examine(workbook, settings);
  if (!answer.ok || answer.value.report.pledges.length < 1000) {
    throw new Error("The bench's workbook was not read");
  }
}

function parseAndValidate(payload: string): number {
  const workbook = JSON.parse(payload) as Workbook;
  let valid = 0;
  for (const [position, sheet] of workbook.sheets.entries()) {
    for (const row of sheet.values) {
      if (plainRows[position]?.safeParse(row).success) valid += 1;
    }
  }
  return valid;
}
