import { partsOfDay, type Day } from "../../core/domain/day";
import { readPeriod } from "../../core/reading/readPeriod";
import { failed, ok, type Result } from "../../core/result/result";
import { computeModes, type ComputeMode } from "../../core/sheets/computeMode";
import type { Request } from "../../core/sheets/plan";
import type { CliArguments } from "./parseArguments";

const commands = ["follow-up", "overview", "roll", "new"] as const;

/** The commands that make a new file out of another, or out of nothing. */
export type OperationCommand = (typeof commands)[number];

/** An operation, the file it reads (`null` for a new workbook) and the one it writes. */
export interface AskedOperation {
  readonly request: Request;
  readonly from: string | null;
  readonly to: string;
}

/** What a command line lacks. */
export interface MissingPart {
  readonly missing: "file" | "out" | "period" | "year";
}

/** Tells whether a command makes a new file: `isOperationCommand("roll") → true`. */
export const isOperationCommand = (command: string): command is OperationCommand =>
  commands.some((known) => known === command);

/**
 * Reads what a command that makes a file asks for.
 *
 * Fails with `input.badPeriod`, `input.badYear` or, for an unknown way to compute, with
 * `input.unknownOption`.
 *
 * @param today whose year a new workbook is for where none is named
 */
export function readOperation(
  command: OperationCommand,
  chosen: CliArguments,
  today: Day,
): Result<AskedOperation | MissingPart> {
  const [file, ...others] = chosen.files;
  if (file === undefined || others.length > 0) return ok({ missing: "file" });
  const compute = readCompute(chosen.compute);
  if (!compute.ok) return compute;
  if (command === "new") {
    const year = readYear(chosen.year ?? String(partsOfDay(chosen.today ?? today).year));
    if (!year.ok) return year;
    const request = { kind: "newWorkbook", year: year.value, compute: compute.value } as const;
    return ok({ request, from: null, to: file });
  }
  if (chosen.out === null) return ok({ missing: "out" });
  const files = { from: file, to: chosen.out };
  switch (command) {
    case "overview":
      return ok({ request: { kind: "overview" }, ...files });
    case "roll": {
      if (chosen.year === null) return ok({ missing: "year" });
      const year = readYear(chosen.year);
      return year.ok ? ok({ request: { kind: "roll", year: year.value }, ...files }) : year;
    }
    case "follow-up": {
      if (chosen.period === null) return ok({ missing: "period" });
      const period = readPeriod(chosen.period, { year: null, date1904: false });
      if (period === null) {
        return failed({ code: "input.badPeriod", facts: { value: chosen.period } });
      }
      return ok({ request: { kind: "followUp", period, compute: compute.value }, ...files });
    }
  }
}

function readCompute(written: string | null): Result<ComputeMode> {
  if (written === null) return ok("builtin");
  const mode = computeModes.find((known) => known === written);
  return mode === undefined
    ? failed({ code: "input.unknownOption", facts: { value: `--compute ${written}` } })
    : ok(mode);
}

/** The years that the rest of the house reads. */
const readYear = (written: string): Result<number> =>
  /^(?:19|20)\d\d$/.test(written)
    ? ok(Number(written))
    : failed({ code: "input.badYear", facts: { value: written } });
