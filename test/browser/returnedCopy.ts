import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readXlsx } from "../../src/adapters/files/readXlsx";
import { writeXlsx } from "../../src/adapters/files/writeXlsx";
import type { Period } from "../../src/core/domain/period";
import { operate } from "../../src/core/operate";
import type { Result } from "../../src/core/result/result";
import type { CellContent, Change } from "../../src/core/sheet/change";
import type { FollowUpColumn } from "../../src/core/sheets/followUp/followUpColumns";
import { findFollowUpSheets, stateAt } from "../../src/core/sheets/followUp/followUpSheets";

/** What a colleague has written, in the column of a follow-up, for the pledge of an id. */
export interface Answer {
  readonly id: string;
  readonly column: FollowUpColumn;
  readonly content: CellContent;
}

/** The bytes of a sample with a follow-up of a period, filled in as if by a colleague elsewhere. */
export async function returnedCopy(
  sample: string,
  period: Period,
  answers: readonly Answer[],
): Promise<Buffer> {
  const path = join(__dirname, "../../assets/samples", `${sample}.xlsx`);
  const sent = new Uint8Array(readFileSync(path));
  const workbook = valueOf(await readXlsx(sent));
  const settings = { graded: false, threshold: 0.5, answers: {} };
  const plan = valueOf(
    operate(workbook, { kind: "followUp", period, compute: "builtin" }, settings),
  );
  const made = valueOf(await writeXlsx(sent, plan.changes));
  const [followUp] = findFollowUpSheets(valueOf(await readXlsx(made)));
  if (!followUp) throw new Error("no follow-up sheet");
  const change: Change = {
    kind: "writeCells",
    sheet: followUp.sheet.name,
    cells: answers.map(({ id, column: name, content }) => {
      const row = followUp.rows.find((one) => one.id === id)?.row;
      const column = followUp.columns.get(name);
      if (row === undefined || column === undefined) throw new Error(`no ${name} of ${id}`);
      return { row, column, from: stateAt(followUp.sheet, row, column), to: content };
    }),
  };
  return Buffer.from(valueOf(await writeXlsx(made, [change])));
}

function valueOf<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
}
